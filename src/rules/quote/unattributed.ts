import type {BlockFacts} from '../../language/facts.js'
import {once} from '../../language/once.js'
import {sentenceAt} from '../../language/paragraph.js'
import {query} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'
import {bodyAfter, bodyBefore} from '../story-facts.js'

/** Somebody's words in marks, and nobody anywhere near who said them. */
export const unattributedQuote = defineStoryRule({
  id: 'quote/unattributed',
  severity: 'error',
  roles: ['body'],
  quoted: 'see',
  attributed: 'see',
  why: 'A quotation is somebody’s: the reader must learn whose, as soon as possible.',
  basis: ['Reuters, Quotations', 'Guardian, Style guide: quotes', 'AP, Quotations in the news'],
  quiet: [
    'the speaker stands in the sentence, in the one beside it or before the quotation',
    'a colon leads into it',
    'slogans, titles, names',
  ],
  messages: {
    nobody: () => 'Unexpected quotation without a speaker, expected who said it',
  },
  examples: [
    {
      bad: 'The hall fell silent. “We have lost everything.”',
      good: '“We have lost everything,” said Ana Ruiz.',
    },
  ],
  check({blocks, speakers}, report) {
    blocks.forEach((facts, block) => {
      const {text, attributions} = facts
      for (const quotation of bareSpeechIn(facts)) {
        const {start, end} = quotation
        const lead = startOfRow(facts, start)
        if (
          isInscription(text.slice(Math.max(0, lead - 40), lead)) ||
          isIntroduced(lead > 0 ? text.slice(0, lead) : textBefore(blocks, block))
        )
          continue
        // A quotation that never closes holds its speaker; the mark is what is missing, and quote/unbalanced says so.
        if (quotation.openAfter && !/^\s*(?:[“"'‘]|``)/.test(textAfter(blocks, block))) continue
        const owned = attributions.some(
          ({carried, content}, index) =>
            content.some((part) => part.start < end && start < part.end) &&
            (carried || speakers.links[block]?.[index]?.speaker !== undefined),
        )
        if (
          owned ||
          isFollowed(text.slice(end)) ||
          (start < 2 && (isCarriedOn(blocks, block) || isToldNext(blocks, block)))
        )
          continue
        const sentence = sentenceAt(facts, quotation) ?? quotation
        report.nobody({block, at: {start, end}, scope: 'span', fixes: [query(sentence, 'who said this?')]})
      }
    })
  },
})

/** Whole sentences in marks, in a paragraph that names no source. */
const bareSpeechIn = once(({role, text, quotations, attributions}: BlockFacts) =>
  role !== 'body' || attributions.some(({source}) => source !== undefined)
    ? []
    : quotations.filter(
        ({kind, inner, openBefore, nested}) =>
          kind === 'speech' && !openBefore && !nested && isSentence(text.slice(inner.start, inner.end)),
      ),
)

/** Where the first of a row of quotations begins: headlines such as “…” and “…” have one lead. */
function startOfRow({text, quotations}: BlockFacts, start: number): number {
  let first = start
  for (const quotation of quotations.toReversed())
    if (
      quotation.end <= first &&
      /^(?:\s*[,;]?\s*(?:and|or)\s+|\s*[,;]\s*)$/.test(text.slice(quotation.end, first))
    )
      first = quotation.start
  return first
}

/** A sentence that somebody said: no fragment, no title with capitals throughout. */
function isSentence(words: string): boolean {
  const plain = words.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu) ?? []
  return /^\P{Ll}/u.test(words) && plain.length >= 4
}

/** "One banner read", "the sign said", "they sang": the words stand on something or are sung. */
function isInscription(before: string): boolean {
  return /\b(?:read|reads|reading|sang|sung|chanted|chanting|titled|entitled|called|headlined|inscribed|written|motto|slogan)\b[^.]*$/i.test(
    before,
  )
}

/** "Politico reports:", "he tweeted on Friday": words that lead into the quotation name whose it is. */
function isIntroduced(before: string): boolean {
  return (
    /:\s*$/.test(before) ||
    /\b(?:put it|put this way|saying|says?|said|asked|replied|answer(?:ed)?|response|headlines?|words)\b[^.”"]{0,50}$/i.test(
      before,
    ) ||
    // "said in her complaint, filed this month, that “…”"
    /\b(?:said|says|wrote|alleged|argued|told|stated|added)\b[^.”"]{0,160}\bthat\s*$/i.test(before) ||
    /\b(?:tweet(?:ed|s|ing)?|post(?:ed|s|ing)?|wrote|writes|conclude[sd]?|noted)\b[^.”"]{0,40}$/i.test(before)
  )
}

/** "… ?” Mr. Ruiz fumed", "… ,” by the Herald’s Ana Ruiz", "… ,” carrowherald.com": whose it is comes after. */
function isFollowed(after: string): boolean {
  return (
    // A quotation within the quotation may have ended it early for us.
    /^[\s"”'’,]*(?:said|says|asked|added|recalled|wrote|told)\b/.test(after) ||
    /^\s*(?:(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}|(?:he|she|they)\s+)\p{Ll}+(?:ed|s|t)\b/u.test(after) ||
    /^,?\s*(?:by|from|in)\s+(?:the\s+)?\p{Lu}/u.test(after) ||
    /^,?\s*(?:https?:|\S+\.com\b)/i.test(after) ||
    // "… .” [The Herald.]", "… .” (2015). (Carrow Party.)"
    /^\s*(?:\(\d{4}\)\.?\s*)?[[(]\p{Lu}/u.test(after)
  )
}

/** The paragraph before quotes somebody, be it by a pronoun: a quotation that opens the next one goes on in the same mouth. */
function isCarriedOn(blocks: readonly BlockFacts[], block: number): boolean {
  const before = bodyBefore(blocks, block)
  return before?.attributions.some(({source, quote}) => source !== undefined && quote !== 'indirect') ?? false
}

/** "That was how Ana Ruiz put it": the next paragraph tells. */
function isToldNext(blocks: readonly BlockFacts[], block: number): boolean {
  return /^(?:That|Those|So|These|Such)\s+(?:was|were|is|are|said|words)\b/.test(textAfter(blocks, block))
}

function textAfter(blocks: readonly BlockFacts[], block: number): string {
  return bodyAfter(blocks, block)?.text ?? ''
}

/** The end of the body block before `block`: a colon there leads into what opens this one. */
function textBefore(blocks: readonly BlockFacts[], block: number): string {
  return bodyBefore(blocks, block)?.text.slice(-80) ?? ''
}
