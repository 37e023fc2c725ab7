import {contains} from '../../story/span.js'
import {papers} from '../called-again.js'
import {cueForms, isReport} from '../cues.js'
import {newsAgencies} from '../name-lists.js'
import {isPossessive, type Run} from '../phrases.js'
import {headOf, kindOfHead} from '../source-kinds.js'
import type {Clause, Clauses} from './clauses.js'
import {draftOf} from './clauses.js'
import {contentBefore, contentOf} from './extents.js'
import {type Draft, phraseAt, type Reading, tokenFrom} from './reading.js'
import {subjectAfter} from './sources-behind.js'

/** “The agency quoted | Tom Bell | as saying the dam was safe”: whoever is quoted has said it, and the agency passes it on. */
export function quotedAs(reading: Reading, clauses: Clauses, clause: Clause): Draft | undefined {
  const {tokens} = reading
  const {group, sentence, complement, limit} = clause
  const as = group.first - 1
  if (tokens[as]?.norm !== 'as' || group.form.cue.sense !== 'tell') return undefined
  const quoting = clauses.all.findLast(
    (other) =>
      other.sentence === sentence && other.group.head < as && passesOn.test(other.group.form.cue.lemma),
  )
  if (quoting === undefined) return undefined
  const passive = quoting.group.shape === 'passive'
  const source = passive ? quoting.subject?.source : subjectAfter(reading, quoting.group.end, as)
  if (source === undefined || source.end > as) return undefined
  const ahead = quoting.subject?.first ?? quoting.group.first
  const content =
    complement === undefined
      ? contentBefore(reading, ahead, sentence.firstToken)
      : contentOf(reading, clauses, complement, limit)
  return draftOf(reading, clause, {source, cueEnd: complement?.cueEnd ?? group.end, content})
}

const passesOn = /^(?:quote|cite)$/

/**
 * Whether an attribution that stands within what another tells is one of its own: the reader hears both who speaks and who passes it on
 * (“Bell said it was safe, the Gazette reported”), or both who claims and who rejects it (“denied the union's claim that …”).
 */
export function isRelayed(reading: Reading, outer: Draft, inner: Draft): boolean {
  const {source, sourceRun, cue, lemma} = inner
  if (source === undefined || sourceRun === undefined || cue === undefined || !isReport(lemma)) return false
  if (passesOn.test(outer.lemma)) return reading.tokens[tokenFrom(reading, cue.start) - 1]?.norm === 'as'
  const opens = outer.content.some((part) => part.start === source.start && contains(part, cue))
  if (!opens || reading.tokens[sourceRun.first]?.pos === 'PRON') return false
  if (cueForms.get(outer.lemma)?.cue.sense === 'judge') return isPossessive(reading.tokens[sourceRun.end - 1])
  if (!outer.wraps || outer.sourceRun === undefined || !isPublic(reading, inner)) return false
  // "The mayor met the union, | citing its letter, the Post reported": what he said is in the verb.
  if (reading.cueAt[tokenFrom(reading, cue.start)]?.form === 'ing') return false
  return isMedium(reading, outer.sourceRun) || areOfficials(reading, outer.sourceRun, sourceRun)
}

/** What somebody told his aides or the police he has not told the paper that reports it: “told reporters”, “told state television”. */
function isPublic(reading: Reading, {cue, lemma}: Draft): boolean {
  if (lemma !== 'tell' || cue === undefined) return true
  const hearer = phraseAt(reading, tokenFrom(reading, cue.end))
  if (hearer === undefined) return false
  return (
    /^(?:reporter|journalist)$/.test(reading.tokens[hearer.head]?.lemma ?? '') || isMedium(reading, hearer)
  )
}

/** “The government said it would send two ships, | officials said”: those who speak for a body. */
function areOfficials({tokens}: Reading, {first, end}: Run, body: Run): boolean {
  const head = headOf(tokens, body.first, body.end)
  return (
    tokens[headOf(tokens, first, end)]?.norm === 'officials' &&
    kindOfHead(tokens, body.first, head) === 'organisation'
  )
}

/** Whether a source is a paper, an agency or a station, which passes on what others say. */
function isMedium(reading: Reading, {first, end}: Run): boolean {
  const {tokens} = reading
  const head = headOf(tokens, first, end)
  const token = tokens[head]
  if (token === undefined) return false
  if (media.has(token.lemma) || media.has(token.norm)) return true
  if (token.norm === 'agency') return /^(?:news|press)$/.test(tokens[head - 1]?.norm ?? '')
  const phrase = phraseAt(reading, head)
  const name = reading.text.slice(tokens[phrase?.first ?? head]?.start, token.end)
  return token.pos === 'PROPN' && papers.test(` ${name}`)
}

const media: ReadonlySet<string> = new Set([
  ...newsAgencies,
  ...'newspaper paper daily tabloid magazine weekly broadcaster television tv radio channel newswire website outlet media press station network bbc cnn nbc abc cbs npr politico bloomberg'.split(
    ' ',
  ),
])
