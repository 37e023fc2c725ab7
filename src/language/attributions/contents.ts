import type {TextSpan} from '../../story/span.js'
import {asks} from './finite.js'
import {isQuotedToken, quoteOf, type Reading, sentenceOf} from './reading.js'

/** Where the sentence that holds `index` ends for content: before its last mark, or after a quotation that ends it. */
export function sentenceLimit(reading: Reading, index: number): number {
  const {tokens} = reading
  let end = sentenceOf(reading, index)?.endToken ?? tokens.length
  // A sentence that ends inside a quotation goes on to the quotation's end.
  while (
    end < tokens.length &&
    isQuotedToken(reading, end) &&
    quoteOf(reading, end) === quoteOf(reading, end - 1)
  ) {
    end = sentenceOf(reading, end)?.endToken ?? tokens.length
  }
  return end
}

/** Ends content that begins at `first` before `limit`: drops the full stop outside quotation marks. */
function trimEnd(reading: Reading, first: number, limit: number): number {
  const {tokens} = reading
  let end = limit
  while (end > first) {
    const token = tokens[end - 1]
    if (token === undefined || token.pos !== 'PUNCT' || isQuotedToken(reading, end - 1)) break
    if (token.text === ')' || token.text === '?' || token.text === '!') break
    end -= 1
  }
  return end
}

/** The span of content from one token to another, half open; empty content is undefined. */
export function contentSpan(reading: Reading, first: number, end: number): TextSpan | undefined {
  const {tokens} = reading
  let from = first
  while (
    from < end &&
    tokens[from]?.pos === 'PUNCT' &&
    !isQuotedToken(reading, from) &&
    tokens[from]?.text !== '('
  )
    from += 1
  const last = trimEnd(reading, from, end)
  const start = tokens[from]
  const stop = tokens[last - 1]
  if (start === undefined || stop === undefined || last <= from) return undefined
  return {start: start.start, end: stop.end}
}

/** A colon right behind a cue belongs to it: "she added:". */
export function withColon(reading: Reading, end: number): number {
  return reading.tokens[end]?.text === ':' ? end + 1 : end
}

/** The quotation that a comma or a colon leads in further on, if no other cue comes between. */
export function introducedQuote(reading: Reading, from: number, limit: number): number | undefined {
  const {tokens} = reading
  for (let at = from; at < limit && at < from + 24; at += 1) {
    if (isQuotedToken(reading, at)) return /^[,:]$/.test(tokens[at - 1]?.text ?? '') ? at : undefined
    const form =
      tokens[at - 1]?.norm === 'when' && asks.has(tokens[at]?.norm ?? '') ? undefined : reading.cueAt[at]
    const speaks = form !== undefined && (form.form !== 'ing' || /^[,:]$/.test(tokens[at + 1]?.text ?? ''))
    if (speaks) return undefined
  }
  return undefined
}
