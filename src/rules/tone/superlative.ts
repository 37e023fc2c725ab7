import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Superlatives without a measure. */
export const superlative = defineRule({
  id: 'tone/superlative',
  severity: 'hint',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'A superlative needs somebody who counted, and since when.',
  basis: ['Wikipedia, Words to watch: puffery', 'NPR: whose word is “major”?'],
  quiet: ['where a figure, a source or a starting point stands in the sentence'],
  messages: {
    term: ({actual, expected}) => `Unexpected superlative “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'It was the worst storm in history.',
      good: 'It was the worst storm since 1987, the weather office said.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'tone/superlative')) report.term(termReport(paragraph, hit))
  },
})
