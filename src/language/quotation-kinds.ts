import type {TextSpan} from '../story/span.js'
import {overlaps} from '../story/span.js'
import type {Attribution, Quotation, Token} from './paragraph.js'
import type {QuotedSpan} from './quotations.js'

const titled =
  /\b(?:titled|entitled|headlined|hashtag|song|film|movie|book|novel|album|show|series|program|programme|podcast|column|play|poem|essay|segment|episode)\b[^.;]{0,24}$/i
/** What a title stands in front of: “Blue Lamp” star, “The Quay” director. */
const behindTitle =
  /^\s(?:co-?star|stars?|actor|actress|alum|creator|director|producer|writer|author|host|presenter|singer|cast|castmate|character|film|movie|series|show|sitcom|drama|musical|album|song|single|novel|book|trilogy|saga|franchise|sequel|remake|reboot|podcast|exhibition|tour)s?\b/
const ratings = /\b(?:rating|rated|recommendation|upgraded|downgraded|grade)\b[^.;]{0,40}$/i
const words =
  /\b(?:the|a|an|this|that)\s+(?:word|words|term|phrase|letter|name|nickname|slogan|hashtag)s?\s*$/i

/** Tells speech from labels held at arm's length, and both from titles, nicknames, ratings and words as words, by their shape and what stands before. */
export function classifyQuotations(
  text: string,
  tokens: readonly Token[],
  quotes: readonly QuotedSpan[],
): readonly Quotation[] {
  let token = 0
  return quotes.map((quote) => {
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= quote.start) token += 1
    return {...quote, kind: kindOf(text, tokens, token, quote)}
  })
}

function kindOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  {start, end, inner, openAfter, openBefore}: QuotedSpan,
): Quotation['kind'] {
  if (openAfter || openBefore) return 'speech'
  const said = text.slice(inner.start, inner.end)
  const count = said.split(/\s+/).length
  const before = text.slice(Math.max(0, start - 60), start)
  if (
    count <= 10 &&
    isTitle(said, count) &&
    (titled.test(before) || (behindTitle.test(text.slice(end, end + 14)) && !/[,.]$/.test(said)))
  )
    return 'title'
  // “on the channel’s “Harbour Talk,” she said”
  if (count <= 6 && programmes.test(before) && isTitleCase(said)) return 'title'
  if (
    count <= 3 &&
    (ratings.test(before) || words.test(before) || isNickname(text, tokens, first, {start, end}))
  )
    return 'title'
  if (count > 4 || /[,.!?…]$/.test(said.trim())) return 'speech'
  return 'scare'
}

const programmes = /(?:['’]s?|\bon)\s+$/

/** Two words or more, each with a capital but the small ones: “Meet the Nation,”. */
export function isTitleCase(said: string): boolean {
  const words = said.replace(/,$/, '').split(/\s+/)
  return (
    words.length > 1 &&
    words.every((word) => /^(?:\p{Lu}|\d|(?:a|an|and|at|for|in|of|on|or|the|to|with)$)/u.test(word))
  )
}

function isTitle(said: string, count: number): boolean {
  const capitals = said.match(/(?:^|\s)[^\p{L}]*\p{Lu}/gu)?.length ?? 0
  return capitals * 2 >= count
}

/** A nickname stands between a first name and a family name: Joe “Red” Miller. */
function isNickname(text: string, tokens: readonly Token[], first: number, {start, end}: TextSpan): boolean {
  if (!/^.\p{Lu}[\p{L}\p{N} .-]*[\p{L}\p{N}]?.$/u.test(text.slice(start, end))) return false
  const before = tokens[first - 1]
  if (before?.pos !== 'PROPN') return false
  let at = first
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1
  return tokens[at]?.pos === 'PROPN' && /^\s\p{Lu}/u.test(text.slice(end, end + 2))
}

/** Direct where all of the content is quoted, mixed where some of it is. */
export function quoteKind(
  text: string,
  content: readonly TextSpan[],
  quotations: readonly Quotation[],
): Attribution['quote'] {
  const marked = quotations.filter(({kind}) => kind !== 'title')
  const touched = content.some((part) => marked.some((quotation) => overlaps(quotation, part)))
  if (!touched) return 'indirect'
  const whole = content.every((part) => {
    let at = part.start
    for (const quotation of marked) {
      if (quotation.end <= at || quotation.start >= part.end) continue
      if (/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, quotation.start)))) return false
      at = Math.max(at, quotation.end)
    }
    return !/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, part.end)))
  })
  return whole ? 'direct' : 'mixed'
}
