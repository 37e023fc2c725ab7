import type {Paragraph} from '../../language/paragraph.js'
import {sentenceAt} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix, sourceFix} from '../fixes.js'
import {isAboutGuilt} from '../legal.js'
import {termReport, termsOf} from '../terms.js'

/** An adverb in the place of whoever reported it. */
export const reportedly = defineRule({
  id: 'source/reportedly',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Somebody reported it; readers need to know who.',
  basis: [
    'AP: say where material gathered by others came from',
    'Linguistics: an evidential adverb hides its source',
  ],
  quiet: ['where the sentence says who reported it'],
  messages: {
    hearsay: ({actual}) => `Unexpected “${actual}”, expected who says so`,
    unsourced: 'Unexpected “reportedly”, expected who reported it',
    onTrial: 'Unexpected “reportedly” in the copy of a case, expected evidence and who gave it, or nothing',
  },
  examples: [
    {
      bad: 'The striker is reportedly close to a move to Lisbon.',
      good: 'The striker is close to a move to Lisbon, the club’s chairman said.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'source/reportedly')) {
      const fixes = [...sourceFix(paragraph, hit, hit), queryFix(hit, 'who reports this?')]
      const draft = {...termReport(paragraph, hit), fixes}
      const sentence = sentenceAt(paragraph, hit)
      if (sentence !== undefined && isAboutGuilt(paragraph)) report.onTrial({...draft, severity: 'error'})
      else report.unsourced(draft)
    }
    for (const at of hearsay(paragraph))
      if (!termsOf(paragraph, 'source/reportedly').some((hit) => overlaps(hit, at)))
        report.hearsay({at, fixes: [queryFix(at, 'who says so?')]})
  },
})

const talk =
  /^(?:talk|gossip|word|rumou?rs?|legend|hearsay|speculation|whispers?|scuttlebutt|grapevine|lore|wisdom|chatter)$/

/** "waterfront talk has it", "the gossip goes". */
function hearsay({tokens}: Paragraph): readonly TextSpan[] {
  return tokens.flatMap((token, index) => {
    const told = tokens[index + 1]
    // "according to unconfirmed reports"
    if (
      token.norm === 'unconfirmed' &&
      told !== undefined &&
      /^(?:reports?|accounts?|rumou?rs?)$/.test(told.norm)
    )
      return [{start: token.start, end: told.end}]
    if (!talk.test(token.norm)) return []
    const [next, second] = [tokens[index + 1], tokens[index + 2]]
    const isHad = /^ha[sd]$/.test(next?.norm ?? '') && second?.norm === 'it'
    const first =
      tokens[index - 1]?.pos === 'NOUN' || tokens[index - 1]?.pos === 'ADJ' ? tokens[index - 1] : token
    return isHad && second !== undefined && first !== undefined ? [{start: first.start, end: second.end}] : []
  })
}
