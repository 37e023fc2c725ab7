import process from 'node:process'
import {setFlagsFromString} from 'node:v8'

/** A limit of V8's: its flag, V8's own value, and one with which it optimizes less. */
interface Limit {
  readonly flag: string
  readonly own: number
  readonly light: number
}

/** How much bytecode a function takes into itself when it is optimized. */
const inlined: Limit = {flag: '--max-inlined-bytecode-size-cumulative', own: 920, light: 250}

/**
 * The limits that a version of V8 knows, by its major number: 11 is Node 20's, 12 to 14 those of Node 22 to 26. To a flag that it does not
 * know, V8 answers on standard error; so a version that nobody has tried keeps its own ways.
 */
export function limitsOf(v8: string): readonly Limit[] {
  const major = Number.parseInt(v8, 10)
  if (major === 11) return [{flag: '--interrupt-budget', own: 67_584, light: 150_000}, inlined]
  if (major >= 12 && major <= 14)
    return [{flag: '--invocation-count-for-turbofan', own: 3000, light: 9000}, inlined]
  return []
}

/**
 * A regular expression is compiled twice by default: to bytecode when it is first tried, to machine code when it is tried again. Wiredesk
 * tries each of its thousand on every story, so that the first time is lost, a sixth of a first megabyte. The flag is the same in all
 * versions that `limitsOf` knows.
 */
const onceOnly = '--no-regexp-tier-up'

/** After so many milliseconds a command is reading an archive, and what V8 compiles now will be used for long. */
const short = 3000

/**
 * Keeps V8 from optimizing more than pays. Most commands live for a second or two, and Wiredesk is many small functions: left to itself,
 * V8 spends more of a first megabyte on compiling than the compiled code wins back. So a function waits twice as long until it is
 * optimized, and takes little into itself when it is. A megabyte of copy takes a sixth less time in Node 20 and 22, three tenths less on
 * one core, and a little less in newer ones. A command that goes on is compiled as V8 would, which wins a tenth to a fifth from the
 * second megabyte on.
 */
export function compileLightly(): void {
  const limits = limitsOf(process.versions.v8)
  if (limits.length > 0) setFlagsFromString(onceOnly)
  for (const {flag, light} of limits) setFlagsFromString(`${flag}=${light}`)
  setTimeout(() => {
    for (const {flag, own} of limits) setFlagsFromString(`${flag}=${own}`)
  }, short).unref()
}
