import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Adverbs that claim and take it back. */
export const hedgeAdverb = defineRule({
  id: 'hedge/adverb',
  severity: 'warning',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'An adverb that claims and takes it back is opinion without an owner.',
  basis: ['Hyland (2005): hedges', 'Wikipedia, Words to watch: expressions of doubt'],
  messages: {
    term: ({actual, expected}) => `Unexpected hedge “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'Mora is arguably the best keeper in the league.',
      good: 'Mora has kept more clean sheets than any other keeper this season.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'hedge/adverb')) report.term(termReport(paragraph, hit))
  },
})
