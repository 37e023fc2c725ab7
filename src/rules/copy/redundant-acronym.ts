import retextRedundantAcronyms from 'retext-redundant-acronyms'
import {invite} from '../../language/guest.js'
import type {Token} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'

const ask = invite(retextRedundantAcronyms)

/** "ATM machine", "HIV virus": the last letter says it already. */
export const redundantAcronym = defineRule({
  id: 'copy/redundant-acronym',
  severity: 'info',
  roles: ['headline', 'summary', 'body', 'list', 'caption'],
  quoted: 'skip',
  attributed: 'see',
  why: 'The last letter of the short form is the word that follows it.',
  basis: ['AP', 'Guardian'],
  quiet: ['inside quotation marks', 'short forms whose last letter is another word'],
  messages: {
    redundant: ({actual, short}) => `Unexpected redundant word in “${actual}”, expected “${short}”`,
  },
  examples: [{bad: 'The thief emptied the ATM machine.', good: 'The thief emptied the ATM.'}],
  check(paragraph, report) {
    if (!paragraph.tokens.some(isSuspect)) return
    for (const {at, expected} of ask(paragraph)) {
      const [short] = expected
      if (short === undefined) continue
      report.redundant({
        at,
        values: {short},
        fixes: [{title: `Write “${short}”`, kind: 'swap', edits: [{at, text: short}]}],
      })
    }
  },
})

/** Short forms are seldom; the word behind a redundant one begins with its last letter: "ATM machine", "HIV virus". */
function isSuspect({text}: Token, index: number, tokens: readonly Token[]): boolean {
  if (text.length < 2 || !isCapital(text, 1) || !/^[A-Z]{2,6}s?$/.test(text) || whole.has(text)) return false
  const next = tokens[index + 1]?.text === '-' ? tokens[index + 2] : tokens[index + 1]
  if (next?.pos !== 'NOUN' && next?.pos !== 'PROPN') return false
  return next?.norm.charAt(0) === text.replace(/s$/, '').at(-1)?.toLowerCase()
}

/** Copy is full of them, and no word behind them repeats their last. */
const whole: ReadonlySet<string> = new Set(['US', 'UN', 'EU', 'UK', 'AP', 'FBI', 'CIA'])

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}
