import {softenersOf} from '../../language/frames/softeners.js'
import type {Paragraph} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import type {Fix} from '../define-rule.js'
import {defineRule} from '../define-rule.js'
import {dropFix, queryFix} from '../fixes.js'
import {beyondLists, termReport, termsOf} from '../terms.js'

/** Phrases that soften a claim instead of sourcing it. */
export const shield = defineRule({
  id: 'hedge/shield',
  severity: 'warning',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'A phrase that softens a claim does not source it; the reader cannot tell what the exceptions are.',
  basis: ['Hyland (2005): hedges', 'Vincze (2013): a hedge blurs the meaning'],
  messages: {
    term: ({actual, expected}) => `Unexpected softener “${actual}”, expected ${expected}`,
    aside: ({actual}) => `Unexpected softener “${actual}”, expected the exceptions, a figure, or nothing`,
  },
  examples: [
    {
      bad: 'The truce is, generally speaking, holding.',
      good: 'The truce held in all but two districts, monitors said.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'hedge/shield')) report.term(termReport(paragraph, hit))
    for (const at of beyondLists(paragraph, 'hedge/shield', softenersOf(paragraph))) {
      report.aside({
        at,
        severity: 'info',
        fixes: [withoutExceptions(paragraph, at) ?? queryFix(at, 'which exceptions?')],
      })
    }
  },
})

/** "With a few exceptions", "most of the time": taken out, the sentence would say it of all. */
function withoutExceptions(paragraph: Paragraph, at: TextSpan): Fix | undefined {
  const counts = /\b(?:exceptions?|most|many|few|times?|cases?|often)\b/i
  return counts.test(paragraph.text.slice(at.start, at.end)) ? undefined : dropFix(paragraph, at)
}
