import type {Token} from '../paragraph.js'
import type {Run} from '../phrases.js'
import {headOf} from '../source-kinds.js'

/** Words that say how close an amount is: "nearly a third", "more than two". */
export const degrees = new Set(
  'than about nearly roughly almost only just around some least over fewer not neither even'.split(' '),
)

/** Whether a word can follow "nearly", "not", "more than": a number, "everyone", "a third". */
export function quantifies(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    token.pos === 'NUM' || /^(?:half|a|one|everyone|everybody|all|every|many|some|enough)$/.test(token.norm)
  )
}

/** "added | 0.7 percent", "added | $3 a barrel": what shares do. */
export function isGain(tokens: readonly Token[], from: number): boolean {
  const at = amountAfter(tokens, from) ?? from
  const first = tokens[at]
  if (first === undefined || (first.pos !== 'NUM' && !/^[$€£¥]/.test(first.text))) return false
  return tokens
    .slice(at, at + 3)
    .some(
      ({norm, text}) => /^(?:percent|per|%|points?|cents?|[mb]illion)$/.test(norm) || /^[$€£¥]/.test(text),
    )
}

/** The amount behind words that say how close it is, from `at` on: "at least | 100", "up to | 20", "more than | half"; undefined where there are none. */
export function amountAfter(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]?.norm ?? ''
  const second = tokens[at + 1]?.norm ?? ''
  if (degrees.has(first) && quantifies(tokens[at + 1])) return at + 1
  const two = second === 'than' ? /^(?:more|less|fewer)$/.test(first) : phrases.has(`${first} ${second}`)
  return two && quantifies(tokens[at + 2]) ? at + 2 : undefined
}

const phrases = new Set([
  'at least',
  'at most',
  'up to',
  'close to',
  'well over',
  'just over',
  'just under',
  'as many',
])

/** Where the share begins that a phrase at `first` is taken of: "nine out of | 10", "most in | Arden". */
export function shareBefore(tokens: readonly Token[], first: number, floor: number): number | undefined {
  const out =
    tokens[first - 1]?.norm === 'of' && tokens[first - 2]?.norm === 'out' && tokens[first - 3]?.pos === 'NUM'
  const most = tokens[first - 1]?.pos === 'ADP' && tokens[first - 2]?.norm === 'most'
  if (!out && !most) return undefined
  const share = first - (out ? 3 : 2)
  return share < floor ? undefined : share
}

/** What is counted or reckoned up, and says nothing: “a loss of $2 million”, “the amount”. */
const measures = new Set(
  'amount sum loss profit gain deficit surplus increase decrease decline growth turnover revenue'.split(' '),
)

/** Whether the head of a phrase is a measure; a “figure” may be a person, unless it stands alone: “the figure”. */
export function isMeasure(tokens: readonly Token[], {first, end}: Run): boolean {
  const head = headOf(tokens, first, end)
  const noun = tokens[head]?.lemma ?? ''
  return measures.has(noun) || (/^(?:figure|number)$/.test(noun) && head <= first + 1 && end === head + 1)
}

/** Whether a phrase begins with its number: “the 12 deaths”, “6 percent”, “more than 2 million”. */
export function isNumbered(tokens: readonly Token[], {first, end}: Run): boolean {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]
    if (token?.pos === 'NUM' || token?.pos === 'SYM') return true
    if (token?.pos !== 'DET' && token?.pos !== 'ADJ' && !degrees.has(token?.norm ?? '')) return false
  }
  return false
}
