import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import type {Scene, Sighting} from './claim.js'
import {clauseSpan, complement, eachClause, headIs, headToken, isActor, isDeed} from './claim.js'
import {isDated} from './dated.js'
import {legal, people, sport, words} from './words.js'

const crimes = words(`
  stab shoot rob rape burgle kidnap abduct murder strangle mug assault batter behead torch ambush knife bludgeon molest
  hijack carjack snatch ransack threaten beat stalk decapitate dismember attack follow lure corner chase punch kick drag dump douse ignite gag bind tie goad grab overpower
`)
const culprits = words(`
  man woman men women gunman gunmen attacker assailant robber burglar thief thieves intruder youth teenager boy girl couple
  gang mob saboteur vandal looter hooligan suspect driver raider kidnapper hijacker arsonist husband wife son daughter father mother neighbour neighbor
  employee colleague passenger stranger trio pair student pupil worker migrant immigrant refugee foreigner customer
`)

const officers = words(
  'police officer policeman policemen guard agent trooper soldier deputy constable marshal bouncer warden',
)
const shots = words('shot bullet round gunshot volley')
const disputed = words(
  'unarmed asleep intoxicated speeding distracted unlicensed untrained unqualified innocent drunk sober unprovoked handcuffed blindfolded defenceless defenseless unconscious',
)

/** Who did what to whom in a crime: the police's to say, or a witness's. */
export const crimeClaims = eachClause((clause, scene) => {
  // "ran aground because its pilot was drunk": the reason is the charge.
  if (!/^(?:|when|because)$/.test(clause.opener)) return undefined
  if (!isCrime(clause, scene) || scene.has(legal) || scene.has(sport) || isDated(scene)) return undefined
  const {subject} = clause
  return {
    kind: 'crime',
    at: clauseSpan(scene, clause),
    ...(subject === undefined ? {} : {about: subject}),
    grave: true,
  } satisfies Sighting
})

const assaults = words(
  'beat rape stab strangle murder assault abduct molest kidnap hit slap punch kick choke shoot attack abuse harass',
)

function isCrime(clause: Clause, scene: Scene): boolean {
  const {lemma, subject, object, endToken} = clause
  if (isTie(clause, scene) || isPlotted(clause, scene) || isEquipped(clause, scene)) return true
  if (clause.passive) return isKnownTo(clause, scene)
  if (/^(?:place|plant|lay|set)$/.test(lemma) && headIs(scene, object, devices) && subject !== undefined)
    return isDeed(scene, clause)
  if (
    assaults.has(lemma) &&
    !isInWords(clause) &&
    isDeed(scene, clause) &&
    /^(?:he|she|they)$/.test(headToken(scene, subject)?.norm ?? '') &&
    /^(?:him|her|them)$/.test(headToken(scene, object)?.norm ?? '')
  )
    return true
  // "Two of the robbers spoke with an accent"
  const doer = complement(scene, subject, ['of']) ?? subject
  // "An attacker identified by the army as …": by whom, it says.
  const isSaidToBe = scene.tokens[endToken]?.norm === 'by' && object === undefined
  if (
    headIs(scene, doer, gunmen) &&
    !isSaidToBe &&
    clause.tense === 'past' &&
    !seen.has(lemma) &&
    isDeed(scene, clause)
  )
    return true
  const hasCulprit = headIs(scene, subject, culprits) || headIs(scene, subject, officers)
  if (vices.has(lemma) && /ing$/.test(scene.tokens[clause.verb]?.norm ?? '') && clause.tense === 'past')
    return hasPerson(scene, subject) || isActor(scene, subject)
  if (
    lemma === 'have' &&
    /^(?:hands|back|gun|knife|weapon)$/.test(headToken(scene, object)?.norm ?? '') &&
    lies.test(scene.tokens[object?.endToken ?? -1]?.norm ?? '')
  )
    return clause.tense === 'past'
  if (lemma === 'be')
    return (
      (hasPerson(scene, subject) || isActor(scene, subject)) &&
      disputed.has(scene.tokens[endToken]?.norm ?? '')
    )
  if (!isDeed(scene, clause) || clause.tense !== 'past' || !hasCulprit) return false
  if (lemma === 'fire' || lemma === 'discharge') return headIs(scene, object, shots)
  if (lemma === 'open') return headToken(scene, object)?.norm === 'fire'
  if (lemma === 'hold' && scene.tokens[clause.verb + 1]?.norm === 'up') return object !== undefined
  if (
    assaults.has(lemma) &&
    !isInWords(clause) &&
    /^(?:him|her|them)$/.test(headToken(scene, object)?.norm ?? '')
  )
    return true
  return crimes.has(lemma) && hasPerson(scene, object)
}

const plans = words('plan plot prepare rehearse stake scout case hatch')
const schemes = words(
  'raid attack robbery heist burglary ambush kidnapping theft break-in escape assault murder killing coup hold-up holdup house route bank',
)

/** "The pair had planned the raid for months", "The gang had watched the house for a week". */
function isPlotted({lemma, subject, object, tense, negated}: Clause, scene: Scene): boolean {
  if (tense !== 'past' || negated || object === undefined || !headIs(scene, object, schemes)) return false
  const isGang = headIs(scene, subject, gunmen) || headIs(scene, subject, culprits)
  return isGang && (plans.has(lemma) || /^(?:watch|follow)$/.test(lemma))
}

const weapons = words(
  'knife gun pistol rifle rope petrol gasoline hammer axe machete poison ammunition bullet explosive detonator hatchet crowbar dagger cord tape fuse cartridge sword shotgun revolver bomb acid',
)
const readies = words(
  'buy borrow hide carry pour throw steal bring load conceal wipe burn bury drop toss dump sharpen pack grab keep take',
)

/** "He had bought the rope the day before": what points at a plan, in one who has not been tried. */
function isEquipped({lemma, subject, object, tense, negated, passive}: Clause, scene: Scene): boolean {
  if (passive || tense !== 'past' || negated || !readies.has(lemma) || !headIs(scene, object, weapons))
    return false
  const first = scene.tokens[object?.firstToken ?? -1]?.norm ?? ''
  const isThe = /^(?:the|his|her|their)$/.test(first) || /^(?:pour|throw|load)$/.test(lemma)
  return isThe && hasPerson(scene, subject) && !headIs(scene, subject, officers)
}

/** "The attacker was known to the police". */
function isKnownTo({lemma, subject, obliques}: Clause, scene: Scene): boolean {
  return (
    lemma === 'know' &&
    (headIs(scene, subject, gunmen) || headIs(scene, subject, culprits)) &&
    obliques.some(({preposition, phrase}) => preposition === 'to' && headIs(scene, phrase, officers))
  )
}

/** "attacked her over the files": no blow was struck. */
function isInWords({lemma, obliques}: Clause): boolean {
  return (
    lemma === 'attack' && obliques.some(({preposition}) => /^(?:over|for|as|about|on)$/.test(preposition))
  )
}

/** What somebody was doing when it happened: "had been drinking". */
const vices = words('drink text speed doze sleep smoke flee')
const lies = /^(?:up|in|on|turned|drawn|raised)$/
const devices = words('charge bomb device explosive booby-trap')
const gunmen = words(
  `gunman gunmen attacker bomber hijacker kidnapper assailant raider robber suspect culprit killer shooter arsonist sniper intruder thief
  thieves burglar mugger poisoner saboteur rapist murderer stalker vandal looter smuggler trafficker poacher hooligan pickpocket`,
)
/** What such people do in court, in hospital and in the papers. */
const seen = words(`
  say tell claim appear plead stand face remain be have live die serve come join write post appeal deny admit confess testify become
  seem belong work act answer return receive use need want attend study
`)
const ties = words('belong act work answer')
const raised = words(
  'train arm pay hire recruit send radicalise radicalize fund direct sponsor equip instruct',
)

/** "the gunmen belonged to", "were trained across the border": whose they are. */
function isTie({lemma, subject, passive, form}: Clause, scene: Scene): boolean {
  if (!headIs(scene, subject, gunmen) || form !== 'finite') return false
  return passive ? raised.has(lemma) : ties.has(lemma)
}

function hasPerson(scene: Scene, phrase: NounPhrase | undefined): boolean {
  const head = headToken(scene, phrase)
  return (
    head?.pos === 'PROPN' ||
    /^(?:he|she|they|him|her|them)$/.test(head?.norm ?? '') ||
    headIs(scene, phrase, people)
  )
}
