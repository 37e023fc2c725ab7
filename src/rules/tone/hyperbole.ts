import type {Paragraph, TermHit} from '../../language/paragraph.js'
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
      if (!isSomebodys(paragraph, hit) && !isIffy(paragraph, hit)) report.term(termReport(paragraph, hit))
    }
  },
})

/** "Sales can soar", "chaos, if it comes": there is nothing to measure yet. */
function isIffy({tokens}: Paragraph, {firstToken, endToken}: TermHit): boolean {
  return (
    tokens
      .slice(Math.max(0, firstToken - 6), firstToken)
      .some(({norm}) => /^(?:if|can|could|may|might|would)$/.test(norm)) ||
    tokens.slice(endToken, endToken + 3).some(({norm}) => norm === 'if')
  )
}
