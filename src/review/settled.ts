import type {BlockFacts} from '../language/facts.js'
import {once} from '../language/once.js'
import type {Attribution, Sentence} from '../language/paragraph.js'
import {explainsAll} from '../rules/anonymity.js'
import type {Draft} from '../rules/define-rule.js'
import {bodyAfter} from '../rules/story-facts.js'
import {overlaps} from '../story/span.js'

/** What anywhere in a story settles faults of it. */
export interface Settlements {
  /** Whether the copy says why its sources have no names. */
  readonly explained: boolean
  /** Whether somebody is charged. */
  readonly charged: boolean
}

export function settlementsIn(blocks: readonly BlockFacts[]): Settlements {
  return {explained: blocks.some(explains), charged: blocks.some(charges)}
}

/** Whether something in the story, mostly the sentence after a fault, in its block or at the head of the next, makes it none (see `SettledBy`). */
export function isSettled(
  {settledBy, at, about}: Draft,
  block: number,
  blocks: readonly BlockFacts[],
  {explained, charged}: Settlements,
): boolean {
  const facts = blocks[block]
  if (settledBy === undefined || facts === undefined) return false
  if (settledBy === 'charge') return charged
  if (settledBy === 'reason' && explained) return true
  const next = sentenceAfter(facts, block, blocks, at.start)
  if (next === undefined) return false
  if (settledBy === 'reason') return isIntroduced(facts.text.slice(at.start, at.end), textOf(next))
  if (settledBy === 'figure') return next.facts === facts && shares.test(textOf(next))
  const voices = next.facts.attributions.filter((attribution) => speaksIn(attribution, next.sentence))
  if (settledBy === 'source') return voices.some(isNamed)
  const quoted = voices.filter(({quote}) => quote !== 'indirect')
  if (settledBy === 'voice') return quoted.some((voice) => isNamed(voice) && voice.sourceKind === 'person')
  if (about === undefined) return false
  const name = facts.text.slice(about.start, about.end)
  return quoted.some(
    ({source}) => source !== undefined && isSame(name, next.facts.text.slice(source.start, source.end)),
  )
}

const shares = /\d ?%|\bper ?cent\b|\bmid-\d0s\b/i

const explains = once(({role, text}: BlockFacts) => role === 'body' && explainsAll(text))

const charges = once(
  ({role, text}: BlockFacts) =>
    role === 'body' &&
    /\b(?:charged with|on trial|pleaded|convicted of|accused of (?:murder|kill|stab|shoot)\w*)\b/.test(text),
)

/** "An official at the port said …", and then "said the official, surnamed Li". */
function isIntroduced(source: string, next: string): boolean {
  const [, noun] = introduced.exec(next) ?? []
  if (noun !== undefined) return source.includes(noun)
  // "A union aide said …", and then "Senior union aide Piet Moen said".
  const head = /(?:\S+ )?\S+$/.exec(source)?.[0] ?? ''
  const at = head.includes(' ') ? next.toLowerCase().indexOf(`${head.toLowerCase()} `) : -1
  return at >= 0 && /^[A-Z]/.test(next.slice(at + head.length + 1))
}

const introduced =
  /\bthe (\w+), (?:surnamed|named|called|identified|whose (?:sur)?name|who (?:(?:gave|would give|asked to be called|identified)\b))/i

function textOf({facts, sentence}: Place): string {
  return facts.text.slice(sentence.start, sentence.end)
}

interface Place {
  readonly facts: BlockFacts
  readonly sentence: Sentence
}

function sentenceAfter(
  facts: BlockFacts,
  block: number,
  blocks: readonly BlockFacts[],
  at: number,
): Place | undefined {
  const own = facts.sentences.findIndex(({start, end}) => start <= at && at < end)
  const beside = facts.sentences[own + 1]
  if (beside !== undefined) return {facts, sentence: beside}
  const next = bodyAfter(blocks, block)
  const first = next?.sentences[0]
  return next === undefined || first === undefined ? undefined : {facts: next, sentence: first}
}

function speaksIn({cue, content}: Attribution, sentence: Sentence): boolean {
  return (cue === undefined ? content : [cue, ...content]).some((part) => overlaps(part, sentence))
}

function isNamed({source, sourceKind}: Attribution): boolean {
  return source !== undefined && /^(?:person|organisation|document)$/.test(sourceKind)
}

const pronoun = /^(?:he|she|they|who)$/i

/** "She is determined" and "… ," Ms. Ruiz said: one of them a pronoun, or a name in both. */
function isSame(about: string, source: string): boolean {
  if (pronoun.test(about) || pronoun.test(source)) return true
  return (about.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).some((word) => source.includes(word))
}
