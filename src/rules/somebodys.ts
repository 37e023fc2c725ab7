import {words} from '../language/claims/words.js'
import {isOf} from '../language/noun-phrases.js'
import {type Paragraph, sentenceAt, type Token} from '../language/paragraph.js'
import type {TextSpan} from '../story/span.js'

/** A word of the copy, with the index of its first token. */
interface Word extends TextSpan {
  readonly firstToken: number
}

/** What one does with a word for somebody: "denounced as reckless", "painted the plan in apocalyptic terms". */
const characterises = words(`
  describe denounce portray paint depict label brand dismiss deride criticize criticise condemn cast see view regard characterize characterise
  attack slam blast decry assail mock ridicule hail praise interpret perceive frame present billed reject lambaste pan treat harangue berate vilify scold upbraid castigate revile taunt denigrate
`)
const calls = words('call deem brand label dub find consider think declare pronounce')

const holdings =
  /\b(?:accusations?|allegations?|arguments?|assertions?|attacks|charges?|claims?|complaints?|contention|convictions?|criticisms?|fears?|feeling|impression|notion|perceptions?|recognition|suggestions?|suspicions?|views?) that\b[^.;]*$/i

/**
 * Whether the copy says by itself that the word is somebody's, or nobody's: "denounced as inhumane", "complaints that it was toothless",
 * "might sound strange", "is she naive or cunning?" No source need stand there; the word is not the reporter's.
 */
export function isSomebodys(paragraph: Paragraph, hit: Word): boolean {
  const sentence = sentenceAt(paragraph, hit)
  if (sentence === undefined) return false
  const {tokens, text} = paragraph
  if (tokens[sentence.endToken - 1]?.text === '?') return true
  if (isPredicate(paragraph, hit) && holdings.test(text.slice(sentence.start, hit.start))) return true
  // “Ridicules losers”: they are losers to whoever ridicules them.
  const before = tokens[hit.firstToken - 1]
  if (before?.pos === 'VERB' && isOf(characterises, before)) return true
  // “Found the notorious gang” calls nobody anything.
  const isDefinite = tokens[hit.firstToken - 1]?.norm === 'the'
  for (
    let index = hit.firstToken - 1;
    index >= Math.max(sentence.firstToken, hit.firstToken - 12);
    index -= 1
  ) {
    const token = tokens[index]
    if (token === undefined || /^[;:]$/.test(token.text)) return false
    const reach = hit.firstToken - index
    // "as a traitor who was selling out to terrorists": the clause goes on in the same mouth.
    const isNear =
      reach <= 10 || tokens.slice(index, hit.firstToken).some(({norm}) => /^(?:who|that)$/.test(norm))
    if (token.norm === 'as' && isNear && holdsVerb(paragraph, sentence.firstToken, index)) return true
    if (isOf(calls, token) && token.pos === 'VERB' && reach <= 8 && !isDefinite) return true
  }
  return isPossible(paragraph, hit) || isFound(paragraph, hit) || hasResult(paragraph, hit)
}

/** A verb that goes with "as", a few words before it. */
function holdsVerb({tokens}: Paragraph, first: number, as: number): boolean {
  for (let index = as - 1; index >= Math.max(first, as - 12); index -= 1) {
    if (isOf(characterises, tokens[index]) || isShowing(tokens, index)) return true
  }
  return false
}

/** "tried to show him as" */
function isShowing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lemma === 'show' && tokens[at - 1]?.norm === 'to'
}

/** "was revealed to be a hoax", "turned out to be", "voters feel so beleaguered": found out, or felt by whom the copy names. */
function isFound({tokens, text}: Paragraph, {firstToken, start}: Word): boolean {
  if (
    /\b(?:revealed|proved|proven|exposed|found|shown|turned out|turns out) (?:to be|as) (?:an? |the )?$/i.test(
      text.slice(Math.max(0, start - 40), start),
    )
  )
    return true
  let at = firstToken - 1
  while (tokens[at]?.pos === 'ADV') at -= 1
  return tokens[at]?.lemma === 'feel'
}

/** "so embarrassing that the chairman resigned": what came of it stands beside it. */
function hasResult({tokens}: Paragraph, {firstToken}: Word): boolean {
  return tokens[firstToken - 1]?.norm === 'so' && tokens[firstToken + 1]?.norm === 'that'
}

/** "might sound strange", "can be cruel". */
function isPossible({tokens, text}: Paragraph, {firstToken, start}: Word): boolean {
  if (
    /\b(?:may|might|can|could) (?:appear|seem) to be (?:an? |the )?(?:[\p{L}-]+ )?$/iu.test(
      text.slice(Math.max(0, start - 50), start),
    )
  )
    return true
  let at = firstToken - 1
  while (tokens[at]?.pos === 'ADV') at -= 1
  if (!/^(?:be|sound|seem|look|appear)$/.test(tokens[at]?.norm ?? '')) return false
  return /^(?:might|may|could|can)$/.test(tokens[at - 1]?.norm ?? '')
}

/** "was reckless", "seemed toothless": the word is what is said of the subject, and not a description in passing. */
export function isPredicate({tokens}: Paragraph, {firstToken}: Word): boolean {
  let at = firstToken - 1
  while (tokens[at]?.pos === 'ADV') at -= 1
  return /^(?:be|seem|look|appear|become|sound|remain)$/.test(tokens[at]?.lemma ?? '')
}
