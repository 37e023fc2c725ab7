import {spanOf} from '../clauses.js'
import {watch} from '../places.js'
import type {Scene, Sighting} from './claim.js'
import {
  clauseAround,
  eachClause,
  headIs,
  headToken,
  isActor,
  isAsserted,
  phraseHas,
  together,
} from './claim.js'
import {isDated} from './dated.js'
import {isPerson} from './persons.js'
import {feelings} from './reasons.js'
import {signal, sport, words} from './words.js'
import {wrongs} from './wrongs.js'

/** "come for the money rather than for safety": of two reasons one is told to be the true one. */
const preferred = eachClause((clause, scene) => {
  if (!scene.has(rather) || scene.has(sport)) return undefined
  const [what] = clause.obliques.filter(({preposition}) => /^(?:for|from|out)$/.test(preposition))
  if (
    what === undefined ||
    clause.form !== 'finite' ||
    clause.modal !== '' ||
    !isActor(scene, clause.subject)
  )
    return undefined
  const {endToken} = what.phrase
  const [one, two] = [scene.tokens[endToken]?.norm, scene.tokens[endToken + 1]?.norm]
  const isChoice =
    (one === 'rather' && two === 'than') || (one === ',' && two === 'not') || (one === 'and' && two === 'not')
  if (!isChoice || clause.object !== undefined) return undefined
  return {kind: 'motive' as const, at: spanOf(scene.tokens, clause.firstToken, endToken), grave: true}
})

const rather = signal(words('rather not'))

/** "were punishing him for his arrogance": what for is theirs to say. */
const requited = eachClause((clause, scene) => {
  const {lemma, form, passive, object, obliques, firstToken} = clause
  if (
    !/^(?:punish|reward|forgive|resent)$/.test(lemma) ||
    form === 'infinitive' ||
    passive ||
    object === undefined
  )
    return undefined
  if (!isAsserted(scene, clause) || !isActor(scene, clause.subject) || scene.has(sport) || isDated(scene))
    return undefined
  const what = obliques.find(({preposition}) => preposition === 'for')
  if (what === undefined) return undefined
  return {kind: 'motive' as const, at: spanOf(scene.tokens, firstToken, what.phrase.endToken), grave: true}
})

const fors = watch(['for'], 'norm')

/** "for logistical reasons", "its real aim is". */
function aims(scene: Scene): Sighting[] {
  const {tokens, places, sentence, clauses} = scene
  const found: Sighting[] = []
  for (const index of places.within(fors, sentence)) {
    const end = [index + 2, index + 3].find((at) => /^reasons?$/.test(tokens[at]?.norm ?? ''))
    if (end === undefined || !/^(?:ADJ|NOUN)$/.test(tokens[end - 1]?.pos ?? '')) continue
    if (
      /^(?:several|own|many|other|various|different|obvious|good|two|three|whatever)$/.test(
        tokens[end - 1]?.norm ?? '',
      )
    )
      continue
    const deed = clauseAround(scene, index)
    if (deed?.modal !== '' || deed.negated) continue
    found.push({kind: 'motive', at: spanOf(tokens, index, end + 1), grave: true})
  }
  for (const {firstToken, subject, endToken} of clauses) {
    if (
      tokens[firstToken]?.lemma !== 'be' ||
      subject === undefined ||
      !targets.has(tokens[subject.head]?.lemma ?? '')
    )
      continue
    const isTrue = tokens.slice(subject.firstToken, subject.head).some(({norm}) => trulies.has(norm))
    if (isTrue) found.push({kind: 'motive', at: spanOf(tokens, subject.firstToken, endToken), grave: true})
  }
  return found
}

const targets = words('aim goal purpose motive intention objective reason agenda target ambition concern')
const trulies = words('real true hidden ulterior actual secret underlying sole only')

/** "wants to punish": what somebody is after, where it is to another's harm. */
const wished = eachClause((clause, scene, index) => {
  const wish = scene.clauses[index - 1]
  if (
    clause.form !== 'infinitive' ||
    wish === undefined ||
    !(hostile.has(clause.lemma) || wrongs.has(clause.lemma)) ||
    !wishes.has(wish.lemma)
  )
    return undefined
  if (
    wish.form !== 'finite' ||
    clause.firstToken > wish.endToken ||
    !isAsserted(scene, wish) ||
    !isActor(scene, wish.subject)
  )
    return undefined
  const from =
    wish.subject !== undefined && wish.subject.endToken === wish.firstToken
      ? wish.subject.firstToken
      : wish.firstToken
  return {
    kind: 'motive' as const,
    at: spanOf(scene.tokens, from, clause.object?.endToken ?? clause.endToken),
    grave: true,
  }
})

const wishes = words('want seek aim hope intend mean try')
const hostile = words(`
  choke strangle wreck ruin grab seize swallow annex conquer control dominate rule crush break split silence oust avenge settle escape avoid
  profit cash buy tighten drive push squeeze stop block
  punish weaken humiliate embarrass discredit undermine destroy intimidate provoke destabilise destabilize divide distract
  deflect deceive mislead sabotage exploit hide conceal blackmail bully smear cling hurt damage starve isolate topple draw drag
`)

/** "is politically motivated", "was driven by spite", "acted out of revenge". */
const driven = eachClause((clause, scene) => {
  const {lemma, passive, firstToken, endToken, obliques} = clause
  if (!passive || clause.form !== 'finite' || !isAsserted(scene, clause)) return undefined
  const feeling = obliques.find(
    ({preposition, phrase}) => preposition === 'by' && phraseHas(scene, phrase, feelings),
  )
  if (lemma !== 'motivate' && feeling === undefined) return undefined
  // "was motivated to run": a biography.
  if (feeling === undefined && scene.tokens[endToken]?.norm === 'to') return undefined
  if (/^(?:more|most|highly|less)$/.test(scene.tokens[clause.verb - 1]?.norm ?? '')) return undefined
  return {
    kind: 'motive' as const,
    at: spanOf(scene.tokens, firstToken, feeling?.phrase.endToken ?? endToken),
    grave: true,
  }
})

const moves = words(
  'come go travel fly visit attend appear turn join move stay marry leave return rush hurry show defect switch stand wait',
)
const lures = signal(
  words(
    'camera photograph photo photographer headline money cash vote publicity applause glory fame attention spoils perk knighthood limelight salary wage bonus fee reward',
  ),
)

/** "came for the cameras", "moved north for the money", "changed sides for a seat in the cabinet": what drew somebody there. */
const lured = eachClause((clause, scene) => {
  if (!scene.has(lures) && !scene.has(sides)) return undefined
  const {lemma, form, object, obliques, firstToken, subject} = clause
  if (form !== 'finite' || clause.passive || !isAsserted(scene, clause) || !isActor(scene, subject))
    return undefined
  const isTurncoat = lemma === 'change' && phraseHas(scene, object, sides)
  if (!isTurncoat && (!moves.has(lemma) || (object !== undefined && lemma !== 'join'))) return undefined
  const what = obliques.find(
    ({preposition, phrase}) => preposition === 'for' && (isTurncoat || headIs(scene, phrase, lures)),
  )
  return what === undefined
    ? undefined
    : {kind: 'motive' as const, at: spanOf(scene.tokens, firstToken, what.phrase.endToken), grave: true}
})

const sides = signal(words('side sides'))
const money = signal(words('money cash debt loan'))

/** "needed money after losing his job", "owed money to two lenders": a motive that is given by the way. */
const hardUp = eachClause((clause, scene) => {
  if (!scene.has(money) || scene.has(sport)) return undefined
  const {lemma, object, tense, firstToken, subject} = clause
  if (!/^(?:need|owe|want)$/.test(lemma) || tense !== 'past' || !isAsserted(scene, clause)) return undefined
  // "needed loans to finance her studies": the need is told with its end.
  if (lemma === 'need' && object !== undefined && scene.tokens[object.endToken]?.norm === 'to')
    return undefined
  const head = headToken(scene, subject)
  const isSomebody = isPerson(head) || head?.pos === 'PROPN' || /^(?:he|she|they)$/.test(head?.norm ?? '')
  if (!isSomebody || object === undefined || !headIs(scene, object, money)) return undefined
  return {kind: 'motive' as const, at: spanOf(scene.tokens, firstToken, object.endToken), grave: true}
})

/** What somebody is said to be after, or moved by, without a deed that it explains. */
export const intents = together(preferred, requited, aims, wished, driven, lured, hardUp)
