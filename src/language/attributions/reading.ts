import type {TextSpan} from '../../story/span.js'
import type {CueForm} from '../cues.js'
import type {Sentence, Token} from '../paragraph.js'
import {isHeadlineStyle} from '../parts-of-speech.js'
import {findPhrases, type NounPhrase, type Phrases, type Run} from '../phrases.js'
import type {Places} from '../places.js'
import type {QuotedSpan} from '../quotations.js'
import {cueFormAt, cueWords, isWithinName} from './cue-forms.js'

/** A block laid out for the search of attributions: tokens, phrases, and which tokens stand between quotation marks. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly places: Places
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly QuotedSpan[]
  readonly phrases: Phrases
  /** For every token the index of the outermost quotation that holds it, its marks included, or -1. */
  readonly quoteAt: readonly number[]
  /** For every token the index of its sentence. */
  readonly sentenceAt: readonly number[]
  /** For every token the form of a cue verb that it can be where it stands. */
  readonly cueAt: readonly (CueForm | undefined)[]
}

/** An attribution in the making. */
export interface Draft {
  readonly source?: TextSpan | undefined
  /** The tokens of the source, where it stands in this block. */
  readonly sourceRun?: Run | undefined
  readonly cue?: TextSpan
  readonly lemma: string
  readonly content: readonly TextSpan[]
  /** Where its cue stands, for putting attributions in order. */
  readonly at: number
  /** The content stands before the cue: such an attribution holds whatever is said inside it. */
  readonly wraps: boolean
}

export function createReading(
  text: string,
  tokens: readonly Token[],
  places: Places,
  sentences: readonly Sentence[],
  quotes: readonly QuotedSpan[],
): Reading {
  const quoteAt = indexQuotes(tokens, quotes)
  const sentenceAt = new Array<number>(tokens.length).fill(0)
  sentences.forEach(({firstToken, endToken}, index) => {
    sentenceAt.fill(index, firstToken, endToken)
  })
  const headline = isHeadlineStyle(tokens)
  const cueAt = new Array<CueForm | undefined>(tokens.length).fill(undefined)
  for (const index of places.of(cueWords)) {
    if (headline || !isWithinName(tokens, index)) cueAt[index] = cueFormAt(tokens, index)
  }
  const phrases = findPhrases(tokens, (index) => cueAt[index] !== undefined)
  return {text, tokens, places, sentences, quotes, phrases, quoteAt, sentenceAt, cueAt}
}

function indexQuotes(tokens: readonly Token[], quotes: readonly QuotedSpan[]): readonly number[] {
  const quoteAt = new Array<number>(tokens.length).fill(-1)
  let token = 0
  quotes.forEach((quote, index) => {
    if (quote.nested) return
    while ((tokens[token]?.start ?? quote.start) < quote.start) token += 1
    while ((tokens[token]?.start ?? quote.end) < quote.end) {
      quoteAt[token] = index
      token += 1
    }
  })
  return quoteAt
}

/** The noun phrase that holds a token. */
export function phraseAt({phrases}: Reading, index: number): NounPhrase | undefined {
  return phrases.nouns[phrases.nounAt[index] ?? -1]
}

/** The text span of a run of tokens. */
export function spanOf({tokens}: Reading, {first, end}: Run): TextSpan {
  return {start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
}

/** An attribution as its runs of tokens tell it; without a source where nobody is named in the block. */
export function draftFrom(
  reading: Reading,
  {
    source,
    cue: run,
    lemma,
    content,
    wraps = false,
  }: {
    readonly source?: Run | undefined
    readonly cue: Run
    readonly lemma: string
    readonly content: readonly TextSpan[]
    readonly wraps?: boolean
  },
): Draft {
  const cue = spanOf(reading, run)
  return {
    source: source === undefined ? undefined : spanOf(reading, source),
    sourceRun: source,
    cue,
    lemma,
    content,
    at: cue.start,
    wraps,
  }
}

/** An attribution whose cue is a mark, the token at `mark`: “Police| : |two hurt”, “…” | — | Ana Ruiz. */
export function signedDraft(
  reading: Reading,
  source: Run,
  mark: number,
  lemma: string,
  content: TextSpan,
): Draft {
  return draftFrom(reading, {
    source,
    cue: {first: mark, end: mark + 1},
    lemma,
    content: [content],
    wraps: true,
  })
}

/** The quotation that holds a token, its marks included. */
export function quoteOf({quotes, quoteAt}: Reading, index: number): QuotedSpan | undefined {
  return quotes[quoteAt[index] ?? -1]
}

export function isQuotedToken({quoteAt}: Reading, index: number): boolean {
  return (quoteAt[index] ?? -1) >= 0
}

/** The first token that starts at or after `offset`. */
export function tokenFrom({tokens}: Reading, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence of a token. */
export function sentenceOf({sentences, sentenceAt}: Reading, index: number): Sentence | undefined {
  return sentences[sentenceAt[index] ?? -1]
}
