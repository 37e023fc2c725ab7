import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {endOfPhrase, headIs, headToken, phraseHas, phraseList} from './claim.js'
import {comparison} from './comparison.js'
import {drifting, shifting} from './drift.js'
import type {Judgement} from './judgement.js'
import {isPerson} from './persons.js'
import {words} from './words.js'

const grows = words(`
  double triple quadruple halve multiply grow rise surge soar increase climb spiral mushroom balloon explode fall drop decline plunge plummet shrink dwindle
  decrease slump tumble worsen deteriorate improve mount deepen widen intensify spread escalate erode fade wane evaporate
  break strengthen weaken recover collapse crumble vanish ebb dissolve dry boom thrive flourish
`)

const measured = words(`
  support opposition confidence trust anger discontent unease frustration resentment concern fear popularity crime violence
  poverty unemployment inequality corruption racism tension dissent morale faith interest demand pressure influence
  dissatisfaction hostility scepticism skepticism enthusiasm optimism pessimism abuse addiction homelessness pollution
  standard quality service turnout membership number standing reputation rating problem situation condition crisis
  loyalty authority credibility immigration migration relation living hunger
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
  const worn = shattered(clause, scene)
  if (worn !== undefined) return worn
  const found =
    grown(clause, scene) ??
    deserting(clause, scene) ??
    turning(clause, scene) ??
    faltering(clause, scene) ??
    drifting(clause, scene) ??
    shifting(clause, scene) ??
    comparison(clause, scene)
  return found !== undefined && hasFigure(scene) ? undefined : found
}

/** "Trust in the police has been shattered". */
function shattered({lemma, subject, passive, endToken}: Clause, scene: Scene): Judgement | undefined {
  return passive && worn.has(lemma) && phraseHas(scene, subject, measured)
    ? {kind: 'verdict', to: endToken}
    : undefined
}

const leaves = words(`
  desert abandon flee leave shun quit boycott avoid ditch dump snub defect flock pour stream turn queue clamour clamor rush drift
  vanish disappear dwindle rally embrace forsake drop tire pull withdraw switch convert
`)

/** "Investors are deserting the firm": what many are doing, whom nobody has counted. */
function deserting(
  {lemma, subject, object, endToken, verb, form, opener}: Clause,
  scene: Scene,
): Judgement | undefined {
  const {tokens} = scene
  const head = headToken(scene, subject)
  if (form !== 'finite' || opener !== '' || subject === undefined || head === undefined || !leaves.has(lemma))
    return undefined
  if (
    !/ing$/.test(tokens[verb]?.norm ?? '') ||
    !/^(?:are|'re|been)$/.test(tokens[verb - 1]?.norm ?? tokens[verb - 2]?.norm ?? '')
  )
    return undefined
  const isMany =
    isPerson(head) &&
    head.norm !== head.lemma &&
    !/^(?:the|these|those|two|both|his|her)$/.test(tokens[subject.firstToken]?.norm ?? '')
  if (!isMany) return undefined
  return {kind: 'trend', to: endOfPhrase(scene, droves, endToken, 1) ?? object?.endToken ?? endToken}
}

const droves = phraseList([
  'in droves',
  'en masse',
  'in large numbers',
  'in their thousands',
  'in their hundreds',
])

const falters = words(`
  bite fail falter stall unravel fray crumble founder flounder sag creak buckle wobble wane flag sour backfire sink drift fester rot
  splinter fracture disintegrate stagnate languish thrive flourish blossom boom
`)
const engines = words('engine machine motor pump heart kidney lung liver crop')

/** "The sanctions are biting". */
function faltering(
  {lemma, subject, object, verb, endToken, opener}: Clause,
  scene: Scene,
): Judgement | undefined {
  const {tokens} = scene
  const head = headToken(scene, subject)
  const word = lemma === 'be' ? (tokens[endToken]?.norm ?? '') : (tokens[verb]?.norm ?? '')
  if (
    opener !== '' ||
    !/ing$/.test(word) ||
    head?.pos !== 'NOUN' ||
    isPerson(head) ||
    headIs(scene, subject, engines)
  )
    return undefined
  if (lemma === 'be')
    return /^(?:biting|failing|ailing|flagging|thriving|booming)$/.test(word)
      ? {kind: 'trend', to: endToken + 1}
      : undefined
  return falters.has(lemma) && object === undefined ? {kind: 'trend', to: endToken} : undefined
}

const climates = words('mood atmosphere climate tide opinion sentiment attitude tone weather consensus')
const turns = words('turn sour darken shift harden change swing brighten curdle')

/** "The mood is turning ugly". */
function turning({lemma, subject, endToken, verb, firstToken}: Clause, scene: Scene): Judgement | undefined {
  if (!turns.has(lemma) || !headIs(scene, subject, climates)) return undefined
  const isUnderWay =
    /ing$/.test(scene.tokens[verb]?.norm ?? '') || /^(?:has|have)$/.test(scene.tokens[firstToken]?.norm ?? '')
  if (!isUnderWay) return undefined
  return {kind: 'trend', to: scene.tokens[endToken]?.pos === 'ADJ' ? endToken + 1 : endToken}
}

function grown(clause: Clause, scene: Scene): Judgement | undefined {
  const {lemma, subject, passive, endToken, modal, opener} = clause
  if (passive || modal !== '' || !grows.has(lemma)) return undefined
  // "The port authority declined | to comment"
  if (lemma === 'decline' && scene.tokens[endToken]?.norm === 'to') return undefined
  // "As the number of cases grows": what is known, and told only to say when.
  if (['as', 'when', 'since', 'after', 'until', 'whose', 'which'].includes(opener)) return undefined
  if (scene.tokens[subject?.firstToken ?? -1]?.norm === 'whose') return undefined
  const ongoing = /ing$/.test(scene.tokens[clause.verb]?.norm ?? '') && phraseHas(scene, subject, ills)
  const multiplied =
    /^(?:doubled|tripled|quadrupled|halved|doubling|tripling)$/.test(scene.tokens[clause.verb]?.norm ?? '') &&
    clause.object === undefined &&
    !/^(?:as|down)$/.test(scene.tokens[clause.endToken]?.norm ?? '')
  const isKnown = phraseHas(scene, subject, measured)
  return ongoing || multiplied || isKnown ? {kind: 'trend', to: endToken} : undefined
}

const spells = words('year month week decade day hour minute')
const worn = words(
  'shatter erode undermine dent destroy damage shake weaken poison sap betray lose break exhaust',
)

/** A figure that is not a span of time: "doubled in five years" has none. */
function hasFigure({tokens, sentence}: Scene): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const next = tokens[index + 1]
    // "one after another" counts nothing.
    if (
      tokens[index]?.pos === 'NUM' &&
      !spells.has(next?.lemma ?? '') &&
      !/^(?:after|by)$/.test(next?.norm ?? '')
    )
      return true
  }
  return false
}
