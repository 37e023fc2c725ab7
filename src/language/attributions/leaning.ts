import {documentNouns} from '../name-lists.js'
import {haveForms, type NounPhrase, type Run} from '../phrases.js'
import {opensVerb, relativeEnd, skipAdverbs} from './clause-ends.js'
import type {Clause, Clauses} from './clauses.js'
import {draftOf, subordinators} from './clauses.js'
import type {Complement} from './complements.js'
import {contentOf} from './extents.js'
import {leaningOn} from './leaned-on.js'
import {type Draft, isQuotedToken, phraseAt, type Reading, tokenFrom} from './reading.js'
import {quotedAs} from './relays.js'
import {subjectBefore} from './sources.js'
import {isTime} from './times.js'

/** "…, saying it was over", "citing the report", "while praising the plan": a participle leans on the speaker before. */
export function participle(
  reading: Reading,
  clauses: Clauses,
  clause: Clause,
  last: Draft | undefined,
): Draft | undefined {
  const {group, complement, sentence, limit} = clause
  if (group.shape !== 'ing') return undefined
  const relayed = quotedAs(reading, clauses, clause)
  if (relayed !== undefined || complement === undefined) return relayed
  // “a delay on labels | identifying the sugar”
  if (/^(?:allow|permit|require|forbid|bar|see|find|mean|identify)$/.test(group.form.cue.lemma))
    return undefined
  const opens = reading.tokens[sentence.firstToken]
  const led =
    group.first === sentence.firstToken + 1 &&
    (opens?.pos === 'ADP' || opens?.pos === 'SCONJ' || opens?.pos === 'ADV')
  if (group.first === sentence.firstToken || led) {
    // "Speaking to reporters, she said …": the main clause has the word.
    const comma = mainClause(reading, complement.first, limit)
    if (comma === undefined || group.form.cue.lemma === 'speak') return undefined
    const content = contentOf(reading, clauses, complement, comma)
    const source = subjectFrom(reading, comma + 1, limit) ?? phraseAt(reading, comma + 1)
    return draftOf(reading, clause, {source, cueEnd: complement.cueEnd, content})
  }
  const between = interrupting(reading, clause, complement)
  const bearer = between?.source ?? bearerOf(reading, group.first, sentence.firstToken)
  const source = bearer ?? leaningOn(reading, clause, last)
  if (source === undefined) return undefined
  // "A petition calling for a pier | was signed": the verb that the petition is the subject of.
  const end =
    between?.end ??
    (bearer !== undefined && opensClause(reading, bearer.first, sentence.firstToken)
      ? predicate(reading, complement, limit)
      : limit)
  return draftOf(reading, clause, {
    source,
    cueEnd: complement.cueEnd,
    content: contentOf(reading, clauses, complement, end),
  })
}

/** “when managers, | citing costs, | cut a shift”: between the subject of a clause and its verb. */
function interrupting(
  reading: Reading,
  {group, limit}: Clause,
  {first}: Complement,
): {readonly source: Run; readonly end: number} | undefined {
  const {tokens} = reading
  if (tokens[group.first - 1]?.text !== ',') return undefined
  const source = phraseAt(reading, group.first - 2)
  if (source === undefined || !subordinators.has(tokens[source.first - 1]?.norm ?? '')) return undefined
  const end = relativeEnd(reading, first, limit)
  return end < limit && opensVerb(tokens[skipAdverbs(reading, end + 1)]) ? {source, end} : undefined
}

/** The first finite verb behind a complement that is no clause. */
function predicate(reading: Reading, {first, kind}: Complement, limit: number): number {
  if (kind === 'clause' || kind === 'quote') return limit
  for (let at = first + 1; at < limit; at += 1) {
    const token = reading.tokens[at]
    if (token === undefined || isQuotedToken(reading, at)) continue
    if (/^(?:who|which|that|,)$/.test(token.norm)) return limit
    const finite =
      token.pos === 'VERB' && !token.norm.endsWith('ing') && reading.tokens[at - 1]?.norm !== 'to'
    if (token.pos === 'AUX' || finite) {
      let end = at
      while (reading.tokens[end - 1]?.pos === 'ADV') end -= 1
      return end
    }
  }
  return limit
}

/** Whether a clause begins at a token: the sentence, or what a comma or a conjunction opens. */
function opensClause({tokens}: Reading, at: number, floor: number): boolean {
  const before = tokens[at - 1]
  return at === floor || before?.text === ',' || before?.pos === 'CCONJ' || before?.pos === 'SCONJ'
}

/** "with a spokesman | saying", "a sign | saying", "with the owner of the ship | saying": the noun in front of the participle. */
function bearerOf(reading: Reading, verb: number, floor: number): Run | undefined {
  const {tokens} = reading
  const phrase = phraseAt(reading, verb - 1)
  if (phrase === undefined || phrase.end !== verb || isTime(reading, phrase)) return undefined
  if (tokens[phrase.head]?.norm === 'time') return undefined
  const whole = headedFrom(reading, phrase, floor)
  if (tokens[whole - 1]?.norm === 'with') return {first: whole, end: phrase.end}
  const before = tokens[phrase.first - 1]
  const opens = before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ'
  return before?.pos === 'ADP' || before?.pos === 'VERB' || haveForms.has(before?.norm ?? '') || opens
    ? {first: phrase.first, end: phrase.end}
    : undefined
}

/** Where the noun stands that a phrase hangs on: "the owner | of the ship". */
function headedFrom(reading: Reading, phrase: NounPhrase, floor: number): number {
  const {tokens} = reading
  let first = phrase.first
  while (first - 2 >= floor && /^(?:of|for|in|at)$/.test(tokens[first - 1]?.norm ?? '')) {
    const head = phraseAt(reading, first - 2)
    // "with one | of her ads asking …", "with footage | of Marsh saying …"
    if (
      head?.end !== first - 1 ||
      tokens[head.head]?.pos !== 'NOUN' ||
      documentNouns.has(tokens[head.head]?.lemma ?? '')
    )
      break
    first = head.first
  }
  return first
}

/** The comma behind a participle at the head of a sentence, with the subject of the main clause next to it. */
function mainClause(reading: Reading, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    if (isQuotedToken(reading, at) || reading.tokens[at]?.text !== ',') continue
    const phrase = phraseAt(reading, at + 1)
    if (phrase === undefined || phrase.first !== at + 1) continue
    const next = reading.tokens[phrase.end]
    if (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV' || next?.text === ',') return at
  }
  return undefined
}

/** The whole subject that begins at a token: "the opposition leader, Tom Bell, | accused". */
function subjectFrom(reading: Reading, first: number, limit: number): Run | undefined {
  for (let at = first + 1; at < limit; at += 1) {
    const token = reading.tokens[at]
    if ((token?.pos !== 'VERB' && token?.pos !== 'AUX') || isQuotedToken(reading, at)) continue
    const subject = subjectBefore(reading, at, first)
    if (subject?.first === first) return subject.source
  }
  return undefined
}

/** "… and called for talks", "but denied it": a second verb shares the subject of the first. */
export function secondVerb(
  reading: Reading,
  clauses: Clauses,
  clause: Clause,
  last: Draft | undefined,
): Draft | undefined {
  const {group, subject, complement, limit} = clause
  if (group.shape !== 'finite' || subject !== undefined || complement === undefined) return undefined
  const before = reading.tokens[group.first - 1]
  const quoted = isQuotedToken(reading, group.first - 1)
  if (before?.pos !== 'CCONJ' && !/^[,;]$/.test(before?.text ?? '') && before?.norm !== 'then' && !quoted)
    return undefined
  const source = nearerSubject(reading, clause, last) ?? leaningOn(reading, clause, last)
  if (source === undefined) return undefined
  // “They say it ended their peace and | hopes of a vote.”
  if (group.form.form === 's' && reading.tokens[source.first]?.norm === 'they') return undefined
  return draftOf(reading, clause, {
    source,
    cueEnd: complement.cueEnd,
    content: contentOf(reading, clauses, complement, limit),
  })
}

/** "Marsh said she won, although the board had met | and had not named a winner": the subject of the clause that goes on. */
function nearerSubject(
  reading: Reading,
  {group, sentence}: Clause,
  last: Draft | undefined,
): Run | undefined {
  const from = last?.cue === undefined ? sentence.firstToken : tokenFrom(reading, last.cue.end)
  for (let at = group.first - 2; at > from; at -= 1) {
    const token = reading.tokens[at]
    if (token === undefined || isQuotedToken(reading, at) || (token.pos !== 'VERB' && token.pos !== 'AUX'))
      continue
    if (token.norm.endsWith('ing') || reading.tokens[at - 1]?.norm === 'to') continue
    const subject = subjectBefore(reading, at, from)
    if (subject === undefined) continue
    return subordinators.has(reading.tokens[subject.first - 1]?.norm ?? '') ? subject.source : undefined
  }
  return undefined
}

/** "used the rally to attack the plan": an infinitive of speech leans on the sentence's subject. */
export function infinitive(
  reading: Reading,
  clauses: Clauses,
  clause: Clause,
  last: Draft | undefined,
): Draft | undefined {
  const {group, complement, limit, sentence} = clause
  const {sense, lemma} = group.form.cue
  if (group.shape !== 'infinitive' || complement === undefined) return undefined
  // "Marsh to frame election as a test": what a headline foretells.
  const name = phraseAt(reading, group.first - 1)
  if (
    name !== undefined &&
    name.first === sentence.firstToken &&
    reading.tokens[name.head]?.pos === 'PROPN'
  ) {
    const content = contentOf(reading, clauses, complement, limit)
    return draftOf(reading, clause, {source: name, cueEnd: complement.cueEnd, content})
  }
  if (sense !== 'tell' && sense !== 'judge') return undefined
  // "has yet to claim victory", "is due to testify": nothing has been said.
  if (outstanding.has(reading.tokens[group.first - 1]?.norm ?? '')) return undefined
  // "not to mention": an idiom of the reporter's.
  if (lemma === 'mention' && reading.tokens[group.first - 1]?.norm === 'not') return undefined
  if (lemma === 'support' || lemma === 'defend' || lemma === 'back' || lemma === 'honor' || lemma === 'vote')
    return undefined
  const actor = phraseAt(reading, group.first - 1)
  const source =
    actor !== undefined && givesWay.has(reading.tokens[actor.first - 1]?.norm ?? '')
      ? actor
      : leaningOn(reading, clause, last)
  if (source === undefined) return undefined
  return draftOf(reading, clause, {
    source,
    cueEnd: complement.cueEnd,
    content: contentOf(reading, clauses, complement, limit),
  })
}

const outstanding = new Set('yet due scheduled slated expected set supposed'.split(' '))

/** "for the council to say", "prompting the union to call it a lie": whoever stands behind does what the infinitive tells. */
const givesWay = new Set(
  'for prompt prompts prompted prompting force forces forced forcing lead leads led leading cause causes caused causing push pushed pushing drive drove driving'.split(
    ' ',
  ),
)
