import {trimmed} from '../markup/lines.js'
import {begin, extend, type MarkdownBlock, type OpenBlock} from './block.js'
import {blockEvents, type Event, type Parser, spend, type Token} from './parser.js'
import {readSimple} from './simple.js'
import {countMarks, type Stretch, stretchAt} from './stretches.js'

/** Reads the blocks of CommonMark, with the tables of GitHub, from `start` to the end. The text in them is not looked into. */
export function readBlocks(parser: Parser, source: string, start: number): readonly MarkdownBlock[] {
  const walk: Walk = {source, blocks: [], lists: 0, open: undefined}
  for (let at = start; at < source.length; ) {
    const stretch = stretchAt(source, at)
    at = readSimple(walk.blocks, source, stretch) ? stretch.end : readMarked(walk, parser, stretch)
  }
  return walk.blocks.filter(({parts}) => parts.length > 0)
}

function readPlain(walk: Walk, {start, end}: Stretch): number {
  const text = trimmed(walk.source, start, end)
  extend(begin(walk.blocks, 'text', undefined), text.start, text.end)
  return end
}

/**
 * Reads a stretch with marks in it, and those after it that go on with it; returns where it ends.
 *
 * A stretch at a time, because micromark moves all that it has read of a document whenever a list or a quotation ends.
 */
function readMarked(walk: Walk, parser: Parser, stretch: Stretch): number {
  const {source} = walk
  const {start} = stretch
  let {end} = stretch
  let events = read(parser, source, stretch, stretch)
  if (events === undefined) return readPlain(walk, stretch)
  // Twice as many more each time, so that what is read over again is no more than what is read.
  for (let more = 1; end < source.length && goesOn(events, source.charAt(end)); more *= 2) {
    let to = end
    for (let left = more; left > 0; left -= 1) to = stretchAt(source, to).end
    const longer = read(parser, source, {start, end: to}, {start: end, end: to})
    if (longer === undefined) break
    events = longer
    end = to
  }
  for (const [phase, token] of events) walk.open = phase === 'enter' ? enter(walk, token) : exit(walk, token)
  return end
}

/** More lines than a list or a table of a story has without a blank line before one that is not indented. */
const longest = 1000

/** A line that opens more lists than a story nests. micromark reads it to its end for each of them. */
const deepLine = /^[ \t>]*(?:[-+*][ \t]+){100}/m

/** What a line costs, in marks. */
const lineCost = 6

/** The events of a stretch; `undefined` where it is too long, or the file has had too many marks: then `added` is text. */
function read(
  parser: Parser,
  source: string,
  stretch: Stretch,
  added: Stretch,
): readonly Event[] | undefined {
  const {lines, ends} = countMarks(source, stretch)
  if (lines > longest || deepLine.test(source.slice(stretch.start, stretch.end))) {
    const message = 'This is longer or deeper than a list, a table or code of a story; it is read as text'
    parser.problems.push({message, at: {start: added.start, end: added.end}})
    return undefined
  }
  return spend(parser, lines * lineCost + ends, added) ? blockEvents(parser, source, stretch) : undefined
}

/** Whether code or HTML that is not closed reaches over a blank line, or a list takes in the line after it that begins with `next`. */
function goesOn(events: readonly Event[], next: string): boolean {
  const last = events.at(-1)?.[1].type
  if (last === 'codeFenced' || last === 'htmlFlow') return true
  const lastBlock = events.findLast(([, {type}]) => !lineParts.has(type))?.[1].type
  return (lastBlock === 'listUnordered' || lastBlock === 'listOrdered') && /[ \t\r]/.test(next)
}

const lineParts: ReadonlySet<string> = new Set([
  'lineEnding',
  'lineEndingBlank',
  'linePrefix',
  'listItemIndent',
])

interface Walk {
  readonly source: string
  readonly blocks: MarkdownBlock[]
  /** How many lists are open around the text. */
  lists: number
  /** The block whose lines come next. */
  open: OpenBlock | undefined
}

function enter(walk: Walk, {type, start, end}: Token): OpenBlock | undefined {
  switch (type) {
    case 'listOrdered':
    case 'listUnordered':
      walk.lists += 1
      return undefined
    case 'paragraph':
      return begin(walk.blocks, 'text', walk.lists > 0 ? 'list' : undefined)
    case 'atxHeadingText':
    case 'setextHeadingText':
      return begin(walk.blocks, 'text', 'heading')
    case 'tableContent':
      return begin(walk.blocks, 'cell', 'list')
    case 'htmlFlow':
      return begin(walk.blocks, 'html', walk.lists > 0 ? 'list' : undefined)
    case 'chunkText':
    case 'htmlFlowData':
      if (walk.open !== undefined)
        extend(walk.open, start.offset, lineEnd(walk.source, start.offset, end.offset))
      return walk.open
    case 'lineEnding':
      if (walk.open?.kind === 'html')
        extend(walk.open, start.offset, lineEnd(walk.source, start.offset, end.offset))
      return walk.open
    default:
      return walk.open
  }
}

function exit(walk: Walk, {type}: Token): OpenBlock | undefined {
  if (type === 'listOrdered' || type === 'listUnordered') walk.lists -= 1
  return type === 'htmlFlow' ? undefined : walk.open
}

/**
 * Where the line ends, break and all, that a token from `start` to `end` is a part of. Where micromark has read a line before, and found
 * no definition of a link in it, it lets the break reach over the marks of the quotation or list that begin the next one.
 */
function lineEnd(source: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at)
    if (code === 10) return at + 1
    if (code === 13) return source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
  }
  return end
}
