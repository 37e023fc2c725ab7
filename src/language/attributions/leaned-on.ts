import type {Sentence, Token} from '../paragraph.js'
import type {Run} from '../phrases.js'
import {type Clause, subordinators} from './clauses.js'
import {isEvent} from './events.js'
import {questions} from './finite.js'
import {type Draft, isQuotedToken, phraseAt, type Reading, tokenFrom} from './reading.js'
import {relatives, subjectBefore} from './sources.js'
import type {VerbGroup} from './verb-groups.js'

/** The source that a verb without a subject of its own leans on: that of the attribution before, or the sentence's subject. */
export function leaningOn(
  reading: Reading,
  {sentence, group}: Clause,
  last: Draft | undefined,
): Run | undefined {
  if (
    last?.sourceRun !== undefined &&
    reading.sentenceAt[last.sourceRun.first] === reading.sentenceAt[group.head] &&
    !(reading.tokens[group.first - 1]?.text === ',' && hangs(reading, last))
  )
    return last.sourceRun
  return mainSubject(reading, sentence, group) ?? nameBefore(reading, group.first, sentence.firstToken)
}

/** “to refugees | seeking shelter”, “workers | demanding pay”: what tells who they are has no word behind the next comma. */
function hangs(reading: Reading, {sourceRun, cue}: Draft): boolean {
  if (sourceRun === undefined || cue === undefined) return false
  const verb = tokenFrom(reading, cue.start)
  const before = reading.tokens[sourceRun.first - 1]
  const governed = before?.pos === 'VERB' || (before?.pos === 'ADP' && before.norm !== 'with')
  return governed && sourceRun.end === verb && reading.cueAt[verb]?.form === 'ing'
}

/** “Reyes, | speaking in Leeds, said”: the name in front of the comma. */
function nameBefore(reading: Reading, first: number, floor: number): Run | undefined {
  if (reading.tokens[first - 1]?.text !== ',') return undefined
  const phrase = phraseAt(reading, first - 2)
  if (phrase === undefined || isEvent(reading.tokens, phrase)) return undefined
  const before = reading.tokens[phrase.first - 1]
  // What a comma or "and" leads in may be the last of a list: "in Arden, Norland, | ruling that …".
  const opens = before?.pos === 'SCONJ' || (before?.pos === 'PUNCT' && before.text !== ',')
  return phrase.first === floor || opens ? {first: phrase.first, end: phrase.end} : undefined
}

/**
 * Who acts in a sentence up to `before`: the subject of its main clause, of the last one where “and” joins several. Talks and raids
 * say nothing, so where one of them is the subject, whoever acts in the clause that is nearest does: “The talks ended when
 * the party | walked out, saying …”.
 */
function mainSubject(
  reading: Reading,
  sentence: Sentence,
  {first: before, shape, form}: VerbGroup,
): Run | undefined {
  const {tokens} = reading
  let main: Run | undefined
  let subordinate: Run | undefined
  let nearest: Run | undefined
  for (let at = sentence.firstToken + 1; at < before; at += 1) {
    const token = tokens[at]
    if (token === undefined || isQuotedToken(reading, at)) continue
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue
    if (token.norm.endsWith('ing') || tokens[at - 1]?.norm === 'to') continue
    const subject = subjectBefore(reading, at, sentence.firstToken)
    if (subject === undefined) continue
    const {source, first: opens} = subject
    if (tokens[source.end - 1]?.pos === 'DET') continue
    if (!isEvent(tokens, source) && !relatives.has(tokens[source.first]?.norm ?? '')) nearest = source
    const opener = tokens[opens - 1]
    // "Asked whether she | would run, Ruiz laughed and said …"
    if (subordinators.has(opener?.norm ?? '') || questions.has(opener?.norm ?? '')) subordinate ??= source
    else if (main === undefined || goesOn(tokens, main, opener)) main = source
  }
  const acting = main ?? subordinate
  if (acting === undefined || !isEvent(tokens, acting)) return acting
  return shape === 'ing' && !shows.has(form.cue.lemma) ? nearest : undefined
}

/** “Prices fell and | the bank cut rates”: another main clause. What “and” joins behind “who” may be its object: “who lives in Arden and Leeds”. */
function goesOn(tokens: readonly Token[], {first}: Run, opener: Token | undefined): boolean {
  if (opener?.text === ':' || opener?.text === ';') return true
  return opener?.norm === 'and' && !relatives.has(tokens[first]?.norm ?? '')
}

/** What an event does to the reader's mind: “The crash led to a recall, | highlighting the risks”. */
const shows = new Set(
  'show suggest indicate reveal signal demonstrate illustrate prove confirm highlight underscore underline emphasize emphasise'.split(
    ' ',
  ),
)
