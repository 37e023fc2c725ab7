import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Days that move. */
export const relativeTime = defineRule({
  id: 'time/relative',
  severity: 'hint',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Copy is read on other days and in other places; a day or a date is true everywhere.',
  basis: ['BBC News style guide: name the day', 'AP: the day of the week'],
  quiet: ['where the copy counts from a figure'],
  messages: {
    term: ({actual, expected}) => `Unexpected relative time “${actual}”, expected ${expected}`,
  },
  examples: [{bad: 'The council met yesterday.', good: 'The council met on Tuesday.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'time/relative')) report.term(termReport(paragraph, hit))
  },
})
