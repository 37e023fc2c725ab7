import type {Paragraph, Token} from '../language/paragraph.js'
import {artsWords, caseWords, harmWords, sportWords, weatherWords} from './genre-words.js'

/**
 * What kind of copy a story is, where it is not plain news. `features` is the arts, the table and the road; `view` is a column, a letter,
 * a transcript: somebody speaks for himself.
 */
export type Genre = 'sport' | 'features' | 'weather' | 'view'

/**
 * The genre of a story, by its own words: how often it uses the words that such copy cannot do without, and how many different ones.
 * A case is news, be the accused a goalkeeper or a tenor, and so is a storm or a match in which people come to harm.
 */
export function genreOf(counts: readonly GenreSigns[]): Genre | undefined {
  const {words, cases, harm, ...total} = totalOf(counts)
  if (total.isMarked) return 'view'
  if (words < fewest) return undefined
  if (isView({words, ...total})) return 'view'
  return subjects.find(
    ({genre, kinds, per}) =>
      cases + (genre === 'features' ? 0 : harm) <= words / 120 &&
      total[genre] >= words / per &&
      new Set(counts.flatMap((count) => count[genre])).size >= kinds,
  )?.genre
}

/** The signs of a whole story: how many words of each genre, not which. */
type Total = Readonly<Record<Exclude<keyof GenreSigns, 'isMarked'>, number>> & {readonly isMarked: boolean}

function totalOf(counts: readonly GenreSigns[]): Total {
  const total = {...nothing, sport: 0, features: 0, weather: 0}
  for (const count of counts) {
    total.words += count.words
    total.cases += count.cases
    total.harm += count.harm
    total.sport += count.sport.length
    total.features += count.features.length
    total.weather += count.weather.length
    total.self += count.self
    total.voice += count.voice
    total.quoted += count.quoted
    total.isMarked ||= count.isMarked
  }
  return total
}

/** Shorter copy has too few words to tell. */
const fewest = 80

type Subject = Exclude<Genre, 'view'>

/** How many different words of its own a genre shows at least, and in how many words of copy there is one. */
const subjects: readonly {readonly genre: Subject; readonly kinds: number; readonly per: number}[] = [
  {genre: 'sport', kinds: 4, per: 40},
  {genre: 'weather', kinds: 6, per: 18},
  {genre: 'features', kinds: 4, per: 150},
]

/** What one block says of the genre of its story. */
export interface GenreSigns {
  readonly words: number
  readonly cases: number
  readonly harm: number
  readonly sport: readonly string[]
  readonly features: readonly string[]
  readonly weather: readonly string[]
  /** "I" and "my" outside quotations. */
  readonly self: number
  /** How often the writer speaks rather than writes: to a reader, with a question, with "don't". */
  readonly voice: number
  /** Words within quotations. */
  readonly quoted: number
  /** A line of its own says that this is a letter, a column, an opinion. */
  readonly isMarked: boolean
}

const nothing: GenreSigns = {
  words: 0,
  cases: 0,
  harm: 0,
  sport: [],
  features: [],
  weather: [],
  self: 0,
  voice: 0,
  quoted: 0,
  isMarked: false,
}

/** The signs in a paragraph; only running text has more than its label. */
export function signsOf(paragraph: Paragraph): GenreSigns {
  const {role, text} = paragraph
  return role === 'body' ? {...count(paragraph), isMarked: isMarked(text)} : labelOf(text)
}

/** The signs in a line that holds no prose: whether it says what the copy is. */
export function labelOf(text: string): GenreSigns {
  return {...nothing, isMarked: isMarked(text)}
}

function isMarked(text: string): boolean {
  return text.length < 90 && (label.test(text) || signed.test(text))
}

const label =
  /^\W*(?:letters?(?: to the editor)?|to the editors?|op-?ed|opinion|our (?:view|opinion)|editorial|commentary|column|viewpoint)\W*$/i

/** How columnists sign: "Ana Ruiz is a columnist for …". An address or a handle is signed by reporters too. */
const signed = /\bis an? (?:\w+ ){0,3}(?:columnist|commentator|op-ed)\b/i

/** Somebody speaks in his own name: he says "I", or he asks, addresses and contracts as nobody does in news. */
function isView({
  words,
  self,
  quoted,
  ...total
}: Pick<Total, 'words' | 'self' | 'voice' | 'quoted'>): boolean {
  const voice = self + total.voice
  if (self >= 3 && self >= words / 450) return true
  // News quotes; a leader hardly does, and talks by itself.
  const isMonologue = quoted < words / 12
  return isMonologue ? voice >= 4 && voice >= words / 150 : voice >= 6 && voice >= words / 100
}

function count({text, tokens, quotations}: Paragraph): Omit<GenreSigns, 'isMarked'> {
  const lists = {sport: [] as string[], features: [] as string[], weather: [] as string[]}
  let words = 0
  let cases = 0
  let harm = 0
  let self = 0
  let voice = 0
  let quoted = 0
  let next = 0
  for (let first = 0, end = 0; first < tokens.length; first = end) {
    end = endOfWord(tokens, first)
    const {norm, start} = tokens[first] ?? {norm: '', start: text.length}
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next += 1
    const isOwn = start < (quotations[next]?.start ?? Number.POSITIVE_INFINITY)
    if (norm === '?' && isOwn) voice += 1
    if (!isWordPart(norm)) continue
    words += 1
    if (!isOwn) quoted += 1
    const plain = end === first + 1 ? norm : joined(tokens, first, end)
    if (!telling.has(plain) && !plain.includes("'")) continue
    if (sportWords.has(plain)) lists.sport.push(plain)
    if (artsWords.has(plain)) lists.features.push(plain)
    if (weatherWords.has(plain)) lists.weather.push(plain)
    if (caseWords.has(plain)) cases += 1
    if (harmWords.has(plain)) harm += 1
    if (!isOwn) continue
    if (selves.has(plain)) self += 1
    else if (addressed.has(plain)) voice += 1
    else if (ours.has(plain)) voice += 1
    else if (contraction.test(plain) || advice.has(plain)) voice += 0.5
  }
  return {words, cases, harm, self, voice, quoted, ...lists}
}

/** The tagger parts "don't" and "half-time"; what touches is one word here. */
function endOfWord(tokens: readonly Token[], first: number): number {
  let end = first + 1
  while (
    tokens[end] !== undefined &&
    tokens[end]?.start === tokens[end - 1]?.end &&
    isWordPart(tokens[end]?.norm ?? '') &&
    isWordPart(tokens[end - 1]?.norm ?? '')
  )
    end += 1
  return end
}

function joined(tokens: readonly Token[], first: number, end: number): string {
  let word = ''
  for (let index = first; index < end; index += 1) word += tokens[index]?.norm ?? ''
  return word
}

/** A letter, an apostrophe or a hyphen begins it. */
function isWordPart(norm: string): boolean {
  const code = norm.charCodeAt(0)
  return (code >= 97 && code <= 122) || code === 0x27 || code === 0x2d || code >= 0xc0
}

// "us" and "may" are left out: they are a country and a month too.
const selves: ReadonlySet<string> = new Set("i i'm i've i'd i'll me my mine myself".split(' '))
const addressed: ReadonlySet<string> = new Set("you your you're you'll you've yourself let's".split(' '))
const ours: ReadonlySet<string> = new Set("we our we're we've we'll ours ourselves".split(' '))
const advice: ReadonlySet<string> = new Set('should must ought cannot'.split(' '))
/** Most words tell nothing of a genre, and are looked up once. */
const telling: ReadonlySet<string> = new Set([
  ...sportWords,
  ...artsWords,
  ...weatherWords,
  ...caseWords,
  ...harmWords,
  ...selves,
  ...addressed,
  ...ours,
  ...advice,
])
const contraction = /n't$|'(?:re|ve|ll)$|^(?:it|that|there|here|what|who|he|she)'s$/
