import type {Clause} from '../clauses.js'
import {isReport} from '../cues.js'
import {isOf} from '../noun-phrases.js'
import {appraisal} from './appraisal.js'
import type {Scene, Sighting} from './claim.js'
import {
  clauseSpan,
  eachClause,
  endOfPhrase,
  headIs,
  headToken,
  isActor,
  isOpenQuestion,
  isTheirs,
  phraseHas,
  phraseList,
} from './claim.js'
import {isDated} from './dated.js'
import {forecast, isCopula, predicateAdjective} from './forecast.js'
import {frame} from './frames.js'
import {bound, hindsight} from './hindsight.js'
import {idiomEnd} from './idioms.js'
import type {Judgement} from './judgement.js'
import {placedEnd, unrivalledEnd} from './placed.js'
import {opinion, trend} from './trend.js'
import {isBorneOut, isCleft, isNone, isObject} from './unjudged.js'
import {ended, subjects, verdictAdjectives, verdictNouns, verdictVerbs, virtues} from './verdict-words.js'
import {sport, words} from './words.js'

/** What opens a clause that asserts nothing. */
const openers: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'what', 'how'])
const linking = words('be prove become remain look represent amount seem end')

/** How good or bad it is, which way it goes, how it will go. */
export const verdictClaims = eachClause((clause, scene) => {
  if (
    (clause.form !== 'finite' && clause.lemma !== 'hold' && !persuades.has(clause.lemma)) ||
    (openers.has(clause.opener) && clause.lemma !== 'deserve')
  )
    return undefined
  if (isTheirs(scene, clause) || isObject(scene, clause)) return undefined
  const found =
    bound(clause, scene) ??
    hindsight(clause, scene) ??
    (isNone(scene, clause) ? unrivalled(clause, scene) : judged(clause, scene))
  if (found === undefined || (found.kind === 'verdict' && isBorneOut(scene, found.to))) return undefined
  return {
    kind: found.kind,
    at: clauseSpan(scene, clause, found.to),
    grave: true,
    manner: headIs(scene, clause.subject, manners),
  } satisfies Sighting
})

function unrivalled(clause: Clause, scene: Scene): Judgement | undefined {
  // "No investor will touch the town again"
  if (clause.modal === 'will') return forecast(clause, scene)
  const to = scene.has(sport) ? undefined : unrivalledEnd(clause, scene)
  return to === undefined ? undefined : {kind: 'verdict', to}
}

const manners = words('tone voice manner fashion style accent')

function judged(clause: Clause, scene: Scene): Judgement | undefined {
  return (
    forecast(clause, scene) ??
    (!isOpenQuestion(scene, clause)
      ? (trend(clause, scene) ?? opinion(clause, scene) ?? verdict(clause, scene) ?? habit(clause, scene))
      : undefined)
  )
}

function verdict(clause: Clause, scene: Scene): Judgement | undefined {
  const {lemma, subject, object, endToken} = clause
  if (
    !scene.has(sport) &&
    scene.tokens[clause.verb - 1]?.text !== '-' &&
    ((bluntVerbs.has(lemma) && !isBodily(clause, scene) && !(lemma === 'reel' && isDated(scene))) ||
      (lemma === 'lose' && headIs(scene, object, standing)))
  )
    return {kind: 'verdict', to: object?.endToken ?? endToken}
  if (isJudgedDeed(clause, scene)) return {kind: 'verdict', to: object?.endToken ?? endToken}
  const marred = marredAt(clause, scene)
  if (marred !== undefined) return {kind: 'verdict', to: marred}
  const worst = superlative(clause, scene)
  if (worst !== undefined) return {kind: 'verdict', to: worst}
  if (lemma === 'hold' && object !== undefined) {
    if (scene.tokens[object.endToken - 1]?.norm === 'hostage' && object.endToken - object.firstToken > 1)
      return {kind: 'verdict', to: object.endToken}
    const gripped = endOfPhrase(scene, grips, object.endToken, 1)
    if (gripped !== undefined) return {kind: 'verdict', to: gripped}
  }
  if (leavesCold(clause, scene)) return {kind: 'verdict', to: object?.endToken ?? endToken}
  // “Nurses said the clinic was at risk”: the state is in what is said.
  const state =
    subject === undefined || clause.passive || isReport(lemma) || isThere(scene, clause)
      ? undefined
      : endOfPhrase(scene, states, endToken, 4)
  if (state !== undefined) return {kind: 'verdict', to: state}
  const framed =
    frame(clause, scene) ??
    placedEnd(clause, scene) ??
    (scene.has(sport) ? undefined : (appraisal(clause, scene) ?? idiomEnd(clause, scene)))
  if (framed !== undefined) return {kind: 'verdict', to: framed}
  const damned = damnedAt(clause, scene)
  if (damned !== undefined) return {kind: 'verdict', to: damned}
  if (!isJudged(scene, clause)) return undefined
  if (lemma === 'lack' && phraseHas(scene, object, virtues))
    return {kind: 'verdict', to: object?.endToken ?? endToken}
  const scathing = object !== undefined && phraseHas(scene, object, harsh)
  if (isCopula(clause) && scathing) return {kind: 'verdict', to: object.endToken}
  if (isCopula(clause) && isUnmatched(scene, endToken)) return {kind: 'verdict', to: endToken}
  if (scene.has(sport)) return undefined
  // A motion that failed has its count; what else did is a verdict where it is a plan, a body or somebody.
  const isTried = headToken(scene, subject)?.pos === 'PROPN' || headIs(scene, subject, subjects)
  const fails = lemma === 'fail' && isTried && !headIs(scene, subject, ended)
  if (fails && object === undefined && !isFailingTo(scene, clause)) return {kind: 'verdict', to: endToken}
  if (!clause.passive && verdictVerbs.has(lemma) && lemma !== 'lack')
    return {kind: 'verdict', to: object?.endToken ?? endToken}
  if (!linking.has(lemma)) return undefined
  const noun = object !== undefined && headIs(scene, object, verdictNouns) && !isCleft(scene, subject, object)
  if (noun) return {kind: 'verdict', to: object.endToken}
  const adjective = predicateAdjective(scene, endToken)
  if (adjective !== undefined && verdictAdjectives.has(scene.tokens[adjective]?.norm ?? ''))
    return {kind: 'verdict', to: adjective + 1}
  return undefined
}

/** "The evidence is overwhelming", "The wards were shambolic": a word so strong that it judges whatever it is said of. */
function damnedAt(clause: Clause, scene: Scene): number | undefined {
  const {opener, endToken, subject} = clause
  if (opener !== '' || !isCopula(clause) || scene.has(sport) || headToken(scene, subject)?.pos !== 'NOUN')
    return undefined
  const adjective = predicateAdjective(scene, endToken - (clause.passive ? 1 : 0))
  const word = scene.tokens[adjective ?? -1]?.norm ?? ''
  const next = scene.tokens[(adjective ?? 0) + 1]
  // "were overwhelmed by the noise", "are overwhelming markets": something was done.
  if (next?.norm === 'by' || next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'DET')
    return undefined
  return adjective !== undefined && verdictAdjectives.has(word) && !measured.has(word)
    ? adjective + 1
    : undefined
}

/** Of the verdicts those that are as often a measure or a fact: they judge a plan or a body, and not everything. */
const measured = words(
  'crucial vital slow weak unprecedented fair right wrong welcome confused successful unsuccessful divisive historic unpopular reasonable justified poor inevitable generous overdue harsh soft dangerous excessive deserved cruel bold outdated inefficient ineffective damaging toxic flawed desperate broken evil immoral cynical lavish awful terrible impressive remarkable excellent outstanding superb brilliant encouraging worrying disappointing alarming troubling shocking',
)

const persuades = words(
  'convince impress persuade satisfy reassure inspire fool appease placate silence calm',
)

/** "did not convince the bench", "failed to impress anybody": whom it left cold. */
function leavesCold({lemma, object, negated, tense, form, verb}: Clause, scene: Scene): boolean {
  if (!persuades.has(lemma) || object === undefined || scene.has(sport)) return false
  // "persuaded nobody", "impressed few"
  const isNobody = /^(?:nobody|few|none)$/.test(headToken(scene, object)?.norm ?? '')
  if (form === 'finite') return (negated || isNobody) && tense === 'past'
  return scene.clauses[scene.clauses.findIndex(({verb: at}) => at === verb) - 1]?.lemma === 'fail'
}

/** "His hair flopped": no judgement of hair. */
function isBodily({subject}: Clause, scene: Scene): boolean {
  return headIs(scene, subject, limbs)
}

const limbs = words('hair cut fringe head arm hand leg hat cap ear tail jaw body')

const bluntVerbs = words('teeter sputter reel backfire flop fizzle bungle botch overreach underwhelm')

const grips = phraseList(['hostage', 'to ransom'])

/** How things stand, in a phrase. */
const states = phraseList([
  'in droves',
  'en masse',
  'on the brink',
  'gone for ever',
  'gone forever',
  'dead in the water',
  'on the ropes',
  'on the edge of',
  'to the brink',
  'to breaking point',
  'at breaking point',
  'to its knees',
  'to their knees',
  'on its last legs',
  'at risk',
  'under threat',
  'wearing thin',
  'at stake',
  'in jeopardy',
  'in doubt',
  'easy prey',
  'at the mercy of',
  'out of control',
  'in crisis',
  'in chaos',
  'in turmoil',
  'in disarray',
  'in tatters',
  'in freefall',
  'on its knees',
  'on their knees',
  'in shambles',
  'in a shambles',
  'in meltdown',
  'a matter of time',
  'on the rise',
  'on the wane',
  'on the decline',
  'at an all-time low',
  'spinning out of control',
  'beyond repair',
  'a lost cause',
  'in a mess',
  'on the wrong side of',
  'out of touch',
  'out of step',
  'past its best',
  'in name only',
  'a shadow of',
  'at a loss',
  'all at sea',
  'in the doldrums',
  'in the wilderness',
  'on the back foot',
  'off the rails',
  'beyond a joke',
  'in dire straits',
  'in thrall to',
  'in hock to',
  'asleep at the wheel',
  'out of its depth',
  'a far cry from',
  'light on detail',
  'thin on',
  'in ruins',
  'in retreat',
  'in denial',
  'in name alone',
  'on autopilot',
  'a law unto',
  'at loggerheads',
  'at daggers drawn',
  "at each other 's throats",
  "at one another 's throats",
  'over a barrel',
  'on a collision course',
  'a spent force',
  'skating on thin ice',
  'playing with fire',
  'going nowhere',
  'falling apart',
  'coming apart',
  'bursting at the seams',
])

/** "There are 40 seats at stake." */
function isThere({tokens}: Scene, {firstToken, subject}: Clause): boolean {
  return [subject?.firstToken, firstToken - 1, firstToken].some((at) => tokens[at ?? -1]?.norm === 'there')
}

/** Words that condemn even where the play of the game is judged. */
const harsh = words(`
  disgrace disgraceful scandal scandalous shambles shambolic farce farcical shameful shame cowardly outrage outrageous fiasco travesty
`)

/** What one loses in somebody's eyes. */
const standing = words(
  'ground faith hope heart face touch patience momentum grip authority trust credibility confidence support nerve room way interest sympathy appetite grasp hold edge lustre luster appeal clout sway respect backing relevance influence plot thread steam bearings',
)

function isFailingTo({tokens}: Scene, {endToken}: Clause): boolean {
  // "failed to act" is for others to weigh, "failed in a bid for the seat" can be looked up.
  return /^(?:to|in)$/.test(tokens[endToken]?.norm ?? '')
}

/** "more united than ever", "never been stronger". */
function isUnmatched({tokens}: Scene, from: number): boolean {
  for (let index = from - 2; index < from + 6; index += 1) {
    if (tokens[index]?.norm === 'than' && tokens[index + 1]?.norm === 'ever') return true
    if (
      tokens[index]?.norm === 'never' &&
      /^(?:more|less|better|worse)$|er$/.test(tokens[index + 2]?.norm ?? '')
    )
      return true
  }
  return false
}

/** Deeds told by what somebody thinks of them. */
const judgedDeeds = words(`
  marginalise marginalize sideline squander cripple strangle squeeze trample demonise demonize vilify stigmatise stigmatize alienate
  antagonise antagonize inflame polarise polarize radicalise radicalize dither blunder overreact underestimate misjudge miscalculate shirk
  downplay whitewash exaggerate overstate hype distort dictate browbeat railroad steamroll stifle hound gouge hoard
  monopolise monopolize mishandle overspend underfund understaff neglect overburden placate pander scapegoat infuriate belittle
  patronise patronize flounder capitulate backtrack backpedal renege mislead bungle stonewall
`)

function isJudgedDeed({lemma, subject, passive, form}: Clause, scene: Scene): boolean {
  return (
    !passive && form === 'finite' && judgedDeeds.has(lemma) && !scene.has(sport) && isActor(scene, subject)
  )
}

/** "has protected the bank for years": a habit that somebody must have watched. */
function habit(clause: Clause, scene: Scene): Judgement | undefined {
  const {lemma, subject, object, endToken, passive} = clause
  if (passive || !kept.has(lemma) || scene.has(sport) || !isActor(scene, subject) || clause.tense !== 'past')
    return undefined
  return endOfPhrase(scene, spans, endToken, 12) === undefined
    ? undefined
    : {kind: 'verdict', to: object?.endToken ?? endToken}
}

const spans = phraseList(
  ['years', 'decades', 'months', 'weeks', 'generations'].flatMap((unit) => [
    `for ${unit}`,
    `for many ${unit}`,
  ]),
)

/** What only somebody who has watched can say that others have done for years: "sparred" and "campaigned" anybody can. */
const kept = words(`
  protect shield ignore neglect tolerate exploit hide mislead abuse misuse block delay starve underfund favour favor reward pamper cheat
  deny resist defy undermine punish silence harass bully intimidate stall dodge duck evade avoid conceal cover subsidise subsidize prop
  waste squander fail betray disappoint frustrate plague overcharge underpay profit benefit enrich court flatter appease inspire
`)

const badly = words(
  'badly poorly fatally hopelessly woefully disastrously chaotically shoddily appallingly horribly grossly ill hastily sloppily clumsily',
)

/** "fatally shot", "badly hurt": how, as any doctor can tell. */
const wounds = words('shoot stab wound injure hurt burn beat cut bruise damage scar maul shake')

const tardy = words('late little slow slowly weak weakly soft timid timidly cautious harsh lenient')

const undone = words(
  'weakened isolated divided humiliated exposed vulnerable reeling crippled paralysed paralyzed discredited bruised wounded helpless toothless powerless',
)

/** "was badly planned", "came far too late", "left her fatally weakened". */
function marredAt(
  {firstToken, endToken, verb, lemma, passive, object, subject}: Clause,
  {tokens, sentence}: Scene,
): number | undefined {
  // "Now it was too late": the hour, not somebody's work.
  if (lemma === 'be' && /^(?:it|there)$/.test(tokens[subject?.head ?? -1]?.norm ?? '')) return undefined
  for (let index = firstToken; passive && !wounds.has(lemma) && index < verb; index += 1)
    if (badly.has(tokens[index]?.norm ?? '')) return endToken
  const reach = Math.min(sentence.endToken, (object?.endToken ?? endToken) + 4)
  for (let index = endToken; index < reach; index += 1) {
    if (
      tokens[index]?.norm === 'too' &&
      tardy.has(tokens[index + 1]?.norm ?? '') &&
      tokens[index + 2]?.norm !== 'to'
    )
      return index + 2
    if (lemma === 'leave' && undone.has(tokens[index]?.norm ?? '')) return index + 1
  }
  return undefined
}

const extremes = words(`
  worst weakest deadliest dirtiest cruelest cruellest bloodiest slowest laziest greediest ugliest dumbest bravest finest
`)

const evaluative = words(`
  corrupt dangerous hated feared incompetent unpopular divisive reckless ruthless brutal unequal inefficient dishonest shameful
  polluted violent lawless secretive
`)

/** "has the worst safety record in the country": a comparison that somebody must have made. */
function superlative({lemma, object: whole, obliques}: Clause, {tokens}: Scene): number | undefined {
  const object = whole ?? obliques.find(({preposition}) => preposition === 'among')?.phrase
  if (object === undefined || (lemma !== 'be' && lemma !== 'have' && lemma !== 'run' && lemma !== 'become'))
    return undefined
  for (let index = object.firstToken; index < object.endToken; index += 1) {
    const word = tokens[index]?.norm ?? ''
    const isMost = (word === 'most' || word === 'least') && evaluative.has(tokens[index + 1]?.norm ?? '')
    if (extremes.has(word) || isMost) return object.endToken
  }
  return undefined
}

/** Any thing in a main clause; in an aside only what people give verdicts on. */
function isJudged(scene: Scene, {subject, opener}: Clause): boolean {
  const head = headToken(scene, subject)
  if (head === undefined) return false
  return head.pos === 'PROPN' || (head.pos === 'NOUN' && opener === '') || isOf(subjects, head)
}
