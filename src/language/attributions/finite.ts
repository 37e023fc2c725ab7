import type {Token} from '../paragraph.js'
import type {Reading} from './reading.js'

/** Words that open a question, told or asked. */
export const questions = new Set('how what why whether if when where who which whom'.split(' '))

/** What reporters do: "when | asked", "when | pressed". */
export const asks = new Set('asked pressed questioned'.split(' '))

/** Whether a pronoun stands in the nominative. */
export function isPronounSubject(token: Token): boolean {
  return /^(?:he|she|it|they|we|i|there|you)$/.test(token.norm)
}

/** Whether a finite verb stands at a token, adverbs aside. */
export function isFiniteAt(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.pos === 'ADV' && !questions.has(tokens[at]?.norm ?? '')) at += 1
  const token = tokens[at]
  if (token === undefined) return false
  if (token.pos === 'AUX') return true
  return (
    token.pos === 'VERB' &&
    !token.norm.endsWith('ing') &&
    tokens[at - 1]?.norm !== 'to' &&
    !isReduced(tokens, at)
  )
}

/** "a memo | seen by the paper", "the figures | obtained by the union": a participle with who did it is no finite verb. */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  const agent = tokens[at + 2]?.pos
  return (
    tokens[at + 1]?.norm === 'by' &&
    /(?:ed|en|wn)$/.test(tokens[at]?.norm ?? '') &&
    (agent === 'PROPN' || agent === 'DET' || agent === 'NOUN' || agent === 'ADJ')
  )
}

/** Whether a finite verb stands between two tokens, not too far on. */
export function hasFiniteVerb(reading: Reading, from: number, limit: number): boolean {
  const {tokens} = reading
  for (let at = from; at < limit && at < from + 40; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.text === ';') return false
    if (token.pos === 'AUX') return true
    if (token.pos === 'VERB' && !token.norm.endsWith('ing') && tokens[at - 1]?.norm !== 'to') return true
  }
  return false
}
