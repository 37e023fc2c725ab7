import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import type {Scene} from './claim.js'
import {
  clauseSpan,
  eachClause,
  endOfPhrase,
  governor,
  isActor,
  isDeed,
  phraseHas,
  phraseList,
} from './claim.js'
import {isPerson} from './persons.js'
import {armed, bodies, words} from './words.js'

/**
 * Who is accused must get to answer, whoever accuses and whether or not the words are a fault of the copy: somebody accuses him, alleges
 * something of him or blames him for a death; or he is told to have hushed something up, dealt in secret, or armed a side.
 */
export const accusationClaims = eachClause((clause, scene) => {
  const accused = accusedIn(clause, scene)
  if (accused === undefined) return undefined
  return {
    kind: 'accusation',
    at: clauseSpan(scene, {
      ...clause,
      subject: clause.passive ? accused : (doerOf(clause, scene) ?? clause.subject),
    }),
    about: accused,
    grave: true,
  }
})

function accusedIn(clause: Clause, scene: Scene): NounPhrase | undefined {
  const {lemma, negated, modal} = clause
  if (negated || modal !== '') return undefined
  if (lemma === 'accuse') return isCharge(clause, scene) ? undefined : blamed(clause)
  if (lemma === 'blame') return blamesForHarm(clause, scene) ? blamed(clause) : undefined
  if (lemma === 'allege') return allegedOf(clause, scene)
  return hushesUp(clause, scene) || dealsInSecret(clause, scene) || armsSide(clause, scene)
    ? doerOf(clause, scene)
    : undefined
}

/** "Two firms that sell tablets tried to …": who did it stands before the relative clause. */
function doerOf(clause: Clause, scene: Scene): NounPhrase | undefined {
  const {subject} = clause
  const before = governor(scene, clause)
  const isAside =
    before !== undefined && /^(?:that|who|which)$/.test(before.opener) && before.object === subject
  const doer = isAside ? before.subject : subject
  return isActor(scene, doer) ? doer : undefined
}

function blamed({passive, subject, object}: Clause): NounPhrase | undefined {
  return passive ? subject : object
}

/** "He is accused of killing nine": the case against him, told without who brings it. */
function isCharge({passive, obliques, endToken}: Clause, {tokens, sentence}: Scene): boolean {
  if (!passive || obliques.some(({preposition}) => preposition === 'by')) return false
  for (let index = endToken; index < Math.min(endToken + 6, sentence.endToken); index += 1)
    if (violence.has(tokens[index]?.lemma ?? '') || violence.has(tokens[index]?.norm ?? '')) return true
  return false
}

const violence = words(
  'kill murder massacre rape shoot stab attack assault shooting killing murdering raping terrorism plot plotting conspire conspiring',
)

function blamesForHarm({obliques}: Clause, scene: Scene): boolean {
  return obliques.some(({preposition, phrase}) => preposition === 'for' && phraseHas(scene, phrase, harms))
}

const harms = words(`
  death killing murder massacre attack bombing explosion blast shooting assassination poisoning fire crash collapse sinking spill leak
  outbreak disaster derailment breach abduction kidnapping
`)

/** "alleges that the operator hid the cracks": the subject of what is alleged. */
function allegedOf({passive, endToken}: Clause, scene: Scene): NounPhrase | undefined {
  if (passive) return undefined
  const what = scene.clauses.find(
    ({form, subject}) => form === 'finite' && (subject?.firstToken ?? 0) >= endToken,
  )
  const near = what?.subject !== undefined && what.subject.firstToken <= endToken + 2
  return near && what?.modal === '' && isActor(scene, what.subject) ? what.subject : undefined
}

const tries = words('try attempt seek move press work lobby')
const hushes = words('suppress silence hush bury gag stifle quash discredit censor block stop delay')
const findings = words(`
  paper study report finding article book documentary film evidence testimony witness inquiry investigation audit publication story
  whistleblower review broadcast result complaint
`)

/** "tried to suppress the report", "tried to have the paper held back". */
function hushesUp(clause: Clause, scene: Scene): boolean {
  if (!tries.has(clause.lemma)) return false
  const {clauses, tokens} = scene
  const what = clauses[clauses.indexOf(clause) + 1]
  if (what?.form !== 'infinitive' || what.firstToken > clause.endToken + 1) return false
  if (!phraseHas(scene, what.object, findings)) return false
  return (
    hushes.has(what.lemma) ||
    (/^(?:have|get|keep)$/.test(what.lemma) &&
      /^(?:held|withdrawn|pulled|suppressed|buried|spiked|stopped|blocked|killed|quashed|shelved|retracted|delayed|dropped|silenced|from|out|under|quiet)$/.test(
        tokens[what.object?.endToken ?? -1]?.norm ?? '',
      ))
  )
}

/** How one does what nobody is to see. */
const secretly = phraseList([
  'on the quiet',
  'on the sly',
  'under the table',
  'under the counter',
  'by the back door',
  'through the back door',
  'off the books',
])

const deals = words(`
  sell buy trade deal send supply ship provide deliver give lend hand pass pay fund finance bankroll back arm train hire recruit move transfer
  offer award negotiate meet export import swap lease rent settle
`)

/** "has been selling it patrol boats on the quiet". */
function dealsInSecret(clause: Clause, scene: Scene): boolean {
  if (!deals.has(clause.lemma) || clause.form === 'infinitive' || !isDeed(scene, clause)) return false
  let reach = 0
  while (reach < 12 && !/^[,;:]?$/.test(scene.tokens[clause.endToken + reach]?.text ?? '')) reach += 1
  return endOfPhrase(scene, secretly, clause.endToken, reach) !== undefined
}

const hands = words('lend supply sell give send provide ship slip funnel hand')
const arms = words(`
  weapon weaponry arms munition ammunition rifle rocket missile mortar grenade explosive gun mine warplane gunboat armour armor armoured
  armored
`)

/** "lent the police its armoured cars": a third party takes a side with arms. */
function armsSide(clause: Clause, scene: Scene): boolean {
  const {lemma, object, obliques, endToken} = clause
  if (!hands.has(lemma) || object === undefined || !isDeed(scene, clause)) return false
  const given = scene.phraseAt(object.endToken)
  const to = obliques.find(({preposition}) => preposition === 'to')?.phrase
  if (phraseHas(scene, given, arms) && given !== undefined && given.firstToken <= endToken + 6)
    return isSide(scene, object)
  return phraseHas(scene, object, arms) && isSide(scene, to)
}

/** Not another state, which may be sold what it asks for. */
function isSide(scene: Scene, phrase: NounPhrase | undefined): boolean {
  return (
    phrase !== undefined &&
    scene.tokens[phrase.head]?.pos !== 'PROPN' &&
    (phraseHas(scene, phrase, armed) ||
      phraseHas(scene, phrase, bodies) ||
      isPerson(scene.tokens[phrase.head]))
  )
}
