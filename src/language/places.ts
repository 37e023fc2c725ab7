import type {Sentence, Token} from './paragraph.js'

/** Words that somebody waits for. */
export interface Watch {
  readonly row: number
}

/** Where watched words stand in a paragraph, as indices of tokens in order. */
export interface Places {
  of(watch: Watch): readonly number[]
  /** Those within one sentence. */
  within(watch: Watch, sentence: Sentence): readonly number[]
  /** Whether there is one within a sentence. */
  has(watch: Watch, sentence: Sentence): boolean
}

/** Who waits for a word: where it stands as written, and where it stands in any form. */
interface Watchers {
  readonly norm: number[]
  readonly lemma: number[]
}

const watchers = new Map<string, Watchers>()
let rows = 0

/**
 * Has words looked out for: as they are written (`norm`), in any form (`lemma`), or both. Most turns of phrase open on one of a few words
 * that most paragraphs do not hold, so one walk over a paragraph finds the places of them all, and a turn that is not there costs nothing.
 * For lists that stand in modules; a paragraph knows of those that were watched before it was read.
 */
export function watch(words: Iterable<string>, by: 'norm' | 'lemma' | 'either'): Watch {
  const row = rows
  rows += 1
  for (const word of words) {
    const {norm, lemma} = watchers.get(word) ?? add(word)
    if (by !== 'lemma') norm.push(row)
    if (by !== 'norm') lemma.push(row)
  }
  return {row}
}

function add(word: string): Watchers {
  const none = {norm: [], lemma: []}
  watchers.set(word, none)
  return none
}

/** Finds all watched words of a paragraph. */
export function placesIn(tokens: readonly Token[]): Places {
  const found: (number[] | undefined)[] = new Array(rows).fill(undefined)
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    const {norm, lemma} = token
    const written = watchers.get(norm)
    if (written !== undefined) note(found, written.norm, index)
    const meant = lemma === norm ? written : watchers.get(lemma)
    if (meant !== undefined) note(found, meant.lemma, index)
  }
  const of = ({row}: Watch) => found[row] ?? nowhere
  return {
    of,
    within: (watch, {firstToken, endToken}) => {
      const all = of(watch)
      return all.length === 0 ? all : all.filter((index) => index >= firstToken && index < endToken)
    },
    has: (watch, {firstToken, endToken}) =>
      of(watch).some((index) => index >= firstToken && index < endToken),
  }
}

const nowhere: readonly number[] = []

/** Several lists of places as one, in order, each place once. */
export function inOrder(...lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}

/** A word that is watched both as written and in any form stands in one place. */
function note(found: (number[] | undefined)[], rows: readonly number[], index: number): void {
  for (const row of rows) {
    const places = found[row]
    if (places === undefined) found[row] = [index]
    else if (places.at(-1) !== index) places.push(index)
  }
}
