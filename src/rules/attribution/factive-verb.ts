import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Verbs that vouch for what follows. */
export const factiveVerb = defineRule({
  id: 'attribution/factive-verb',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: '“Noted” and “pointed out” vouch for what follows; “said” does not.',
  basis: ['JPROF: only for matters of fact', 'VCU: noted implies a value judgment'],
  quiet: ['where documents, records or results speak'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'The envoy noted that the talks were going well.',
      good: 'The envoy said the talks were going well.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'attribution/factive-verb')) report.term(termReport(paragraph, hit))
  },
})
