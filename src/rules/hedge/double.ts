import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** One hedge on top of another. */
export const doubleHedge = defineRule({
  id: 'hedge/double',
  severity: 'warning',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Two hedges on one claim say less than one.',
  basis: ['AP: no redundant “alleged”', 'Hyland (2005): hedges'],
  messages: {
    term: ({actual, expected}) => `Unexpected double hedge “${actual}”, expected ${expected}`,
  },
  examples: [{bad: 'The dam could possibly fail.', good: 'The dam could fail, the engineer said.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'hedge/double')) report.term(termReport(paragraph, hit))
  },
})
