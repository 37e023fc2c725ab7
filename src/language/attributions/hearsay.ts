import {watch} from '../places.js'
import {contentSpan, sentenceLimit} from './contents.js'
import {type Draft, isQuotedToken, type Reading, sentenceOf, spanOf} from './reading.js'

/** Adverbs that say somebody said so, and hide who. */
export const hearsay = new Set(
  'reportedly allegedly supposedly purportedly seemingly presumably ostensibly'.split(' '),
)

const hearsayWords = watch(hearsay, 'norm')

/** "Reportedly, …", "the hackers reportedly broke in": somebody says so, nobody says who. */
export function hearsayAdverbs(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (const at of reading.places.of(hearsayWords)) {
    const token = tokens[at]
    if (token === undefined || isQuotedToken(reading, at)) continue
    const sentence = sentenceOf(reading, at)
    if (sentence === undefined) continue
    const limit = sentenceLimit(reading, at)
    const ahead = contentSpan(reading, clauseStart(reading, at, sentence.firstToken), at)
    const behind = contentSpan(reading, at + 1, limit)
    const content = [ahead, behind].filter((span) => span !== undefined)
    if (content.length === 0) continue
    drafts.push({
      cue: spanOf(reading, {first: at, end: at + 1}),
      lemma: token.norm,
      content,
      at: token.start,
      wraps: false,
    })
  }
  return drafts
}

function clauseStart(reading: Reading, from: number, floor: number): number {
  for (let at = from - 1; at > floor; at -= 1) {
    const token = reading.tokens[at]
    if (
      token === undefined ||
      isQuotedToken(reading, at) ||
      token.text === ',' ||
      token.text === ';' ||
      token.pos === 'SCONJ' ||
      token.pos === 'CCONJ'
    )
      return at + 1
  }
  return floor
}
