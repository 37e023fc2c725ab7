import {cueNouns, speechObjects, supportVerbs} from '../cue-nouns.js'
import {type CueForm, isReport} from '../cues.js'
import {documentNouns} from '../name-lists.js'
import type {NounPhrase} from '../phrases.js'
import {singular} from '../source-kinds.js'
import type {Clauses} from './clauses.js'
import {sentenceLimit} from './contents.js'
import {contentAfter} from './extents.js'
import {type Draft, draftFrom, isQuotedToken, phraseAt, type Reading, sentenceOf} from './reading.js'
import {type Subject, subjectBefore} from './sources.js'
import {extendRight} from './sources-behind.js'
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
    if (
      head === undefined ||
      !(head.pos === 'NOUN' || sent.has(head.norm)) ||
      isQuotedToken(reading, phrase.head)
    )
      continue
    const noun = singular(head)
    if (!isSpoken(noun) && !documentNouns.has(noun) && !sent.has(noun)) continue
    const verb = verbBefore(reading, phrase)
    if (verb === undefined) continue
    const draft = supportAt(reading, clauses, phrase, verb, noun)
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

/** The support verb that governs a noun phrase right behind it, or behind "out" or whoever gets a paper: "sent | (customers) an email". */
function verbBefore(reading: Reading, {first}: NounPhrase): number | undefined {
  const {tokens} = reading
  const hearer = phraseAt(reading, first - 1)
  const given =
    hearer?.end === first && /^(?:send|give|hand|write)$/.test(tokens[hearer.first - 1]?.lemma ?? '')
  const at = given ? hearer.first - 1 : tokens[first - 1]?.norm === 'out' ? first - 2 : first - 1
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
  // "There were reports that …": nobody speaks.
  if (subject === undefined || tokens[subject.first]?.norm === 'there') return undefined
  const told = sayingBehind(reading, phrase, limit)
  if (
    told !== undefined &&
    ((isSpoken(noun) && !documentNouns.has(noun)) || givesOut.test(tokens[verb]?.lemma ?? ''))
  ) {
    const lemma = isReport(noun) ? noun : (reading.cueAt[told]?.cue.lemma ?? noun)
    return drafted(reading, clauses, {subject, first: group.first, cueEnd: told + 1, limit, lemma})
  }
  // "held a call with the fund"
  if (noun === 'call' && lead.norm === 'with') return undefined
  if (!isSpoken(noun) || verb !== phrase.first - 1) return undefined
  const that = lead.norm === 'that'
  const when = reading.phrases.nouns[reading.phrases.nounAt[phrase.end + 1] ?? -1]
  const prep =
    leads.has(lead.norm) &&
    tokens[phrase.end + 1]?.norm !== 'which' &&
    !(when !== undefined && (isTime(reading, when) || isDuration(reading, phrase.end + 1)))
  const speech = lead.text === ':'
  if (!that && !prep && !speech) return undefined
  // "made the case | to close the pier"
  const deed = lead.norm === 'to' && tokens[phrase.end + 1]?.pos === 'VERB'
  const cueEnd = that || deed ? phrase.end : phrase.end + 1
  return drafted(reading, clauses, {subject, first: group.first, cueEnd, limit, lemma: noun, thing: prep})
}

interface Support {
  readonly subject: Subject
  readonly first: number
  readonly cueEnd: number
  readonly limit: number
  readonly lemma: string
  readonly thing?: boolean
}

function drafted(
  reading: Reading,
  clauses: Clauses,
  {subject: {source}, first, cueEnd, limit, lemma, thing = false}: Support,
): Draft | undefined {
  const content = contentAfter(reading, clauses, cueEnd, limit, thing)
  if (content.length === 0) return undefined
  return draftFrom(reading, {source, cue: {first, end: cueEnd}, lemma, content})
}

/** "a letter | (to the council) | warning": the participle that tells what a paper says, to whomever it goes. */
function sayingBehind(reading: Reading, phrase: NounPhrase, limit: number): number | undefined {
  const at = [phrase.end, extendRight(reading, phrase.end, limit)].find(
    (behind) => reading.cueAt[behind]?.form === 'ing',
  )
  return at !== undefined && at < limit && reading.cueAt[at]?.cue.sense === 'tell' ? at : undefined
}

function isSpoken(noun: string): boolean {
  return speechObjects.has(noun) || cueNouns.has(noun)
}

/** "found a note saying …" is not the finder's word. */
const givesOut = /^(?:send|issue|release|post|publish|write|put|give|make|present|share|deliver)$/

/** What is sent round beside the papers that speak. */
const sent = new Set('alert advisory leaflet flyer circular petition'.split(' '))
