import {roleNouns} from '../language/name-lists.js'
import type {Paragraph, TermHit, Token} from '../language/paragraph.js'
import {sentenceAt} from '../language/paragraph.js'
import type {TextSpan} from '../story/span.js'
import {articleBefore} from './articles.js'
import type {Edit, Fix} from './define-rule.js'
import {formOf, inflect, type VerbForm} from './verbs.js'

/** One fix for each alternative of an entry that can simply take its place, in the order of the entry. */
export function alternativeFixes(paragraph: Paragraph, hit: TermHit): readonly Fix[] {
  return hit.term.alternatives.flatMap((alternative) => {
    if (alternative === '') return dropFix(paragraph, hit) ?? []
    if (alternative === 'say' && !canSay(paragraph, hit)) return []
    if (isBeforeOffice(paragraph, hit)) return dropFix(paragraph, hit) ?? []
    return swapFix(paragraph, hit, inFormOf(paragraph, hit, alternative))
  })
}

/** "the strongman president": what somebody is stands behind the label already. */
function isBeforeOffice({tokens}: Paragraph, {term, endToken}: TermHit): boolean {
  const next = tokens[endToken]
  return term.pos === 'noun' && next !== undefined && roleNouns.has(next.norm)
}

/** Puts `words` in the place of `at`. Capitals and a preceding "a" or "an" follow. */
export function swapFix(paragraph: Paragraph, at: TextSpan, words: string): Fix {
  const text = withCasing(words, paragraph.text.slice(at.start, at.end))
  return {title: `Change to “${text}”`, kind: 'swap', edits: [withArticle(paragraph, at, text, text)]}
}

/**
 * Takes the words at `at` out, and what only they needed: their commas, "very" before an adjective, "and" between two. Undefined
 * where the sentence needs them ("the plan was controversial").
 */
export function dropFix(paragraph: Paragraph, at: TextSpan): Fix | undefined {
  const edit = dropEdit(paragraph, at)
  if (edit === undefined) return undefined
  return {title: `Remove “${paragraph.text.slice(at.start, at.end)}”`, kind: 'swap', edits: [edit]}
}

/** Marks `at` for the reporter: the copy stays as it is, and the question blocks sign-off until it is answered. */
export function queryFix(at: TextSpan, question: string): Fix {
  const mark = `[QUERY: ${question}]`
  return {
    title: `Ask the reporter: ${question}`,
    kind: 'query',
    edits: [{at: {start: at.end, end: at.end}, text: ` ${mark}`}],
  }
}

/** Puts ", [SOURCE] said" at the end of the sentence that holds `at`, for the reporter to fill in. Takes out `without`, if given. */
export function sourceFix(paragraph: Paragraph, at: TextSpan, without?: TextSpan): readonly Fix[] {
  const sentence = sentenceAt(paragraph, at)
  if (sentence === undefined) return []
  const text = paragraph.text.slice(sentence.start, sentence.end)
  const end = sentence.start + text.replace(/[.!?…\s]+$/, '').length
  // A sentence that ends in a quotation mark would take the words inside it.
  if (/["”’']$/.test(paragraph.text.slice(sentence.start, end))) return []
  const insert = {at: {start: end, end}, text: ', [SOURCE] said'}
  const drop = without === undefined ? undefined : dropEdit(paragraph, without)
  if (without !== undefined && (drop === undefined || drop.at.end > end)) return []
  return [
    {
      title: 'Name the source at the end',
      kind: 'placeholder',
      edits: drop === undefined ? [insert] : [drop, insert],
    },
  ]
}

/** Puts `placeholder` in the place of `at`, for the reporter to fill in. */
export function placeholderFix(paragraph: Paragraph, at: TextSpan, placeholder: string, title: string): Fix {
  return {
    title,
    kind: 'placeholder',
    edits: [withArticle(paragraph, at, placeholder, placeholder.replace(/^\[/, ''))],
  }
}

/** `alternative` in the number or the tense of what stands in the copy. */
export function inFormOf(
  paragraph: Paragraph,
  {term, firstToken, endToken}: TermHit,
  alternative: string,
): string {
  const base = term.variants[0] ?? ''
  if (term.pos === 'verb') return inflect(alternative, formIn(paragraph.tokens, firstToken, term.variants))
  const last = paragraph.tokens[endToken - 1]?.norm ?? ''
  const lastBase = base.split(' ').at(-1) ?? base
  return term.pos === 'noun' && last !== lastBase && isPluralOf(last, lastBase)
    ? plural(alternative)
    : alternative
}

/** The form in which the token is a verb of the entry, which may list several: "blast" beside "blasted" is a base form, "tore" is a past one. */
function formIn(tokens: readonly Token[], index: number, variants: readonly string[]): VerbForm {
  const surface = tokens[index]?.norm ?? ''
  const form = formOf(surface, variants[0]?.split(' ')[0] ?? '')
  if (form !== 'past' || surface.endsWith('ed')) return form
  const stem = surface.replace(/e$/, '')
  const isBase = variants.some((variant) => {
    const [word = ''] = variant.split(' ')
    return word !== surface && word.startsWith(stem)
  })
  if (!isBase) return 'past'
  // "hit": the past looks the same.
  const before = tokens[index - 1]
  return unchanging.has(surface) && before?.norm !== 'to' && before?.pos !== 'AUX' ? 'past' : 'base'
}

const unchanging: ReadonlySet<string> = new Set(['hit', 'put', 'cut', 'let', 'set', 'shed', 'cast'])

/** Whether "say" can stand where the verb did: "mused about", "remarked on the case" and "stated their interest" have no clause for it. */
function canSay({tokens, sentences}: Paragraph, {firstToken: verb, endToken}: TermHit): boolean {
  const next = tokens[endToken]
  // “…, stated the ministry”
  if (next === undefined || /^[,”"']/.test(tokens[verb - 1]?.text ?? '')) return true
  if (/^(?:about|of|upon|with|against|over)$/.test(next.norm)) return false
  if (next.norm === 'on') return /^\p{Lu}/u.test(tokens[endToken + 1]?.text ?? '')
  if (next.pos !== 'DET' && next.pos !== 'PRON' && next.pos !== 'NOUN') return true
  const end = sentences.find(
    ({firstToken, endToken: last}) => firstToken <= endToken && endToken < last,
  )?.endToken
  for (let index = endToken + 1; index < (end ?? tokens.length); index += 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (token.pos === 'AUX') return true
    if (token.pos === 'VERB' && !token.norm.endsWith('ing') && tokens[index - 1]?.norm !== 'to') return true
  }
  return next.norm === 'that'
}

function isPluralOf(word: string, singular: string): boolean {
  return word === plural(singular) || (word.endsWith('s') && !singular.endsWith('s')) || /men$/.test(word)
}

function plural(words: string): string {
  if (/man$/.test(words)) return words.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(words) ? `${words}es` : `${words}s`
}

/** `words` with the capitals of `model`. */
function withCasing(words: string, model: string): string {
  if (/^[\p{Lu}\P{L}]*$/u.test(model) && /\p{Lu}.*\p{Lu}/u.test(model)) return words.toUpperCase()
  return /^\p{Lu}/u.test(model) ? capitalise(words) : words
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** An edit that puts `text` at `at`, and corrects "a" or "an" before it for `next`, the word that then follows. */
function withArticle({tokens, text: copy}: Paragraph, at: TextSpan, text: string, next: string): Edit {
  const article = tokens.findLast(({end}) => end <= at.start)
  if (article === undefined || (article.norm !== 'a' && article.norm !== 'an') || next === '')
    return {at, text}
  const wanted = articleBefore(next.split(/[\s-]/)[0] ?? next)
  if (wanted === article.norm) return {at, text}
  const between = copy.slice(article.end, at.start)
  return {
    at: {start: article.start, end: at.end},
    text: `${withCasing(wanted, article.text)}${between}${text}`,
  }
}

function dropEdit(paragraph: Paragraph, at: TextSpan): Edit | undefined {
  const {tokens} = paragraph
  const first = tokens.findIndex(({start, end}) => start <= at.start && at.start < end)
  const last = tokens.findLastIndex(({start, end}) => start < at.end && at.end <= end)
  if (first < 0 || last < first) return undefined
  if (isNeeded(tokens, first, last)) return undefined
  const cut = widen(paragraph, first, last)
  if (cut === undefined) return undefined
  return cutOut(paragraph, cut.first, cut.last)
}

/** Without them the sentence says another thing, or nothing: "considered a sham election", "in the minds of many voters", "somewhat of a departure". */
function isNeeded(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokens[last + 1]
  if (after?.norm === 'of' && /^(?:somewhat|rather|almost|quite)$/.test(tokens[first]?.norm ?? ''))
    return true
  if (after?.pos === 'NOUN' && /^(?:many|some|most)$/.test(tokens[last]?.norm ?? '')) return true
  const before = tokens[first - 1]
  // "the most dramatic thing to happen", "diverged so vastly."
  if (tokens[last]?.pos === 'ADJ' && /^(?:most|least|more|less)$/.test(before?.norm ?? '')) return true
  if (/^(?:so|too|how|as)$/.test(before?.norm ?? '') && (after === undefined || after.pos === 'PUNCT'))
    return true
  // "in inhumane conditions", "for selfish reasons": the noun says nothing by itself.
  if (before?.pos === 'ADP' && hollow.has(after?.norm ?? '')) return true
  // "rap superstar Jo Doe"
  if (
    first === last &&
    tokens[first]?.pos === 'NOUN' &&
    after?.pos === 'PROPN' &&
    tokens[first - 1]?.pos === 'NOUN'
  )
    return true
  if (tokens[last]?.pos === 'ADV') return false
  for (let index = first - 1; index >= Math.max(0, first - 5); index -= 1) {
    const {lemma, pos} = tokens[index] ?? {lemma: '', pos: 'X'}
    if (pos === 'VERB') return judging.has(lemma)
    if (pos === 'PUNCT' || pos === 'ADP') return false
  }
  return false
}

const hollow: ReadonlySet<string> = new Set([
  'conditions',
  'circumstances',
  'reasons',
  'terms',
  'ways',
  'tones',
  'fashion',
])
const judging: ReadonlySet<string> = new Set([
  'consider',
  'deem',
  'call',
  'brand',
  'label',
  'dub',
  'pronounce',
])

interface Cut {
  readonly first: number
  readonly last: number
}

/** The tokens to take out: the words themselves and what leans on them. */
function widen({tokens}: Paragraph, first: number, last: number): Cut | undefined {
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (!isAdjectivePhrase(tokens, first, last))
    return takesCommas(before, after) || opensClause(before, after) ? {first, last: last + 1} : {first, last}
  // An adjective leaves without a gap only where a noun is still to come.
  if (after === undefined) return undefined
  if (isConjunction(after) && isAdjectival(tokens[last + 2]) && isNounAhead(tokens, last + 3))
    return {first: withDegree(tokens, first), last: last + 1}
  if (!isNounAhead(tokens, last + 1)) return undefined
  if (before !== undefined && isConjunction(before) && isAdjectival(tokens[first - 2]))
    return {first: first - 1, last}
  return {first: withDegree(tokens, first), last}
}

/** One word, hyphens or not, by its part of speech; of several words only what stands right before its noun ("not very encouraging results"). */
function isAdjectivePhrase(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[last]
  const isWord = tokens
    .slice(first, last)
    .every((token, index) => token.end === tokens[first + index + 1]?.start)
  if (isWord)
    return head?.pos === 'ADJ' || head?.pos === 'VERB' || head?.pos === 'NOUN' || head?.pos === 'PROPN'
  return isAdjectival(head) && tokens[last + 1]?.pos === 'NOUN'
}

/** Two commas go with the words between them. One stays: it belongs to the sentence. */
function takesCommas(before: Token | undefined, after: Token | undefined): boolean {
  return before?.norm === ',' && after?.norm === ','
}

/** "But if anything, …": after the conjunction the comma has nothing to close. */
function opensClause(before: Token | undefined, after: Token | undefined): boolean {
  return before?.pos === 'CCONJ' && after?.norm === ','
}

function isConjunction({norm}: Token): boolean {
  return norm === 'and' || norm === 'but' || norm === 'or' || norm === ','
}

function isAdjectival(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' || token?.pos === 'VERB'
}

function isNounAhead(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 4; index += 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (token.pos === 'NOUN' || token.pos === 'PROPN') return true
    if (token.pos !== 'ADJ' && token.pos !== 'NUM' && token.norm !== '-' && token.pos !== 'VERB') return false
  }
  return false
}

function withDegree(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1]
  if (before === undefined) return first
  // "an internationally acclaimed artist"
  const leans = before.pos === 'ADV' && before.norm.endsWith('ly')
  return leans || degrees.has(before.norm) ? first - 1 : first
}

const degrees: ReadonlySet<string> = new Set(
  'very highly deeply most more so rather quite extremely particularly especially somewhat truly utterly'.split(
    ' ',
  ),
)

/** The edit that leaves one space where the cut was, moves a capital on, closes up before a mark, and keeps "a" and "an" right. */
function cutOut(paragraph: Paragraph, first: number, last: number): Edit | undefined {
  const {tokens, text} = paragraph
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const from = tokens[first]
  const to = tokens[last]
  if (from === undefined || to === undefined || after === undefined) return undefined
  if (opensSentence(paragraph, from)) return moveCapital(paragraph, from, last)
  // "an outrageous, scandal-ridden tenure"
  if (from.norm === ',' && before !== undefined) return {at: {start: before.end, end: to.end}, text: ''}
  if (before?.norm === ',' && tokens[last]?.norm === ',')
    return {at: {start: before.start, end: to.end}, text: ''}
  // ", reportedly." ends without the comma as well.
  if (before?.norm === ',' && /^[.;:!?]/.test(after.norm))
    return {at: {start: before.start, end: to.end}, text: ''}
  if (/^[.,;:!?)]/.test(after.norm)) return {at: {start: before?.end ?? from.start, end: to.end}, text: ''}
  return withArticle(paragraph, {start: from.start, end: after.start}, '', text.slice(after.start, after.end))
}

function opensSentence(paragraph: Paragraph, token: Token): boolean {
  const sentence = sentenceAt(paragraph, token)
  return sentence !== undefined && /^[\s“"‘'—–-]*$/.test(paragraph.text.slice(sentence.start, token.start))
}

function moveCapital({tokens}: Paragraph, from: Token, last: number): Edit | undefined {
  const next = tokens[tokens[last + 1]?.norm === ',' ? last + 2 : last + 1]
  if (next === undefined || !/^[\p{L}\p{N}]/u.test(next.text)) return undefined
  return {at: {start: from.start, end: next.start + 1}, text: next.text.charAt(0).toUpperCase()}
}
