import type {SourceSpan} from '../story/span.js'
import {type Block, proseRoles, type Story} from '../story/story.js'
import {isEnglish} from './english.js'
import type {ReviewProblem} from './types.js'

/** What of a story is shown and not judged, and why. */
export interface LeftAlone {
  /** Indexes of blocks. */
  readonly blocks: ReadonlySet<number>
  /** Whether that is all of its copy. */
  readonly isAll: boolean
  readonly problems: readonly ReviewProblem[]
}

/** Finds copy that is not English, item by item, and paragraphs that nobody wrote. */
export function leftAlone(story: Story): LeftAlone {
  const prose = story.blocks.flatMap((block, index): readonly Prose[] =>
    proseRoles.has(block.role) ? [{block, index}] : [],
  )
  const blocks = new Set<number>()
  const problems: ReviewProblem[] = []
  for (const {parts, language, place} of itemsOf(story, prose)) {
    if (isEnglish(opening(parts), language)) continue
    for (const {index} of parts) blocks.add(index)
    problems.push({message: 'This copy does not read as English; it was left alone', ...place})
  }
  for (const {block, index} of prose) {
    if (block.map.length <= longest) continue
    blocks.add(index)
    const at = startOf(block)
    problems.push({message: 'This paragraph is longer than any copy; it was left alone', start: at, end: at})
  }
  return {blocks, isAll: prose.length > 0 && blocks.size === prose.length, problems}
}

interface Prose {
  readonly block: Block
  readonly index: number
}

/** Where a block begins in the file. */
function startOf({map}: Block): number {
  return map.range({start: 0, end: map.length}).start
}

interface Part {
  readonly parts: readonly Prose[]
  readonly language: string | undefined
  /** What holds for the whole file has no place. */
  readonly place: Partial<SourceSpan>
}

/** The copy of each item; items and blocks both stand in source order. */
function itemsOf({items, metadata}: Story, prose: readonly Prose[]): readonly Part[] {
  if (items === undefined) return [{parts: prose, language: metadata.language, place: {}}]
  const starts = prose.map(({block}) => startOf(block))
  let from = 0
  return items.map(({at: {start, end}, metadata: {language}}) => {
    while ((starts[from] ?? end) < start) from += 1
    let to = from
    while ((starts[to] ?? end) < end) to += 1
    const parts = prose.slice(from, to)
    from = to
    return {parts, language, place: {start, end: start}}
  })
}

/** Seven thousand words: a long read is shorter, and the time that a paragraph takes grows with the square of its length. */
const longest = 40_000

/** A page is enough to tell the language. */
function opening(parts: readonly Prose[]): string {
  let prose = ''
  for (const {block} of parts) {
    prose += `${block.map.text.slice(0, page)}\n`
    if (prose.length > page) break
  }
  return prose
}

const page = 4000
