import {accusedIn} from '../accused.js'
import {hasAnswered, repliesIn} from '../answers.js'
import {query} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'

/** Somebody is accused and the story does not hold the answer, nor that it was asked for. */
export const noResponse = defineStoryRule({
  id: 'balance/no-response',
  severity: 'error',
  roles: ['body'],
  quoted: 'see',
  attributed: 'see',
  why: 'The accused gets a chance to reply, and the reader gets the reply or that there was none.',
  basis: ['Reuters', 'AP', 'AFP', 'BBC'],
  quiet: [
    'the accused, or somebody who speaks for him, is a source of the story',
    'a denial, “did not respond”, “declined to comment” of his, or of nobody else’s close behind the accusation',
    'a case in court: charged, on trial, pleaded',
    'nobody whom a desk could ask: rebels, gunmen, “someone”, a whole people, the past',
    'a reproach that he does too little, or does it badly',
  ],
  messages: {
    none: ({accused}) =>
      `Unexpected accusation against ${accused} with no reply, expected the reply or that it was sought`,
  },
  examples: [],
  check(story, report) {
    const all = accusedIn(story)
    const replies = all.length > 0 ? repliesIn(story) : []
    for (const accused of all) {
      if (hasAnswered(story, replies, accused)) continue
      const {name, isSeveral, block, claim} = accused
      const sentence = story.blocks[block]?.sentences[claim.sentence] ?? claim
      const {start, end} = claim.about ?? claim
      report.none({
        block,
        at: {start: Math.min(start, claim.start), end: Math.max(end, claim.end)},
        values: {accused: name},
        fixes: [query(sentence, `what ${isSeveral ? 'do' : 'does'} ${name} say?`)],
      })
    }
  },
})
