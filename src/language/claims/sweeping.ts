import type {Clause} from '../clauses.js'
import type {Scene, Sighting} from './claim.js'
import {clauseSpan, eachClause, headToken, isActor, isOpenQuestion} from './claim.js'
import {isDated} from './dated.js'
import {legal, signal, sport, words} from './words.js'

const neither = signal(new Set(['neither', 'no']))
const allOrNone = signal(new Set(['nothing', 'nobody', 'never', 'ever', 'none']))

/** "has learned nothing", "nobody is ever held to account": all and none, which nobody has counted. */
export const sweepingClaims = eachClause((clause, scene) => {
  if (clause.form !== 'finite' || clause.opener !== '' || isOpenQuestion(scene, clause)) return undefined
  if (!sweeps(clause, scene) || scene.has(sport) || scene.has(legal) || isDated(scene)) return undefined
  const end = Math.max(clause.endToken, clause.object?.endToken ?? 0)
  return {kind: 'verdict', at: clauseSpan(scene, clause, end), grave: true} satisfies Sighting
})

function sweeps(clause: Clause, scene: Scene): boolean {
  const {subject, object, lemma, passive, firstToken, endToken, tense} = clause
  if (!(scene.has(allOrNone) || scene.has(neither)) || idle.has(lemma)) return false
  const {tokens} = scene
  const who = headToken(scene, subject)?.norm ?? ''
  // "Nobody was hurt", "nobody has been pulled alive": that can be counted.
  if (who === 'nobody') return !(passive && countable.has(lemma))
  const first = scene.tokens[subject?.firstToken ?? -1]?.norm ?? ''
  if (/^(?:neither|no)$/.test(first) && /^(?:side|one)$/.test(who)) return tense === 'present'
  if (who === 'nothing') return lemma === 'do' || lemma === 'change' || lemma === 'learn'
  if (!isActor(scene, subject)) return false
  if (headToken(scene, object)?.norm === 'nothing') return deeds.has(lemma)
  for (let index = firstToken; index < endToken; index += 1)
    if (tokens[index]?.norm === 'never') return tense === 'past' && inner.has(lemma)
  return false
}

const countable = words(
  'pull rescue save find hurt injure wound harm kill arrest detain charge hospitalise hospitalize infect evacuate',
)
const idle = words('say know see happen be claim comment respond')
const deeds = words(
  'receive get learn do change achieve offer give know understand care forget regret contribute solve',
)
/** What one has never done, for all that anybody knows. */
const inner = words(
  'forgive forget recover understand accept care trust intend mean believe doubt learn explain apologise apologize admit',
)
