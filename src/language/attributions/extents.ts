import type {TextSpan} from '../../story/span.js'
import {cueNouns} from '../cue-nouns.js'
import type {Token} from '../paragraph.js'
import type {QuotedSpan} from '../quotations.js'
import {singular} from '../source-kinds.js'
import {isDash} from './breaks.js'
import {holdsClause, opensVerb, skipAdverbs} from './clause-ends.js'
import type {Clauses} from './clauses.js'
import type {Complement} from './complements.js'
import {contentSpan} from './contents.js'
import {coordinates} from './coordination.js'
import {isQuotedToken, phraseAt, quoteOf, type Reading, tokenFrom} from './reading.js'
import {extendRight} from './sources-behind.js'

/** The content that begins at `first`, as far as its speaker has the word; a thing or a deed ends sooner than what is told. */
export function contentAfter(
  reading: Reading,
  clauses: Clauses,
  first: number,
  limit: number,
  thing = false,
): readonly TextSpan[] {
  const span = contentSpan(reading, first, contentEnd(reading, clauses, first, limit, thing))
  return span === undefined ? [] : [span]
}

/** The content that a complement opens. */
export function contentOf(
  reading: Reading,
  clauses: Clauses,
  {first, kind}: Complement,
  limit: number,
): readonly TextSpan[] {
  return contentAfter(reading, clauses, first, limit, kind === 'phrase' || kind === 'infinitive')
}

/** Where content that begins at `first` ends: at the sentence's end, or where the reporter or another speaker takes over. */
function contentEnd(
  reading: Reading,
  clauses: Clauses,
  first: number,
  limit: number,
  thing: boolean,
): number {
  const {tokens} = reading
  const sentence = wholeQuotation(reading, first)
  if (sentence !== undefined) return tokenFrom(reading, sentence.end)
  const ing = (reading.cueAt[first - 1] ?? reading.cueAt[first - 2])?.form === 'ing'
  for (let at = first + 1; at < limit; at += 1) {
    if (isQuotedToken(reading, at)) continue
    const token = tokens[at]
    if (token === undefined) break
    if (token.text === ';') return at
    if (thing && isDash(tokens, at)) {
      const close = dashAfter(reading, at, limit)
      if (close === undefined) return at
      at = close
      continue
    }
    if (thing && isRelative(tokens, at) && tokens[first]?.norm !== 'to') return at
    if (thing && endsThing(reading, clauses, at)) return at
    if (clauses.asides.has(at) || isHeldAgainst(reading, at) || isSoonAfter(reading, clauses, at)) return at
    if (clauses.quoting.has(at)) return beforeLink(reading, first, at)
    // "supports “fair pay,” | opposes “freezes”", "“…” | calling it over"
    if (isQuotedToken(reading, at - 1) && reading.cueAt[at] !== undefined) {
      const quote = quoteOf(reading, at - 1)
      const lists = quote !== undefined && reading.text.charAt(quote.inner.end - 1) === ','
      if (lists || token.norm.endsWith('ing')) return at
    }
    const next = tokens[at + 1]
    if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '--') {
      if (next?.norm === 'according') return at
      if (next?.pos === 'VERB' && next.norm.endsWith('ing') && reading.cueAt[at + 1] !== undefined) return at
      if (takesOver(clauses, at + 1)) return at
      if (next !== undefined && turnsTo(clauses, next, at + 2)) return at
      if ((next?.norm === 'which' || next?.norm === 'who') && takesOver(clauses, at + 2)) return at
      if (isConjunction(next) && (takesOver(clauses, at + 2) || coordinates(reading, first, at + 2)))
        return at
      continue
    }
    if (
      (token.norm === 'by' || token.norm === 'while' || token.norm === 'before') &&
      next?.norm.endsWith('ing') &&
      reading.cueAt[at + 1] !== undefined &&
      (thing || holdsClause(reading, first, at))
    )
      return at
    if (token.pos !== 'CCONJ') continue
    // "a move that unions called illegal | and that Republicans said was overdue"
    if (thing && next?.norm === 'that' && clauses.subjects.get(at + 2)?.complement?.kind === 'gap') return at
    // "calling it wrong | and saying …"
    if (ing && reading.cueAt[skipAdverbs(reading, at + 1)]?.form === 'ing') return at
    // "his band and its manager wrote": what a clause needs for a subject is no new speaker.
    if (
      coordinates(reading, first, at + 1) ||
      (takesOver(clauses, at + 1) && holdsClause(reading, first, at))
    )
      return at
  }
  return limit
}

/** The dash that closes the aside which the dash at `open` opens. */
function dashAfter(reading: Reading, open: number, limit: number): number | undefined {
  for (let at = open + 1; at < limit; at += 1)
    if (isDash(reading.tokens, at) && !isQuotedToken(reading, at)) return at
  return undefined
}

/** "criticised the plan, | which runs to 90 pages": of a thing that somebody speaks of, the reporter tells the rest. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^(?:who|which)$/.test(tokens[at + 1]?.norm ?? '')
}

/**
 * Where a clause of its own follows what somebody wants or attacks: "criticised the plan | but he backed …", "| because they felt …",
 * "| which he called …". What is told may hold such clauses, a thing does not.
 */
function endsThing(reading: Reading, {subjects}: Clauses, at: number): boolean {
  const {tokens} = reading
  const token = tokens[at]
  // "criticised the plan | during the debate"
  if (token?.norm === 'during') return true
  const comma = token?.text === ','
  // "citing two officials, | that the bridge …"
  if (comma && tokens[at + 1]?.norm === 'that') return true
  const link = comma ? tokens[at + 1] : token
  const from = comma ? at + 2 : at + 1
  if (link === undefined) return false
  // ", with one reader writing …"
  if (comma && link.norm === 'with') {
    const bearer = phraseAt(reading, from)
    return bearer?.first === from && reading.cueAt[bearer.end]?.form === 'ing'
  }
  if (comma && (link.norm === 'which' || link.norm === 'who'))
    return subjects.has(from) || subjects.has(from - 1)
  // ", even as …", ", given …", ", despite …": how things stand, as the reporter sees it.
  if (comma && circumstances.has(link.norm)) return true
  if (!conjunctions.has(link.norm)) {
    // ", an offer | the union rebuffed", ", something | she opposed"
    const apposed = comma ? phraseAt(reading, at + 1) : undefined
    if (!comma) return false
    return (
      subjects.has(at + 1) ||
      (apposed?.first === at + 1 && (subjects.has(apposed.end) || isAnswered(reading, apposed.end)))
    )
  }
  if (subjects.has(from)) return true
  const phrase = comma ? phraseAt(reading, from) : undefined
  return phrase?.first === from && opensVerb(tokens[skipAdverbs(reading, phrase.end)])
}

/** "…, contrary to what the union said", "…, despite his claims that …", "…, a charge the agency denied": the reporter holds another's word against what is told. */
function isHeldAgainst(reading: Reading, comma: number): boolean {
  const {tokens} = reading
  if (tokens[comma]?.text !== ',') return false
  const next = tokens[comma + 1]
  if (next?.norm === 'contrary') return tokens[comma + 2]?.norm === 'to'
  if (next?.norm === 'something' || next?.norm === 'which') return isAnswered(reading, comma + 2)
  const despite = next?.norm === 'despite'
  const phrase = phraseAt(reading, despite ? comma + 2 : comma + 1)
  const head = tokens[phrase?.head ?? -1]
  if (phrase === undefined || head === undefined || !cueNouns.has(singular(head))) return false
  if (despite) return phrase.owned !== undefined && tokens[phrase.end]?.norm === 'that'
  return phrase.first === comma + 1 && /^an?$/.test(next?.norm ?? '') && isAnswered(reading, phrase.end)
}

/** "…, hours after | the rebels said …": when it was told, beside what another told. */
function isSoonAfter(reading: Reading, {subjects}: Clauses, comma: number): boolean {
  const {tokens} = reading
  if (tokens[comma]?.text !== ',') return false
  const phrase = phraseAt(reading, comma + 1)
  const lead = phrase?.first === comma + 1 ? phrase.end : comma + 1
  return /^(?:after|before)$/.test(tokens[lead]?.norm ?? '') && subjects.has(lead + 1)
}

/** "a charge | the agency denied": somebody else's word on it. */
function isAnswered(reading: Reading, at: number): boolean {
  const subject = phraseAt(reading, at)
  const verb = reading.cueAt[subject?.end ?? -1]?.form
  return subject?.first === at && verb !== undefined && verb !== 'ing' && verb !== 'participle'
}

const circumstances = new Set('even given despite amid unlike'.split(' '))

/** Leaves "and", "when", "by" in front of the next speaker out of the content. */
function beforeLink({tokens}: Reading, first: number, at: number): number {
  let end = at
  while (end > first + 1 && /^(?:CCONJ|SCONJ|ADP)$|^ADV$/.test(tokens[end - 1]?.pos ?? '')) end -= 1
  return end
}

/** What is read, chanted, whispered is the words alone: the sign read “Closed” all day. */
const utterances = new Set(
  'read mouth chant shout cry yell whisper scream mutter murmur exclaim sing blurt'.split(' '),
)

/** A quotation of a whole sentence ends what is said, whatever the reporter adds: she wrote “We are going.” on Friday. */
export function wholeQuotation(reading: Reading, first: number): QuotedSpan | undefined {
  const quote = quoteOf(reading, first)
  if (quote === undefined || tokenFrom(reading, quote.start) !== first) return undefined
  // What a comma or a colon leads in ends with its marks.
  if (/^[,:]$/.test(reading.tokens[first - 1]?.text ?? '')) return quote
  const verb = reading.cueAt[first - 1]
  if (verb !== undefined && utterances.has(verb.cue.lemma)) return quote
  const behind = reading.tokens[tokenFrom(reading, quote.end)]?.norm
  if (behind === 'which' || behind === 'who') return quote
  const inner = reading.text.slice(quote.inner.start, quote.inner.end)
  return /^\p{Lu}/u.test(inner) && /[.!?,…]$/.test(inner) && inner.includes(' ') ? quote : undefined
}

const conjunctions = new Set(
  'and but or while although though whereas as when because after before since'.split(' '),
)

/** Words that turn from what is told to what somebody else holds. */
const turns = new Set('but although though while whereas'.split(' '))

/** ", but | the union wants …", ", and | he accused …": what is told does not go on behind it. */
function turnsTo({subjects}: Clauses, {norm}: Token, at: number): boolean {
  const clause = subjects.get(at)
  if (clause === undefined) return false
  const {cue, form} = clause.group.form
  const judges = cue.sense === 'judge' || cue.lemma === 'call' || cue.lemma === 'demand'
  return turns.has(norm) || (norm === 'and' && judges && form === 'ed')
}

function isConjunction(token: {readonly norm: string} | undefined): boolean {
  return token !== undefined && conjunctions.has(token.norm)
}

/** Whether another speaker's clause begins at `at`. */
function takesOver({opening}: Clauses, at: number): boolean {
  const clause = opening.get(at)
  return (
    clause !== undefined && (clause.group.form.cue.sense === 'tell' || clause.group.form.cue.sense === 'show')
  )
}

/** Whether what is said ends right before `index`: with a closing mark, a comma or a dash. */
export function endsSaid(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1]
  if (before === undefined) return false
  if (isQuotedToken(reading, index - 1)) return quoteOf(reading, index - 1) !== quoteOf(reading, index)
  return before.text === ',' || before.text === '—' || before.text === '–' || before.text === '--'
}

/** What is said before a speaker that begins at `index`: the quotation that ends there, or the sentence so far. */
export function contentBefore(reading: Reading, index: number, floor: number): readonly TextSpan[] {
  const {tokens} = reading
  let end = index
  while (end > 0 && tokens[end - 1]?.pos === 'PUNCT' && !isQuotedToken(reading, end - 1)) end -= 1
  const quote = end > 0 ? quoteOf(reading, end - 1) : undefined
  let first = floor
  if (quote !== undefined) {
    const opens = tokenFrom(reading, quote.start)
    // A quotation that fills the sentence so far stands alone; else the words in front of it are said too.
    first = /^(?:[:,—–-]|--)$/.test(tokens[opens - 1]?.text ?? '')
      ? opens
      : Math.min(opens, sentenceStart(reading, opens))
  }
  while (tokens[first]?.pos === 'CCONJ' && !isQuotedToken(reading, first)) first += 1
  const span = contentSpan(reading, first, end)
  return span === undefined ? [] : [span]
}

function sentenceStart(reading: Reading, index: number): number {
  return reading.sentences[reading.sentenceAt[index] ?? -1]?.firstToken ?? index
}

/** A quotation that goes on after the speaker: “…,” she said on Tuesday, “…”. */
export function resumed(
  reading: Reading,
  clauses: Clauses,
  from: number,
  limit: number,
): readonly TextSpan[] {
  const {tokens} = reading
  for (let at = from; at < limit; at += 1) {
    if (isQuotedToken(reading, at)) {
      const mark = tokens[at - 1]?.text
      const goesOn = mark === ',' || mark === ':' || mark === '—' || mark === '–'
      const quote = quoteOf(reading, at)
      if (goesOn && quote !== undefined && /[.!?,…]/.test(reading.text.charAt(quote.inner.end - 1)))
        return [{start: quote.start, end: quote.end}]
      return goesOn ? contentAfter(reading, clauses, at, limit) : []
    }
    if (reading.cueAt[at] !== undefined) return []
  }
  return []
}

/** The rest of a sentence that a speaker interrupts: "the plan, she said, would fail". */
export function interrupted(
  reading: Reading,
  clauses: Clauses,
  from: number,
  limit: number,
  begun = false,
): readonly TextSpan[] {
  const {tokens} = reading
  const next = tokens[from + 1]
  if (tokens[from]?.text !== ',' || next === undefined) return []
  // "For all the doubts, analysts say, | cleaning up …": what has begun without a verb must go on.
  if (begun || isQuotedToken(reading, from + 1)) return contentAfter(reading, clauses, from + 1, limit)
  if (next.pos === 'VERB' && next.norm.endsWith('ing')) return []
  // "The plan is reckless, she said, and would cost jobs."
  if (next.pos === 'CCONJ' && goesOn(reading, from + 2))
    return contentAfter(reading, clauses, from + 1, limit)
  if (next.pos === 'CCONJ' || next.pos === 'SCONJ' || next.pos === 'ADP') return []
  if (/^(?:according|who|which|while|although|though)$/.test(next.norm)) return []
  return contentAfter(reading, clauses, from + 1, limit)
}

/** ", and | would cost jobs", ", and | was armed", but ", and | has called for talks". */
function goesOn({tokens, cueAt}: Reading, at: number): boolean {
  const word = tokens[at]?.norm ?? ''
  if (backShifted.test(word)) return true
  return /^(?:is|are|was|were|had)$/.test(word) && cueAt[at + 1] === undefined
}

const backShifted = /^(?:would|could|should|might|will|can|may|must)$/

/** Skips "in a statement", "on Tuesday", "at the rally" after a cue. */
export function settingEnd(reading: Reading, from: number, limit: number): number {
  const {tokens} = reading
  let at = from
  for (let step = 0; step < 6 && at < limit; step += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase = phraseAt(reading, at)
    if (phrase !== undefined && phrase.first === at) {
      at = extendRight(reading, phrase.end, limit)
      continue
    }
    if (token.pos === 'ADP' || token.pos === 'ADV') {
      at += 1
      continue
    }
    break
  }
  return at
}

/** The first comma or colon at or behind `from` outside quotation marks, or `limit`. */
export function commaAfter(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const quoted = isQuotedToken(reading, at)
    if (!quoted && /^[,:]$/.test(reading.tokens[at]?.text ?? '')) return at
    // “on “Harbour Talk,” | she …”: the comma stands inside the marks.
    if (
      quoted &&
      at > from &&
      reading.tokens[at - 1]?.text === ',' &&
      quoteOf(reading, at + 1) !== quoteOf(reading, at)
    )
      return at + 1
  }
  return limit
}
