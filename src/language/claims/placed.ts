import type {Clause} from '../clauses.js'
import {isOf} from '../noun-phrases.js'
import type {Scene} from './claim.js'
import {endOfPhrase, headIs, headToken, isActor, phraseHas, phraseList} from './claim.js'
import {isPerson} from './persons.js'
import {bodies, words} from './words.js'

/**
 * How somebody is placed, and how he has done: "had little choice but to sign", "has learned nothing", "was caught off guard", "is the
 * weaker partner". The token where the words end.
 */
export function placedEnd(clause: Clause, scene: Scene): number | undefined {
  const {lemma, passive} = clause
  if (clause.form !== 'finite' || clause.modal !== '' || clause.subject === undefined) return undefined
  if (lemma === 'have') return choiceEnd(clause, scene)
  if (lemma === 'catch' && passive) return endOfPhrase(scene, unawares, clause.endToken, 2)
  if (lemma === 'be' || passive)
    return readyEnd(clause, scene) ?? weakerEnd(clause, scene) ?? thinEnd(clause, scene)
  if (learns.has(lemma) && isNothing(clause, scene)) return clause.object?.endToken
  if (lemma === 'do') return doneEnd(clause, scene)
  if (
    lemma === 'deserve' &&
    isActor(scene, clause.subject) &&
    /^(?:better|more|worse)$/.test(after(clause, scene))
  )
    return clause.endToken + 1
  if (lemma === 'lose' && headIs(scene, clause.object, controls) && isBody(scene, clause.subject))
    return clause.object?.endToken
  if (sidesWith.has(lemma) && headIs(scene, clause.subject, measures) && clause.object !== undefined)
    return clause.object.endToken
  if (bares.has(lemma) && phraseHas(scene, clause.object, rot)) return clause.object?.endToken
  return undefined
}

function after({endToken}: Clause, {tokens}: Scene): string {
  return tokens[endToken]?.norm ?? ''
}

const choices = words('choice option alternative room')

/** "has no choice but to", "had little room to manoeuvre". What a law leaves is told with the law. */
function choiceEnd({object}: Clause, scene: Scene): number | undefined {
  if (object === undefined || !headIs(scene, object, choices)) return undefined
  const first = scene.tokens[object.firstToken]?.norm ?? ''
  const next = scene.tokens[object.endToken]?.norm ?? ''
  return /^(?:no|little|scant)$/.test(first) && /^(?:but|for|to)$/.test(next)
    ? object.endToken + 1
    : undefined
}

const unawares = phraseList([
  'off guard',
  'off - guard',
  'by surprise',
  'unawares',
  'unprepared',
  'napping',
  'flat - footed',
  'cold',
  'short',
])
const readies = words(
  'ready prepared unprepared ill-prepared equipped ill-equipped unready unfit underprepared',
)

/** "was not ready for the epidemic", "were ill prepared". A date is what a builder is ready for. */
function readyEnd({firstToken, endToken, negated, passive, verb}: Clause, scene: Scene): number | undefined {
  const {tokens} = scene
  let at = passive ? verb : endToken
  while (!passive && (tokens[at]?.norm === 'not' || tokens[at]?.pos === 'ADV') && at < endToken + 3) at += 1
  const word = tokens[at]?.norm ?? ''
  if (!readies.has(word) || tokens[at + 1]?.norm !== 'for') return undefined
  const isIll =
    /^(?:un|ill-)/.test(word) || /^(?:ill|poorly|badly|woefully)$/.test(tokens[at - 1]?.norm ?? '')
  const isNot = negated || tokens.slice(firstToken, at).some(({norm}) => norm === 'not' || norm === 'never')
  const what = scene.phraseAt(at + 2)
  if (!(isIll || isNot) || what === undefined || tokens[what.head]?.pos !== 'NOUN') return undefined
  return what.endToken
}

const sides = words(
  'partner side party hand position candidate team player rival opponent contender neighbour neighbor',
)
const degrees = words('weaker stronger better worse safer weakest strongest losing winning wronged injured')

/** "is the weaker partner", "are in the stronger position". */
function weakerEnd({object, obliques, endToken}: Clause, scene: Scene): number | undefined {
  const phrase = object ?? obliques.find(({preposition}) => preposition === 'in')?.phrase
  if (phrase === undefined || phrase.firstToken > endToken + 1 || !headIs(scene, phrase, sides))
    return undefined
  return phraseHas(scene, phrase, degrees) ? phrase.endToken : undefined
}

const learns = words('learn achieve accomplish change solve resolve gain')

function isNothing({object}: Clause, scene: Scene): boolean {
  return /^(?:nothing|little)$/.test(headToken(scene, object)?.norm ?? '')
}

/** "has done nothing for the poor", "did little to calm the town", "Few have done more for the port". */
function doneEnd(clause: Clause, scene: Scene): number | undefined {
  const {object, subject, endToken} = clause
  const word = after(clause, scene)
  const next = scene.tokens[endToken + 1]?.norm ?? ''
  if (/^(?:nothing|little)$/.test(word) && /^(?:for|to)$/.test(next))
    return next === 'for' ? (scene.phraseAt(endToken + 2)?.endToken ?? endToken + 1) : endToken + 1
  const first = scene.tokens[subject?.firstToken ?? -1]?.norm ?? ''
  return first === 'few' && isMost(word, next) ? (object?.endToken ?? endToken + 1) : undefined
}

function isMost(word: string, next: string): boolean {
  return /^(?:more|less)$/.test(word) && /^(?:for|to)$/.test(next)
}

/** "No mayor has done more for the port". */
export function unrivalledEnd(clause: Clause, scene: Scene): number | undefined {
  const next = scene.tokens[clause.endToken + 1]?.norm ?? ''
  const isDoing = clause.lemma === 'do' && clause.form === 'finite' && isMost(after(clause, scene), next)
  return isDoing ? clause.endToken + 1 : undefined
}

const bares = words('expose reveal show betray underline highlight lay')
const rot = words(
  'rot hypocrisy hollowness weakness incompetence emptiness cowardice arrogance impotence folly divisions rifts bankruptcy',
)

const controls = words('control authority sight command')

/** "The government has lost control of the prisons". A driver loses it of a car. */
function isBody(scene: Scene, subject: Clause['subject']): boolean {
  const head = headToken(scene, subject)
  return isOf(bodies, head) && !isPerson(head)
}

const measures = words(
  'deal law bill plan reform budget tax rule scheme treaty accord system policy ruling settlement agreement pact',
)
/** "The deal favours the smaller partner", "The tax punishes the thrifty". */
const sidesWith = words('favour favor punish penalise penalize reward shortchange insult cheat')

const proofs = words('evidence case argument proof excuse defence defense pretext claim alibi reasoning')
const thin = words(
  'thin weak flimsy strong compelling shaky overwhelming circumstantial solid threadbare hollow',
)

/** "The evidence against him is thin". */
function thinEnd({subject, endToken}: Clause, scene: Scene): number | undefined {
  return headIs(scene, subject, proofs) && thin.has(scene.tokens[endToken]?.norm ?? '')
    ? endToken + 1
    : undefined
}
