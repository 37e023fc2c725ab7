import type {Paragraph} from '../language/paragraph.js'
import {attributionOf, isQuoted} from '../language/paragraph.js'
import {type Severity, softer, type WhenAttributed} from '../lexicon/term.js'
import type {TextSpan} from '../story/span.js'
import {overlaps} from '../story/span.js'
import type {Role} from '../story/story.js'
import {asPlugin, type RulePlugin} from './plugin.js'

/** What a rule is, beside the judgement it makes: everything that an editor can read of it. */
export interface RuleMeta<Message extends string = string> {
  /** `family/name`; names what is objected to and reads well after "allow". Never renamed. */
  readonly id: string
  readonly severity: Severity
  /** The roles of block it looks at. */
  readonly roles: readonly Role[]
  /** What it does in words that somebody is quoted as saying: other people's words are theirs, so `skip` unless the rule is about quotations. */
  readonly quoted: 'skip' | 'see'
  /** What it does where a named source stands behind the clause: leaves it alone, lowers the severity by one step, or sees it all the same. */
  readonly attributed: WhenAttributed
  /** A claim that needs a source: it is lifted where the story pass finds that its sentence carries on from an earlier source. */
  readonly claim?: boolean
  /** One sentence that a reporter would accept. */
  readonly why: string
  /** The style guides it rests on. */
  readonly basis: readonly string[]
  /** When it stays quiet, one phrase each: the documentation of its near misses. */
  readonly quiet?: readonly string[]
  readonly messages: Readonly<Record<Message, MessageText>>
  readonly examples: readonly Example[]
}

/** A message, or how to word it from the copy it stands at (`actual`) and what the rule found. */
export type MessageText = string | ((values: MessageValues) => string)
export type MessageValues = Readonly<Record<string, string>> & {readonly actual: string}

export interface Example {
  readonly bad: string
  readonly good: string
}

/** The change a desk would make. Only a `swap` cannot change what the copy says. */
export interface Fix {
  readonly title: string
  readonly kind: 'swap' | 'placeholder' | 'query'
  readonly edits: readonly Edit[]
}

/** Plain text in place of `at`; the engine encodes it for the file. An empty span inserts. */
export interface Edit {
  readonly at: TextSpan
  readonly text: string
}

/** One fault at one place of a block. */
export interface Draft {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly at: TextSpan
  readonly fixes: readonly Fix[]
  /** See `RuleMeta.claim`. */
  readonly claim: boolean
  /** It counts only in a story about a case that no verdict has ended; the story pass knows. */
  readonly openCase?: boolean
  /** What elsewhere in the story takes it back, mostly in the next sentence; the story pass looks, since that may open another block. */
  readonly settledBy?: SettledBy
  /** Who it is about, where that is for the next sentence to show. */
  readonly about?: TextSpan
  /** It judges how a thing is done or looks, which is what a match report and a review are for. */
  readonly manner?: boolean
  /** Id of the term-list entry that raised it. */
  readonly term?: string
}

/**
 * What makes a fault none: in the sentence after it a named source, a person quoted by name, the one it is about, quoted, a share in
 * percent; for a source without a name, the name behind it or anywhere the reason for having none; and anywhere that somebody is charged.
 */
export type SettledBy = 'source' | 'voice' | 'self' | 'figure' | 'reason' | 'charge'

/** What a rule says of a place in the copy. */
export interface Report {
  readonly at: TextSpan
  readonly values?: Readonly<Record<string, string>>
  readonly fixes?: readonly Fix[]
  /** Where the term or the case weighs otherwise than the rule. */
  readonly severity?: Severity | 'softer'
  /** Where a source behind the clause means otherwise to this case than to the rule. */
  readonly attributed?: WhenAttributed
  /** It counts only in a story about a case that no verdict has ended. */
  readonly openCase?: boolean
  /** See `Draft.settledBy`. */
  readonly settledBy?: SettledBy
  readonly about?: TextSpan
  /** See `Draft.manner`. */
  readonly manner?: boolean
  /** Id of the term-list entry that raised it. */
  readonly term?: string
}

export type Reporter<Message extends string> = Readonly<Record<Message, (report: Report) => void>>

/** A rule that looks at one block at a time. It is a retext plugin too: `retext().use(rule)`. */
export interface Rule extends RuleMeta, RulePlugin {
  readonly scope: 'block'
  /** The faults of one paragraph, in order. Pure; the caller has checked the block's role. */
  review(paragraph: Paragraph): readonly Draft[]
}

/** Gives `check`, which only decides what is wrong, everything else that a rule needs: id, severity, wording, and respect for other people's words. */
export function defineRule<const Message extends string>(
  definition: RuleMeta<Message> & {check(paragraph: Paragraph, report: Reporter<Message>): void},
): Rule {
  const {check, ...meta} = definition
  // Made once a rule and not once a paragraph: most paragraphs give it nothing to report.
  let reviewed: Paragraph | undefined
  let drafts: Draft[] = []
  const names = Object.keys(meta.messages) as Message[]
  const report = Object.fromEntries(
    names.map((name) => [
      name,
      (what: Report) => {
        const draft = reviewed && draftOf(meta, meta.messages[name], reviewed, what)
        if (draft !== undefined) drafts.push(draft)
      },
    ]),
  ) as Reporter<Message>
  return Object.assign(asPlugin(review), meta, {scope: 'block', review} as const)

  function review(paragraph: Paragraph): readonly Draft[] {
    reviewed = paragraph
    if (drafts.length > 0) drafts = []
    check(paragraph, report)
    return drafts.length < 2 ? drafts : drafts.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  }
}

/** What a rule reports, as a draft; `undefined` where the words are not ours to judge. */
function draftOf(
  meta: RuleMeta,
  text: MessageText,
  paragraph: Paragraph,
  {
    at,
    values,
    fixes = [],
    severity = meta.severity,
    attributed = meta.attributed,
    openCase = false,
    settledBy,
    about,
    manner = false,
    term,
  }: Report,
): Draft | undefined {
  if (meta.quoted === 'skip' && isQuoted(paragraph, at)) return undefined
  if (paragraph.letStand.some((hit) => hit.term.rule === meta.id && overlaps(hit, at))) return undefined
  const owned = attributed !== 'see' && isOwned(paragraph, at)
  if (owned && attributed === 'skip') return undefined
  const weight = severity === 'softer' ? softer[meta.severity] : severity
  const actual = paragraph.text.slice(at.start, at.end)
  return {
    rule: meta.id,
    severity: owned ? softer[weight] : weight,
    message: typeof text === 'string' ? text : text({...values, actual}),
    at,
    fixes,
    claim: meta.claim ?? false,
    ...(openCase ? {openCase} : {}),
    ...(settledBy === undefined ? {} : {settledBy}),
    ...(about === undefined ? {} : {about}),
    ...(manner ? {manner} : {}),
    ...(term === undefined ? {} : {term}),
  }
}

/**
 * Whether the words at `at` are plainly a source's. Who discusses "the discouraging results" has not called them that: the words for
 * the topic of a talk are the reporter's.
 */
function isOwned(paragraph: Paragraph, at: TextSpan): boolean {
  const attribution = attributionOf(paragraph, at)
  return attribution !== undefined && !topicCues.has(attribution.cueLemma)
}

const topicCues: ReadonlySet<string> = new Set(
  'respond react discuss debate address examine review consider mention exchange negotiate study talk speak hear investigate'.split(
    ' ',
  ),
)
