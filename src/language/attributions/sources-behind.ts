import type {Token} from '../paragraph.js'
import {possessives, type Run} from '../phrases.js'
import {degrees, quantifies} from './amounts.js'
import {bracketAfter, isBreak} from './breaks.js'
import {isQuotedToken, phraseAt, type Reading} from './reading.js'
import {attaching, relatives} from './sources.js'
import {isTime} from './times.js'

/** The subject of an inverted cue ("said the minister, a lawyer from Leeds"): from `first`, as far as it goes. */
export function subjectAfter(reading: Reading, from: number, limit: number): Run | undefined {
  const {tokens} = reading
  let first = from
  // "nearly | a third", but "some sources" is a phrase as it stands.
  while (
    degrees.has(tokens[first]?.norm ?? '') &&
    // "asked | about the vote"
    (tokens[first]?.norm !== 'about' || quantifies(tokens[first + 1])) &&
    phraseAt(reading, first)?.first !== first &&
    first < from + 2
  )
    first += 1
  const phrase = phraseAt(reading, first)
  if (
    phrase === undefined ||
    phrase.first !== first ||
    isQuotedToken(reading, first) ||
    isTime(reading, phrase)
  )
    return undefined
  if (/^(?:it|there|that|which|what|him|her|them|me|us)$/.test(tokens[phrase.end - 1]?.norm ?? ''))
    return undefined
  if (tokens[first]?.pos === 'PRON' && phrase.end === first + 1) return {first: from, end: phrase.end}
  let end = restrictiveEnd(reading, extendRight(reading, phrase.end, limit), limit)
  for (let step = 0; step < 3; step += 1) {
    if (tokens[end]?.text !== ',' || end + 1 >= limit) break
    const apposition = appositionEnd(reading, end + 1, limit)
    if (apposition === undefined) break
    end = apposition
  }
  return {first: from, end}
}

/** Takes in "who leads the union", "familiar with the talks", "obtained by the paper" behind a noun. */
function restrictiveEnd(reading: Reading, from: number, limit: number): number {
  const {tokens} = reading
  const token = tokens[from]
  if (token === undefined || from >= limit || isQuotedToken(reading, from)) return from
  const opens =
    token.norm === 'who' ||
    token.norm === 'that' ||
    (token.pos === 'ADJ' && attaching.has(tokens[from + 1]?.norm ?? '')) ||
    (token.pos === 'VERB' && /(?:ed|ing|en|wn)$/.test(token.norm) && reading.cueAt[from]?.form !== 'ing') ||
    (phraseAt(reading, from)?.first === from && tokens[phraseAt(reading, from)?.end ?? from]?.pos === 'VERB')
  if (!opens) return from
  let at = from + 1
  while (at < limit && !isQuotedToken(reading, at)) {
    const here = tokens[at]
    if (
      here === undefined ||
      isBreak(tokens, at) ||
      here.text === '.' ||
      here.text === ';' ||
      here.text === ':'
    )
      break
    at += 1
  }
  return at
}

/** Takes in the prepositional phrases, brackets and second names that hang on a phrase that ends at `from`. */
export function extendRight(reading: Reading, from: number, limit: number): number {
  const {tokens} = reading
  let end = from
  for (let step = 0; step < 10 && end < limit; step += 1) {
    const token = tokens[end]
    if (token === undefined) break
    if (token.text === '(') {
      const close = bracketAfter(tokens, end, limit)
      if (close === undefined) break
      end = close + 1
      continue
    }
    const next = phraseAt(reading, end + 1)
    const joins =
      (attaching.has(token.norm) && token.pos !== 'PART') ||
      (token.norm === 'and' && (tokens[end + 1]?.pos === 'PROPN' || closes(tokens[next?.end ?? end]))) ||
      (token.norm === 'by' && end === from)
    if (!joins) break
    if (
      next === undefined ||
      next.first !== end + 1 ||
      isTime(reading, next) ||
      isQuotedToken(reading, end + 1)
    )
      break
    end = next.end
  }
  return end
}

/** “said the minister and his deputy |.”: a verb behind the second would be its own. */
function closes(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT'
}

/** The end of a name that a comma joins to a phrase that ends at `from`: "by his agent, | Tom Marsh". */
export function nameBehind(reading: Reading, from: number, limit: number): number {
  const {tokens} = reading
  const name = tokens[from]?.text === ',' ? phraseAt(reading, from + 1) : undefined
  if (
    name?.first !== from + 1 ||
    name.end > limit ||
    tokens[name.head]?.pos !== 'PROPN' ||
    isTime(reading, name)
  )
    return from
  const behind = tokens[name.end]
  return tokens[from - 1]?.pos === 'NOUN' && (behind === undefined || behind.pos === 'PUNCT')
    ? name.end
    : from
}

/** The end of an apposition or a "who" clause that begins at `first`, or undefined where none begins. */
function appositionEnd(reading: Reading, first: number, limit: number): number | undefined {
  const {tokens} = reading
  const token = tokens[first]
  if (token === undefined || isQuotedToken(reading, first)) return undefined
  const relative = token.norm === 'who' || token.norm === 'which' || token.norm === 'whose'
  const phrase = phraseAt(reading, first)
  const named =
    phrase !== undefined &&
    phrase.first === first &&
    (token.pos !== 'PRON' || possessives.has(token.norm)) &&
    !isTime(reading, phrase)
  if (!relative && !named && token.norm !== 'of') return undefined
  let clause = relative
  let at = first
  while (at < limit) {
    const here = tokens[at]
    if (here === undefined) break
    if (isQuotedToken(reading, at)) {
      // A title or a fragment belongs to the apposition, words after a comma do not.
      if (/^[,:]$/.test(tokens[at - 1]?.text ?? '') || at === first) break
      while (at < limit && isQuotedToken(reading, at)) at += 1
      continue
    }
    if (isBreak(tokens, at) || here.text === ';' || here.text === '.' || here.text === ':') break
    if (relatives.has(here.norm)) clause = true
    // A finite verb shows a clause of its own, not an apposition.
    if ((here.pos === 'AUX' || isPresent(here)) && !clause) return undefined
    if (relative && reading.cueAt[at] !== undefined && at > first && tokens[at]?.pos === 'VERB')
      return undefined
    at += 1
  }
  return at
}

function isPresent({pos, norm, lemma}: Token): boolean {
  return pos === 'VERB' && norm !== lemma && /[^s]s$/.test(norm)
}
