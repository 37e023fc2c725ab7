import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Words that take something for granted. */
export const presupposition = defineRule({
  id: 'tone/presupposition',
  severity: 'hint',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Such words take for granted what the copy should show.',
  basis: ['NPR: words that sound judgmental', 'Karttunen, Hooper: presupposition'],
  messages: {
    term: ({actual, expected}) => `Unexpected presumption “${actual}”, expected ${expected}`,
  },
  examples: [
    {bad: 'The company persists in felling the wood.', good: 'The company felled 40 oaks on Monday.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'tone/presupposition')) report.term(termReport(paragraph, hit))
  },
})
