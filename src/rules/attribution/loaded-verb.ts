import {words} from '../../language/claims/words.js'
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
    'hints only where somebody concedes a mistake, a weakness or a defeat',
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
      if (answersInPlace(paragraph, hit) || isNoun(paragraph, hit)) continue
      const draft = termReport(paragraph, hit)
      const fixes = hit.term.id === 'claim' ? claimFixes(paragraph, hit) : draft.fixes
      report.term({
        ...draft,
        ...(fixes === undefined ? {} : {fixes}),
        ...headlineWeight(paragraph, hit),
        ...(isConcession(paragraph, hit) ? ({severity: 'hint'} as const) : {}),
      })
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

/** "the owner's earlier claims that …": the tagger's verb is a noun. */
function isNoun({tokens}: Paragraph, {firstToken}: TermHit): boolean {
  const before = tokens[firstToken - 1]
  if (before === undefined) return false
  const owner =
    before.pos === 'ADJ' || /^(?:earlier|later|recent)$/.test(before.norm) ? tokens[firstToken - 2] : before
  return before.pos === 'DET' || /^(?:'s|'|his|her|its|their|our|my)$/.test(owner?.norm ?? '')
}

const concessions: ReadonlySet<string> = new Set(['admit', 'concede', 'confess', 'acknowledge'])

/**
 * Whether somebody gives something up: a mistake, a weakness, a defeat, or his own doing ("conceded that it would not be easy",
 * "admitted lying"). There the verb is exact.
 */
function isConcession(paragraph: Paragraph, hit: TermHit): boolean {
  if (!concessions.has(hit.term.id)) return false
  const sentence = sentenceAt(paragraph, hit)
  if (sentence === undefined) return false
  const {tokens} = paragraph
  if (tokens[hit.firstToken - 1]?.norm === 'to' || tokens[hit.endToken]?.norm.endsWith('ing')) return true
  return tokens
    .slice(hit.endToken, sentence.endToken)
    .some(({norm, lemma}) => given.has(norm) || given.has(lemma))
}

const given = words(`
  not n't no never nothing none little few wrong mistake error fault fail failure unable unlikely difficult difficulty hard tough lose out
  problem weak weakness behind short fall guilty lie steal kill cheat break know regret sorry limit bad badly poor poorly worse worst miss
  trouble doubt concern risk danger damage hurt nervous afraid scared surprised struggle challenge uphill impossible inadequate too less
  unclear uncertain lack without rather although though may might could behind trail
`)

function headlineWeight({role}: Paragraph, {term}: TermHit) {
  return role === 'headline' && term.id !== 'claim' ? ({severity: 'info'} as const) : {}
}
