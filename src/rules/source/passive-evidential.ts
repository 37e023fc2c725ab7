import {accusedByNobody} from '../../language/frames/accusers.js'
import {opinionsAbroad, unseenEyes} from '../../language/frames/unseen-eyes.js'
import {type Paragraph, sentenceAt, type TermHit} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix, sourceFix} from '../fixes.js'
import {beyondLists, termReport, termsOf} from '../terms.js'

/** What somebody said, believed or saw, in a passive that leaves out who. */
export const passiveEvidential = defineRule({
  id: 'source/passive-evidential',
  severity: 'warning',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Nothing is believed or seen by itself; readers need to know who believes or saw it.',
  basis: [
    'Ganter and Strube (2009): the agentless evidential passive',
    'Wikipedia, Words to watch: unsupported attribution',
  ],
  quiet: ['where “by …” or a source in the sentence says who', 'of what a reporter or a camera saw'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}” without a source, expected ${expected}`,
    eyes: ({actual}) => `Unexpected “${actual}” without a source, expected who saw, heard or believes it`,
    accusers: ({actual}) => `Unexpected “${actual}” without a source, expected who accuses them`,
    mind: ({actual}) => `Unexpected “${actual}” without a source, expected who thinks so`,
  },
  examples: [
    {
      bad: 'Two tanks have been observed near the ford.',
      good: 'Villagers saw two tanks near the ford.',
    },
    {
      bad: 'It emerged that the bridge was never inspected.',
      good: 'The council said the bridge was never inspected.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'source/passive-evidential')) {
      if (hasAgent(paragraph, hit) || isSourced(paragraph, hit)) continue
      const fixes = [...sourceFix(paragraph, hit), queryFix(hit, 'who says so?')]
      report.term({...termReport(paragraph, hit), fixes})
    }
    for (const at of beyondLists(paragraph, 'source/passive-evidential', unseenEyes(paragraph)))
      if (!isSourced(paragraph, at)) report.eyes({at, fixes: [queryFix(at, 'who says so?')]})
    for (const at of beyondLists(paragraph, 'source/passive-evidential', accusedByNobody(paragraph)))
      if (!isSourced(paragraph, at))
        report.accusers({at, settledBy: 'source', fixes: [queryFix(at, 'who accuses them?')]})
    for (const at of beyondLists(paragraph, 'source/passive-evidential', opinionsAbroad(paragraph)))
      if (!isSourced(paragraph, at)) report.mind({at, fixes: [queryFix(at, 'who thinks so?')]})
  },
})

/** "… seen near the ford by villagers": the agent need not follow at once. */
function hasAgent({passives}: Paragraph, hit: TermHit): boolean {
  return passives.some((passive) => passive.agent !== undefined && overlaps(passive, hit))
}

/** A source before it, or one that reaches back over the whole sentence: "…, police said". What follows "it emerged that" is no such source. */
function isSourced(paragraph: Paragraph, hit: TextSpan): boolean {
  const sentence = sentenceAt(paragraph, hit)
  if (sentence === undefined) return false
  return paragraph.attributions.some(
    ({source, cue, content}) =>
      source !== undefined &&
      cue !== undefined &&
      !overlaps(cue, hit) &&
      overlaps(cue, sentence) &&
      (cue.start < hit.start || content.some((part) => part.start <= hit.start)),
  )
}
