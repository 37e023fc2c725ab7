import type {TextSpan} from '../../span.js'
import {labelOf} from './inline.js'

/** A block of Markdown that holds text: its lines, without the marks of lists, quotations and headings. */
export interface MarkdownBlock {
  kind: 'paragraph' | 'heading' | 'list' | 'html'
  /** One part where the lines follow each other in the file, several where marks stand between them. */
  readonly parts: TextSpan[]
}

export interface MarkdownBlocks {
  /** The YAML between its two lines of `---`, or the TOML between two of `+++`. */
  readonly frontMatter: TextSpan | undefined
  readonly blocks: readonly MarkdownBlock[]
  readonly labels: ReadonlySet<string>
}

/** Reads the blocks of CommonMark, with the tables of GitHub; in one pass over the lines, whatever they nest. */
export function readBlocks(source: string): MarkdownBlocks {
  const reader: Reader = {
    source,
    blocks: [],
    labels: new Set(),
    open: undefined,
    listIndent: undefined,
    fence: undefined,
    html: undefined,
    inTable: false,
  }
  const frontMatter = frontMatterOf(source)
  let at = frontMatter === undefined ? 0 : lineAfter(source, frontMatter.end)
  while (at < source.length) {
    const next = lineAfter(source, at)
    readLine(reader, lineOf(source, at, next))
    at = next
  }
  return {frontMatter, blocks: reader.blocks, labels: reader.labels}
}

interface Reader {
  readonly source: string
  readonly blocks: MarkdownBlock[]
  readonly labels: Set<string>
  /** The paragraph that the next line may go on with. */
  open: MarkdownBlock | undefined
  /** How far text must be indented to belong to the list that is open. */
  listIndent: number | undefined
  fence: {readonly mark: string; readonly length: number} | undefined
  /** What ends the HTML block that is open: a blank line where it is `undefined`. */
  html: {readonly block: MarkdownBlock; readonly end: RegExp | undefined} | undefined
  inTable: boolean
}

/** One line after the marks of quotations have been taken off it. */
interface Line {
  readonly start: number
  /** Where its text begins, after indent and quotation marks. */
  text: number
  /** Without the line break and the blanks before it. */
  readonly end: number
  /** After the line break. */
  readonly next: number
  readonly indent: number
  readonly isQuoted: boolean
}

function lineAfter(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end + 1
}

function lineOf(source: string, start: number, next: number): Line {
  let text = start
  let indent = 0
  let isQuoted = false
  for (; text < next; text += 1) {
    const character = source[text]
    if (character === '>' && (isQuoted || indent < 4)) isQuoted = true
    else if (character === ' ' || character === '\t') indent += character === '\t' ? 4 : 1
    else break
  }
  let end = next
  while (end > text && isBlank(source.charCodeAt(end - 1))) end -= 1
  return {start, text: Math.min(text, end), end, next, indent, isQuoted}
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

function frontMatterOf(source: string): TextSpan | undefined {
  const open = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(source)
  if (open === null) return undefined
  const close = source.startsWith('-') ? /^---[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm
  close.lastIndex = open[0].length
  const found = close.exec(source)
  return found === null ? undefined : {start: open[0].length, end: found.index}
}

function readLine(reader: Reader, line: Line): void {
  if (goesOnVerbatim(reader, line)) return
  if (line.text >= line.end) {
    close(reader)
    return
  }
  const text = reader.source.slice(line.text, Math.min(line.end, line.text + longestMark))
  if (reader.open === undefined && reader.listIndent !== undefined && line.indent < reader.listIndent)
    reader.listIndent = undefined
  if (reader.inTable && tableRow(reader, line)) return
  for (const read of readers) if (read(reader, line, text)) return
  addText(reader, line)
}

/** Marks stand in the first characters of a line. */
const longestMark = 1000

function close(reader: Reader): void {
  reader.open = undefined
  reader.inTable = false
}

/** Lines of code and of HTML are not looked at. */
function goesOnVerbatim(reader: Reader, line: Line): boolean {
  const {source, fence, html} = reader
  if (fence !== undefined) {
    const mark =
      /^(`{3,}|~{3,})$/.exec(source.slice(line.text, Math.min(line.end, line.text + longestMark)))?.[1] ?? ''
    if (mark.startsWith(fence.mark) && mark.length >= fence.length) reader.fence = undefined
    return true
  }
  if (html === undefined) return false
  const isLast =
    html.end === undefined ? line.text >= line.end : html.end.test(source.slice(line.start, line.end))
  extend(html.block, line.start, line.next)
  if (isLast) reader.html = undefined
  return true
}

type LineReader = (reader: Reader, line: Line, text: string) => boolean

/** In the order of the standard: the first that knows the line takes it. */
const readers: readonly LineReader[] = [
  fence,
  heading,
  underline,
  rule,
  htmlBlock,
  listItem,
  table,
  definition,
]

function fence(reader: Reader, _line: Line, text: string): boolean {
  const mark = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(text)
  const run = mark?.[1] ?? mark?.[2]
  if (run === undefined) return false
  close(reader)
  reader.fence = {mark: run.charAt(0), length: run.length}
  return true
}

function heading(reader: Reader, line: Line, text: string): boolean {
  const mark = /^#{1,6}(?:[ \t]+|$)/.exec(text)?.[0]
  if (mark === undefined) return false
  close(reader)
  const closing = /(?:^|[ \t]+)#+$/.exec(text.slice(mark.length))
  const start = line.text + mark.length
  const end = closing === null || line.end - line.text > longestMark ? line.end : start + closing.index
  reader.blocks.push({kind: 'heading', parts: [{start, end}]})
  return true
}

/** A line of `=` or `-` under a paragraph makes it a heading. */
function underline({open, listIndent}: Reader, line: Line, text: string): boolean {
  if (open === undefined || open.kind !== 'paragraph' || listIndent !== undefined || line.indent > 3)
    return false
  if (!/^(?:=+|-+)$/.test(text)) return false
  open.kind = 'heading'
  return true
}

function rule(reader: Reader, _line: Line, text: string): boolean {
  if (!/^([-*_])(?:[ \t]*\1){2,}$/.test(text)) return false
  close(reader)
  reader.listIndent = undefined
  return true
}

function htmlBlock(reader: Reader, line: Line, text: string): boolean {
  if (!text.startsWith('<')) return false
  const raw = rawBlocks.find(([begin]) => begin.test(text))
  const isBlock = blockTag.test(text) || (reader.open === undefined && anyTag.test(text))
  if (raw === undefined && !isBlock) return false
  close(reader)
  const block: MarkdownBlock = {kind: 'html', parts: []}
  extend(block, line.start, line.next)
  reader.blocks.push(block)
  const end = raw?.[1]
  if (end === undefined || !end.test(reader.source.slice(line.text, line.end))) reader.html = {block, end}
  return true
}

const rawBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
]
const blockTag =
  /^<\/?(?:address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i
const anyTag = /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>$/i

function listItem(reader: Reader, line: Line, text: string): boolean {
  const mark = /^(?:[-+*]|(\d{1,9})[.)])(?:[ \t]+|$)/.exec(text)
  if (mark === null) return false
  const [written, number] = mark
  // In the middle of a paragraph only “1.” begins a list: “in\n1986. He”.
  const isWrapped = reader.open !== undefined && reader.listIndent === undefined
  if (isWrapped && ((number !== undefined && number !== '1') || written.length === text.length)) return false
  close(reader)
  reader.listIndent = line.indent + 2
  const inner: Line = {...line, text: line.text + written.length}
  if (inner.text >= inner.end) return true
  const rest = text.slice(written.length)
  if (fence(reader, inner, rest) || heading(reader, inner, rest)) return true
  addText(reader, inner)
  return true
}

function table(reader: Reader, line: Line, text: string): boolean {
  if (reader.open !== undefined || !text.includes('|')) return false
  const next = reader.source.slice(
    line.next,
    Math.min(lineAfter(reader.source, line.next), line.next + longestMark),
  )
  if (!/^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?\s*$/.test(next) || !next.includes('|'))
    return false
  reader.inTable = true
  return tableRow(reader, line)
}

/** Every cell with a word in it is a text of its own. */
function tableRow(reader: Reader, {text, end}: Line): boolean {
  const {source, blocks} = reader
  const row = source.slice(text, end)
  if (!row.includes('|')) {
    reader.inTable = false
    return false
  }
  let start = text
  for (const {index} of [...row.matchAll(/(?<!\\)\|/g), {index: row.length}]) {
    const cell = {start, end: text + index}
    if (/\p{L}{2}/u.test(source.slice(cell.start, cell.end))) blocks.push({kind: 'list', parts: [cell]})
    start = text + index + 1
  }
  return true
}

function definition(reader: Reader, _line: Line, text: string): boolean {
  if (reader.open !== undefined) return false
  const label = /^\[([^[\]]+)\]:\s*\S+(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/.exec(text)?.[1]
  if (label === undefined) return false
  reader.labels.add(labelOf(label))
  return true
}

function addText(reader: Reader, line: Line): void {
  const {open, source} = reader
  if (open === undefined) {
    const kind = reader.listIndent === undefined ? 'paragraph' : 'list'
    reader.open = {kind, parts: [{start: line.text, end: line.end}]}
    reader.blocks.push(reader.open)
    return
  }
  const last = open.parts.at(-1)
  if (last === undefined) return
  // Without a quotation mark between them, the lines are one run of the file, indents and all.
  const isRun = !line.isQuoted && !source.slice(last.end, line.text).includes('>')
  if (isRun) open.parts[open.parts.length - 1] = {start: last.start, end: line.end}
  else {
    open.parts[open.parts.length - 1] = {start: last.start, end: line.start}
    open.parts.push({start: line.text, end: line.end})
  }
}

function extend(block: MarkdownBlock, start: number, end: number): void {
  const last = block.parts.pop()
  block.parts.push({start: last?.start ?? start, end})
}
