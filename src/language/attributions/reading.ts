import type {TextSpan} from '../../story/span.js'
import {type CueForm, cueAdjectives, cueForms, particleForms} from '../cues.js'
import type {PartOfSpeech, Sentence, Token} from '../paragraph.js'
import {findPhrases, type NounPhrase, type Phrases, type Run} from '../phrases.js'
import type {QuotedSpan} from '../quotations.js'

/** A block laid out for the search of attributions: tokens, phrases, and which tokens stand between quotation marks. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly QuotedSpan[]
  readonly phrases: Phrases
  /** For every token the index of the outermost quotation that holds it, its marks included, or -1. */
  readonly quoteAt: Int32Array
  /** For every token the index of its sentence. */
  readonly sentenceAt: Int32Array
  /** For every token the form of a cue verb that it can be where it stands. */
  readonly cueAt: readonly (CueForm | undefined)[]
}

/** An attribution in the making. */
export interface Draft {
  readonly source?: TextSpan
  /** The tokens of the source, where it stands in this block. */
  readonly sourceRun?: Run
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
  sentences: readonly Sentence[],
  quotes: readonly QuotedSpan[],
): Reading {
  const quoteAt = indexQuotes(tokens, quotes)
  const sentenceAt = new Int32Array(tokens.length)
  sentences.forEach(({firstToken, endToken}, index) => {
    sentenceAt.fill(index, firstToken, endToken)
  })
  const cueAt = tokens.map((_, index) => particleFormAt(tokens, index) ?? cueFormAt(tokens, index))
  const phrases = findPhrases(tokens, (index) => cueAt[index] !== undefined)
  return {text, tokens, sentences, quotes, phrases, quoteAt, sentenceAt, cueAt}
}

function indexQuotes(tokens: readonly Token[], quotes: readonly QuotedSpan[]): Int32Array {
  const quoteAt = new Int32Array(tokens.length).fill(-1)
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

const verbal: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX'])

/** The particle verb that begins with a token: "pointed | out". */
function particleFormAt(tokens: readonly Token[], index: number): CueForm | undefined {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined || token.pos === 'PROPN') return undefined
  return particleForms.get(token.norm)?.get(next.norm)
}

/** The cue verb that a token is where it stands: parts of speech decide, and the neighbours where they err. */
function cueFormAt(tokens: readonly Token[], index: number): CueForm | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  const adjective = cueAdjectives.get(token.norm)
  if (adjective !== undefined && afterBe(tokens, index)) return adjective
  const found = cueForms.get(token.norm)
  if (found === undefined) return undefined
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (before?.text === '-' && before.end === token.start) return undefined
  if (after?.text === '-' && after.start === token.end) return undefined
  // "As the mayor put it"
  if (found.cue.lemma === 'put' && after?.norm !== 'it') return undefined
  if (verbal.has(token.pos)) {
    const modifies =
      before !== undefined &&
      (before.pos === 'DET' || before.pos === 'NUM' || before.pos === 'ADP' || before.norm === "'s") &&
      isNominal(after)
    return modifies && found.form !== 's' && found.form !== 'past' ? undefined : found
  }
  if (token.pos === 'ADP' || token.pos === 'ADV' || token.pos === 'SCONJ' || token.pos === 'ADJ')
    return undefined
  if (before === undefined || after === undefined) return undefined
  if (looksLikeNoun(found, token, before, after)) return found
  const subject =
    before.pos === 'PROPN' ||
    before.pos === 'NOUN' ||
    before.pos === 'PRON' ||
    before.norm === 'that' ||
    before.pos === 'ADV' ||
    before.pos === 'NUM' ||
    before.pos === 'ADJ'
  const object =
    after.pos === 'DET' ||
    after.pos === 'PRON' ||
    after.norm === 'that' ||
    after.pos === 'SCONJ' ||
    (found.form === 'ed' && before.pos === 'PROPN' && isNominal(after)) ||
    '“"'.includes(after.text)
  // "a hat reading “…”"
  if (found.form === 'ing' && !/^[“"]$/.test(after.text)) return undefined
  return subject && object && (before.pos !== 'ADJ' || found.cue.lemma === 'say') ? found : undefined
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ')
}

/** "Marsh plans to …", "polls show …", "who support …": verbs that a tagger takes for plural nouns. */
function looksLikeNoun({cue, form}: CueForm, token: Token, before: Token, after: Token): boolean {
  if (token.pos !== 'NOUN' || (form !== 's' && form !== 'base')) return false
  const relative = before.norm === 'who' || before.norm === 'that'
  const object = after.pos === 'PROPN' || after.pos === 'DET' || after.pos === 'PRON'
  if (relative) return object || (after.norm === 'to' && cue.frames.includes('i'))
  const nominal = before.pos === 'PROPN' || before.pos === 'NOUN'
  if (form === 's') return nominal && after.norm === 'to' && cue.frames.includes('i')
  if (!nominal || !before.norm.endsWith('s') || after.pos === 'PUNCT') return false
  return cue.lemma === 'show' || cue.lemma === 'say' || (object && cue.sense === 'show')
}

const linking = new Set(
  "be is are was were been being am 's 're 'm feel feels felt remain remains remained sound seem seems".split(
    ' ',
  ),
)

/** Whether a form of *be* stands in front, adverbs aside. */
function afterBe(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') {
    if (linking.has(tokens[at]?.norm ?? '')) break
    at -= 1
  }
  return linking.has(tokens[at]?.norm ?? '')
}

/** The noun phrase that holds a token. */
export function phraseAt({phrases}: Reading, index: number): NounPhrase | undefined {
  return phrases.nouns[phrases.nounAt[index] ?? -1]
}

/** The text span of a run of tokens. */
export function spanOf({tokens}: Reading, {first, end}: Run): TextSpan {
  return {start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
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
