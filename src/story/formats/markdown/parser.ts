import {parse, preprocess} from 'micromark'
import {gfmTable} from 'micromark-extension-gfm-table'
import {subtokenize} from 'micromark-util-subtokenize'
import type {SourceSpan} from '../../span.js'
import type {Problem} from '../../story.js'

type Micromark = ReturnType<typeof parse>
type Constructs = Micromark['constructs']['document']
type Construct = Extract<Constructs[number], {tokenize: unknown}>
type Events = Parameters<typeof subtokenize>[0]

/** An enter or exit of micromark's, with the token that it opens or closes. Offsets are those of the text that was handed in. */
export type Event = Events[number]
export type Token = Event[1]

/** micromark for one file, with how much of it may still be given to it. */
export interface Parser {
  readonly micromark: Micromark
  readonly problems: Problem[]
  /** How many marks may still be read; less than none once a problem has said so. */
  left: number
}

/**
 * micromark takes some microseconds for a mark and ten times that for a line with marks: files of nothing else would keep an editor
 * waiting for seconds. A story has one in thirty characters, and a page of links one in ten.
 */
const marksInSmallFile = 20_000
const charactersToMark = 32

/** Deeper lists and quotations than these columns hold are text, and a problem says so: every line is held against all that are open. */
const deepest = 24

export function newParser(source: string, problems: Problem[]): Parser {
  const micromark = parse({
    // Indented text is copy on the wire. References are decoded as in every other format, and are no marks to any of these.
    extensions: [
      {disable: {null: ['codeIndented', 'characterReference']}},
      ...(source.includes('|') ? [gfmTable()] : []),
    ],
  })
  const {document} = micromark.constructs
  const shallow = toColumn(deepest, (offset) => {
    const message =
      'Lists or quotations are nested deeper here than a story needs; the deepest are read as text'
    problems.push({message, at: {start: offset, end: offset}})
  })
  for (const [code, constructs] of Object.entries(document))
    document[Number(code)] = [constructs ?? []].flat().map(shallow)
  micromark.defined = new Labels()
  return {micromark, problems, left: marksInSmallFile + source.length / charactersToMark}
}

/** Keeps a list or a quotation from opening behind a column; the first that would have is told to `onDeeper`, with its offset. */
function toColumn(column: number, onDeeper: (offset: number) => void): (construct: Construct) => Construct {
  let told = false
  return (construct) => ({
    ...construct,
    tokenize(effects, ok, nok) {
      const now = this.now()
      if (now.column <= column) return construct.tokenize.call(this, effects, ok, nok)
      if (told) return nok
      return construct.tokenize.call(
        this,
        effects,
        (code) => {
          if (!told) onDeeper(now.offset)
          told = true
          return nok(code)
        },
        nok,
      )
    },
  })
}

/** The labels that links can be written with. micromark asks for every bracket whether it is one of them. */
class Labels extends Array<string> {
  readonly #known = new Set<string>()

  override push(...labels: string[]): number {
    for (const label of labels) this.#known.add(label)
    return super.push(...labels)
  }

  override includes(label: string): boolean {
    return this.#known.has(label)
  }
}

/** Takes `marks` off what may still be read. Where there is no more, a problem at `at` says once that the rest is text. */
export function spend(parser: Parser, marks: number, at: SourceSpan): boolean {
  if (parser.left < 0) return false
  parser.left -= marks
  if (parser.left >= 0) return true
  const message = 'This file has more marks of Markdown than a story has; from here on they are read as text'
  parser.problems.push({message, at})
  return false
}

/** The events of the blocks in `source` from `start` to `end`, where no block is open before. The text in them is not looked into. */
export function blockEvents({micromark}: Parser, source: string, {start, end}: SourceSpan): readonly Event[] {
  // Kept by line, and the lines of every stretch are counted from one.
  micromark.lazy = {}
  const events = micromark
    .document({line: 1, column: 1, offset: start})
    .write(chunksOf(source.slice(start, end)))
  subtokenize(events)
  return events
}

/** The events of the marks in a text that stands at `offset`. */
export function textEvents({micromark}: Parser, text: string, offset: number): readonly Event[] {
  return micromark.text({line: 1, column: 1, offset}).write(chunksOf(text))
}

/** A text as micromark takes it. A byte-order mark, which it drops from what it is handed first, counts as a character. */
function chunksOf(text: string): ReturnType<ReturnType<typeof preprocess>> {
  const next = preprocess()
  next('')
  return next(text, undefined, true)
}
