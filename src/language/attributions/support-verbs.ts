import {cueNouns, speechObjects, supportVerbs} from '../cue-nouns.js'
import type {CueForm} from '../cues.js'
import type {NounPhrase} from '../phrases.js'
import {singular} from '../source-kinds.js'
import type {Clauses} from './clauses.js'
import {sentenceLimit} from './contents.js'
import {contentAfter} from './extents.js'
import {type Draft, isQuotedToken, type Reading, sentenceOf, spanOf} from './reading.js'
import {subjectBefore} from './sources.js'
import {isDuration, isTime} from './times.js'
import {verbGroupAt} from './verb-groups.js'

const leads = new Set('about for of on over against to with toward towards in at'.split(' '))
const borrowed: CueForm = {cue: {lemma: '', frames: 'c', prep: [], sense: 'tell'}, form: 'past'}

/** "expressed concern about …", "issued a statement saying …": the verb lends a noun of speech its tense, the noun is the cue. */
export function supportVerbAttributions(reading: Reading, clauses: Clauses): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (const phrase of reading.phrases.nouns) {
    const head = tokens[phrase.head]
    if (head === undefined || head.pos !== 'NOUN' || isQuotedToken(reading, phrase.head)) continue
    const noun = singular(head)
    if (!speechObjects.has(noun) && !cueNouns.has(noun)) continue
    const verb = verbBefore(reading, phrase)
    if (verb === undefined) continue
    const draft = supportAt(reading, clauses, phrase, verb, noun)
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

/** The support verb that governs a noun phrase right behind it. */
function verbBefore({tokens}: Reading, {first}: NounPhrase): number | undefined {
  const at = first - 1
  const token = tokens[at]
  if (token === undefined || !supportVerbs.has(token.lemma === '' ? token.norm : token.lemma))
    return undefined
  return token.pos === 'VERB' || token.pos === 'AUX' ? at : undefined
}

function supportAt(
  reading: Reading,
  clauses: Clauses,
  phrase: NounPhrase,
  verb: number,
  noun: string,
): Draft | undefined {
  const {tokens} = reading
  const lead = tokens[phrase.end]
  const limit = sentenceLimit(reading, verb)
  if (lead === undefined || phrase.end >= limit) return undefined
  const floor = sentenceOf(reading, verb)?.firstToken ?? 0
  const group = verbGroupAt(tokens, verb, borrowed, floor)
  if (tokens[verb]?.norm.endsWith('ing') && group.first === verb) return undefined
  const subject = subjectBefore(reading, group.first, floor)
  if (subject === undefined) return undefined
  const saying = reading.cueAt[phrase.end]
  const says = saying?.form === 'ing' && saying.cue.sense === 'tell'
  const that = lead.norm === 'that'
  const when = reading.phrases.nouns[reading.phrases.nounAt[phrase.end + 1] ?? -1]
  const prep =
    leads.has(lead.norm) &&
    !(when !== undefined && (isTime(reading, when) || isDuration(reading, phrase.end + 1)))
  const speech = lead.text === ':'
  if (!says && !that && !prep && !speech) return undefined
  // "made the case | to close the pier"
  const deed = lead.norm === 'to' && tokens[phrase.end + 1]?.pos === 'VERB'
  const cueEnd = that || deed ? phrase.end : phrase.end + 1
  const content = contentAfter(reading, clauses, cueEnd, limit, prep)
  if (content.length === 0) return undefined
  const cue = spanOf(reading, {first: group.first, end: cueEnd})
  return {
    source: spanOf(reading, subject.source),
    sourceRun: subject.source,
    cue,
    lemma: noun,
    content,
    at: cue.start,
    wraps: false,
  }
}
