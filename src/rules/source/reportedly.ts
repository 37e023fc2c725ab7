import {sentenceAt} from '../../language/paragraph.js'
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
  },
})
