import {oddMembersOf} from '../../language/frames/odd-members.js'
import {defineRule} from '../define-rule.js'
import {dropFix, queryFix} from '../fixes.js'
import {isPredicate, isSomebodys} from '../somebodys.js'
import {beyondLists, termReport, termsOf} from '../terms.js'

/** Adjectives by which a reporter tells readers what to think of the subject: "notorious", "odd NATO member". */
export const loadedModifier = defineRule({
  id: 'loaded/modifier',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  // In paraphrase such a word may be the speaker's; a reporter's own description in passing usually is not.
  attributed: 'soften',
  why: 'An adjective that characterises the subject is the reporter’s opinion of it.',
  basis: [
    'Reuters: no characterising of the subjects of stories; dispassionate language',
    'Wikipedia, Words to watch: contentious labels',
    'Economist: “controversial” is vague',
  ],
  quiet: [
    'in the plain sense: odd numbers, fiery crash, failing schools',
    'of “controversial”, where the sentence says who disputes it',
  ],
  messages: {
    term: ({actual, expected}) => `Unexpected judgment “${actual}”, expected ${expected}`,
    member: ({actual}) => `Unexpected judgment “${actual}” of a member, expected nothing in its place`,
  },
  examples: [
    {bad: 'The odd NATO member shelled its neighbour.', good: 'The NATO member shelled its neighbour.'},
    {bad: 'The flamboyant banker sold his yacht.', good: 'The banker sold his yacht.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'loaded/modifier')) {
      // "discredited by three studies": by whom is told.
      if (isSomebodys(paragraph, hit) || paragraph.tokens[hit.endToken]?.norm === 'by') continue
      const draft = termReport(paragraph, hit)
      // What a source says outright of somebody is the source's; how the reporter describes them in passing is not.
      report.term(isPredicate(paragraph, hit) ? {...draft, attributed: 'skip'} : draft)
    }
    for (const at of beyondLists(paragraph, 'loaded/modifier', oddMembersOf(paragraph)))
      report.member({at, fixes: [dropFix(paragraph, at) ?? queryFix(at, 'what did it do?')]})
  },
})
