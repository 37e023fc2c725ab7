import {armed, bodies, people, words} from '../../language/claims/words.js'
import {isOf} from '../../language/noun-phrases.js'
import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Words that hold a name at arm’s length. */
export const distancing = defineRule({
  id: 'loaded/distancing',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Such words tell the reader to doubt a name without saying who doubts it or why.',
  basis: [
    'Reuters: “so-called” implies a judgment',
    'BBC: accepted for Islamic State',
    'Wikipedia, Words to watch: expressions of doubt',
  ],
  quiet: [
    'one step less and more before the word of a trade',
    'where the copy says that a state is not recognised',
  ],
  messages: {
    term: ({actual, expected}) => `Unexpected distancing “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'Troops met so-called volunteers at the bridge.',
      good: 'Troops met armed men who called themselves volunteers at the bridge.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/distancing')) {
      const draft = termReport(paragraph, hit)
      report.term(explainsJargon(paragraph, hit) ? {...draft, severity: 'hint'} : draft)
    }
  },
})

/** "so-called list-sharing deals": the trade's own word, and nobody to doubt. People, bodies, states and names in marks are doubted. */
function explainsJargon({tokens}: Paragraph, {term, endToken}: TermHit): boolean {
  if (!term.id.startsWith('so-called')) return false
  for (let index = endToken; index < endToken + 4; index += 1) {
    const token = tokens[index]
    if (token === undefined || /^(?:PUNCT|VERB|AUX|ADP|PRON)$/.test(token.pos))
      return index > endToken && !/^[“"'‘]/.test(token?.text ?? '')
    if (isOf(people, token) || isOf(bodies, token) || isOf(armed, token) || isOf(doubted, token)) return false
    if (/^[“"'‘]/.test(token.text)) return false
  }
  return true
}

const doubted = words(`
  reform evidence election referendum trial truce ceasefire peace victory expert adviser analyst friend ally experts freedom democracy
  investigation inquiry compromise solution apology aid mission operation
`)
