import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import type {Scene} from './claim.js'
import {
  complement,
  endOfPhrase,
  followsWhether,
  headIs,
  headToken,
  isActor,
  phraseHas,
  phraseList,
} from './claim.js'
import {headings, ousted, turns} from './forecast-phrases.js'
import {grounds} from './grounds.js'
import {idiomEnd} from './idioms.js'
import type {Judgement} from './judgement.js'
import {foreseen, outcomes, provisions, scheduled} from './outcomes.js'
import {isPerson} from './persons.js'
import {sport, words} from './words.js'

/** How it will go: "taxpayers will foot the bill", "is bound to fail", "a strike would cripple the port". Plans, timetables, laws and the weather are none. */
export function forecast(clause: Clause, scene: Scene): Judgement | undefined {
  if (scene.has(sport) || isRelative(clause) || followsWhether(scene, clause)) return undefined
  if (isCountedOn(scene, clause)) {
    const sure = uncountedEnd(clause, scene)
    return sure === undefined ? undefined : {kind: 'forecast', to: sure}
  }
  const to =
    willEnd(clause, scene) ??
    wouldEnd(clause, scene) ??
    couldEnd(clause, scene) ??
    fatedEnd(clause, scene) ??
    setEnd(clause, scene)
  return to === undefined ? undefined : {kind: 'forecast', to}
}

/* will */

function willEnd(clause: Clause, scene: Scene): number | undefined {
  const {modal, lemma, object, endToken, firstToken} = clause
  if (modal !== 'will' && modal !== 'wo') return undefined
  const to = object?.endToken ?? endToken
  if (endOfPhrase(scene, never, firstToken, endToken - firstToken) !== undefined) return to
  if (lemma === 'be') return willBeEnd(clause, scene)
  if (isNobody(scene, clause.subject) && !told.has(lemma)) return to
  if (clause.negated)
    return isNone(scene, clause.subject) && !scheduled.has(lemma) ? to : outcomeEnd(clause, scene)
  if (lemma === 'take' && takesYears(clause, scene)) return to
  if (lemma === 'mean' && phraseHas(scene, object, dues)) return to
  if (isLost(clause, scene)) return endToken
  if (lemma === 'last' && clause.negated) return to
  if (!scheduled.has(lemma) && endOfPhrase(scene, oneDay, scene.sentence.firstToken, 20) !== undefined)
    return to
  const turn = endOfPhrase(scene, turns, clause.verb, 1) ?? idiomEnd(clause, scene)
  if (turn !== undefined) return turn
  return foreseen.has(lemma) ? to : outcomeEnd(clause, scene)
}

/** "The death toll will pass 200", "the river will take 20 years to recover": a figure that nobody can have counted yet. */
function uncountedEnd(clause: Clause, scene: Scene): number | undefined {
  const {modal, lemma, subject, object, endToken, negated} = clause
  if (modal !== 'will' || negated) return undefined
  if (passes.has(lemma) && headIs(scene, subject, counts)) return object?.endToken ?? endToken
  const heals = scene.clauses.find(({form, firstToken}) => form === 'infinitive' && firstToken > endToken)
  return lemma === 'take' && heals !== undefined && mends.has(heals.lemma) ? heals.endToken : undefined
}

const mends = words('recover heal regrow mend forget forgive rebound')
const passes = words('pass exceed top reach surpass rise climb double triple')
const counts = words('toll tally count')

const never = phraseList(['never'])
const oneDay = phraseList(['sooner or later', 'before long', 'in the long run', 'in no time'])
const dues = words(
  'loss cut job delay closure end ruin misery layoff hunger shortage war violence chaos defeat victory queue bill price trouble collapse death pain hardship',
)

/** "will not be able to pay", "will be out of office", "will be a disaster" is told as a verdict. */
function willBeEnd({endToken, negated, subject}: Clause, scene: Scene): number | undefined {
  const able = scene.tokens[endToken]?.norm
  if ((able === 'able' && negated) || able === 'unable' || able === 'powerless')
    return scene.clauses.find(({firstToken}) => firstToken === endToken + 1)?.endToken ?? endToken + 1
  return subject === undefined ? undefined : endOfPhrase(scene, ousted, endToken, 1)
}

/** "Thousands of jobs will go": no verb says it. */
function isLost({lemma, subject}: Clause, scene: Scene): boolean {
  if (!/^(?:go|disappear|vanish|lose|suffer)$/.test(lemma)) return false
  const whole = complement(scene, subject, ['of']) ?? subject
  return /^(?:job|life|livelihood|post)$/.test(headToken(scene, whole)?.lemma ?? '')
}

/** "Nothing will stop the sea". */
function isNone({tokens}: Scene, subject: NounPhrase | undefined): boolean {
  return /^(?:nothing|nobody|no|none|neither)$/.test(tokens[subject?.firstToken ?? -1]?.norm ?? '')
}

/** "Nobody will lend to the city again". */
function isNobody(scene: Scene, subject: NounPhrase | undefined): boolean {
  const first = scene.tokens[subject?.firstToken ?? -1]?.norm ?? ''
  return first === 'nobody' || (first === 'no' && isActor(scene, subject))
}

/** What an agenda or a rule says of nobody: "No trains will run", "No decision will be taken". */
const told = words('run be open sail fly take allow admit attend speak announce vote meet play start stop')

/** "Prices will jump this spring", "Shoppers will flock to the border": what things and kinds of people will come to do, which nobody can know. */
function outcomeEnd(clause: Clause, scene: Scene): number | undefined {
  const {lemma, subject, object, opener, passive, endToken} = clause
  if (opener !== '' || subject === undefined || scheduled.has(lemma)) return undefined
  if (passive) return undone.has(lemma) && !isScheduled(scene) && !isPinned(scene) ? endToken : undefined
  if (!isKind(scene, subject) && !outcomes.has(lemma)) return undefined
  if (headIs(scene, subject, weather) || headIs(scene, subject, papers)) return undefined
  if (/^(?:it|there|i|we|you|this)$/.test(headToken(scene, subject)?.norm ?? '')) return undefined
  if ((isScheduled(scene) && !unplanned.has(lemma)) || isPinned(scene)) return undefined
  return object?.endToken ?? endToken
}

/** Nobody has these in a diary: "Voters will punish the coalition in May". */
const unplanned = words(
  'punish reward double triple halve soar plunge slump jump collapse starve crush flock desert abandon rebel revolt choke bite crumble vanish disappear rise fall climb',
)

/** "will be wiped out", "will be forgotten". */
const undone = words(
  'wipe crush ruin swamp bury lose forget hit hurt squeeze punish swallow overwhelm sweep force crowd price leave drive betray miss remember rue feel destroy dwarf eclipse silence undo',
)

/** A thing, or people of a kind: "the levy", "smugglers". One person or body that is named, or "the council", has plans of its own. */
function isKind(scene: Scene, subject: NounPhrase): boolean {
  const {tokens} = scene
  const head = tokens[subject.head]
  // At the head of a sentence the tagger takes a noun for a name: "Drought will empty the villages".
  if (head?.pos === 'PROPN')
    return (
      subject.head === scene.sentence.firstToken &&
      (headIs(scene, subject, grounds) || /[^s]s$/.test(head.norm))
    )
  if (head?.pos !== 'NOUN') return false
  if (!isActor(scene, subject)) return true
  return (
    isPerson(head) &&
    head.norm !== head.lemma &&
    tokens[subject.firstToken]?.pos !== 'DET' &&
    tokens[subject.firstToken]?.pos !== 'PROPN'
  )
}

const weather = words(`
  rain snow shower cloud wind storm thunderstorm temperature sun sunshine fog front air pressure flurry drizzle sky northeast southwest
  northwest southeast south north east west midwest level patch sauce disturbance inch high low gust frost heat humidity tide moon eclipse
`)
/** What is read, seen and held: it says what it will say. */
const papers = words(`
  film movie show book novel play album exhibition exhibit interview episode series concert course dish recipe menu user computer display
  device software app train bus flight ferry service tour road line tunnel bridge station spot programme program page site column
  bill law rule amendment treaty agreement proposal regulation measure act constitution plan budget resolution code
`)

/** A figure or a day pins it down. */
function isPinned({tokens, sentence}: Scene): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index]
    if (token?.pos === 'NUM' || dated.has(token?.norm ?? '')) return true
  }
  return false
}

const dated = words('today tonight tomorrow later then overnight')

/* would */

/** "A strike would cripple the port", "A new government would calm lenders": what has not come about has its effects told. */
function wouldEnd(clause: Clause, scene: Scene): number | undefined {
  const {modal, lemma, subject, object, opener, endToken, passive} = clause
  if (modal !== 'would' || passive || opener !== '' || subject === undefined || isPerfect(clause, scene))
    return undefined
  const isSoon = endOfPhrase(scene, soon, endToken, 14) !== undefined && isKind(scene, subject)
  const isRuinous = foreseen.has(lemma) && isKind(scene, subject) && !isPinned(scene)
  const isPraised = gains.has(lemma) && headIs(scene, subject, tieUps)
  if (isSoon || isRuinous || isPraised) return object?.endToken ?? endToken
  if (scheduled.has(lemma) || provisions.has(lemma) || headIs(scene, subject, papers)) return undefined
  const first = scene.tokens[subject.firstToken]?.norm ?? ''
  const isSupposed = /^(?:a|an|any|another)$/.test(first) && headToken(scene, subject)?.pos === 'NOUN'
  if (!isSupposed) return undefined
  return object?.endToken ?? endToken
}

/** What comes of a merger is what those who want it say: "A merger would create one of the largest carriers". */
const tieUps = words('merger combination takeover acquisition tie-up alliance union buyout')
const gains = words('create help give form make strengthen allow improve enable turn')

/** "The capital could fall within days": a guess with a date. What a rule lets somebody do by then is none. */
function couldEnd(
  {modal, lemma, subject, object, opener, endToken, passive}: Clause,
  scene: Scene,
): number | undefined {
  if (!/^(?:could|may|might)$/.test(modal) || opener !== '' || subject === undefined || scheduled.has(lemma))
    return undefined
  if (
    passive ||
    !(foreseen.has(lemma) || outcomes.has(lemma)) ||
    endOfPhrase(scene, soon, endToken, 8) === undefined
  )
    return undefined
  return object?.endToken ?? endToken
}

function isPerfect({firstToken, verb}: Clause, {tokens}: Scene): boolean {
  for (let index = firstToken; index < verb; index += 1) if (tokens[index]?.norm === 'have') return true
  return false
}

const soon = phraseList([
  ...['days', 'weeks', 'months', 'years', 'hours', 'decades'].map((unit) => `within ${unit}`),
  'within a',
  'by the end of',
  'before long',
  'sooner or later',
  'in no time',
  'overnight',
])

/* bound, set, likely, going to */

const likelihood = words('bound certain sure doomed destined set poised likely unlikely fated')
const fated = words('certain inevitable imminent unavoidable doomed unstoppable inescapable')
const fates = words(
  'ruin defeat bankruptcy collapse extinction oblivion humiliation isolation famine disaster annihilation meltdown',
)

const fixed = words('without time ruin to')
const ends = words(`
  fall defeat disaster trouble win victory collapse bankruptcy recession showdown clash crash ruin landslide oblivion crisis war split chaos
  famine extinction strike confrontation divorce abyss default shutdown humiliation triumph slump drought meltdown anarchy irrelevance
`)

function fatedEnd(clause: Clause, scene: Scene): number | undefined {
  const {lemma, negated, object, endToken, subject, modal} = clause
  if (negated || modal !== '') return undefined
  if (lemma === 'face' && headIs(scene, object, fates)) return object?.endToken
  const heading = endOfPhrase(scene, headings, clause.verb, 3)
  const ahead = heading === undefined ? undefined : scene.phraseAt(heading)
  if (
    heading !== undefined &&
    (fixed.has(scene.tokens[heading - 1]?.norm ?? '') || phraseHas(scene, ahead, ends))
  )
    return ahead?.endToken ?? heading
  if (clause.passive && clause.form === 'finite' && /^(?:doom|fate|destine)$/.test(lemma)) return endToken
  if (lemma !== 'be') return undefined
  const certain = predicateAdjective(scene, endToken)
  if (certain === undefined || !fated.has(scene.tokens[certain]?.norm ?? '')) return undefined
  return headToken(scene, subject)?.pos === 'PRON' ? undefined : certain + 1
}

/** "is bound to fail", "are going to hurt the poorest", "is unlikely to survive". */
function setEnd(clause: Clause, scene: Scene): number | undefined {
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1]
  if (next?.form !== 'infinitive' || clause.modal !== '') return undefined
  const {subject} = clause
  const word = scene.tokens[next.firstToken - 1]?.norm ?? ''
  const isChance = isCopula(clause) && /^(?:unlikely|certain|sure|bound|doomed|destined|poised)$/.test(word)
  const isOutcome =
    (isChance && !headIs(scene, subject, weather) && headToken(scene, subject)?.norm !== 'it') ||
    foreseen.has(next.lemma) ||
    (outcomes.has(next.lemma) && subject !== undefined && isKind(scene, subject) && !isScheduled(scene))
  if (!isOutcome || headIs(scene, subject, weather)) return undefined
  const isGoing =
    clause.lemma === 'go' &&
    /ing$/.test(scene.tokens[clause.verb]?.norm ?? '') &&
    next.firstToken === clause.endToken
  return isGoing || (likelihood.has(word) && isCopula(clause))
    ? (next.object?.endToken ?? next.endToken)
    : undefined
}

/** The adjective after a copula, past adverbs: "was widely seen as" has none. */
export function predicateAdjective({tokens}: Scene, from: number): number | undefined {
  let at = from
  while (tokens[at]?.pos === 'ADV' && at < from + 3) at += 1
  const token = tokens[at]
  return token?.pos === 'ADJ' || token?.pos === 'VERB' ? at : undefined
}

/** "is likely", "looks set", and "is bound", which the tagger takes for a passive. */
export function isCopula({lemma, passive}: Clause): boolean {
  return passive || lemma === 'be' || lemma === 'look' || lemma === 'seem' || lemma === 'appear'
}

/* What is none */

/** "those who will lose", "the vote that will never come": the sentence speaks of something else. */
function isRelative({opener}: Clause): boolean {
  return (
    opener === 'who' || opener === 'which' || opener === 'whose' || opener === 'whom' || opener === 'where'
  )
}

/** "will cost 40 million": a figure that somebody has worked out, and the next question is whose, not whether. */
function isCountedOn({tokens}: Scene, {object}: Clause): boolean {
  if (object === undefined) return false
  return tokens
    .slice(object.firstToken, object.endToken)
    .some(({pos, norm}) => pos === 'NUM' && norm !== 'one')
}

/** "will visit on Friday", "will end in June". */
function isScheduled({tokens, sentence}: Scene): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken - 1; index += 1) {
    if (
      /^(?:on|in|by|from|until|next|at)$/.test(tokens[index]?.norm ?? '') &&
      times.has(tokens[index + 1]?.norm ?? '')
    )
      return true
  }
  return false
}

const times = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december week month year tomorrow
`)

/** "will take the region a generation to recover". */
function takesYears({endToken}: Clause, {tokens, sentence}: Scene): boolean {
  for (let index = endToken; index < Math.min(sentence.endToken - 1, endToken + 6); index += 1) {
    if (/^(?:generations?|decades?|years)$/.test(tokens[index]?.norm ?? ''))
      return tokens[index + 1]?.norm === 'to' || tokens[index + 1]?.text === '.'
  }
  return false
}
