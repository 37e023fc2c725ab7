import {trimmed} from '../markup/lines.js'
import {begin, extend, type MarkdownBlock, type OpenBlock} from './block.js'
import type {Stretch} from './stretches.js'

/**
 * Reads a stretch that is a paragraph, a heading, a quotation or a list, and no more than that, as nearly all Markdown is. False where it
 * may be more: then nothing is added, and micromark must say what it is, which takes it microseconds a line.
 *
 * Safe because a line whose words begin with anything that might be a mark is never read here: what is left to tell is where words begin.
 */
export function readSimple(blocks: MarkdownBlock[], source: string, {start, end: next}: Stretch): boolean {
  const end = withoutBlanks(source, start, next)
  const text = source.slice(start, end)
  if (beyondLines.test(text)) return false
  if (!anyMark.test(text)) {
    extend(begin(blocks, 'text', undefined), trimmed(source, start, end).start, end)
    return true
  }
  const shape = shapes.find(({head}) => head.test(text))
  // A list takes in what is indented below it, over a blank line too.
  if (shape === undefined || (shape.context === 'list' && /[ \t\r]/.test(source.charAt(next)))) return false
  const run: Run = {source, blocks, ...shape, open: undefined, column: 0, end: start}
  const {length} = blocks
  let at = start
  for (const line of text.split('\n')) {
    if (!addLine(run, at, line)) {
      blocks.length = length
      return false
    }
    at += line.length + 1
  }
  return true
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
/** Nor is a tab counted in columns here. */
const ownMark = new RegExp(`^(?: *\\t|${mark})`, 'i')

/** What the lines of a stretch begin with. */
interface Shape {
  readonly context: MarkdownBlock['context']
  /** Before the words of a block. */
  readonly head: RegExp
  /** Before those of a line that goes on with it. */
  readonly inner: RegExp
}

const shapes: readonly Shape[] = [
  // One that hashes may close is left to micromark.
  {context: 'heading', head: /^#{1,6} +(?=[^#\n]*$)/, inner: /^/},
  {context: undefined, head: /^> */, inner: /^> ?/},
  // Under a number only another of its list is one for certain.
  {context: 'list', head: /^ *[-+*] {1,4}(?! )/, inner: /^ */},
  {context: 'list', head: /^\d{1,9}\. {1,4}(?! )/, inner: /^ */},
  {context: 'list', head: /^\d{1,9}\) {1,4}(?! )/, inner: /^ */},
]

interface Run extends Shape {
  readonly source: string
  readonly blocks: MarkdownBlock[]
  /** The paragraph that the next line goes on with, unless it begins one. */
  open: OpenBlock | undefined
  /** Where in its first line the words of it begin. */
  column: number
  /** Where in the file its words end so far, without blanks. */
  end: number
}

/** Adds the line at `at`. False where micromark must say what it is. */
function addLine(run: Run, at: number, line: string): boolean {
  const {source, blocks, context, head, inner, open} = run
  const isList = context === 'list'
  const goesOn = open !== undefined && !(isList && head.test(line))
  const column = (goesOn ? inner : head).exec(line)?.[0].length
  if (column === undefined) return false
  const start = at + column
  const end = withoutBlanks(source, at, at + line.length)
  if (ownMark.test(source.slice(start, end))) return false
  if (start >= end) {
    // The mark of a quotation without words is its blank line; an item without words is none of the copy.
    run.open = undefined
    return true
  }
  if (goesOn) {
    // How much of another indent belongs to the item, and to which, is for micromark to say.
    if (isList && column !== 0 && column !== run.column) return false
    extend(open, run.end, at)
    extend(open, start, end)
  } else {
    run.open = begin(blocks, 'text', context)
    run.column = column
    extend(run.open, start, end)
  }
  run.end = end
  return true
}
