import type {Span} from '../../span.js'

/** Parts a file at every match of `opening`; what stands before the first belongs to the first. */
export function itemSpans(text: string, opening: RegExp): readonly Span[] {
  const openings = [...text.matchAll(opening)].map(({index}) => index)
  const starts = [0, ...openings.slice(1)]
  return starts.map((start, index) => ({start, end: starts[index + 1] ?? text.length}))
}

/** Where the text of an item ends: at its ETX, or at its own end. */
export function textEnd(text: string, {start, end}: Span): number {
  const mark = text.slice(start, end).indexOf(etx)
  return mark === -1 ? end : start + mark
}

const etx = '\u0003'
