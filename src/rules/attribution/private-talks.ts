import {askForSource, bareClaimsOf} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'

/** What was said where no reporter sat: a call, a meeting behind closed doors. The first paragraph has a rule of its own. */
export const privateTalks = defineStoryRule({
  id: 'attribution/private-talks',
  severity: 'warning',
  roles: ['body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Nobody from the desk was in the room: what was said there has come from somebody who was, and the reader should know who.',
  basis: ['Reuters, Sourcing', 'AFP, Principles of sourcing'],
  quiet: [
    'a source stands behind the clause or the run of sentences',
    'talks in public, what was said there and openly too, and that people met',
  ],
  messages: {
    talks: ({actual}) => `Unexpected account of private talks, “${actual}”, expected who gave it`,
  },
  examples: [
    {
      bad: 'In a phone call on Friday the two ministers agreed to lift the ban.',
      good: 'In a phone call on Friday the two ministers agreed to lift the ban, the trade ministry said.',
    },
  ],
  check(story, report) {
    const lede = story.blocks.findIndex(({role}) => role === 'body')
    story.blocks.forEach(({role, text, sentences}, block) => {
      if (role !== 'body' || block === lede) return
      for (const claim of bareClaimsOf(story, block)) {
        if (claim.kind !== 'talks') continue
        const sentence = sentences[claim.sentence] ?? claim
        report.talks({block, at: claim, scope: 'span', fixes: askForSource(text, sentence, 'who told us?')})
      }
    })
  },
})
