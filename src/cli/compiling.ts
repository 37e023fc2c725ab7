import {setFlagsFromString} from 'node:v8'

/** V8's own limits: the budget of a function until it is optimized, and the bytecode that it may take into itself then. */
const itsOwn = {budget: 67_584, inlined: 920}
const light = {budget: 150_000, inlined: 250}

/** After so many milliseconds a command is reading an archive, and what V8 compiles now will be used for long. */
const short = 3000

/**
 * Keeps V8 from optimizing more than pays. Most commands live for a second or two, and Wiredesk is many small functions: left to itself,
 * V8 spends more of a first megabyte on compiling than the compiled code wins back. So a function waits twice as long until it is
 * optimized, and takes little into itself when it is. A megabyte of copy takes a sixth less time, three tenths less on one core. A command
 * that goes on is compiled as V8 would, which wins a tenth to a fifth from the second megabyte on.
 */
export function compileLightly(): void {
  setLimits(light)
  setTimeout(() => setLimits(itsOwn), short).unref()
}

function setLimits({budget, inlined}: typeof light): void {
  setFlagsFromString(`--interrupt-budget=${budget}`)
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${inlined}`)
}
