import type {Clause} from '../clauses.js'
import {opinionWords} from '../opinion-words.js'
import type {Scene} from './claim.js'
import {headIs, headToken, isActor} from './claim.js'
import {isCopula} from './forecast.js'
import {verdictNouns} from './verdict-words.js'
import {sport, words} from './words.js'

/** The turns in which a verdict is given, whatever is judged: the token where its words end. */
export function frame(clause: Clause, scene: Scene): number | undefined {
  const {lemma, subject, object, endToken} = clause
  if (isCopula(clause) && !clause.passive && isTooMuch(scene, endToken)) return endToken + 2
  if (blows.has(lemma) && headIs(scene, object, hits) && !scene.has(sport))
    return object?.endToken ?? endToken
  if (moods.has(headToken(scene, subject)?.lemma ?? '') && holds.has(lemma) && !clause.passive)
    return object?.endToken ?? endToken
  if (turns.get(lemma)?.test(scene.tokens[endToken]?.norm ?? '') ?? false) return endToken + 1
  if (lemma === 'speak' && headToken(scene, object)?.norm === 'volumes') return object?.endToken ?? endToken
  if (lemma === 'make' && object !== undefined && rendered.has(scene.tokens[object.endToken]?.norm ?? ''))
    return object.endToken + 1
  if (lemma === 'leave' && leavesAs(clause, scene)) return object?.endToken ?? endToken
  if (lemma === 'have' && hasHistory(clause, scene)) return object?.endToken ?? endToken
  if (lemma === 'be' && isDubbed(clause, scene)) return object?.endToken ?? endToken
  if (achieves.has(lemma) && /^(?:nothing|little)$/.test(scene.tokens[object?.head ?? -1]?.norm ?? ''))
    return object?.endToken ?? endToken
  if (lemma === 'show' && isActor(scene, subject) && isShortOf(clause, scene))
    return object?.endToken ?? endToken
  return undefined
}

/** "dealt the minister a blow", "handed him a lifeline". */
const blows = words('deal hand deliver suffer strike inflict')
const hits = words('blow rebuke humiliation snub slap lifeline drubbing hammering')

/** "leaves him a prisoner of his partner". */
function leavesAs({object}: Clause, {tokens, phraseAt}: Scene): boolean {
  const second = object === undefined ? undefined : phraseAt(object.endToken)
  return (
    second !== undefined &&
    /^an?$/.test(tokens[second.firstToken]?.norm ?? '') &&
    /^(?:prisoner|hostage|duck|puppet|pawn|outcast|pariah|stock|spectator|bystander|shell|shadow|failure)$/.test(
      tokens[second.head]?.norm ?? '',
    )
  )
}

/** "has a long history of shooting first". */
function hasHistory({object, subject}: Clause, scene: Scene): boolean {
  if (object === undefined || !isActor(scene, subject)) return false
  const {tokens} = scene
  return (
    /^(?:history|habit|knack|talent|track)$/.test(tokens[object.head]?.norm ?? '') &&
    /^(?:of|for)$/.test(tokens[object.endToken]?.norm ?? '') &&
    /ing$/.test(tokens[object.endToken + 1]?.norm ?? '')
  )
}

/** "made the accident inevitable". */
const rendered = words(
  'inevitable impossible worse meaningless worthless irrelevant untenable ungovernable pointless ridiculous unbearable unworkable',
)

/** "Panic gripped the trading floor". */
const moods = words(
  'panic fear anger gloom euphoria despair dread joy fury outrage terror hysteria optimism pessimism disbelief relief',
)
const holds = words(
  'grip sweep seize spread engulf haunt stalk fill reign prevail consume overwhelm hang descend',
)

const achieves = words('achieve accomplish deliver change solve learn gain yield produce offer')

/** "is too cosy with the owners", not "too early to say". */
function isTooMuch({tokens}: Scene, at: number): boolean {
  const end = tokens[at]?.norm === 'far' || tokens[at]?.norm === 'much' ? at + 1 : at
  if (
    tokens[end]?.norm !== 'too' ||
    !(tokens[end + 1]?.pos === 'ADJ' || opinionWords.has(tokens[end + 1]?.norm ?? ''))
  )
    return false
  return (
    !/^(?:to|many|much|few)$/.test(tokens[end + 2]?.norm ?? '') &&
    !/^(?:many|much|few|late|early|soon)$/.test(tokens[end + 1]?.norm ?? '')
  )
}

/** "the failure is a humiliation for the host": what it is called, whatever it is. */
function isDubbed({object, subject}: Clause, scene: Scene): boolean {
  return (
    object !== undefined &&
    headIs(scene, object, verdictNouns) &&
    /^(?:an?|another)$/.test(scene.tokens[object.firstToken]?.norm ?? '') &&
    /^(?:NOUN|PROPN)$/.test(headToken(scene, subject)?.pos ?? '')
  )
}

/** "has shown no urgency". A sign that is not shown is what a reporter sees. */
function isShortOf({object}: Clause, scene: Scene): boolean {
  const first = scene.tokens[object?.firstToken ?? -1]?.norm ?? ''
  return /^(?:no|little|scant)$/.test(first) && !headIs(scene, object, signs)
}

const signs = words('sign change difference increase evidence trace symptom improvement movement')

/** A verb and the word behind it that judge together: "rang hollow", "fell flat". */
const turns: ReadonlyMap<string, RegExp> = new Map([
  ['ring', /^(?:hollow|true|false)$/],
  ['fall', /^(?:flat)$/],
  ['go', /^(?:nowhere|unheeded|unpunished|unanswered)$/],
  ['run', /^(?:amok|riot|wild)$/],
  ['wear', /^(?:thin)$/],
  ['smack', /^of$/],
  ['reek', /^of$/],
])
