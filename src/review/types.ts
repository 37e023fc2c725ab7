import type {CoverageState} from '../language/coverage.js'
import type {SourceKind} from '../language/paragraph.js'
import type {House} from '../lexicon/house.js'
import type {Desk, Profile, Setting, Severity} from '../lexicon/term.js'
import type {SourceSpan} from '../story/span.js'
import type {Format, Item, Metadata, Role} from '../story/story.js'
import type {Accepted} from './accept.js'

/** Everything that any face shows of one story. Plain data; offsets are UTF-16 code units of the file's decoded text, 0-based, end exclusive. */
export interface Review {
  readonly version: 1
  readonly path?: string
  readonly format: Format
  readonly metadata: Metadata
  /** Where the file holds several stories: each with its own metadata, which is the first one's above. */
  readonly items?: readonly Item[]
  readonly blocks: readonly ReviewBlock[]
  readonly findings: readonly Finding[]
  /** Findings that somebody accepted, where a record of the story was at hand; they are not among `findings`. */
  readonly accepted?: readonly Accepted[]
  /** Every `wiredesk-ignore` in the copy, with its place. */
  readonly directives: readonly ReviewDirective[]
  readonly ledger: readonly Source[]
  readonly coverage: readonly (SourceSpan & {readonly state: CoverageState})[]
  readonly problems: readonly ReviewProblem[]
  /** Only where `facts` were asked for. */
  readonly sentences?: readonly SourceSpan[]
  readonly attributions?: readonly ReviewAttribution[]
  readonly passives?: readonly ReviewPassive[]
}

export interface ReviewBlock extends SourceSpan {
  readonly role: Role
}

/** One fault at one place, with the fixes that an editor may choose from. */
export interface Finding extends SourceSpan {
  readonly rule: string
  readonly severity: Severity
  /** `story` speaks of the whole story and stands where that shows best. */
  readonly scope: 'span' | 'story'
  readonly message: string
  /** The decoded copy it stands at. */
  readonly text: string
  /** 1-based, in UTF-16 columns. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Rule and normalised sentence: the same finding after an edit elsewhere. */
  readonly fingerprint: string
  /** Id of the term-list entry that raised it. */
  readonly term?: string
  readonly fixes: readonly FindingFix[]
  /** Findings at the same words that weigh no more than this one. */
  readonly related: readonly RelatedFinding[]
}

export interface RelatedFinding extends SourceSpan {
  readonly rule: string
  readonly message: string
}

export interface FindingFix {
  readonly title: string
  readonly kind: 'swap' | 'placeholder' | 'query'
  /** Encoded for the file. Empty where markup stands between the words, so that the change can be shown but not made. */
  readonly edits: readonly FileEdit[]
}

export interface FileEdit extends SourceSpan {
  readonly text: string
}

/** One source of the story, under every name it goes by. */
export interface Source {
  readonly name: string
  readonly kind: Exclude<SourceKind, 'pronoun'>
  readonly onRecord: boolean
  readonly attributions: number
  readonly quotes: number
  readonly description?: string
  readonly mentions: readonly SourceSpan[]
}

/** A `wiredesk-ignore` in the copy: for the paragraph after it, or for the story. */
export interface ReviewDirective extends SourceSpan {
  readonly rules: readonly string[]
  readonly scope: 'block' | 'story'
  readonly reason?: string
}

export interface ReviewProblem {
  readonly message: string
  readonly start?: number
  readonly end?: number
}

/** Who says what. `null` where the copy names nobody; JSON has no other word for it. */
export interface ReviewAttribution {
  readonly source: (SourceSpan & {readonly text: string}) | null
  readonly sourceKind: SourceKind
  readonly cue: (SourceSpan & {readonly text: string}) | null
  readonly content: readonly SourceSpan[]
  readonly quote: 'direct' | 'mixed' | 'indirect'
  /** Index into the ledger. */
  readonly speaker: number | null
  readonly carried: boolean
}

export interface ReviewPassive extends SourceSpan {
  readonly participle: SourceSpan
  readonly agent: SourceSpan | null
}

/** A story to review. */
export interface Copy {
  readonly text: string
  /** `auto` looks at the text and the path. Default `plain`. */
  readonly format?: Format | 'auto'
  readonly path?: string
}

export interface ReviewerOptions {
  readonly profile?: Profile
  readonly desk?: Desk
  /** What to make of rules, by id, over what profile, desk and house say. */
  readonly rules?: Readonly<Record<string, Setting>>
  /** House lexicons; of two that speak of the same thing the later one counts. */
  readonly lexicons?: readonly House[]
}

export interface ReviewOptions {
  /** Stops the review after the blocks at hand; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Adds sentences, attributions and passives. */
  readonly facts?: boolean
  /** Called after every few blocks that had to be read anew; a promise lets other work in. The core has no clock of its own. */
  readonly pause?: () => Promise<void> | undefined
}

/** Reviews stories and keeps what it learnt of each block, so that a review after an edit costs what changed. */
export interface Reviewer {
  review(copy: Copy, options?: ReviewOptions): Promise<Review>
}
