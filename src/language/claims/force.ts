import type {Clause} from '../clauses.js'
import {isOf} from '../noun-phrases.js'
import type {ClaimKind, Scene, Sighting} from './claim.js'
import {
  clauseSpan,
  complement,
  eachClause,
  headIs,
  headToken,
  isActor,
  isDeed,
  isOpenQuestion,
  phraseHas,
} from './claim.js'
import {isDated, isOfAMonth} from './dated.js'
import {isHeld, isPlace} from './ground.js'
import {tellsOfFighting} from './truce.js'
import {armed, people, property, sport, words} from './words.js'

/** Deeds of war whoever does them. */
const warfare = words(
  'shell bomb bombard invade besiege blockade strafe mortar raze overrun annex ambush dynamite',
)
const warNouns = words(`
  shelling bombing bombardment offensive invasion incursion occupation assault siege raid airstrike strike attack blockade
  advance air-strike sweep operation campaign crackdown push
`)
const wages = words(
  'continue launch mount begin carry step intensify resume press wage conduct unleash stage',
)
/** Deeds of war when it is armed people who do them. */
const deeds = words(`
  attack strike storm fire raid kill cut sever execute harass intercept sink ram jam buzz mine pound detain seize capture retake recapture overrun take hold control advance push
  retreat withdraw pull encircle surround enter cross deploy mass destroy shoot target hit repel repulse gain lose
  regain recover occupy clear move drive dislodge fortify burn kidnap abduct abandon block command roll sweep thrust drop land shadow turn
  empty level flatten torch loot besiege hem rain lob trade exchange open dig ransack stop board strip bulldoze comb
`)
const grounds = words(
  'seize capture retake recapture take hold control command advance retreat encircle overrun gain lose regain occupy withdraw',
)
const assaults = words(
  'shelling bombing bombardment invasion incursion occupation siege airstrike cross-border',
)
const watched = words('tear-gas teargas tear water rubber salute')

/** Military action, who holds which ground, and how a truce fares. */
export const forceClaims = eachClause((clause, scene) => {
  if (['that', 'which', 'who', 'since', 'after', 'as'].includes(clause.opener)) return undefined
  const kind = kindOf(clause, scene)
  if (
    kind === undefined ||
    isOpenQuestion(scene, clause) ||
    (clause.negated && kind !== 'truce') ||
    scene.has(sport) ||
    isDated(scene) ||
    isOfAMonth(scene, clause)
  )
    return undefined
  const {subject} = clause
  return {
    kind,
    at: clauseSpan(scene, clause),
    ...(subject === undefined ? {} : {about: subject}),
    grave: kind !== 'force',
  } satisfies Sighting
})

function kindOf(clause: Clause, scene: Scene): ClaimKind | undefined {
  const {lemma, subject, object, passive, obliques} = clause
  // "troops based abroad and deployed worldwide": what was done to them, told to say which.
  if (
    clause.form === 'participle' &&
    object === undefined &&
    /ed$/.test(scene.tokens[clause.verb]?.norm ?? '')
  )
    return undefined
  if (tellsOfFighting(clause, scene)) return 'truce'
  if (isHeld(clause, scene)) return 'ground'
  if (passive)
    return launched.has(lemma) && headIs(scene, subject, weapons) && isHostile(obliques) ? 'force' : undefined
  if (/^(?:fall|land|rain|slam|hit|strike|explode)$/.test(lemma) && headIs(scene, subject, missiles))
    return 'force'
  if (lemma === 'come' && headIs(scene, subject, strikes) && obliques[0]?.preposition === 'from')
    return 'force'
  if (!isDeed(scene, clause)) return undefined
  if (isDepopulated(clause, scene)) return 'force'
  if (clause.form === 'finite' && isArmed(clause, scene) && isMove(clause, scene)) return 'ground'
  if (wages.has(lemma) && isWar(clause, scene)) return 'force'
  if (!isSide(clause, scene)) return undefined
  if (warfare.has(lemma)) return 'force'
  if (supplied.has(lemma) && headIs(scene, object, weapons) && !isRoundOf(scene, object)) return 'force'
  if ((lemma === 'exchange' || lemma === 'trade') && headIs(scene, object, shots)) return 'force'
  if (lemma === 'have' && hasOrders(clause, scene)) return 'force'
  if (lemma === 'stand' && isReadyTo(clause, scene)) return 'force'
  if (headIs(scene, object, sayings) || isHaul(clause, scene)) return undefined
  if (!deeds.has(lemma) || !isArmed(clause, scene) || phraseHas(scene, object, watched)) return undefined
  const placed = [object, ...obliques.map(({phrase}) => phrase)].some((phrase) => isPlace(scene, phrase))
  const victims = obliques.some(
    ({preposition, phrase}) => preposition === 'on' && headIs(scene, phrase, people),
  )
  // "was shot down after entering from the north": where it came from is no ground that anybody took.
  if (lemma === 'enter' && object === undefined && obliques[0]?.preposition === 'from') return undefined
  if (lemma === 'pull' && object !== undefined) return undefined
  if (lemma === 'turn' && !/^(?:back|away)$/.test(scene.tokens[clause.verb + 1]?.norm ?? '')) return undefined
  if (lemma === 'dig' && scene.tokens[clause.verb + 1]?.norm !== 'in' && !headIs(scene, object, earthworks))
    return undefined
  if (lemma === 'open' && !/^(?:fire|up)$/.test(scene.tokens[clause.verb + 1]?.norm ?? '')) return undefined
  if (/^(?:stop|move|drop|trade|exchange|dig|empty|level|board|strip|comb|cross|enter|land)$/.test(lemma))
    return placed || headIs(scene, object, earthworks) ? 'force' : undefined
  if (
    lemma === 'clear' &&
    /^(?:road|street|path|rubble|snow|way|bridge)$/.test(headToken(scene, object)?.lemma ?? '')
  )
    return undefined
  if (grounds.has(lemma))
    return (object === undefined ? placed : isPlace(scene, object)) ? 'ground' : undefined
  return placed || victims || object !== undefined ? 'force' : undefined
}

/** What is attacked in words. */
const sayings = words(
  'comment remark statement plan policy proposal record decision law bill idea speech article claim argument ruling view report',
)
/** "The coast guard seized 30 kg of cocaine", by number if it was much: customs work. */
function isHaul({lemma, endToken}: Clause, {tokens, sentence}: Scene): boolean {
  return (
    /^(?:seize|intercept|find)$/.test(lemma) &&
    tokens
      .slice(endToken, Math.min(sentence.endToken, endToken + 10))
      .some((token) => isOf(contraband, token))
  )
}

const contraband = words(
  'cocaine heroin drug cannabis marijuana methamphetamine opium hashish ketamine amphetamine pill cigarette alcohol contraband cash ivory gold smuggler migrant',
)
const shots = words('fire shot shell round gunfire rocket missile')
const earthworks = words('trench bunker position foxhole emplacement')

/** "The sweep has emptied 11 villages": no wind and no flood empties them. */
function isDepopulated({lemma, subject, object}: Clause, scene: Scene): boolean {
  return (
    /^(?:empty|depopulate|raze|torch|bulldoze)$/.test(lemma) &&
    headIs(scene, object, property) &&
    (headIs(scene, subject, warNouns) || isActor(scene, subject))
  )
}

const weapons = words(
  'missile rocket shell mortar bomb mine drone torpedo grenade warhead landmine round shot',
)
const missiles = words('shell rocket missile mortar bomb drone grenade bombs shells rockets')
const strikes = words('attack shot fire shelling shell rocket missile bullet round mortar strike gunfire')
const moves = words('retreat advance regroup mass flee surrender defect desert mutiny')
const movesOff: ReadonlyMap<string, RegExp> = new Map([
  ['fall', /^back$/],
  ['pull', /^back$/],
  ['close', /^in$/],
  ['dig', /^in$/],
  ['pour', /^(?:in|into|across)$/],
  ['stream', /^(?:in|into|across)$/],
  ['melt', /^away$/],
  ['push', /^(?:on|forward|back)$/],
])

/** "are falling back", "pour in": how a side fares, without a place. */
function isMove({lemma, verb}: Clause, {tokens}: Scene): boolean {
  // "are arriving by the busload"
  if (/^(?:arriving|gathering|massing|assembling|infiltrating)$/.test(tokens[verb]?.norm ?? '')) return true
  return moves.has(lemma) || (movesOff.get(lemma)?.test(tokens[verb + 1]?.norm ?? '') ?? false)
}

/** "launched a new round of attacks": nothing to fire. */
function isRoundOf(scene: Scene, object: Clause['object']): boolean {
  const of = complement(scene, object, ['of'])
  return headToken(scene, object)?.lemma === 'round' && of !== undefined && !headIs(scene, of, rounds)
}

const rounds = words('ammunition artillery fire missile rocket mortar shell shot gunfire')

const launched = words('fire launch drop plant lay')
const supplied = words('lay plant smuggle ship mass fire launch drop sow')

/** "was fired from the frigate": who did it is as good as told. */
function isHostile(obliques: Clause['obliques']): boolean {
  return obliques.some(
    ({preposition}) => preposition === 'from' || preposition === 'at' || preposition === 'on',
  )
}

/** "had orders to shoot". */
function hasOrders({object}: Clause, {tokens}: Scene): boolean {
  if (object === undefined || !/^(?:orders?|licen[cs]e|instructions?)$/.test(tokens[object.head]?.norm ?? ''))
    return false
  return (
    tokens[object.endToken]?.norm === 'to' &&
    /^(?:shoot|fire|kill|attack|open|destroy|hold)$/.test(tokens[object.endToken + 1]?.norm ?? '')
  )
}

/** "stands ready to fire". */
function isReadyTo({verb, endToken}: Clause, {tokens}: Scene): boolean {
  return tokens[endToken]?.norm === 'ready' && tokens[verb + 2]?.norm === 'to'
}

function isWar({object}: Clause, scene: Scene): boolean {
  if (object === undefined || !headIs(scene, object, warNouns)) return false
  return (
    phraseHas(scene, object, assaults) ||
    scene.clauses.some((clause) => clause.object === object && isArmed(clause, scene))
  )
}

/** Armed people, a country, or "they". */
function isSide({subject}: Clause, scene: Scene): boolean {
  const head = headToken(scene, subject)
  return head !== undefined && (head.pos === 'PROPN' || head.norm === 'they' || isOf(armed, head))
}

function isArmed({subject}: Clause, scene: Scene): boolean {
  return headIs(scene, subject, armed)
}
