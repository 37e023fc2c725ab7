import {type DatelineLine, findDateline} from '../../dateline.js'
import {type DirectiveLine, parseDirective} from '../../directive.js'
import {agencyStart, signoffStart} from '../../lines/closing-signoff.js'
import {placeAlone} from '../../place-alone.js'
import type {SourceMap} from '../../source-map.js'
import type {SourceSpan} from '../../span.js'
import {
  type Block,
  type Dateline,
  type Directive,
  type Format,
  type Item,
  type Metadata,
  type Problem,
  proseRoles,
  type Role,
  type Story,
} from '../../story.js'
import {saysCorrected} from '../../versions.js'
import {copyMap} from '../feed/controls.js'

/** A story while its file is read from top to bottom. */
export interface Draft {
  readonly source: string
  readonly blocks: Block[]
  /** Of the story at hand. */
  metadata: {-readonly [Field in keyof Metadata]: Metadata[Field]}
  readonly items: Item[]
  readonly directives: Directive[]
  readonly problems: Problem[]
  /** Directives that wait for the paragraph they speak for. */
  waiting: {readonly line: DirectiveLine; readonly at: SourceSpan}[]
}

export function draftOf(source: string): Draft {
  return {source, blocks: [], metadata: {}, items: [], directives: [], problems: [], waiting: []}
}

/** Keeps what a desk sees of the story; what stands first in the file counts. */
export function note<Field extends keyof Metadata>(
  {metadata}: Draft,
  field: Field,
  value: Metadata[Field] | undefined,
): void {
  if (value !== undefined && metadata[field] === undefined) metadata[field] = value
}

/** Reads one of the stories that a file may hold: what is known of one is not known of the next. A take `goesOn` with the one before it. */
export function readItem(draft: Draft, at: SourceSpan, read: () => {readonly goesOn: boolean}): void {
  const before = draft.items.at(-1)
  draft.metadata = {}
  const {goesOn} = read()
  if (goesOn && before !== undefined) {
    const whole = {
      metadata: {...draft.metadata, ...before.metadata},
      at: {start: before.at.start, end: at.end},
    }
    draft.items[draft.items.length - 1] = whole
  } else draft.items.push({metadata: draft.metadata, at})
}

/** The finished story. */
export function storyOf({blocks, metadata, items, directives, problems}: Draft, format: Format): Story {
  const [first = {metadata}] = items
  const several = items.length > 1 ? {items} : {}
  return {format, blocks, metadata: first.metadata, ...several, directives, problems}
}

/** Adds the text between two offsets as one block. */
export function addBlock(draft: Draft, role: Role, start: number, end: number): void {
  if (end > start) addMap(draft, role, copyMap(draft.source, start, end))
}

/** Adds a block that was put together from pieces. */
export function addMap(draft: Draft, role: Role, map: SourceMap): void {
  if (draft.blocks.length >= mostBlocks) {
    addOverflow(draft, map.range({start: 0, end: 0}).start)
    return
  }
  if (proseRoles.has(role)) {
    for (const {line, at} of draft.waiting) {
      draft.directives.push({...withoutScope(line), block: draft.blocks.length, at})
    }
    draft.waiting = []
  }
  if (role === 'advisory' && saysCorrected(map.text)) note(draft, 'status', 'corrected')
  draft.blocks.push({role, map, encoding: []})
}

/** More paragraphs than a year's file of a desk; every one costs memory in all that follows. */
const mostBlocks = 100_000

/** Says, once, that a file was not read to its end. */
export function addOverflow({problems, source}: Draft, from: number): void {
  const message = 'This file is too long to be read whole; what stands below here was left out'
  if (problems.at(-1)?.message !== message) problems.push({message, at: {start: from, end: source.length}})
}

/** Adds a `wiredesk-ignore` line, and says so where it names no rule. */
export function addDirective(draft: Draft, text: string, at: SourceSpan): void {
  addBlock(draft, 'furniture', at.start, at.end)
  const line = parseDirective(text)
  if (line === undefined) {
    draft.problems.push({message: 'This wiredesk-ignore names no rule, so it does nothing', at})
  } else if (line.scope === 'story') {
    draft.directives.push({...withoutScope(line), at})
  } else {
    draft.waiting.push({line, at})
  }
}

function withoutScope({rules, reason}: DirectiveLine): Pick<Directive, 'rules' | 'reason'> {
  return reason === undefined ? {rules} : {rules, reason}
}

/** Adds a paragraph of the body: a dateline that opens it and a sign-off that ends it become blocks of their own. */
export function addParagraph(draft: Draft, map: SourceMap, {isLede}: {readonly isLede: boolean}): void {
  const dateline = isLede
    ? (findDateline(map.text) ?? placeAlone(map.text, near(draft, map.range({start: 0, end: 0}).start)))
    : undefined
  if (dateline !== undefined) {
    addMap(draft, 'dateline', map.slice(dateline.at))
    note(draft, 'dateline', datelineFor(dateline, map))
  }
  const from = dateline?.copy ?? 0
  const signoff = signoffStart(map.text) ?? agencyStart(map.text, draft.metadata.dateline?.agency)
  const to = signoff ?? map.text.length
  const copy = map.text.slice(from, to)
  if (copy.trim() !== '') addMap(draft, 'body', map.slice({start: from, end: from + copy.trimEnd().length}))
  if (signoff !== undefined) {
    addMap(draft, 'signoff', map.slice({start: signoff, end: map.text.trimEnd().length}))
  }
}

/** What stands near a lede that begins at `start`: enough to tell what its story calls a place. */
export function near({source}: Draft, start: number): string {
  return source.slice(Math.max(0, start - longestHeader), start + longestStory)
}

const longestHeader = 1000
const longestStory = 10_000

function datelineFor({place, date, agency, at}: DatelineLine, map: SourceMap): Dateline {
  return {
    place,
    ...(date === undefined ? {} : {date}),
    ...(agency === undefined ? {} : {agency}),
    at: map.range(at),
  }
}
