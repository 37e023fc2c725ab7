import type {TextSpan} from '../../span.js'

/** A run of `*` or `_` that may open or close emphasis. */
export interface DelimiterRun {
  readonly mark: string
  start: number
  end: number
  readonly opens: boolean
  readonly closes: boolean
  readonly length: number
}

/**
 * Which marks of the runs are emphasis and so no copy (CommonMark 0.31, “process emphasis”). Runs are in source order; what is not
 * returned stands for itself.
 */
export function emphasisMarks(runs: readonly DelimiterRun[]): readonly TextSpan[] {
  const marks: TextSpan[] = []
  const open: DelimiterRun[] = []
  // Where looking for an opener has failed before; below it there is none for a run of that kind.
  const bottoms = new Map<string, number>()
  for (const run of runs) {
    while (run.closes && run.start < run.end) {
      const kind = `${run.mark}${run.opens ? 1 : 0}${run.length % 3}`
      const at = openerIndex(open, run, bottoms.get(kind) ?? 0)
      const opener = open[at]
      if (opener === undefined) {
        bottoms.set(kind, open.length)
        break
      }
      const width = opener.end - opener.start > 1 && run.end - run.start > 1 ? 2 : 1
      marks.push({start: opener.end - width, end: opener.end}, {start: run.start, end: run.start + width})
      opener.end -= width
      run.start += width
      open.length = opener.start < opener.end ? at + 1 : at
      for (const [name, bottom] of bottoms) if (bottom > open.length) bottoms.set(name, open.length)
    }
    if (run.opens && run.start < run.end) open.push(run)
  }
  return marks
}

function openerIndex(open: readonly DelimiterRun[], closer: DelimiterRun, bottom: number): number {
  for (let at = open.length - 1; at >= bottom; at -= 1) {
    const opener = open[at]
    if (opener !== undefined && opener.mark === closer.mark && fits(opener, closer)) return at
  }
  return -1
}

/** A run that both opens and closes does not pair with one whose length makes a multiple of three with its own. */
function fits(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (!opener.closes && !closer.opens) return true
  const sum = opener.length + closer.length
  return sum % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

/** The run of `text` from `start` to `end`, with what stands beside it deciding what it may do (left- and right-flanking). */
export function delimiterRun(
  text: string,
  {start, end}: TextSpan,
  {from, to}: {from: number; to: number},
): DelimiterRun {
  const mark = text.charAt(start)
  const before = start > from ? lastCharacter(text, start) : ' '
  const after = end < to ? String.fromCodePoint(text.codePointAt(end) ?? 32) : ' '
  const left =
    !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before))
  const right =
    !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after))
  const inWord = mark === '_'
  const opens = inWord ? left && (!right || punctuation.test(before)) : left
  const closes = inWord ? right && (!left || punctuation.test(after)) : right
  return {mark, start, end, opens, closes, length: end - start}
}

function lastCharacter(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff && at > 1
  return text.slice(at - (isPair ? 2 : 1), at)
}

const space = /\s/
const punctuation = /[\p{P}\p{S}]/u
