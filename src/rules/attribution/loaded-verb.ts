import {type Paragraph, sentenceAt, type TermHit} from '../../language/paragraph.js'
import {claimFixes} from '../claim-fixes.js'
import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Verbs of saying that judge the speaker: "claims", "boasted", "slammed". */
export const loadedVerb = defineRule({
  id: 'attribution/loaded-verb',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: '“Said” reports; such verbs also tell readers whether to believe or to like the speaker.',
  basis: [
    'Reuters: “claimed” can suggest that the agency doubts the speaker',
    'AP: “said” is the default',
    'Bender et al.: verbs of attribution should not describe attitude',
    'Style Matters: “criticised”, not “slammed”',
  ],
  quiet: [
    'of other senses: an insurance claim, a claimed life, admitted to hospital, slammed into a wall',
    'one step less in headlines, where short verbs are the custom',
  ],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [
    {bad: 'The owner claims he paid the tax.', good: 'The owner says he paid the tax.'},
    {bad: 'The union slammed the minister.', good: 'The union criticised the minister.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'attribution/loaded-verb')) {
      if (answersInPlace(paragraph, hit)) continue
      const draft = termReport(paragraph, hit)
      const fixes = hit.term.id === 'claim' ? claimFixes(paragraph, hit) : draft.fixes
      report.term({...draft, ...(fixes === undefined ? {} : {fixes}), ...headlineWeight(paragraph, hit)})
    }
  },
})

/** "X claims …, which Y denies": the doubt has its owner. */
function answersInPlace(paragraph: Paragraph, hit: TermHit): boolean {
  if (hit.term.id !== 'claim') return false
  const sentence = sentenceAt(paragraph, hit)
  return (
    sentence !== undefined &&
    paragraph.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .some(({lemma}) => lemma === 'deny' || lemma === 'dispute')
  )
}

function headlineWeight({role}: Paragraph, {term}: TermHit) {
  return role === 'headline' && term.id !== 'claim' ? ({severity: 'info'} as const) : {}
}
