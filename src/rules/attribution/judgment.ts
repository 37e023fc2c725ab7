import {askForSource, bareClaims} from '../claims.js'
import {defineRule} from '../define-rule.js'

/** A verdict, a trend or a forecast of the reporter's own. */
export const judgment = defineRule({
  id: 'attribution/judgment',
  severity: 'warning',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'see',
  claim: true,
  why: 'Whether a thing failed, grows or is bound to end badly is an opinion until somebody with a name, or a figure, stands behind it.',
  basis: ['Reuters, Freedom from bias', 'AP, News values', 'NPR, Ethics: impartiality'],
  quiet: [
    'a source stands behind the clause or the run of sentences',
    'a trend or a verdict with its figure, in the sentence or, in percent, the next',
    'how a match went',
    'timetables, plans, the weather, what a law or a bill says',
    'what can be measured or looked up: “taller than”, “20 km from”, “holds 40,000 letters”',
    'what somebody holds: “complaints that …”, “confident that …”',
  ],
  messages: {
    verdict: ({actual}) =>
      `Unexpected verdict “${actual}” in our own voice, expected whose it is, or the facts it rests on`,
    trend: ({actual}) => `Unexpected trend “${actual}” without a figure or a source, expected one of them`,
    forecast: ({actual}) => `Unexpected forecast “${actual}” without a source, expected who expects it`,
  },
  examples: [
    {bad: 'The reform was a failure.', good: 'The reform was a failure, the teachers’ union said.'},
    {
      bad: 'Opposition to the mine is growing.',
      good: 'Opposition to the mine rose to 58% from 41% in a year, a Delta poll showed.',
    },
  ],
  check(paragraph, report) {
    for (const claim of bareClaims(paragraph, ['verdict', 'trend', 'forecast'])) {
      const sentence = paragraph.sentences[claim.sentence] ?? claim
      const fixes = askForSource(paragraph.text, sentence, 'who says?')
      if (claim.kind === 'verdict') report.verdict({at: claim, settledBy: 'figure', fixes})
      else if (claim.kind === 'trend') report.trend({at: claim, settledBy: 'figure', fixes})
      else report.forecast({at: claim, fixes})
    }
  },
})
