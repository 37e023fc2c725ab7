import {SourceMap} from '../../source-map.js'
import type {TextSpan} from '../../span.js'
import {decodeInto, type Entities} from '../markup/entities.js'
import {type Parser, spend, type Token, textEvents} from './parser.js'
import {mayHoldSite, type SiteMark, siteMarks} from './site.js'

/** The text of one Markdown paragraph or heading, without its marks. */
export interface MarkdownText {
  readonly map: SourceMap
  /** Places in the text where the copy breaks a line hard. */
  readonly breaks: readonly number[]
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number
  /** Comments inside it, marks included, as places in the text that was read. */
  readonly comments: readonly TextSpan[]
}

/** Reads the marks in the text of `outer`: emphasis, links and images, code, escapes, references, HTML. */
export function readText(parser: Parser, outer: SourceMap): MarkdownText {
  const source = outer.text
  const siteHeld = mayHoldSite(source) ? siteMarks(source) : nowhere
  if (siteHeld.length === 0 && !source.includes('&') && !hasMarks.test(source))
    return {map: outer, breaks: nowhere, comments: nowhere, linked: 0}
  const walk: Walk = {
    source,
    markdown: masked(source, siteHeld),
    siteMarks: siteHeld,
    nextSiteMark: 0,
    map: new SourceMap(),
    breaks: [],
    comments: [],
    linked: 0,
    linkStart: 0,
  }
  const at = outer.range({start: 0, end: source.length})
  const pieces = hasMarks.test(walk.markdown) ? piecesOf(walk.markdown) : []
  if (pieces.length > 1) parser.problems.push({message: inPieces, at})
  let read = 0
  for (const {start, end, marks} of pieces) {
    if (!spend(parser, marks + pieceCost, at)) break
    readPiece(walk, parser, {start, end})
    read = end
  }
  decode(walk, read, source.length)
  const {map, breaks, comments, linked} = walk
  return {map: map.through(outer), breaks, comments, linked: map.length === 0 ? 0 : linked / map.length}
}

const inPieces =
  'This paragraph has too many marks to be read as one; one that opens in one part of it and closes in another is read as text'

/** A text without any of these, and without references, is what it says; most are. */
const hasMarks = /[\\`*_[<]| {2}[\r\n]/
const nowhere: readonly never[] = []

interface Piece extends TextSpan {
  readonly marks: number
}

/**
 * `text` in pieces of so many marks that looking for the other half of each costs little, cut at the end of a line or a word. All but
 * paragraphs that no story has are one piece.
 */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let last: ReadonlyMap<string, number> | undefined
  let start = 0
  let marks = 0
  anyMark.lastIndex = 0
  for (let found = anyMark.exec(text); found !== null; found = anyMark.exec(text)) {
    const [mark] = found
    const closer = mark.endsWith('`') ? mark : closers.get(mark)
    if (closer !== undefined) last ??= lastClosers(text)
    marks += closer !== undefined && (last?.get(closer) ?? -1) <= found.index ? strayMark : 1
    if (marks <= mostMarks) continue
    const before = text.slice(start, found.index)
    const gap = before.lastIndexOf('\n') + 1 || before.lastIndexOf(' ') + 1
    const end = gap > 0 ? start + gap : Math.max(found.index, start + 1)
    pieces.push({start, end, marks})
    start = end
    marks = 0
    anyMark.lastIndex = end
  }
  return [...pieces, {start, end: text.length, marks}]
}

const mostMarks = 512

/** What it costs to begin a piece, in marks. */
const pieceCost = 3

const anyMark = /\\?`+|<(?:!--|!\[CDATA\[|[!?])|[\\*_[\]<!\r\n]/g

/** A mark that is looked for to the end of the text, and not found, costs as much as so many others. */
const strayMark = 16

/** What ends a piece of HTML; backquotes are ended by as many of them. */
const closers: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
])

/** Where in `text` each closer stands for the last time. */
function lastClosers(text: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const {0: run, index} of text.matchAll(/`+/g)) last.set(run, index)
  for (const closer of closers.values()) last.set(closer, text.lastIndexOf(closer))
  return last
}

/** `text` with something that is no mark in place of what is the site's, so that it neither opens nor closes anything. */
function masked(text: string, marks: readonly SiteMark[]): string {
  let result = ''
  let at = 0
  for (const {start, end} of marks) {
    result += text.slice(at, start) + ';'.repeat(end - start)
    at = end
  }
  return result + text.slice(at)
}

interface Walk {
  readonly source: string
  /** The source as micromark is to see it, as long. */
  readonly markdown: string
  readonly siteMarks: readonly SiteMark[]
  nextSiteMark: number
  readonly map: SourceMap
  readonly breaks: number[]
  readonly comments: TextSpan[]
  /** How many characters are links. */
  linked: number
  /** Where in the text the link that is open begins. */
  linkStart: number
}

function readPiece(walk: Walk, parser: Parser, {start, end}: TextSpan): void {
  let skipped: Token | undefined
  for (const [phase, token] of textEvents(parser, walk.markdown.slice(start, end), start)) {
    if (skipped !== undefined) {
      if (phase === 'exit' && token === skipped) skipped = undefined
    } else if (phase === 'enter') {
      if (skips.has(token.type)) skipped = token
      enter(walk, token)
    } else if (token.type === 'link') walk.linked += walk.map.length - walk.linkStart
  }
}

/** What stands in these is no copy. */
const skips: ReadonlySet<string> = new Set(['image', 'resource', 'reference', 'htmlText'])

function enter(walk: Walk, {type, start: {offset: start}, end: {offset: end}}: Token): void {
  const {source, map, breaks, comments} = walk
  switch (type) {
    case 'data':
      decode(walk, start, end)
      break
    case 'lineEnding':
    case 'linePrefix':
    case 'lineSuffix':
      map.verbatim(source, start, end)
      break
    case 'hardBreakTrailing':
      map.verbatim(source, start, end)
      breaks.push(map.length)
      break
    case 'hardBreakEscape':
      breaks.push(map.length)
      break
    case 'characterEscape':
      map.decoded(source.slice(start + 1, end), start, end)
      break
    case 'codeTextData':
    case 'codeTextPadding':
    case 'autolinkProtocol':
    case 'autolinkEmail':
      map.sealed(source, start, end)
      break
    case 'link':
      walk.linkStart = map.length
      break
    case 'htmlText':
      if (source.startsWith('<!--', start)) comments.push({start, end})
      else if (/^<br\b/i.test(source.slice(start, start + 4))) breaks.push(map.length)
      break
  }
}

const entities: Entities = {texts: new Map(), budget: 0}

/** Adds a part without marks of Markdown. Parts come in their order, so that no mark of a site is looked at twice. */
function decode(walk: Walk, start: number, end: number): void {
  const {source, map, siteMarks: marks} = walk
  let at = start
  for (; walk.nextSiteMark < marks.length; walk.nextSiteMark += 1) {
    const mark = marks[walk.nextSiteMark]
    if (mark === undefined || mark.start >= end) break
    if (mark.end <= at) continue
    if (at < mark.start) decodeInto(map, source, {start: at, end: mark.start, syntax: 'xml', entities})
    if (mark.isSealed) map.sealed(source, mark.start, mark.end)
    at = mark.end
  }
  if (at < end) decodeInto(map, source, {start: at, end, syntax: 'xml', entities})
}
