import {askForSource, bareClaimsOf} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'

/** A first paragraph that tells a contested thing as fact. */
export const lede = defineStoryRule({
  id: 'attribution/lede',
  severity: 'warning',
  roles: ['body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Many readers see the first paragraph only: a contentious one carries its source, at once.',
  basis: ['Reuters, Sourcing: the first paragraph', 'AFP, Principles of sourcing: leads'],
  quiet: [
    'a source stands in the first paragraph',
    'an uncontested event whose source comes in the next paragraph',
  ],
  messages: {
    talks: ({actual}) =>
      `Unexpected outcome of private talks in the first paragraph, “${actual}”, expected its source`,
  },
  examples: [
    {
      bad: 'The two presidents agreed in a phone call on Friday to reopen the border.',
      good: 'The two presidents agreed in a phone call on Friday to reopen the border, both offices said.',
    },
  ],
  check(story, report) {
    const block = story.blocks.findIndex(({role}) => role === 'body')
    const facts = story.blocks[block]
    if (facts === undefined) return
    for (const claim of bareClaimsOf(story, block)) {
      if (claim.kind !== 'talks') continue
      const sentence = facts.sentences[claim.sentence] ?? claim
      report.talks({
        block,
        at: claim,
        scope: 'span',
        fixes: askForSource(facts.text, sentence, 'who told us?'),
      })
    }
  },
})
