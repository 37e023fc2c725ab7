import {spanOf} from '../clauses.js'
import type {Detector, Scene, Sighting} from './claim.js'
import {endOfPhrase, phraseList} from './claim.js'
import {verdictNouns} from './verdict-words.js'
import {sport, words} from './words.js'

/** A verdict slipped in between two commas: ", a bitter blow to tenants,", ", never a man to wait,". */
export const asideClaims: Detector = (scene) => {
  if (scene.has(sport)) return []
  const {tokens, sentence} = scene
  const found: Sighting[] = []
  for (let index = sentence.firstToken; index < sentence.endToken - 2; index += 1) {
    if (tokens[index]?.text !== ',') continue
    const end = verdictEnd(scene, index + 1)
    if (end !== undefined) found.push({kind: 'verdict', at: spanOf(tokens, index + 1, end), grave: true})
  }
  return found
}

function verdictEnd(scene: Scene, first: number): number | undefined {
  const {tokens} = scene
  const opening = endOfPhrase(scene, openings, first, 1)
  if (opening !== undefined) return scene.phraseAt(opening)?.endToken ?? opening
  const marked = markedEnd(scene, first)
  if (marked !== undefined) return marked
  if (!determiners.has(tokens[first]?.norm ?? '')) return undefined
  const phrase = scene.phraseAt(first)
  if (phrase === undefined || phrase.firstToken !== first) return undefined
  const head = tokens[phrase.head]
  if (head === undefined || head.pos === 'PROPN') return undefined
  const isVerdict = verdictNouns.has(head.lemma) && !plainly.has(head.lemma)
  const isTrue = powers.has(head.lemma) && /^(?:real|true)$/.test(tokens[phrase.head - 1]?.norm ?? '')
  return isVerdict || isTrue ? phrase.endToken : undefined
}

const determiners: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'yet'])
/** As often a fact as a verdict. */
const plainly = words(
  'hit lesson success victory coup threat boost gamble distraction hero villain burden landmark milestone shadow pawn prisoner hostage shell',
)
const powers = words(
  'power force brain winner loser culprit face reason master ruler boss aim target problem',
)

/** How a reporter sums somebody up in passing. */
const openings = phraseList([
  'never a',
  'never one to',
  'not a man to',
  'not a woman to',
  'not known for',
  'hardly a',
  'no stranger to',
  'no friend of',
  'already among the',
  'long a thorn',
  'ever the',
  'always the',
  'always keen to',
  'always quick to',
  'always ready to',
])

/** ", aloof as ever,", ", hard even by the standards of the trade,": what somebody is like, told by what follows. */
function markedEnd(scene: Scene, first: number): number | undefined {
  const {tokens, sentence} = scene
  if (!/^(?:ADJ|ADV|VERB|ADP|NOUN)$/.test(tokens[first]?.pos ?? '')) return undefined
  for (let index = first + 1; index < Math.min(sentence.endToken, first + 11); index += 1) {
    // ", down three-quarters from the start of the term": a sum.
    if (tokens[index]?.text === ',' || tokens[index]?.pos === 'NUM') return undefined
    if (/^(?:three-)?(?:quarters?|half|thirds?)$/.test(tokens[index]?.norm ?? '')) return undefined
    const end = endOfPhrase(scene, likes, index, 1)
    if (end !== undefined) return end
  }
  return undefined
}

const likes = phraseList([
  'as ever',
  'as always',
  'as usual',
  'even by',
  'from the start',
  'in the eyes of',
  'to a fault',
  'of her depth',
  'of his depth',
  'of its depth',
  'at the best of times',
])
