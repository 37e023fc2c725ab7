import {spanOf} from '../clauses.js'
import type {Detector, Scene, Sighting} from './claim.js'
import {endOfPhrase, phraseList} from './claim.js'
import {figures} from './figures.js'
import {deep} from './moods.js'
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
    const felt = end === undefined ? feltEnd(scene, index + 1) : undefined
    if (felt !== undefined) found.push({kind: 'mind', at: spanOf(tokens, index + 1, felt), grave: true})
  }
  return found
}

/** ", stung by the defeat,", ", unmoved by the pleas": what went on in somebody, by the way. */
function feltEnd(scene: Scene, first: number): number | undefined {
  const {tokens} = scene
  if (!deep.has(tokens[first]?.norm ?? '') || !/^(?:by|at|of|over)$/.test(tokens[first + 1]?.norm ?? ''))
    return undefined
  return scene.phraseAt(first + 2)?.endToken
}

function verdictEnd(scene: Scene, first: number): number | undefined {
  const {tokens} = scene
  const opening = endOfPhrase(scene, openings, first, 1)
  if (opening !== undefined) return scene.phraseAt(opening)?.endToken ?? opening
  const told = relativeEnd(scene, first)
  if (told !== undefined) return told
  const marked = markedEnd(scene, first)
  if (marked !== undefined) return marked
  if (!determiners.has(tokens[first]?.norm ?? '')) return undefined
  const figure = endOfPhrase(scene, figures, first + 1, 1)
  if (figure !== undefined) return figure
  const phrase = scene.phraseAt(first)
  if (phrase === undefined || phrase.firstToken !== first) return undefined
  // "Later, the boon, now lost, …": what the sentence is about.
  if (tokens[first]?.norm === 'the' && phrase.endToken === first + 2) return undefined
  const head = tokens[phrase.head]
  if (head === undefined || head.pos === 'PROPN') return undefined
  const isVerdict = verdictNouns.has(head.lemma) && !plainly.has(head.lemma)
  const isTrue = powers.has(head.lemma) && /^(?:real|true)$/.test(tokens[phrase.head - 1]?.norm ?? '')
  return isVerdict || isTrue ? phrase.endToken : undefined
}

const determiners: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that', 'another', 'yet'])
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
  'famous for',
  'fond of',
  'fresh from',
  'known for his',
  'known for her',
  'best known for his',
  'best known for her',
  'better known for',
  'never far from',
  'never short of',
  'never shy of',
  'never shy about',
  'rarely short of',
  'seldom short of',
  'never slow to',
  'never afraid to',
  'not one to',
  'not given to',
  'given to',
  'prone to',
  'drunk with',
  'convinced of his',
  'convinced of her',
  'full of himself',
  'full of herself',
  'with the air of',
  'with all the charm of',
  'with his usual',
  'with her usual',
  'with characteristic',
  'true to form',
  "to nobody 's surprise",
  "to no one 's surprise",
  'predictably enough',
  'of all people',
  'not above',
  'not averse to',
  'drunk on',
  'blind to',
  'deaf to',
  'long on',
  'short on',
  'in love with his',
  'in love with her',
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

/** "Ruiz, who has made a career of tough talk,", "Corr, whose temper is legendary,": somebody is told by what he is said to be like. */
function relativeEnd(scene: Scene, first: number): number | undefined {
  const {tokens, sentence} = scene
  const opener = tokens[first]?.norm
  if ((opener !== 'who' && opener !== 'whose') || tokens[first - 2]?.pos !== 'PROPN') return undefined
  const next = tokens[first + 1]
  if (next === undefined) return undefined
  if (opener === 'who' && !(habits.has(next.norm) || isGiven(tokens, first + 1))) return undefined
  if (opener === 'whose' && (next.pos === 'PROPN' || hasKin(tokens, first + 1))) return undefined
  for (let index = first + 1; index < sentence.endToken; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.pos === 'NUM' || plain.has(token.lemma)) return undefined
    if (!/^[,.;—]$/.test(token.text)) continue
    // "whose temper is short": a word for it stands at the end; "whose roots are in the north" can be looked up.
    const isLikened = tokens
      .slice(first, index)
      .some(({norm}, at, all) => norm === 'those' && all[at + 1]?.norm === 'of')
    if (opener === 'whose' && tokens[index - 1]?.pos !== 'ADJ' && !isLikened) return undefined
    return index > first + 3 ? index : undefined
  }
  return undefined
}

function hasKin(tokens: Scene['tokens'], from: number): boolean {
  for (let index = from; index < from + 3; index += 1) if (kin.has(tokens[index]?.lemma ?? '')) return true
  return false
}

/** "has made a career of", "has a taste for": what he is given to; what he has done is on record. */
function isGiven(tokens: Scene['tokens'], at: number): boolean {
  if (tokens[at]?.norm !== 'has') return false
  const from = tokens[at + 1]?.norm === 'made' ? at + 2 : at + 1
  return /^(?:an?|his|her)$/.test(tokens[from]?.norm ?? '') && bents.has(tokens[from + 1]?.norm ?? '')
}

const bents = words(
  'career habit taste knack talent way fondness gift eye nose appetite history name sport virtue living specialty speciality weakness',
)

const habits = new Set([
  'never',
  'always',
  'likes',
  'loves',
  'prefers',
  'thinks',
  'fancies',
  'cannot',
  'rarely',
  'seldom',
  'often',
])
/** What is on record, or pinned to a time. */
const plain = words(`
  say tell call charge convict deny accuse arrest indict sentence year month week day decade century monday tuesday wednesday thursday friday saturday
  sunday since until rule lead serve work live study hold win own run head chair represent write play direct coach teach include
`)
const kin = words(`
  brother sister son daughter father mother parent wife husband child family cousin uncle aunt nephew niece grandfather grandmother friend
  office company firm party group team club term country government home house name body book film contract mandate lawyer case ministry
  department bank agency bill work union band son-in-law job district constituency state town village farm shop business client organization
  organisation province city army troop force region report study website newspaper account song album career
`)
