import type {DatelineLine} from '../../dateline.js'
import {parseDirective} from '../../directive.js'
import type {Encoding} from '../../encode.js'
import type {SourceMap} from '../../source-map.js'
import type {SourceSpan} from '../../span.js'
import type {Block, Directive, Format, Item, Metadata, Problem, Role, Story} from '../../story.js'
import {proseRoles} from '../../story.js'
import {saysCorrected} from '../../versions.js'
import type {Tree} from './tree.js'

/** A story in the making. */
export interface Draft {
  readonly blocks: Block[]
  metadata: Metadata
  readonly problems: Problem[]
  readonly comments: Comment[]
  /** The headlines of the story at hand so far, as `plainWords` compares them. */
  readonly headlines: Set<string>
  readonly items: Item[]
}

/** The inside of a comment, with its place in the file. */
export interface Comment {
  readonly text: string
  readonly at: SourceSpan
}

/** More problems than anybody reads; a file this broken is told apart by its first ones. */
const mostProblems = 20

export function newDraft(): Draft {
  return {blocks: [], metadata: {}, problems: [], comments: [], headlines: new Set(), items: []}
}

export function addBlock(
  draft: Draft,
  role: Role,
  {map, encoding}: {map: SourceMap; encoding: readonly Encoding[]},
): void {
  if (map.text.trim() === '') return
  draft.blocks.push({role, map, encoding})
  if (role === 'headline') draft.headlines.add(plainWords(map.text))
}

/** Text as it is compared: without case, marks and spacing. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A heading below the first paragraph is a crosshead. */
export function headlineAbove(blocks: readonly Block[]): string | undefined {
  const first = blocks.findIndex(({role}) => role === 'body')
  const above = first === -1 ? blocks : blocks.slice(0, first)
  return above.find(({role}) => role === 'headline')?.map.text
}

/** Adds what is known of the story unless it is known already: what a format says in so many words comes before what copy looks like. */
export function addMetadata(draft: Draft, written: Metadata): void {
  const {dateline} = draft.metadata
  const found = onOneLine(written)
  draft.metadata = {...found, ...draft.metadata}
  // The head of a file often has the place alone; the copy says for whom it was written there.
  if (dateline !== undefined && found.dateline !== undefined) {
    const place = dateline.place || found.dateline.place
    draft.metadata = {...draft.metadata, dateline: {...found.dateline, ...dateline, place}}
  }
}

/** Adds the parts of a dateline, wherever in the file it stands. A date alone, “January 21”, is none. */
export function noteDateline(draft: Draft, {place, date, agency}: DatelineLine, at: SourceSpan): void {
  if (place === '' && agency === undefined) return
  addMetadata(draft, {dateline: {place, ...(date && {date}), ...(agency && {agency}), at}})
}

/** What a feed wraps or indents is one line to a desk. */
function onOneLine(metadata: Metadata): Metadata {
  const lines = Object.entries(metadata).map(([field, value]) => {
    if (typeof value !== 'string') return [field, value]
    const line = value.replace(/\s+/g, ' ').trim()
    return [field, field === 'byline' && line.includes('@') ? withoutAddress(line) : line]
  })
  return Object.fromEntries(lines)
}

/** “Ruth Amis ramis@ninewire.example”: where to write to, behind the name. */
function withoutAddress(byline: string): string {
  return byline.length < longestByline ? byline.replace(addressBehind, '') : byline
}

const longestByline = 300
const addressBehind = /(?<=\p{L})[\s,|–-]+[(<[]?[^\s@()<>]+@[^\s@()<>]+\.\p{L}{2,}[)>\]]?$/u

/** Takes over the comments and problems of a tree whose text is the file, or is mapped to it by `outer`. */
export function addTree(draft: Draft, tree: Tree, outer?: SourceMap): void {
  for (const {start, end, innerStart, innerEnd} of tree.comments) {
    const at = outer === undefined ? {start, end} : outer.range({start, end})
    draft.comments.push({text: tree.source.slice(innerStart, innerEnd), at})
  }
  for (const {message, at} of tree.problems) {
    if (at === undefined) draft.problems.push({message})
    else
      draft.problems.push({
        message,
        at: outer === undefined ? at : outer.range({start: at.start, end: at.end}),
      })
  }
}

/** Reads one item of a file that may hold several: what is known of one is not known of the next. */
export function readItem(draft: Draft, at: SourceSpan, read: () => void): void {
  draft.metadata = {}
  draft.headlines.clear()
  read()
  draft.items.push({metadata: draft.metadata, at})
}

/** The story: blocks and problems in source order, every comment that is a directive beside the block it speaks for. */
export function finish(draft: Draft, format: Format): Story {
  // What the file itself says of its status counts first.
  if (draft.blocks.some(({role, map}) => role === 'advisory' && saysCorrected(map.text)))
    addMetadata(draft, {status: 'corrected'})
  const blocks = draft.blocks
    .map((block) => ({block, at: place(block)}))
    .sort((a, b) => a.at.start - b.at.start)
  const problems = [...draft.problems].sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0))
  const shown = problems.slice(0, mostProblems)
  if (problems.length > shown.length)
    shown.push({message: `${problems.length - shown.length} more of this kind`})
  return {
    format,
    blocks: blocks.map(({block}) => block),
    ...itemsIn(draft),
    directives: draft.comments.flatMap((comment) => directive(comment, blocks)),
    problems: shown,
  }
}

function itemsIn({items, metadata}: Draft): Pick<Story, 'metadata' | 'items'> {
  const [first = {metadata}] = items
  return items.length > 1 ? {metadata: first.metadata, items} : {metadata: first.metadata}
}

function place({map}: Block): SourceSpan {
  return map.range({start: 0, end: map.text.length})
}

function directive(
  {text, at}: Comment,
  blocks: readonly {readonly block: Block; readonly at: SourceSpan}[],
): readonly Directive[] {
  const {scope, ...line} = parseDirective(text) ?? {scope: undefined}
  if (scope === undefined || !('rules' in line)) return []
  if (scope === 'story') return [{...line, at}]
  const block = blocks.findIndex((later) => later.at.end > at.end && proseRoles.has(later.block.role))
  return block === -1 ? [] : [{...line, block, at}]
}
