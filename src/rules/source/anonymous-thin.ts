import {type Paragraph, type Token, tokensIn} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {givesReason, unnamedSources} from '../anonymity.js'
import {defineRule} from '../define-rule.js'
import {placeholderFix, queryFix} from '../fixes.js'

/** An unnamed source without a number, a place or a reason: "sources said". */
export const anonymousThin = defineRule({
  id: 'source/anonymous-thin',
  severity: 'error',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'An unnamed source needs a description: how many, how placed, and why unnamed.',
  basis: [
    'AP: “a source” without a description is nearly always barred',
    'Reuters: describe the source; plural sources need plural people',
    'AFP, 20 principles: anonymous sources need description and justification',
  ],
  quiet: [
    'of a source told of before (“the source said”)',
    'where the source’s body or office is given',
    'where the copy says why they are not named',
  ],
  messages: {
    bare: ({actual}) => `Unexpected bare source “${actual}”, expected how many, how placed and why unnamed`,
  },
  examples: [
    {
      bad: 'Sources said the mine would close.',
      good: 'Two directors of the company, who asked not to be named because the plan is private, said the mine would close.',
    },
  ],
  check(paragraph, report) {
    for (const source of unnamedSources(paragraph)) {
      if (isKnown(paragraph, source) || isDescribed(paragraph, source) || givesReason(paragraph, source))
        continue
      report.bare({
        at: source,
        settledBy: 'reason',
        fixes: [
          placeholderFix(paragraph, source, '[NUMBER, ROLE AND REASON]', 'Describe the source'),
          queryFix(source, 'how many, how placed, why unnamed?'),
        ],
      })
    }
  },
})

/** "The source": one that the copy has told of before, and that was marked there. */
function isKnown({text}: Paragraph, {start}: TextSpan): boolean {
  return /^the\b/i.test(text.slice(start, start + 4))
}

/** Whether a word beside "source" tells where it sits: "hospital sources", "a source in the ministry". */
function isDescribed(paragraph: Paragraph, source: TextSpan): boolean {
  return tokensIn(paragraph, source).some((token) => isDescription(token))
}

function isDescription({pos, norm}: Token): boolean {
  if (/^(?:sources?|official|diplomat|insider|figure|executive)$/.test(norm) || emptyWords.has(norm))
    return false
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM'
}

/** Words that praise or place a source without telling who it is. */
const emptyWords: ReadonlySet<string> = new Set(
  'reliable informed well-placed placed highly well credible trusted knowledgeable senior top high-level level high close other another several various multiple unnamed unidentified anonymous inside talks matter situation case investigation events developments deal discussions plans thinking negotiations press media insider insiders more one'.split(
    ' ',
  ),
)
