import {weekdays} from '../calendar.js'
import type {Token} from '../paragraph.js'
import {isNominal} from './kinds.js'
import {participleLemma} from './participles.js'

/** Whether a token can be a past participle, going by its form and its part of speech. */
export function isParticiple(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || participleLemma(token.norm, token.lemma) === undefined) return false
  if (token.pos === 'VERB') return true
  // The tagger takes many a participle for an adjective or a noun, seldom the other way round.
  if (token.pos === 'ADJ') return true
  return (
    (token.pos === 'NOUN' || token.pos === 'AUX' || token.pos === 'ADV') &&
    !isNominal(tokens[index + 1] ?? token)
  )
}

/** Adjectives by now, whatever they were made of. */
const adjectives = new Set(
  `interested addicted expired scared rid related tired ashamed amazed headed excited worried pleased thrilled bored upset bound complicated
  crowded detailed exhausted drunk disabled aged afraid talented gifted skilled sophisticated experienced qualified renowned beloved minded
  animated advanced outdated wretched drunken sunken armed gone retired cramped gratified depraved distinguished delighted`.split(
    /\s+/,
  ),
)

/** "unfounded", "unprecedented": nobody un-founded anything. But "united", "understood", "undermined", "unveiled" have their verbs. */
function isNegativeAdjective(norm: string): boolean {
  return (
    /^un[a-z]+ed$/.test(norm) &&
    !/^un(?:it|ifi|der|veil|cover|load|leash|lock|seat|do|fold|earth|tangl|ravel|packed|wrapp)/.test(norm)
  )
}

/** Whether the participle at `at` is a verb here and no adjective. An adjective with an agent ("scared by the noise") is one after all. */
export function isVerbal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || isModified(tokens, at)) return false
  // "is used to waiting" is a habit, "is used to tax" a use.
  if (token.norm === 'used') return !(next?.norm === 'to' && tokens[at + 2]?.norm.endsWith('ing'))
  if (adjectives.has(token.norm) || isNegativeAdjective(token.norm)) return next?.norm === 'by'
  return true
}

const grades = new Set(['very', 'too', 'extremely', 'rather', 'quite', 'more', 'most', 'less'])
const days = new Set([...weekdays, 'today', 'yesterday', 'tomorrow'])

/** "is an armed man", "was very frightened": an adjective before its noun, or one that can be graded. */
function isModified(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'ADJ') return false
  if (grades.has(tokens[at - 1]?.norm ?? '')) return true
  const next = tokens[at + 1]
  return next?.pos === 'NOUN' && !days.has(next.norm)
}
