import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'
import {isSomebodys} from '../somebodys.js'
import {takenForGranted, termReport, termsOf} from '../terms.js'

/** Praise in the agency’s own voice. */
export const puffery = defineRule({
  id: 'tone/puffery',
  severity: 'info',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Praise in the agency’s voice is promotion; a fact does the work.',
  basis: ['Wikipedia, Words to watch: puffery', 'NPR: a subject’s own billing is attributed'],
  quiet: ['in names of awards and works'],
  messages: {
    term: ({actual, expected}) => `Unexpected praise “${actual}”, expected ${expected}`,
  },
  examples: [
    {bad: 'The iconic hall opens on Friday.', good: 'The hall, which seats 4,000, opens on Friday.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'tone/puffery')) {
      if (isSomebodys(paragraph, hit) || isFeast(paragraph, hit)) continue
      report.term({...termReport(paragraph, hit), ...takenForGranted(paragraph, hit)})
    }
  },
})

/** "celebrated the goal", "had been celebrated for years": a verb, and no praise of ours. */
function isFeast({tokens}: Paragraph, {firstToken, endToken}: TermHit): boolean {
  return (
    tokens[firstToken]?.norm === 'celebrated' && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[endToken]?.pos ?? '')
  )
}
