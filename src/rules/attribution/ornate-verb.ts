import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Stilted verbs of saying. */
export const ornateVerb = defineRule({
  id: 'attribution/ornate-verb',
  severity: 'hint',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: '“Said” disappears in reading; its synonyms draw attention to the reporter.',
  basis: ['VCU: stilted substitutes for said', 'JPROF: “state” is for formal statements'],
  quiet: ['in the formal sense'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [{bad: '“The road will open,” he opined.', good: '“The road will open,” he said.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'attribution/ornate-verb')) report.term(termReport(paragraph, hit))
  },
})
