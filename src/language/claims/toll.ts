import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import type {Scene, Sighting} from './claim.js'
import {
  clauseSpan,
  complement,
  eachClause,
  endOfPhrase,
  governor,
  headIs,
  isAsserted,
  isCounted,
  isDeed,
  phraseHas,
  phraseList,
} from './claim.js'
import {isDated, isOfAMonth} from './dated.js'
import {people, property, sport, words} from './words.js'

const harms = words(`
  kill injure wound hurt maim displace hospitalise hospitalize trap bury strand infect burn poison execute slaughter
  massacre behead shoot crush electrocute sicken uproot abduct kidnap scald blind orphan widow cripple mutilate drown
  unaccounted gas hang bayonet mangle disable deafen concuss impale bereave incapacitate asphyxiate
`)
const deaths = words('die perish drown suffocate starve freeze succumb faint collapse choke')
const ruins = words(`
  wipe
  destroy damage flatten raze gut wreck demolish level submerge flood inundate burn devastate topple ruin collapse crumble
  incinerate obliterate engulf swamp uproot char scorch pulverise pulverize smash shatter lay
`)
const bodiesFound = words('body corpse remains survivor')
const victims = new Set([...people, ...property])
const nature = words(
  'earthquake quake storm flood hurricane typhoon cyclone tornado wave tsunami fire wildfire blaze landslide avalanche eruption wind mudslide',
)
const lives = words('life')
const limbs = words('eye leg arm hand foot limb sight hearing finger')
const harmed = words(
  'dead missing homeless trapped stranded unconscious underground adrift uninhabitable unaccounted destroyed flooded damaged',
)
const plights = phraseList([
  'under water',
  'in ruins',
  'without power',
  'without water',
  'cut off',
  'in hospital',
  'unaccounted for',
  'without shelter',
  'without food',
  'without homes',
])
const tolls = words('toll casualty fatality death')
const rises = words('rise reach stand climb pass exceed top hit total number be increase')
const states = words(
  'dead injured wounded homeless missing hurt stranded trapped displaced uninhabitable jobless maimed orphaned blind destitute penniless',
)
const losses = words('damage loss destruction harm casualty death injury')

/** Deeds after which people are somewhere else, or a thing is no longer there: "drove 300 families from the valley", "washed away a bridge". */
const drives = words('drive force chase bomb shell burn expel evict push flush smoke turn')
const strips = words('lose wash sweep blow rip tear carry take knock bring bury peel')
const owned = words(
  'home house job life livelihood income saving limb sight harvest crop herd roof possession belongings business pension',
)
const plundered = words('roof window door wall tree pole pylon tile')

/** How many were killed, hurt or driven out, and what was destroyed. */
export const tollClaims = eachClause((clause, scene) => {
  if (
    isBackground(clause, scene) ||
    !isToll(clause, scene) ||
    scene.has(sport) ||
    isDated(scene) ||
    isOfAMonth(scene, clause)
  )
    return undefined
  return {kind: 'toll', at: clauseSpan(scene, clause), grave: true} satisfies Sighting
})

/** "the crash that killed 189 people": known, and told only to say which. */
function isBackground(clause: Clause, scene: Scene): boolean {
  const opener = clause.form === 'participle' ? (governor(scene, clause)?.opener ?? '') : clause.opener
  return ['that', 'which', 'who', 'since', 'after', 'before'].includes(opener)
}

function isToll(clause: Clause, scene: Scene): boolean {
  const {lemma, passive, subject, object} = clause
  // "may have died": a guess at a number is somebody's too.
  if (clause.modal === 'may' && deaths.has(lemma) && !clause.negated) return countsOf(scene, subject, people)
  if (!isAsserted(scene, clause)) return false
  if (
    lemma === 'burn' &&
    scene.tokens[clause.endToken]?.norm === 'to' &&
    scene.tokens[clause.endToken + 1]?.norm === 'death'
  )
    return countsOf(scene, subject, people)
  if (deaths.has(lemma)) return clause.form === 'finite' && countsOf(scene, subject, people)
  if (scene.tokens[clause.verb]?.norm === 'missing' && object === undefined && clause.form === 'finite')
    return countsOf(scene, subject, people)
  if (lemma === 'flee' && clause.form === 'finite' && isCounted(scene, subject))
    return headIs(scene, object ?? clause.obliques[0]?.phrase, property)
  if (isDrivenOut(clause, scene) || isStripped(clause, scene) || isTreated(clause, scene)) return true
  if (lemma === 'recover' || lemma === 'pull' || lemma === 'retrieve')
    return passive && isCounted(scene, subject) && headIs(scene, subject, bodiesFound)
  if (harms.has(lemma)) {
    if (passive) return countsOf(scene, subject, people)
    return isDeed(scene, clause) && countsOf(scene, object, people)
  }
  if (ruins.has(lemma) && !isLaidOff(clause, scene)) {
    if (passive || object === undefined) return countsOf(scene, subject, property) && clause.form === 'finite'
    return (
      isDeed(scene, clause) &&
      countsOf(scene, object, property) &&
      !(headIs(scene, subject, nature) && isFew(scene, object))
    )
  }
  if (lemma === 'leave') return isCounted(scene, object) && leavesHarm(scene, clause)
  if (lemma === 'give')
    return (
      countsOf(scene, object, people) &&
      (phraseHas(scene, object, ailments) ||
        phraseHas(scene, scene.phraseAt(object?.endToken ?? -1), ailments))
    )
  if (lemma === 'put' || lemma === 'land')
    return countsOf(scene, object, people) && isHospitalised(clause, scene)
  if (lemma === 'lose' && phraseHas(scene, object, limbs)) return isDeed(scene, clause)
  if (lemma === 'lose' && !passive && headIs(scene, object, owned) && countsOf(scene, subject, people))
    return isDeed(scene, clause)
  if (lemma === 'cost' && isCounted(scene, object) && headIs(scene, object, lives)) return true
  if (lemma === 'be' || lemma === 'remain' || lemma === 'lie')
    return countsOf(scene, subject, victims) && isInHarm(scene, clause)
  if (isCrowd(clause, scene) || isRounded(clause, scene)) return true
  if ((lemma === 'cost' || lemma === 'lose') && isLoss(clause, scene)) return true
  if (lemma === 'claim') return isCounted(scene, object) && headIs(scene, object, lives)
  if (lemma === 'cause') return phraseHas(scene, object, losses) && clause.form === 'finite'
  return headIs(scene, subject, tolls) && rises.has(lemma) && tellsNumber(scene, clause)
}

/** "laid off 300 workers": no ruin, and the firm's own act. */
function isLaidOff({lemma, verb}: Clause, {tokens}: Scene): boolean {
  return lemma === 'lay' && tokens[verb + 1]?.norm === 'off'
}

/** "drove half the villagers from their homes", "3,000 families were forced out". */
function isDrivenOut({lemma, passive, subject, object, obliques, endToken}: Clause, scene: Scene): boolean {
  if (!drives.has(lemma)) return false
  const driven = passive ? subject : object
  if (!countsOf(scene, driven, people)) return false
  return (
    obliques.some(
      ({preposition, phrase}) =>
        /^(?:from|off|into|across)$/.test(preposition) && !headIs(scene, phrase, offices),
    ) ||
    /^(?:out|away|abroad)$/.test(
      scene.tokens[passive ? endToken : (object?.endToken ?? endToken)]?.norm ?? '',
    )
  )
}

const offices = words('office power government job debt poverty post court action work retirement')

/** "washed away 60 km of track", "ripped the roofs off 200 homes". */
function isStripped(clause: Clause, scene: Scene): boolean {
  const {lemma, passive, subject, object, obliques, verb} = clause
  if (!strips.has(lemma) || !(passive || isDeed(scene, clause))) return false
  const lost = passive ? subject : object
  if (isOff(scene, verb + 1) && (countsOf(scene, lost, property) || countsOf(scene, lost, people)))
    return true
  // "a fifth of the crop was lost"
  if (lemma === 'lose') return passive && countsOf(scene, lost, property)
  return (
    headIs(scene, object, plundered) &&
    obliques.some(
      ({preposition, phrase}) =>
        /^(?:off|from|in|out)$/.test(preposition) && countsOf(scene, phrase, property),
    )
  )
}

function isOff({tokens}: Scene, at: number): boolean {
  return /^(?:away|off|down|out)$/.test(tokens[at]?.norm ?? '')
}

/** "has put 80 children in hospital". */
function isHospitalised({obliques}: Clause, scene: Scene): boolean {
  return obliques.some(
    ({preposition, phrase}) => /^(?:in|on|into)$/.test(preposition) && headIs(scene, phrase, beds),
  )
}

const ailments = words(
  'damage cancer burn poisoning fever infection diarrhoea diarrhea stroke injury wound disease failure hepatitis cholera',
)
const beds = words('hospital intensive-care care ward coma grave morgue')

/** "were treated for burns". */
function isTreated({lemma, passive, subject, obliques}: Clause, scene: Scene): boolean {
  return (
    passive &&
    /^(?:treat|hospitalise|hospitalize|admit|take)$/.test(lemma) &&
    countsOf(scene, subject, people) &&
    obliques.some(
      ({preposition, phrase}) =>
        (preposition === 'for' && phraseHas(scene, phrase, wounds)) ||
        (preposition === 'to' && headIs(scene, phrase, wards)),
    )
  )
}

const wounds = words(
  'injury burn wound inhalation shock poisoning exposure hypothermia dehydration fracture cut bite concussion',
)
const wards = words('hospital clinic ward')

/** "fourteen people", "dozens of homes", and a bare figure after which the people are left out: "at least 14 were killed". */
function countsOf(scene: Scene, phrase: NounPhrase | undefined, nouns: ReadonlySet<string>): boolean {
  const inner = complement(scene, phrase, ['of']) ?? wholeOf(scene, phrase)
  // "a school and 12 cottages"
  const next = complement(scene, phrase, ['and'])
  if (next !== undefined && isCounted(scene, next) && phraseHas(scene, next, nouns)) return true
  if (!isCounted(scene, phrase) && !isCounted(scene, inner)) return false
  if (phraseHas(scene, phrase, nouns) || phraseHas(scene, inner, nouns)) return true
  const head = phrase === undefined ? undefined : scene.tokens[phrase.head]
  return (
    (nouns === people || nouns === victims) &&
    (head?.pos === 'NUM' ||
      /^(?:more|fewer)$/.test(head?.norm ?? '') ||
      /^(?:dozens|scores|hundreds|thousands|many|several)$/.test(head?.norm ?? ''))
  )
}

/** "half | the herd" */
function wholeOf({tokens, phraseAt}: Scene, phrase: NounPhrase | undefined): NounPhrase | undefined {
  return phrase !== undefined && tokens[phrase.head]?.norm === 'half' ? phraseAt(phrase.endToken) : undefined
}

const gathers = words('march gather rally demonstrate protest throng attend cheer flee')
/** Before a crowd one speaks: the words are the news, and a hall has its seats. */
const audiences = words('tell address ask assure remind urge thank greet speak say')
const throngs = words(
  'people protester protestor demonstrator marcher supporter mourner worshipper fan refugee migrant voter',
)

/** How big a crowd was: each side counts it otherwise. A few hundred can be seen. */
function isCrowd({lemma, subject, object, obliques, form, passive}: Clause, scene: Scene): boolean {
  if (form !== 'finite' || passive || audiences.has(lemma)) return false
  if (subject !== undefined && audiences.has(scene.tokens[subject.firstToken - 1]?.lemma ?? '')) return false
  if (gathers.has(lemma)) return countsOf(scene, subject, throngs) && isBig(scene, subject)
  const heard = obliques.filter(({preposition}) => !/^(?:before|to|of)$/.test(preposition))
  return [subject, object, ...heard.map(({phrase}) => phrase)].some((phrase) => {
    const crowd = complement(scene, phrase, ['of'])
    return crowd !== undefined && headIs(scene, phrase, crowds) && isBig(scene, crowd)
  })
}

/** "more than 10,000 farmers took part": a round figure is somebody's estimate. What a body has or holds is background. */
function isRounded({subject, lemma, tense, form, passive, opener}: Clause, scene: Scene): boolean {
  if (
    subject === undefined ||
    form !== 'finite' ||
    tense !== 'past' ||
    passive ||
    opener !== '' ||
    !moves.has(lemma)
  )
    return false
  const counted = isBig(scene, subject) ? subject : complement(scene, subject, ['of', 'than'])
  if (counted === undefined || !isBig(scene, counted) || !phraseHas(scene, counted, people)) return false
  for (let index = counted.firstToken - 3; index < counted.head; index += 1)
    if (rounding.has(scene.tokens[index]?.norm ?? '')) return true
  return false
}

const rounding = new Set([
  'than',
  'some',
  'least',
  'about',
  'nearly',
  'almost',
  'around',
  'estimated',
  'over',
  'roughly',
])
/** What many people do at once, and somebody counts. */
const moves = words(
  'take join attend turn march walk strike flee leave lose quit protest petition rally gather demonstrate move return cross',
)

const crowds = words('crowd throng audience gathering')

function isBig({tokens}: Scene, phrase: NounPhrase | undefined): boolean {
  for (let index = phrase?.firstToken ?? 0; index < (phrase?.endToken ?? 0); index += 1) {
    if (/^(?:\d{1,3},\d{3}(?:,\d{3})?|\d{4,}|million|millions|thousand)$/.test(tokens[index]?.norm ?? ''))
      return true
  }
  return false
}

/** "is costing shops 4 million a day": a loss that somebody must have worked out. A firm's own loss in its books is none. */
function isLoss({lemma, subject, object, endToken, tense, verb}: Clause, scene: Scene): boolean {
  const isRunning = /ing$/.test(scene.tokens[verb]?.norm ?? '')
  if (lemma === 'lose' && !isRunning && !(tense === 'past' && headIs(scene, subject, losers))) return false
  if (lemma === 'cost' && !isRunning && tense !== 'past') return false
  if (subject === undefined || (lemma === 'cost' && !phraseHas(scene, object, payers) && !isRunning))
    return false
  for (let index = endToken; index < Math.min(scene.sentence.endToken, endToken + 9); index += 1) {
    if (/^(?:million|billion|trillion|mln|bln)$/.test(scene.tokens[index]?.norm ?? '')) return true
  }
  return false
}

const losers = words(
  'business shop farmer trader retailer resident investor industry region economy tourism exporter restaurant hotel grower',
)
const payers = words(
  'economy country taxpayer city town council port harbour airline railway club company business firm trade industry state shop region nation public exporter insurer farmer',
)

/** "are missing", "are under water". */
function isInHarm(scene: Scene, {endToken}: Clause): boolean {
  let at = endToken
  while (scene.tokens[at]?.pos === 'ADV') at += 1
  return harmed.has(scene.tokens[at]?.norm ?? '') || endOfPhrase(scene, plights, at, 1) !== undefined
}

/** "flattened three villages": few enough to be seen. */
function isFew({tokens}: Scene, phrase: NounPhrase | undefined): boolean {
  for (let index = phrase?.firstToken ?? 0; index < (phrase?.endToken ?? 0); index += 1) {
    if (tokens[index]?.pos === 'NUM' && /\d\d/.test(tokens[index]?.norm ?? '')) return false
  }
  return true
}

const lacking = words('shelter food water power electricity heating homes jobs work a')

function leavesHarm({tokens}: Scene, {object}: Clause): boolean {
  // "leave many feeling trapped": nobody is.
  if (object !== undefined && tokens[object.endToken - 1]?.lemma === 'feel') return false
  for (let index = object?.firstToken ?? 0; index < (object?.endToken ?? 0) + 4; index += 1) {
    const norm = tokens[index]?.norm ?? ''
    if (norm === 'feeling') return false
    if (states.has(norm)) return true
    if (norm === 'without' && lacking.has(tokens[index + 1]?.norm ?? '')) return true
  }
  return false
}

function tellsNumber({tokens}: Scene, {endToken}: Clause): boolean {
  for (let index = endToken; index < endToken + 6; index += 1) if (tokens[index]?.pos === 'NUM') return true
  return false
}
