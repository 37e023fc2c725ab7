import type {TextSpan} from '../../story/span.js'
import type {Token} from '../paragraph.js'
import {isNominal, isQuote} from './kinds.js'

/** "by Friday", "by 2030", "by 5 percent", "by then", "by far", "by car", "by voting": no agent. */
const noAgents = new Set(
  `then now far law hand mail post phone telephone email e-mail car bus train plane air sea road boat ship foot bicycle helicopter accident mistake
  chance default definition nature name birth marriage monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december tomorrow yesterday today tonight midnight noon dawn dusk morning afternoon evening night
  nightfall end beginning close start time virtue means way order turn year month week day minute hour acclamation consensus mid-2025 force default
  contrast comparison age weight size number proxy well gate gates river riverside roadside wayside lakeside quayside door doorway wall fence bridge lake shore
  weir ford dam sluice canal kerb curb fountain pier jetty stove window entrance altar bus-stop crossroads tracks`.split(
    /\s+/,
  ),
)

const measures = new Set(
  'percent per % points point percentage million billion basis cents dollars euros pounds degrees metres meters miles kilometers feet inches votes years months weeks days hours minutes'.split(
    ' ',
  ),
)

/** The agent of the participle at `participle`: its span, from "by" to the end of its noun phrase. */
export function agentAfter(tokens: readonly Token[], participle: number, end: number): TextSpan | undefined {
  for (let at = participle + 1; at < end && at < participle + 24; at += 1) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (token.norm === 'by' && isAgent(tokens, at, end))
      return {start: token.start, end: nounPhraseEnd(tokens, at + 1, end)}
    if (token.norm === 'by') continue
    if (token.text === ';' || token.text === ':' || token.pos === 'SCONJ') return undefined
    if (token.pos === 'CCONJ' && tokens[at + 1]?.pos === 'VERB') return undefined
    if (token.pos === 'AUX') return undefined
    if (token.pos === 'VERB' && tokens[at - 1]?.norm !== 'to' && !token.norm.endsWith('ing')) return undefined
  }
  return undefined
}

/** Whether "by" at `by` names who acts, and not when, where, how or by how much. */
function isAgent(tokens: readonly Token[], by: number, end: number): boolean {
  const [first, second, third, fourth] = tokens.slice(by + 1, Math.min(end, by + 5))
  if (first === undefined || (first.pos === 'PUNCT' && !isQuote(first))) return false
  if (noAgents.has(first.norm) || (first.pos === 'VERB' && first.norm.endsWith('ing'))) return false
  if (first.pos === 'DET' || first.pos === 'ADJ' || deadlines.has(first.norm)) {
    return !(noAgents.has(second?.norm ?? '') || (second?.pos === 'ADJ' && noAgents.has(third?.norm ?? '')))
  }
  if (first.pos !== 'NUM' && first.text !== '$') return true
  // "by two men" acts; "by 2030", "by 5 percent", "by three votes to two" do not.
  const isMeasure = [first, second, third, fourth].some((token) => measures.has(token?.norm ?? ''))
  return !isMeasure && !/^\d{4}$/.test(first.text) && second !== undefined && second.pos !== 'PUNCT'
}

const deadlines = new Set(['next', 'last', 'early', 'late'])

function nounPhraseEnd(tokens: readonly Token[], from: number, end: number): number {
  let last = from
  for (let at = from; at < end; at += 1) {
    const token = tokens[at]
    if (token === undefined || !(isNominal(token) || inPhrase.test(token.norm) || joinsNext(tokens, at)))
      break
    last = at
  }
  return tokens[last]?.end ?? 0
}

/** What else a noun phrase holds: "the chief of staff's office", "Marsh & Cole". */
const inPhrase = /^(?:of|'s|'|-|&|["“”‘`]+)$/

/** "by the mayor and the council" */
function joinsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.norm === 'and' && (next?.pos === 'PROPN' || next?.pos === 'DET')
}
