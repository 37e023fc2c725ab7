import type {TextSpan} from '../../story/span.js'
import type {Clause, Syntax} from '../clauses.js'
import {spanOf} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import {isOf, openers} from '../noun-phrases.js'
import type {Sentence, Token} from '../paragraph.js'
import {type Watch, watch} from '../places.js'
import {isPerson} from './persons.js'
import {armed, bodies, counts, watchOf, words} from './words.js'

/** What a sentence can say that somebody must stand behind. */
export type ClaimKind =
  | 'toll' // how many were killed, hurt, driven out; what was destroyed
  | 'wrongdoing' // somebody did what is wrong
  | 'accusation' // somebody is said to accuse somebody: no fault of the copy, but the accused must answer
  | 'crime' // who did what to whom in a crime
  | 'force' // military action
  | 'ground' // who holds which ground
  | 'truce' // whether a truce holds, how the fighting goes
  | 'cause' // why it happened
  | 'motive' // what somebody did it for
  | 'verdict' // how good, bad, weak or strong it is
  | 'trend' // which way it goes
  | 'forecast' // how it will go
  | 'talks' // what was said behind closed doors
  | 'mind' // what somebody thinks, wants or feels

/** A claim as one detector sees it: what it says, and the words that say it. */
export interface Sighting {
  readonly kind: ClaimKind
  readonly at: TextSpan
  /** Who it is about: the accused, the one whose mind is read. */
  readonly about?: NounPhrase
  /** Whether a careful desk would query it at sight; the rest is worth a look. */
  readonly grave: boolean
  /** How a thing was said or done, which is the reporter's to tell whoever said it: "vowed it in a voice that convinced few". */
  readonly manner?: boolean
  /** The verb of the deed that a reason explains. Should it be a cue ("called an early vote"), it vouches for no reason. */
  readonly deed?: TextSpan
}

/** Looks through one sentence for one class of claim. */
export type Detector = (scene: Scene) => readonly Sighting[]

/** One sentence, as its detectors ask after it. */
export interface Scene extends Syntax {
  readonly sentence: Sentence
  /** The clauses of this sentence alone. */
  readonly clauses: readonly Clause[]
  /** Whether any word of the sentence is in the class. */
  has(words: ReadonlySet<string>): boolean
}

export function sceneOf(syntax: Syntax, sentence: Sentence, clauses = clausesIn(syntax, sentence)): Scene {
  const asked = new Map<ReadonlySet<string>, boolean>()
  const {tokens, places, phraseAt} = syntax
  return {
    tokens,
    places,
    phraseAt,
    sentence,
    clauses,
    has: (words) => {
      const watched = watchOf(words)
      if (watched !== undefined) return places.has(watched, sentence)
      const had = asked.get(words)
      if (had !== undefined) return had
      const found = holdsAny(tokens, sentence, words)
      asked.set(words, found)
      return found
    },
  }
}

function clausesIn({clauses}: Syntax, sentence: Sentence): readonly Clause[] {
  return clauses.filter((clause) => clause.sentence === sentence)
}

function holdsAny(
  tokens: readonly Token[],
  {firstToken, endToken}: Sentence,
  words: ReadonlySet<string>,
): boolean {
  for (let index = firstToken; index < endToken; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    const {norm, lemma} = token
    if (words.has(norm) || (lemma !== norm && words.has(lemma))) return true
  }
  return false
}

/** What a detector that looks at one clause finds in all of them. */
export function eachClause(
  look: (clause: Clause, scene: Scene, index: number) => Sighting | undefined,
): Detector {
  return (scene) => {
    const {clauses} = scene
    let found: Sighting[] | undefined
    for (let index = 0; index < clauses.length; index += 1) {
      const clause = clauses[index]
      const sighting = clause && look(clause, scene, index)
      if (sighting === undefined) continue
      found ??= []
      found.push(sighting)
    }
    return found ?? none
  }
}

/** What several detectors find. */
export function together(...detectors: readonly Detector[]): Detector {
  return (scene) => {
    let found = none
    for (const detect of detectors) {
      const seen = detect(scene)
      if (seen.length > 0) found = [...found, ...seen]
    }
    return found
  }
}

const none: readonly Sighting[] = []

/** Longer than this, an underline hides what it marks. */
const longest = 80

/** Subject, predicate and object, up to the token `to`: what an editor would underline; without the subject where that gets too long. */
export function clauseSpan({tokens}: Syntax, clause: Clause, to = endOfClause(tokens, clause)): TextSpan {
  const {firstToken, subject} = clause
  const predicate = spanOf(tokens, firstToken, to)
  if (subject === undefined || subject.endToken > firstToken || firstToken - subject.endToken > 2)
    return predicate
  const whole = spanOf(tokens, subject.firstToken, to)
  return whole.end - whole.start <= longest ? whole : predicate
}

function endOfClause(tokens: readonly Token[], {endToken, object, obliques}: Clause): number {
  // "made off with the watches": the particle belongs to the verb.
  const verbEnd = particles.has(tokens[endToken]?.norm ?? '') ? endToken + 1 : endToken
  const first = obliques.find(({phrase}) => phrase.firstToken >= verbEnd)
  // "were killed | after winds overturned a ferry": the next clause has a verb of its own.
  const isNear = first?.phrase.firstToken === verbEnd + 1 && !openers.has(first.preposition)
  const far = object ?? (isNear ? first.phrase : undefined)
  return Math.max(verbEnd, far?.endToken ?? verbEnd)
}

const particles = words('off away up out down')

/** Whether the head noun of a phrase is in the class. */
export function headIs(
  {tokens}: Syntax,
  phrase: NounPhrase | undefined,
  words: ReadonlySet<string>,
): boolean {
  return phrase !== undefined && isOf(words, tokens[phrase.head])
}

/** Somebody who acts: a name, a pronoun, people, a body, a side, or some of them. */
export function isActor(syntax: Syntax, subject: NounPhrase | undefined): boolean {
  const head = headToken(syntax, subject)
  if (head === undefined) return false
  if (head.pos === 'NUM' || head.pos === 'DET' || head.pos === 'ADJ' || head.pos === 'PRON') {
    const whole = complement(syntax, subject, ['of'])
    if (whole !== undefined && isActor(syntax, whole)) return true
  }
  if (head.pos === 'PROPN' || /^(?:he|she|they|who)$/.test(head.norm)) return true
  if (isPerson(head)) return true
  // "Doran's trawlers": what is somebody's acts for him.
  if (isNames(syntax, subject)) return true
  if (head.norm === 'law' && syntax.tokens[(subject?.head ?? 0) - 1]?.text === '-') return true
  return isOf(bodies, head) || isOf(armed, head)
}

function isNames({tokens}: Syntax, phrase: NounPhrase | undefined): boolean {
  if (phrase === undefined) return false
  const mark = tokens.slice(phrase.firstToken, phrase.head).findIndex(({norm}) => norm === "'s")
  return mark > 0 && tokens[phrase.firstToken + mark - 1]?.pos === 'PROPN'
}

export function headToken({tokens}: Syntax, phrase: NounPhrase | undefined): Token | undefined {
  return phrase === undefined ? undefined : tokens[phrase.head]
}

/** Whether any word of the phrase is in the class. */
export function phraseHas(
  {tokens}: Syntax,
  phrase: NounPhrase | undefined,
  words: ReadonlySet<string>,
): boolean {
  if (phrase === undefined) return false
  for (let index = phrase.firstToken; index < phrase.endToken; index += 1) {
    if (isOf(words, tokens[index])) return true
  }
  return false
}

/** Says that something is so: not a question, a condition, a plan, a possibility or a denial. */
export function isAsserted(syntax: Syntax, clause: Clause): boolean {
  return !clause.negated && !isOpenQuestion(syntax, clause)
}

const doubtful = new Set(['if', 'whether', 'unless', 'until', 'why', 'how', 'before'])

/** A question, a condition or a possibility: nothing is said to be so, nor not to be so. */
export function isOpenQuestion(syntax: Syntax, clause: Clause): boolean {
  const {tokens} = syntax
  const {modal, opener, sentence, subject, firstToken} = clause
  if (modal !== '' || (opener !== '' && doubtful.has(opener)) || tokens[sentence.endToken - 1]?.text === '?')
    return true
  const first = subject?.firstToken ?? firstToken
  // "asked which rival leaked it"
  if (subject !== undefined && subject.head > first && /^(?:which|what)$/.test(tokens[first]?.norm ?? ''))
    return true
  return followsWhether(syntax, clause)
}

/** "whether she or her aides broke the law", "whether those who chose him will follow". */
export function followsWhether({tokens}: Syntax, {sentence, subject, firstToken}: Clause): boolean {
  const first = subject?.firstToken ?? firstToken
  for (let at = Math.max(sentence.firstToken, first - 8); at < first; at += 1)
    if (tokens[at]?.norm === 'whether') return true
  return false
}

const opinions = words(`
  accusation allegation argument assertion attack belief carping case charge claim complaint concern contention conviction criticism doubt fear feeling hope
  idea impression notion perception prediction recognition refrain rumor rumour sense speculation suggestion suspicion theory view warning worry possibility prospect danger risk chance
  confident convinced worried concerned afraid fearful hopeful optimistic doubtful skeptical sceptical adamant certain sure
`)

/** "complaints that the plan is unfair", "confident that she will win": what somebody holds, and the copy says so. */
export function isTheirs({tokens}: Syntax, {opener, firstToken, subject}: Clause): boolean {
  const first = subject?.firstToken ?? firstToken
  // The tagger may take "that" for the noun's own: "the claim that taxpayers would pay".
  const isHeld = tokens[first]?.norm === 'that'
  if (opener !== 'that' && !isHeld) return false
  let at = isHeld ? first : Math.min(first, firstToken) - 1
  while (at > firstToken - 12 && tokens[at]?.norm !== 'that') at -= 1
  // "fears within his own party that …"
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    if (isOf(opinions, tokens[before])) return true
    if (!/^(?:ADP|DET|PRON|ADJ|NOUN|PROPN|PART)$/.test(tokens[before]?.pos ?? '')) return false
  }
  return false
}

/** The clause before, which governs an infinitive or a participle: "threatened" in "threatened to attack". */
export function governor({clauses}: Scene, clause: Clause): Clause | undefined {
  return clauses[clauses.indexOf(clause) - 1]
}

/** The finite clause whose deed the reason explains: the last one before it, else the first after. */
export function clauseAround({clauses}: Scene, at: number): Clause | undefined {
  const finite = clauses.filter(({form}) => form === 'finite')
  return finite.filter(({firstToken}) => firstToken < at).at(-1) ?? finite[0]
}

/** Infinitives that report a fact: "continued to shell", "failed to warn". */
const factual = new Set([
  'continue',
  'begin',
  'start',
  'go',
  'manage',
  'proceed',
  'fail',
  'keep',
  'come',
  'help',
  'use',
  'carry',
])

/** Whether the clause tells of a deed, in whatever form it stands. */
export function isDeed(scene: Scene, clause: Clause): boolean {
  if (!isAsserted(scene, clause)) return false
  if (clause.form === 'finite') return true
  const before = governor(scene, clause)
  if (before === undefined || !isAsserted(scene, before)) return false
  if (clause.form === 'infinitive') return factual.has(before.lemma)
  const mark = scene.tokens[clause.firstToken - 1]
  return mark?.text === ',' || factual.has(before.lemma) || mark?.norm === 'and' || mark?.norm === 'after'
}

/** A list of phrases, found by their first words. */
export interface PhraseList {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Their first words. */
  readonly starts: Watch
}

export function phraseList(phrases: readonly string[]): PhraseList {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const [first = ''] = words
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  return {byFirst, starts: watch(byFirst.keys(), 'norm')}
}

/** The token at which a phrase of the list ends that begins between two tokens of the sentence; `undefined` where none does. */
export function endOfPhrase(
  {tokens, places, sentence}: Scene,
  phrases: PhraseList,
  from: number,
  reach: number,
): number | undefined {
  const end = Math.min(sentence.endToken, from + reach)
  for (const index of places.of(phrases.starts)) {
    if (index < from) continue
    if (index >= end) return undefined
    const found = phraseFrom(tokens, phrases, index)
    if (found !== undefined) return index + found.length
  }
  return undefined
}

/** The phrase of the list that begins at a token. */
export function phraseFrom(
  tokens: readonly Token[],
  phrases: PhraseList,
  first: number,
): readonly string[] | undefined {
  return phrases.byFirst
    .get(tokens[first]?.norm ?? '')
    ?.find((phrase) => phrase.every((word, offset) => tokens[first + offset]?.norm === word))
}

/** Whether a phrase counts: a figure, or "dozens", "several". */
export function isCounted(syntax: Syntax, phrase: NounPhrase | undefined): boolean {
  if (phrase === undefined) return false
  if (syntax.tokens[phrase.firstToken - 1]?.norm === 'half') return true
  // "more than 900"
  const {tokens} = syntax
  if (tokens[phrase.endToken]?.norm === 'than' && tokens[phrase.endToken + 1]?.pos === 'NUM') return true
  for (let index = phrase.firstToken; index < phrase.endToken; index += 1) {
    const token = tokens[index]
    if (token === undefined || isOfOne(tokens, phrase.firstToken, index)) continue
    if (token.pos === 'NUM' && token.norm !== 'one') return true
    if (counts.has(token.norm) || (index === phrase.head && fractions.test(token.norm))) return true
  }
  return false
}

/** "a three-year-old", "the court's most senior judge": figures and degrees that count nobody. */
function isOfOne(tokens: readonly Token[], first: number, index: number): boolean {
  if (tokens[index + 1]?.text === '-' && /^(?:year|month|week|day)$/.test(tokens[index + 2]?.norm ?? ''))
    return true
  return (
    tokens[index]?.norm === 'most' &&
    index > first &&
    tokens[index + 1]?.pos === 'ADJ' &&
    /^(?:the|his|her|its|their|'s)$/.test(tokens[index - 1]?.norm ?? '')
  )
}

const fractions = /^(?:(?:two-|three-|four-)?(?:thirds|quarters|fifths)|third|quarter|fifth|tenth)$/

/** The noun that a preposition hangs on a phrase: "people" in "dozens of people". */
export function complement(
  {tokens, phraseAt}: Syntax,
  phrase: NounPhrase | undefined,
  prepositions: readonly string[],
): NounPhrase | undefined {
  if (phrase === undefined || !prepositions.includes(tokens[phrase.endToken]?.norm ?? '')) return undefined
  return phraseAt(phrase.endToken + 1)
}
