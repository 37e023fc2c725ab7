import {isFiniteAt, isPronounSubject} from './finite.js'
import {isQuotedToken, phraseAt, type Reading} from './reading.js'
import {extendRight} from './sources-behind.js'

/** The *that* behind ", Ohio," or right behind a comma. */
export function thatBehind(reading: Reading, comma: number, limit: number): number | undefined {
  for (let at = comma + 1; at < limit && at < comma + 5; at += 1) {
    if (reading.tokens[at]?.norm === 'that' && (at === comma + 1 || reading.tokens[at - 1]?.text === ','))
      return at
  }
  return undefined
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
