import {cueNouns, speechObjects} from '../cue-nouns.js'
import type {CueFrame} from '../cues.js'
import {documentNouns} from '../name-lists.js'
import type {Token} from '../paragraph.js'
import type {NounPhrase} from '../phrases.js'
import {isRole, singular} from '../source-kinds.js'
import {isBlow, strikesInWords} from './blows.js'
import type {Reading} from './reading.js'

/** A cue that ends at `from`, and where its content must end at the latest. */
interface Sought {
  readonly reading: Reading
  readonly cue: CueFrame
  readonly from: number
  readonly limit: number
}

/** Whether a noun phrase behind a cue is what is said, wanted or judged. */
export function takesPhrase(
  {reading, cue: {frames, lemma}, from, limit}: Sought,
  phrase: NounPhrase,
  behind: number,
): boolean {
  const {tokens} = reading
  if (tokens[phrase.first]?.norm === 'there') return false
  // "observed the whales", "recalling 40,000 trucks", "recalled its envoy": seen and called back, not said
  if (lemma === 'observe' || (lemma === 'recall' && isCalledBack(tokens, phrase))) return false
  const head = tokens[phrase.head]
  if (head !== undefined && done.get(lemma)?.test(singular(head)) === true) return false
  if (lemma === 'share' && !isShared(tokens[phrase.head])) return false
  if (lemma === 'seek' && tokens[phrase.head]?.norm === 'comment') return false
  // "declined comment", but "declined the offer"
  if (lemma === 'decline' || lemma === 'refuse')
    return /^(?:comment|interview)s?$/.test(tokens[phrase.head]?.norm ?? '')
  if (lemma === 'deny' && withheld.has(tokens[phrase.head]?.lemma ?? '')) return false
  if (lemma === 'call' && isRungUp(reading, from, behind)) return false
  // "reported it to the police"
  if (lemma === 'report' && tokens[phrase.end]?.norm === 'to' && tokens[phrase.first]?.pos === 'PRON')
    return false
  if (isBlow(lemma) && !strikesInWords(reading, lemma, phrase, limit)) return false
  if (/[na]/.test(frames) || lemma === 'put') return true
  if (lemma === 'see' && isOutlook(reading, from, behind)) return true
  if (frames.includes('o') && /^(?:to|not|never|about)$/.test(tokens[behind]?.norm ?? '')) return true
  return frames.includes('A') && hasAs(tokens, behind, limit)
}

function isCalledBack(tokens: readonly Token[], {first, end, head}: NounPhrase): boolean {
  const noun = tokens[head]
  if (noun !== undefined && (isRole(singular(noun)) || goods.test(singular(noun)))) return true
  return tokens.slice(first, end).some(({pos}) => pos === 'NUM')
}

/** What is taken, let in, counted and done once more with the same words. */
const done: ReadonlyMap<string, RegExp> = new Map([
  [
    'claim',
    /^(?:life|title|seat|prize|medal|crown|trophy|record|spot|point|percent|wicket|gold|silver|bronze|scalp)$/,
  ],
  ['admit', /^(?:patient|guest|student|visitor|refugee)$/],
  ['recount', /^(?:vote|ballot)$/],
  ['repeat', /^(?:win|feat|success|victory|mistake|exercise|test|trick)$/],
])

const goods =
  /^(?:vehicle|car|truck|van|suv|model|product|batch|toy|item|phone|battery|food|drug|airbag|unit|squad|parliament|device|part|part|inflator)$/

/** "sees | the rate at 3 percent", "sees | sales rising", "sees | growth of 2 percent": what somebody expects, told in the present. */
function isOutlook({tokens}: Reading, from: number, behind: number): boolean {
  if (!/^sees?$/.test(tokens[from - 1]?.norm ?? '') || tokens[from - 2]?.norm === 'to') return false
  if (moves.test(tokens[behind]?.norm ?? '')) return true
  for (let at = from; at < behind + 4; at += 1) {
    const token = tokens[at]
    if (token === undefined || /^(?:PUNCT|VERB|SCONJ|CCONJ|ADV)$/.test(token.pos)) return false
    if (/^(?:percent|%|cents?)$/.test(token.norm) || /^[$€£]/.test(token.text)) return true
  }
  return false
}

const moves =
  /^(?:ris|fall|grow|shrink|reach|slow|hit|eas|climb|topp|averag|expand|contract|widen|narrow|increas|dropp|declin|rebound|recover|stay|remain)ing$/

/** "called the police on Monday": who is called and nothing more is called on the telephone. */
function isRungUp({tokens}: Reading, from: number, behind: number): boolean {
  // "what she called | the angry tone"
  for (let at = from - 2; at > from - 6; at -= 1) if (tokens[at]?.norm === 'what') return false
  const next = tokens[behind]
  const leaves = next?.pos === 'CCONJ' && tokens[behind + 1]?.pos === 'VERB'
  return next === undefined || next.pos === 'ADP' || leaves || /^[.;]$/.test(next.text)
}

/** What is shared in words: “shared her concerns”, against “shared a studio”. */
function isShared(head: Token | undefined): boolean {
  if (head === undefined) return false
  const noun = singular(head)
  return cueNouns.has(noun) || speechObjects.has(noun) || documentNouns.has(noun) || shared.has(noun)
}

const shared = new Set(
  'story experience reason grievance polling wisdom tip material thought idea insight detail information data news picture memory anecdote advice secret photo video image clip link value goal sentiment update finding intelligence'.split(
    ' ',
  ),
)

/** What is denied to somebody, not disputed. */
const withheld = new Set(
  'entry access bail visa asylum permission benefit care treatment parole boarding admission service coverage request'.split(
    ' ',
  ),
)

/** Whether *as* stands close behind: "portrayed the plan | as a failure". */
function hasAs(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 8; at += 1) {
    if (tokens[at]?.norm === 'as') return true
    if (tokens[at]?.text === ',' || tokens[at]?.pos === 'VERB') return false
  }
  return false
}
