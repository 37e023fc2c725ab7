import {talkOf} from '../../language/frames/talk.js'
import type {Paragraph} from '../../language/paragraph.js'
import {sentenceAt} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix, sourceFix} from '../fixes.js'
import {isAboutGuilt} from '../legal.js'
import {beyondLists, termReport, termsOf} from '../terms.js'

/** An adverb, or gossip, in the place of whoever reported it. */
export const reportedly = defineRule({
  id: 'source/reportedly',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Somebody reported it; readers need to know who.',
  basis: [
    'AP: say where material gathered by others came from',
    'Linguistics: an evidential adverb hides its source',
  ],
  quiet: ['where the sentence says who reported it', 'of gossip that somebody named has passed on'],
  messages: {
    unsourced: ({actual}) => `Unexpected “${actual}”, expected who reported it`,
    onTrial: ({actual}) =>
      `Unexpected “${actual}” in the copy of a case, expected evidence and who gave it, or nothing`,
    talk: ({actual}) => `Unexpected gossip “${actual}” as a source, expected who says so`,
  },
  examples: [
    {
      bad: 'The striker is reportedly close to a move to Lisbon.',
      good: 'The striker is close to a move to Lisbon, the club’s chairman said.',
    },
    {
      bad: 'The governor will, bazaar gossip has it, resign.',
      good: 'The governor will resign, his deputy, Ana Ruiz, said.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'source/reportedly')) {
      const fixes = [...sourceFix(paragraph, hit, hit), queryFix(hit, 'who reports this?')]
      const draft = {...termReport(paragraph, hit), fixes}
      const sentence = sentenceAt(paragraph, hit)
      if (sentence !== undefined && isOfAReport(paragraph, sentence, hit)) continue
      if (sentence !== undefined && isAboutGuilt(paragraph)) report.onTrial({...draft, severity: 'error'})
      else report.unsourced(draft)
    }
    const talk = beyondLists(paragraph, 'source/reportedly', talkOf(paragraph))
    for (const at of beyondLists(paragraph, 'source/passive-evidential', talk))
      if (!isPassedOn(paragraph, at)) report.talk({at, fixes: [queryFix(at, 'who says so?')]})
  },
})

/** "The Post reports that he has reportedly left"; "… ,” the newspaper reported. The remarks were reportedly made at a dinner": who reported it has just been told. */
function isOfAReport({attributions, sentences}: Paragraph, sentence: TextSpan, hit: TextSpan): boolean {
  const before = sentences[sentences.findIndex(({start}) => start === sentence.start) - 1]
  return attributions.some(
    ({source, cue, cueLemma, content}) =>
      source !== undefined &&
      cue !== undefined &&
      cueLemma === 'report' &&
      (content.some((part) => overlaps(part, hit)) || (before !== undefined && overlaps(cue, before))),
  )
}

/** "The minister said there was talk of a deal": the gossip comes from somebody. */
function isPassedOn({attributions}: Paragraph, at: TextSpan): boolean {
  return attributions.some(
    ({source, content}) =>
      source !== undefined && !overlaps(source, at) && content.some((part) => overlaps(part, at)),
  )
}
