import type {Span} from '../../span.js'
import {trimmed} from '../markup/lines.js'
import {begin, extend, type MarkdownBlock, type OpenBlock} from './block.js'
import type {Stretch} from './stretches.js'

/**
 * Reads what nearly all Markdown is: paragraphs, headings, quotations and lists of them, with nothing else in their lines. Returns where
 * it ends: that of the stretch, or before that the head of a line that micromark must read on from, in the first column.
 *
 * micromark takes microseconds for a line and as much again for every stretch. What can be told by how a line begins never reaches it.
 */
export function readSimple(blocks: MarkdownBlock[], source: string, stretch: Stretch): number {
  const end = withoutBlanks(source, stretch.start, stretch.textEnd)
  const text = source.slice(stretch.start, end)
  if (beyondLines.test(text)) return stretch.start
  if (!anyMark.test(text)) {
    const {start} = trimmed(source, stretch.start, end)
    extend(begin(blocks, 'text', undefined), start, end)
    return stretch.end
  }
  const state: State = {
    source,
    blocks,
    before: blocks.length,
    whole: {to: stretch.start, blocks: blocks.length},
    open: undefined,
    end: stretch.start,
    inQuotation: false,
    item: undefined,
    numbers: undefined,
  }
  for (let at = stretch.start; at < end; ) {
    const feed = source.indexOf('\n', at)
    const next = feed === -1 || feed >= end ? end : feed + 1
    if (!readLine(state, at, withoutBlanks(source, at, next))) return backToWhole(state)
    at = next
  }
  // A list takes in what is indented below it, over a blank line too.
  if (state.item !== undefined && /[ \t\r]/.test(source.charAt(stretch.end))) return backToWhole(state)
  return stretch.end
}

/** Drops the blocks that micromark is to read; returns where they begin. */
function backToWhole({blocks, whole}: State): number {
  blocks.length = whole.blocks
  return whole.to
}

/** Where the text from `start` to `end` ends without what Markdown takes for blanks; a space that does not break is none. */
function withoutBlanks(source: string, start: number, end: number): number {
  let to = end
  while (to > start && ' \t\r\n'.includes(source.charAt(to - 1))) to -= 1
  return to
}

/** What reaches over lines: the address of a link, and line ends that no line of ours has. */
const beyondLines = /\]:|\r(?!\n)/

/** How a line begins that is, or may be, more than text. A table is told by its second line. */
const mark = String.raw`[ \t]*(?:>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|(?:[*_][ \t]*){2,}$|[-|:][-|: \t]*$|=+[ \t]*$|\`{3}|~{3}|<[a-z/!?])`
const anyMark = new RegExp(`^${mark}`, 'im')
const ownMark = new RegExp(`^${mark}`, 'i')

interface State {
  readonly source: string
  readonly blocks: MarkdownBlock[]
  /** How many blocks stand before the stretch. */
  readonly before: number
  /** Up to where the lines stand by themselves, whatever comes after them, and how many blocks there are up to there. */
  whole: {readonly to: number; readonly blocks: number}
  /** The paragraph that the next line goes on with unless it begins something else. */
  open: OpenBlock | undefined
  /** Where the text of the last line ends, without its blanks. */
  end: number
  inQuotation: boolean
  /** The column at which the text of the item begins that was opened last. */
  item: number | undefined
  /** The numbers of the list that is open: what stands behind them, and the column at which the text of the last one begins. */
  numbers: {readonly mark: string; readonly column: number} | undefined
}

/** Adds the line from `at` to `end`. False where micromark must say what it is. */
function readLine(state: State, at: number, end: number): boolean {
  const {blocks} = state
  const {length} = blocks
  const line = lineAt(state.source, at, end)
  if (line === undefined || !addLine(state, line)) return false
  const {kind, indent} = line
  const standsAlone = indent === 0 && kind !== 'text' && kind !== 'quotation'
  if (standsAlone) state.whole = {to: at, blocks: length}
  return true
}

/** What a line is by how it begins, and where in the file its words stand. */
interface Line extends Span {
  readonly kind: 'quotation' | 'bullet' | 'number' | 'heading' | 'text'
  /** The mark it begins with, without blanks. */
  readonly mark: string
  /** Blanks before the mark. */
  readonly indent: number
  /** The column at which its words begin. */
  readonly column: number
  /** Blanks before the words that a quotation takes for a part of them. */
  readonly gap: number
}

function lineAt(source: string, at: number, to: number): Line | undefined {
  const line = source.slice(at, to)
  const [{length: column} = '', {length: indent} = '', mark = '', {length: gap} = ''] =
    prefix.exec(line) ?? []
  const text = line.slice(column)
  if (text.startsWith('\t') || ownMark.test(text) || text === '') return undefined
  const kind = kinds.get(mark.charAt(0)) ?? (mark === '' ? 'text' : 'number')
  return {kind, mark, indent, column, gap, start: at + column, end: to}
}

const prefix = /^( *)(>|(?:[-+*]|\d{1,9}[.)]|#{1,6})(?= ))? ?( *)/

const kinds: ReadonlyMap<string, Line['kind']> = new Map([
  ['>', 'quotation'],
  ['-', 'bullet'],
  ['+', 'bullet'],
  ['*', 'bullet'],
  ['#', 'heading'],
])

function addLine(state: State, line: Line): boolean {
  switch (line.kind) {
    case 'quotation':
      return addQuoted(state, line)
    case 'heading':
      return addHeading(state, line)
    case 'bullet':
      return addBullet(state, line)
    case 'number':
      return addNumber(state, line)
    case 'text':
      return addText(state, line)
  }
}

function addQuoted(state: State, {indent, gap, start, end}: Line): boolean {
  if (indent > 0 || state.item !== undefined) return false
  if (!state.inQuotation || state.open === undefined) open(state, undefined, {start, end})
  else goOn(state, state.open, {start: start - gap, end})
  state.inQuotation = true
  return true
}

/** A heading at the head of a line. One that hashes may close is left to micromark. */
function addHeading(state: State, {indent, start, end}: Line): boolean {
  if (indent > 0 || state.item !== undefined || state.inQuotation) return false
  if (state.source.slice(start, end).includes('#')) return false
  open(state, 'heading', {start, end})
  state.open = undefined
  return true
}

function addBullet(state: State, {indent, column, start, end}: Line): boolean {
  // A bullet further out than the text beside a number ends the list of numbers, and the next number may be text.
  if (state.inQuotation || indent < (state.numbers?.column ?? 0)) return false
  state.item = column
  open(state, 'list', {start, end})
  return true
}

/** Any number opens a list where nothing stands before it, and goes on with one whose numbers have the same mark behind them. */
function addNumber(state: State, {indent, column, mark, start, end}: Line): boolean {
  const behind = mark.slice(-1)
  const opens = state.numbers === undefined && state.blocks.length === state.before && !state.inQuotation
  if (indent > 0 || (!opens && state.numbers?.mark !== behind)) return false
  state.item = column
  state.numbers = {mark: behind, column}
  open(state, 'list', {start, end})
  return true
}

/** A line without a mark, which goes on with the paragraph above it, in a list and a quotation too. */
function addText(state: State, {indent, start, end}: Line): boolean {
  if (state.open === undefined) {
    open(state, undefined, {start, end})
    return true
  }
  // How much of another indent belongs to the item, and to which, is for micromark to say.
  if (state.item !== undefined && indent !== 0 && indent !== state.item) return false
  goOn(state, state.open, {start: state.item === undefined ? start - indent : start, end})
  return true
}

function open(state: State, context: MarkdownBlock['context'], {start, end}: Span): void {
  state.open = begin(state.blocks, 'text', context)
  state.end = end
  extend(state.open, start, end)
}

/** Adds a line to a paragraph, behind the end of the line before it: the last line has none. */
function goOn(state: State, open: OpenBlock, {start, end}: Span): void {
  extend(open, state.end, lineEnd(state.source, state.end))
  extend(open, start, end)
  state.end = end
}

function lineEnd(source: string, at: number): number {
  return source.indexOf('\n', at) + 1
}
