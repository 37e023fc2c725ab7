import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {phraseHas} from './claim.js'
import type {Judgement} from './judgement.js'
import {words} from './words.js'

const grows = words(`
  double triple quadruple halve multiply grow rise surge soar increase climb spiral mushroom balloon explode fall drop decline plunge plummet shrink dwindle
  decrease slump tumble worsen deteriorate improve mount deepen widen intensify spread escalate erode fade wane evaporate
  break strengthen weaken recover collapse crumble evaporate vanish ebb dissolve dry boom thrive flourish
`)

const measured = words(`
  support opposition confidence trust anger discontent unease frustration resentment concern fear popularity crime violence
  poverty unemployment inequality corruption racism tension dissent morale faith interest demand pressure influence
  dissatisfaction hostility scepticism skepticism enthusiasm optimism pessimism abuse addiction homelessness pollution
  standard quality service turnout membership number standing reputation rating problem situation condition crisis
  trust loyalty authority credibility immigration migration relation living hunger
`)

const ills = words(`
  kidnapping robbery murder attack theft suicide overdose bankruptcy layoff burglary killing rape eviction infection complaint price
  cost rent tariff defection arrest accident death injury case shortage queue waiting debt loss protest strike assault hack scam
`)

/** "most voters back the plan": a crowd's mind, without a poll. */
export function opinion(
  {lemma, subject, object, endToken, passive}: Clause,
  scene: Scene,
): Judgement | undefined {
  const first = scene.tokens[subject?.firstToken ?? -1]?.norm ?? ''
  if (
    passive ||
    !/^(?:most|many|few|ordinary|all|nobody|everyone|everybody)$/.test(first) ||
    !opinions.has(lemma) ||
    scene.tokens
      .slice(subject?.firstToken, subject?.endToken)
      .some(({norm}) => /^(?:who|that)$/.test(norm)) ||
    /^(?:who|that|,)$/.test(scene.tokens[subject?.endToken ?? -1]?.norm ?? '') ||
    hasFigure(scene)
  )
    return undefined
  return {kind: 'trend', to: object?.endToken ?? endToken}
}

const opinions = words(`
  support oppose back favour favor reject trust distrust blame want fear hate love welcome approve disapprove resent admire respect
  despise prefer like dislike
`)

export function trend(clause: Clause, scene: Scene): Judgement | undefined {
  const {lemma, subject, passive, endToken, modal, opener} = clause
  if (passive && worn.has(lemma) && phraseHas(scene, subject, measured))
    return {kind: 'verdict', to: endToken}
  const ongoing = /ing$/.test(scene.tokens[clause.verb]?.norm ?? '') && phraseHas(scene, subject, ills)
  if (passive || modal !== '' || !grows.has(lemma)) return undefined
  // "As the number of cases grows": what is known, and told only to say when.
  if (['as', 'when', 'since', 'after', 'until', 'whose', 'which'].includes(opener)) return undefined
  if (scene.tokens[subject?.firstToken ?? -1]?.norm === 'whose') return undefined
  const multiplied =
    /^(?:doubled|tripled|quadrupled|halved|doubling|tripling)$/.test(scene.tokens[clause.verb]?.norm ?? '') &&
    clause.object === undefined &&
    !/^(?:as|down)$/.test(scene.tokens[clause.endToken]?.norm ?? '')
  if (!ongoing && !multiplied && !phraseHas(scene, subject, measured)) return undefined
  if (hasFigure(scene)) return undefined
  return {kind: 'trend', to: endToken}
}

const spells = words('year month week decade day hour minute')
const worn = words(
  'shatter erode undermine dent destroy damage shake weaken poison sap betray lose break exhaust',
)

/** A figure that is not a span of time: "doubled in five years" has none. */
function hasFigure({tokens, sentence}: Scene): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (tokens[index]?.pos === 'NUM' && !spells.has(tokens[index + 1]?.lemma ?? '')) return true
  }
  return false
}
