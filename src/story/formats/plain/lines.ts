import type {Role} from '../../story.js'
import {standingRole} from './furniture.js'

/** A line with something on it. Offsets leave out the white space at both ends. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Columns of white space before the text; a tab counts as eight. */
  readonly indent: number
  readonly tabbed: boolean
  /** Whether an empty line, or nothing at all, stands before it. */
  readonly opens: boolean
  /** What the line is by its words alone, where it is no copy. */
  readonly standing: Role | undefined
}

/** A book has some ten thousand lines; more than this is no copy, and every line costs memory. */
export const mostLines = 200_000

/**
 * The lines of `source` from `from` to `to` that hold something, up to `mostLines`. A line ends at LF, CRLF, a lone CR, a form feed or a
 * Unicode line break.
 */
export function linesOf(source: string, from = 0, to = source.length): readonly Line[] {
  // Cut first: a search for the next break must not run through the rest of a long file.
  const text = source.slice(from, to)
  const lines: Line[] = []
  let opens = true
  let at = 0
  while (at < text.length && lines.length < mostLines) {
    lineBreak.lastIndex = at
    const found = lineBreak.exec(text)
    const stop = found?.index ?? text.length
    const start = skipSpace(text, at, stop)
    if (start === stop) {
      opens = true
    } else {
      const end = spaceBefore(text, start, stop)
      const before = text.slice(at, start)
      const copy = text.slice(start, end)
      lines.push({
        text: copy,
        start: from + start,
        end: from + end,
        indent: columns(before),
        tabbed: before.includes('\t'),
        opens,
        standing: standingRole(copy),
      })
      opens = false
    }
    at = found === null ? text.length : stop + found[0].length
    // A new page starts a new paragraph.
    if (found?.[0] === '\f') opens = true
  }
  return lines
}

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  return at
}

function spaceBefore(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1
  return at
}

/** White space, controls that no reader of copy sees, and the byte-order mark. */
function isSpace(code: number): boolean {
  return (
    code <= 0x20 || code === 0x7f || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b)
  )
}

function columns(before: string): number {
  let width = 0
  for (const character of before) {
    if (character === '\t') width += 8
    else if (character === ' ' || character === '\u00a0') width += 1
  }
  return width
}
