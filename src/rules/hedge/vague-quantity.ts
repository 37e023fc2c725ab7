import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Quantities without a figure. */
export const vagueQuantity = defineRule({
  id: 'hedge/vague-quantity',
  severity: 'info',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Readers want the number, or how many were counted.',
  basis: [
    'Ganter and Strube (2009): numerically vague expressions',
    'Style Matters: not where a figure exists',
  ],
  quiet: ['where a figure stands in the sentence'],
  messages: {
    term: ({actual, expected}) => `Unexpected vague quantity “${actual}”, expected ${expected}`,
  },
  examples: [
    {bad: 'More and more villages are empty.', good: 'Twelve villages lost their last family this year.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'hedge/vague-quantity')) report.term(termReport(paragraph, hit))
  },
})
