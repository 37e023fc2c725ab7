import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'
import {isSomebodys} from '../somebodys.js'
import {termReport, termsOf} from '../terms.js'

/** Adverbs that comment on the news. */
export const editorialAdverb = defineRule({
  id: 'tone/editorial-adverb',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: '“Clearly” and “sadly” are the reporter’s judgment; readers can make their own.',
  basis: ['CUNY: “fortunately” is the reporter’s judgment', 'Wikipedia, Words to watch: editorialising'],
  quiet: ['of manner: “clearly marked”', 'in a court’s finding'],
  messages: {
    term: ({actual, expected}) => `Unexpected comment “${actual}”, expected ${expected}`,
  },
  examples: [{bad: 'The minister was clearly anxious.', good: 'The minister covered his face.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'tone/editorial-adverb')) {
      if (isSomebodys(paragraph, hit)) continue
      const draft = termReport(paragraph, hit)
      report.term(isDegree(paragraph, hit) ? {...draft, severity: 'info'} : draft)
    }
  },
})

/** "surprisingly smooth", "wildly popular": how much, before what was seen; a comment on the news stands before all of it. */
function isDegree({tokens}: Paragraph, {firstToken, endToken}: TermHit): boolean {
  return degrees.has(tokens[firstToken]?.norm ?? '') && tokens[endToken]?.pos === 'ADJ'
}

const degrees: ReadonlySet<string> = new Set(
  'surprisingly remarkably vastly wildly immensely enormously unusually strangely oddly'.split(' '),
)
