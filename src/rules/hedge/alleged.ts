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
  quiet: [
    'where a charge, an arrest, a suit, a penalty or an accuser stands in the sentence',
    'the verb: “he alleged that …”',
  ],
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
      // "the mayor alleged": there the accuser is; "a tanker alleged to carry oil" has none.
      const isVerb = paragraph.tokens[hit.firstToken]?.pos === 'VERB'
      if (!isVerb || paragraph.tokens[hit.endToken]?.norm === 'to') report.term(termReport(paragraph, hit))
    }
  },
})
