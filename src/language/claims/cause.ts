import type {Clause} from '../clauses.js'
import {spanOf} from '../clauses.js'
import type {Detector, Scene, Sighting} from './claim.js'
import {complement, headIs, headToken, isActor, isAsserted, isDated} from './claim.js'
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

/** Why it happened, told by a verb or by "because". */
export const causeClaims: Detector = (scene) => [...caused(scene), ...reasons(scene), ...effects(scene)]

/** "the dyke broke because the province had skipped repairs": somebody's doing is given as the cause. */
function reasons(scene: Scene): Sighting[] {
  return scene.clauses.flatMap((clause, index) => {
    if (clause.opener !== 'because' || clause.form !== 'finite' || !isAsserted(scene, clause)) return []
    // "because he was born abroad", "because it lasts two hours": anybody can see that; and "because they said" names who gives the reason.
    const isMood = feels.has(clause.lemma) && moods.has(scene.tokens[clause.endToken]?.norm ?? '')
    if (!isMood && scene.has(sport)) return []
    if (clause.passive || (stative.has(clause.lemma) && !isMood) || isDescribed(scene, clause)) return []
    const main = scene.clauses[index - 1] ?? scene.clauses[index + 1]
    if (main !== undefined && main.modal !== '') return []
    const isTold =
      clause.tense === 'past' || main?.tense === 'past' || headToken(scene, main?.subject)?.pos === 'PROPN'
    if (!isTold) return []
    const acts = [clause.subject, main?.subject].some(
      (one) =>
        isActor(scene, one) ||
        headIs(scene, one, craft) ||
        /^(?:it|nobody)$/.test(headToken(scene, one)?.norm ?? ''),
    )
    if (!acts) return []
    const from = (clause.subject?.firstToken ?? clause.firstToken) - 1
    return [
      {
        kind: 'cause' as const,
        at: spanOf(scene.tokens, from, clause.object?.endToken ?? clause.endToken),
        grave: true,
      },
    ]
  })
}

/** "because it is demanding": the tagger's verb is an adjective. */
function isDescribed({tokens}: Scene, {verb, object}: Clause): boolean {
  return object === undefined && /ing$/.test(tokens[verb]?.norm ?? '') && tokens[verb - 1]?.lemma === 'be'
}

const craft = words('trawler tanker ship vessel truck lorry plane airline barge')
const feels = words('be feel become get grow')
const stative = words(`
  spend fall exceed total run
  be have say tell claim argue contend state report last cost lack seem appear remain become stay weigh measure hold live testify work
`)

/** "the outage was caused by a worn valve". */
function caused(scene: Scene): Sighting[] {
  return scene.clauses.flatMap((clause) => {
    const {lemma, passive, subject, obliques} = clause
    const outcome = outcomeAt(scene, clause)
    if (outcome !== undefined) return [outcome]
    if (!happenings.has(lemma) || clause.form !== 'finite' || !isAsserted(scene, clause)) return []
    if (subject === undefined) return []
    const active = lemma === 'stem' || lemma === 'result' || lemma === 'arise'
    if (!passive && !active) return isBlamed(scene, clause) ? [blame(scene, clause)] : []
    const by = obliques.find(
      ({preposition, phrase}, index) =>
        preposition === (passive ? 'by' : 'from') &&
        (passive || (index === 0 && phrase.firstToken <= clause.endToken + 2)),
    )
    if (by === undefined || isPlain(scene, by.phrase.firstToken)) return []
    return [
      {kind: 'cause' as const, at: spanOf(scene.tokens, clause.firstToken, by.phrase.endToken), grave: true},
    ]
  })
}

/** "a faulty valve caused the blast": what happened, and what made it happen. */
function isBlamed(scene: Scene, {lemma, object, subject, tense, opener}: Clause): boolean {
  if (lemma !== 'cause' && lemma !== 'trigger' && lemma !== 'spark') return false
  if (
    tense !== 'past' ||
    opener !== '' ||
    !headIs(scene, object, mishaps) ||
    scene.has(sport) ||
    isDated(scene)
  )
    return false
  return subject !== undefined && !isPlain(scene, subject.head)
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
