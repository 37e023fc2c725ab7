import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** A suspect who is nobody. */
export const suspectMisuse = defineRule({
  id: 'legal/suspect-misuse',
  severity: 'hint',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'A suspect is a known person whom the police suspect; whoever did it may be somebody else.',
  basis: ['AP: suspect'],
  quiet: ['where police name or question somebody'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [{bad: 'The suspect fled on a bicycle.', good: 'The robber fled on a bicycle.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'legal/suspect-misuse')) report.term(termReport(paragraph, hit))
  },
})
