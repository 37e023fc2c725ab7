import {settings} from '../name-lists.js'
import type {Token} from '../paragraph.js'
import {type NounPhrase, possessives, type Run} from '../phrases.js'
import {canSpeak, isRole, kindOfHead, singular} from '../source-kinds.js'
import {degrees, quantifies, shareBefore} from './amounts.js'
import {bracketBefore, isBreak} from './breaks.js'
import {isEvent} from './events.js'
import {isQuotedToken, phraseAt, type Reading} from './reading.js'
import {isTime} from './times.js'

/** Prepositions that hang a phrase on the noun in front. */
export const attaching = new Set(
  'of for at in from on with to against between inside within near behind among'.split(' '),
)
export const relatives = new Set(['who', 'which', 'that'])
const floating = new Set(
  'all both each himself herself themselves itself too also now then still overall alike nationwide statewide elsewhere there here'.split(
    ' ',
  ),
)
/** A subject in front of a verb. */
export interface Subject {
  readonly source: Run
  /** The first token of the source or of what belongs to it. */
  readonly first: number
}

/**
 * The subject of a verb group that begins at `verb`: the noun phrase in front of it, with what hangs on it and an apposition
 * between commas. Looks no further back than `floor`.
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): Subject | undefined {
  const {tokens} = reading
  let at = verb - 1
  let end = -1
  for (let step = 0; step < 8; step += 1) {
    const token = tokens[at]
    if (token === undefined || at < floor || isQuotedToken(reading, at)) return undefined
    if (
      token.pos === 'ADV' ||
      token.norm === 'online' ||
      (floating.has(token.norm) && phraseAt(reading, at - 1)?.end === at)
    ) {
      at -= 1
      continue
    }
    // "a person familiar | told", "the officials present | said"
    if (token.pos === 'ADJ' && phraseAt(reading, at) === undefined && isDescribed(reading, at)) {
      if (end < 0) end = at + 1
      at -= 1
      continue
    }
    if (token.text === ')') {
      const open = bracketBefore(tokens, at, floor)
      if (open === undefined) return undefined
      if (end < 0) end = at + 1
      at = open - 1
      continue
    }
    if (isBreak(tokens, at)) return end < 0 ? acrossApposition(reading, at, floor) : undefined
    if (relatives.has(token.norm)) return {source: {first: at, end: at + 1}, first: at}
    const phrase = phraseAt(reading, at)
    if (phrase === undefined) {
      // "A document filed (on Thursday) says": the participle belongs to the noun.
      const owner =
        token.pos === 'VERB' && !token.norm.endsWith('ing')
          ? (ownerBefore(reading, at, floor) ?? whoBefore(reading, at, floor))
          : undefined
      return owner === undefined ? undefined : {source: {first: owner, end: verb}, first: owner}
    }
    if (end < 0 && (isTime(reading, phrase) || isSettingPhrase(reading, phrase))) {
      at = phrase.first - 1
      if (tokens[at]?.pos === 'ADP' || tokens[at]?.norm === 'earlier' || tokens[at]?.norm === 'late') at -= 1
      continue
    }
    if (end < 0) end = at + 1
    const chain = extendLeft(reading, phrase, floor)
    const first = ownerOf(reading, chain, floor) ?? chain
    return {source: {first, end}, first}
  }
  return undefined
}

/** Whether an adjective stands behind people whom it tells apart: "a person | familiar". */
function isDescribed(reading: Reading, at: number): boolean {
  const phrase = phraseAt(reading, at - 1)
  const head = reading.tokens[phrase?.head ?? -1]
  return phrase?.end === at && head?.pos === 'NOUN' && (isRole(singular(head)) || canSpeak(singular(head)))
}

/** "in a statement", "at a rally": where something is said, between the speaker and the verb. */
function isSettingPhrase({tokens}: Reading, {first, head}: NounPhrase): boolean {
  return (
    /^(?:in|during|at|on|through|via)$/.test(tokens[first - 1]?.norm ?? '') &&
    tokens[head]?.pos !== 'PROPN' &&
    settings.has(tokens[head]?.lemma ?? '')
  )
}

/**
 * The noun that a phrase belongs to as part of a clause behind it: "the man | who wrote the speech", "a document | filed on Thursday".
 * `from` is where the phrase begins; undefined where it stands on its own feet.
 */
function ownerOf(reading: Reading, from: number, floor: number): number | undefined {
  const {tokens} = reading
  const before = tokens[from - 1]
  if (before === undefined || from - 1 <= floor) return undefined
  // "hackers calling themselves | Blue Gull"
  if (/sel(?:f|ves)$/.test(before.norm) && before.pos === 'PRON') return ownerOf(reading, from - 1, floor)
  if (before.pos === 'CCONJ') return speaks(reading, from) ? undefined : workersOn(reading, from - 1, floor)
  if (before.pos !== 'VERB' && before.pos !== 'ADP' && before.pos !== 'AUX' && before.pos !== 'PART')
    return undefined
  // "The talks ended on Friday after the party | walked out", but "the man held after the fire | said"
  const phrase = phraseAt(reading, from)
  if (openers.has(before.norm) && phrase !== undefined && !isEvent(tokens, phrase)) return undefined
  const cue = reading.cueAt[from - 1]
  // "The man who wrote | the report" wrote a thing, and "the man who said | the report was false" did not.
  const thing =
    tokens[from - 2]?.norm === 'who' &&
    // "The woman who found | him": no subject.
    (/^(?:him|them|me|us)$/.test(tokens[from]?.norm ?? '') ||
      (tokens[from]?.pos !== 'PRON' && (cue?.cue.lemma === 'write' || cue?.cue.sense === 'judge')))
  if (cue !== undefined && /[cs]/.test(cue.cue.frames) && !thing) return undefined
  for (let at = from - 1; at > floor && at > from - 30; at -= 1) {
    const token = tokens[at]
    if (token === undefined || isQuotedToken(reading, at)) return undefined
    if (isBreak(tokens, at) || token.text === ';' || token.text === ':' || token.pos === 'SCONJ')
      return undefined
    if (relatives.has(token.norm)) return ownerBefore(reading, at, floor)
    // "Rao charged him after the footage | showed …": he did it himself.
    const object = /^(?:him|her|them|it|us|me)$/.test(tokens[at + 1]?.norm ?? '')
    if (object && token.pos === 'VERB' && !hasRelative(tokens, at, floor)) return undefined
    // "said up to 20 people died": whoever said so is not said.
    if (token.norm === 'said' && !hasRelative(tokens, at, floor)) return undefined
    const form = token.pos === 'VERB' && /(?:ed|en|wn|ing|ade|ought|eld|old|aid|one|ut)$/.test(token.norm)
    if (form && phraseAt(reading, at - 1)?.end === at && tokens[at - 1]?.pos !== 'PRON')
      return ownerBefore(reading, at, floor)
    if (token.pos === 'AUX' && !hasRelative(tokens, at, floor)) return undefined
  }
  return undefined
}

/** Whether a name, an office or a body begins at a token. */
function speaks(reading: Reading, at: number): boolean {
  const head = reading.tokens[phraseAt(reading, at)?.head ?? -1]
  return head === undefined || head.pos !== 'NOUN' || isRole(singular(head)) || canSpeak(singular(head))
}

/** "A statement from envoys working on water rights | and freedom of movement": what is joined to the object of what they do. */
function workersOn(reading: Reading, and: number, floor: number): number | undefined {
  const {tokens} = reading
  const object = phraseAt(reading, and - 1)
  if (object === undefined || object.end !== and || isTime(reading, object)) return undefined
  for (let at = object.first - 1; at > floor && at > and - 15; at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'AUX' || token.pos === 'SCONJ')
      return undefined
    if (token.pos !== 'VERB') continue
    if (!token.norm.endsWith('ing')) return undefined
    if (phraseAt(reading, at - 1)?.end !== at) continue
    const owner = ownerBefore(reading, at, floor)
    return owner !== undefined && beginsClause(tokens, owner, floor) ? owner : undefined
  }
  return undefined
}

const openers = new Set('after before since until'.split(' '))

function hasRelative(tokens: readonly Token[], from: number, floor: number): boolean {
  for (let at = from - 1; at >= floor && at > from - 5; at -= 1) {
    if (relatives.has(tokens[at]?.norm ?? '')) return true
  }
  return false
}

function ownerBefore(reading: Reading, at: number, floor: number): number | undefined {
  const phrase = phraseAt(reading, at - 1)
  if (phrase === undefined || phrase.end !== at || phrase.first < floor) return undefined
  // "The men | who fled | said"
  if (reading.tokens[phrase.first]?.norm === 'who') return ownerBefore(reading, phrase.first, floor)
  return extendLeft(reading, phrase, floor)
}

/** "A spokesman | who asked not to be named | said": whoever a clause ahead of the verb tells apart. */
function whoBefore(reading: Reading, verb: number, floor: number): number | undefined {
  const {tokens} = reading
  for (let at = verb - 1; at > floor && at > verb - 12; at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'SCONJ') return undefined
    if (token.norm === 'who') return ownerBefore(reading, at, floor)
  }
  return undefined
}

/**
 * Reads back over ", a professor at X," and ", 27, who leads Y," to the name in front: the leftmost noun phrase that begins its
 * clause and has nothing but asides behind it.
 */
function acrossApposition(reading: Reading, close: number, floor: number): Subject | undefined {
  const {tokens} = reading
  let found: Subject | undefined
  let segmentEnd = close
  for (let at = close - 1; at > floor && at > close - 60; at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.text === ';' || token.text === ':') break
    if (!isBreak(tokens, at) || isQuotedToken(reading, at)) continue
    if (!isAside(reading, at + 1, segmentEnd)) break
    segmentEnd = at
    const bracket = tokens[at - 1]?.text === ')' ? bracketBefore(tokens, at - 1, floor) : at
    const phrase = phraseAt(reading, (bracket ?? at) - 1)
    if (phrase === undefined || isTime(reading, phrase)) continue
    const chain = extendLeft(reading, phrase, floor)
    // "The bridge, | Ruiz, a former engineer, said, would …": things do not speak where a name does.
    const interrupts = tokens[close + 2]?.text === ','
    if (interrupts && found !== undefined && isThing(tokens, phraseAt(reading, chain) ?? phrase)) break
    const first = ownerOf(reading, chain, floor) ?? chain
    if (!beginsClause(tokens, first, floor)) continue
    const inner = tokens[at + 1]
    const adjunct =
      inner?.pos === 'VERB' ||
      inner?.pos === 'ADV' ||
      inner?.pos === 'SCONJ' ||
      (inner?.pos === 'ADP' && inner.norm !== 'of')
    found = {source: {first, end: adjunct ? at : close}, first}
  }
  return found
}

function isThing(tokens: readonly Token[], {first, head}: NounPhrase): boolean {
  return tokens[head]?.pos === 'NOUN' && kindOfHead(tokens, first, head) === 'none'
}

/** Whether the tokens between two commas are an aside: no verb of their own unless a relative pronoun leads it. */
function isAside(reading: Reading, first: number, end: number): boolean {
  const {tokens} = reading
  const start = tokens[first]
  if (start === undefined || end <= first) return false
  if (/^(?:who|which|whose|where|when|as|whom)$/.test(start.norm)) return true
  let relative = false
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]
    if (token === undefined || isQuotedToken(reading, at)) continue
    if (relatives.has(token.norm) || token.norm === 'whose') relative = true
    if (token.pos === 'AUX' && !relative) return false
    if (token.pos === 'PRON' && at === first && !possessives.has(token.norm)) return false
  }
  return true
}

/** The first token of a phrase with what it hangs on: "the head | of the union", "Ana | and Luis", "nearly | a third". */
function extendLeft(reading: Reading, phrase: NounPhrase, floor: number): number {
  const {tokens} = reading
  let first = phrase.first
  for (let step = 0; step < 10; step += 1) {
    const before = tokens[first - 1]
    if (before === undefined || first - 1 < floor || isQuotedToken(reading, first - 1)) break
    if (degrees.has(before.norm) && (quantifies(tokens[first]) || degrees.has(tokens[first]?.norm ?? ''))) {
      first -= (before.norm === 'than' || before.norm === 'least') && first - 2 >= floor ? 2 : 1
      continue
    }
    // "both | the union and the firm"
    if (pairWords.has(before.norm)) {
      first -= 1
      break
    }
    const share = shareBefore(tokens, first, floor)
    if (share !== undefined) {
      first = share
      continue
    }
    const left = phraseAt(reading, first - (before.norm === 'and' && tokens[first - 2]?.text === ',' ? 3 : 2))
    // "people close to the mayor", "a person familiar with the talks"
    if (attaching.has(before.norm) && tokens[first - 2]?.pos === 'ADJ') {
      const described = phraseAt(reading, first - 3)
      if (described !== undefined && described.end === first - 2 && described.first >= floor) {
        first = described.first
        continue
      }
    }
    if (
      left === undefined ||
      left.first < floor ||
      (left.end !== first - 1 && tokens[left.end]?.text !== ',') ||
      isQuotedToken(reading, first - 2)
    )
      break
    if (
      (attaching.has(before.norm) && before.pos !== 'VERB') ||
      isExample(tokens, first - 1) ||
      // "a report | by the audit office", "spending | by firms"
      before.norm === 'by'
    ) {
      if (isTime(reading, left)) break
      first = left.first
      continue
    }
    if (/^(?:and|or|nor|&)$/.test(before.norm)) {
      const start = officeStart(reading, listStart(reading, left.first, floor), floor)
      // "Marsh, Reyes, and others" is a list, "…, and others" goes on with another clause.
      if (left.end !== first - 1 && start === left.first) break
      const whole =
        beginsClause(tokens, start, floor) || pairWords.has(tokens[start - 1]?.norm ?? '')
          ? start
          : (chainStart(reading, start, floor) ?? pairStart(reading, left, first, start))
      if (whole === undefined) break
      first = whole
      continue
    }
    break
  }
  return first
}

const pairWords = new Set(['both', 'either', 'neither'])

/** "critics | like Marsh": one of several who are named. */
function isExample(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    tokens[at]?.norm === 'like' &&
    tokens[at]?.pos === 'ADP' &&
    before?.pos === 'NOUN' &&
    before.norm.endsWith('s')
  )
}

/** Where "aides of" begins in front of "Marsh and Reyes", if a clause begins there. */
function chainStart(reading: Reading, from: number, floor: number): number | undefined {
  const {tokens} = reading
  const above = phraseAt(reading, from - 2)
  if (above === undefined || above.first < floor || above.end !== from - 1) return undefined
  const joins = attaching.has(tokens[from - 1]?.norm ?? '') && tokens[from - 1]?.pos !== 'VERB'
  return joins && beginsClause(tokens, above.first, floor) ? above.first : undefined
}

/** “| lawyers Ann Lee and Bob Ray”: what those are who are named. */
function officeStart(reading: Reading, names: number, floor: number): number {
  const {tokens} = reading
  const office = phraseAt(reading, names - 1)
  const isOffice =
    office?.end === names &&
    office.first >= floor &&
    tokens[names]?.pos === 'PROPN' &&
    tokens[office.head]?.pos === 'NOUN' &&
    tokens[office.head]?.norm !== tokens[office.head]?.lemma
  return isOffice ? office.first : names
}

/** “It killed three people, | officials and witnesses said”: where no list begins ahead of the comma, the pair behind it speaks. */
function pairStart(reading: Reading, left: NounPhrase, first: number, list: number): number | undefined {
  const joined = left.end === first - 1 && left.first > list
  return joined && reading.tokens[left.first - 1]?.text === ',' ? left.first : undefined
}

/** Where a list begins: "Reyes, Marsh | and Stone". */
function listStart(reading: Reading, from: number, floor: number): number {
  let first = from
  for (let step = 0; step < 6; step += 1) {
    if (reading.tokens[first - 1]?.text !== ',' || first - 2 < floor) break
    const left = phraseAt(reading, first - 2)
    if (left === undefined || left.first < floor) break
    // “wounded more than 40, | officials and residents said”: nobody is called by a number or a day.
    if (reading.tokens[left.head]?.pos === 'NUM' || isTime(reading, left)) break
    first = left.first
  }
  return first
}

function beginsClause(tokens: readonly Token[], index: number, floor: number): boolean {
  const before = tokens[index - 1]
  if (index <= floor || before === undefined) return true
  if (before.pos === 'PUNCT' || before.pos === 'SCONJ' || before.pos === 'CCONJ' || before.pos === 'ADV')
    return true
  return /^(?:that|but|when|while|as|because|if|whether|how|why|what|where|which|after|before|since|until|than)$/.test(
    before.norm,
  )
}
