import type {TermHit} from '../../language/paragraph.js'
import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {arrestsFor, doersIn} from '../guilt.js'
import {beyond, termReport, termsOf} from '../terms.js'

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
    arrest: ({actual}) =>
      `Unexpected presumption of guilt “${actual}”, expected “on suspicion of” or what the charge is`,
    doer: ({actual}) => `Unexpected presumption of guilt “${actual}”, expected the name, or “the suspect”`,
  },
  examples: [
    {
      bad: 'The court heard that Malley bought a boat with the stolen money.',
      good: 'The court heard that Malley bought a boat with money that prosecutors say came from the fund.',
    },
  ],
  check(paragraph, report) {
    const hits = termsOf(paragraph, 'legal/presumed-guilt')
    const doers = doersIn(paragraph)
    // Whoever is arrested, questioned or in court has a case, whatever else the story says.
    const isInHand = (hit: TermHit) => doers.some((doer) => !doer.openCase && overlaps(doer, hit))
    for (const hit of hits)
      report.term({...termReport(paragraph, hit), openCase: !namesCharge(hit) && !isInHand(hit)})
    for (const at of beyond(hits, arrestsFor(paragraph))) report.arrest({at})
    for (const {openCase, ...at} of beyond(hits, doers)) report.doer({at, openCase})
  },
})

/** "Arrested for", "charged with murdering": the entry itself tells of a case. */
function namesCharge({term}: TermHit): boolean {
  return term.id === 'arrested-for' || term.id === 'charged-with-murdering'
}
