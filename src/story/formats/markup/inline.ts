import {SourceMap} from '../../source-map.js'
import type {TextSpan} from '../../span.js'
import {type DelimiterRun, delimiterRun, emphasisMarks} from './emphasis.js'
import {decodeInto, type Entities} from './entities.js'

/** The text of one Markdown paragraph or heading, without its marks. */
export interface InlineText {
  readonly map: SourceMap
  /** Places in the text where the copy breaks a line hard. */
  readonly breaks: readonly number[]
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number
  /** Comments inside it, marks included. */
  readonly comments: readonly TextSpan[]
}

/**
 * Reads the inline marks of CommonMark between `from` and `to`: emphasis, links and images, code, escapes, entities, HTML.
 *
 * Written rather than taken from a library because those at hand read a megabyte a second at best, and take minutes over a file of brackets;
 * the copy is read again at every keystroke.
 */
export function readInline(
  source: string,
  from: number,
  to: number,
  labels: ReadonlySet<string>,
): InlineText {
  const scan: Scan = {
    source,
    from,
    to,
    labels,
    cuts: [],
    runs: [],
    brackets: [],
    links: [],
    comments: [],
    codeEnds: undefined,
  }
  special.lastIndex = from
  for (let found = special.exec(source); found !== null && found.index < to; found = special.exec(source)) {
    special.lastIndex = Math.max(mark(scan, found.index, found[0]), found.index + 1)
  }
  for (const {start, end} of emphasisMarks(scan.runs)) scan.cuts.push({start, end, kind: 'skip'})
  return assemble(scan)
}

interface Scan {
  readonly source: string
  readonly from: number
  readonly to: number
  /** Labels that the file defines, in lower case. */
  readonly labels: ReadonlySet<string>
  readonly cuts: Cut[]
  readonly runs: DelimiterRun[]
  /** `[` and `![` that may still open a link or an image. */
  readonly brackets: Bracket[]
  readonly links: TextSpan[]
  readonly comments: TextSpan[]
  /** Where runs of backquotes stand, by their length, made when the first is met. */
  codeEnds: Map<number, number[]> | undefined
}

interface Bracket {
  readonly at: number
  readonly isImage: boolean
  /** Emphasis inside a link does not reach out of it. */
  readonly runs: number
}

/** A range that is not read as it stands. */
interface Cut {
  readonly start: number
  readonly end: number
  readonly kind: 'skip' | 'sealed' | 'break' | 'decoded'
  readonly text?: string
}

const special = /[\\`*_[\]<\n]|!(?=\[)/g

/** Reads the mark at `at` and returns where to go on. */
function mark(scan: Scan, at: number, character: string): number {
  if (character === '\\') return escaped(scan, at)
  if (character === '`') return code(scan, at)
  if (character === '*' || character === '_') return emphasis(scan, at, character)
  if (character === '<') return angle(scan, at)
  if (character === ']') return closeBracket(scan, at)
  if (character === '\n') return lineEnd(scan, at)
  const isImage = character === '!'
  scan.brackets.push({at, isImage, runs: scan.runs.length})
  return at + (isImage ? 2 : 1)
}

function escaped({source, to, cuts}: Scan, at: number): number {
  const next = source[at + 1] ?? ''
  if (at + 1 >= to) return at + 1
  if (next === '\n' || next === '\r') cuts.push({start: at, end: at + 1, kind: 'break'})
  else if (/[!-/:-@[-`{-~]/.test(next)) cuts.push({start: at, end: at + 2, kind: 'decoded', text: next})
  else return at + 1
  return at + 2
}

function lineEnd({source, from, cuts}: Scan, at: number): number {
  const isHard = at - 2 >= from && /(?: {2}|\t)\r?$/.test(source.slice(Math.max(from, at - 3), at))
  if (isHard) cuts.push({start: at, end: at, kind: 'break'})
  return at + 1
}

function code(scan: Scan, at: number): number {
  const {source, to, cuts} = scan
  let end = at
  while (end < to && source[end] === '`') end += 1
  const length = end - at
  scan.codeEnds ??= backquotes(scan, at)
  const ends = scan.codeEnds.get(length) ?? []
  while (ends.length > 0 && (ends.at(-1) ?? 0) <= at) ends.pop()
  const close = ends.at(-1)
  if (close === undefined) return end
  cuts.push(
    {start: at, end, kind: 'skip'},
    {start: end, end: close, kind: 'sealed'},
    {start: close, end: close + length, kind: 'skip'},
  )
  return close + length
}

function backquotes({source, to}: Scan, from: number): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  const run = /`+/g
  run.lastIndex = from
  for (let found = run.exec(source); found !== null && found.index < to; found = run.exec(source)) {
    const {length} = found[0]
    const known = runs.get(length)
    if (known === undefined) runs.set(length, [found.index])
    else known.push(found.index)
  }
  // Last first, so that those gone by are taken off the end.
  for (const places of runs.values()) places.reverse()
  return runs
}

function emphasis({source, from, to, runs}: Scan, at: number, character: string): number {
  let end = at
  while (end < to && source[end] === character) end += 1
  const run = delimiterRun(source, {start: at, end}, {from, to})
  if (run.opens || run.closes) runs.push(run)
  return end
}

/** Longer tags and addresses than copy has; a limit keeps `<` after `<` from being read to the end each time. */
const longestTag = 2000
const tag =
  /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\?[^>]*|![a-z][^>]*)>/i
const address = /^<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9.-]+)>/i

function angle({source, to, cuts, comments}: Scan, at: number): number {
  if (source.startsWith('<!--', at)) {
    const close = source.indexOf('-->', at + 4)
    if (close === -1 || close + 3 > to) return at + 1
    comments.push({start: at, end: close + 3})
    cuts.push({start: at, end: close + 3, kind: 'skip'})
    return close + 3
  }
  const head = source.slice(at, Math.min(to, at + longestTag))
  const linked = address.exec(head)
  if (linked !== null) {
    const end = at + linked[0].length
    cuts.push(
      {start: at, end: at + 1, kind: 'skip'},
      {start: at + 1, end: end - 1, kind: 'sealed'},
      {start: end - 1, end, kind: 'skip'},
    )
    return end
  }
  const [written = ''] = tag.exec(head) ?? []
  if (written === '') return at + 1
  const isBreak = /^<br\b/i.test(written)
  cuts.push({start: at, end: at + written.length, kind: isBreak ? 'break' : 'skip'})
  return at + written.length
}

const resource =
  /\(\s*(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y

function closeBracket(scan: Scan, at: number): number {
  const {cuts, brackets, links, runs} = scan
  const bracket = brackets.pop()
  if (bracket === undefined) return at + 1
  const inner = bracket.at + (bracket.isImage ? 2 : 1)
  const end = linkEnd(scan, inner, at)
  if (end === undefined) return at + 1
  if (bracket.isImage) {
    cuts.push({start: bracket.at, end, kind: 'skip'})
    runs.length = bracket.runs
    return end
  }
  cuts.push({start: bracket.at, end: inner, kind: 'skip'}, {start: at, end, kind: 'skip'})
  for (const {start, end: close} of emphasisMarks(runs.splice(bracket.runs)))
    cuts.push({start, end: close, kind: 'skip'})
  links.push({start: inner, end: at})
  // A link holds no other link.
  for (let index = brackets.length - 1; index >= 0 && brackets[index]?.isImage === false; index -= 1)
    brackets.length = index
  return end
}

/** Where the link ends whose text runs from `inner` to `at`; `undefined` when it is none. */
function linkEnd({source, to, labels}: Scan, inner: number, at: number): number | undefined {
  if (source[at + 1] === '(') {
    const head = source.slice(at + 1, Math.min(to, at + 1 + longestTag))
    resource.lastIndex = 0
    const [written] = resource.exec(head) ?? []
    if (written !== undefined) return at + 1 + written.length
  }
  if (labels.size === 0) return undefined
  const [full, label = ''] = /^\[([^[\]]*)\]/.exec(source.slice(at + 1, Math.min(to, at + 1000))) ?? []
  const name = label === '' ? source.slice(inner, Math.min(at, inner + 1000)) : label
  if (!labels.has(labelOf(name))) return undefined
  return at + 1 + (full?.length ?? 0)
}

/** Labels are compared without case and spacing. */
export function labelOf(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase()
}

const entities: Entities = {texts: new Map(), budget: 0}

function assemble({source, from, to, cuts, links, comments}: Scan): InlineText {
  const map = new SourceMap()
  const breaks: number[] = []
  let at = from
  const literal = (end: number) => {
    if (end > at) decodeInto(map, source, {start: at, end, syntax: 'xml', entities})
  }
  for (const {start, end, kind, text} of cuts.sort((a, b) => a.start - b.start || a.end - b.end)) {
    // What an image or a comment covers is gone already.
    if (start < at) continue
    literal(start)
    if (kind === 'sealed') map.sealed(source, start, end)
    if (kind === 'decoded') map.decoded(text ?? '', start, end)
    if (kind === 'break') breaks.push(map.length)
    at = end
  }
  literal(to)
  const inLinks = links.reduce((sum, link) => sum + link.end - link.start, 0)
  return {map, breaks, linked: map.length === 0 ? 0 : Math.min(1, inLinks / map.length), comments}
}
