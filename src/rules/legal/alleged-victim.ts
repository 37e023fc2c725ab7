import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Doubt cast on a person. */
export const allegedVictim = defineRule({
  id: 'legal/alleged-victim',
  severity: 'info',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: '“Alleged victim” casts doubt on a person instead of stating an accusation.',
  basis: ['AP: avoid “alleged victim”'],
  quiet: ['where the defence is reported'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [{bad: 'The alleged victim left the court.', good: 'The woman who accuses him left the court.'}],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'legal/alleged-victim')) report.term(termReport(paragraph, hit))
  },
})
