import {holdsContext, type MatchToken, type TokenRange} from './contexts.js'
import {splitPhrase} from './split-phrase.js'
import type {Context, Term} from './term.js'

/** An entry found, with its tokens. */
export interface Match extends TokenRange {
  readonly term: Term
}

/** All term lists as one trie, so that a text is searched once for all of them. */
export interface Lexicon {
  readonly terms: readonly Term[]
  /** The entries that stand in `tokens`, in order, where nothing that an entry names around it lifts the objection. */
  match(tokens: readonly MatchToken[], sentences: readonly TokenRange[]): readonly Match[]
}

/** What a phrase of the trie means where it is found: the term itself, or words that lift or ground the objection. */
interface End {
  readonly term: Term | undefined
  readonly kind: 'term' | 'name' | `${'unless' | 'only'} ${'within' | 'sentence' | 'paragraph'}`
}

interface Node {
  readonly next: Map<string, Node>
  readonly ends: End[]
}

interface Found extends TokenRange {
  readonly end: End
}

interface Around {
  readonly unlessBefore: readonly Phrase[]
  readonly unlessAfter: readonly Phrase[]
  readonly onlyBefore: readonly Phrase[]
  readonly onlyAfter: readonly Phrase[]
}

type Phrase = readonly string[]

/**
 * Compiles term lists. `tokenize` must split a variant as the language layer splits copy. Within `names`, the newsroom's accepted
 * names, no term counts.
 */
export function compileLexicon(
  terms: readonly Term[],
  tokenize: (text: string) => readonly string[],
  names: readonly string[] = [],
): Lexicon {
  const root: Node = {next: new Map(), ends: []}
  const around = new Map<Term, Around>()
  const split = (phrase: string) => splitPhrase(phrase) ?? tokenize(phrase)
  const phrases = (list: readonly string[] = []) => list.map((phrase) => split(phrase.toLowerCase()))
  const add = (list: readonly string[] | undefined, end: End) => {
    for (const phrase of phrases(list)) insert(root, phrase, end)
  }
  add(names, {term: undefined, kind: 'name'})
  for (const term of terms) {
    const {variants, unless, onlyIf} = term
    add(variants, {term, kind: 'term'})
    add(unless?.within, {term, kind: 'unless within'})
    add(unless?.sentence, {term, kind: 'unless sentence'})
    add(unless?.paragraph, {term, kind: 'unless paragraph'})
    add(onlyIf?.paragraph, {term, kind: 'only paragraph'})
    add(onlyIf?.within, {term, kind: 'only within'})
    add(onlyIf?.sentence, {term, kind: 'only sentence'})
    around.set(term, {
      unlessBefore: phrases(unless?.precededBy),
      unlessAfter: phrases(unless?.followedBy),
      onlyBefore: phrases(onlyIf?.precededBy),
      onlyAfter: phrases(onlyIf?.followedBy),
    })
  }
  return {
    terms,
    match(tokens, sentences) {
      const found = search(root, tokens)
      if (found.length === 0) return []
      const stands = (match: Match) => standsAlone(match, tokens, found, around.get(match.term), sentences)
      const matches = found.flatMap(({end, firstToken, endToken}) =>
        end.kind === 'term' && end.term !== undefined ? [{term: end.term, firstToken, endToken}] : [],
      )
      return longest(matches.filter(stands))
    },
  }
}

function insert(root: Node, phrase: Phrase, end: End): void {
  let node = root
  for (const word of phrase) {
    const next = node.next.get(word) ?? {next: new Map(), ends: []}
    node.next.set(word, next)
    node = next
  }
  if (node !== root) node.ends.push(end)
}

/** Every phrase of the trie that stands in `tokens` between word boundaries. A hyphen that touches a word is part of the word. */
function search(root: Node, tokens: readonly MatchToken[]): readonly Found[] {
  const found: Found[] = []
  for (let firstToken = 0; firstToken < tokens.length; firstToken += 1) {
    let node = root.next.get(tokens[firstToken]?.norm ?? '')
    for (let endToken = firstToken + 1; node !== undefined; endToken += 1) {
      if (node.ends.length > 0 && isWhole(tokens, firstToken, endToken))
        for (const end of node.ends) found.push({end, firstToken, endToken})
      const token = tokens[endToken]
      node = token === undefined ? undefined : node.next.get(token.norm)
    }
  }
  return found
}

function isWhole(tokens: readonly MatchToken[], firstToken: number, endToken: number): boolean {
  return !touchesHyphen(tokens, firstToken - 1, firstToken) && !touchesHyphen(tokens, endToken, endToken - 1)
}

function touchesHyphen(tokens: readonly MatchToken[], at: number, word: number): boolean {
  const mark = tokens[at]
  const beside = tokens[word]
  if (mark === undefined || beside === undefined || !hyphens.has(mark.norm)) return false
  // A hyphen with a space on its far side is a dash ("the regime- "), unless letters follow it.
  return mark.end === beside.start || mark.start === beside.end
}

const hyphens: ReadonlySet<string> = new Set(['-', '‑'])

function standsAlone(
  match: Match,
  tokens: readonly MatchToken[],
  found: readonly Found[],
  around: Around | undefined,
  sentences: readonly TokenRange[],
): boolean {
  const {term, firstToken, endToken} = match
  const sentence = sentences.find((range) => range.firstToken <= firstToken && firstToken < range.endToken)
  if (!isPartOfSpeech(match, tokens, sentence)) return false
  if (term.isName === undefined && isName(match, tokens, sentence)) return false
  const has = (kind: End['kind']) =>
    found.some((range) => {
      const {end} = range
      if (end.kind !== kind || (end.term !== term && end.kind !== 'name')) return false
      if (kind.endsWith('paragraph')) return true
      return kind.endsWith('sentence')
        ? sentence !== undefined && holds(sentence, range)
        : holds(range, match)
    })
  if (has('name') || has('unless within') || has('unless sentence') || has('unless paragraph')) return false
  const before = (phrases: readonly Phrase[] = []) =>
    phrases.some((phrase) => readsAt(tokens, firstToken - phrase.length, phrase))
  const after = (phrases: readonly Phrase[] = []) =>
    phrases.some((phrase) => readsAt(tokens, endToken, phrase))
  const inContext = (contexts: readonly Context[] = []) =>
    contexts.some((context) => holdsContext(context, tokens, sentence ?? match, match))
  if (before(around?.unlessBefore) || after(around?.unlessAfter) || inContext(term.unless?.context))
    return false
  if (term.onlyIf === undefined) return true
  return (
    has('only within') ||
    has('only sentence') ||
    has('only paragraph') ||
    before(around?.onlyBefore) ||
    after(around?.onlyAfter) ||
    inContext(term.onlyIf.context)
  )
}

function holds(outer: TokenRange, inner: TokenRange): boolean {
  return outer.firstToken <= inner.firstToken && inner.endToken <= outer.endToken
}

function readsAt(tokens: readonly MatchToken[], at: number, phrase: Phrase): boolean {
  return at >= 0 && phrase.every((word, index) => tokens[at + index]?.norm === word)
}

const tags: Readonly<Record<NonNullable<Term['pos']>, ReadonlySet<string>>> = {
  noun: new Set(['NOUN', 'PROPN']),
  verb: new Set(['VERB', 'AUX']),
  adjective: new Set(['ADJ', 'VERB']),
  adverb: new Set(['ADV']),
}

/** A verb heads its phrase from the front, a noun from the back. */
function isPartOfSpeech(
  {term, firstToken, endToken}: Match,
  tokens: readonly MatchToken[],
  sentence: TokenRange | undefined,
): boolean {
  if (term.pos === undefined) return true
  const at = term.pos === 'noun' ? endToken - 1 : firstToken
  const head = tokens[at]
  if (head === undefined) return false
  // The tagger takes any capital at the start of a sentence for a name. A verb opens one as a participle only: "Rail unions" do not rail.
  if (head.pos === 'PROPN' && at === sentence?.firstToken)
    return term.pos !== 'verb' || /(?:ing|ed)$/.test(head.norm)
  const isVerb = tags.verb.has(head.pos) ? !actsLikeNoun(tokens, at) : actsLikeVerb(tokens, at)
  if (term.pos === 'verb') return isVerb
  return tags[term.pos].has(head.pos) && !(term.pos === 'noun' && isVerb)
}

/** The tagger reads the noun in "responded to claims that" as a verb; a preposition or a possessive before a form in -s tells. */
function actsLikeNoun(tokens: readonly MatchToken[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if (before.pos === 'DET' || possessives.has(before.norm)) return true
  return (
    (before.norm === 'to' || before.pos === 'ADP' || before.pos === 'ADJ') &&
    /[^s]s$/.test(tokens[at]?.norm ?? '')
  )
}

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', "'s"])

/** The tagger reads the verb in "the owner claims to have won" as a noun, in "the union branded the plan" as an adjective; what stands on both sides tells. */
function actsLikeVerb(tokens: readonly MatchToken[], at: number): boolean {
  const [before, word, next, second] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (before === undefined || next === undefined || possessives.has(before.norm)) return false
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.pos !== 'PRON') return false
  if (word?.pos === 'ADJ') return word.norm.endsWith('ed') && next.pos === 'DET'
  if (word?.pos !== 'NOUN') return false
  if (next.norm === 'to') return second?.pos === 'VERB' || second?.pos === 'AUX'
  return subjectPronouns.has(next.norm) || (next.norm === 'that' && before.pos !== 'NOUN')
}

const subjectPronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'there'])

/**
 * Whether the words belong to a name ("Liberation Army", "the Port Ellen Rebels"). A capital at the start of a sentence tells nothing
 * unless another follows; in a headline that capitalises every word no capital tells anything.
 */
function isName(
  {firstToken, endToken}: Match,
  tokens: readonly MatchToken[],
  sentence: TokenRange | undefined,
) {
  const words = tokens.slice(firstToken, endToken)
  const capital = words.some(({text}) => isCapitalised(text))
  if (!capital) return false
  if (sentence !== undefined && capitalisesAll(tokens, sentence)) return false
  if (opensSentence(firstToken, tokens, sentence)) {
    const rest = words.slice(1)
    const next = tokens[endToken]
    if (rest.some(({text}) => isCapitalised(text))) return true
    // "The so-called People's Guard", "Self-styled Marshal Pell", "Disgraced Governor Pell": the name starts behind.
    if (/^(?:the|an?)$/.test(words[0]?.norm ?? '') || words.some(({norm}) => hyphens.has(norm))) return false
    return next !== undefined && isNameWord(next) && !titles.has(next.norm)
  }
  return true
}

const titles: ReadonlySet<string> = new Set(
  `president premier prime vice governor mayor minister senator general colonel captain major judge justice king queen prince princess chief
  bishop archbishop cardinal pope sheikh emir sultan chancellor ambassador marshal commander deputy prefect speaker secretary congressman
  congresswoman councillor councilman representative admiral sheriff chairman chairwoman coach`.split(/\s+/),
)

function opensSentence(firstToken: number, tokens: readonly MatchToken[], sentence: TokenRange | undefined) {
  if (sentence === undefined || firstToken === sentence.firstToken) return true
  for (let index = firstToken - 1; index >= sentence.firstToken; index -= 1) {
    const mark = tokens[index]
    if (mark === undefined || /^[\p{L}\p{N}]/u.test(mark.norm)) return false
    if (/^[:—–•*]/.test(mark.norm)) return true
    // A quotation mark starts afresh where it touches the next word; after one that closes, a name says who spoke.
    if (/^["“‘'”]/.test(mark.norm)) return mark.end === tokens[index + 1]?.start
  }
  return true
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function isNameWord({text, pos}: MatchToken): boolean {
  return isCapitalised(text) && (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ')
}

/** Headline style: every word but the small ones starts with a capital. */
function capitalisesAll(tokens: readonly MatchToken[], {firstToken, endToken}: TokenRange): boolean {
  const words = tokens.slice(firstToken, endToken).filter(({text}) => /^\p{L}{2}/u.test(text))
  const large = words.filter(({norm}) => !smallWords.has(norm))
  return large.length >= 3 && large.filter(({text}) => !isCapitalised(text)).length <= large.length * 0.1
}

const smallWords: ReadonlySet<string> = new Set(
  'the an of in on at to for and or but by with as from is are be up out over off into after than via'.split(
    ' ',
  ),
)

/**
 * Of two matches, one within the other, the longer stands: "alleged victim" is not also "alleged". Of two of one rule that share a
 * word, the longer too, or the first.
 */
function longest(matches: readonly Match[]): readonly Match[] {
  return matches.filter((match) => !matches.some((other) => other !== match && outdoes(other, match)))
}

function outdoes(other: Match, match: Match): boolean {
  const longer = length(other) - length(match)
  if (longer > 0 && holds(other, match)) return true
  if (other.term.rule !== match.term.rule || !shareWords(other, match)) return false
  return longer > 0 || (longer === 0 && other.firstToken < match.firstToken)
}

function shareWords(a: TokenRange, b: TokenRange): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken
}

function length({firstToken, endToken}: TokenRange): number {
  return endToken - firstToken
}
