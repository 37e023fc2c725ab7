import type {Clause} from '../clauses.js'
import {spanOf} from '../clauses.js'
import {isReport} from '../cues.js'
import {type Detector, eachClause, headToken, isActor, isAsserted, type Scene, together} from './claim.js'
import {isDated} from './dated.js'
import {sport, words} from './words.js'

// What moved somebody, told as if it could be seen: a slight, a dread.

/** "stabbed him after she refused him credit": a wound to somebody's pride, told as why. */
const aggrieved = eachClause((clause, scene, index) => {
  if (clause.opener !== 'after' || clause.form !== 'finite' || !isAsserted(scene, clause)) return undefined
  const deed = scene.clauses[index - 1] ?? scene.clauses[index + 1]
  if (deed === undefined || !blows.has(deed.lemma) || deed.passive || !isAsserted(scene, deed))
    return undefined
  if (!slights.has(clause.lemma) || !isActor(scene, deed.subject) || scene.has(sport) || isDated(scene))
    return undefined
  // "after he refused to leave" is how it went; whom it was done to takes it ill.
  if (
    !clause.passive &&
    !isActor(scene, clause.object) &&
    !/^(?:him|her|them)$/.test(headToken(scene, clause.object)?.norm ?? '')
  )
    return undefined
  const from = (clause.subject?.firstToken ?? clause.firstToken) - 1
  return {
    kind: 'motive' as const,
    at: spanOf(scene.tokens, from, clause.object?.endToken ?? clause.endToken),
    grave: true,
    deed: spanOf(scene.tokens, deed.firstToken, deed.endToken),
  }
})

const blows = words(
  'kill murder stab shoot beat strike attack strangle punch knife burn torch poison smash ram slap batter bludgeon assault threaten',
)
const slights = words(
  'refuse deny reject spurn jilt dump sack fire dismiss humiliate insult mock evict ridicule snub cheat report laugh suspend demote taunt rebuff overlook tease',
)

/** ", fearing a revolt in her party": a state of mind, given as the reason. */
const dreaded = eachClause((clause, scene) => {
  const {lemma, form, firstToken, endToken, object, opener} = clause
  const word = scene.tokens[firstToken]?.norm ?? ''
  if (form !== 'participle' || opener !== '' || clause.negated) return undefined
  if (!minding.has(word)) return undefined
  const before = scene.tokens[firstToken - 1]
  const opens = firstToken === scene.sentence.firstToken
  if (!opens && before?.text !== ',') return undefined
  const deed = scene.clauses.find(
    (other) => other.form === 'finite' && other.modal === '' && isActor(scene, other.subject),
  )
  if (deed === undefined || scene.has(sport) || lemma === 'be') return undefined
  // "told police he hid, fearing a thief": whoever tells it says so of himself.
  if (isReport(deed.lemma) && isTellingMore(scene, deed, firstToken)) return undefined
  return {
    kind: 'motive' as const,
    at: spanOf(scene.tokens, firstToken, object?.endToken ?? endToken),
    grave: true,
    deed: spanOf(scene.tokens, deed.firstToken, deed.endToken),
  }
})

function isTellingMore({clauses}: Scene, {endToken}: Clause, before: number): boolean {
  return clauses.some(
    ({form, firstToken}) => form === 'finite' && firstToken > endToken && firstToken < before,
  )
}

const minding = new Set([
  'fearing',
  'wanting',
  'dreading',
  'sensing',
  'suspecting',
  'believing',
  'realising',
  'realizing',
])

export const moved: Detector = together(dreaded, aggrieved)
