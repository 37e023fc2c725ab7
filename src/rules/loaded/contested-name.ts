import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Names that one side gives. */
export const contestedName = defineRule({
  id: 'loaded/contested-name',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'soften',
  why: 'Some names take a side; copy says whose name it is.',
  basis: ['AP, BBC, Reuters: naming of Islamic State and of unrecognised states', 'BBC: terminology guides'],
  quiet: ['where the copy says who uses the name or that it is not recognised'],
  messages: {
    term: ({actual, expected}) => `Unexpected one-sided name “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'The Donetsk People’s Republic opened a bank.',
      good: 'The self-declared Donetsk People’s Republic, which few states recognise, opened a bank.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/contested-name')) report.term(termReport(paragraph, hit))
  },
})
