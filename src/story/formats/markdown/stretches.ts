/** A run of lines that can be read by itself: it begins in the first column, after a blank line or at the top of the file. */
export interface Stretch {
  readonly start: number
  /** Where the next one begins, after its blank lines. */
  readonly end: number
}

/**
 * The lines from `start` to the next blank line, and the blank lines after them. Blank lines before them are passed over. A heading ends
 * with its line, whatever comes next, and nothing is open behind it.
 */
export function stretchAt(source: string, start: number): Stretch {
  let at = start
  while (at < source.length && isBlank(source, at)) at = lineAfter(source, at)
  const first = at
  if (isHeading(source, first)) at = lineAfter(source, first)
  else while (at < source.length && !isBlank(source, at)) at = lineAfter(source, at)
  while (at < source.length && isBlank(source, at)) at = lineAfter(source, at)
  return {start: first, end: at}
}

function lineAfter(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end + 1
}

/** Whether a heading stands at `at`, on a line of its own. A carriage return alone ends a line of Markdown, and none of ours. */
function isHeading(source: string, at: number): boolean {
  heading.lastIndex = at
  return heading.test(source)
}

const heading = /#{1,6}[ \t][^\r\n]*\r?\n/y

/** Whether nothing but blanks stands from `at` to the end of the line. */
function isBlank(source: string, at: number): boolean {
  for (let index = at; index < source.length; index += 1) {
    const code = source.charCodeAt(index)
    if (code === 10) return true
    if (code !== 32 && code !== 9 && code !== 13) return false
  }
  return true
}

/** How many lines a stretch has, and how many bars and hashes, each of which may be the end of a cell or a heading. */
export function countMarks(
  source: string,
  {start, end}: Stretch,
): {readonly lines: number; readonly ends: number} {
  let lines = 1
  let ends = 0
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) lines += 1
    else if (code === 124 || code === 35) ends += 1
  }
  return {lines, ends}
}
