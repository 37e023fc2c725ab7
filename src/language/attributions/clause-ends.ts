import type {Token} from '../paragraph.js'
import {isReduced} from './finite.js'
import {isQuotedToken, phraseAt, type Reading} from './reading.js'

/** Whether a finite verb or a quotation stands among the tokens from `first` to `end`. */
export function holdsClause(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const token = reading.tokens[at]
    if (token?.pos === 'AUX' || isQuotedToken(reading, at)) return true
    if (token?.pos === 'VERB' && !token.norm.endsWith('ing') && reading.tokens[at - 1]?.norm !== 'to')
      return true
  }
  return false
}

/** The same, but for what only tells who or which something is: “Bell, who worked there for years, | denies it” states nothing ahead of its verb. */
export function holdsStatement(reading: Reading, first: number, end: number): boolean {
  const {tokens} = reading
  let from = first
  for (let at = first; at < end - 1; at += 1) {
    if (tokens[at]?.text !== ',' || !aparts.has(tokens[at + 1]?.norm ?? '') || isQuotedToken(reading, at))
      continue
    if (holdsClause(reading, from, at)) return true
    from = goesOn(reading, at + 2, end)
    at = from - 1
  }
  return holdsClause(reading, from, end)
}

const aparts = new Set('who which whose whom where'.split(' '))

/** Where the clause around a relative one goes on: at the comma that a verb follows, or a subject with its verb. */
function goesOn(reading: Reading, first: number, end: number): number {
  const {tokens} = reading
  for (let at = first; at < end - 1; at += 1) {
    if (tokens[at]?.text !== ',' || isQuotedToken(reading, at)) continue
    const phrase = phraseAt(reading, at + 1)
    const verb = skipAdverbs(reading, phrase?.first === at + 1 ? phrase.end : at + 1)
    if (verb < end && opensVerb(tokens[verb])) return at + 1
  }
  return end
}

/**
 * The verb that a clause which begins at `first` gives way to: "the claim that Ruiz lied | was dismissed", "the plan that critics say
 * will fail | was passed"; or `limit`. Of `verbs` that belong to the clause itself every further one needs a word that opens a clause for it.
 */
export function mainVerbAfter(reading: Reading, first: number, limit: number, verbs = 1): number {
  const {tokens} = reading
  let open = verbs
  for (let at = first; at < limit; at += 1) {
    const token = tokens[at]
    if (token === undefined || isQuotedToken(reading, at)) continue
    if (
      token.pos === 'SCONJ' ||
      token.pos === 'CCONJ' ||
      (clauseWords.has(token.norm) && token.pos !== 'DET')
    )
      open += 1
    if (!opensVerb(token) || tokens[at - 1]?.norm === 'to' || isReduced(tokens, at)) continue
    // What ends in -ed may be a participle, "emails discovered there", and shows no end.
    const sure =
      token.pos === 'AUX' ||
      !/(?:ed|en|wn|t)$/.test(token.norm) ||
      /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '')
    if (open === 0 && !sure) continue
    if (open === 0) return at
    open -= 1
    if (/[cs]/.test(reading.cueAt[at]?.cue.frames ?? '')) open += 1
    // The rest of the group: "has not been", "would lie".
    while (
      at + 1 < limit &&
      token.pos === 'AUX' &&
      /^(?:AUX|VERB|PART|ADV)$/.test(tokens[at + 1]?.pos ?? '')
    ) {
      at += 1
      if (/[cs]/.test(reading.cueAt[at]?.cue.frames ?? '')) open += 1
      if (tokens[at]?.pos === 'VERB') break
    }
  }
  return limit
}

const clauseWords = new Set('who which that whom whose where when how why what whether if'.split(' '))

/** Where a clause that leans on a relative pronoun closes: before the comma and the verb that go on with the main clause. */
export function relativeEnd(reading: Reading, first: number, limit: number): number {
  const {tokens} = reading
  for (let at = first + 1; at < limit; at += 1) {
    if (isQuotedToken(reading, at) || tokens[at]?.text !== ',') continue
    let next = at + 1
    while (tokens[next]?.pos === 'ADV') next += 1
    const verb = tokens[next]
    if (verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !verb.norm.endsWith('ing'))) return at
  }
  return limit
}

/** Whether a token is a finite verb, as far as its form shows. */
export function opensVerb(token: Token | undefined): boolean {
  return token?.pos === 'AUX' || (token?.pos === 'VERB' && !token.norm.endsWith('ing'))
}

export function skipAdverbs({tokens}: Reading, from: number): number {
  let at = from
  while (tokens[at]?.pos === 'ADV') at += 1
  return at
}
