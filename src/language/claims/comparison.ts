import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {endOfPhrase, phraseHas, phraseList} from './claim.js'
import type {Judgement} from './judgement.js'
import {signal, words} from './words.js'

/** "has become far rarer", "is better run than its neighbours", "has fallen behind its rivals": somebody must have compared. */
export function comparison(clause: Clause, scene: Scene): Judgement | undefined {
  if (clause.modal !== '' || clause.subject === undefined || clause.opener !== '') return undefined
  const {lemma, passive} = clause
  if (!(passive || compared.has(lemma)) || !scene.has(compares)) return undefined
  const to =
    lagEnd(clause, scene) ??
    overloadEnd(clause, scene) ??
    historyEnd(clause, scene) ??
    paceEnd(clause, scene) ??
    gradeEnd(clause, scene) ??
    unmatchedEnd(clause, scene)
  return to === undefined ? undefined : {kind: 'trend', to}
}

/** Comparatives of what has no measure; a tower is taller for all to see. */
const comparatives = `
  better worse safer riskier slower quicker fairer weaker stronger smarter bolder braver easier harder tougher softer crueller crueler dirtier
  lazier angrier happier sadder bitterer uglier nastier meaner shabbier bleaker grimmer darker calmer tenser poorer freer keener readier wiser
  shakier flimsier thinner looser tighter sharper duller livelier rarer scarcer commoner deadlier healthier sicker hungrier
`
const graded = words(comparatives)
/** Words of which one stands in every comparison below. */
const compares = signal(
  words(`${comparatives}
  behind than rate pace level speed clip second equal parallel envy class more less permitted legal allowed recommended licensed rated maximum safe
  outstrip outpace outclass outshine outdo outnumber outperform eclipse dwarf faster
`),
)

const compared = words(`
  be seem look prove remain become grow get turn have fall lag run stand carry hold go rise spread proceed sell move work die come arrive continue
  outstrip outpace outclass outshine outdo outnumber outperform eclipse dwarf load take bear hang drive fly
`)

const lags = phraseList([
  'fallen behind',
  'fell behind',
  'falling behind',
  'lagged behind',
  'lags behind',
  'lag behind',
])
const outdoes = words('outstrip outpace outclass outshine outdo outnumber outperform eclipse dwarf')

/** "has fallen behind its rivals", "outpaces them all". */
function lagEnd({lemma, verb, object, endToken}: Clause, scene: Scene): number | undefined {
  if (outdoes.has(lemma) && object !== undefined && phraseHas(scene, object, rivals)) return object.endToken
  const end = endOfPhrase(scene, lags, verb, 1)
  if (end === undefined) return undefined
  const behind = scene.phraseAt(end)
  return phraseHas(scene, behind, rivals) ? (behind?.endToken ?? endToken) : undefined
}

/** "was carrying twice its permitted load". */
function overloadEnd({object}: Clause, scene: Scene): number | undefined {
  if (object === undefined || !phraseHas(scene, object, limits)) return undefined
  const near = scene.tokens.slice(object.firstToken - 2, object.head)
  return near.some(({norm}) => multiples.has(norm)) ? object.endToken : undefined
}

const limits = words('permitted legal allowed recommended licensed rated maximum safe')

/** "are longer than at any time in the republic's history". */
function historyEnd({firstToken, endToken, lemma, passive}: Clause, scene: Scene): number | undefined {
  if (!isVerbs.has(lemma) && !passive) return undefined
  const end = endOfPhrase(scene, history, endToken, 4)
  // "is more divided than": the degree stands before the participle.
  const degree = scene.tokens[passive ? firstToken + 1 : endToken]?.norm ?? ''
  return end !== undefined && /er$|^(?:worse|less|more)$/.test(degree) ? end : undefined
}

const history = phraseList([
  'than at any time',
  'than ever before',
  'than for decades',
  'than in living memory',
  'than ever',
])

const rivals = words('rival neighbour neighbor peer competitor predecessor other any all')

/** "is running at double the pace of spring". */
function paceEnd({endToken}: Clause, scene: Scene): number | undefined {
  if (!scene.has(paces)) return undefined
  const {tokens, sentence} = scene
  for (let at = endToken; at < Math.min(sentence.endToken, endToken + 4); at += 1) {
    if (tokens[at]?.norm !== 'at') continue
    const near = tokens.slice(at + 1, at + 6)
    const pace = near.findIndex(({lemma}) => paces.has(lemma))
    if (pace >= 0 && near.slice(0, pace).some(({norm}) => multiples.has(norm))) return at + pace + 2
  }
  return undefined
}

const paces = words('rate pace level speed clip')
const multiples = words('twice double triple half record breakneck alarming unprecedented furious dizzying')

const grows = words('become grow get turn')
const isVerbs = words('be seem look prove remain')

/** "has become far rarer", "have been slower to dredge", "is better run than its neighbours". */
function gradeEnd(clause: Clause, scene: Scene): number | undefined {
  const {lemma, endToken, tense, verb, firstToken, passive} = clause
  const {tokens} = scene
  const isBeing = isVerbs.has(lemma) || passive
  if (!isBeing && !grows.has(lemma)) return undefined
  // "is better run than": the degree stands before the participle.
  const from = passive ? firstToken + 1 : endToken
  const end = degreeEnd(scene, from)
  if (end === undefined) return undefined
  const after = tokens[end]?.norm ?? ''
  if (isBeing) {
    const isPlain = graded.has(tokens[end - 1]?.norm ?? '') && tokens[end + 1]?.norm === 'the'
    const isAgainst = after === 'than' && (isPlain || others.has(tokens[end + 1]?.norm ?? ''))
    const isSlow =
      after === 'to' &&
      tokens[end + 1]?.pos === 'VERB' &&
      /^(?:slow|quick|readier|keener|faster)/.test(tokens[end - 1]?.norm ?? '')
    return isAgainst || isSlow ? end : undefined
  }
  // "got better": of a patient. What has become so, or is becoming so, is a trend.
  const isUnderWay =
    /^(?:has|have)$/.test(tokens[firstToken]?.norm ?? '') || /ing$/.test(tokens[verb]?.norm ?? '')
  return isUnderWay || (tense === 'present' && lemma === 'grow') ? end : undefined
}

/** Those a thing is like, not one score against another. */
const others = new Set(
  'its their his her any other most all anyone anybody ever before neighbours neighbors rivals elsewhere those'.split(
    ' ',
  ),
)

/** Past "far rarer", "far weaker": the token after a comparative that nobody can measure. */
function degreeEnd({tokens}: Scene, from: number): number | undefined {
  let at = from
  while (tokens[at]?.pos === 'ADV' && !/^(?:more|less)$/.test(tokens[at]?.norm ?? '') && at < from + 3)
    at += 1
  const word = tokens[at]?.norm ?? ''
  if (/^(?:more|less)$/.test(word)) {
    const next = tokens[at + 1]
    return next !== undefined &&
      (next.pos === 'ADJ' || (next.pos === 'VERB' && /(?:ed|ing)$/.test(next.norm)))
      ? at + 2
      : undefined
  }
  if (!graded.has(word)) return undefined
  // "better run", "worse paid"
  return /^(?:VERB|NOUN)$/.test(tokens[at + 1]?.pos ?? '') ? at + 2 : at + 1
}

/** "second to none", "than any other". */
function unmatchedEnd({endToken, object, lemma}: Clause, scene: Scene): number | undefined {
  if (!isVerbs.has(lemma) && lemma !== 'have') return undefined
  const end = endOfPhrase(scene, unmatched, endToken, 5)
  return end === undefined ? undefined : Math.max(end, lemma === 'have' ? (object?.endToken ?? 0) : 0)
}

const unmatched = phraseList([
  'second to none',
  'without equal',
  'without parallel',
  'in a class of',
  'than any other',
  'than anywhere else',
  'the envy of',
])
