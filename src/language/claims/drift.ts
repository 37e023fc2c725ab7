import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {endOfPhrase, headIs, headToken, phraseHas, phraseList} from './claim.js'
import type {Judgement} from './judgement.js'
import {isPerson} from './persons.js'
import {words} from './words.js'

/** What things and people in general come to do: nobody has watched all of them. */
const drifts = words(`
  double triple quadruple halve multiply grow rise surge soar climb spiral mushroom balloon fall drop decline plunge plummet shrink dwindle
  slump worsen deteriorate improve mount deepen widen spread escalate erode fade wane evaporate weaken collapse crumble vanish disappear
  ebb dry boom thrive flourish close die empty stall stagnate falter slide dip soften harden thicken thin recede retreat proliferate
  resurge rebound recover dissolve fill rot decay
`)
const weathers = words(
  'rain snow wind storm temperature water level wave tide cloud fog heat sun fire flame smoke flood share stock index yield currency dollar bond price crown euro',
)

/** "Cycling has collapsed across the region", "Orders have dried up", "Shops are closing one after another", "The lake is dying". */
export function drifting(clause: Clause, scene: Scene): Judgement | undefined {
  const {lemma, subject, passive, object, endToken, opener, verb, firstToken} = clause
  // "has declined to answer"
  if (lemma === 'decline' && scene.tokens[endToken]?.norm === 'to') return undefined
  if (!drifts.has(lemma) || passive || clause.modal !== '' || opener !== '' || clause.negated)
    return undefined
  const {tokens} = scene
  const first = tokens[firstToken]?.norm ?? ''
  const isSoFar = first === 'has' || first === 'have'
  const isNow = /ing$/.test(tokens[verb]?.norm ?? '') && /^(?:is|are|'s|'re|has|have)$/.test(first)
  const steady = steadyEnd(scene, endToken)
  if (!isSoFar && !isNow && steady === undefined) return undefined
  if (!isInGeneral(scene, subject, lemma) || headIs(scene, subject, weathers)) return undefined
  if (
    object !== undefined &&
    object.firstToken === endToken &&
    !/^(?:a|one)$/.test(tokens[endToken]?.norm ?? '') &&
    tokens[object.head]?.pos === 'NOUN' &&
    lemma !== 'fill' &&
    steady === undefined
  )
    return undefined
  return {kind: 'trend', to: steady ?? endToken}
}

const slow = words('die shrink vanish disappear dwindle crumble empty dry decay rot fill')
const things = words(
  'lake river sea glacier forest reef bay lagoon village town valley trade craft language industry market school church countryside economy gap population species drug habit practice custom profession sport art tradition virus epidemic disease',
)

/** Things in the mass, or people of a kind; of one thing only what takes years: "the river is dying". */
function isInGeneral(scene: Scene, subject: Clause['subject'], lemma: string): boolean {
  const head = headToken(scene, subject)
  if (head === undefined || subject === undefined) return false
  const first = scene.tokens[subject.firstToken]
  const isNoun =
    head.pos === 'NOUN' ||
    (head.pos === 'PROPN' &&
      subject.head === scene.sentence.firstToken &&
      /(?:ing|ion|ity|ment|ness|ies|[^aeious]s)$/.test(head.norm))
  if (!isNoun) return false
  if (first?.pos === 'DET' || first?.pos === 'PRON' || first?.pos === 'NUM')
    return (
      /^(?:the|this|our)$/.test(first.norm) &&
      (things.has(head.lemma) || (slow.has(lemma) && !isPerson(head)))
    )
  return first?.pos !== 'PROPN' || subject.firstToken === scene.sentence.firstToken
}

/** "a little more each year", "further every summer", "by the day", "one after another": how it goes on. */
function steadyEnd(scene: Scene, from: number): number | undefined {
  const {tokens, sentence} = scene
  for (let at = from; at < Math.min(sentence.endToken - 1, from + 7); at += 1) {
    const norm = tokens[at]?.norm ?? ''
    const next = tokens[at + 1]
    if (
      /^(?:each|every)$/.test(norm) &&
      seasons.has(next?.lemma ?? '') &&
      /^(?:more|further|less|faster|smaller|bigger|.+er)$/.test(tokens[at - 1]?.norm ?? '')
    )
      return at + 2
    if (norm === 'by' && next?.norm === 'the' && seasons.has(tokens[at + 2]?.lemma ?? '')) return at + 3
    if (
      norm === 'one' &&
      /^(?:after|by)$/.test(next?.norm ?? '') &&
      /^(?:another|one|the)$/.test(tokens[at + 2]?.norm ?? '')
    )
      return at + 3
  }
  return undefined
}

const seasons = words('year month week day hour summer winter spring autumn season decade')

/** "Few tourists now venture out", "Fewer and fewer pupils learn it", "wait longer than ever", "are getting younger", "have become routine". */
export function shifting(clause: Clause, scene: Scene): Judgement | undefined {
  const {lemma, subject, endToken, opener, firstToken, verb, object, modal} = clause
  if (opener !== '' || subject === undefined || modal !== '' || clause.form !== 'finite') return undefined
  const {tokens} = scene
  const start = tokens[subject.firstToken]?.norm ?? ''
  // "fewer and fewer": the phrase holds both words, or the second one.
  const again = tokens[subject.firstToken + (tokens[subject.firstToken + 1]?.norm === 'and' ? 2 : -2)]?.norm
  const isShare = /^(?:fewer|more|less)$/.test(start) && again === start
  const isThan = /^(?:fewer|more|less)$/.test(start) && endOfPhrase(scene, thans, endToken, 8) !== undefined
  const isRare = start === 'few' && /^(?:now|still|any|longer)$/.test(tokens[firstToken - 1]?.norm ?? '')
  const to = object?.endToken ?? endToken
  const isDrained =
    lemma === 'lose' &&
    tokens[verb]?.norm === 'losing' &&
    /^(?:its|their)$/.test(tokens[endToken]?.norm ?? '') &&
    headIs(scene, object, ownPeople)
  if (isDrained) return {kind: 'trend', to}
  if (isShare || isThan || isRare) return {kind: 'trend', to}
  const isUnderWay =
    /^(?:has|have)$/.test(tokens[firstToken]?.norm ?? '') || /ing$/.test(tokens[verb]?.norm ?? '')
  const head = headToken(scene, subject)
  if (
    (head?.pos === 'NOUN' || isInGeneral(scene, subject, lemma)) &&
    /^(?:go|fall|come)$/.test(lemma) &&
    isUnderWay
  )
    return goneEnd(scene, endToken)
  if (head?.pos === 'PRON' || !(isInGeneral(scene, subject, lemma) || phraseHas(scene, subject, felt)))
    return undefined
  const ever = endOfPhrase(scene, evers, endToken, 4)
  if (ever !== undefined && /er$|^(?:more|less|worse)$/.test(tokens[ever - 3]?.norm ?? ''))
    return {kind: 'trend', to: ever}
  if (!isUnderWay) return undefined
  if (
    /^(?:get|grow|become)$/.test(lemma) &&
    tokens[endToken]?.pos === 'ADJ' &&
    /er$/.test(tokens[endToken]?.norm ?? '')
  )
    return {kind: 'trend', to: endToken + 1}
  if (
    lemma === 'become' &&
    (routines.has(tokens[endToken]?.norm ?? '') || phraseHas(scene, object, routines))
  )
    return {kind: 'trend', to}
  return undefined
}

function goneEnd(scene: Scene, from: number): Judgement | undefined {
  const to = endOfPhrase(scene, gone, from, 1)
  return to === undefined ? undefined : {kind: 'trend', to}
}

const ownPeople = words(
  'young youth people customer teacher doctor nurse voter job member reader pupil population son daughter soldier talent worker tenant shop school language',
)
const thans = phraseList(['than before', 'than ever', 'than in the past', 'than they used'])
const evers = phraseList(['than ever', 'than ever before'])
const gone = phraseList([
  'out of fashion',
  'out of favour',
  'out of favor',
  'out of control',
  'to rack and ruin',
  'underground',
  'out of use',
  'into decline',
  'into disrepair',
  'out of business',
  'silent',
  'to waste',
])
const routines = words(
  'routine commonplace common rare scarce normal daily nightly everyday weekly norm rule exception luxury rarity fixture',
)

/** What is felt and fought over, whosever it is. */
const felt = words(
  'support confidence trust anger discontent resentment fear crime violence poverty unemployment inequality morale faith demand queue wait',
)
