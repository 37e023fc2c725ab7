import {defineStoryRule} from '../define-story-rule.js'
import type {StoryFacts} from '../story-facts.js'
import {wordsIn} from '../story-facts.js'

/** Shorter copy is a brief: it has room for one source. */
const enoughWords = 120
const enoughAttributions = 3

/** A whole story that rests on one source. */
export const singleSource = defineStoryRule({
  id: 'source/single',
  severity: 'warning',
  roles: ['body'],
  quoted: 'see',
  attributed: 'see',
  why: 'What only one source says is that source’s account: find another, or say that there is none.',
  basis: ['Reuters', 'NPR', 'AFP'],
  quiet: [
    'briefs',
    'two sources or more, unnamed ones counted',
    'copy that says others could not be reached',
  ],
  messages: {
    one: ({source}) =>
      `Unexpected story on one source, ${source}, expected another, or that others were asked`,
  },
  examples: [],
  check(story, report) {
    const {blocks, speakers} = story
    const sources = speakers.ledger.filter(
      ({attributions, quotes, kind}) => kind !== 'none' && attributions + quotes > 0,
    )
    const [only] = sources
    if (only === undefined || sources.length > 1) return
    if (only.attributions < enoughAttributions || wordCount(story) < enoughWords) return
    if (blocks.some(({role, text}) => role === 'body' && asked.test(text))) return
    const first = only.mentions[0]
    if (first === undefined) return
    report.one({block: first.block, at: first, values: {source: only.name}})
  },
})

const asked =
  /\b(?:did not (?:immediately )?(?:respond|reply|return|answer)|declined to comment|could not (?:immediately )?be reached|no comment|unavailable for comment|not available for comment)\b/i

function wordCount({blocks}: StoryFacts): number {
  return blocks.reduce((sum, facts) => sum + (facts.role === 'body' ? wordsIn(facts) : 0), 0)
}
