import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** A word that the newsroom has ruled on in its own wiredesk.yml. */
export const houseTerm = defineRule({
  id: 'house/term',
  severity: 'warning',
  roles: ['headline', 'summary', 'body', 'list', 'caption'],
  quoted: 'skip',
  attributed: 'see',
  why: 'The newsroom has ruled on this word in its house lexicon.',
  basis: ['The newsroom’s own wiredesk.yml'],
  quiet: ['in the contexts that the entry names'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [{bad: 'The council met in Bombay.', good: 'The council met in Mumbai.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'house/term')) report.term(termReport(paragraph, hit))
  },
})
