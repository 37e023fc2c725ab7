import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {endOfPhrase, headIs, headToken, isActor, phraseList} from './claim.js'
import type {Judgement} from './judgement.js'
import {isPerson} from './persons.js'
import {sport, words} from './words.js'

/** "could have been avoided", "should never have been built": wisdom after the event. */
export function hindsight(clause: Clause, scene: Scene): Judgement | undefined {
  const {modal, endToken, firstToken, verb, lemma} = clause
  if (modal !== 'should' && modal !== 'could' && modal !== 'must') return undefined
  let hasPerfect = false
  for (let index = firstToken; index < verb; index += 1) {
    if (scene.tokens[index]?.norm === 'have') hasPerfect = true
  }
  if (!hasPerfect || scene.has(sport)) return undefined
  if (
    modal === 'could' &&
    clause.negated &&
    /^(?:a|any)$/.test(scene.tokens[endToken + 1]?.norm ?? '') &&
    /^(?:worse|better)$/.test(scene.tokens[endToken + 2]?.norm ?? '')
  )
    return {kind: 'verdict', to: endToken + 4}
  if (modal === 'should' || modal === 'must' || averted.has(lemma)) return {kind: 'verdict', to: endToken}
  return undefined
}

const averted = words('prevent avoid avert save stop foresee escape spare')

/** "cannot afford to lose", "neither side can afford to". */
export function bound(clause: Clause, scene: Scene): Judgement | undefined {
  const {firstToken, endToken, lemma, subject} = clause
  const first = scene.tokens[subject?.firstToken ?? -1]?.norm ?? ''
  if (lemma === 'afford' && /^(?:neither|nobody|no)$/.test(first)) return {kind: 'verdict', to: endToken}
  const cannot = copesEnd(clause, scene) ?? unableEnd(clause, scene)
  if (cannot !== undefined) return cannot
  if (lemma === 'run' && scene.tokens[endToken]?.norm === 'out' && headIs(scene, subject, sands))
    return {kind: 'verdict', to: endToken + 1}
  if (!isActor(scene, subject)) return undefined
  const bind = endOfPhrase(scene, binds, firstToken, 1)
  return bind === undefined ? undefined : {kind: 'verdict', to: bind}
}

const sands = words('time patience luck')

/** How little room somebody has, as seen from the desk. */
const binds = phraseList([
  'can not afford to',
  "ca n't afford to",
  'can ill afford',
  'can hardly afford',
  'has no choice but',
  'have no choice but',
  'had no choice but',
  'has little choice but',
  'has only himself to blame',
  'has only herself to blame',
  'has only itself to blame',
  'have only themselves to blame',
  'is running out of',
  'are running out of',
  'is fast running out',
  'has run out of',
  'have run out of',
  'is playing with fire',
  'will pay dearly',
  'will pay the price',
  'will live to regret',
  'will rue the day',
  'will come to regret',
  'is fighting for his political',
  'is fighting for her political',
  'is on borrowed time',
  'is living on borrowed time',
  'has nowhere to',
  'have nowhere to',
  'has nothing to lose',
  'have nothing to lose',
  'has a lot to',
  'has much to answer',
  'has no right to',
  'have no right to',
  'has no one to',
  'has yet to learn',
  'have yet to learn',
  'is paying the price',
  'are paying the price',
  'has paid the price',
  'faces an uphill',
  'is out of its depth',
  'is out of his depth',
  'is out of her depth',
])

const copes = words('cope survive absorb withstand sustain afford')

/** "cannot cope with another season". */
function copesEnd(
  {modal, negated, subject, object, endToken, lemma}: Clause,
  scene: Scene,
): Judgement | undefined {
  if (!copes.has(lemma) || !negated || !/^(?:can|ca)$/.test(modal)) return undefined
  return headToken(scene, subject)?.pos === 'NOUN'
    ? {kind: 'verdict', to: object?.endToken ?? endToken}
    : undefined
}

const shares = /^(?:half|most|few|many|third|quarter|fifth|tenth)$/

/** "Half the pupils cannot read". */
function unableEnd({modal, negated, subject, endToken, opener}: Clause, scene: Scene): Judgement | undefined {
  if (opener !== '' || !negated || !/^(?:can|ca)$/.test(modal) || !isPerson(headToken(scene, subject)))
    return undefined
  const first = subject?.firstToken ?? 0
  const isShare =
    shares.test(scene.tokens[first]?.norm ?? '') || shares.test(scene.tokens[first - 1]?.norm ?? '')
  return isShare ? {kind: 'trend', to: endToken} : undefined
}
