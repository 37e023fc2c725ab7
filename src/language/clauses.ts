import type {TextSpan} from '../story/span.js'
import {months} from './calendar.js'
import type {NounPhrase} from './noun-phrases.js'
import {isHiddenVerb, nounPhrases, openers} from './noun-phrases.js'
import {once} from './once.js'
import type {Paragraph, Sentence, Token} from './paragraph.js'
import type {Places} from './places.js'
import type {Holder} from './subjects.js'
import {findSubject} from './subjects.js'
import {irregular, lemmaOf} from './verb-lemma.js'

/** A preposition and what it governs. */
export interface Oblique {
  readonly preposition: string
  readonly phrase: NounPhrase
}

/**
 * One predicate with what stands around it, read off the parts of speech: enough to ask who does what to whom,
 * and shallow enough to be had for every paragraph.
 */
export interface Clause {
  readonly sentence: Sentence
  /** The verb group, auxiliaries with it, as a half-open range of token indices. */
  readonly firstToken: number
  readonly endToken: number
  /** Index of the verb that carries the meaning. */
  readonly verb: number
  readonly lemma: string
  readonly subject: NounPhrase | undefined
  readonly object: NounPhrase | undefined
  readonly obliques: readonly Oblique[]
  /** The word that opens the clause: "that", "when", "if", "who". Empty for a main clause. */
  readonly opener: string
  readonly form: 'finite' | 'infinitive' | 'participle'
  readonly tense: 'past' | 'present'
  readonly passive: boolean
  readonly negated: boolean
  /** "will", "may", "should" …; empty without one. */
  readonly modal: string
}

/** What the readers of clauses know of a paragraph: its tokens, and the noun phrase that holds each of them. */
export interface Syntax {
  readonly tokens: readonly Token[]
  readonly places: Places
  readonly clauses: readonly Clause[]
  /** The noun phrase that holds a token. */
  phraseAt(token: number): NounPhrase | undefined
}

const modals = new Set([
  'will',
  'ca',
  'wo',
  'would',
  "'ll",
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  'shall',
  "'d",
])
const particles = new Set(['up', 'down', 'out', 'off', 'away', 'back', 'over', 'together', 'apart'])

/** The clauses of a paragraph, in the order of their verbs. Worked out once a paragraph. */
export const syntaxOf: (paragraph: Paragraph) => Syntax = once(readSyntax)

/** The text span of a range of tokens. */
export function spanOf(tokens: readonly Token[], firstToken: number, endToken: number): TextSpan {
  const start = tokens[firstToken]?.start ?? 0
  return {start, end: Math.max(start, tokens[endToken - 1]?.end ?? start)}
}

function readSyntax({tokens, places, sentences}: Paragraph): Syntax {
  const holder: (NounPhrase | undefined)[] = new Array(tokens.length).fill(undefined)
  const clauses: Clause[] = []
  for (const sentence of sentences) {
    for (const phrase of nounPhrases(tokens, sentence)) {
      for (let index = phrase.firstToken; index < phrase.endToken; index += 1) holder[index] = phrase
    }
    readClauses(tokens, sentence, holder, clauses)
  }
  return {tokens, places, clauses, phraseAt: (token) => holder[token]}
}

/* Clauses */

interface VerbGroup {
  readonly first: number
  readonly end: number
  readonly verb: number
  readonly auxiliaries: readonly Token[]
}

function readClauses(tokens: readonly Token[], sentence: Sentence, holder: Holder, clauses: Clause[]): void {
  const groups = verbGroups(tokens, sentence, holder)
  let previous: Clause | undefined
  groups.forEach((group, index) => {
    const limit = groups[index + 1]?.first ?? sentence.endToken
    const clause = readClause(tokens, sentence, holder, group, limit, previous)
    clauses.push(clause)
    previous = clause
  })
}

function verbGroups(
  tokens: readonly Token[],
  {firstToken, endToken}: Sentence,
  holder: Holder,
): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  let at = firstToken
  while (at < endToken) {
    const token = tokens[at]
    if (token === undefined || holder[at] !== undefined || !opensGroup(tokens, at)) {
      at += 1
      continue
    }
    const group = verbGroup(tokens, at, endToken, holder)
    groups.push(group)
    at = group.end
  }
  return groups
}

function opensGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.pos === 'AUX' || token?.pos === 'VERB' || isHiddenVerb(tokens, at, tokens.length)) return true
  const next = tokens[at + 1]
  return (
    token?.norm === 'to' &&
    token.pos === 'PART' &&
    (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV' || next?.norm === 'please')
  )
}

function verbGroup(tokens: readonly Token[], first: number, limit: number, holder: Holder): VerbGroup {
  const auxiliaries: Token[] = []
  let verb = first
  let at = first
  while (at < limit) {
    const token = tokens[at]
    if (token === undefined) break
    if (
      (token.pos === 'VERB' || token.norm === 'please' || isHiddenVerb(tokens, at, limit)) &&
      holder[at] === undefined
    ) {
      verb = at
      return {first, end: at + 1, verb, auxiliaries}
    }
    if (token.pos === 'AUX') {
      auxiliaries.push(token)
      verb = at
    } else if (token.pos === 'PUNCT' && token.text === ',') {
      const after = afterParenthesis(tokens, at, limit, holder)
      if (after === undefined) break
      at = after
      continue
    } else if (token.pos !== 'ADV' && token.pos !== 'PART') {
      const after = auxiliaries.length === 0 ? undefined : afterSpell(tokens, at, limit, holder)
      if (after === undefined) break
      at = after
      continue
    }
    at += 1
  }
  // A copula or a bare auxiliary carries the clause itself.
  return {first, end: verb + 1, verb, auxiliaries: auxiliaries.slice(0, -1)}
}

/** Past a short aside between an auxiliary and its verb: "is, generally speaking, holding". */
function afterParenthesis(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  holder: Holder,
): number | undefined {
  for (let index = comma + 2; index < Math.min(limit, comma + 8); index += 1) {
    if (tokens[index]?.text !== ',') continue
    const goesOn = tokens[index + 1]?.pos === 'VERB' || tokens[index + 1]?.norm === 'being'
    return goesOn && holder[index + 1] === undefined ? index + 1 : undefined
  }
  return undefined
}

const spells = new Set([
  'year',
  'month',
  'week',
  'day',
  'decade',
  'hour',
  'time',
  'generation',
  'century',
  ...months,
])

const lasting = new Set(['for', 'in', 'since', 'over', 'during'])

/** Past a stretch of time between an auxiliary and its verb: "have for years looked away", "had since May hidden". */
function afterSpell(tokens: readonly Token[], at: number, limit: number, holder: Holder): number | undefined {
  const phrase = holder[at + 1]
  if (
    phrase === undefined ||
    !lasting.has(tokens[at]?.norm ?? '') ||
    !spells.has(tokens[phrase.head]?.lemma ?? '')
  )
    return undefined
  const {endToken} = phrase
  const verb = tokens[endToken]?.pos === 'ADV' ? endToken + 1 : endToken
  return verb < limit && tokens[verb]?.pos === 'VERB' ? endToken : undefined
}

function readClause(
  tokens: readonly Token[],
  sentence: Sentence,
  holder: Holder,
  group: VerbGroup,
  limit: number,
  previous: Clause | undefined,
): Clause {
  const verb = tokens[group.verb]
  const infinitive = tokens[group.first]?.norm === 'to'
  const bare = group.auxiliaries.length === 0 && !infinitive
  const joined = !infinitive && joinedTo(tokens, group.first)
  const gerund = bare && /ing$/.test(verb?.norm ?? '') && verb?.pos !== 'AUX'
  const {subject, opener} = findSubject(
    tokens,
    sentence,
    holder,
    group.first,
    previous,
    infinitive || gerund || joined,
  )
  const objectAt = skipParticles(tokens, group.end, limit)
  const object = holder[objectAt]?.firstToken === objectAt && objectAt < limit ? holder[objectAt] : undefined
  const passive =
    isPassive(group, verb) || (joined && bare && previous?.passive === true && isParticiple(verb))
  const modal = group.auxiliaries.find(({norm}) => modals.has(norm))?.norm ?? ''
  return {
    sentence,
    firstToken: group.first,
    endToken: group.end,
    verb: group.verb,
    lemma: lemmaOf(verb),
    subject,
    object,
    obliques: obliquesOf(tokens, holder, group.end, limit),
    opener: opener === '' && joined ? (previous?.opener ?? '') : opener,
    form: formOf(infinitive, gerund && !joined),
    tense: isPast(group, verb) ? 'past' : 'present',
    passive,
    negated: isNegated(tokens, group) || (joined && previous?.negated === true && previous.form !== 'finite'),
    modal: modal === '' && joined ? (previous?.modal ?? '') : modal,
  }
}

function formOf(infinitive: boolean, gerund: boolean): Clause['form'] {
  if (infinitive) return 'infinitive'
  return gerund ? 'participle' : 'finite'
}

function isPassive({auxiliaries}: VerbGroup, verb: Token | undefined): boolean {
  const last = auxiliaries.at(-1)
  return last !== undefined && (last.lemma === 'be' || last.lemma === 'get') && isParticiple(verb)
}

function isParticiple(verb: Token | undefined): boolean {
  return (
    verb?.pos === 'VERB' &&
    !/ing$/.test(verb.norm) &&
    (verb.norm !== verb.lemma || /(?:ed|en|t|d)$/.test(verb.norm))
  )
}

function isPast({auxiliaries}: VerbGroup, verb: Token | undefined): boolean {
  const first = auxiliaries[0]
  if (first !== undefined) return ['was', 'were', 'had', 'did', 'has', 'have'].includes(first.norm)
  if (verb === undefined || /^(?:is|are|am|'s|'re|'m)$/.test(verb.norm)) return false
  return (
    invariable.has(verb.norm) ||
    irregular[verb.norm] !== undefined ||
    (verb.norm !== verb.lemma && !/(?:s|ing)$/.test(verb.norm)) ||
    // Taken for an adjective or a noun: "skimmed".
    (verb.pos !== 'VERB' && verb.pos !== 'AUX' && verb.norm.endsWith('ed'))
  )
}

/** Their past looks like their present; news tells the past. */
const invariable = new Set([
  'cut',
  'hit',
  'put',
  'set',
  'shut',
  'let',
  'hurt',
  'beat',
  'split',
  'spread',
  'quit',
  'burst',
  'cost',
  'cast',
  'shed',
  'thrust',
  'misread',
])

const negations = new Set(['not', "n't", 'never', 'no', 'hardly', 'neither', 'nor'])

function isNegated(tokens: readonly Token[], {first, end}: VerbGroup): boolean {
  // "it never made": the adverb stands before a verb without an auxiliary.
  if (/^(?:never|hardly)$/.test(tokens[first - 1]?.norm ?? '')) return true
  for (let index = first; index <= end; index += 1) if (negations.has(tokens[index]?.norm ?? '')) return true
  return false
}

/** A verb that shares the subject of the one before: "seized the town and advanced". */
function joinedTo(tokens: readonly Token[], first: number): boolean {
  let index = first - 1
  while (tokens[index]?.pos === 'ADV') index -= 1
  return tokens[index]?.pos === 'CCONJ'
}

/** Words before a figure: "killing at least 40". */
const rounding = new Set([
  'at',
  'least',
  'most',
  'about',
  'around',
  'nearly',
  'almost',
  'up',
  'to',
  'as',
  'many',
  'more',
  'than',
  'over',
  'some',
])

function skipParticles(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && rounding.has(tokens[at]?.norm ?? '')) at += 1
  if (at > from && at < limit && tokens[at]?.pos === 'NUM') return at
  at = from
  while (at < limit && isPassedOver(tokens[at])) at += 1
  return at
}

/** "spread quickly", "cut down the tree"; "when" and "where" open a clause, though they are adverbs too. */
function isPassedOver(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (token.pos === 'ADV' && !openers.has(token.norm)) || particles.has(token.norm)
}

function obliquesOf(
  tokens: readonly Token[],
  holder: Holder,
  from: number,
  limit: number,
): readonly Oblique[] {
  const found: Oblique[] = []
  for (let index = from; index < limit - 1; index += 1) {
    const token = tokens[index]
    const phrase = holder[index + 1]
    if (token?.pos !== 'ADP' || phrase === undefined || phrase.firstToken !== index + 1) continue
    found.push({preposition: token.norm, phrase})
  }
  return found
}
