import type {Encoding} from './encode.js'
import type {SourceMap} from './source-map.js'
import type {SourceSpan} from './span.js'

/** What a block is to a desk. Only `proseRoles` hold copy that the language layer reads. */
export const roles = [
  'slug',
  'headline',
  'summary',
  'byline',
  'dateline',
  'body',
  'list',
  'caption',
  'advisory',
  'embargo',
  'take-mark',
  'signoff',
  'boilerplate',
  'furniture',
] as const
export type Role = (typeof roles)[number]

/** The roles whose text is written for readers. */
export const proseRoles: ReadonlySet<Role> = new Set(['headline', 'summary', 'body', 'list', 'caption'])

export const formats = [
  'plain',
  'markdown',
  'html',
  'nitf',
  'newsml-g2',
  'ninjs',
  'anpa1312',
  'iptc7901',
] as const
export type Format = (typeof formats)[number]

/** One headline, byline, paragraph, caption …: its role, its decoded text, and where every character of it stands in the file. */
export interface Block {
  readonly role: Role
  /** Decoded text with a map to the file. Line breaks stay as the file has them; the language layer reads them as spaces. */
  readonly map: SourceMap
  /** How replacement text is written into this block, innermost first: `['html', 'json']` for HTML in a JSON string. */
  readonly encoding: readonly Encoding[]
}

/** What a desk sees of a story beside its copy. Every field is decoded text as the file has it. */
export interface Metadata {
  readonly headline?: string
  readonly slug?: string
  readonly version?: string
  readonly embargo?: string
  readonly byline?: string
  readonly dateline?: Dateline
  readonly status?: 'usable' | 'withheld' | 'killed' | 'corrected'
  /** As the file says it: `en`, `en-GB`, `nb-NO`. Labels lie; the copy itself decides whether it is read. */
  readonly language?: string
}

export interface Dateline {
  /** Empty where the copy says when and who but not where. */
  readonly place: string
  readonly date?: string
  readonly agency?: string
  readonly at: SourceSpan
}

/** An editor's `wiredesk-ignore` in the copy: it speaks for one block, or for the story where `block` is absent. */
export interface Directive {
  readonly rules: readonly string[]
  readonly block?: number
  readonly reason?: string
  readonly at: SourceSpan
}

/** Something that the reader could not make sense of. The rest of the copy is still read. */
export interface Problem {
  readonly message: string
  readonly at?: SourceSpan
}

/** One story of a file that holds several: what is known of it, and where it stands. */
export interface Item {
  readonly metadata: Metadata
  readonly at: SourceSpan
}

/** One document: its blocks in source order, with the format it came in. */
export interface Story {
  readonly format: Format
  readonly blocks: readonly Block[]
  /** Of the first item, where there are several. */
  readonly metadata: Metadata
  /** Only where the file holds more than one story. */
  readonly items?: readonly Item[]
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
}
