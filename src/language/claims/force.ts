import type {Clause} from '../clauses.js'
import {isOf} from '../noun-phrases.js'
import type {ClaimKind, Scene, Sighting} from './claim.js'
import {clauseSpan, eachClause, headIs, headToken, isAsserted, isDated, isDeed, phraseHas} from './claim.js'
import {armed, people, sport, words} from './words.js'

const truces = words('ceasefire cease-fire truce armistice ceasefires lull calm peace')
const fares = words(`
  hold collapse unravel crumble fray expand break fail survive stick last falter shatter end violate breach spread tatter
`)
const fighting = words(
  'fighting clash violence hostility shelling bombardment offensive unrest siege battle war conflict gunfire looting rioting riot panic violence',
)
const rages = words(
  'erupt rage continue intensify subside spread escalate flare resume ease abate worsen drag engulf',
)

/** Deeds of war whoever does them. */
const warfare = words(
  'shell bomb bombard invade besiege blockade strafe mortar raze overrun annex ambush dynamite',
)
const warNouns = words(`
  shelling bombing bombardment offensive invasion incursion occupation assault siege raid airstrike strike attack blockade
  advance air-strike
`)
const wages = words(
  'continue launch mount begin carry step intensify resume press wage conduct unleash stage',
)
/** Deeds of war when it is armed people who do them. */
const deeds = words(`
  attack strike storm fire raid kill cut sever execute harass intercept sink ram jam buzz mine pound detain seize capture retake recapture overrun take hold control advance push
  retreat withdraw pull encircle surround enter cross deploy mass destroy shoot target hit repel repulse gain lose
  regain recover occupy clear move drive dislodge fortify burn kidnap abduct abandon
`)
const grounds = words(
  'seize capture retake recapture take hold control advance retreat encircle overrun gain lose regain occupy withdraw',
)
const places = words(`
  town city village district province region territory ground hill ridge border airport base barracks bridge road
  highway port area neighbourhood neighborhood suburb checkpoint position capital front outpost post stronghold enclave
  street square building headquarters control crossing valley
`)
const shaky = words('over dead fragile holding intact tatters shaky effective strong crumbling')
const assaults = words(
  'shelling bombing bombardment invasion incursion occupation siege airstrike cross-border',
)
const watched = words('tear-gas teargas tear water rubber salute')

/** Military action, who holds which ground, and how a truce fares. */
export const forceClaims = eachClause((clause, scene) => {
  if (['that', 'which', 'who', 'since', 'after', 'as'].includes(clause.opener)) return undefined
  const kind = kindOf(clause, scene)
  if (kind === undefined || !isAsserted(scene, clause) || scene.has(sport) || isDated(scene)) return undefined
  const {subject} = clause
  return {
    kind,
    at: clauseSpan(scene, clause),
    ...(subject === undefined ? {} : {about: subject}),
    grave: kind !== 'force',
  } satisfies Sighting
})

/** "The battle over fares continues in the courts": fought in words. */
function isDispute({tokens}: Scene, {subject, endToken}: Clause): boolean {
  const after = tokens[subject?.endToken ?? -1]?.norm
  return after === 'over' || after === 'about' || /^courts?$/.test(tokens[endToken + 2]?.norm ?? '')
}

function kindOf(clause: Clause, scene: Scene): ClaimKind | undefined {
  const {lemma, subject, object, passive, obliques} = clause
  if (phraseHas(scene, subject, truces) || isCeasefire(scene, subject))
    return clause.form === 'finite' && isTruce(clause, scene) ? 'truce' : undefined
  if (passive)
    return launched.has(lemma) && headIs(scene, subject, weapons) && isHostile(obliques) ? 'force' : undefined
  if (
    clause.form === 'finite' &&
    headIs(scene, subject, fighting) &&
    !isDispute(scene, clause) &&
    (rages.has(lemma) || lemma === 'break')
  )
    return 'truce'
  if ((lemma === 'violate' || lemma === 'breach' || lemma === 'break') && phraseHas(scene, object, truces))
    return 'truce'
  if (lemma === 'come' && headIs(scene, subject, strikes) && obliques[0]?.preposition === 'from')
    return 'force'
  if (!isDeed(scene, clause)) return undefined
  if (clause.form === 'finite' && isArmed(clause, scene) && isMove(clause, scene)) return 'ground'
  if (wages.has(lemma) && isWar(clause, scene)) return 'force'
  if (!isSide(clause, scene)) return undefined
  if (warfare.has(lemma)) return 'force'
  if (supplied.has(lemma) && headIs(scene, object, weapons)) return 'force'
  if (lemma === 'stand' && isReadyTo(clause, scene)) return 'force'
  if (!deeds.has(lemma) || !isArmed(clause, scene) || phraseHas(scene, object, watched)) return undefined
  const placed = [object, ...obliques.map(({phrase}) => phrase)].some((phrase) => isPlace(scene, phrase))
  const victims = obliques.some(
    ({preposition, phrase}) => preposition === 'on' && headIs(scene, phrase, people),
  )
  if (lemma === 'pull' && object !== undefined) return undefined
  if (
    lemma === 'clear' &&
    /^(?:road|street|path|rubble|snow|way|bridge)$/.test(headToken(scene, object)?.lemma ?? '')
  )
    return undefined
  if (grounds.has(lemma)) return placed ? 'ground' : undefined
  return placed || victims || object !== undefined ? 'force' : undefined
}

const weapons = words(
  'missile rocket shell mortar bomb mine drone torpedo grenade warhead landmine round shot',
)
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
  return moves.has(lemma) || (movesOff.get(lemma)?.test(tokens[verb + 1]?.norm ?? '') ?? false)
}

const launched = words('fire launch drop plant lay')
const supplied = words('lay plant smuggle ship mass fire launch drop sow')

const observes = words('respect observe honour honor work return')

/** "was fired from the frigate": who did it is as good as told. */
function isHostile(obliques: Clause['obliques']): boolean {
  return obliques.some(
    ({preposition}) => preposition === 'from' || preposition === 'at' || preposition === 'on',
  )
}

/** "stands ready to fire". */
function isReadyTo({verb, endToken}: Clause, {tokens}: Scene): boolean {
  return tokens[endToken]?.norm === 'ready' && tokens[verb + 2]?.norm === 'to'
}

function isTruce({lemma, endToken}: Clause, {tokens}: Scene): boolean {
  if (fares.has(lemma) || observes.has(lemma)) return true
  if (lemma !== 'be' && lemma !== 'remain' && lemma !== 'appear') return false
  return shaky.has(tokens[endToken]?.norm ?? '')
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

function isPlace(scene: Scene, phrase: Parameters<typeof headToken>[1]): boolean {
  const head = headToken(scene, phrase)
  return head !== undefined && (head.pos === 'PROPN' || isOf(places, head))
}

/** "cease-fire" is three tokens. */
function isCeasefire({tokens}: Scene, phrase: Clause['subject']): boolean {
  return (
    phrase !== undefined && tokens[phrase.head]?.norm === 'fire' && tokens[phrase.head - 2]?.norm === 'cease'
  )
}
