import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Words that hold a name at arm’s length. */
export const distancing = defineRule({
  id: 'loaded/distancing',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Such words tell the reader to doubt a name without saying who doubts it or why.',
  basis: [
    'Reuters: “so-called” implies a judgment',
    'BBC: accepted for Islamic State',
    'Wikipedia, Words to watch: expressions of doubt',
  ],
  quiet: ['before a technical term', 'where the copy says that a state is not recognised'],
  messages: {
    term: ({actual, expected}) => `Unexpected distancing “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'Troops met so-called volunteers at the bridge.',
      good: 'Troops met armed men who called themselves volunteers at the bridge.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/distancing')) report.term(termReport(paragraph, hit))
  },
})
