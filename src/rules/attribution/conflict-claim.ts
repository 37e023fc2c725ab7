import {askForSource, bareClaims} from '../claims.js'
import {defineRule} from '../define-rule.js'

/** Military action, ground held, the state of a truce: what each side tells otherwise. */
export const conflictClaim = defineRule({
  id: 'attribution/conflict-claim',
  severity: 'warning',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'see',
  claim: true,
  why: 'In a conflict every side has its own account of who fired, who holds what and whether the truce stands: say whose this is.',
  basis: ['Reuters, Sourcing: conflict', 'AFP, Principles of sourcing', 'AP, News values'],
  quiet: [
    'a source stands behind the clause or the run of sentences',
    'a dated event of the past',
    'matches and teams, and wars of words',
    'plans and threats, parades and acres',
  ],
  messages: {
    force: ({actual}) =>
      `Unexpected military action “${actual}” without a source, expected who says so, and where and when`,
    ground: ({actual}) => `Unexpected control of ground “${actual}” without a source, expected who says so`,
    truce: ({actual}) =>
      `Unexpected verdict on the fighting “${actual}”, expected a monitor, a party or a witness`,
  },
  examples: [
    {bad: 'The ceasefire is holding.', good: 'The ceasefire is holding, the monitoring mission said.'},
    {bad: 'Rebels seized the town of Arden.', good: 'Rebels seized the town of Arden, its mayor said.'},
  ],
  check(paragraph, report) {
    for (const claim of bareClaims(paragraph, ['force', 'ground', 'truce'])) {
      const sentence = paragraph.sentences[claim.sentence] ?? claim
      const fixes = askForSource(paragraph.text, sentence, 'who says?')
      if (claim.kind === 'force') report.force({at: claim, fixes})
      else if (claim.kind === 'ground') report.ground({at: claim, severity: 'error', fixes})
      else report.truce({at: claim, severity: 'error', fixes})
    }
  },
})
