import {words} from '../../language/claims/words.js'
import type {Paragraph, Token} from '../../language/paragraph.js'
import {quotationAt} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {dropFix, queryFix} from '../fixes.js'
import {isPredicate, isSomebodys} from '../somebodys.js'
import {termReport, termsOf} from '../terms.js'

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
    const listed = termsOf(paragraph, 'loaded/modifier')
    for (const at of oddMembersOf(paragraph)) {
      if (!listed.some((hit) => overlaps(hit, at)))
        report.member({at, fixes: [dropFix(paragraph, at) ?? queryFix(at, 'what did it do?')]})
    }
  },
})

/** "unlikely alliance member Marlo", "the ever-prickly treaty partner": a word of character before a member of something, at its place before the noun. */
function oddMembersOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const found: TextSpan[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const end = oddEnd(tokens, index)
    const [first, last] = [tokens[index], tokens[(end ?? 0) - 1]]
    if (end === undefined || first === undefined || last === undefined) continue
    const at = {start: first.start, end: last.end}
    if (memberBehind(tokens, end) && quotationAt(paragraph, at) === undefined) found.push(at)
    index = end - 1
  }
  return found
}

/** Behind the word of character that starts at `first`: "reluctant", "fair-weather", "perennially awkward". */
function oddEnd(tokens: readonly Token[], first: number): number | undefined {
  if (tokens[first - 1]?.text === '-' || (tokens[first]?.pos === 'VERB' && tokens[first]?.lemma === 'be'))
    return undefined
  const [one, two, three] = [tokens[first], tokens[first + 1], tokens[first + 2]]
  const compound = two?.text === '-' && two.start === one?.end ? `${one?.norm}-${three?.norm}` : undefined
  if (compound !== undefined)
    return characters.has(compound) ||
      (/^(?:ever|always|perennially)$/.test(one?.norm ?? '') && characters.has(three?.norm ?? ''))
      ? first + 3
      : undefined
  if (
    /^(?:perennially|perpetually|eternally|famously|notoriously|habitually|chronically|ever|always)$/.test(
      one?.norm ?? '',
    )
  )
    return characters.has(two?.norm ?? '') ? first + 2 : undefined
  return characters.has(one?.norm ?? '') ? first + 1 : undefined
}

/** A member of a body of states within a few words, in one phrase: "NATO member", "customs-union partner". */
function memberBehind(tokens: readonly Token[], from: number): boolean {
  let ofStates = false
  for (let index = from; index < from + 5; index += 1) {
    const token = tokens[index]
    if (token === undefined || (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && token.text !== '-')) return false
    if (members.has(token.norm)) return ofStates
    ofStates ||= unions.has(token.norm) || (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text))
  }
  return false
}

/** What one is by character and not by deed. */
const characters = words(`
  odd unlikely reluctant erstwhile half-hearted semi-detached fair-weather part-time sometime improbable quirky offbeat contrary unruly errant
  maverick prodigal wayward truculent recalcitrant obstreperous fractious restive petulant touchy prickly awkward truant token grudging
  unenthusiastic lukewarm faint-hearted faithless fickle flighty wobbly on-off on-again-off-again unreliable undependable erratic mercurial
  troublesome tiresome bothersome quarrelsome cantankerous contrarian stroppy bolshie grumpy sulky sulking moody volatile
  unpredictable capricious eccentric oddball freewheeling free-spending spendthrift work-shy freeloading free-riding tight-fisted laggardly
  laggard backsliding embarrassing unloved unwanted friendless lonely needy clingy meek
  docile pliant pliable obedient servile slavish supine craven toothless puny tinpot tin-pot pint-sized upstart brash pushy grasping greedy
  two-faced double-dealing slippery shifty wily crafty cunning feckless hapless luckless ramshackle rickety flaky dyspeptic paranoid
`)
const members = words(
  'member members ally allies partner partners neighbour neighbor neighbours neighbors signatory signatories',
)
const unions = words(
  'alliance bloc union treaty league pact coalition federation confederation eurozone commonwealth compact entente',
)
