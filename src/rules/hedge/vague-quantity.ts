import {uncountedOf} from '../../language/frames/quantities.js'
import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
import {beyond, termReport, termsOf} from '../terms.js'

/** Quantities without a figure. */
export const vagueQuantity = defineRule({
  id: 'hedge/vague-quantity',
  severity: 'info',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Readers want the number, or how many were counted.',
  basis: [
    'Ganter and Strube (2009): numerically vague expressions',
    'Style Matters: not where a figure exists',
  ],
  quiet: ['where a figure stands in the sentence', 'of things nobody counts: a trickle of water'],
  messages: {
    term: ({actual, expected}) => `Unexpected vague quantity “${actual}”, expected ${expected}`,
    few: ({actual}) => `Unexpected vague quantity “${actual}”, expected the number`,
  },
  examples: [
    {bad: 'More and more villages are empty.', good: 'Twelve villages lost their last family this year.'},
    {bad: 'Pockets of protesters remain.', good: 'About 40 protesters remain at three gates.'},
  ],
  check(paragraph, report) {
    const hits = termsOf(paragraph, 'hedge/vague-quantity').filter((hit) => !isPlace(paragraph, hit))
    for (const hit of hits) report.term(termReport(paragraph, hit))
    const marked = hits.filter(({term}) => term.severity !== 'hint')
    for (const at of beyond(marked, uncountedOf(paragraph)))
      report.few({at, fixes: [queryFix(at, 'how many?')]})
  },
})

/** "rallied around the mayor", "walked around the lake": no count. */
function isPlace({tokens}: Paragraph, {firstToken, endToken}: TermHit): boolean {
  const next = tokens[endToken]
  return (
    tokens[firstToken]?.norm === 'around' &&
    next?.pos !== 'NUM' &&
    !/^(?:half|dozens?|hundreds|thousands|millions)$/.test(next?.norm ?? '') &&
    !(
      next?.norm === 'a' &&
      /^(?:dozen|hundred|thousand|million|billion|third|quarter|half|fifth)$/.test(
        tokens[endToken + 1]?.norm ?? '',
      )
    )
  )
}
