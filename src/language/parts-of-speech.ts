import {people} from './claims/words.js'
import {cueForms} from './cues.js'
import {documentNouns, namelessHeads, organisationNouns, roleNouns} from './name-lists.js'
import {endsGivenName, leadsName} from './name-parts.js'
import type {PartOfSpeech, Token} from './paragraph.js'
import {happenings, readOtherwise} from './read-otherwise.js'
import {acronym, retagged} from './tagger.js'

const doubtful: ReadonlySet<PartOfSpeech> = new Set([
  'VERB',
  'AUX',
  'ADV',
  'INTJ',
  'X',
  'SCONJ',
  'ADP',
  'NOUN',
])
const stays = new Set(['i', 'ok', 'internet'])

/**
 * Sets right what a tagger takes for verbs and adverbs: names that a capital in the middle of a sentence shows ("said Josh Bivens",
 * "Ward said"), owners, "the south". Copy in headline style is left alone, since there every word begins with a capital.
 */
export function correctTags(tokens: readonly Token[]): readonly Token[] {
  const headline = isHeadlineStyle(tokens)
  let changed: Token[] | undefined
  for (let index = 0; index < tokens.length; index += 1) {
    const otherwise =
      acronymAt(tokens, index) ??
      (headline ? undefined : (readInside(tokens, index) ?? readAtOpening(tokens, index)))
    if (otherwise === undefined) continue
    changed ??= [...tokens]
    changed[index] = otherwise
  }
  return changed ?? tokens
}

/** “WHO estimates”, “US Airways declined”, “IT staff said”: capitals among small letters are the letters of a name, and no pronoun. */
function acronymAt(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || !/^(?:WHO|US|IT)$/.test(token.text)) return undefined
  if (token.text === 'IT' && next?.pos !== 'NOUN' && next?.norm !== 'chief') return undefined
  const around = [tokens[index - 1], next].filter(
    (other) => other !== undefined && /[A-Za-z]{2}/.test(other.text),
  )
  const shouted = around.length > 0 && around.every((other) => other?.text === other?.text.toUpperCase())
  return shouted ? undefined : acronym(token)
}

/** What a word inside a sentence is, by its neighbours. */
function readInside(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token === undefined || before === undefined) return undefined
  if (token.norm === "'" && token.pos === 'PUNCT' && ownsPlural(tokens, index)) return retagged(token, 'PART')
  const otherwise = readOtherwise(tokens, index)
  if (otherwise !== undefined) return otherwise
  // "Trump's attacks", "its owner's bitter remarks": nobody is attacks.
  if (token.norm === "'s" && token.pos === 'AUX' && ownsSeveral(tokens, index)) return retagged(token, 'PART')
  // "critics say will fail"
  if (token.norm === 'say' && token.pos === 'NOUN' && before.pos === 'NOUN' && isPlural(before))
    return retagged(token, 'VERB')
  // "the plan, which | critics say will fail", "the plan that | critics say will fail": no article of theirs.
  if (token.pos === 'DET' && leadsRelative(tokens, index))
    return retagged(token, token.norm === 'that' ? 'SCONJ' : 'PRON')
  // “Ashraf | al-Hadid”, “Ursula | von der Leyen”, “Kim Jong-|un”: part of a name
  if (leadsName(tokens, index) || (before.text === '-' && endsGivenName(tokens, index)))
    return retagged(token, 'PROPN')
  if (isDowningStreet(tokens, index) || isDowningStreet(tokens, index + 1)) return retagged(token, 'PROPN')
  const pos = misread(tokens, index)
  if (pos !== undefined) return retagged(token, pos)
  if (before.norm === 'the' && isQuarter(token, tokens[index + 1])) return retagged(token, 'NOUN')
  return isCapitalised(tokens, index) ? retagged(token, 'PROPN') : undefined
}

/** What the first word of a sentence is, whose capital tells nothing. */
function readAtOpening(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined || !startsSentence(tokens[index - 1])) return undefined
  if (isDowningStreet(tokens, index + 1)) return retagged(token, 'PROPN')
  // "UPS said"
  if (token.pos !== 'PROPN' && next.norm === 'said' && /^\p{Lu}{3,5}$/u.test(token.text))
    return retagged(token, 'PROPN')
  if (token.pos === 'PROPN') {
    const speakers = speakersIn(tokens, index)
    return speakers === undefined ? undefined : retagged(token, 'NOUN', speakers)
  }
  if (token.pos !== 'VERB') return undefined
  // "Fighting | since May"
  if (happenings.has(token.norm) && /^(?:since|in|between|across|around|along|near|for)$/.test(next.norm))
    return retagged(token, 'NOUN', token.norm)
  // "Exiled prince Tom Bell"
  if (token.norm.endsWith('ed') && next.pos === 'NOUN' && roleNouns.has(next.lemma))
    return retagged(token, 'ADJ')
  if (isApposed(tokens, index)) return retagged(token, 'PROPN')
  if (looksPlural(tokens, index)) return retagged(token, 'NOUN')
  // "Downing | Street said"
  return next.text === 'Street' || looksNamed(token, next) ? retagged(token, 'PROPN') : undefined
}

/** "Number | 10 said": the house of a prime minister, at its figure. */
function isDowningStreet(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === '10' &&
    /^no(?:\.|umber)?$|^number$/.test(tokens[index - 1]?.norm ?? '') &&
    /^(?:VERB|AUX)$/.test(tokens[index + 1]?.pos ?? '')
  )
}

/** "Rush, a doctor, said" */
function isApposed(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index + 1]?.text === ',' &&
    /^(?:an?|the|who|whose|\d\d?)$/.test(tokens[index + 2]?.norm ?? '') &&
    !/^["“”]$/.test(tokens[index - 1]?.text ?? '') &&
    !/(?:ing|ed)$/.test(tokens[index]?.norm ?? '')
  )
}

/** A capital in the middle of a sentence, on what the tagger took for a word that has none. */
function isCapitalised(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token === undefined || before === undefined || !doubtful.has(token.pos)) return false
  const code = token.text.charCodeAt(0)
  if (code < 65 || code > 90 || token.text.length < 2 || stays.has(token.norm)) return false
  if (token.pos === 'AUX' && token.text === token.text.toUpperCase()) return false
  return (
    before.pos !== 'PUNCT' ||
    before.text === ',' ||
    before.text === '(' ||
    (closes(before, token) && (token.pos === 'VERB' || tokens[index - 2]?.text === ','))
  )
}

/** "spread to the south": a quarter of the sky that nothing follows for it to describe. */
function isQuarter({pos, norm}: Token, next: Token | undefined): boolean {
  if ((pos !== 'ADV' && pos !== 'ADJ') || !quarters.has(norm)) return false
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ')
}

const quarters = new Set('north south east west northeast northwest southeast southwest'.split(' '))

/** "Experts | said", "Studies | show": the singular of those who speak, where a capital at the head of a sentence makes a name of them. */
function speakersIn(tokens: readonly Token[], index: number): string | undefined {
  const norm = tokens[index]?.norm ?? ''
  if (!/[^s]s$/.test(norm)) return undefined
  // "Lawyers | Ann Lee and Tom Bell"; "Rangers Football Club" is a name.
  if (tokens[index + 1]?.pos === 'PROPN' && !areTwoNames(tokens, index + 1)) return undefined
  const noun = norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1)
  return [roleNouns, namelessHeads, documentNouns, organisationNouns, people].some((nouns) => nouns.has(noun))
    ? noun
    : undefined
}

function areTwoNames(tokens: readonly Token[], first: number): boolean {
  const isName = (at: number) => tokens[at]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN'
  return (
    isName(first) &&
    tokens[first + 2]?.norm === 'and' &&
    isName(first + 3) &&
    tokens[first + 5]?.pos !== 'PROPN'
  )
}

/** "Figures showed …", "Fears about …": at the head of a sentence a word in -s before a verb or a preposition is a noun. */
function looksPlural(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined || !/[^s]s$/.test(token.norm)) return false
  return next.pos === 'VERB' || next.pos === 'AUX' || /^(?:about|of|over|that)$/.test(next.norm)
}

function startsSentence(before: Token | undefined): boolean {
  return before === undefined || sentenceEnds.has(before.text)
}

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', '“', '”', '"'])

/** "Lynch said": a capital and a finite verb behind it make a name of what looks like a verb. */
function looksNamed(token: Token, next: Token | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(token.text) || /(?:ing|ed)$/.test(token.norm) || cueForms.has(token.norm))
    return false
  return next !== undefined && /^(?:ed|s)$/.test(cueForms.get(next.norm)?.form ?? '') && next.pos === 'VERB'
}

/** "the owners' association": an apostrophe right behind a plural with a noun to own, and no mark that it could close. */
function ownsPlural(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const mark = tokens[index]
  const next = tokens[index + 1]
  if (before === undefined || mark === undefined || next === undefined) return false
  if (!before.norm.endsWith('s') || before.end !== mark.start || next.start === mark.end) return false
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false
  if (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ') return false
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = tokens[at]
    if (other?.norm === "'" || other?.text === '‘') return tokens[at - 1]?.end === other.start
  }
  return true
}

/** "said | lead author Ana Ruiz", "where | police say", "Human Rights Watch | said": words of news that a tagger takes for others. */
function misread(tokens: readonly Token[], index: number): PartOfSpeech | undefined {
  const {norm, pos} = tokens[index] ?? {}
  if (norm === 'lead' && (pos === 'VERB' || pos === 'NOUN')) {
    const next = tokens[index + 1]
    const isRole = next?.pos === 'NOUN' && roleNouns.has(next.lemma)
    // "Bell, | lead author of the study,"
    const names = tokens[index + 2]?.pos === 'PROPN' || tokens[index - 1]?.text === ','
    return isRole && names ? 'ADJ' : undefined
  }
  // "the army's northern | command said"
  if (norm === 'command' && pos === 'VERB' && tokens[index + 1]?.norm === 'said') return 'NOUN'
  // "in a trading | update"
  if (pos === 'VERB' && (norm === 'police' || (norm === 'update' && tokens[index - 1]?.pos === 'NOUN')))
    return 'NOUN'
  // "there were | reports that …"
  if (
    pos === 'VERB' &&
    /^(?:was|were|are|be|been)$/.test(tokens[index - 1]?.norm ?? '') &&
    /[^s]s$/.test(norm ?? '')
  )
    return 'NOUN'
  // "an alert | saying the man …", but "an old saying"
  if (norm === 'saying' && pos === 'NOUN' && /^(?:ADJ|NOUN)$/.test(tokens[index - 1]?.pos ?? ''))
    return /^(?:DET|PRON|SCONJ|PROPN)$/.test(tokens[index + 1]?.pos ?? '') ? 'VERB' : undefined
  // "declined | comment"
  if (norm === 'comment' && pos === 'VERB' && /^(?:decline|refuse)$/.test(tokens[index - 1]?.lemma ?? ''))
    return 'NOUN'
  // "the Arden-based | firm said", but "stood firm"
  if (norm === 'firm' && pos === 'ADV') return tokens[index - 2]?.text === '-' ? 'NOUN' : undefined
  if (norm === 'union' && pos === 'ADJ') return 'NOUN'
  // "The union in turn accused …"
  if (norm === 'turn' && tokens[index - 1]?.norm === 'in' && cueForms.has(tokens[index + 1]?.norm ?? ''))
    return 'ADV'
  if (norm === 'in' && tokens[index + 1]?.norm === 'turn' && cueForms.has(tokens[index + 2]?.norm ?? ''))
    return 'ADV'
  // "the outside world"
  if (norm === 'outside' && tokens[index - 1]?.pos === 'DET') return 'ADJ'
  // "the military | said"
  if (norm === 'military' && pos === 'ADJ')
    return /^(?:VERB|AUX)$/.test(tokens[index + 1]?.pos ?? '') ? 'NOUN' : undefined
  // "a memo to | staff seen by …", but "to staff the clinic"
  if (norm === 'staff' && pos === 'VERB' && isEnd(tokens[index + 1])) return 'NOUN'
  if (norm === 'to' && pos === 'PART' && tokens[index + 1]?.norm === 'staff')
    return isEnd(tokens[index + 2]) ? 'ADP' : undefined
  // "in a televised | address"
  if (pos === 'VERB' && norm === tokens[index]?.lemma && articles.test(tokens[index - 2]?.norm ?? ''))
    return /^(?:ADJ|VERB)$/.test(tokens[index - 1]?.pos ?? '') && !/ly$/.test(tokens[index - 1]?.norm ?? '')
      ? 'NOUN'
      : undefined
  return norm === 'said' && pos === 'ADJ' && tokens[index - 1]?.pos !== 'DET' ? 'VERB' : undefined
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^(?:VERB|AUX|PUNCT|SCONJ|ADP|CCONJ)$/.test(token.pos)
}

const articles = /^(?:an?)$/

/** Whether a plural follows, adjectives aside. */
function ownsSeveral(tokens: readonly Token[], index: number): boolean {
  let at = index + 1
  while (at < index + 4 && (tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'ADV')) at += 1
  const noun = tokens[at]
  return noun?.pos === 'NOUN' && noun.norm !== noun.lemma && /[^s]s$/.test(noun.norm)
}

/** A closing mark with a space behind it: what follows goes on with the sentence. */
function closes(mark: Token, next: Token): boolean {
  return (mark.text === '”' || mark.text === '"' || mark.text === "'") && next.start > mark.end
}

/** Whether most words of a block begin with a capital, as in a headline. */
export function isHeadlineStyle(tokens: readonly Token[]): boolean {
  let words = 0
  let capitals = 0
  for (let index = 1; index < tokens.length && words < 24; index += 1) {
    const text = tokens[index]?.text ?? ''
    if (text.length < 4) continue
    const code = text.charCodeAt(0)
    const upper = code >= 65 && code <= 90
    if (!upper && !(code >= 97 && code <= 122)) continue
    words += 1
    if (upper) capitals += 1
  }
  return words >= 3 && capitals * 10 >= words * 7
}

/** “which” and “that” before people who say something of the thing in front. “that” before a plural is never an article. */
function leadsRelative(tokens: readonly Token[], index: number): boolean {
  const [before, token, noun, verb] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]]
  if (token === undefined || noun?.pos !== 'NOUN' || !isPlural(noun)) return false
  if (token.norm === 'that') return noun.norm !== noun.lemma
  if (verb?.pos !== 'VERB' && verb?.norm !== 'say') return false
  return token.norm === 'which' && (before?.text === ',' || before?.pos === 'NOUN' || before?.pos === 'PROPN')
}

function isPlural({norm}: Token): boolean {
  return /[^s]s$|^(?:people|police)$/.test(norm)
}
