import {defineRule} from '../define-rule.js'
import {isSomebodys} from '../somebodys.js'
import {termReport, termsOf} from '../terms.js'

/** Nouns that sum an affair up and judge it. */
export const loadedNoun = defineRule({
  id: 'loaded/noun',
  severity: 'info',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'A noun that sums an affair up has judged it.',
  basis: ['CUNY: loaded words', 'Wikipedia, Words to watch'],
  quiet: ['in names and in the literal sense'],
  messages: {
    term: ({actual, expected}) => `Unexpected loaded noun “${actual}”, expected ${expected}`,
  },
  examples: [
    {bad: 'The fiasco cost two million pounds.', good: 'The cancelled tour cost two million pounds.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/noun')) {
      if (!isSomebodys(paragraph, hit)) report.term(termReport(paragraph, hit))
    }
  },
})
