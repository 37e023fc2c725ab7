import type {Run} from '../phrases.js'
import type {Clause, Clauses} from './clauses.js'
import {draftOf, leaningOn} from './clauses.js'
import type {Complement} from './complements.js'
import {contentOf} from './extents.js'
import {type Draft, isQuotedToken, phraseAt, type Reading, tokenFrom} from './reading.js'
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
  if (group.shape !== 'ing' || complement === undefined) return undefined
  if (/^(?:allow|permit|require|forbid|bar|see|find|mean)$/.test(group.form.cue.lemma)) return undefined
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
  const bearer = bearerOf(reading, group.first)
  const source = bearer ?? leaningOn(reading, clause, last)
  if (source === undefined) return undefined
  // "A petition calling for a pier | was signed": the verb that the petition is the subject of.
  const end =
    bearer !== undefined && opensClause(reading, bearer.first, sentence.firstToken)
      ? predicate(reading, complement, limit)
      : limit
  return draftOf(reading, clause, {
    source,
    cueEnd: complement.cueEnd,
    content: contentOf(reading, clauses, complement, end),
  })
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

/** "with a spokesman | saying", "a sign | saying": the noun right in front of the participle. */
function bearerOf(reading: Reading, first: number): Run | undefined {
  const phrase = phraseAt(reading, first - 1)
  if (phrase === undefined || phrase.end !== first || isTime(reading, phrase)) return undefined
  if (reading.tokens[phrase.head]?.norm === 'time') return undefined
  const {tokens} = reading
  const before = tokens[phrase.first - 1]
  // "with the ministry of the province | saying"
  const above = /^(?:of|for|at|in|from)$/.test(before?.norm ?? '')
    ? phraseAt(reading, phrase.first - 2)
    : undefined
  if (above !== undefined && above.end === phrase.first - 1 && tokens[above.first - 1]?.norm === 'with')
    return {first: above.first, end: phrase.end}
  const opens = before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ'
  return before?.pos === 'ADP' || before?.pos === 'VERB' || opens
    ? {first: phrase.first, end: phrase.end}
    : undefined
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
  return draftOf(reading, clause, {
    source,
    cueEnd: complement.cueEnd,
    content: contentOf(reading, clauses, complement, limit),
  })
}

const subordinators = new Set(
  'although though while whereas because since after before when as if'.split(' '),
)

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
  if (lemma === 'support' || lemma === 'defend' || lemma === 'back' || lemma === 'honor' || lemma === 'vote')
    return undefined
  const actor = phraseAt(reading, group.first - 1)
  const source =
    actor !== undefined && reading.tokens[actor.first - 1]?.norm === 'for'
      ? actor
      : leaningOn(reading, clause, last)
  if (source === undefined) return undefined
  return draftOf(reading, clause, {
    source,
    cueEnd: complement.cueEnd,
    content: contentOf(reading, clauses, complement, limit),
  })
}
