import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Advice in the agency’s own voice. */
export const editorialModal = defineRule({
  id: 'tone/editorial-modal',
  severity: 'hint',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'What should be done is somebody’s demand; copy says whose.',
  basis: ['Economist: easy on oughts and shoulds'],
  quiet: ['in rules, laws and agreements'],
  messages: {
    term: ({actual, expected}) => `Unexpected advice “${actual}”, expected ${expected}`,
  },
  examples: [
    {bad: 'The council must act before winter.', good: 'The council must act before winter, the union said.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'tone/editorial-modal')) report.term(termReport(paragraph, hit))
  },
})
