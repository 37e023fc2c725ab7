import {bodies, people, words} from '../../language/claims/words.js'
import {isOf} from '../../language/noun-phrases.js'
import {opinionsOf} from '../../language/opinions.js'
import type {Paragraph, TermHit, Token} from '../../language/paragraph.js'
import {quotationAt, sentenceAt} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {contains} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
import {isSomebodys} from '../somebodys.js'
import {takenForGranted, termReport, termsOf} from '../terms.js'

/** A verdict in the agency's voice: "stunning", "was a disaster", "lacked courage". */
export const evaluation = defineRule({
  id: 'tone/evaluation',
  severity: 'warning',
  roles: ['headline', 'summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'A verdict belongs to somebody; without an owner it is the agency’s.',
  basis: ['Reuters: dispassionate language, no emotive terms', 'CUNY: loaded words'],
  quiet: [
    'where the sentence says whose verdict it is',
    'in the technical sense: an explosive device, dramatic arts',
  ],
  messages: {
    term: ({actual, expected}) => `Unexpected verdict “${actual}”, expected ${expected}`,
    opinion: ({actual}) =>
      `Unexpected verdict “${actual}” in our own words, expected what shows it, or whose it is`,
    character: ({actual}) => `Unexpected verdict “${actual}”, expected what was done, or whose verdict it is`,
  },
  examples: [
    {bad: 'The launch was a disaster.', good: 'The rocket exploded 40 seconds after launch.'},
    {bad: 'The side lacked courage.', good: 'The side had two shots on goal.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'tone/evaluation')) {
      if (isSomebodys(paragraph, hit) || isVerb(paragraph, hit) || hasToll(paragraph, hit)) continue
      report.term({...termReport(paragraph, hit), ...takenForGranted(paragraph, hit)})
    }
    for (const opinion of opinionsOf(paragraph)) {
      const {start, end, mild, presupposed} = opinion
      const at = {start, end}
      if (isListed(paragraph, at) || isSomebodys(paragraph, opinion) || isOffence(paragraph, at)) continue
      report.opinion({
        at,
        manner: true,
        ...(mild ? ({severity: 'hint'} as const) : {}),
        fixes: [queryFix(at, 'who finds so?')],
        ...(presupposed ? {attributed: 'see' as const} : {}),
      })
    }
    for (const at of verdictsOnCharacter(paragraph))
      report.character({at, fixes: [queryFix(at, 'whose verdict is this?')]})
  },
})

/** "charged with recklessly causing injury", "indecent assault": what the law calls it. */
function isOffence({text, sentences}: Paragraph, at: TextSpan): boolean {
  if (offences.test(text.slice(at.start, at.end + 24))) return true
  if (
    !/^(?:reckless|negligent|malicious|corrupt|fraudulent|indecent|careless)(?:ly)?$/i.test(
      text.slice(at.start, at.end),
    )
  )
    return false
  const sentence = sentences.find(({start, end}) => start <= at.start && at.start < end)
  return /\b(?:charged with|convicted of|guilty (?:of|to)|accused of|counts? of|charges? of|sentenced for)\b/.test(
    text.slice(sentence?.start ?? 0, at.start),
  )
}

const offences =
  /^(?:indecent(?:ly)? (?:assault|exposure|exposed|act|image)|deceptive (?:trade |business )?(?:practice|conduct|advertising|marketing)|malicious (?:cyber|software|code|program|link|email|damage|wounding|prosecution|communication)|(?:reckless|careless) (?:driving|endangerment)|negligent homicide|corrupt practices)/i

/** "a devastating attack, in which 130 people were killed": the count bears the word out. */
function hasToll(paragraph: Paragraph, hit: TermHit): boolean {
  if (!blows.has(paragraph.tokens[hit.firstToken]?.norm ?? '')) return false
  const sentence = sentenceAt(paragraph, hit)
  const own = sentence === undefined ? [] : paragraph.tokens.slice(sentence.firstToken, sentence.endToken)
  return (
    own.some(({pos}) => pos === 'NUM') &&
    own.some(({lemma, norm}) => lemma === 'kill' || lemma === 'die' || norm === 'dead')
  )
}

const blows = words(
  'devastating tragic horrific horrifying catastrophic brutal harrowing terrible appalling gruesome deadly',
)

/** "Gluts that are worrying ministers", "a win embarrassing Ruiz": somebody is worried, and the copy says who. */
function isVerb({tokens}: Paragraph, {firstToken, endToken}: TermHit): boolean {
  const token = tokens[firstToken]
  const before = tokens[firstToken - 1]
  const after = tokens[endToken]
  if (endToken - firstToken > 1 || token === undefined || !token.norm.endsWith('ing')) return false
  if (before === undefined || /^(?:DET|ADJ|ADV|NUM)$/.test(before.pos)) return false
  if (before.lemma === 'be' && token.pos === 'ADJ' && !isPerson(after)) return false
  return isPerson(after) || /^(?:and|in|into)$/.test(after?.norm ?? '')
}

function isPerson(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    /^(?:PROPN|PRON)$/.test(token.pos) ||
    determiners.has(token.norm) ||
    isOf(people, token) ||
    isOf(bodies, token)
  )
}

const determiners = words('the a an his her its their many some policy')

/** The term lists weigh some words one by one. */
function isListed({terms}: Paragraph, at: TextSpan): boolean {
  for (const hits of terms.values()) if (hits.some((hit) => contains(hit, at))) return true
  return false
}

/** "Lacked courage", "showed great leadership", "nothing short of a scandal": the frame gives the verdict, whatever the noun. */
function verdictsOnCharacter(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const found: TextSpan[] = []
  tokens.forEach(({start}, index) => {
    const last = verdictEnd(tokens, index)
    const end = last === undefined ? undefined : tokens[last]?.end
    if (end !== undefined && quotationAt(paragraph, {start, end}) === undefined) found.push({start, end})
  })
  return found
}

/** Index of the last token of a verdict that starts at `first`. */
function verdictEnd(tokens: readonly Token[], first: number): number | undefined {
  const token = tokens[first]
  if (token?.norm === 'nothing' && tokens[first + 1]?.norm === 'short' && tokens[first + 2]?.norm === 'of')
    return first + 2
  if (token === undefined || token.pos !== 'VERB' || !showing.has(token.lemma)) return undefined
  for (let index = first + 1; index < first + 4; index += 1) {
    const next = tokens[index]
    if (next === undefined) return undefined
    if (virtues.has(next.norm)) return index
    if (next.pos !== 'ADJ' && next.pos !== 'DET' && next.pos !== 'ADV' && !amounts.has(next.norm))
      return undefined
  }
  return undefined
}

const showing: ReadonlySet<string> = new Set([
  'lack',
  'show',
  'display',
  'exhibit',
  'demonstrate',
  'ooze',
  'exude',
])
const amounts: ReadonlySet<string> = new Set(['any', 'all', 'no', 'little', 'great', 'kind'])
const virtues: ReadonlySet<string> = new Set(
  `courage ambition leadership class discipline imagination vision conviction spirit character integrity competence judgment judgement
  heart guts backbone decency dignity humility arrogance contempt cowardice incompetence maturity wisdom grit resilience poise brilliance
  genius flair bravery composure desire determination creativity honesty sincerity remorse empathy compassion`.split(
    /\s+/,
  ),
)
