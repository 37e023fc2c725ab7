import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Verbs and nouns for acts that pass judgment on them. */
export const loadedAction = defineRule({
  id: 'loaded/action',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'The word for an act can carry the verdict; plain words leave it to the reader.',
  basis: ['BBC: words that carry value judgments need attribution', 'AP: precise words for violence'],
  quiet: ['in the legal or the historical sense', 'where the measures or the figures stand beside it'],
  messages: {
    term: ({actual, expected}) => `Unexpected verdict “${actual}”, expected ${expected}`,
  },
  examples: [{bad: 'Gunmen executed two guards.', good: 'Gunmen shot two guards dead.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/action')) {
      const draft = termReport(paragraph, hit)
      report.term(isEstablished(paragraph, hit) ? {...draft, severity: 'hint'} : draft)
    }
  },
})

/** "the Carrow massacre", "the massacre at Port Ellen": an event that everybody knows by that name. */
function isEstablished({tokens}: Paragraph, {term, firstToken, endToken}: TermHit): boolean {
  if (term.id !== 'massacre') return false
  if (tokens[firstToken - 1]?.pos === 'PROPN') return true
  return /^(?:at|in|of)$/.test(tokens[endToken]?.norm ?? '') && tokens[endToken + 1]?.pos === 'PROPN'
}
