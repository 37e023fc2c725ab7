import {FoldingRange, FoldingRangeKind} from 'vscode'
import {type Reading, rangeOf} from './reading.js'

/** Folds what a reader of the copy skips: furniture, boilerplate, notes to the desk, and every paragraph of several lines. */
export function foldingRanges({document, review}: Reading): FoldingRange[] {
  const ranges: FoldingRange[] = []
  let aside: {start: number; end: number} | undefined
  for (const block of review.blocks) {
    const {start, end} = rangeOf(document, block)
    const lines = {start: start.line, end: end.line}
    if (block.role === 'furniture' || block.role === 'boilerplate') {
      aside = {start: aside?.start ?? lines.start, end: lines.end}
      continue
    }
    flush()
    if (lines.end > lines.start) ranges.push(new FoldingRange(lines.start, lines.end))
  }
  flush()
  return ranges

  function flush(): void {
    if (aside !== undefined && aside.end > aside.start)
      ranges.push(new FoldingRange(aside.start, aside.end, FoldingRangeKind.Comment))
    aside = undefined
  }
}
