import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import type {ClaimKind, Scene, Sighting} from './claim.js'
import {
  clauseSpan,
  complement,
  eachClause,
  governor,
  headIs,
  isActor,
  isDeed,
  isOpenQuestion,
  phraseHas,
} from './claim.js'
import {isSly} from './slyly.js'
import {legal, sport, words} from './words.js'

/** Deeds that nobody owns up to, whatever their object. */
const wrongs = words(`
  bribe embezzle defraud launder smuggle loot siphon falsify forge fabricate doctor conceal suppress harass intimidate
  blackmail extort molest torture mistreat maltreat coerce flout violate contravene breach mislead deceive cheat
  plagiarise plagiarize sabotage collude conspire connive persecute oppress repress terrorise terrorize incite foment
  instigate betray swindle fleece overcharge underpay manipulate meddle misuse misspend squander misappropriate orchestrate
  mastermind abuse bully obstruct stonewall gag muzzle censor blacklist brainwash traffic pocket rig misreport understate
  misrepresent scapegoat victimise victimize eavesdrop wiretap bug hack exploit evade neglect mismanage bungle
  discriminate profiteer plot scheme conspire tamper interfere pollute contaminate poison plunder pillage ransack desecrate disenfranchise
  retaliate
`)

/** Deeds that are wrong by what they are done to. */
const stuffing = [words('stuff'), words('ballot urn box')] as const

const wrongsWith: readonly (readonly [verbs: ReadonlySet<string>, objects: ReadonlySet<string>])[] = [
  [
    words('hide bury destroy delete shred withhold alter backdate leak falsify erase doctor'),
    words(`loss defect evidence document record report file data email e-mail paper fault result finding debt truth fact money
      asset profit information memo complaint risk danger minutes ballot death illness crack body`),
  ],
  [
    words('ignore disregard overlook overrule brush defy flout skip bypass'),
    words(`warning complaint rule advice alarm evidence order law alert report recommendation concern plea request danger
      regulation inspection safety ruling protocol check guideline signal appeal`),
  ],
  // "Dismissed concerns" is what somebody said; a warning that was dismissed came true.
  [words('dismiss'), words('warning alarm evidence alert report complaint')],
  [
    words('break bend circumvent dodge skirt evade contravene sidestep'),
    words(
      'law rule promise sanction embargo code agreement pledge treaty tax regulation ceasefire truce convention oath',
    ),
  ],
  [
    words('take accept pay receive offer demand solicit'),
    words('bribe kickback backhander payoff sweetener ransom'),
  ],
  [words('buy steal sell rig'), words('vote election ballot contract seat exam')],
  [words('cut'), words('corner')],
  [
    words('use deploy fire drop employ sell serve supply install'),
    words(
      'sub-standard substandard counterfeit fake expired tainted contaminated rotten cluster chemical gas phosphorus landmine napalm torture shield ammunition bullet sarin chlorine',
    ),
  ],
  [
    words('threaten pressure punish silence imprison humiliate trick drug'),
    words(`driver worker employee witness journalist reporter villager resident student patient prisoner voter activist critic
      opponent lawyer judge teacher nurse minority woman child family protester demonstrator tenant client customer refugee
      migrant supporter whistleblower dissident player`),
  ],
  [
    words('steal take divert skim misdirect'),
    words('money fund cash aid donation pension supply land property secret'),
  ],
  [
    words('dump discharge spill release leak'),
    words('steel goods product waste sewage chemical effluent toxin sludge oil pollutant poison'),
  ],
  [
    words('expel deport evict starve exclude'),
    words('civilian minority refugee villager migrant family resident worker'),
  ],
  [
    words('beat attack assault shoot kick drag club'),
    words(
      'protester protestor demonstrator civilian prisoner detainee bystander marcher observer journalist reporter striker student monk worshipper',
    ),
  ],
  [
    words('spread peddle circulate invent'),
    words('rumour rumor lie falsehood disinformation propaganda misinformation'),
  ],
  [words('abandon'), words('patient child passenger pledge promise victim resident')],
]

/** Wrongs told as things: "intensified the crackdown", "waged a smear campaign". */
const wrongThings = words(`
  crackdown repression persecution intimidation harassment cover-up coverup fraud corruption bribery abuse torture espionage
  discrimination negligence misconduct plot conspiracy purge smear looting extortion nepotism cronyism mismanagement meddling
  aggression violation breach atrocity vendetta massacre cleansing genocide scam racket tampering sabotage incompetence
  recklessness aggression blackmail manipulation disinformation propaganda lie deceit deception slander defamation terror hatred revenge
`)
const carriers = words(`
  continue intensify step launch wage order direct lead oversee run commit practise practice engage escalate expand tolerate
  encourage condone resort perpetrate conduct mount pursue maintain widen tighten sanction finance fund promote enable
  organise organize stage hatch spearhead unleash
`)

/** Help that makes an accomplice of who gives it to a side that bears arms. */
const help = words(
  'support arm fund finance bankroll back train shelter harbour harbor supply equip sponsor aid assist abet',
)
const helpNouns = words(
  'support backing funding financing sponsorship arming training help aid assistance shelter',
)
const giving = words(
  'continue maintain increase give provide offer extend lend step intensify expand resume keep',
)

/** Duties whose breach is a reproach: "failed to warn". */
/** What one is made to do: "pressured two officers into changing the plans". */
const coercion = words(
  'pressure force trick threaten coerce con lure bully scare frighten blackmail shame talk goad cheat deceive dupe manipulate strong-arm browbeat',
)
/** Those whom an adjective has convicted, whatever they then did. */
const convicted = words(
  'corrupt crooked negligent rogue unscrupulous greedy dishonest ruthless incompetent fraudulent criminal venal callous',
)
/** What one has a history of. */
const records = words('history record reputation habit pattern culture tradition')
const badHabits = words(`
  racism violence abuse corruption harassment bullying misconduct fraud brutality negligence secrecy bribery sexism cheating lying
  failure accident torture discrimination deceit doping
`)
/** Events that somebody must have wanted. */
const plots = words(
  'coup rebellion revolt uprising attack bombing killing massacre riot raid assassination ambush war insurgency unrest plot campaign theft robbery burglary heist fire blaze arson explosion blast murder kidnapping hack leak',
)
const stages = words(
  'finance fund bankroll sponsor orchestrate plan organise organize order direct instigate back support arrange pay commission start set commit stage cause mastermind',
)

const duties = words(`
  warn act inspect maintain protect disclose report check investigate prevent test heed repair tell inform notify respond
  supervise monitor pay provide stop intervene enforce consult declare evacuate comply address explain account learn answer
  train alert replace fix evacuate anticipate prepare control curb tackle deliver
`)

const guilt = words('responsible complicit guilty culpable negligent corrupt behind liable')
const guiltOf = words(`
  attack bombing blast killing murder death disaster crash violence crime fraud hack hacking theft massacre shooting assault
  outbreak spill collapse fire raid ambush coup plot kidnapping abduction corruption leak failure scandal explosion unrest
  loss famine shortage
`)
const dangers = words(
  'defect danger risk problem fault leak crack abuse contamination fraud flaw hazard threat loss scheme plot',
)

const accuses = words('accuse')

/** Somebody accuses somebody: who is accused must get to answer. */
export const accusationClaims = eachClause((clause, scene) => {
  const {lemma, object, passive, subject} = clause
  if (!accuses.has(lemma) || clause.negated || clause.modal !== '') return undefined
  const accused = passive ? subject : object
  if (accused === undefined) return undefined
  return {
    kind: 'accusation',
    at: clauseSpan(scene, clause),
    about: accused,
    grave: true,
  } satisfies Sighting
})

/** Somebody did what is wrong. */
export const wrongdoingClaims = eachClause((clause, scene) => {
  if (isOpenQuestion(scene, clause)) return undefined
  const wrong = wrongOf(clause, scene)
  if (wrong === undefined || scene.has(legal)) return undefined
  const {subject} = clause
  return {
    kind: 'wrongdoing' as ClaimKind,
    at: clauseSpan(scene, clause),
    ...(subject === undefined ? {} : {about: subject}),
    grave: wrong === 'grave',
  } satisfies Sighting
})

function wrongOf(clause: Clause, scene: Scene): 'grave' | 'plain' | undefined {
  const {lemma, object, passive, negated} = clause
  if (lemma === 'fail') return undefined
  if (clause.form === 'infinitive' && duties.has(lemma) && isReproach(clause, scene)) return 'plain'
  if (negated) return undefined
  if (passive) return isDoneTo(clause, scene) || isDoneBy(clause, scene) ? 'grave' : undefined
  if (!isActor(scene, clause.subject)) return undefined
  if (!isDeed(scene, clause)) return undefined
  if (wrongs.has(lemma) && !scene.has(sport)) return 'grave'
  if (
    [...wrongsWith, stuffing].some(
      ([verbs, objects]) => verbs.has(lemma) && phraseHas(scene, object, objects),
    )
  )
    return 'grave'
  if (isCarrier(clause, scene) || isHelp(clause, scene)) return 'grave'
  if (isPhrasal(clause, scene)) return 'grave'
  if (phraseHas(scene, clause.subject, convicted) && lemma !== 'be') return 'grave'
  if (takesLoot(clause, scene)) return 'grave'
  if (coercion.has(lemma) && leadsInto(clause, scene)) return 'grave'
  if (isSly(clause, scene) || (stages.has(lemma) && headIs(scene, object, plots) && !scene.has(sport)))
    return 'grave'
  if (
    lemma === 'have' &&
    headIs(scene, object, records) &&
    phraseHas(scene, complement(scene, object, ['of']), badHabits)
  )
    return 'grave'
  if (lemma === 'know' && knowsDanger(clause, scene)) return 'grave'
  return isGuilt(clause, scene) ? 'grave' : undefined
}

/** "the coup was financed by the neighbouring kingdom": told backwards. */
function isDoneBy(clause: Clause, scene: Scene): boolean {
  const by = clause.obliques.find(({preposition}) => preposition === 'by')
  if (by === undefined || clause.subject === undefined) return false
  if (stages.has(clause.lemma) && headIs(scene, clause.subject, plots) && !scene.has(sport)) return true
  const active = {
    ...clause,
    passive: false,
    subject: by.phrase,
    object: clause.subject,
    form: 'finite',
  } as const
  return wrongOf(active, scene) === 'grave'
}

/** "ballots were forged", "evidence was destroyed": the wrong stands, whoever did it. */
function isDoneTo({lemma, subject}: Clause, scene: Scene): boolean {
  if (scene.has(sport)) return false
  if (selfEvident.has(lemma)) return true
  return [...wrongsWith.slice(0, 2), stuffing].some(
    ([verbs, objects]) => verbs.has(lemma) && phraseHas(scene, subject, objects),
  )
}

/** Wrongs that need no culprit to be wrong. */
const selfEvident = words(
  'bribe embezzle falsify forge fabricate rig torture launder plunder silence mislead deceive blackmail',
)

function isReproach(clause: Clause, scene: Scene): boolean {
  const before = governor(scene, clause)
  return (
    before?.lemma === 'fail' &&
    before.form === 'finite' &&
    before.modal === '' &&
    isActor(scene, before.subject)
  )
}

function isCarrier({lemma, object, obliques}: Clause, scene: Scene): boolean {
  if (!carriers.has(lemma)) return false
  if (phraseHas(scene, object, wrongThings)) return true
  // The tagger's verb in "a campaign of lies".
  const of =
    object !== undefined && scene.tokens[object.endToken]?.norm === 'of'
      ? scene.tokens[object.endToken + 1]
      : undefined
  if (of !== undefined && wrongThings.has(of.lemma)) return true
  return obliques.slice(0, 2).some(({phrase}) => phraseHas(scene, phrase, wrongThings))
}

const groups =
  /^(?:al|isil|isis|hezbollah|hamas|taliban|qaeda|qaida|farc|eta|pkk|ira|liberation|brigades?|mujahideen)$/

function isHelp({lemma, object, obliques}: Clause, scene: Scene): boolean {
  const noun = giving.has(lemma) && phraseHas(scene, object, helpNouns)
  if (!noun && !help.has(lemma)) return false
  const helped = noun ? obliques.map(({phrase}) => phrase) : object === undefined ? [] : [object]
  return helped.some((phrase) => isArmedSide(scene, phrase))
}

const sides = words(
  'rebel insurgent militant militia guerrilla separatist mercenary jihadist terrorist warlord extremist',
)

function isArmedSide(scene: Scene, phrase: NounPhrase): boolean {
  if (phraseHas(scene, phrase, sides)) return true
  for (let index = phrase.firstToken; index < phrase.endToken; index += 1) {
    if (groups.test(scene.tokens[index]?.norm ?? '')) return true
  }
  return false
}

const loot = words(
  'stolen looted laundered forged embezzled smuggled falsified ill-gotten illicit plundered counterfeit',
)

/** "used the stolen money": the definite phrase has already convicted. */
function takesLoot({object, obliques}: Clause, {tokens, ...syntax}: Scene): boolean {
  const phrases = [object, ...obliques.map(({phrase}) => phrase)]
  return phrases.some(
    (phrase) =>
      phrase !== undefined &&
      /^(?:the|his|her|their|its)$/.test(tokens[phrase.firstToken]?.norm ?? '') &&
      phraseHas({tokens, ...syntax}, phrase, loot),
  )
}

/** "into changing the plans", within a few words. */
function leadsInto({endToken}: Clause, {tokens}: Scene): boolean {
  for (let index = endToken; index < endToken + 8; index += 1) {
    if (tokens[index]?.norm === 'into' && /ing$/.test(tokens[index + 1]?.norm ?? '')) return true
  }
  return false
}

const phrasal: readonly (readonly string[])[] = [
  ['lie', 'about'],
  ['lie', 'to'],
  ['lie', 'under'],
  ['cover', 'up'],
  ['brush', 'off'],
  ['brush', 'aside'],
  ['brush', 'them', 'off'],
  ['give', 'in', 'to'],
  ['cave', 'in'],
  ['bow', 'to'],
  ['pander', 'to'],
  ['gloss', 'over'],
  ['paper', 'over'],
  ['drag', 'its', 'feet'],
  ['drag', 'their', 'feet'],
  ['drag', 'his', 'feet'],
  ['cling', 'to'],
  ['turn', 'its', 'back'],
  ['turn', 'their', 'backs'],
  ['skimp', 'on'],
  ['crack', 'down'],
  ['turn', 'a', 'blind', 'eye'],
  ['look', 'the', 'other', 'way'],
  ['do', 'nothing'],
  ['spy', 'on'],
  ['prey', 'on'],
  ['profit', 'from', 'the'],
  ['go', 'back', 'on'],
  ['renege', 'on'],
  ['trample', 'on'],
  ['ride', 'roughshod'],
  ['bleed', 'it', 'dry'],
  ['bleed', 'them', 'dry'],
  ['walk', 'away', 'from', 'the'],
  ['stall', 'on'],
]

function isPhrasal({lemma, verb}: Clause, {tokens}: Scene): boolean {
  return phrasal.some(
    ([head, ...rest]) =>
      head === lemma && rest.every((word, offset) => tokens[verb + 1 + offset]?.norm === word),
  )
}

function knowsDanger({object, obliques}: Clause, scene: Scene): boolean {
  if (phraseHas(scene, object, dangers)) return true
  return obliques
    .slice(0, 1)
    .some(({preposition, phrase}) => /^(?:of|about)$/.test(preposition) && phraseHas(scene, phrase, dangers))
}

/** "is behind the attack", "was to blame for the spill". */
function isGuilt({lemma, endToken, obliques}: Clause, scene: Scene): boolean {
  if (lemma !== 'be') return false
  let at = endToken
  while (scene.tokens[at]?.pos === 'ADV') at += 1
  const word = scene.tokens[at]?.norm ?? ''
  const blamed = word === 'to' && scene.tokens[at + 1]?.norm === 'blame'
  if (!blamed && !guilt.has(word)) return false
  return (
    blamed ||
    word === 'complicit' ||
    word === 'corrupt' ||
    obliques.some(({phrase}) => phraseHas(scene, phrase, guiltOf))
  )
}
