import type {Span} from '../../span.js'

/** A run of lines that can be read by itself: it begins in the first column, after a blank line or at the top of the file. */
export interface Stretch {
  readonly start: number
  /** Where its last line ends. */
  readonly textEnd: number
  /** Where the next one begins, after its blank lines. */
  readonly end: number
}

/**
 * The lines from `start` to the next blank line, and the blank lines after them. Blank lines before them are passed over. In a quotation
 * the mark without words is a blank line.
 */
export function stretchAt(source: string, start: number): Stretch {
  const first = afterBlanks(source, start)
  const parts = isQuoted(source, first) ? isBareOrBlank : isBlank
  let textEnd = first
  while (textEnd < source.length && !parts(source, textEnd)) textEnd = lineAfter(source, textEnd)
  return {start: first, textEnd, end: afterBlanks(source, textEnd)}
}

function afterBlanks(source: string, start: number): number {
  let at = start
  while (at < source.length && isBareOrBlank(source, at)) at = lineAfter(source, at)
  return at
}

function lineAfter(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end + 1
}

function isBareOrBlank(source: string, at: number): boolean {
  return isBlank(source, isQuoted(source, at) ? at + 1 : at)
}

/** Whether nothing but blanks stands from `at` to the end of the line. */
function isBlank(source: string, at: number): boolean {
  for (let index = at; index < source.length; index += 1) {
    const code = source.charCodeAt(index)
    if (code === 10) return true
    if (code !== 32 && code !== 9 && code !== 13) return false
  }
  return true
}

/** Whether the line that begins at `at` is one of a quotation. */
export function isQuoted(source: string, at: number): boolean {
  return source.charCodeAt(at) === 62
}

/** How many lines a stretch has, and how many bars and hashes, each of which may be the end of a cell or a heading. */
export function countMarks(
  source: string,
  {start, end}: Span,
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
