import {isDay} from '../phrases.js'
import {hasFiniteVerb, isFiniteAt, isPronounSubject} from './finite.js'
import {isQuotedToken, phraseAt, type Reading} from './reading.js'
import {isSetting} from './settings.js'
import {extendRight} from './sources-behind.js'
import {isDuration, isTime} from './times.js'

/**
 * The *that* behind what a comma opens: ", Ohio,", ", the northern port, on Sunday", ", where two ships burned,". It leads in a clause, and
 * stands right behind a comma, or behind when or where a thing was said.
 */
export function thatBehind(reading: Reading, comma: number, limit: number): number | undefined {
  const {tokens} = reading
  let closed = false
  for (let at = comma + 1; at < limit && at < comma + 30; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.text === ';' || token.text === ':' || isQuotedToken(reading, at))
      return undefined
    if (token.norm === 'that' && leadsClause(reading, at, limit)) {
      if (at === comma + 1 || tokens[at - 1]?.text === ',') return at
      const when = closed ? phraseAt(reading, at - 1) : undefined
      if (when?.end === at && (isTime(reading, when) || isSetting(reading, when.first - 1))) return at
    }
    if (token.text === ',') closed = true
  }
  return undefined
}

/** The *that* behind how somebody spoke: "said | under questioning | that …", "claimed | without any proof | that …". */
export function howSaid(reading: Reading, at: number, limit: number): number | undefined {
  const {tokens} = reading
  if (!/^(?:under|without|amid|outside|alongside)$/.test(tokens[at]?.norm ?? '')) return undefined
  const phrase = phraseAt(reading, at + 1)
  const close = phrase === undefined ? at + 2 : extendRight(reading, phrase.end, limit)
  return tokens[close]?.norm === 'that' && leadsClause(reading, close, limit) ? close : undefined
}

/** "that | the road was cut", and neither "that | fell" nor "that day". */
export function leadsClause(reading: Reading, that: number, limit: number): boolean {
  const subject = phraseAt(reading, that + 1)
  const next = reading.tokens[that + 1]
  if (isQuotedToken(reading, that + 1)) return true
  if (next === undefined || /^(?:AUX|ADP|PUNCT)$/.test(next.pos)) return false
  if (next.pos === 'VERB' && !next.norm.endsWith('ing') && subject === undefined) return false
  return hasFiniteVerb(reading, that + 1, limit)
}

/** The token behind ", in an email," right after a cue. */
export function aside(reading: Reading, comma: number, limit: number): number | undefined {
  const {tokens} = reading
  if (tokens[comma + 1]?.norm === 'that') return comma + 1
  // "added, though, | that …"
  if (tokens[comma + 2]?.text === ',' && tokens[comma + 3]?.norm === 'that') return comma + 3
  if (tokens[comma + 1]?.pos !== 'ADP') return undefined
  const phrase = phraseAt(reading, comma + 2)
  if (phrase === undefined) return undefined
  const close = extendRight(reading, phrase.end, limit)
  return tokens[close]?.text === ',' && tokens[close + 1]?.norm === 'that' ? close + 1 : undefined
}

/** The clause behind ", win or lose," right after a cue: "said, win or lose, | he would stay". */
export function clauseBehindAside(reading: Reading, comma: number, limit: number): number | undefined {
  const {tokens} = reading
  for (let at = comma + 2; at < limit && at < comma + 12; at += 1) {
    if (isQuotedToken(reading, at)) return undefined
    if (tokens[at]?.text !== ',') continue
    const token = tokens[at + 1]
    // "cautioned, as did the union, | that it was late"
    if (token?.norm === 'that') return at + 1
    return token !== undefined && isPronounSubject(token) && isFiniteAt(tokens, at + 2) ? at + 1 : undefined
  }
  return undefined
}

/** The thing behind ", in blistering terms," right after a cue: "described, in blistering terms, | a set of faults". */
export function thingBehindAside(reading: Reading, comma: number, limit: number): number | undefined {
  const {tokens} = reading
  if (tokens[comma + 1]?.pos !== 'ADP') return undefined
  for (let at = comma + 2; at < limit && at < comma + 10; at += 1) {
    if (isQuotedToken(reading, at)) return undefined
    if (tokens[at]?.text === ',') return tokens[at + 1]?.pos === 'DET' ? at + 1 : undefined
  }
  return undefined
}

/** Where to read on behind the bracket that opens at `open`, if it closes a few words on. */
export function pastBracket(
  {tokens}: Reading,
  open: number,
  limit: number,
): {readonly next: number} | undefined {
  for (let at = open + 1; at < limit && at < open + 8; at += 1)
    if (tokens[at]?.text === ')') return {next: at + 1}
  return undefined
}

/** "said | in the past month, the port has lost …": the time and its comma open what is told; a day tells when it was said. */
export function clauseWithin(reading: Reading, from: number, comma: number): number | undefined {
  const {tokens} = reading
  const when = phraseAt(reading, comma - 1)
  const subject = phraseAt(reading, comma + 1)
  if (when?.end !== comma || when.first !== from + 1 || subject?.first !== comma + 1) return undefined
  const verb = subject.end
  if (!isFiniteAt(tokens, verb) || reading.cueAt[verb] !== undefined) return undefined
  if (isDay(tokens[when.head])) return comma + 1
  return isTime(reading, when) || isDuration(reading, when.first) ? from : undefined
}
