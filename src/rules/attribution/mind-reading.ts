import {bareClaims, query} from '../claims.js'
import {defineRule} from '../define-rule.js'

/** What somebody thinks, wants or feels, told as if we could see it. */
export const mindReading = defineRule({
  id: 'attribution/mind-reading',
  severity: 'hint',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'see',
  claim: true,
  why: 'A reporter knows what people say and do, not what goes on in them.',
  basis: ['OUP, attribution verbs', 'Reuters, Freedom from bias: hopes and fears'],
  quiet: [
    'a source stands behind the clause or the run of sentences',
    'would, could and if',
    'an apology',
    'the next sentence quotes the one it is about',
  ],
  messages: {
    mind: ({actual}) => `Unexpected look into a mind, “${actual}”, expected what was said or done`,
  },
  examples: [{bad: 'The mayor has no intention of resigning.', good: 'The mayor said she would not resign.'}],
  check(paragraph, report) {
    for (const claim of bareClaims(paragraph, ['mind'])) {
      const sentence = paragraph.sentences[claim.sentence] ?? claim
      const fixes = [query(sentence, 'how do we know?')]
      const draft = {at: claim, fixes, settledBy: 'self', about: claim.about ?? sentence} as const
      report.mind(claim.grave ? {...draft, severity: 'warning'} : draft)
    }
  },
})
