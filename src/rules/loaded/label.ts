import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'
import {isSomebodys} from '../somebodys.js'
import {termReport, termsOf} from '../terms.js'

/** Labels that judge people and groups. */
export const loadedLabel = defineRule({
  id: 'loaded/label',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'A label tells readers what to think of people; what they did lets readers judge.',
  basis: [
    'Reuters: no labels on the subjects of stories',
    'AP and BBC: “terrorist” only in quotes or attributed',
    'Wikipedia, Words to watch: contentious labels',
  ],
  quiet: ['in names', 'where a body’s own listing or somebody’s accusation is reported'],
  messages: {
    term: ({actual, expected}) => `Unexpected label “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'Zealots on both sides wrecked the talks.',
      good: 'Armed men from both villages broke up the talks.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/label')) {
      if (!isSomebodys(paragraph, hit) && !isGeneral(paragraph, hit)) report.term(termReport(paragraph, hit))
    }
  },
})

/** "a site that tracks terrorists", "the killing of terrorists abroad": AP minds the word for an act or a group, and not in general. */
function isGeneral({tokens}: Paragraph, {term, firstToken, endToken}: TermHit): boolean {
  if (term.id !== 'terrorist' || tokens[firstToken]?.norm !== 'terrorists' || endToken - firstToken > 1)
    return false
  const before = tokens[firstToken - 1]
  return before !== undefined && before.norm !== 'by' && (before.pos === 'ADP' || before.pos === 'VERB')
}
