/** How much a finding weighs. A hint is drawn faintly and never fails a review. */
export const severities = ['error', 'warning', 'info', 'hint'] as const
export type Severity = (typeof severities)[number]

export const profiles = ['neutral', 'ap', 'reuters', 'bbc', 'afp'] as const
export type Profile = (typeof profiles)[number]

export const desks = ['news', 'courts', 'markets', 'sport', 'features'] as const
export type Desk = (typeof desks)[number]

export const partsOfSpeech = ['noun', 'verb', 'adjective', 'adverb'] as const

/** What a profile or a desk makes of a term or a rule: another weight, one step less (`softer`), or nothing at all. */
export const settings = [...severities, 'softer', 'off'] as const
export type Setting = (typeof settings)[number]

/** What a rule or a term does where a named source stands behind the clause: stays quiet, weighs one step less, or speaks all the same. */
export const attributedKinds = ['skip', 'soften', 'see'] as const
export type WhenAttributed = (typeof attributedKinds)[number]

/** One step less. */
export const softer: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'info',
  info: 'hint',
  hint: 'hint',
}

/**
 * Circumstances that the language layer sees and a list of words cannot hold.
 *
 * figure: a number in the sentence. charge: a charge, an arrest, a suit or a court in the sentence. verdict: a conviction, a plea of
 * guilty or a sentence. institution: the name of a body or a country, or a word such as "member" or "ally", within three words after.
 * person: a person or people as what the verb acts on, or as what the adjective describes. speech: what somebody said follows.
 */
export const contexts = ['figure', 'charge', 'verdict', 'institution', 'person', 'speech'] as const
export type Context = (typeof contexts)[number]

/** One entry of a term list: the words, the rule that raises them, and everything that lifts the objection. */
export interface Term {
  readonly id: string
  /** Id of the rule that raises it. */
  readonly rule: string
  /** Every surface form, lower case, words parted by single spaces. */
  readonly variants: readonly string[]
  /** Its weight where that is not its rule's; `softer` is one step less than the rule's. */
  readonly severity?: Severity | 'softer'
  /** The term counts only as this part of speech. */
  readonly pos?: (typeof partsOfSpeech)[number]
  /** The term is a name itself, so a capital letter does not lift the objection. */
  readonly isName?: true
  /** What a desk would write instead, best first. An empty string drops the term. */
  readonly alternatives: readonly string[]
  /** What a desk would do where no words can simply take the term's place. */
  readonly advice?: string
  /** Contexts in which nobody would object: one is enough. */
  readonly unless?: TermContext
  /** Contexts in which alone anybody would object: one is enough. */
  readonly onlyIf?: TermContext
  /** Where a named source stands behind the clause: whether the words are plainly the source's, and what follows. Its rule decides where this is absent. */
  readonly attributed?: WhenAttributed
  /** What other profiles make of it. */
  readonly profiles?: Readonly<Partial<Record<Profile, Setting>>>
  readonly desks?: Readonly<Partial<Record<Desk, Setting>>>
  /** Who objects, and on what ground. */
  readonly basis: readonly Basis[]
  readonly note?: string
  readonly match: readonly string[]
  readonly noMatch: readonly string[]
}

/** Words around a term. Each is a word or a phrase, matched whole. */
export interface TermContext {
  readonly followedBy?: readonly string[]
  readonly precededBy?: readonly string[]
  /** Fixed compounds that contain the term: "insurance claim". */
  readonly within?: readonly string[]
  /** Words anywhere in the same sentence. */
  readonly sentence?: readonly string[]
  /** Words anywhere in the same paragraph. */
  readonly paragraph?: readonly string[]
  readonly context?: readonly Context[]
}

export interface Basis {
  readonly guide: string
  readonly stance: string
  /** verified: read in a copy of the guide. known: the guide is generally known to say so. principle: the guide states the general rule. synthesis: our reading of the trade. */
  readonly kind: (typeof basisKinds)[number]
}

export const basisKinds = ['verified', 'known', 'principle', 'synthesis'] as const
