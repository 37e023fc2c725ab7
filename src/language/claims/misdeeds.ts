import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import {isOf} from '../noun-phrases.js'
import type {Scene} from './claim.js'
import {endOfPhrase, headIs, headToken, isActor, phraseHas, phraseList} from './claim.js'
import {isPerson} from './persons.js'
import {armed, bodies, words} from './words.js'
import {cronies, duties} from './wrongs.js'

/**
 * Wrongs that hide in everyday verbs, told by who does them, how long or at whose order: "had known for weeks", "never tested the water",
 * "were under orders to", "flew in the rifles".
 */
export function isMisdeed(clause: Clause, scene: Scene): boolean {
  return misdeeds.get(clause.lemma)?.some((is) => is(clause, scene)) ?? false
}

type Test = (clause: Clause, scene: Scene) => boolean

const spans = phraseList([
  'for weeks',
  'for months',
  'for years',
  'for decades',
  'for days',
  'for a year',
  'for a month',
  'for a decade',
  'all along',
  'from the start',
  'from the outset',
])

/** "had known for weeks", "knew about the cracks for months". Whom one has known for years is a friend. */
const knows: Test = ({object, endToken, obliques, tense}, scene) => {
  if (tense !== 'past' || isSomebody(scene, object) || headToken(scene, object)?.norm === 'other')
    return false
  const [first] = obliques
  const from =
    first?.preposition === 'about' || first?.preposition === 'of'
      ? first.phrase.endToken
      : (object?.endToken ?? endToken)
  const since = scene.tokens[from]?.norm === 'since' && first !== undefined
  return endOfPhrase(scene, spans, from, 1) !== undefined || since
}

const filth = words(
  'waste sewage effluent slurry dye oil chemical sludge ash tailing rubbish acid toxin ballast manure pesticide asbestos rubble',
)

/** "has been discharging at night", "dumped slurry": what the river gets to drink. */
const fouls: Test = ({object, verb, firstToken}, scene) => {
  if (object !== undefined) return phraseHas(scene, object, filth)
  const isHabit =
    /ing$/.test(scene.tokens[verb]?.norm ?? '') &&
    /^(?:has|have|had|is|are|was|were)$/.test(scene.tokens[firstToken]?.norm ?? '')
  return isHabit && scene.tokens[verb + 1]?.pos !== 'NOUN'
}

/** "helped himself to the fund". */
const helpsHimself: Test = ({object, obliques}, {tokens}) =>
  /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[object?.head ?? -1]?.norm ?? '') &&
  obliques[0]?.preposition === 'to'

const needy = words('disabled sick wounded poor black foreign pregnant elderly injured')

/** "turned away disabled pupils". A full house turns people away too. */
const turnsAway: Test = ({verb, object}, scene) =>
  scene.tokens[verb + 1]?.norm === 'away' && isSomebody(scene, object) && phraseHas(scene, object, needy)

const dope = words(
  'pill steroid hormone stimulant booster injection sedative tranquilliser tranquillizer drug syringe',
)
const trainers = words('coach trainer doctor team club federation manager physician masseur')

/** "has been giving his runners pills". */
const dopes: Test = ({subject, object}, scene) =>
  headIs(scene, subject, trainers) &&
  ((isSomebody(scene, object) && phraseHas(scene, scene.phraseAt(object?.endToken ?? -1), dope)) ||
    // "his runners pills" in one phrase
    (headIs(scene, object, dope) && isPerson(scene.tokens[(object?.head ?? 0) - 1])))

/** "let the licence lapse": the tagger may take the fate for a noun. */
const lets: Test = ({object, endToken}, {tokens}) =>
  tokens
    .slice(endToken, (object?.endToken ?? endToken) + 1)
    .some(({norm}) => norm === 'lapse' || norm === 'rot')

const dues = words('poor hungry homeless victim refugee patient orphan veteran survivor displaced needy')

/** "sold vaccines meant for the poor", "diverted aid intended for survivors". */
const diverts: Test = ({object, endToken}, scene) => {
  const at = object?.endToken ?? endToken
  return (
    /^(?:meant|intended|earmarked|destined|donated)$/.test(scene.tokens[at]?.norm ?? '') &&
    /^(?:for|by)$/.test(scene.tokens[at + 1]?.norm ?? '') &&
    scene.has(dues)
  )
}

const arms = words(
  'weapon weaponry arms munition ammunition rifle rocket missile mortar grenade explosive mine drone tank armour armor cannon bullet shell gun launcher',
)

/** "flew in the rifles", "supplied the water cannon": another state takes a side. */
const delivers: Test = ({subject, object, obliques, tense}, scene) => {
  const head = headToken(scene, subject)
  if (tense !== 'past' || head?.pos !== 'PROPN') return false
  const what = object ?? obliques.find(({preposition}) => preposition === 'in')?.phrase
  return (
    phraseHas(scene, what, arms) &&
    /^(?:the|their|its|these|those)$/.test(scene.tokens[what?.firstToken ?? -1]?.norm ?? '')
  )
}

const wages = words('wage wages salary fighter gunman militia rebel mercenary')

/** "pays their wages", "paid the gunmen": who keeps a side in the field; "paid the looters": who has others do it. */
const keeps: Test = ({subject, object}, scene) =>
  (headIs(scene, object, hirelings) && isActor(scene, subject)) ||
  (headToken(scene, subject)?.pos === 'PROPN' &&
    (phraseHas(scene, object, fighters) ||
      (headIs(scene, object, wages) && scene.tokens[object?.firstToken ?? -1]?.norm === 'their')))

const hirelings = words(
  'looter rioter arsonist attacker bomber assassin killer hitman hitmen hooligan vandal',
)

const fighters = words(
  'fighter gunman gunmen militia rebel mercenary militiaman militiamen insurgent thug sniper',
)

const finds = words(
  'report complaint file finding letter evidence warning result application request memo dossier claim',
)

/** "sat on the complaint for a year". */
const sitsOn: Test = ({obliques}, scene) =>
  obliques[0]?.preposition === 'on' && headIs(scene, obliques[0].phrase, finds)

/** "keeps two sets of books". */
const twoBooks: Test = ({object}, {tokens}) =>
  tokens.slice(object?.firstToken ?? 0, (object?.endToken ?? 0) + 2).some(({norm}) => norm === 'books') &&
  /^(?:two|second|three)$/.test(
    tokens[(object?.firstToken ?? 0) + (tokens[object?.firstToken ?? 0]?.pos === 'DET' ? 1 : 0)]?.norm ?? '',
  )

/** "drags out claims", "strings widows along". */
const stalls: Test = ({verb, object}, {tokens}) =>
  (tokens[verb + 1]?.norm === 'out' || tokens[object?.endToken ?? -1]?.norm === 'out') && object !== undefined

const misdeeds: ReadonlyMap<string, readonly Test[]> = new Map<string, readonly Test[]>([
  ['know', [knows]],
  ...['dump', 'discharge', 'spill', 'vent', 'leak', 'flush', 'pump', 'tip', 'bury', 'burn'].map(
    (verb) => [verb, [fouls]] as const,
  ),
  ['help', [helpsHimself]],
  ['turn', [turnsAway]],
  ['give', [dopes, delivers]],
  ['feed', [dopes]],
  ['let', [lets]],
  ...['sell', 'divert', 'resell', 'pocket', 'keep'].map(
    (verb) => [verb, verb === 'keep' ? [twoBooks] : [diverts, delivers]] as const,
  ),
  ...['fly', 'supply', 'ship', 'deliver', 'send', 'provide', 'lend', 'bring', 'slip', 'smuggle'].map(
    (verb) => [verb, [delivers]] as const,
  ),
  ['pay', [keeps]],
  ['run', [twoBooks]],
  ['sit', [sitsOn]],
  ['drag', [stalls]],
])

/** "never inspected the lift", "has never warned the town": a duty that was left undone. */
export function isNeglected(
  {lemma, passive, tense, negated, firstToken, endToken, form, modal}: Clause,
  {tokens}: Scene,
): boolean {
  if (!negated || passive || tense !== 'past' || form !== 'finite' || modal !== '' || !neglects.has(lemma))
    return false
  return tokens.slice(Math.max(0, firstToken - 1), endToken).some(({norm}) => norm === 'never')
}

const neglects = new Set(
  [...duties].filter(
    (duty) =>
      !/^(?:act|answer|learn|deliver|prepare|train|pay|account|comply|respond|protect|provide|stop|control|declare)$/.test(
        duty,
      ),
  ),
)

const properties = words(
  'land building house mine quarry estate contract job post tender licence license concession franchise stake plot site villa farm hotel flat forest lease monopoly order work commission',
)
const prices = phraseList([
  'at half its',
  'at a fraction of',
  'at well under',
  'at well below',
  'at below',
  'far below',
  'well below',
  'well under its',
  'at less than half',
  'for a song',
  'for a fraction',
  'for next to nothing',
  'for a nominal',
  'without a tender',
  'without tender',
])

/** "has gone to the mayor's nephew", "was sold at a fraction of its value": who gets what, and how cheaply. */
export function isFavoured(
  {lemma, subject, obliques, endToken, passive, negated}: Clause,
  scene: Scene,
): boolean {
  if (negated || !headIs(scene, subject, properties)) return false
  if (
    !/^(?:go|pass|fall)$/.test(lemma) &&
    !(passive && /^(?:sell|give|hand|award|lease|let|transfer)$/.test(lemma))
  )
    return false
  const isCrony = obliques.some(({preposition, phrase}) => preposition === 'to' && isKin(scene, phrase))
  return isCrony || endOfPhrase(scene, prices, endToken, 14) !== undefined
}

/** Somebody's nephew; "brother-in-law" is three words. */
function isKin(scene: Scene, phrase: NounPhrase): boolean {
  const isOwned = scene.tokens
    .slice(phrase.firstToken, phrase.head)
    .some(({norm}) => /^(?:'s|’s|'|his|her|their)$/.test(norm))
  return isOwned && (headIs(scene, phrase, cronies) || phraseHas(scene, phrase, cronies))
}

/** "were under orders to look the other way", "had orders to shoot": whose orders is left out. */
export function isUnderOrders({lemma, endToken, subject}: Clause, scene: Scene): boolean {
  if (lemma !== 'be' && lemma !== 'have' && lemma !== 'act') return false
  if (endOfPhrase(scene, orders, endToken, 2) === undefined) return false
  const head = headToken(scene, subject)
  return !isOf(armed, head) && (isActor(scene, subject) || isOf(bodies, head))
}

const orders = phraseList([
  'under orders to',
  'under instructions to',
  'under orders not',
  'under instructions not',
  'orders to',
  'instructions to',
  'under orders from',
])

function isSomebody(scene: Scene, phrase: NounPhrase | undefined): boolean {
  const head = headToken(scene, phrase)
  return head !== undefined && (isPerson(head) || /^(?:PROPN|PRON)$/.test(head.pos))
}
