import {months as monthNames} from '../calendar.js'
import type {Clause} from '../clauses.js'
import type {Token} from '../paragraph.js'
import type {Scene} from './claim.js'
import {words} from './words.js'

const spells = new Set([
  'year',
  'month',
  'century',
  'decade',
  'season',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
])

/** A date far enough back to be history, here or in the sentence before: a year, "the 1960s", "last year", "decades ago". */
export function isDated(scene: Scene): boolean {
  const {tokens, sentence} = scene
  if (holdsDate(tokens, sentence.firstToken, sentence.endToken)) return true
  // "On Friday …": the sentence has a date of its own. So has one that says how things stand.
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (fresh.has(tokens[index]?.norm ?? '')) return false
  }
  const before = startBefore(tokens, sentence.firstToken)
  return holdsDate(tokens, before, sentence.firstToken)
}

function holdsDate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const norm = tokens[index]?.norm ?? ''
    if (/^(?:1[5-9]|20)\d\ds?$/.test(norm)) return true
    const next = tokens[index + 1]?.norm ?? ''
    // "since last autumn" goes on.
    if (norm === 'last' && next !== 'month' && spells.has(next) && tokens[index - 1]?.norm !== 'since')
      return true
    if (norm === 'ago' && spells.has(tokens[index - 1]?.lemma ?? '')) return true
  }
  return false
}

/**
 * "In March, gunmen killed 32": a month that is over, so that what happened then is told as background. The truce "brokered in April" that "has
 * collapsed" has done so now, and "since March" and "in March 3's vote" are no such months.
 */
export function isOfAMonth(
  {tokens, sentence}: Scene,
  {firstToken, verb, endToken, obliques}: Clause,
): boolean {
  for (let index = firstToken; index < verb; index += 1)
    if (/^(?:has|have|is|are)$/.test(tokens[index]?.norm ?? '')) return false
  for (let index = sentence.firstToken; index < firstToken; index += 1) {
    const opens = index === sentence.firstToken || tokens[index - 1]?.text === ';'
    if (opens && inMonth.has(tokens[index]?.norm ?? '') && isMonth(tokens, index + 1)) return true
  }
  return obliques.some(
    ({preposition, phrase}) =>
      preposition === 'in' && phrase.firstToken < endToken + 8 && isMonth(tokens, phrase.head),
  )
}

/** "March", "early March"; no day follows. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const index = inMonth.has(tokens[at]?.norm ?? '') ? at + 1 : at
  return months.has(tokens[index]?.norm ?? '') && tokens[index + 1]?.pos !== 'NUM'
}

const months: ReadonlySet<string> = new Set(monthNames)
const inMonth = words('in early mid late last')

const fresh = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight now currently has have is are since
`)

/** Where the sentence before the one at `first` begins. */
function startBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1
  while (at > 0 && !/^[.!?]$/.test(tokens[at - 1]?.text ?? '')) at -= 1
  return Math.max(at, 0)
}
