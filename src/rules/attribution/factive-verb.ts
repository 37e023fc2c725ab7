import type {ClaimKind} from '../../language/claims/claim.js'
import {words} from '../../language/claims/words.js'
import {claimsOf} from '../../language/claims.js'
import type {Paragraph} from '../../language/paragraph.js'
import {overlaps, type TextSpan} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {swapFix} from '../fixes.js'
import {termReport, termsOf} from '../terms.js'

/** Verbs that take what they report for known. */
const vouching = words('note observe remind')

/** Whether it holds a judgment or an accusation: what somebody can dispute. */
function isContested(paragraph: Paragraph, part: TextSpan): boolean {
  return (
    claimsOf(paragraph).some((claim) => claim.grave && contested.has(claim.kind) && overlaps(claim, part)) ||
    fightingWords.test(paragraph.text.slice(part.start, part.end))
  )
}

const contested: ReadonlySet<ClaimKind> = new Set([
  'wrongdoing',
  'accusation',
  'forecast',
  'force',
  'motive',
  'mind',
])
const fightingWords =
  /\b(?:propaganda|lies?|liars?|hoax|plot|smears?|conspiracy|witch[- ]hunt|aggression|provocation|genocide|traitors?|terrorists?|puppets?|fabrications?|baseless|cowardly|shameful|criminals?)\b/i

function saidFor({text}: Paragraph, cue: TextSpan): string {
  return /s$/.test(text.slice(cue.start, cue.end)) ? 'says' : 'said'
}

/** Verbs that vouch for what follows. */
export const factiveVerb = defineRule({
  id: 'attribution/factive-verb',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: '“Noted” and “pointed out” vouch for what follows; “said” does not.',
  basis: ['JPROF: only for matters of fact', 'VCU: noted implies a value judgment'],
  quiet: ['where documents, records or results speak'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
    beside: ({actual}) => `Unexpected “${actual}” of what is disputed, expected “said”`,
  },
  examples: [
    {
      bad: 'The envoy noted that the talks were going well.',
      good: 'The envoy said the talks were going well.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'attribution/factive-verb')) report.term(termReport(paragraph, hit))
    for (const {cue, cueLemma, source, content} of paragraph.attributions) {
      if (cue === undefined || source === undefined || !vouching.has(cueLemma)) continue
      // "noted that" is in the list.
      if (
        content.every(({start}) => start > cue.end) &&
        !/^[“"'‘]/.test(paragraph.text.slice(cue.end).trimStart())
      )
        continue
      if (!content.some((part) => isContested(paragraph, part))) continue
      report.beside({
        at: cue,
        fixes: cueLemma === 'note' ? [swapFix(paragraph, cue, saidFor(paragraph, cue))] : [],
      })
    }
  },
})
