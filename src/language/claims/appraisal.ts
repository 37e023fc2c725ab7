import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {complement, endOfPhrase, headIs, headToken, isActor, phraseHas, phraseList} from './claim.js'
import {figures} from './figures.js'
import {feelings} from './reasons.js'
import {virtues} from './verdict-words.js'
import {words} from './words.js'
import {wrongThings} from './wrongs.js'

/** The turns in which a thing is weighed and found wanting: "is little more than a photo call", "makes no sense", "are schools of crime". The token where the words end. */
export function appraisal(clause: Clause, scene: Scene): number | undefined {
  const {lemma} = clause
  if (clause.passive || clause.subject === undefined) return undefined
  if (lemma === 'be')
    return (
      slightEnd(clause, scene) ??
      likenessEnd(clause, scene) ??
      dubbedEnd(clause, scene) ??
      safeEnd(clause, scene)
    )
  if (lemma === 'make') return senseEnd(clause, scene)
  if (lemma === 'have') return wantingEnd(clause, scene)
  if (works.has(lemma)) return barelyEnd(clause, scene)
  if (ebbs.has(lemma)) return ebbEnd(clause, scene)
  if (dents.has(lemma)) return headIs(scene, clause.object, repute) ? clause.object?.endToken : undefined
  if (endOfPhrase(scene, spent, clause.verb, 1) !== undefined)
    return endOfPhrase(scene, spent, clause.verb, 1)
  return noneEnd(clause, scene)
}

/** "has dented the port's good name", "shook faith in the court": what somebody or something is to others. */
const dents = words(
  'dent shake sour tarnish sully stain besmirch blacken blemish bruise batter smear erode undermine ruin wreck cement burnish restore',
)
const repute = words(
  'name reputation image credibility standing faith trust confidence belief morale mood prestige brand honour honor pride legitimacy',
)

const slights = phraseList([
  'little more than',
  'little better than',
  'nothing but',
  'nothing more than',
  'nothing short of',
  'nothing if not',
  'no more than a',
  'no better than',
  'anything but',
  'far from',
  'worth nothing',
  'worth little',
  'worth less',
  'less than',
  'no match for',
  'no substitute for',
  'too little too late',
])

/** "was little more than a photo call", "is anything but neutral", "is less than frank". A place is far from another. */
function slightEnd({endToken, subject}: Clause, scene: Scene): number | undefined {
  const {tokens} = scene
  const end = endOfPhrase(scene, slights, endToken, 2)
  if (end === undefined) return undefined
  const next = tokens[end]
  const word = tokens[end - 2]?.norm
  if (word === 'less' && next?.pos !== 'ADJ') return undefined
  if (word === 'far' && !(next?.pos === 'ADJ' || /ing$/.test(next?.norm ?? ''))) return undefined
  if (next?.pos === 'NUM' || (headToken(scene, subject)?.norm === 'it' && word === 'far')) return undefined
  return scene.phraseAt(end)?.endToken ?? (word === 'worth' ? end : end + 1)
}

const ills = words(`
  crime vice misery squalor deceit despair filth greed fear hate hatred corruption intrigue chaos decay waste folly hope genius beauty courage
  shame injustice poverty violence horror terror sorrow lies envy suspicion discontent
`)

/** "are schools of crime", "is a monument to greed": what it is likened to has its sting behind it. */
function likenessEnd({object, subject, negated}: Clause, scene: Scene): number | undefined {
  if (negated || object === undefined || headToken(scene, subject)?.pos === 'PRON') return undefined
  if (/^(?:the|this|that)$/.test(scene.tokens[object.firstToken]?.norm ?? '') || headIs(scene, object, plain))
    return undefined
  const of = complement(scene, object, ['of', 'to', 'for'])
  if (of === undefined) return undefined
  const isSting = [ills, feelings, wrongThings].some((nouns) => headIs(scene, of, nouns))
  return isSting ? of.endToken : undefined
}

/** What people and cases of such things are called in earnest. */
const plain = words(`
  victim cause source case form kind type sort survivor charge result act crime sign matter number series part piece history report member
  study measure symptom product function rate level year month time price lot expert minister professor theory story tale law
`)

/** "is a revolving door". */
function dubbedEnd({object, subject, negated}: Clause, scene: Scene): number | undefined {
  if (object === undefined || negated || headToken(scene, subject)?.norm === 'there') return undefined
  if (!/^(?:an?|another|the)$/.test(scene.tokens[object.firstToken]?.norm ?? '')) return undefined
  return endOfPhrase(scene, figures, object.firstToken + 1, 2)
}

/** "is safe to drink": somebody must have tested it. */
function safeEnd({endToken, subject}: Clause, {tokens, ...syntax}: Scene): number | undefined {
  if (headToken({tokens, ...syntax}, subject)?.pos !== 'NOUN') return undefined
  const at = tokens[endToken]?.pos === 'ADV' ? endToken + 1 : endToken
  const isRated =
    /^(?:safe|unsafe|fit|unfit)$/.test(tokens[at]?.norm ?? '') &&
    /^(?:to|for|again)$/.test(tokens[at + 1]?.norm ?? '')
  return isRated ? at + 1 : undefined
}

/** "makes no sense", "makes a mockery of". */
function senseEnd({object}: Clause, scene: Scene): number | undefined {
  if (object === undefined) return undefined
  const first = scene.tokens[object.firstToken]?.norm ?? ''
  if (/^(?:no|little|scant|perfect)$/.test(first) && headIs(scene, object, sense)) return object.endToken
  if (headIs(scene, object, readings) && scene.tokens[object.head - 1]?.pos === 'ADJ') return object.endToken
  return headIs(scene, object, mockeries) ? object.endToken : undefined
}

/** "makes grim reading" */
const readings = words('reading viewing listening')
const sense = words('sense difference headway progress allowance')
const mockeries = words('mockery nonsense fool mess hash meal virtue')

const assets = words(`
  plan answer idea alternative ally friend mandate shame scruple conscience clue excuse heart grip grasp control stomach spine case strategy
  successor rival
`)

/** "has no answer to the slump". What one has not shows nowhere. */
function wantingEnd({object, subject}: Clause, scene: Scene): number | undefined {
  if (object === undefined || !isActor(scene, subject)) return undefined
  if (!/^(?:no|little|few|scant)$/.test(scene.tokens[object.firstToken]?.norm ?? '')) return undefined
  // "has no authority to require it", "has no plans to leave": what the law gives, and what is intended.
  const {tokens} = scene
  if (tokens[object.endToken]?.norm === 'to' && tokens[object.endToken + 1]?.pos === 'VERB') return undefined
  return headIs(scene, object, assets) || headIs(scene, object, virtues) ? object.endToken : undefined
}

const works = words('function work cope survive govern matter count operate exist cohere')

/** "is barely functioning", "no longer works". */
function barelyEnd(
  {firstToken, endToken, verb, subject}: Clause,
  {tokens, ...syntax}: Scene,
): number | undefined {
  if (headToken({tokens, ...syntax}, subject)?.pos !== 'NOUN') return undefined
  for (let at = firstToken - 2; at < verb; at += 1) {
    const word = tokens[at]?.norm ?? ''
    if (/^(?:barely|hardly|scarcely)$/.test(word) || (word === 'longer' && tokens[at - 1]?.norm === 'no'))
      return endToken
  }
  return undefined
}

const ebbs = words('drain ebb slip melt seep leak bleed crumble fritter wither waste')
const held = words(
  'authority power support influence confidence trust patience hope goodwill credibility majority lead grip control legitimacy prestige morale',
)

/** "is draining away". */
function ebbEnd({subject, endToken}: Clause, scene: Scene): number | undefined {
  return scene.tokens[endToken]?.norm === 'away' && phraseHas(scene, subject, held) ? endToken + 1 : undefined
}

const spent = phraseList(
  ['run', 'ran', 'running'].flatMap((verb) =>
    ['steam', 'ideas', 'road', 'excuses', 'friends', 'patience', 'luck', 'options', 'allies'].map(
      (end) => `${verb} out of ${end}`,
    ),
  ),
)

/** "No company treats its drivers worse". */
function noneEnd({subject, object, endToken}: Clause, scene: Scene): number | undefined {
  const {tokens} = scene
  const first = tokens[subject?.firstToken ?? -1]?.norm ?? ''
  if (!/^(?:no|few|nobody)$/.test(first) || !isActor(scene, subject)) return undefined
  const from = object?.endToken ?? endToken
  for (let at = from; at < from + 2; at += 1)
    if (
      /^(?:worse|better|harder|less|more|harsher)$/.test(tokens[at]?.norm ?? '') &&
      tokens[at + 1]?.norm !== 'than'
    )
      return at + 1
  return undefined
}
