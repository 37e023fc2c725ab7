import type {Clause} from '../clauses.js'
import {isOf} from '../noun-phrases.js'
import type {Scene, Sighting} from './claim.js'
import {
  clauseSpan,
  eachClause,
  endOfPhrase,
  headIs,
  headToken,
  isActor,
  isTheirs,
  phraseList,
} from './claim.js'
import {deep, designs, grievances, moods} from './moods.js'
import {words} from './words.js'

/** Who says in public whom they suspect. */
const detectives = words(
  'police detective investigator prosecutor authority official officer inspector agency',
)

const thoughts = words(`
  want think believe fear hope feel worry regret doubt suspect resent hate love envy dread wish realise realize despise
  pine disdain scorn distrust mistrust forgive tolerate loathe detest adore care relish covet crave yearn long intend enjoy sense fancy
`)
const bases = words('intention desire appetite wish interest doubt illusion fear regret qualm')

/** Thoughts that nobody speaks aloud; a want or a hope is often a demand that was made. */
const inward = words(
  'care forgive loathe detest adore fear regret resent suspect realise realize dread hate despise envy distrust mistrust covet sense crave relish pine yearn disdain scorn',
)
const shows = words('remorse regret interest mercy emotion willingness appetite contrition')

/** What somebody thinks, wants or feels, told as if it could be seen. */
export const mindClaims = eachClause((clause, scene) => {
  const {form, modal, opener} = clause
  if (form !== 'finite' || ['if', 'whether', 'what', 'how', 'why', 'whom'].includes(opener)) return undefined
  if (isReduced(clause, scene)) return undefined
  // "the more voters fear the one side": how things go together, not what anybody feels.
  if (scene.tokens[(clause.subject?.firstToken ?? 0) + 1]?.norm === 'more') return undefined
  const end = modal === '' ? mindEnd(clause, scene) : guessedEnd(clause, scene)
  if (end === undefined || isTheirs(scene, clause) || !hasMind(clause, scene)) return undefined
  return {
    kind: 'mind',
    at: clauseSpan(scene, clause, end.to),
    ...(clause.subject === undefined ? {} : {about: clause.subject}),
    grave: end.grave,
  } satisfies Sighting
})

/** "two brothers | believed to be rebels": whoever believes it, they do not. */
function isReduced({verb, tense}: Clause, {tokens}: Scene): boolean {
  return (
    tense === 'past' && tokens[verb + 1]?.norm === 'to' && /^(?:be|have)$/.test(tokens[verb + 2]?.norm ?? '')
  )
}

interface Look {
  readonly to: number
  readonly grave: boolean
}

function mindEnd(clause: Clause, scene: Scene): Look | undefined {
  const {lemma, firstToken, endToken, verb, passive, object, opener} = clause
  const {tokens} = scene
  // "is determined to stay", "were shaken by the verdict": the tagger takes the mood for a passive.
  const craving = endOfPhrase(scene, cravings, verb, 2)
  if (craving !== undefined) return {to: craving, grave: true}
  if (passive) return moodEnd(clause, scene, verb)
  // "regrets the error" is an apology.
  if (
    lemma === 'regret' &&
    /^(?:error|mistake|omission|confusion)$/.test(headToken(scene, object)?.lemma ?? '')
  )
    return undefined
  const attitude = attitudeEnd(clause, scene)
  if (attitude !== undefined) return {to: attitude, grave: true}
  if (
    lemma === 'feel' &&
    (grievances.has(tokens[endToken]?.norm ?? '') ||
      /^(?:safe|unsafe|unwelcome|welcome)$/.test(tokens[endToken]?.norm ?? ''))
  )
    return {to: endToken + 1, grave: true}
  // "arrested 44 people suspected of arson": by whoever arrested them.
  if (
    lemma === 'suspect' &&
    (/^(?:of|to)$/.test(tokens[endToken]?.norm ?? '') || headIs(scene, clause.subject, detectives))
  )
    return undefined
  if (thoughts.has(lemma))
    return {
      to: endToken,
      grave:
        inward.has(lemma) ||
        isPrivate(tokens, firstToken, verb) ||
        isLasting(clause, scene) ||
        (beliefs.has(lemma) && !/^wh/.test(opener) && isMany(clause, scene)),
    }
  if (leanings.has(lemma) && isLasting(clause, scene)) return {to: object?.endToken ?? endToken, grave: true}
  if (lemma === 'hold' && object !== undefined && blames.has(tokens[object.endToken]?.norm ?? ''))
    return {to: object.endToken + 1, grave: true}
  if (lemma === 'know' && opener !== 'that' && knowing.has(tokens[endToken]?.norm ?? ''))
    return {to: endToken + 1, grave: true}
  let at = endToken
  while (tokens[at]?.pos === 'ADV') at += 1
  if (feels.has(lemma)) return moodEnd(clause, scene, at)
  const noun = tokens[at + 1]?.lemma ?? ''
  // "has no intention of leaving", "showed no remorse"
  const isWanting = (lemma === 'have' && bases.has(noun)) || (lemma === 'show' && shows.has(noun))
  return tokens[at]?.norm === 'no' && isWanting ? {to: at + 2, grave: true} : undefined
}

const feels = words('be feel remain become grow seem appear')

/** People of a kind, or a body of them. At the head of a sentence the tagger takes them for a name. */
function isMany({subject, firstToken, lemma}: Clause, scene: Scene): boolean {
  const head = headToken(scene, subject)
  if (head === undefined || subject === undefined) return false
  if (groups.has(head.norm)) return true
  // "Sanders hopes", "Rogers was": the verb tells that it is one.
  const verb = scene.tokens[firstToken]?.norm ?? ''
  if (/^(?:is|was|has|does)$/.test(verb) || verb === `${lemma}s`) return false
  const isNoun = head.pos === 'NOUN' || (head.pos === 'PROPN' && subject.head === scene.sentence.firstToken)
  return (
    isNoun &&
    (head.pos === 'PROPN' ? kinds.test(head.norm) : head.norm !== head.lemma || kinds.test(head.norm))
  )
}

const kinds = /(?:[^aeious]s|[aeiou]rs|ees|ies|men|folk|people|children|parents)$/
const groups = words('staff crew police delegation squad public electorate team cast congregation')

/** "is furious", "seemed relieved", "were fed up with": what a mood word at `at` tells. A face can be seen; a crowd's or a grudge cannot. */
function moodEnd(clause: Clause, scene: Scene, at: number): Look | undefined {
  const {lemma, passive, opener} = clause
  const {tokens} = scene
  // "so unnerved that she left": what came of it stands beside it.
  const isShown = tokens[at - 1]?.norm === 'so'
  const word = tokens[at]?.norm ?? ''
  if (!moods.has(word)) return undefined
  const next = tokens[at + 1]?.norm ?? ''
  // "access was determined by donations"
  if (word === 'determined' && next === 'by') return undefined
  const many = isMany(clause, scene)
  const isWeary = wearies.has(word) && /^(?:of|up|with)$/.test(next)
  const isRage = many && rages.has(word) && (lemma === 'be' || passive)
  const isGuess = many && /^(?:seem|appear)$/.test(lemma)
  const isDesign =
    designs.has(word) && (passive || /^(?:to|that)$/.test(next) || (next === 'on' && word !== 'keen'))
  const isDeep = deep.has(word) && !designs.has(word) && !isShown && opener !== 'who'
  // "are ashamed of what they did", "were embarrassed to have missed it": what of is told too, of people whom nobody has asked.
  const isOfMany =
    many &&
    !isShown &&
    !/^wh/.test(opener) &&
    next !== 'by' &&
    (/^(?:be|feel|remain)$/.test(lemma) || passive)
  const isOfOne =
    !isShown && !/^wh/.test(opener) && /^(?:of|about|at|over|that)$/.test(next) && lemma === 'be'
  const grave =
    isWeary || isRage || isGuess || isDesign || isDeep || ((isOfMany || isOfOne) && !seen.has(word))
  return {to: isWeary && next === 'up' ? at + 2 : at + 1, grave}
}

/** What a crowd shows, and what is said of it by its state or its place and not by its feelings. */
const seen = words(
  'happy optimistic hopeful pessimistic bullish upbeat pleased excited jubilant tired sick hurt wounded determined confident content satisfied thrilled grateful thankful proud cross bored numb ignored forgotten abandoned neglected unwanted undecided confused stunned shocked hostile sympathetic unaware torn',
)

const wearies = words('tired fed sick weary disillusioned disenchanted')
const rages = words('furious angry outraged incensed livid dismayed horrified')

/** "must be trembling", "could not bring herself to", "would rather lose": a guess at what goes on in somebody. */
function guessedEnd({modal, lemma, verb, endToken, negated}: Clause, scene: Scene): Look | undefined {
  const {tokens} = scene
  const isFelt =
    thoughts.has(lemma) || (lemma === 'be' && moods.has(tokens[endToken]?.norm ?? '')) || lemma === 'wonder'
  if (modal === 'must' && isFelt && tokens[verb - 1]?.norm === 'be') return {to: endToken, grave: true}
  if (modal === 'would' && tokens[verb - 1]?.norm === 'rather') return {to: endToken, grave: true}
  const isBrought =
    lemma === 'bring' && negated && /^(?:could|can|ca)$/.test(modal) && isSelf(tokens[endToken]?.norm)
  return isBrought ? {to: endToken + 1, grave: true} : undefined
}

function isSelf(norm: string | undefined): boolean {
  return /^(?:it|him|her|them)(?:self|selves)$/.test(norm ?? '')
}

/** How somebody takes a thing or a person: "looks down on the barbers", "considers himself above the law", "takes the jury for fools". */
function attitudeEnd(
  {lemma, object, obliques, endToken, negated, opener}: Clause,
  scene: Scene,
): number | undefined {
  const {tokens} = scene
  if (object === undefined) return undefined
  if (rates.has(lemma) && isSelf(tokens[object.head]?.norm) && tokens[object.endToken]?.norm !== 'to')
    return object.endToken
  // "considers the matter closed"
  if (
    /^(?:consider|deem|think)$/.test(lemma) &&
    tokens[object.endToken]?.pos === 'ADJ' &&
    !negated &&
    opener === ''
  )
    return object.endToken + 1
  const [first] = obliques
  if (first === undefined || first.phrase.firstToken !== object.endToken + 1 || negated || opener === 'who')
    return undefined
  if (
    lemma === 'take' &&
    first.preposition === 'for' &&
    /^(?:granted|fools?|idiots?)$/.test(tokens[first.phrase.head]?.norm ?? '')
  )
    return first.phrase.endToken
  const isRated =
    sees.has(lemma) && first.preposition === 'as' && /^an?$/.test(tokens[first.phrase.firstToken]?.norm ?? '')
  return isRated && endToken <= object.firstToken ? first.phrase.endToken : undefined
}

const rates = words('blame consider think believe fancy deem see imagine')
const sees = words('see regard view')

/** "knows that", "knew he", "knows full well". */
const knowing = new Set([
  'that',
  'he',
  'she',
  'they',
  'full',
  'very',
  'perfectly',
  'only',
  'too',
  'better',
  'exactly',
])

/** What somebody is after, in a phrase. */
const cravings = phraseList([
  'itching for',
  'itching to',
  'spoiling for',
  'bent on',
  'hell - bent',
  'longing for',
  'longing to',
  'yearning for',
  'pining for',
  'dying to',
  'banking on',
  'gambling that',
  'gambling on',
  'betting that',
  'counting the days',
  'dreaming of',
  'losing patience',
  'losing heart',
  'in no mood',
  'in denial',
  'under no illusion',
  'under no illusions',
  'out for revenge',
  'out for blood',
  'past caring',
  'has given up hope',
  'pinning his hopes',
  'pinning her hopes',
  'pinning their hopes',
  'playing for time',
  'staked his reputation',
  'staked her reputation',
  'lost faith in',
  'losing faith in',
  'given up on',
  'fallen out of love',
  'turned a deaf',
  'buying time',
  'look down on',
  'looks down on',
  'looked down on',
  'think little of',
  'thinks little of',
  'thought little of',
  'care nothing for',
  'cares nothing for',
  'had enough',
  'care less about',
  'live in fear',
  'lives in fear',
  'lived in fear',
  'living in fear',
  'stopped listening to',
  'stopped believing in',
  'in no hurry to',
  'taken by surprise',
  'interested in a deal',
  'interested in peace',
  'interested in talks',
  'dragging their feet',
  'have his eye on',
  'has her eye on',
  'has his eye on',
  'made up his mind',
  'made up her mind',
  'made up its mind',
  'made up their minds',
  'set their hearts',
  'set his heart',
  'set her heart',
  'lost patience',
  'lost heart',
  'lost faith',
  'bear a grudge',
  'bears a grudge',
  'holds a grudge',
  'nurse a grudge',
  'nurses a grudge',
])

/** What a crowd is told to hold, by a reporter who has asked none of them. */
const beliefs = words('believe think hope doubt worry fear feel suspect')
const blames = words('responsible accountable dear cheap')
const leanings = words(
  'trust welcome support back favour favor accept care listen respect admire blame like dislike oppose want expect enjoy forget',
)

/** "no longer trust the timetable", "have never forgiven", "secretly welcome": for how long, or how openly, only they can say. */
function isLasting(clause: Clause, scene: Scene): boolean {
  const {firstToken, verb, subject} = clause
  const {tokens} = scene
  for (let index = Math.max(0, subject?.endToken ?? firstToken); index < verb; index += 1) {
    const norm = tokens[index]?.norm ?? ''
    if (norm === 'longer' && tokens[index - 1]?.norm === 'no')
      return isMany(clause, scene) || headToken(scene, subject)?.pos === 'PROPN'
    if (norm === 'long' || norm === 'never') return isMany(clause, scene)
    if (/^(?:privately|secretly|inwardly)$/.test(norm)) return true
  }
  return false
}

/** "privately believes", "deep down": where no reporter looks. */
function isPrivate(tokens: Scene['tokens'], firstToken: number, verb: number): boolean {
  for (let index = Math.max(0, firstToken - 4); index < verb; index += 1)
    if (/^(?:privately|secretly|inwardly|deep)$/.test(tokens[index]?.norm ?? '')) return true
  return false
}

const crowds = words(
  'voter resident miner customer public investor consumer commuter taxpayer farmer youth electorate world nation west market street establishment capital delegation',
)

function hasMind({subject}: Clause, scene: Scene): boolean {
  const head = headToken(scene, subject)
  return head !== undefined && (isActor(scene, subject) || isOf(crowds, head))
}
