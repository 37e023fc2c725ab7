import {askForSource, bareClaims} from '../claims.js'
import {defineRule} from '../define-rule.js'

/** Why somebody did it, or why it happened, told as if we knew. */
export const motive = defineRule({
  id: 'attribution/motive',
  severity: 'warning',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'see',
  claim: true,
  why: 'A reason is a claim about a mind or about a cause: only the one who acted, or the one who investigated, can give it.',
  basis: ['Reuters, Sourcing', 'Reuters, Freedom from bias', 'AFP, Principles of sourcing'],
  quiet: [
    'a source stands behind the clause or the run of sentences',
    'weather, injuries and suspensions as causes',
    'plans and offers',
    'errands, and what a wall or a road is for',
    'reasons that anybody can see, and dated history',
    'the next sentence quotes somebody of whom this one tells',
  ],
  messages: {
    motive: ({actual}) => `Unexpected motive “${actual}” without a source, expected who gives this reason`,
    cause: ({actual}) => `Unexpected cause “${actual}” without a source, expected who established it`,
  },
  examples: [
    {
      bad: 'The ministry delayed the report in order to protect its minister.',
      good: 'The ministry delayed the report in order to protect its minister, the auditor said.',
    },
    {
      bad: 'The outage was caused by a worn valve.',
      good: 'The outage was caused by a worn valve, the operator said.',
    },
  ],
  check(paragraph, report) {
    for (const claim of bareClaims(paragraph, ['motive', 'cause'])) {
      const sentence = paragraph.sentences[claim.sentence] ?? claim
      // Whoever is quoted next and stands in the sentence can say why.
      const settled = {settledBy: 'self', about: sentence} as const
      if (claim.kind === 'motive')
        report.motive({
          at: claim,
          ...settled,
          fixes: askForSource(paragraph.text, sentence, 'who gives this reason?'),
        })
      else
        report.cause({
          at: claim,
          ...settled,
          fixes: askForSource(paragraph.text, sentence, 'who established the cause?'),
          severity: claim.grave ? 'warning' : 'info',
        })
    }
  },
})
