import {months, weekdays} from '../calendar.js'
import type {Clause} from '../clauses.js'
import {spanOf} from '../clauses.js'
import {isReport} from '../cues.js'
import type {NounPhrase} from '../noun-phrases.js'
import type {Detector, Scene, Sighting} from './claim.js'
import {complement, eachClause, headIs, headToken, isActor, isAsserted, phraseHas, together} from './claim.js'
import {isDated} from './dated.js'
import {effects} from './effects.js'
import {moods} from './moods.js'
import {sport, words} from './words.js'

/** Causes that anyone can see or that name themselves. */
const plain = words(`
  rain rainfall snow snowfall weather wind storm gale fog ice heat cold frost darkness lightning thunderstorm hurricane typhoon
  flood injury illness flu suspension holiday retirement age birthday anniversary traffic pregnancy maternity knee ankle
  hamstring back shoulder ban curfew
`)

const happenings = words('cause trigger prompt spark provoke ignite stem result arise')

const outbreaks = words(
  'outbreak fire blaze epidemic poisoning leak explosion blast infection spill contamination inferno',
)
const begins = words('begin start originate come break stem spread')

/** "The outbreak began in the kitchen", "the pilot misread the altimeter", "a software error sent the train down the wrong track". */
const originated = eachClause((clause, scene) => {
  const {lemma, passive, subject, object, obliques, tense, form, opener, endToken} = clause
  if (form !== 'finite' || passive || tense !== 'past' || subject === undefined || opener !== '')
    return undefined
  if (!isAsserted(scene, clause)) return undefined
  const [first] = obliques
  const isOrigin =
    begins.has(lemma) &&
    object === undefined &&
    headIs(scene, subject, outbreaks) &&
    first !== undefined &&
    first.phrase.firstToken === endToken + 1 &&
    /^(?:in|at|from|inside)$/.test(first.preposition) &&
    !isDay(scene, first.phrase)
  // "pressed the wrong pedal" is a slip, "pressed the alarm" none.
  const isSlip =
    object !== undefined &&
    headIs(scene, subject, hands) &&
    (slips.has(lemma) || (lemma === 'press' && phraseHas(scene, object, wrong)))
  const isFault = object !== undefined && headIs(scene, subject, errors) && !mild.has(lemma)
  if (!isOrigin && !isSlip && !isFault) return undefined
  if (scene.has(sport) || isDated(scene)) return undefined
  const to = isOrigin ? first.phrase.endToken : (object?.endToken ?? endToken)
  return {kind: 'cause' as const, at: spanOf(scene.tokens, subject.firstToken, to), grave: true}
})

/** "began on Friday", "started at noon", "in May": when, not where. */
function isDay({tokens}: Scene, phrase: NounPhrase): boolean {
  const head = tokens[phrase.head]
  return head?.pos === 'NUM' || hours.has(head?.norm ?? '')
}

const hours: ReadonlySet<string> = new Set([
  ...weekdays,
  ...months,
  ...words(
    'noon midnight dawn dusk night morning evening afternoon spring summer autumn winter a.m. p.m. week year earnest',
  ),
])
const slips = words(
  'misread misjudge mishear misinterpret misunderstand forget overlook miss confuse mistake miscalculate mix skip disengage disable',
)
const wrong = words('wrong')
const hands = words(
  'pilot co-pilot copilot captain driver engineer signalman surgeon nurse doctor dispatcher controller navigator helmsman operator crew conductor anaesthetist pharmacist technician skipper machinist mate',
)
const errors = words(
  'error fault flaw defect negligence carelessness rust corrosion malfunction glitch welding wiring workmanship maintenance overloading blunder mistake oversight cigarette spark',
)
/** What may be said of any error without telling what it did. */
const mild = words(
  'be have remain seem appear include involve concern affect cost occur need require show raise prompt mean',
)

/** "the dyke broke because the province had skipped repairs": somebody's doing is given as the cause. */
const reasons = eachClause((clause, scene, index) => {
  if (clause.opener !== 'because' || clause.form !== 'finite') return undefined
  const dislikes = clause.negated && /^(?:can|ca|could)$/.test(clause.modal) && stands.has(clause.lemma)
  if (!dislikes && !isAsserted(scene, clause)) return undefined
  // "because he was born abroad", "because it lasts two hours": anybody can see that; and "because they said" names who gives the reason.
  const isMood = feels.has(clause.lemma) && moods.has(scene.tokens[clause.endToken]?.norm ?? '')
  if (!isMood && scene.has(sport)) return undefined
  const main = scene.clauses[index - 1] ?? scene.clauses[index + 1]
  // "sank because it was overloaded", "came down because the bolts had rusted": whoever or whatever it is said of.
  const isMishap =
    main !== undefined &&
    main.tense === 'past' &&
    fails.has(main.lemma) &&
    !isPlain(scene, clause.subject?.head ?? -1)
  const isWorn =
    isMishap && clause.lemma === 'be' && /(?:ed|en|worn)$/.test(scene.tokens[clause.endToken]?.norm ?? '')
  // "because the president was about to dismiss them": what was to come is told as the reason.
  const isLooming =
    clause.lemma === 'be' &&
    /^(?:about|set|poised|going)$/.test(scene.tokens[clause.endToken]?.norm ?? '') &&
    scene.tokens[clause.endToken + 1]?.norm === 'to'
  if (
    (clause.passive && !isMishap) ||
    (stative.has(clause.lemma) && !isMood && !isWorn && !isLooming) ||
    isDescribed(scene, clause)
  )
    return undefined
  if (main !== undefined && (main.modal !== '' || stances.has(main.lemma))) return undefined
  // "said this was because he refused": the reason is what is said.
  if (main?.lemma === 'be' && /^(?:this|that|it)$/.test(headToken(scene, main.subject)?.norm ?? '')) {
    const teller = scene.clauses[index - 2]
    if (teller !== undefined && isReport(teller.lemma)) return undefined
  }
  const isTold =
    clause.tense === 'past' || main?.tense === 'past' || headToken(scene, main?.subject)?.pos === 'PROPN'
  if (!isTold) return undefined
  const acts =
    isMishap ||
    dislikes ||
    [clause.subject, main?.subject].some(
      (one) =>
        isActor(scene, one) ||
        headIs(scene, one, craft) ||
        /^(?:it|nobody)$/.test(headToken(scene, one)?.norm ?? ''),
    )
  if (!acts) return undefined
  const from = (clause.subject?.firstToken ?? clause.firstToken) - 1
  return {
    kind: 'cause' as const,
    at: spanOf(scene.tokens, from, clause.object?.endToken ?? clause.endToken),
    grave: true,
  }
})

/** "because it is demanding": the tagger's verb is an adjective. */
function isDescribed({tokens}: Scene, {verb, object}: Clause): boolean {
  return object === undefined && /ing$/.test(tokens[verb]?.norm ?? '') && tokens[verb - 1]?.lemma === 'be'
}

const craft = words('trawler tanker ship vessel truck lorry plane airline barge')
const fails = words(
  'sink capsize crash collapse come fall fail burst explode derail burn break overturn flood leak die drown buckle ignite catch run stop lose spill stall skid',
)
const stands = words('stand bear face trust afford stomach abide resist forgive')
const feels = words('be feel become get grow')
const stative = words(`
  spend fall exceed total run
  be have say tell claim argue contend state report last cost lack seem appear remain become stay weigh measure hold live testify work
`)

/** "the outage was caused by a worn valve". */
const caused = eachClause((clause, scene) => {
  const {lemma, passive, subject, obliques} = clause
  const outcome = outcomeAt(scene, clause)
  if (outcome !== undefined) return outcome
  if (
    !(happenings.has(lemma) || (!passive && /^(?:set|start)$/.test(lemma))) ||
    clause.form !== 'finite' ||
    !isAsserted(scene, clause)
  )
    return undefined
  if (subject === undefined) return undefined
  const active = lemma === 'stem' || lemma === 'result' || lemma === 'arise'
  if (!passive && !active) return isBlamed(scene, clause) ? blame(scene, clause) : undefined
  const by = obliques.find(
    ({preposition, phrase}, index) =>
      preposition === (passive ? 'by' : 'from') &&
      (passive || (index === 0 && phrase.firstToken <= clause.endToken + 2)),
  )
  // "the fever is caused by a parasite": medicine knows.
  if (by === undefined || isPlain(scene, by.phrase.firstToken) || headIs(scene, subject, ailments))
    return undefined
  return {
    kind: 'cause' as const,
    at: spanOf(scene.tokens, clause.firstToken, by.phrase.endToken),
    grave: true,
  }
})

const ailments = words('outbreak disease infection illness fever syndrome ailment condition plague')
/** Whoever takes a stand says why: "opposed the bill because it cut the fund". */
const stances = words('oppose support criticise criticize praise favour favor back reject dislike')
const sparks = words('cause trigger spark ignite start')

/** "a faulty valve caused the blast": what happened, and what made it happen. */
function isBlamed(scene: Scene, {lemma, verb, object, subject, tense, opener}: Clause): boolean {
  if (!sparks.has(lemma) && !(lemma === 'set' && scene.tokens[verb + 1]?.norm === 'off')) return false
  if (
    tense !== 'past' ||
    opener !== '' ||
    !headIs(scene, object, mishaps) ||
    scene.has(sport) ||
    isDated(scene)
  )
    return false
  return subject !== undefined && !isActor(scene, subject) && !isPlain(scene, subject.head)
}

function blame(scene: Scene, {firstToken, endToken, subject, object}: Clause): Sighting {
  return {
    kind: 'cause',
    at: spanOf(
      scene.tokens,
      subject?.endToken === firstToken ? subject.firstToken : firstToken,
      object?.endToken ?? endToken,
    ),
    grave: true,
  }
}

const mishaps = words(`
  crash accident collision fire blaze explosion blast collapse outage blackout leak spill outbreak derailment death panic stampede riot
  unrest slump crisis delay shutdown failure disaster tragedy flood landslide contamination
`)

/** Whether the phrase at a token names a cause that anyone can see. */
export function isPlain(scene: Scene, at: number): boolean {
  const phrase = scene.phraseAt(at)
  if (phrase === undefined) return false
  for (let index = phrase.firstToken; index < phrase.endToken; index += 1) {
    if (plain.has(scene.tokens[index]?.lemma ?? '')) return true
  }
  return false
}

const works = words('work fault')
const outcomes = words('result product consequence work fault fruit upshot legacy')

/** "the crash was the result of a rushed approach". */
function outcomeAt(scene: Scene, clause: Clause): Sighting | undefined {
  const {lemma, object, form, firstToken, subject} = clause
  if (lemma !== 'be' || form !== 'finite' || !isAsserted(scene, clause) || !headIs(scene, object, outcomes))
    return undefined
  const of = complement(scene, object, ['of'])
  if (object === undefined || !(headIs(scene, object, works) || headIs(scene, subject, mishaps)))
    return undefined
  if (of === undefined || isPlain(scene, of.firstToken) || scene.has(sport) || isDated(scene))
    return undefined
  const from = subject?.endToken === firstToken ? subject.firstToken : firstToken
  return {kind: 'cause', at: spanOf(scene.tokens, from, of.endToken), grave: true}
}

/** Why it happened, told by a verb or by "because". */
export const causeClaims: Detector = together(caused, reasons, effects, originated)
