import type {CueFrame} from '../cues.js'
import type {Token} from '../paragraph.js'
import {possessives} from '../phrases.js'
import {amountAfter, isGain} from './amounts.js'
import {
  aside,
  clauseBehindAside,
  clauseWithin,
  howSaid,
  pastBracket,
  thatBehind,
  thingBehindAside,
} from './asides.js'
import {introducedQuote} from './contents.js'
import {asks, hasFiniteVerb, isFiniteAt, isPronounSubject, isReduced, questions} from './finite.js'
import {isQuotedToken, phraseAt, quoteOf, type Reading, tokenFrom} from './reading.js'
import {isIssued, isProgramme, isSetting} from './settings.js'
import {extendRight} from './sources-behind.js'
import {takesPhrase} from './things.js'
import {isDuration, isTime, isWhen} from './times.js'

/** What follows a cue: where its content begins, and where the cue itself ends ("called | for"). */
export interface Complement {
  readonly cueEnd: number
  readonly first: number
  /** A gap is a clause whose subject stands before the speaker: "failings that he said | were minor". */
  readonly kind: 'clause' | 'quote' | 'phrase' | 'infinitive' | 'gap'
}

/** The search for a complement, at one token behind the cue. */
interface Search {
  readonly reading: Reading
  readonly cue: CueFrame
  readonly from: number
  readonly limit: number
  readonly at: number
  /** Something that is no content was passed: when, where, a hearer. */
  readonly skipped: boolean
  readonly heard: boolean
}

/** What a step of the search finds: the complement, that there is none, or where to look next. */
type Found = Complement | 'none' | {readonly next: number; readonly heard?: boolean} | undefined

const repliers = new Set('respond reply react object agree'.split(' '))
const adjuncts = new Set(
  'in on at during after before to from via through by with as for last this earlier later about'.split(' '),
)
const reminders = new Set('remind notify inform assure apprise convince warn'.split(' '))
const hearers = new Set(
  'tell assure remind inform notify convince persuade warn reassure promise ask advise brief alert show'.split(
    ' ',
  ),
)

/** Reads what follows a cue that ends at `from`, by the complements its verb takes. */
export function complementAfter(
  reading: Reading,
  cue: CueFrame,
  from: number,
  limit: number,
): Complement | undefined {
  const complement = readComplement(reading, cue, from, limit)
  if (complement !== undefined && complement.kind !== 'phrase' && complement.kind !== 'clause')
    return complement
  // "joked of the museum, “I haven't seen it yet”": the words themselves are the content.
  const words = reading.quotes.length === 0 ? undefined : introducedQuote(reading, from, limit)
  const speech =
    words !== undefined && (cue.sense === 'tell' || reading.tokens[words - 1]?.text === ':')
      ? words
      : undefined
  // "added a caveat: “…”" has no verb before the words, "said it was over: “…”" has one.
  if (
    complement?.kind === 'clause' &&
    (speech === undefined || hasFiniteVerb(reading, complement.first, speech))
  )
    return complement
  return speech === undefined
    ? complement
    : {cueEnd: complement?.cueEnd ?? from, first: speech, kind: 'quote'}
}

const steps: readonly ((search: Search) => Found)[] = [
  mark,
  clauseWord,
  gap,
  infinitive,
  amount,
  preposition,
  adverb,
  adjunct,
  nounPhrase,
  remainder,
]

function readComplement(
  reading: Reading,
  cue: CueFrame,
  from: number,
  limit: number,
): Complement | undefined {
  if (cue.lemma === 'add' && isGain(reading.tokens, from)) return undefined
  let search: Search = {reading, cue, from, limit, at: from, skipped: false, heard: false}
  let hearer = -1
  for (let step = 0; step < 8 && search.at < limit; step += 1) {
    const found = firstOf(search)
    // "promised | lower taxes": nobody hears, it is the thing promised.
    if (found === undefined || found === 'none')
      return hearer >= 0 && cue.frames.includes('n')
        ? {cueEnd: from, first: hearer, kind: 'phrase'}
        : undefined
    if (!('next' in found)) return found
    if (found.heard === true) hearer = search.at
    const skipped = search.skipped || !/^(?:ADV|ADJ)$/.test(reading.tokens[search.at]?.pos ?? '')
    search = {...search, at: found.next, skipped, heard: search.heard || found.heard === true}
  }
  return hearer >= 0 && cue.frames.includes('n') ? {cueEnd: from, first: hearer, kind: 'phrase'} : undefined
}

function firstOf(search: Search): Found {
  for (const step of steps) {
    const found = step(search)
    if (found !== undefined) return found
  }
  return undefined
}

/** A quotation mark, a colon or a comma. */
function mark({reading, cue: {frames, sense, lemma}, from, limit, at, skipped}: Search): Found {
  const text = reading.tokens[at]?.text
  if (isQuotedToken(reading, at)) {
    // "fired “warning shots”": a thing, where no comma leads in words.
    if (!/[qcsna]/.test(frames) || fired.has(lemma)) return 'none'
    // "told NBC’s “Meet the Nation” | that …": where somebody says it.
    const programme = quoteOf(reading, at)
    if (programme !== undefined && isProgramme(reading, programme, at))
      return {next: tokenFrom(reading, programme.end)}
    return {cueEnd: skipped ? from : at, first: at, kind: 'quote'}
  }
  if (text === ':') {
    if (at + 1 >= limit || sense === 'stand') return 'none'
    const kind = isQuotedToken(reading, at + 1) ? 'quote' : 'clause'
    // A colon right behind the cue belongs to it: "she added:".
    return {cueEnd: at === from ? at + 1 : from, first: at + 1, kind}
  }
  // "said on Friday | (May 2) | it was shut"
  if (text === '(' && skipped) return pastBracket(reading, at, limit)
  if (text !== ',') return undefined
  const set =
    skipped && frames.includes('c') && sense === 'tell' ? clauseWithin(reading, from, at) : undefined
  if (set !== undefined) return {cueEnd: from, first: set, kind: 'clause'}
  const behind = skipped
    ? thatBehind(reading, at, limit)
    : (aside(reading, at, limit) ?? thatBehind(reading, at, limit))
  if (behind !== undefined && /[cs]/.test(frames)) return {next: behind}
  if (isQuotedToken(reading, at + 1) && frames.includes('q'))
    return {cueEnd: from, first: at + 1, kind: 'quote'}
  const clause =
    at === from && frames.includes('c') && reading.tokens[at - 2]?.text !== ','
      ? clauseBehindAside(reading, at, limit)
      : undefined
  const thing =
    at === from && frames.includes('n') && !frames.includes('c')
      ? thingBehindAside(reading, at, limit)
      : undefined
  if (thing !== undefined) return {cueEnd: from, first: thing, kind: 'phrase'}
  if (clause !== undefined) return {cueEnd: from, first: clause, kind: 'clause'}
  return 'none'
}

function governsThing(token: Token | undefined): boolean {
  return token?.pos === 'DET' || token?.pos === 'PROPN' || possessives.has(token?.norm ?? '')
}

const fired = new Set(['fire', 'shoot'])

/** "that …", "how …", "whether …", "as many as …", "if elected, …". */
function clauseWord({reading, cue: {frames, lemma}, from, limit, at}: Search): Found {
  const word = reading.tokens[at]?.norm ?? ''
  // "charged that customer a fee"
  if (lemma === 'charge' && word === 'that' && !hasFiniteVerb(reading, at + 2, limit)) return 'none'
  if (word === 'that' && /[csq]/.test(frames)) return {cueEnd: from, first: at, kind: 'clause'}
  // "embraced | that idea"
  if (word === 'that' && /[nA]/.test(frames) && phraseAt(reading, at + 1)?.first === at + 1)
    return {cueEnd: from, first: at, kind: 'phrase'}
  // "told the paper, when asked …": how it came to be told.
  if (word === 'when' && asks.has(reading.tokens[at + 1]?.norm ?? '')) return 'none'
  if (questions.has(word) && /[csw]/.test(frames)) return {cueEnd: from, first: at, kind: 'clause'}
  // "denounced | what she called …"
  if (word === 'what' && /[na]/.test(frames)) return {cueEnd: from, first: at, kind: 'phrase'}
  const next = reading.tokens[at + 1]
  // "said | most were children"
  if (word === 'most' && next?.pos === 'AUX' && /[cs]/.test(frames))
    return {cueEnd: from, first: at, kind: 'clause'}
  const amount =
    (word === 'as' && /^(?:many|much|few|little)$/.test(next?.norm ?? '')) ||
    (word === 'between' && next?.pos === 'NUM')
  return amount && /[sn]/.test(frames) ? {cueEnd: from, first: at, kind: 'phrase'} : undefined
}

/** "he said | would fail", "she said | having him there is good": a clause without its subject, or with an *-ing* form for one. */
function gap({reading, cue: {frames}, from, limit, at}: Search): Found {
  const token = reading.tokens[at]
  if (token === undefined || at !== from || !/[cs]/.test(frames)) return undefined
  const ing = token.norm.endsWith('ing')
  if (token.pos === 'AUX' || (token.pos === 'VERB' && !ing)) return {cueEnd: from, first: at, kind: 'gap'}
  const acts = token.pos === 'VERB' && ing && frames.includes('c') && hasFiniteVerb(reading, at + 1, limit)
  return acts ? {cueEnd: from, first: at, kind: 'clause'} : undefined
}

/** "to open the bridge", "(told them) not to worry". */
function infinitive({reading, cue: {frames, lemma}, from, at, heard}: Search): Found {
  const {tokens} = reading
  const word = tokens[at]?.norm
  const negated = word === 'not' || word === 'never'
  const to = negated ? at + 1 : at
  const next = tokens[to + 1]?.pos
  if (tokens[to]?.norm !== 'to' || !(next === 'VERB' || next === 'AUX' || next === 'ADV')) return undefined
  // "asking not to be named": how somebody speaks.
  if (negated && lemma === 'ask' && /^(?:named|identified|quoted|used)$/.test(tokens[to + 2]?.norm ?? ''))
    return 'none'
  // "looked for a way to win" looks for a way.
  if (lemma === 'look' && at > from) return 'none'
  if (/[io]/.test(frames) || (heard && frames.includes('r')))
    return {cueEnd: from, first: at, kind: 'infinitive'}
  return 'none'
}

/** "called | for a new bridge": the preposition belongs to the cue, unless it tells where or when something was said. */
function preposition({reading, cue: {frames, prep, lemma}, from, at, skipped, heard}: Search): Found {
  const {tokens} = reading
  const next = tokens[at + 1]
  const word = tokens[at]?.norm ?? ''
  if (!prep.includes(word)) return undefined
  // "spoke on condition of anonymity", "writing for the majority": how, and as whom.
  if (lemma === 'speak' && word === 'on' && /^(?:condition|background|behalf)$/.test(next?.norm ?? ''))
    return 'none'
  if (lemma === 'write' && word === 'for') return 'none'
  // "complained | for years"
  if (word === 'for' && isDuration(reading, at + 1)) return {next: phraseAt(reading, at + 1)?.end ?? at + 2}
  // "vowed | to fight", whatever a tagger makes of the verb
  const bare =
    next?.pos === 'NOUN' &&
    next.norm === next.lemma &&
    tokens[at + 2]?.pos !== 'PUNCT' &&
    // "agree to | truce in Arden"
    (lemma !== 'agree' || governsThing(tokens[at + 2]))
  if (word === 'to' && frames.includes('i') && (bare || next?.pos === 'VERB'))
    return {cueEnd: from, first: at, kind: 'infinitive'}
  // "reminded drivers | of the rules"
  if (heard && phraseAt(reading, at + 1) !== undefined && word !== 'on')
    return {cueEnd: from, first: at, kind: 'phrase'}
  // "spoke to reporters about | the bridge"
  // "responded on Friday to the claim"
  const replies = word === 'to' && repliers.has(lemma)
  if (skipped && !replies && (word !== 'about' || next?.pos === 'NUM')) return undefined
  if (frames.includes('c') && isSetting(reading, at)) return undefined
  const governs =
    phraseAt(reading, at + 1) !== undefined ||
    isQuotedToken(reading, at + 1) ||
    next?.pos === 'VERB' ||
    next?.pos === 'ADJ' ||
    next?.pos === 'NUM' ||
    (word === 'as' && next?.pos === 'ADV') ||
    questions.has(next?.norm ?? '')
  return governs ? {cueEnd: at + 1, first: at + 1, kind: 'phrase'} : undefined
}

/** "said | only one official had …", "says | at least 100 people have …". */
function amount(search: Search): Found {
  const {reading, cue, at} = search
  const figure = /[cs]/.test(cue.frames) ? amountAfter(reading.tokens, at) : undefined
  if (figure === undefined) return undefined
  const phrase = phraseAt(reading, figure)
  const counted = phrase === undefined ? undefined : nounPhrase({...search, at: phrase.first})
  return counted !== undefined && counted !== 'none' && 'kind' in counted
    ? {...counted, first: at}
    : undefined
}

function adverb(search: Search): Found {
  const {
    reading,
    cue: {frames, prep},
    from,
    at,
  } = search
  const token = reading.tokens[at]
  if (token?.norm === 'none' && reading.tokens[at + 1]?.norm === 'of' && /[na]/.test(frames))
    return {cueEnd: from, first: at, kind: 'phrase'}
  // "talk much about"
  if (token?.norm === 'much' && prep.includes(reading.tokens[at + 1]?.norm ?? '')) return {next: at + 1}
  // "announced late on Sunday"
  if (/^(?:late|early)$/.test(token?.norm ?? '') && isWhen(reading, at + 1)) return {next: at + 1}
  if (token?.pos !== 'ADV' || isPronounSubject(token) || phraseAt(reading, at)?.first === at) return undefined
  return {next: at + 1}
}

/** "on Tuesday", "last week", "in a statement", "despite all that, …". */
function adjunct(search: Search): Found {
  const {
    reading,
    cue: {frames},
    from,
    limit,
    at,
  } = search
  const token = reading.tokens[at]
  const phrase = phraseAt(reading, at)
  if (phrase !== undefined && phrase.first === at && isTime(reading, phrase)) return {next: phrase.end}
  // "told staff in a memo | seen by the paper | that …"
  const by = token?.pos === 'VERB' && isReduced(reading.tokens, at) ? phraseAt(reading, at + 2) : undefined
  if (by?.first === at + 2 && search.skipped) return {next: extendRight(reading, by.end, limit)}
  // "said in a statement | issued on Monday | that …"
  if (token?.pos === 'VERB' && search.skipped && isIssued(reading, at)) return {next: at + 1}
  if (token?.pos !== 'ADP') return undefined
  const time = phraseAt(reading, at + 1)
  if (time !== undefined && isTime(reading, time)) return {next: time.end}
  const how = howSaid(reading, at, limit)
  if (how !== undefined && /[cs]/.test(frames)) return {next: how}
  if (!adjuncts.has(token.norm))
    return frames.includes('c') && hasFiniteVerb(reading, at, limit)
      ? {cueEnd: from, first: at, kind: 'clause'}
      : undefined
  const object = phraseAt(reading, at + 1)
  if (object !== undefined) return {next: extendRight(reading, object.end, limit)}
  // "said on | “Harbour Morning” that …"
  const quote = quoteOf(reading, at + 1)
  if (quote !== undefined && isProgramme(reading, quote, at + 1)) return {next: at + 1}
  return frames.includes('c') && !frames.includes('s') ? {cueEnd: from, first: at, kind: 'clause'} : 'none'
}

/** A noun phrase: a hearer, the subject of a clause, or the content itself. */
function nounPhrase(search: Search): Found {
  const {reading, cue, from, limit, at, heard} = search
  const phrase = phraseAt(reading, at)
  const token = reading.tokens[at]
  if (token === undefined || phrase === undefined || phrase.first !== at) return undefined
  const {frames, lemma} = cue
  const behind = extendRight(reading, phrase.end, limit)
  const next = reading.tokens[behind]?.norm ?? ''
  if (hearers.has(lemma) && frames.includes('r') && !heard && !startsClause(reading, at, behind)) {
    const asked = (lemma === 'ask' || lemma === 'tell') && next === 'to'
    if (asked) return {cueEnd: from, first: at, kind: 'phrase'}
    // "reminded drivers | of the rules", but "reminded members of the union | that …"
    const of = reminders.has(lemma) && reading.tokens[phrase.end]?.norm === 'of' && next !== 'that'
    return {next: of ? phrase.end : behind, heard: true}
  }
  if (opensClause(search, token, behind)) return {cueEnd: from, first: at, kind: 'clause'}
  return takesPhrase(search, phrase, behind) ? {cueEnd: from, first: at, kind: 'phrase'} : 'none'
}

function opensClause({reading, cue: {frames, lemma}, limit}: Search, token: Token, behind: number): boolean {
  const nominative = isPronounSubject(token) && (token.norm !== 'there' || isFiniteAt(reading.tokens, behind))
  if (frames.includes('c') && /^(?:he|she|they|we|i)$/.test(token.norm)) return true
  // "denied the charge | after the Gazette had reported it"
  const when = /^(?:after|before|when|because|since|until|while)$/.test(reading.tokens[behind]?.norm ?? '')
  if (when && frames.includes('n')) return false
  if (
    frames.includes('c') &&
    (token.pos !== 'PRON' || nominative || possessives.has(token.norm)) &&
    hasFiniteVerb(reading, behind, limit)
  )
    return true
  return (
    frames.includes('s') &&
    // "found | him": no subject
    !/^(?:him|them|me|us)$/.test(token.norm) &&
    (nominative || (!perception.has(lemma) && isFiniteAt(reading.tokens, behind)))
  )
}

/** "who saw the attack | is asked to call": what is seen is a thing, unless *that* leads in a clause. */
const perception = new Set('see notice watch hear'.split(' '))

/** "denied | taking it", "seemed | empty", and clauses that begin with a word no phrase holds. */
function remainder({reading, cue: {frames}, from, at}: Search): Found {
  const token = reading.tokens[at]
  if (token === undefined) return 'none'
  const acts = frames.includes('g') && token.pos === 'VERB' && token.norm.endsWith('ing')
  // "resisted | calls to go": a plural that a tagger takes for a verb.
  if (token.pos === 'VERB' && frames.includes('n') && reading.cueAt[at]?.form === 's' && at === from)
    return {cueEnd: from, first: at, kind: 'phrase'}
  const is = frames.includes('a') && (token.pos === 'ADJ' || token.norm === 'as' || token.norm === 'like')
  if (acts || is) return {cueEnd: from, first: at, kind: 'phrase'}
  const opens = /^(?:SCONJ|DET|PRON|ADJ|NUM)$/.test(token.pos) || token.norm === 'there'
  return opens && frames.includes('c') && !frames.includes('a')
    ? {cueEnd: from, first: at, kind: 'clause'}
    : 'none'
}

/** Whether a phrase is the subject of a clause: a pronoun in the nominative, or a noun with a finite verb behind it. */
function startsClause(reading: Reading, first: number, end: number): boolean {
  const token = reading.tokens[first]
  if (token === undefined) return false
  return (
    (isPronounSubject(token) && token.norm !== 'it' && token.norm !== 'you') ||
    (isFiniteAt(reading.tokens, end) && !isIssued(reading, end))
  )
}
