import {singular} from '../names.js'
import type {Run} from '../phrases.js'
import {contentSpan, sentenceLimit} from './contents.js'
import {commaAfter} from './extents.js'
import {type Draft, isQuotedToken, phraseAt, type Reading, spanOf} from './reading.js'
import {subjectAfter} from './sources.js'

/** "According to the ministry, …", "…, according to two officials", "…, per the report". */
export function accordingTo(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (isQuotedToken(reading, at)) continue
    const end = cueEndAt(reading, at)
    if (end === undefined) continue
    const limit = sentenceLimit(reading, at)
    // In front of a sentence the source ends at the comma.
    const opens = at === reading.sentences[reading.sentenceAt[at] ?? -1]?.firstToken
    const source = sourceAfter(reading, end, opens ? commaAfter(reading, end, limit) : limit)
    if (source === undefined) continue
    const floor = reading.sentences[reading.sentenceAt[at] ?? -1]?.firstToken ?? 0
    const ahead = contentSpan(reading, floor, at)
    const behind = tokens[source.end]?.text === ',' ? contentSpan(reading, source.end + 1, limit) : undefined
    const content = [ahead, behind].filter((span) => span !== undefined)
    if (content.length === 0) continue
    const cue = spanOf(reading, {first: at, end})
    drafts.push({
      source: spanOf(reading, source),
      sourceRun: source,
      cue,
      lemma: 'according to',
      content,
      at: cue.start,
      wraps: true,
    })
  }
  return drafts
}

/** The source behind the cue; "exit polls" and the like look like a verb at first. */
function sourceAfter(reading: Reading, first: number, limit: number): Run | undefined {
  const whole = subjectAfter(reading, first, limit)
  if (whole !== undefined) return whole
  const noun = subjectAfter(reading, first + 1, limit)
  if (noun !== undefined) return {first, end: noun.end}
  return first < limit && !isQuotedToken(reading, first) ? {first, end: first + 1} : undefined
}

function cueEndAt(reading: Reading, at: number): number | undefined {
  const {tokens} = reading
  const word = tokens[at]?.norm
  if (word === 'according' && tokens[at + 1]?.norm === 'to') return at + 2
  if (word === 'per' && tokens[at - 1]?.text === ',' && phraseAt(reading, at + 1)?.first === at + 1)
    return at + 1
  return undefined
}

/** "Ruiz leads by 24 points in a survey of voters": a figure rests on the survey it stands in. */
export function inSurvey(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (const phrase of reading.phrases.nouns) {
    const lead = tokens[phrase.first - 1]
    const head = tokens[phrase.head]
    if (lead?.norm !== 'in' || head === undefined || !/^(?:poll|survey)$/.test(singular(head))) continue
    const at = phrase.first - 1
    if (isQuotedToken(reading, at)) continue
    const sentence = reading.sentences[reading.sentenceAt[at] ?? -1]
    if (sentence === undefined || !hasFigure(reading, sentence.firstToken, sentence.endToken)) continue
    const source = subjectAfter(reading, phrase.first, sentenceLimit(reading, at))
    const ahead = contentSpan(reading, sentence.firstToken, at)
    if (source === undefined || ahead === undefined || at - sentence.firstToken < 3) continue
    const cue = spanOf(reading, {first: at, end: at + 1})
    drafts.push({
      source: spanOf(reading, source),
      sourceRun: source,
      cue,
      lemma: 'according to',
      content: [ahead],
      at: cue.start,
      wraps: false,
    })
  }
  return drafts
}

function hasFigure({tokens}: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (/^(?:percent|%|points?)$/.test(tokens[at]?.norm ?? '')) return true
  }
  return false
}
