import {isReport} from '../cues.js'
import type {NounPhrase, Run} from '../phrases.js'
import {watch} from '../places.js'
import {singular} from '../source-kinds.js'
import {holdsClause} from './clause-ends.js'
import {contentSpan, sentenceLimit} from './contents.js'
import {commaAfter, wholeQuotation} from './extents.js'
import {isReduced} from './finite.js'
import {type Draft, draftFrom, isQuotedToken, phraseAt, type Reading, tokenFrom} from './reading.js'
import {subjectAfter} from './sources-behind.js'

/** "According to the ministry, …", "…, according to two officials", "…, per the report". */
export function accordingTo(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (const at of reading.places.of(openers)) {
    if (isQuotedToken(reading, at)) continue
    const cueEnd = cueEndAt(reading, at)
    if (cueEnd === undefined) continue
    const limit = sentenceLimit(reading, at)
    const opens = at === reading.sentences[reading.sentenceAt[at] ?? -1]?.firstToken
    const comma = opens ? asideEnd(reading, commaAfter(reading, cueEnd, limit), limit) : limit
    const whole = sourceAfter(reading, cueEnd, comma)
    if (whole === undefined) continue
    const found = opens ? whole : insideSentence(reading, whole, at, limit)
    // In front of a sentence all that stands before the comma is the source: "a poll taken in May", "the harbour average".
    const source = opens && comma < limit ? {first: found.first, end: comma} : found
    const floor = reading.sentences[reading.sentenceAt[at] ?? -1]?.firstToken ?? 0
    const relative = relativeAhead(reading, floor, at)
    const ahead = contentSpan(reading, relative ?? floor, at)
    const quote = wholeQuotation(reading, source.end + 1)
    const end = quote === undefined ? limit : tokenFrom(reading, quote.end)
    const goesOn = relative === undefined && tokens[source.end]?.text === ','
    const behind = goesOn ? contentSpan(reading, source.end + 1, end) : undefined
    const content = [ahead, behind].filter((span) => span !== undefined)
    if (content.length === 0) continue
    drafts.push(
      draftFrom(reading, {
        source,
        cue: {first: at, end: cueEnd},
        lemma: 'according to',
        content,
        wraps: true,
      }),
    )
  }
  return drafts
}

/** "Lind said the hotel, | which was built in 1972, according to documents, must close": where another speaks, the papers vouch for the aside alone. */
function relativeAhead({tokens, cueAt}: Reading, floor: number, at: number): number | undefined {
  if (tokens[at - 1]?.text !== ',') return undefined
  let first = at - 1
  while (first > floor && tokens[first - 1]?.text !== ',') first -= 1
  if (!/^(?:which|who)$/.test(tokens[first]?.norm ?? '')) return undefined
  for (let before = first - 1; before > floor; before -= 1) {
    const verb = cueAt[before]
    if (verb !== undefined && /^(?:ed|s)$/.test(verb.form) && isReport(verb.cue.lemma)) return first
  }
  return undefined
}

/** "The dam, according to Bell, | burst at noon": where nothing ahead is a sentence, what stands behind the comma makes it one. */
function insideSentence(reading: Reading, source: Run, at: number, limit: number): Run {
  const floor = reading.sentences[reading.sentenceAt[at] ?? -1]?.firstToken ?? 0
  const comma = commaAfter(reading, source.first, limit)
  const bare = reading.tokens[comma + 1]?.pos
  const verb = bare === 'VERB' || bare === 'AUX' || bare === 'NOUN'
  const rest = verb && comma < source.end && source.end >= limit - 1 && !holdsClause(reading, floor, at)
  return rest ? {first: source.first, end: comma} : source
}

/** "According to the email, seen by the Post, | jobs …": the comma behind what only tells of the source. */
function asideEnd(reading: Reading, comma: number, limit: number): number {
  const {tokens} = reading
  const relative = /^(?:who|which|whose)$/.test(tokens[comma + 1]?.norm ?? '')
  if (!relative && !isReduced(tokens, comma + 1)) return comma
  const close = commaAfter(reading, comma + 1, limit)
  return close < limit && tokens[close]?.text === ',' ? close : comma
}

/** The source behind the cue; "exit polls" and the like look like a verb at first. */
function sourceAfter(reading: Reading, first: number, limit: number): Run | undefined {
  const whole = subjectAfter(reading, first, limit)
  if (whole !== undefined) return whole
  const noun = subjectAfter(reading, first + 1, limit)
  if (noun !== undefined) return {first, end: noun.end}
  return first < limit && !isQuotedToken(reading, first) ? {first, end: first + 1} : undefined
}

const openers = watch(['according', 'as', 'per'], 'norm')

function cueEndAt(reading: Reading, at: number): number | undefined {
  const {tokens} = reading
  const word = tokens[at]?.norm
  if (word === 'according' && tokens[at + 1]?.norm === 'to') return at + 2
  if (word === 'as') return reportedBy(reading, at + 1)
  if (word === 'per' && tokens[at - 1]?.text === ',' && phraseAt(reading, at + 1)?.first === at + 1)
    return at + 1
  return undefined
}

const accountVerbs = new Set(
  'report describe quote announce confirm tell write recount note document'.split(' '),
)

/** "As (first) reported by the Post, …" */
function reportedBy({tokens, cueAt}: Reading, first: number): number | undefined {
  const verb = tokens[first]?.pos === 'ADV' ? first + 1 : first
  if (tokens[verb + 1]?.norm !== 'by' || tokens[verb]?.pos !== 'VERB') return undefined
  return accountVerbs.has(cueAt[verb]?.cue.lemma ?? '') ? verb + 2 : undefined
}

const minds = new Set('view opinion eye word mind judgment judgement estimation telling reckoning'.split(' '))
const accounts = new Set('admission account reckoning count estimate telling logic'.split(' '))

/** "In the mayor's view, …", "in the words of the mayor", "by her own account": whose mind or mouth it is. */
export function viewpoints(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (const phrase of reading.phrases.nouns) {
    const lead = tokens[phrase.first - 1]?.norm
    const head = tokens[phrase.head]
    if ((lead !== 'in' && lead !== 'by') || head === undefined || phrase.end !== phrase.head + 1) continue
    if (tokens[phrase.head - 1]?.norm === 'right' || !(lead === 'in' ? minds : accounts).has(singular(head)))
      continue
    const draft = viewpoint(reading, phrase)
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

function viewpoint(reading: Reading, phrase: NounPhrase): Draft | undefined {
  const {tokens} = reading
  const at = phrase.first - 1
  const floor = reading.sentences[reading.sentenceAt[at] ?? -1]?.firstToken ?? 0
  const limit = sentenceLimit(reading, at)
  const owned = phrase.owned !== undefined && phrase.owned > phrase.first
  const of = tokens[phrase.end]?.norm === 'of' ? sourceOf(reading, phrase.end + 1, limit) : undefined
  const source = owned ? {first: phrase.first, end: phrase.owned ?? phrase.end} : of
  if (source === undefined || isQuotedToken(reading, at)) return undefined
  const end = owned ? phrase.end : source.end
  const ahead = contentSpan(reading, floor, at)
  const behind = tokens[end]?.text === ',' || at === floor ? contentSpan(reading, end, limit) : undefined
  const content = [ahead, behind].filter((span) => span !== undefined)
  if (content.length === 0) return undefined
  return draftFrom(reading, {
    source,
    cue: owned ? {first: phrase.head, end: phrase.end} : {first: at, end: phrase.end + 1},
    lemma: 'according to',
    content,
    wraps: at === floor,
  })
}

/** The source behind "in the words of"; it ends at the comma. */
function sourceOf(reading: Reading, first: number, limit: number): Run | undefined {
  return subjectAfter(reading, first, commaAfter(reading, first, limit))
}

/** "Ruiz leads by 24 points in a survey of voters": a figure rests on the survey it stands in. */
export function inSurvey(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (const phrase of reading.phrases.nouns) {
    const lead = tokens[phrase.first - 1]
    const head = tokens[phrase.head]
    if (
      lead?.norm !== 'in' ||
      head === undefined ||
      !/^(?:poll|survey|polling|average|ranking)s?$/.test(singular(head))
    )
      continue
    const at = phrase.first - 1
    if (isQuotedToken(reading, at)) continue
    const sentence = reading.sentences[reading.sentenceAt[at] ?? -1]
    if (sentence === undefined) continue
    const opens = at === sentence.firstToken
    if (!hasFigure(reading, sentence.firstToken, sentence.endToken, opens)) continue
    const limit = sentenceLimit(reading, at)
    const source = subjectAfter(
      reading,
      phrase.first,
      opens ? commaAfter(reading, phrase.first, limit) : limit,
    )
    if (source === undefined || (!opens && at - sentence.firstToken < 3)) continue
    if (
      /^(?:average|ranking)/.test(head.norm) &&
      !/poll|survey/i.test(reading.text.slice(head.start, tokens[source.end - 1]?.end))
    )
      continue
    const said = opens
      ? contentSpan(reading, source.end, limit)
      : contentSpan(reading, sentence.firstToken, at)
    if (said === undefined) continue
    drafts.push(
      draftFrom(reading, {
        source,
        cue: {first: at, end: at + 1},
        lemma: 'according to',
        content: [said],
        wraps: opens,
      }),
    )
  }
  return drafts
}

/** What a survey tells beside figures. */
const standings = new Set(
  'lead leads led leading trail trails trailed trailing ahead behind tied margin favorable unfavorable favourable unfavourable'.split(
    ' ',
  ),
)

function hasFigure({tokens}: Reading, first: number, end: number, standing: boolean): boolean {
  for (let at = first; at < end; at += 1) {
    const word = tokens[at]?.norm ?? ''
    if (/^(?:percent|%|points?)$/.test(word) || (standing && standings.has(word))) return true
  }
  return false
}
