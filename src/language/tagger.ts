import {plainWords, titleAbbreviations} from './abbreviations.js'
import type {PartOfSpeech, Token} from './paragraph.js'

/** Splits text into tokens with parts of speech and lemmas. */
export type Tagger = (text: string) => readonly Token[]

let loading: Promise<Tagger> | undefined

/**
 * Loads wink-nlp and its model, once a process: about 75 ms and 110 MB, so nobody pays for it before the first review.
 * It tags 92.6 % of Wikinews right, at about 470,000 words a second.
 */
export function loadTagger(): Promise<Tagger> {
  loading ??= Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]).then(([wink, model]) =>
    createTagger(wink.default, model.default),
  )
  return loading
}

type Wink = typeof import('wink-nlp')['default']
type Model = typeof import('wink-eng-lite-web-model')['default']

/** wink's own types know some of these functions for a document only; a collection of tokens takes them all. */
interface Words {
  out(feature: unknown): string[]
}

function createTagger(wink: Wink, model: Model): Tagger {
  const nlp = wink(model, ['pos'])
  const {its} = nlp
  return (text) => {
    const {spaced, added} = spaceMarks(text)
    const words: Words = nlp.readDoc(spaced).tokens()
    const values = words.out(its.value)
    const parts = words.out(its.pos) as PartOfSpeech[]
    const lemmas = words.out(its.lemma)
    const tokens: Token[] = []
    let at = 0
    let shift = 0
    values.forEach((value, index) => {
      const pos = parts[index] ?? 'X'
      if (pos === 'SPACE') return
      while (at < spaced.length && isSpace(spaced, at)) at += 1
      while ((added[shift] ?? Number.POSITIVE_INFINITY) < at) shift += 1
      const start = at - shift
      at += value.length
      const norm = normalise(value)
      const before = tokens.at(-1)
      if (value === '.' && before?.end === start && isTitle(before.text, spaced.slice(at, at + 3)))
        tokens[tokens.length - 1] = withStop(before)
      else if (isPlainWord(value)) tokens.push(...splitStop(value, start))
      else if (norm === "i'm") tokens.push(...splitIm(value, start))
      else if (domains.has(norm) && endsAddress(tokens, start)) tokens.push(address(tokens, value))
      else tokens.push(tokenOf(start, value, norm, (lemmas[index] ?? value).toLowerCase(), pos))
    })
    return tokens
  }
}

/** Marks that belong to no word, and the ending of an owner. */
const marks = /["“”„‘«»()[\]{}—–…,;:]|['’]s/g

/** No word is longer, and the time that wink takes for one grows with the square of its length: a longer run is read in pieces. */
const longestWord = 300
const marksAndRuns = new RegExp(`\\S{${longestWord}}|${marks.source}`, 'g')

function holdsRun(text: string): boolean {
  let at = 0
  while (at < text.length) {
    const space = text.indexOf(' ', at)
    const end = space < 0 ? text.length : space
    if (end - at > longestWord) return true
    at = end + 1
  }
  return false
}

/** "he's", "let's": here the tagger knows both words. */
const contracted = /(?<![\p{L}\d])(?:he|she|it|that|there|here|what|who|where|when|how|why|let|this|which)$/iu

/**
 * Sets marks and the ending of an owner apart from words, and tells at which offsets of the new text a space was added. wink remembers
 * every run of characters that it has once taken for a word: behind a stray mark "company's" is one word to it, and from then on
 * everywhere. With nothing hanging on its words a sentence is read alike, whatever was read before it.
 */
function spaceMarks(text: string): {readonly spaced: string; readonly added: readonly number[]} {
  const added: number[] = []
  let spaced = ''
  let from = 0
  const addSpace = () => {
    added.push(spaced.length)
    spaced += ' '
  }
  for (const {index, 0: mark} of text.matchAll(holdsRun(text) ? marksAndRuns : marks)) {
    const end = index + mark.length
    const isEnding = mark.length === 2
    if (isEnding ? !isOwners(text, index, end) : /^[,;:]$/.test(mark) && !isSpace(text, end)) continue
    spaced += text.slice(from, index)
    if (!isSpace(spaced, spaced.length - 1)) addSpace()
    spaced += mark
    from = end
    if (!isEnding && !isSpace(text, end)) addSpace()
  }
  return {spaced: spaced + text.slice(from), added}
}

/** Whether the "'s" between two offsets ends a word that owns something, or is a verb behind a name. */
function isOwners(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\d.]/u.test(text[start - 1] ?? '') &&
    !/[\p{L}\d]/u.test(text[end] ?? '') &&
    !contracted.test(text.slice(Math.max(0, start - 6), start))
  )
}

/** White space, or the end of the text. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return Number.isNaN(code) || /\s/.test(text.charAt(at))
}

/** Every token is made here, and so laid out alike: all that reads tokens runs the faster for it. */
function tokenOf(start: number, text: string, norm: string, lemma: string, pos: PartOfSpeech): Token {
  return {start, end: start + text.length, text, norm, lemma, pos}
}

/** The same token as another part of speech. */
export function retagged(
  {start, text, norm, ...token}: Token,
  pos: PartOfSpeech,
  lemma = token.lemma,
): Token {
  return tokenOf(start, text, norm, lemma, pos)
}

/** The same token as the name of a body, which is no longer read as the pronoun it is spelled like. */
export function acronym({start, text}: Token): Token {
  return tokenOf(start, text, text, text, 'PROPN')
}

/** “Supt. | Ian Moss”: a title that stands before a name. wink knows some of them, and takes the stop of the others for a full stop. */
function isTitle(word: string, behind: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(word) && /^\s\p{Lu}/u.test(behind) && titleAbbreviations.has(word.toLowerCase())
  )
}

function withStop({start, text, norm, lemma}: Token): Token {
  return tokenOf(start, `${text}.`, `${norm}.`, `${lemma}.`, 'PROPN')
}

/** What the address of a site ends in. */
const domains: ReadonlySet<string> = new Set(['com', 'org', 'net', 'gov', 'edu', 'info', 'biz', 'tv', 'io'])

/** “harland.com”, which wink leaves in pieces where it does not know the site: a sentence ends at no stop in a word. */
function endsAddress(tokens: readonly Token[], start: number): boolean {
  const stop = tokens.at(-1)
  const site = tokens.at(-2)
  return stop?.text === '.' && stop.end === start && site?.end === stop.start && site.pos !== 'PUNCT'
}

/** Takes the pieces of an address off the end and makes one name of them. */
function address(tokens: Token[], ending: string): Token {
  const [site] = tokens.splice(-2)
  const text = `${site?.text ?? ''}.${ending}`
  const norm = normalise(text)
  return tokenOf(site?.start ?? 0, text, norm, norm, 'PROPN')
}

/** “He was ill.”: a word in small letters and a full stop, which wink takes for Illinois. */
function isPlainWord(value: string): boolean {
  return value.endsWith('.') && value.length < 6 && plainWords.has(value.slice(0, -1))
}

function splitStop(value: string, start: number): readonly Token[] {
  const word = value.slice(0, -1)
  const pos = plainWords.get(word) ?? 'NOUN'
  return [tokenOf(start, word, word, word, pos), tokenOf(start + word.length, '.', '.', '.', 'PUNCT')]
}

/** The one contraction that wink leaves whole. */
function splitIm(value: string, start: number): readonly Token[] {
  const [i, am] = [value.slice(0, 1), value.slice(1)]
  return [tokenOf(start, i, 'i', 'i', 'PRON'), tokenOf(start + 1, am, "'m", 'be', 'AUX')]
}

/** Lower case, with straight apostrophes. */
function normalise(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}
