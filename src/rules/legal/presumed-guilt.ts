import type {TermHit} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Words that convict before the court does. */
export const presumedGuilt = defineRule({
  id: 'legal/presumed-guilt',
  severity: 'error',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'A charge is not guilt; such words convict before the court does.',
  basis: ['AP: murder only after conviction; state the formal charge', 'Reuters: charges are not guilt'],
  quiet: ['after a conviction or a plea of guilty', 'of an offence that nobody is charged with'],
  messages: {
    term: ({actual, expected}) => `Unexpected presumption of guilt “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'The court heard that Malley bought a boat with the stolen money.',
      good: 'The court heard that Malley bought a boat with money that prosecutors say came from the fund.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'legal/presumed-guilt'))
      report.term({...termReport(paragraph, hit), openCase: !namesCharge(hit)})
  },
})

/** "Arrested for", "charged with murdering": the entry itself tells of a case. */
function namesCharge({term}: TermHit): boolean {
  return term.id === 'arrested-for' || term.id === 'charged-with-murdering'
}
