import {documentNouns, settings} from '../name-lists.js'
import {isDay, isPossessive} from '../phrases.js'
import {isTitleCase} from '../quotation-kinds.js'
import type {QuotedSpan} from '../quotations.js'
import {singular} from '../source-kinds.js'
import {phraseAt, type Reading} from './reading.js'
import {isTime} from './times.js'

/** "in an interview", "on Tuesday": where and when, not what about. */
export function isSetting(reading: Reading, at: number): boolean {
  const {tokens} = reading
  const phrase = phraseAt(reading, at + 1)
  if (phrase === undefined) return false
  if (isTime(reading, phrase) || isDay(tokens[phrase.head])) return true
  return (
    settings.has(tokens[phrase.head]?.lemma ?? '') ||
    (/^(?:twitter|facebook|telegram|instagram|whatsapp|bluesky|weibo|linkedin|x|court|television|tv|radio|stage)$/.test(
      tokens[phrase.head]?.norm ?? '',
    ) &&
      (tokens[at]?.norm ?? '') !== 'of')
  )
}

/** "a statement | issued", "an interview | broadcast": what was done with the words. */
export function isIssued({tokens}: Reading, at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (settings.has(singular(before)) || documentNouns.has(singular(before))) &&
    /(?:ed|en|wn|cast|sent|made|held|read)$/.test(tokens[at]?.norm ?? '')
  )
}

/** “NBC’s “Meet the Nation””, “on “Harbour Morning””: a title behind an owner or “on”, with something to come behind it. */
export function isProgramme({tokens, text}: Reading, {inner, end}: QuotedSpan, at: number): boolean {
  const before = tokens[at - 1]
  return (
    (isPossessive(before) || before?.norm === 'on') &&
    isTitleCase(text.slice(inner.start, inner.end)) &&
    /^,? (?:that|he|she|they|it|the|on|in)\b/.test(text.slice(end, end + 8))
  )
}
