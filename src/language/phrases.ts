import {weekdays} from './calendar.js'
import {roleNouns, settings} from './name-lists.js'
import type {Token} from './paragraph.js'

/** A run of tokens, half open. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** A noun phrase without what hangs on it: determiner, modifiers, head. A possessor stands in it too ("the mayor's plan"). */
export interface NounPhrase extends Run {
  readonly head: number
  /** Where the thing owned begins, if the phrase begins with an owner: "the mayor's | plan", "his | plan". */
  readonly owned: number | undefined
}

/** The noun phrases of a block, and for every token the index of the phrase that holds it, or -1. */
export interface Phrases {
  readonly nouns: readonly NounPhrase[]
  readonly nounAt: readonly number[]
}

export const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])
const pronouns = new Set(
  'i he she it we they you him her them us me who whom himself herself itself themselves everyone everybody someone somebody anyone anybody nobody nothing something anything everything others those these one both neither another'.split(
    ' ',
  ),
)
const days = new Set([...weekdays, 'today', 'yesterday', 'tomorrow', 'tonight'])
export const modals = new Set(
  "will would can could may might must shall should 'll 'd wo ca ought cannot".split(' '),
)
export const beForms = new Set("be is are was were been being am 's 're 'm ’s ’re ’m".split(' '))
export const haveForms = new Set("have has had having 've ’ve 'd".split(' '))
export const doForms = new Set('do does did'.split(' '))

const quantifiers = new Set('many most few several some'.split(' '))

/** Words that a tagger may take for adverbs or determiners, but that lead a clause and begin no phrase. */
const opensNone = new Set(
  'when while how why where whether as so too if then also even only just not very'.split(' '),
)

/** Whether a token is a weekday or a word like "today". */
export function isDay(token: Token | undefined): boolean {
  return token !== undefined && days.has(token.norm)
}

/** Finds the noun phrases of a block in one pass from left to right. */
export function findPhrases(tokens: readonly Token[], isVerb: (index: number) => boolean): Phrases {
  const nouns: NounPhrase[] = []
  const nounAt = new Array<number>(tokens.length).fill(-1)
  let index = 0
  while (index < tokens.length) {
    const phrase = nounPhraseAt(tokens, index, isVerb)
    if (phrase === undefined) {
      index += 1
      continue
    }
    nounAt.fill(nouns.length, phrase.first, phrase.end)
    nouns.push(phrase)
    index = phrase.end
  }
  return {nouns, nounAt}
}

function nounPhraseAt(
  tokens: readonly Token[],
  first: number,
  isVerb: (index: number) => boolean,
): NounPhrase | undefined {
  const start = tokens[first]
  if (start === undefined || opensNone.has(start.norm) || isVerb(first)) return undefined
  if (start.pos === 'PRON' || pronouns.has(start.norm)) {
    if (!possessives.has(start.norm) || !startsNominal(tokens[first + 1])) {
      if (start.norm === 'that' || start.norm === 'which' || start.norm === 'what') return undefined
      if (
        !(
          startsNominal(tokens[first + 1]) &&
          (start.norm === 'those' ||
            start.norm === 'these' ||
            start.norm === 'both' ||
            start.norm === 'another' ||
            start.norm === 'one' ||
            start.norm === 'neither')
        )
      )
        return {first, end: first + 1, head: first, owned: undefined}
    }
  }
  let index = first
  let head = -1
  let owned: number | undefined = possessives.has(start.norm) ? first + 1 : undefined
  let opened = false
  if (
    start.pos === 'DET' ||
    possessives.has(start.norm) ||
    start.norm === 'those' ||
    start.norm === 'these'
  ) {
    if (start.norm === 'that' && !startsNominal(tokens[first + 1])) return undefined
    opened = true
    index += 1
  }
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const next = tokens[index + 1]
    if (head >= 0 && !isNominal(next) && isDay(token)) break
    if (head < 0 && index === first && next?.pos === 'PROPN' && isDay(token)) {
      head = index
      index += 1
      break
    }
    if (isNominal(token)) {
      if (head >= 0 && isVerb(index)) break
      // "in an interview | Ruiz said": an office runs on into a name, where and how things are said does not.
      if (head === index - 1 && (parts(tokens[head], token) || isDone(tokens, first, head, isVerb))) break
      head = index
      index += 1
      continue
    }
    if (head >= 0 && isPossessive(token) && (isNominal(next) || isModifier(next) || next?.pos === 'VERB')) {
      owned = index + 1
      opened = true
      index += 1
      // "the mayor's thinking": a verbal noun with nothing nominal behind it is the head.
      if (next?.pos === 'VERB' && next.norm.endsWith('ing') && !isNominalOrModifier(tokens[index + 1])) {
        head = index
        index += 1
      } else if (next?.pos === 'VERB' && isNominal(tokens[index + 1])) {
        // "the study's lead author": what stands between an owner and a noun is no verb.
        index += 1
      }
      continue
    }
    if (head >= 0 && isPossessive(token)) {
      index += 1
      break
    }
    if (isHyphen(tokens, index)) {
      if (endsVersion(tokens, index)) break
      index += 1
      continue
    }
    if (index > first && tokens[index - 1] !== undefined && isHyphen(tokens, index - 1)) {
      if (
        token.pos === 'NUM' ||
        token.pos === 'ADJ' ||
        token.pos === 'VERB' ||
        token.pos === 'ADV' ||
        token.pos === 'ADP'
      ) {
        // "the self-described socialist", "a state-run paper": what is hyphened to a form describes what follows.
        if (isNominalOrModifier(next)) head = -1
        else if (next?.text !== '-') head = index
        index += 1
        continue
      }
    }
    // "Rev. Ana Ruiz", “Dato’ Lim Wei”
    if (index > first && endsTitle(tokens[index - 1], token) && isNominal(next)) {
      index += 1
      continue
    }
    if (token.text === '&' && head >= 0 && isNominal(next)) {
      index += 1
      continue
    }
    // "The Republican incumbent said": an adjective between a name and a verb is the head.
    if (head >= 0 && opened && token.pos === 'ADJ' && isPredicate(next) && tokens[head]?.pos === 'PROPN') {
      head = index
      index += 1
      break
    }
    if (head >= 0 && token.pos !== 'NUM' && token.pos !== 'ADJ') break
    if (
      token.pos === 'CCONJ' &&
      head < 0 &&
      tokens[index - 1]?.pos === 'ADJ' &&
      // “military and security sources”
      (next?.pos === 'ADJ'
        ? isNominalOrModifier(tokens[index + 2])
        : next?.pos === 'NOUN' &&
          tokens[index + 2]?.pos === 'NOUN' &&
          /[^s]s$/.test(tokens[index + 2]?.norm ?? ''))
    ) {
      index += 2
      continue
    }
    if (isModifier(token)) {
      if (head >= 0 && !isNominal(next) && !leadsOffice(tokens, index)) break
      index += 1
      continue
    }
    if (
      token.pos === 'VERB' &&
      (opened || (start.pos === 'NUM' && index > first && !isVerb(index))) &&
      isNominalOrModifier(next) &&
      // "those killed | Saturday"
      !isDay(next) &&
      /(?:ed|en|ing|wn|n|t)$/.test(token.norm)
    ) {
      index += 1
      continue
    }
    // "recent polling shows"
    if (
      head < 0 &&
      index > first &&
      token.pos === 'VERB' &&
      token.norm.endsWith('ing') &&
      isPredicate(next)
    ) {
      head = index
      index += 1
      break
    }
    // "most drivers", "of registered voters"
    if (index === first && isNominal(next) && (token.norm === 'most' || describes(tokens, first))) {
      index += 1
      continue
    }
    if (
      token.pos === 'ADV' &&
      (opened || index === first) &&
      (next?.pos === 'ADJ' || (opened && next?.pos === 'VERB') || next?.pos === 'NUM')
    ) {
      index += 1
      continue
    }
    break
  }
  if (head < 0) {
    // "the poor", "some", "both", "86 percent": what stands last is the head.
    if (index === first) return undefined
    const last = tokens[index - 1]
    if (last === undefined || (last.pos === 'ADV' && index - first === 1)) return undefined
    if (last.pos === 'ADJ' && !opened && !quantifiers.has(last.norm)) return undefined
    head = index - 1
  }
  return {first, end: index, head, owned}
}

/** “Nordbank Securities | senior technical | analyst Piet Moen”: what describes an office between a body and a name. */
function leadsOffice(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (isModifier(tokens[at]) && at < from + 3) at += 1
  const office = tokens[at]
  return office?.pos === 'NOUN' && roleNouns.has(office.lemma) && tokens[at + 1]?.pos === 'PROPN'
}

/** A participle between a preposition and a noun says what kind the noun is of: "of registered voters". */
function describes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return (
    token?.pos === 'VERB' &&
    token.norm.endsWith('ed') &&
    /^(?:of|among|from|by)$/.test(tokens[index - 1]?.norm ?? '')
  )
}

function endsTitle(title: Token | undefined, {text}: Token): boolean {
  if (text === '.') return /^(?:rev|hon|messrs|msgr)$/.test(title?.norm ?? '')
  return (text === '’' || text === "'") && title?.text === 'Dato'
}

function isPredicate(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !token.norm.endsWith('ing')
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN')
}

/** Whether a common noun and the name behind it are two phrases. */
function parts(noun: Token | undefined, name: Token): boolean {
  if (noun?.pos !== 'NOUN' || name.pos !== 'PROPN' || isDay(name) || !/^\p{Lu}\p{Ll}/u.test(name.text))
    return false
  const setting = settings.has(noun.lemma) && !roleNouns.has(noun.lemma)
  return /^\p{Ll}/u.test(noun.text) && (setting || /[^s]s$/.test(noun.norm))
}

/** "a charge | Norland denies": what somebody else does with a thing just named. */
function isDone(
  tokens: readonly Token[],
  first: number,
  noun: number,
  isVerb: (index: number) => boolean,
): boolean {
  const thing = tokens[noun]
  if (!/^an?$/.test(tokens[first]?.norm ?? '') || tokens[first - 1]?.text !== ',' || thing?.pos !== 'NOUN')
    return false
  if (roleNouns.has(thing.lemma) || /^\p{Lu}/u.test(thing.text)) return false
  let verb = noun + 1
  while (tokens[verb]?.pos === 'PROPN' && !isVerb(verb)) verb += 1
  return verb > noun + 1 && isVerb(verb)
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'SYM')
}

function isNominalOrModifier(token: Token | undefined): boolean {
  return isNominal(token) || isModifier(token)
}

function startsNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isNominalOrModifier(token) ||
      (token.pos === 'VERB' && /(?:ed|en|ing)$/.test(token.norm)) ||
      token.pos === 'ADV')
  )
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'PART' && (token.norm === "'s" || token.norm === "'")
}

/** “UPDATE 2-|Vardania and Kostra agree”: the version words of a headline are no part of what it tells. */
function endsVersion(tokens: readonly Token[], hyphen: number): boolean {
  return tokens[hyphen - 1]?.pos === 'NUM' && /^[A-Z]{3,}$/.test(tokens[hyphen - 2]?.text ?? '')
}

function isHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return (
    (token?.text === '-' || token?.text === '/') &&
    tokens[index - 1]?.end === token.start &&
    tokens[index + 1]?.start === token.end
  )
}
