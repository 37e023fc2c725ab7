import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import type {Quotation} from '../paragraph.js'
import {quoteKind} from '../quotation-kinds.js'
import {
  type Draft,
  draftFrom,
  isQuotedToken,
  phraseAt,
  type Reading,
  sentenceOf,
  spanOf,
  tokenFrom,
} from './reading.js'
import {subjectBefore} from './sources.js'

/**
 * Quotations that no cue has taken: one that follows on a speaker's words goes on with them; one that stands alone is an
 * attribution without a cue, whose speaker the story may name in another block.
 */
export function bareQuotations(
  reading: Reading,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const spoken = quotations.filter(({kind, nested}) => kind === 'speech' && !nested)
  if (spoken.length === 0) return drafts
  const all = drafts.map((draft) => ({...draft, content: [...draft.content]}))
  for (const quotation of spoken) {
    const span = {start: quotation.start, end: quotation.end}
    const holder = all.find(({content}) => content.some((part) => overlaps(part, quotation)))
    if (holder !== undefined) {
      if (splitsOff(reading, holder, quotation)) all.push(goingOn(holder, span))
      continue
    }
    const earlier = all.filter(
      ({at, content}) => at < span.start && content.some((part) => part.end <= span.start),
    )
    const before = earlier.filter(({content}) => touches(content, quotations)).at(-1) ?? earlier.at(-1)
    if (before !== undefined && beginsSentence(reading, quotation.start)) {
      if (quotes(before.content, quotations, reading.text)) before.content.push(span)
      else all.push(goingOn(before, span))
      continue
    }
    const led = ledIn(reading, quotation)
    if (led !== undefined) {
      all.push({...led, content: [...led.content]})
      continue
    }
    if (!beginsSentence(reading, quotation.start) && !isSentence(reading.text, quotation)) continue
    all.push({lemma: '', content: [span], at: span.start, wraps: true})
  }
  return all
}

/**
 * "She said it was late: “We should have left.”": behind what is told in our words a colon or a comma leads in a sentence in theirs.
 * Takes it out of the content that holds it.
 */
function splitsOff(reading: Reading, {content}: {content: TextSpan[]}, quotation: Quotation): boolean {
  const index = content.findIndex((part) => overlaps(part, quotation))
  const part = content[index]
  if (part === undefined || part.start >= quotation.start || part.end > quotation.end + 1) return false
  const mark = reading.tokens[tokenFrom(reading, quotation.start) - 1]
  if (mark?.text !== ':' && mark?.text !== ',') return false
  if (!isSentence(reading.text, quotation, mark.text === ':' ? 2 : 5)) return false
  content[index] = {start: part.start, end: mark.start}
  return true
}

/** A sentence of somebody's, whatever stands in front: it begins with a capital and ends with a stop. */
function isSentence(text: string, {inner}: Quotation, words = 6): boolean {
  const said = text.slice(inner.start, inner.end)
  return /^\p{Lu}/u.test(said) && /[.!?…]$/.test(said) && said.split(' ').length >= words
}

/** "Ruiz hit back on Monday: “…”", "More from Marsh: “…”": a comma or a colon leads in words that no cue has claimed. */
function ledIn(reading: Reading, quotation: Quotation): Draft | undefined {
  const {tokens} = reading
  const first = tokenFrom(reading, quotation.start)
  const lead = tokens[first - 1]
  if (lead?.text !== ':' && lead?.text !== ',') return undefined
  const sentence = sentenceOf(reading, first - 1)
  if (sentence === undefined || first - 1 <= sentence.firstToken) return undefined
  const content = [{start: quotation.start, end: quotation.end}]
  const verb = finiteVerb(reading, sentence.firstToken, first - 1)
  const subject = verb === undefined ? undefined : subjectBefore(reading, verb, sentence.firstToken)
  const next = verb !== undefined && verb === first - 2
  if (verb !== undefined && subject !== undefined && (next || isSentence(reading.text, quotation, 3))) {
    const cue = spanOf(reading, {first: verb, end: verb + 1})
    return {
      source: spanOf(reading, subject.source),
      sourceRun: subject.source,
      cue,
      lemma: tokens[verb]?.lemma ?? '',
      content,
      at: cue.start,
      wraps: false,
    }
  }
  const name = phraseAt(reading, first - 2)
  if (lead.text !== ':' || name === undefined || tokens[name.head]?.pos !== 'PROPN') return undefined
  const source = {first: name.first, end: name.end}
  return draftFrom(reading, {source, cue: {first: first - 1, end: first}, lemma: ':', content})
}

/** The last finite verb with a subject in front of it. */
function finiteVerb(reading: Reading, floor: number, from: number): number | undefined {
  for (let at = from - 1; at > floor; at -= 1) {
    const token = reading.tokens[at]
    if (token === undefined || isQuotedToken(reading, at)) return undefined
    const behind = phraseAt(reading, at - 1)?.end === at || reading.tokens[at - 1]?.text === ','
    if (token.pos === 'VERB' && !token.norm.endsWith('ing') && behind) return at
  }
  return undefined
}

/** Words in marks behind indirect speech: a quotation of its own from the same source. */
function goingOn({source, sourceRun}: Draft, span: TextSpan): Draft & {content: TextSpan[]} {
  const draft = {lemma: '', content: [span], at: span.start, wraps: true}
  return source === undefined || sourceRun === undefined ? draft : {...draft, source, sourceRun}
}

/** Whether some of the content stands in quotation marks. */
function touches(content: readonly TextSpan[], quotations: readonly Quotation[]): boolean {
  return content.some((part) =>
    quotations.some((quotation) => quotation.kind === 'speech' && overlaps(quotation, part)),
  )
}

/** Whether all of the content stands in quotation marks. */
function quotes(content: readonly TextSpan[], quotations: readonly Quotation[], text: string): boolean {
  return quoteKind(text, content, quotations) === 'direct'
}

function beginsSentence(reading: Reading, offset: number): boolean {
  const at = tokenFrom(reading, offset)
  const before = reading.tokens[at - 1]
  if (before === undefined) return true
  return /[.!?:]$/.test(before.text) || isQuotedToken(reading, at - 1)
}
