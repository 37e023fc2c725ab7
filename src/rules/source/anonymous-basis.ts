import type {Paragraph} from '../../language/paragraph.js'
import {overlaps, type TextSpan} from '../../story/span.js'
import {givesReason, isInsider, unnamedSources} from '../anonymity.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
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
    reason: ({actual}) =>
      `Unexpected unnamed source “${actual}” without a reason, expected why they are not named`,
  },
  examples: [
    {
      bad: 'The bank will sell, a person familiar with the matter said.',
      good: 'The bank will sell, said two people who saw the plan and asked not to be named because it is private.',
    },
  ],
  check(paragraph, report) {
    const hits = termsOf(paragraph, 'source/anonymous-basis')
    for (const hit of hits) report.term(termReport(paragraph, hit))
    for (const at of withoutReason(paragraph)) {
      if (!hits.some((hit) => overlaps(hit, at))) report.reason({at, fixes: [queryFix(at, 'why unnamed?')]})
    }
  },
})

/** "an industry source", and whoever of a circle is quoted word for word: placed, and still without the reason. */
function withoutReason(paragraph: Paragraph): readonly TextSpan[] {
  const sources = unnamedSources(paragraph).filter(
    ({start}) => !/^the\b/i.test(paragraph.text.slice(start, start + 4)),
  )
  const quoted = paragraph.attributions.flatMap(({source, quote}) =>
    source !== undefined && quote !== 'indirect' && isInsider(paragraph, source) ? [source] : [],
  )
  return [...sources, ...quoted.filter((one) => !sources.some((other) => overlaps(one, other)))].filter(
    (at) => !givesReason(paragraph, at),
  )
}
