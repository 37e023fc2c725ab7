import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import type {Scene} from './claim.js'
import {complement, endOfPhrase, headIs, headToken, phraseHas, phraseList} from './claim.js'
import {armed, words} from './words.js'

/** How the fighting fares: whether a truce holds, whether the guns speak, how near a side is to giving in. */
export function tellsOfFighting(clause: Clause, scene: Scene): boolean {
  const {lemma, subject, object, form, passive} = clause
  if (isTruce(scene, subject)) return form === 'finite' && fares(clause, scene)
  if (passive) return lemma === 'lift' && headIs(scene, subject, sieges)
  if (
    form === 'finite' &&
    headIs(scene, subject, fighting) &&
    !isDispute(scene, clause) &&
    isRaging(clause, scene)
  )
    return true
  if (/^(?:violate|breach|break)$/.test(lemma) && phraseHas(scene, object, truces)) return true
  if (form !== 'finite') return false
  if (isNormal(clause, scene)) return true
  return isFront(clause, scene) || isSpent(clause, scene)
}

const daily = words(
  'life city town capital street district quarter suburb province region north south east west valley traffic normality normalcy',
)
const normal = phraseList([
  'back to normal',
  'back on its feet',
  'on its feet',
  'to normal',
  'quiet again',
  'calm again',
  'peaceful again',
  'back under control',
])

/** "Life in the city is back to normal", "The southern districts are quiet again": what each side tells otherwise. */
function isNormal({lemma, subject, endToken}: Clause, scene: Scene): boolean {
  if (!/^(?:be|return|get|go)$/.test(lemma) || !headIs(scene, subject, daily)) return false
  return endOfPhrase(scene, normal, endToken, 3) !== undefined
}

const truces = words('ceasefire cease-fire truce armistice ceasefires lull calm peace')
/** Of these a war has its own, and so has everything else: "a break in the bombing". */
const pauses = words('pause halt break respite let-up reduction stop suspension')
const fighting = words(
  `fighting clash violence hostility shelling bombardment offensive unrest siege battle war conflict gunfire looting rioting riot panic gun
  bombing airstrike skirmish insurgency hostilities guns clashes firing`,
)
const sieges = words('siege blockade')

function isTruce(scene: Scene, phrase: NounPhrase | undefined): boolean {
  if (phraseHas(scene, phrase, truces) || isCeasefire(scene, phrase)) return true
  return (
    headIs(scene, phrase, pauses) && headIs(scene, complement(scene, phrase, ['in', 'to', 'of']), fighting)
  )
}

/** "cease-fire" is three tokens. */
function isCeasefire({tokens}: Scene, phrase: NounPhrase | undefined): boolean {
  return (
    phrase !== undefined && tokens[phrase.head]?.norm === 'fire' && tokens[phrase.head - 2]?.norm === 'cease'
  )
}

const faring = words(`
  hold collapse unravel crumble fray expand break fail survive stick last falter shatter end violate breach spread tatter
  respect observe honour honor work return
  quiet silence calm still halt stop wobble waver weaken disintegrate evaporate prevail endure settle totter creak fade
`)
const states = words(
  'over dead fragile holding intact tatters shaky effective strong crumbling brittle precarious tenuous doomed',
)
/** "is frightfully brittle": the degree is part of it. */
function fares({lemma, endToken}: Clause, {tokens}: Scene): boolean {
  if (faring.has(lemma)) return true
  if (lemma !== 'be' && lemma !== 'remain' && lemma !== 'appear') return false
  let at = endToken
  while (tokens[at]?.pos === 'ADV') at += 1
  return states.has(tokens[at]?.norm ?? '')
}

const rages = words(`
  erupt rage continue intensify subside spread escalate flare resume ease abate worsen drag engulf break stop cease pause end die
  roar boom thunder rumble
`)

/** "has intensified", "have fallen silent". */
function isRaging({lemma, endToken}: Clause, {tokens}: Scene): boolean {
  if (lemma === 'fall' || lemma === 'be') return tokens[endToken]?.norm === 'silent'
  return rages.has(lemma)
}

/** "The battle over fares continues in the courts", "the war ended in 1945": fought in words, or long over. */
function isDispute({tokens}: Scene, {subject, endToken, lemma}: Clause): boolean {
  if (
    subject !== undefined &&
    subject.head > subject.firstToken &&
    disputes.has(tokens[subject.head - 1]?.norm ?? '')
  )
    return true
  const after = tokens[subject?.endToken ?? -1]?.norm
  if (after === 'over' || after === 'about' || after === 'for' || after === 'of' || after === 'with')
    return true
  if (
    /^(?:end|die)$/.test(lemma) &&
    /^(?:war|conflict|battle|riot|unrest)s?$/.test(tokens[subject?.head ?? -1]?.norm ?? '')
  )
    return true
  return /^courts?$/.test(tokens[endToken + 2]?.norm ?? '')
}

/** "A bidding war", "the rules clash". */
const disputes = words(`
  trade bidding price custody court legal culture rules rule budget leadership turf tariff currency patent boardroom parliamentary party political talent
  streaming title funding pay wage labour labor trademark copyright succession ideological verbal family personality class ratings election campaign
`)
const lines = words('front frontline front-line frontier border')
const defences = words('defences defenses lines ranks')
const moves = words('move shift hold collapse give stabilise stabilize advance')
const yields = words('crumble buckle collapse break melt give')

/** "The front has hardly moved", "the frontier is calm", "defences on the river have crumbled". */
function isFront({lemma, subject, endToken, object}: Clause, scene: Scene): boolean {
  const head = headToken(scene, subject)
  if (head === undefined || subject === undefined) return false
  if (defences.has(head.norm)) return yields.has(lemma) && object === undefined && scene.has(armed)
  if (!lines.has(head.norm) || complement(scene, subject, ['of', 'between']) !== undefined) return false
  if (lemma === 'be') return /^(?:calm|quiet|static|frozen|ablaze)$/.test(scene.tokens[endToken]?.norm ?? '')
  return (
    /^front/.test(head.norm) &&
    moves.has(lemma) &&
    object === undefined &&
    scene.tokens[endToken]?.norm !== 'to'
  )
}

const wants = phraseList(['short of', 'low on', 'out of', 'cut off', 'down to', 'running low on', 'without'])
const stores = words(
  'food fuel ammunition shell water men bullet gun supply medicine round officer recruit pay',
)

/** "The rebels are short of food": how long a side can last. */
function isSpent({lemma, subject, endToken, verb}: Clause, scene: Scene): boolean {
  if (!headIs(scene, subject, armed) || !(lemma === 'be' || lemma === 'run')) return false
  const end = endOfPhrase(scene, wants, lemma === 'be' ? endToken : verb + 1, 2)
  return end !== undefined && headIs(scene, scene.phraseAt(end), stores)
}
