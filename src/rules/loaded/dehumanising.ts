import {floodsOf} from '../../language/frames/floods.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
import {beyondLists, termReport, termsOf} from '../terms.js'

/** Words that make people less than people. */
export const dehumanising = defineRule({
  id: 'loaded/dehumanising',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'soften',
  why: 'People are not floods, and no person is illegal; copy says what they did.',
  basis: ['AP: “illegal” for actions, not people', 'CUNY: loaded words'],
  quiet: ['in the literal sense'],
  messages: {
    term: ({actual, expected}) => `Unexpected dehumanising “${actual}”, expected ${expected}`,
    flood: ({actual}) => `Unexpected “${actual}” of people, expected how many came, and when`,
  },
  examples: [
    {
      bad: 'A flood of migrants reached the island.',
      good: 'About 400 migrants reached the island on Friday.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/dehumanising')) report.term(termReport(paragraph, hit))
    for (const at of beyondLists(paragraph, 'loaded/dehumanising', floodsOf(paragraph)))
      report.flood({at, attributed: 'see', fixes: [queryFix(at, 'how many people, and when?')]})
  },
})
