import {agencyAbbreviations, openEndedAbbreviations, plainWords, titleAbbreviations} from './abbreviations.js'
import type {Sentence, Token} from './paragraph.js'

/**
 * Splits a block into sentences.
 *
 * A full stop ends a sentence unless it belongs to an abbreviation, an initial or a decimal; after an abbreviation that may end one
 * ("in the U.S. The") the next word decides. parse-english, which knows the abbreviations of no agency, splits at "Sen. Smith" and
 * "St. Louis", and runs on after "aged 14. In".
 */
export function splitSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let firstToken = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const endToken = sentenceEnd(tokens, index)
    if (endToken === undefined) continue
    sentences.push(between(tokens, firstToken, endToken))
    firstToken = endToken
    index = endToken - 1
  }
  if (firstToken < tokens.length) sentences.push(between(tokens, firstToken, tokens.length))
  return sentences
}

/** Where the sentence ends, exclusive, if the token at `index` stops it. */
function sentenceEnd(tokens: readonly Token[], index: number): number | undefined {
  if (opensCredit(tokens, index + 1)) return index + 1
  if (!endsSentence(tokens, index)) return undefined
  const endToken = afterClosers(tokens, index + 1)
  return endToken === tokens.length || startsSentence(tokens, index, endToken) ? endToken : undefined
}

const creditWords = new Set(['Image', 'Photo', 'Picture', 'Video', 'Graphic', 'Credit'])

/** "The harbour at dawn Photo: Ada Smith": a credit runs on behind a caption that has no stop. */
function opensCredit(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index + 1]?.text === ':' &&
    creditWords.has(tokens[index]?.text ?? '') &&
    tokens[index - 1]?.pos !== 'PUNCT'
  )
}

const stops = new Set(['.', '!', '?', '…', '...', '....', '?!', '!!', '??'])
const closers = new Set(['"', '”', "'", '’', ')', ']', '»', "''"])
const openers = new Set(['"', '“', "'", '‘', '(', '[', '«', '`', '``', "''", '•', '*'])
const dashes = new Set(['-', '--', '–', '—'])

function between(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  return {start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0, firstToken, endToken}
}

/** Whether a sentence may end with this token, going by the token alone. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  return stops.has(token.text) || (token.text.length > 1 && token.text.endsWith('.'))
}

/** The index after the marks that close quotations and brackets right behind a stop. */
function afterClosers(tokens: readonly Token[], index: number): number {
  let end = index
  let token = tokens[end]
  while (
    token !== undefined &&
    (isEllipsis(token) || (closers.has(token.text) && token.start === tokens[end - 1]?.end))
  ) {
    end += 1
    token = tokens[end]
  }
  return end
}

function isEllipsis({text}: Token): boolean {
  return text === '…' || /^\.{3,}$/.test(text)
}

/** Whether the token at `next` starts a sentence after the stop at `stop`. */
function startsSentence(tokens: readonly Token[], stop: number, next: number): boolean {
  const before = tokens[next - 1]
  const first = tokens[next]
  if (before === undefined || first === undefined) return true
  // A dash goes on with what it follows: a signature, an afterthought.
  if (dashes.has(first.text)) return false
  const word = tokens.slice(next, next + 4).find(({text}) => !openers.has(text))
  if (word === undefined || /^\p{Ll}/u.test(word.text)) return false
  // "St.Louis" and "example.com" hold no break; "said.“We" does.
  if (before.end === first.start && !openers.has(first.text)) return false
  const mark = tokens[stop]
  if (mark?.text === '!' && companySuffixes.has(word.text)) return false
  return !continuesAfter(abbreviationAt(tokens, stop), word, tokens[next + 1])
}

// "Yahoo! Inc." and "Jeopardy! Productions"
const companySuffixes = new Set([
  'Inc.',
  'Inc',
  'Corp.',
  'Corp',
  'Ltd.',
  'Ltd',
  'News',
  'Sports',
  'Japan',
  'Productions',
])

/** The abbreviation that the stop at `index` belongs to, lower case, without its last stop; undefined where it is a full stop. */
function abbreviationAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  if (token.text !== '.')
    return token.text.length > 1 && !stops.has(token.text) ? token.norm.slice(0, -1) : undefined
  const word = tokens[index - 1]
  if (word === undefined || word.end !== token.start) return undefined
  const {norm} = word
  if (word.text === norm && plainWords.has(norm)) return undefined
  const initial = /^\p{Lu}$/u.test(word.text) && word.text !== 'I'
  const known =
    titleAbbreviations.has(norm) || agencyAbbreviations.has(norm) || openEndedAbbreviations.has(norm)
  return initial || known ? norm : undefined
}

/** Whether the sentence goes on with `word` after an abbreviation. */
function continuesAfter(
  abbreviation: string | undefined,
  word: Token,
  following: Token | undefined,
): boolean {
  if (abbreviation === undefined) return false
  if (titleAbbreviations.has(abbreviation)) return abbreviation !== 'no' || /^\d/.test(word.text)
  if (months.has(abbreviation)) return /^\d/.test(word.text)
  if (abbreviation === 'a.m' || abbreviation === 'p.m')
    return word.text === word.text.toUpperCase() && word.text.length > 1
  return !opensSentence(word, following)
}

const months = new Set(['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'])

// After "U.S." or "Inc." a capital alone tells nothing ("U.S. Secretary"): a word that only a sentence capitalises does.
const sentenceOpeners = new Set(
  'the a an he she it they we you i his her its their our my this that these those there in on at by for from with after before since while when as if but and or so yet not no under during despite although though because according what who where why how some many most several both all another one also however meanwhile asked'.split(
    ' ',
  ),
)

function opensSentence(word: Token, following: Token | undefined): boolean {
  if (word.norm === 'and' && following?.text === 'Co') return false
  // "… in Washington D.C. Image: Navy"
  if (following?.text === ':') return true
  return sentenceOpeners.has(word.norm) && /^\p{Lu}/u.test(word.text)
}
