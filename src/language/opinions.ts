import type {TextSpan} from '../story/span.js'
import {
  degrees,
  judgingStems,
  likened,
  mild,
  opinionWords,
  parts,
  plainAdverbs,
  precarious,
  tempers,
  wholes,
} from './opinion-words.js'
import type {Paragraph, Token} from './paragraph.js'
import {quotationAt} from './paragraph.js'

/** Words that judge what they describe, as the reporter's own. */
export interface Opinion extends TextSpan {
  /** Its tokens as a half-open range. */
  readonly firstToken: number
  readonly endToken: number
  /** A word that praises or blames so little that copy is full of it: "an awkward question", "a formidable rival". */
  readonly mild: boolean
  /** It stands within a definite phrase, and is taken for granted whoever the sentence is attributed to: "she said the flimsy plan would pass". */
  readonly presupposed: boolean
}

/** The judging adjectives and adverbs of a paragraph outside its quotations. */
export function opinionsOf(paragraph: Paragraph): readonly Opinion[] {
  const {tokens} = paragraph
  const found: Opinion[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const end = opinionEnd(tokens, index)
    if (end === undefined) continue
    const at = {start: tokens[index]?.start ?? 0, end: tokens[end - 1]?.end ?? 0}
    if (quotationAt(paragraph, at) === undefined)
      found.push({
        ...at,
        firstToken: index,
        endToken: end,
        // "wholly disproportionate": what is said to the full is no longer mild.
        mild: isMild(tokens, index, end) && !wholes.has(tokens[index - 1]?.norm ?? ''),
        presupposed: isPresupposed(tokens, index, end),
      })
    index = end - 1
  }
  return found
}

/** Whether the words stand before their noun in a phrase that takes them for granted: "the flimsy plan", "his shameful silence". */
export function isPresupposed(tokens: readonly Token[], first: number, end: number): boolean {
  let from = first - 1
  while (modifies(tokens[from])) from -= 1
  const opener = tokens[from]
  if (opener === undefined) return false
  let to = end
  while (modifies(tokens[to]) || tokens[to]?.pos === 'NUM') to += 1
  while (tokens[to]?.pos === 'NOUN' && tokens[to + 1]?.pos === 'NOUN') to += 1
  if (definite.has(opener.norm)) return tokens[to]?.pos === 'NOUN'
  // "In a rambling statement, the firm said": how it was said is the reporter's.
  return (
    /^an?$/.test(opener.norm) &&
    /^(?:in|at|during|with)$/.test(tokens[from - 1]?.norm ?? '') &&
    speeches.has(tokens[to]?.norm ?? '')
  )
}

const speeches: ReadonlySet<string> = new Set(
  'statement speech address letter message post interview reply response rant tirade sermon outburst appearance performance conference email tweet memo'.split(
    ' ',
  ),
)

const definite: ReadonlySet<string> = new Set(['the', 'this', 'these', 'its', 'his', 'her', 'their', "'s"])

function modifies(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' || token?.pos === 'ADV' || token?.norm === 'and' || token?.text === '-'
}

/** Behind the last token of a judging word that starts at `first`. */
function opinionEnd(tokens: readonly Token[], first: number): number | undefined {
  const token = tokens[first]
  if (token === undefined) return undefined
  // "The deal is extremely shaky": a degree that nobody measured.
  if (token.pos === 'ADV' || token.norm === 'all' || tokens[first + 1]?.text === '-') {
    const measured = degreeEnd(tokens, first)
    if (measured !== undefined && isPrecarious(tokens, first, measured)) return measured + 1
  }
  if (isExtreme(tokens, first + 1) && precarious.has(token.norm)) return first + 4
  const likened = simileEnd(tokens, first)
  if (likened !== undefined) return likened
  if (!describes.has(token.pos) || tokens[first - 1]?.text === '-') return undefined
  const end = judgedEnd(tokens, first, token)
  return end === undefined || /^\p{Lu}/u.test(token.text) ? undefined : end
}

/** Behind an adjective or adverb that judges, perhaps of several parts: "half-baked". */
function judgedEnd(tokens: readonly Token[], first: number, token: Token): number | undefined {
  const compound = compoundEnd(tokens, first)
  if (compound > first + 1) {
    const word = joined(tokens, first, compound)
    return opinionWords.has(word) || isOfTheBody(word) || isThinAs(word) ? compound : undefined
  }
  if (token.pos === 'ADV') return isJudgingAdverb(token.norm, tokens[first + 1]) ? first + 1 : undefined
  if (!opinionWords.has(token.norm) || !isAdjective(tokens, first)) return undefined
  return isDenied(tokens, first) ? undefined : first + 1
}

const describes: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'VERB', 'NOUN'])

/** "a stirring speech", and not "is stirring debate", "welcome the decision", "the new dynamic". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token === undefined || after === undefined) return false
  const isVerbal = token.norm.endsWith('ing') || token.norm.endsWith('ed') || token.norm === 'welcome'
  if (!isVerbal)
    return (
      token.pos === 'ADJ' ||
      (token.pos !== 'NOUN' && after.pos === 'NOUN' && /^(?:DET|ADJ)$/.test(before?.pos ?? '')) ||
      // The tagger takes what it has not met for a noun: "his thuggish round-up".
      (token.pos === 'NOUN' &&
        /(?:ish|less|ous|ful|some|ive|ic)$/.test(token.norm) &&
        after.pos === 'NOUN' &&
        /^(?:DET|ADJ|PRON|PART)$/.test(before?.pos ?? ''))
    )
  if (before === undefined || !/^(?:DET|ADJ|ADV|AUX|CCONJ)$/.test(before.pos)) return false
  if (/^(?:DET|PROPN|PRON)$/.test(after.pos) || after.norm === 'in' || after.norm === 'through') return false
  return token.pos === 'ADJ' || (before.pos === 'DET' && after.pos === 'NOUN')
}

/** "precarious in the extreme", "careful to a fault". */
function isExtreme(tokens: readonly Token[], from: number): boolean {
  const opener = tokens[from]?.norm
  if (opener !== 'in' && opener !== 'to') return false
  const words = tokens.slice(from, from + 3).map(({norm}) => norm)
  return /^(?:in the extreme|to a (?:degree|fault))$/.test(words.join(' '))
}

/** How things stand, and not what they do: "severely damaging the port". */
function isPrecarious(tokens: readonly Token[], first: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return precarious.has(norm) && (degrees.has(tokens[first]?.norm ?? '') || !/(?:ing|ed)$/.test(norm))
}

/** Behind a degree: "dreadfully", "so very", "all too", "hair-raisingly". */
function degreeEnd(tokens: readonly Token[], first: number): number | undefined {
  const norm = tokens[first]?.norm ?? ''
  if (norm === 'all' || norm === 'so' || norm === 'ever') {
    const next = tokens[first + 1]?.norm
    return (norm === 'all' && next === 'too') ||
      ((norm === 'so' || norm === 'ever') && /^(?:very|so)$/.test(next ?? ''))
      ? first + 2
      : undefined
  }
  const end = compoundEnd(tokens, first)
  if (end > first + 1)
    return /ly$/.test(tokens[end - 1]?.norm ?? '') && tokens[end]?.pos === 'ADJ' ? end : undefined
  if (degrees.has(norm)) return first + 1
  // "Wickedly fragile", and not "politically weak", "openly hostile": that says where, or what was seen.
  return norm.length > 5 && norm.endsWith('ly') && !norm.endsWith('ally') && !plainAdverbs.has(norm)
    ? first + 1
    : undefined
}

/** "as brittle as glass", "as thin as an eggshell", and not "as weak as demand was". */
function simileEnd(tokens: readonly Token[], first: number): number | undefined {
  if (tokens[first]?.norm !== 'as' || tokens[first + 2]?.norm !== 'as') return undefined
  const quality = tokens[first + 1]?.norm ?? ''
  if (!likened.has(quality) && !precarious.has(quality) && !opinionWords.has(quality)) return undefined
  const at = /^an?$/.test(tokens[first + 3]?.norm ?? '') ? first + 4 : first + 3
  let end = at
  while (/^(?:NOUN|ADJ)$/.test(tokens[end]?.pos ?? '') && end < at + 3) end += 1
  const next = tokens[end]
  const isClosed = next === undefined || /^[.,;:)—–]|^(?:and|but|while|though|or)$/.test(next.norm)
  return end > at && isClosed ? end : undefined
}

/** "iron-fisted", "cold-blooded", "heavy-booted", "mean-spirited": a temper told by a part of the body. */
function isOfTheBody(word: string): boolean {
  const [temper = '', part = '', more] = word.split('-')
  return more === undefined && tempers.has(temper) && parts.has(part)
}

/** "wafer-thin", "gossamer-thin": as thin as a thing that breaks. */
function isThinAs(word: string): boolean {
  return /^(?:wafer|paper|tissue|gossamer|eggshell|parchment|cobweb|cigarette|onionskin|membrane|hair|wire|skin|cardboard|cotton|ice)-(?:thin|weak|frail|flimsy)$/.test(
    word,
  )
}

/** "not an unreasonable guess", "hardly a rousing call". */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({norm}) => /^(?:not|n't|hardly|never|nothing|no)$/.test(norm))
}

function isMild(tokens: readonly Token[], first: number, end: number): boolean {
  const word = joined(tokens, first, end)
  if (mild.has(word)) return true
  return (
    word.endsWith('ly') &&
    [word.slice(0, -2), `${word.slice(0, -3)}y`, `${word.slice(0, -1)}e`].some((stem) => mild.has(stem))
  )
}

/** "short-sighted" is three tokens. */
function compoundEnd(tokens: readonly Token[], first: number): number {
  let end = first + 1
  while (
    tokens[end]?.text === '-' &&
    tokens[end]?.start === tokens[end - 1]?.end &&
    tokens[end + 1] !== undefined
  )
    end += 2
  return end
}

function joined(tokens: readonly Token[], first: number, end: number): string {
  let text = ''
  for (let index = first; index < end; index += 1) text += tokens[index]?.norm ?? ''
  return text
}

/** "pitifully slow", "shamefully treated": what is made of a judging adjective judges too. */
function isJudgingAdverb(norm: string, next: Token | undefined): boolean {
  return norm.endsWith('ly') && (next?.pos === 'ADJ' || next?.pos === 'VERB') && isOpinionStem(norm)
}

function isOpinionStem(norm: string): boolean {
  const stems = [norm.slice(0, -2), `${norm.slice(0, -3)}y`, `${norm.slice(0, -1)}e`]
  return stems.some((stem) => opinionWords.has(stem) || judgingStems.has(stem))
}
