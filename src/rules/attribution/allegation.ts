import {askForSource, bareClaims} from '../claims.js'
import {defineRule} from '../define-rule.js'

/** Wrongdoing told as fact: "the bank hid its losses". */
export const allegation = defineRule({
  id: 'attribution/allegation',
  severity: 'error',
  roles: ['body', 'list', 'summary'],
  quoted: 'skip',
  attributed: 'see',
  claim: true,
  why: 'An accusation in the agency’s own voice is the agency’s accusation: say who makes it, and let the accused answer.',
  basis: ['Reuters, Freedom from bias', 'AP, News values: allegations', 'AFP, Principles of sourcing'],
  quiet: [
    'a source stands behind the clause or the run of sentences',
    'charged, convicted, sued: the words of the law say whose accusation it is',
    'plans, conditions, questions, denials',
  ],
  messages: {
    wrongdoing: ({actual}) => `Unexpected accusation “${actual}” in our own voice, expected who makes it`,
    failing: ({actual}) => `Unexpected reproach “${actual}” in our own voice, expected who makes it`,
    crime: ({actual}) =>
      `Unexpected crime detail “${actual}” without a source, expected the police, a court or a witness`,
  },
  examples: [
    {
      bad: 'The bank hid its losses from investors.',
      good: 'The bank hid its losses from investors, the regulator said in its report.',
    },
    {
      bad: 'The ministry intensified its crackdown on the press.',
      good: 'The ministry intensified its crackdown on the press, according to the journalists’ union.',
    },
  ],
  check(paragraph, report) {
    for (const claim of bareClaims(paragraph, ['wrongdoing', 'crime'])) {
      const sentence = paragraph.sentences[claim.sentence] ?? claim
      const fixes = askForSource(paragraph.text, sentence, 'who says?')
      if (claim.kind === 'crime') report.crime({at: claim, severity: 'warning', fixes})
      else if (claim.grave) report.wrongdoing({at: claim, fixes})
      else report.failing({at: claim, severity: 'warning', fixes})
    }
  },
})
