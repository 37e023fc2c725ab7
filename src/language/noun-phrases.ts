import {weekdays} from './calendar.js'
import {cueForms} from './cues.js'
import type {Sentence, Token} from './paragraph.js'

/** A noun phrase as a half-open range of token indices. `head` is its last noun, "handling" in "the mayor's handling". */
export interface NounPhrase {
  readonly firstToken: number
  readonly endToken: number
  readonly head: number
}

/** Words that open a clause of their own. */
export const openers = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'when',
  'if',
  'whether',
  'because',
  'although',
  'though',
  'while',
  'unless',
  'until',
  'before',
  'after',
  'since',
  'where',
  'how',
  'why',
  'what',
  'as',
  'once',
  'so',
])
/** What joins two words into one: "Ankara-backed", "5%". */
const joints: ReadonlySet<string> = new Set(['-', '–', '%'])
/** Of these, the ones that stand for a noun before them. */
export const relative = new Set(['who', 'which', 'that', 'whom'])
const possessive = new Set(['its', 'their', 'his', 'her', 'my', 'your', 'our', 'whose'])

/** The noun phrases of a sentence, in order. They do not nest: what a preposition hangs on is a phrase of its own. */
export function nounPhrases(
  tokens: readonly Token[],
  {firstToken, endToken}: Sentence,
): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  let at = firstToken
  while (at < endToken) {
    const end = phraseEnd(tokens, at, endToken)
    if (end === at) {
      at += 1
      continue
    }
    phrases.push({firstToken: at, endToken: end, head: headOf(tokens, at, end)})
    at = end
  }
  return phrases
}

function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first
  while (at < limit && joins(tokens, first, at, limit)) at += 1
  while (at > first && !closes(tokens[at - 1])) at -= 1
  return at
}

/** Whether the token at `at` goes on with the noun phrase that began at `first`. */
function joins(tokens: readonly Token[], first: number, at: number, limit: number): boolean {
  const token = tokens[at]
  if (isHiddenVerb(tokens, at, limit)) return false
  const before = at > first ? tokens[at - 1] : undefined
  if (token === undefined) return false
  const afterNoun = before !== undefined && isNoun(before)
  switch (token.pos) {
    case 'DET':
      return !afterNoun && (!relative.has(token.norm) || isNounAt(tokens, at + 1, limit))
    case 'SCONJ':
      // The tagger's "broke that promise".
      return (
        token.norm === 'that' &&
        before === undefined &&
        tokens[at - 1]?.pos === 'VERB' &&
        tokens[at + 1]?.pos === 'NOUN' &&
        isEnd(tokens[at + 2])
      )
    case 'PRON':
      if (openers.has(token.norm)) return false
      return possessive.has(token.norm) ? !afterNoun : before === undefined
    case 'ADJ':
      return !afterNoun && (before?.pos !== 'PRON' || possessive.has(before.norm))
    case 'NUM':
    case 'SYM':
      return before?.pos !== 'PRON' || possessive.has(before.norm)
    case 'NOUN':
    case 'PROPN':
      return before?.pos !== 'PRON' || possessive.has(before.norm)
    case 'PART':
      return afterNoun && isGenitive(token)
    case 'PUNCT':
      if (isGenitive(token)) return afterNoun && before.end === token.start && isNounAt(tokens, at + 1, limit)
      return (
        joints.has(token.text) &&
        before !== undefined &&
        before.end === token.start &&
        touches(tokens, at, limit)
      )
    case 'VERB':
      return (
        !afterNoun &&
        (before?.pos !== 'PRON' || possessive.has(before.norm)) &&
        (before !== undefined || followsPreposition(tokens, at)) &&
        isModifier(tokens, at, limit)
      )
    case 'ADV':
      return (
        before !== undefined &&
        !afterNoun &&
        (['ADJ', 'NUM'].includes(tokens[at + 1]?.pos ?? '') ||
          (tokens[at + 1]?.text === '-' && touches(tokens, at, limit)) ||
          (/^(?:most|least)$/.test(token.norm) && isModifier(tokens, at + 1, limit)))
      )
    default:
      return false
  }
}

/** "Six people drowned", "the leaders patched up their row": no adjective stands behind its noun. */
function isPastTakenForAdjective({pos, norm}: Token, before: Token, next: Token | undefined): boolean {
  if (pos !== 'ADJ' || !/[^e]ed$/.test(norm)) return false
  // "has long coveted": an auxiliary, perhaps with an adverb, calls for a verb.
  if (before.pos === 'ADV' || before.lemma === 'have')
    return next !== undefined && (/^(?:DET|NUM|PROPN)$/.test(next.pos) || possessive.has(next.norm))
  if (!isNoun(before)) return false
  return next === undefined || /^(?:PUNCT|ADP|ADV|DET|PRON|NUM|PART)$/.test(next.pos)
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^[.,;!?]$/.test(token.text)
}

function isNounOrPronoun(token: Token): boolean {
  return isNoun(token) || token.pos === 'PRON'
}

function isGenitive({norm}: Token): boolean {
  return norm === "'s" || norm === "'"
}

function isNounAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]
  return at < limit && token !== undefined && (isNoun(token) || token.pos === 'ADJ')
}

const ambiguous = new Set([
  'support',
  'fire',
  'oppose',
  'back',
  'blame',
  'fear',
  'want',
  'trust',
  'doubt',
  'need',
  'shot',
  'cut',
  'hit',
  'fears',
  'hopes',
  'wants',
  'plans',
  'claims',
  'attacks',
  'strikes',
  'raids',
  'bombs',
  'shells',
  'ambushed',
  'bribed',
  'shelled',
  'bombed',
  'stabbed',
  'robbed',
  'hid',
  'broke',
  'led',
  'doubts',
  'supports',
  'backs',
  'funds',
  'arms',
  'faces',
  'warns',
  'blames',
  'battles',
  'rigged',
  'forged',
  'botched',
  'slammed',
  'regrets',
  'beat',
  'hates',
  'loves',
  'believes',
  'needs',
  'control',
  'controls',
  'target',
  'targets',
  'force',
  'forces',
  'risk',
  'risks',
  'harm',
  'profit',
  'exploit',
  'dominate',
  'abuse',
  'neglect',
  'fund',
  'sponsor',
  'smuggle',
  'cost',
  'costs',
])

/** "the firm skimmed a tenth", "the mill duped its buyers": no noun in -ed has another phrase right behind it. */
function isPastTakenForNoun({pos, norm}: Token, before: Token, next: Token | undefined): boolean {
  if (pos !== 'NOUN' || next === undefined || !(next.pos === 'DET' || possessive.has(next.norm))) return false
  if (!/[^e]ed$/.test(norm) || beds.has(norm)) return false
  return before.pos === 'NOUN' || before.pos === 'ADJ' || before.pos === 'PROPN' || before.pos === 'PRON'
}

const beds = new Set([
  'bed',
  'shed',
  'sled',
  'hundred',
  'moped',
  'biped',
  'quadruped',
  'kindred',
  'red',
  'led',
])

/** A verb that the tagger took for a noun: a noun phrase does not go on from "gunman shot" to "two passengers". */
export function isHiddenVerb(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (
    token !== undefined &&
    before !== undefined &&
    (isPastTakenForAdjective(token, before, next) || isPastTakenForNoun(token, before, next))
  )
    return true
  if (token?.pos !== 'NOUN' || next === undefined || before === undefined || at + 1 >= limit) return false
  if (isCueVerb(token, before, next)) return true
  const follows =
    (before.lemma === 'be' && before.pos === 'AUX') || before.pos === 'ADP' || before.lemma === 'keep'
      ? token.norm.endsWith('ing')
      : isNounOrPronoun(before) && ambiguous.has(token.norm)
  if (!follows) return false
  if (/^(?:he|she|they|it)$/.test(next.norm)) return before.pos === 'PROPN' || before.pos === 'NOUN'
  return next.pos === 'DET' || next.pos === 'NUM' || next.norm === 'that' || possessive.has(next.norm)
}

/** "Teachers dread the new term", "never forgave the premier": what is told of somebody's mind stands right before its object. */
function isCueVerb({norm}: Token, before: Token, next: Token): boolean {
  if (next.pos !== 'DET' && !possessive.has(next.norm)) return false
  const form = cueForms.get(norm)?.form
  if (form === 'past' || form === 'ed') return isNounOrPronoun(before) || before.pos === 'ADV'
  if (before.pos !== 'NOUN') return false
  return before.norm === before.lemma ? form === 's' : form === 'base'
}

function touches(tokens: readonly Token[], at: number, limit: number): boolean {
  return at + 1 < limit && tokens[at]?.end === tokens[at + 1]?.start
}

/** "behind closed doors"; "by closing doors" is a verb with its object. */
function followsPreposition(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.pos === 'ADP' && !/ing$/.test(tokens[at]?.norm ?? '')
}

/** A participle before a noun: "the stolen money", "a closed-door meeting". */
function isModifier(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= limit || !/(?:ed|en|ing|wn|un|ung)$/.test(tokens[at]?.norm ?? ''))
    return false
  return isNoun(next) || next.pos === 'ADJ' || (next.text === '-' && touches(tokens, at, limit))
}

function closes(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.norm !== 'no' &&
    (isNoun(token) || ['PRON', 'NUM', 'ADJ', 'DET', 'SYM'].includes(token.pos))
  )
}

function headOf(tokens: readonly Token[], first: number, end: number): number {
  for (let index = end - 1; index >= first; index -= 1) {
    const token = tokens[index]
    if (token !== undefined && isNoun(token) && !isDay(token)) return index
  }
  return end - 1
}

function isNoun({pos}: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN'
}

const days = new Set([...weekdays, 'yesterday', 'today'])

function isDay({norm}: Token): boolean {
  return days.has(norm)
}

/** At the head of a sentence the tagger takes plurals for names, and leaves them as they are: "Businesses", "Mercenaries". */
function singulars(norm: string): readonly string[] {
  return [norm.slice(0, -1), norm.slice(0, -2), `${norm.slice(0, -3)}y`]
}

/** Whether a token is of a word class. The tagger takes the first word of a sentence for a name and leaves its plural: "Rebels". */
export function isOf(words: ReadonlySet<string>, token: Token | undefined): boolean {
  if (token === undefined) return false
  const {lemma, norm, pos} = token
  return (
    words.has(norm) ||
    (lemma !== norm && words.has(lemma)) ||
    (pos === 'PROPN' && norm.endsWith('s') && singulars(norm).some((form) => words.has(form)))
  )
}
