import {SourceMap} from '../../source-map.js'

/**
 * The copy between two offsets without the control characters that a feed sends in it. One that stands between two words (a thin space,
 * a column mark) reads as a space. Tabs and line breaks stay.
 */
export function copyMap(source: string, start: number, end: number): SourceMap {
  const map = new SourceMap()
  const copy = source.slice(start, end)
  if (!control.test(copy)) return map.verbatim(source, start, end)
  let from = start
  let runs = 0
  for (const {index, 0: run} of copy.matchAll(controls)) {
    runs += 1
    // Copy with more control characters than this is no copy; it is kept as it stands.
    if (runs > mostRuns) return new SourceMap().verbatim(source, start, end)
    const at = start + index
    map.verbatim(source, from, at)
    from = at + run.length
    const between = at > start && from < end && isWord(source, at - 1) && isWord(source, from)
    if (between && separators.test(run)) map.synthetic(' ', at)
  }
  return map.verbatim(source, from, end)
}

const mostRuns = 5000

function isWord(source: string, at: number): boolean {
  return source.charCodeAt(at) > 0x20
}

// A plain class of characters: asked of every paragraph, it is several times as fast as \p{Cc} less some.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no reader of copy sees
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/
const controls = new RegExp(`${control.source}+`, 'g')

/** BS, DLE, FS, GS, RS, US: they part columns and words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these marks are what a feed sends
const separators = /[\u0008\u0010\u001c-\u001f]/

const longestRow = 400

/** Whether a line holds the marks of typeset columns, or the columns themselves. */
export function isAgate(source: string, line: {readonly start: number; readonly end: number}): boolean {
  // A paragraph may stand in one line of any length; a row is short.
  if (line.end - line.start > longestRow) return false
  const before = source.slice(Math.max(0, line.start - 40), line.start)
  const row = before.slice(before.lastIndexOf('\n') + 1) + source.slice(line.start, line.end)
  return (
    columnMarks.test(row) ||
    /\.{4,}\s*\S/.test(row) ||
    /(?:\s{2,}(?:[-+$(.]{0,2}\d[\d,.:%/){-]*|_)){2,}\s*$/.test(row)
  )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these marks are what a feed sends
const columnMarks = /[\u0008\u0010\u001e\u001f]/
