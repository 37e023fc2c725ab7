import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** A formula in place of a reason. */
export const anonymousBasis = defineRule({
  id: 'source/anonymous-basis',
  severity: 'info',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Readers can weigh an unnamed source only when told how many, how placed, and why unnamed.',
  basis: ['AP: say why a source is not named', 'Reuters: number and access must be true'],
  quiet: ['where the reason stands in the sentence'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'The bank will sell, a person familiar with the matter said.',
      good: 'The bank will sell, said two people who saw the plan and asked not to be named because it is private.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'source/anonymous-basis')) report.term(termReport(paragraph, hit))
  },
})
