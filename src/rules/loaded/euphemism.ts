import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Soft words for hard things. */
export const euphemism = defineRule({
  id: 'loaded/euphemism',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'soften',
  why: 'A soft word hides what was done, and to whom.',
  basis: [
    'AP: no “officer-involved”',
    'NPR: “enhanced interrogation” only to explain the term',
    'Wikipedia, Words to watch: euphemisms',
  ],
  quiet: ['in the technical sense'],
  messages: {
    term: ({actual, expected}) => `Unexpected euphemism “${actual}”, expected ${expected}`,
  },
  examples: [{bad: 'Troops neutralized four militants.', good: 'Troops killed four militants.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/euphemism')) report.term(termReport(paragraph, hit))
  },
})
