import {defineRule} from '../define-rule.js'
import {isSomebodys} from '../somebodys.js'
import {termReport, termsOf} from '../terms.js'

/** Big words where a figure belongs. */
export const hyperbole = defineRule({
  id: 'tone/hyperbole',
  severity: 'info',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'A figure tells how much; a big verb only tells how loud.',
  basis: ['Reuters: give the figure'],
  quiet: ['where a figure stands in the sentence'],
  messages: {
    term: ({actual, expected}) => `Unexpected unmeasured “${actual}”, expected ${expected}`,
  },
  examples: [
    {bad: 'Rents soared in the harbour district.', good: 'Rents rose 12 percent in the harbour district.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'tone/hyperbole')) {
      if (!isSomebodys(paragraph, hit)) report.term(termReport(paragraph, hit))
    }
  },
})
