import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Alleged by nobody. */
export const alleged = defineRule({
  id: 'hedge/alleged',
  severity: 'info',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: '“Alleged” without an accuser leaves readers to guess who makes the charge.',
  basis: ['AP: specify who alleges'],
  quiet: ['where a charge, an arrest, a suit or an accuser stands in the sentence'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'The alleged theft shook the village.',
      good: 'The theft that the owner reported to police shook the village.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'hedge/alleged')) {
      // “the mayor alleged”: there the accuser is.
      if (paragraph.attributions.some(({source, cue}) => source && cue && overlaps(cue, hit))) continue
      report.term(termReport(paragraph, hit))
    }
  },
})
