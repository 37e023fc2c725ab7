import type {Root} from 'nlcst'
import type {Term} from '../lexicon/term.js'
import type {TextSpan} from '../story/span.js'
import {contains, overlaps} from '../story/span.js'
import type {Role} from '../story/story.js'
import {takesStand} from './cues.js'
import type {NameTraits} from './name-keys.js'
import type {Noted} from './once.js'
import type {Places} from './places.js'

/**
 * What the language layer knows of one block. All spans are of the block's text.
 *
 * It is made in one pass (`readParagraph`) and read by every rule; the nlcst tree is built only for who asks for it.
 */
export interface Paragraph extends Noted {
  readonly role: Role
  /** The block's text, of the same length, with line breaks, tabs and gaps as spaces. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where the words stand that rules and claims wait for. */
  readonly places: Places
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly passives: readonly Passive[]
  readonly mentions: readonly Mention[]
  /** Where the entries of the term lists stand, by the rule that raises them, in order. */
  readonly terms: ReadonlyMap<string, readonly TermHit[]>
  /** Where words stand that the profile, the desk or the house lets stand, whoever finds them. */
  readonly letStand: readonly TermHit[]
  /** Questions to the reporter and what is still to be named; nothing else in the paragraph knows of them. */
  readonly gaps: readonly Gap[]
  /** The paragraph as nlcst, for guest plugins. */
  tree(): Root
}

/** A word, a number or a mark. Contractions are two tokens ("did", "n't"), hyphenated words three. */
export interface Token extends TextSpan {
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly norm: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** Universal parts of speech (universaldependencies.org). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A sentence, with its tokens as a half-open range of indices. */
export interface Sentence extends TextSpan {
  readonly firstToken: number
  readonly endToken: number
}

/** Words between quotation marks. The span holds the marks; `inner` does not. */
export interface Quotation extends TextSpan {
  readonly inner: TextSpan
  /** Whether these are somebody's words, a label held at arm's length, or a title, a nickname, a rating, a word as a word. */
  readonly kind: 'speech' | 'scare' | 'title'
  /** It was open when the block began, or is still open where the block ends. */
  readonly openBefore: boolean
  readonly openAfter: boolean
  /** It stands inside another quotation. */
  readonly nested: boolean
}

export type SourceKind = 'person' | 'organisation' | 'group' | 'document' | 'pronoun' | 'anonymous' | 'none'

/** Who says what: source, cue and content. */
export interface Attribution {
  /** The whole noun phrase, title and apposition with it; absent where nobody is named. */
  readonly source: TextSpan | undefined
  readonly sourceKind: SourceKind
  /** The verb group, particles and negation with it; absent for a quotation that has no cue of its own. */
  readonly cue: TextSpan | undefined
  /** Lemma of the cue's head: "say", "according to", "claim". Empty without a cue. */
  readonly cueLemma: string
  readonly content: readonly TextSpan[]
  readonly quote: 'direct' | 'mixed' | 'indirect'
  /** It leans on an earlier source and has no cue of its own. */
  readonly carried: boolean
}

/** A be- or get-passive: the verb group, its participle and the "by …" that names who acts. */
export interface Passive extends TextSpan {
  readonly participle: TextSpan
  readonly lemma: string
  readonly agent?: TextSpan
}

/** A noun phrase that can be a source later on, or that names one: the antecedents of "he", "the ministry". */
export interface Mention extends TextSpan, NameTraits {
  readonly name: string
  readonly kind: SourceKind
  /** The head noun of a title or description ("minister", "spokesman"), lower case. */
  readonly title: string | undefined
  readonly gender: 'he' | 'she' | 'it' | 'they' | undefined
  /** It is called a firm, by a word of its name or the word in front: “Harland Resources”, “carmaker Ford”. */
  readonly firm: boolean
}

/** A place that the reporter has still to fill, and what it says: "[QUERY: who says?]". */
export interface Gap extends TextSpan {
  readonly text: string
}

/** An entry of a term list that stands in the text, with its tokens as a half-open range of indices. */
export interface TermHit extends TextSpan {
  readonly term: Term
  readonly firstToken: number
  readonly endToken: number
}

/** The sentence that holds the start of `span`. */
export function sentenceAt({sentences}: Pick<Paragraph, 'sentences'>, span: TextSpan): Sentence | undefined {
  return sentences.find((sentence) => sentence.start <= span.start && span.start < sentence.end)
}

/** The tokens that lie within `span`. */
export function tokensIn(paragraph: Paragraph, span: TextSpan): readonly Token[] {
  return paragraph.tokens.filter((token) => contains(span, token))
}

/** The quotation that holds `span`, whatever its kind. */
export function quotationAt(paragraph: Paragraph, span: TextSpan): Quotation | undefined {
  return paragraph.quotations.find((quotation) => contains(quotation, span))
}

/** Whether `span` lies in words that somebody is quoted as saying. */
export function isQuoted(paragraph: Paragraph, span: TextSpan): boolean {
  return quotationAt(paragraph, span)?.kind === 'speech'
}

/** The attribution whose content holds `span` and whose source stands behind its words; the innermost where they nest. */
export function attributionOf(paragraph: Paragraph, span: TextSpan): Attribution | undefined {
  return paragraph.attributions
    .filter(({source, carried, cueLemma}) => (source !== undefined && !takesStand(cueLemma)) || carried)
    .filter((attribution) => attribution.content.some((part) => contains(part, span)))
    .sort((a, b) => reach(a) - reach(b))[0]
}

/** Whether any attribution stands in `sentence`, whoever it names. */
export function hasAttribution(paragraph: Paragraph, sentence: TextSpan): boolean {
  return paragraph.attributions.some(({cue, content}) =>
    (cue === undefined ? content : [cue, ...content]).some((part) => overlaps(part, sentence)),
  )
}

function reach(attribution: Attribution): number {
  return attribution.content.reduce((sum, part) => sum + part.end - part.start, 0)
}
