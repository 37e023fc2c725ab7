import type {BlockFacts} from '../language/facts.js'
import {once} from '../language/once.js'
import {sentenceAt} from '../language/paragraph.js'
import type {TextSpan} from '../story/span.js'
import {overlaps} from '../story/span.js'
import type {Accused} from './accused.js'
import type {StoryFacts} from './story-facts.js'

/** A block of a story that holds a denial, a “no comment” or a plea, whoever's it is. */
export interface Reply extends ReplyFacts {
  readonly block: number
  readonly facts: BlockFacts
}

/** The replies of a story, in order: looked for once, however many it accuses. */
export function repliesIn({blocks}: StoryFacts): readonly Reply[] {
  return blocks.flatMap((facts, block) => {
    const {answers, pleas} = repliesOf(facts)
    return answers.length + pleas.length > 0 ? [{block, facts, answers, pleas}] : []
  })
}

/** Whether a story holds the answer of somebody whom it accuses, that he was asked, or that a court will hear him. */
export function hasAnswered(story: StoryFacts, replies: readonly Reply[], accused: Accused): boolean {
  const isHim = tellerOf(accused)
  return speaks(story, isHim) || replies.some((reply) => isHis(story, reply, {isHim, accused}))
}

/** He is a source, under a part of his name or through somebody who speaks for such a body. */
function speaks({speakers}: StoryFacts, isHim: Teller): boolean {
  return speakers.ledger.some(
    ({name, description = '', attributions, quotes}) =>
      attributions + quotes > 0 && isHim(`${name} ${description}`),
  )
}

/**
 * A denial, a "no comment" or a plea in a block counts where it is his: where the block tells of him, or where it stands close behind the
 * accusation and is no other named party's.
 */
function isHis(
  {blocks, speakers}: StoryFacts,
  {block, facts, answers, pleas}: Reply,
  {isHim, accused}: {readonly isHim: Teller; readonly accused: Accused},
): boolean {
  if (pleas.some((sentence) => isHim(facts.text.slice(sentence.start, sentence.end)))) return true
  if (answers.length === 0) return false
  if (isHim(facts.text)) return true
  const held = (sentence: TextSpan) =>
    facts.attributions.some(({source, cue, content}, index) => {
      const speaker = speakers.links[block]?.[index]?.speaker
      if (
        speaker === undefined ||
        ![source, cue, ...content].some((part) => part && overlaps(part, sentence))
      )
        return false
      const {name = '', description = ''} = speakers.ledger[speaker] ?? {}
      return isHim(`${name} ${description}`)
    })
  if (answers.some(held) || answers.some((sentence) => takesUp(facts, sentence, accused, blocks))) return true
  return isNear(blocks, block, accused.blocks) && !answers.every((sentence) => isOthers(facts, sentence))
}

/** A denial of the very thing he is accused of, whoever speaks for him: "incited violence", and then "denied any violence". */
function takesUp(
  {text}: BlockFacts,
  {start, end}: TextSpan,
  {block, claim}: Accused,
  blocks: readonly BlockFacts[],
): boolean {
  const reply = text.slice(start, end)
  const denied = /\bden(?:y|ies|ied|ying)\b/.exec(reply)
  if (denied === null) return false
  const charge = blocks[block]?.text.slice(claim.start, claim.end) ?? ''
  return (charge.match(/\b[a-z]{5,}/g) ?? []).some((word) =>
    holds(reply.slice(denied.index), word.replace(/(?:ing|ed|es|s)$/, '')),
  )
}

/** Up to two paragraphs behind an accusation, or the one before it. */
function isNear(blocks: readonly BlockFacts[], block: number, accusing: readonly number[]): boolean {
  const first = stepBack(blocks, block, 2)
  const last = stepOn(blocks, block, 1)
  return accusing.some((from) => first <= from && from <= last)
}

/** The first block from which no more than `most` paragraphs lead to the one at `block`. */
function stepBack(blocks: readonly BlockFacts[], block: number, most: number): number {
  let first = block
  for (let steps = 0; first > 0; first -= 1) {
    if (blocks[first - 1]?.role === 'body') steps += 1
    if (steps > most) break
  }
  return first
}

/** The last block to which no more than `most` paragraphs lead, the one at `block` among them. */
function stepOn(blocks: readonly BlockFacts[], block: number, most: number): number {
  let last = block
  for (let steps = 0; last < blocks.length; last += 1) {
    if (blocks[last]?.role === 'body') steps += 1
    if (steps > most) break
  }
  return last
}

/** Who answers there bears another name, in the sentence or, for "it" and "she", before it. */
function isOthers({mentions}: BlockFacts, {start, end}: TextSpan): boolean {
  return mentions.some(
    (mention) =>
      mention.named && mention.kind !== 'document' && mention.start < end && mention.start < start + 60,
  )
}

/** How copy tells that somebody was asked and said nothing. */
const silences = [
  '(?:declin(?:e|ed|es|ing)|refus(?:e|ed|es|ing)) (?:to (?:comment|answer|say|speak|talk|be interviewed|discuss)|(?:further |any )?comment|(?:an )?interviews?)',
  "(?:did|does|do|has|have|had) ?n[o’']t (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?|comment(?:ed)?)",
  'not (?:immediately )?(?:respond|reply|available|returned|answered|reachable)',
  'no (?:immediate |further )?(?:comment|reply|response|answer)|would not comment|(?:unavailable|not (?:\\w+ )?available) (?:for|to) (?:\\w+ )?comment',
  "could(?:n[’']t| not) (?:immediately )?be (?:immediately )?(?:reached|contacted)|(?:attempts?|efforts?) to (?:reach|contact)",
  '(?:asked|approached|contacted|request(?:s|ed)?|calls?) for (?:a |any )?(?:comment|response|reaction)',
]
const silence = new RegExp(String.raw`\b(?:${silences.join('|')})`, 'i')

/** Whether a text tells that somebody was asked and said nothing. */
export function saysAsked(text: string): boolean {
  return silence.test(text)
}

/** How copy tells that somebody answered a charge, or was asked and did not. */
const answers = [
  String.raw`den(?:y|ies|ied|ial|ials|ying)\b(?! (?:the |an? |his |her |their )?(?:appeal|request|motion|bid|offer|permit|visa|entry|access))`,
  ...silences,
  String.raw`reject(?:ed|s|ing) (?:the |that |those |these |such |any |all )?(?:\w+ )?(?:accusation|allegation|claim|charge|suggestion|report|criticism|account)s?`,
  String.raw`(?:dismiss(?:ed|es|ing)|disput(?:ed|es|ing)|refut(?:ed|es|ing)|contest(?:ed|s|ing)) (?:it|this|that|(?:the |those |these |such |any |all )?(?:\w+ )?(?:accusation|allegation|claim|report|criticism|account|charge|finding)s?)`,
  String.raw`(?:his|her|their|its|’s|'s) (?:lawyers?|attorneys?|counsel|spokes\w+|representatives?)|lawyers? for`,
  'in response|respond(?:ed|s)|replied|hit back|fired back|defend(?:ed|s|ing)|apologi[sz](?:ed|es|ing)',
  'innocen(?:t|ce)|(?:no|any) wrongdoing|did nothing wrong|baseless|groundless|unfounded',
]
const answer = new RegExp(String.raw`\b(?:${answers.join('|')})\b`, 'gi')

/** The words of a case: what he has to say is said there. */
const plea =
  /\b(?:plead(?:s|ed)?|pled|charged (?:with|in|over)|indicted|indictments?|on trial|stands? trial|convicted|sentenced|acquitted|arraigned|jailed|extradited|under (?:criminal )?investigation)\b/gi

interface ReplyFacts {
  readonly answers: readonly TextSpan[]
  readonly pleas: readonly TextSpan[]
}

const repliesOf = once(
  (facts: BlockFacts): ReplyFacts => ({
    answers: sentencesWith(facts, answer),
    pleas: sentencesWith(facts, plea),
  }),
)

function sentencesWith(facts: BlockFacts, pattern: RegExp): readonly TextSpan[] {
  if (facts.role !== 'body') return []
  return [...facts.text.matchAll(pattern)].map(({index, 0: {length}}) => {
    const at = {start: index, end: index + length}
    return sentenceAt(facts, at) ?? at
  })
}

/** Whether a text tells of him: by a word of his name or a nation's ("Turkey", "Turkish"), or by who speaks for such a body. */
type Teller = (text: string) => boolean

function tellerOf({name, keys}: Accused): Teller {
  const stems = keys.map((key) => (/^\p{Lu}/u.test(key) ? nationStem(key) : key.replace(/(?:ies|s)$/, '')))
  const voice = voices.find(([body]) => body.test(name))?.[1]
  return (text) => stems.some((stem) => holds(text, stem)) || voice?.test(text) === true
}

function holds(text: string, stem: string): boolean {
  let at = text.indexOf(stem)
  while (at >= 0) {
    if (at === 0 || !/\p{L}/u.test(text[at - 1] ?? '')) return true
    at = text.indexOf(stem, at + 1)
  }
  return false
}

/** "Norland" and "Norlander", "Russia" and "Russian", "Republicans" and "Republican" begin alike. */
function nationStem(key: string): string {
  return key.length > 5 ? key.replace(/(?:ey|ia|a|e|y|s)$/, '') : key
}

/** Who speaks for a body that has no voice of its own. */
const voices: readonly (readonly [body: RegExp, voice: RegExp])[] = [
  [
    /\b(?:government|state|ministers?|authorities|officials?|cabinet|administration)$/i,
    /\b(?:minister|ministry|government|premier|president|chancellor|secretary|White House)\b/i,
  ],
  [
    /\b(?:army|troops|forces|military|soldiers)$/i,
    /\b(?:army|military|general|colonel|defen[cs]e|commander)\b/i,
  ],
  [/\b(?:police|officers?)$/i, /\b(?:police|superintendent|sergeant|commissioner|chief)\b/i],
  [
    /\b(?:company|firm|bank|operator|maker|managers?|board|owners?)$/i,
    /\b(?:chief executive|chairman|chairwoman|spokes\w+|managing director|company|bank)\b/i,
  ],
  // A capital for its government, as news has it.
  [/^(?:Moscow|Russia|Kremlin)$/, /\b(?:Moscow|Russian?|Kremlin)\b/],
  [/^(?:Beijing|China)$/, /\b(?:Beijing|China|Chinese)\b/],
  [
    /^(?:Washington|United States|U\.S\.|America)$/,
    /\b(?:White House|Pentagon|State Department|American?|U\.S\.)(?!\w)/,
  ],
  [
    /^(?:London|Britain|U\.?K\.?|(?:Number 10 )?Downing Street)$/,
    /\b(?:Britain|British|Downing Street|prime minister)\b/i,
  ],
  [/^(?:Republicans|GOP|Republican Party)$/, /\b(?:Republicans?|GOP|R-\w+)\b/],
  [/^(?:Democrats|Democratic Party)$/, /\b(?:Democrats?|Democratic|D-\w+)\b/],
  [/\b(?:union|strikers)$/i, /\bunion\b/i],
  [/\b(?:club|players|team)$/i, /\b(?:coach|manager|club)\b/i],
]
