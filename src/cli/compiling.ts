import {setFlagsFromString} from 'node:v8'

/**
 * Keeps V8 from optimizing more than pays. A command lives for a second or two, and Wiredesk is many small functions: left to itself, V8
 * spends more of a first megabyte on compiling than the compiled code wins back. So a function waits twice as long until it is optimized,
 * and takes little into itself when it is (V8's own limits are 67,584 and 920). A megabyte of copy takes a sixth less time, three
 * tenths less on one core, and a long archive takes no longer.
 */
export function compileLightly(): void {
  setFlagsFromString('--interrupt-budget=150000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=250')
}
