import type {TextSpan} from '../../story/span.js'
import {words} from '../claims/words.js'
import {isOf} from '../noun-phrases.js'
import type {Paragraph, Token} from '../paragraph.js'
import {quotationAt} from '../paragraph.js'
import {watch} from '../places.js'

/** What goes round without anybody's name to it. */
const gossip = words(`
  rumour rumor gossip talk chatter chat scuttlebutt tittle-tattle grapevine hearsay whisper murmur word buzz speculation folklore lore legend
  tattle prattle tale
`)
/** What is as good as gossip where nobody has confirmed it. */
const accounts = words('account report reckoning telling version estimate story')
const unconfirmed = words(`
  unconfirmed unverified uncorroborated unsubstantiated conflicting contradictory persistent widespread some various several numerous many most all
  scattered sketchy patchy fragmentary
`)
const anybody = words(
  'they people folk folks locals villagers townspeople neighbours neighbors insiders some many everybody everyone',
)
const telling = words(
  'say claim tell insist have hint suggest speak whisper mutter murmur indicate allege point',
)
const rife = words('abound swirl fly circulate buzz rife rampant persist grow mount')
/** Whose voice is nobody's: "the street says". */
const voices = words(
  'street town city square bazaar market quay pub tavern souk world coffeehouse barbershop gossip wag tongue cynic refrain joke saying theory street-corner',
)
const placing = words('put place link tie connect paint reach persist')
const place = words('in on around at among along about from across of')

/** Where copy stands on gossip: "bazaar chatter has it", "so people say", "by most accounts", "there is talk of". Each finds its frame by one word. */
export function talkOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const found: TextSpan[] = []
  for (const index of paragraph.places.of(starts)) {
    const range = frameAt(tokens, index)
    const first = tokens[range?.[0] ?? -1]
    const last = tokens[(range?.[1] ?? 0) - 1]
    if (first === undefined || last === undefined) continue
    const at = {start: first.start, end: last.end}
    if ((found.at(-1)?.end ?? -1) > at.start || quotationAt(paragraph, at) !== undefined) continue
    found.push(at)
  }
  return found
}

type Range = readonly [first: number, end: number]

function frameAt(tokens: readonly Token[], index: number): Range | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  switch (token.norm) {
    case 'so':
      return soTheySay(tokens, index)
    case 'if':
      return ifBelieved(tokens, index)
    case 'according':
      return tokens[index + 1]?.norm === 'to' ? phraseOf(tokens, index, index + 2) : undefined
    case 'by':
    case 'from':
      return byMostAccounts(tokens, index)
    case 'there':
      return thereIsTalk(tokens, index)
    case ',':
      return aside(tokens, index)
    case 'accounts':
    case 'versions':
    case 'stories':
      return loosely(tokens, index)
    default:
      return isOf(gossip, token) || token.norm === 'reports' ? gossipSays(tokens, index) : undefined
  }
}

/** "so the gossip goes", "so people in the bazaar say". */
function soTheySay(tokens: readonly Token[], so: number): Range | undefined {
  const at = tokens[so + 1]?.norm === 'the' ? so + 2 : so + 1
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index]
    if (token === undefined) return undefined
    const verb = pastPlace(tokens, index + 1)
    // "so runs the tale"
    if (
      /^(?:runs|goes|ran|went)$/.test(token.norm) &&
      tokens[index + 1]?.norm === 'the' &&
      isTale(tokens[index + 2])
    )
      return [so, index + 3]
    if (isGossip(token) || token.lemma === 'story') return goes(tokens, verb) ? [so, verb + 1] : undefined
    if (anybody.has(token.norm) || isOf(voices, token))
      return telling.has(tokens[verb]?.lemma ?? '') && closes(tokens[verb + 1]) ? [so, verb + 1] : undefined
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return undefined
  }
  return undefined
}

/** "if the talk in town is to be believed", "if rumours are anything to go by". */
function ifBelieved(tokens: readonly Token[], first: number): Range | undefined {
  let seen = false
  for (let index = first + 1; index < first + 12; index += 1) {
    const token = tokens[index]
    if (token === undefined || /^[,.;]$/.test(token.norm)) return undefined
    seen ||= isGossip(token) || accounts.has(token.lemma) || anybody.has(token.norm)
    if (seen && /^(?:believed|trusted|credited)$/.test(token.norm) && tokens[index - 1]?.norm === 'be')
      return [first, index + 1]
    if (seen && tokens[index - 1]?.lemma === 'be' && /^(?:right|true|correct|accurate)$/.test(token.norm))
      return [first, index + 1]
    if (seen && token.norm === 'by' && tokens[index - 1]?.norm === 'go') return [first, index + 1]
  }
  return undefined
}

/** ", people claim,", ", the street says,", ", goes the refrain,". */
function aside(tokens: readonly Token[], comma: number): Range | undefined {
  if (goOn.has(tokens[comma + 1]?.pos ?? 'PUNCT')) return undefined
  let close = comma + 2
  while (close < comma + 8 && tokens[close]?.text !== ',' && tokens[close]?.text !== '.') close += 1
  if (close > comma + 7) return undefined
  let at = comma + 1
  if (/^(?:goes|runs|went|ran|says)$/.test(tokens[at]?.norm ?? '')) {
    const noun = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1
    const token = tokens[noun]
    return token !== undefined &&
      (isGossip(token) || isOf(voices, token) || token.norm === 'story') &&
      closes(tokens[noun + 1])
      ? [at, noun + 1]
      : undefined
  }
  while (
    at < comma + 4 &&
    /^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '') &&
    !anybody.has(tokens[at]?.norm ?? '')
  )
    at += 1
  const token = tokens[at]
  if (
    token === undefined ||
    !(isGossip(token) || isOf(voices, token) || anybody.has(token.norm)) ||
    token.norm === 'they'
  )
    return undefined
  const verb = pastPlace(tokens, at + 1)
  const says = /^(?:say|claim|tell|insist|whisper|hint|murmur|mutter|swear|gossip)$/.test(
    tokens[verb]?.lemma ?? '',
  )
  return says && tokens[verb + 1]?.text === ',' ? [comma + 1, verb + 1] : undefined
}

/** What goes on with the sentence behind a comma, and is no aside. */
const goOn: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'ADP', 'PROPN', 'NUM', 'AUX', 'PUNCT', 'PART'])

/** "Some accounts have the pilot alive", "unconfirmed accounts say". */
function loosely(tokens: readonly Token[], noun: number): Range | undefined {
  const verb = tokens[noun + 1]
  if (
    !unconfirmed.has(tokens[noun - 1]?.norm ?? '') ||
    verb === undefined ||
    !(telling.has(verb.lemma) || placing.has(verb.lemma))
  )
    return undefined
  return [noun - 1, noun + 2]
}

/** "according to rumour", "according to several unconfirmed accounts". */
function phraseOf(tokens: readonly Token[], first: number, from: number): Range | undefined {
  let loose = false
  for (let index = from; index < from + 5; index += 1) {
    const token = tokens[index]
    if (token === undefined) return undefined
    if (isGossip(token))
      return named(tokens[index + 1]) || /^(?:NOUN|PROPN)$/.test(tokens[index + 1]?.pos ?? '')
        ? undefined
        : [first, index + 1]
    if (accounts.has(token.lemma)) return loose && !named(tokens[index + 1]) ? [first, index + 1] : undefined
    if (unconfirmed.has(token.norm)) loose = true
    if (!/^(?:DET|ADJ|NOUN|ADV)$/.test(token.pos)) return undefined
  }
  return undefined
}

/** "of the ministry", "by survivors": somebody has told them. */
function named(token: Token | undefined): boolean {
  return /^(?:of|by|from|in|on)$/.test(token?.norm ?? '')
}

/** "by most accounts", "from all reports". */
function byMostAccounts(tokens: readonly Token[], by: number): Range | undefined {
  if (!/^(?:most|all|many|some|several|various)$/.test(tokens[by + 1]?.norm ?? '')) return undefined
  const noun = tokens[by + 2]
  if (noun === undefined || !/^(?:accounts|reports|reckonings|tellings)$/.test(noun.norm)) return undefined
  return named(tokens[by + 3]) ? undefined : [by, by + 3]
}

/** "There is much talk of a deal", "there were whispers that". */
function thereIsTalk(tokens: readonly Token[], there: number): Range | undefined {
  let index = there + 1
  while (/^(?:has|have|had|is|are|was|were|been|be|'s)$/.test(tokens[index]?.norm ?? '')) index += 1
  if (index === there + 1) return undefined
  while (
    /^(?:ADV|ADJ|DET)$/.test(tokens[index]?.pos ?? '') &&
    !/^(?:no|not|never)$/.test(tokens[index]?.norm ?? '')
  )
    index += 1
  const noun = tokens[index]
  if (
    noun === undefined ||
    !isGossip(noun) ||
    /^(?:word|words|tale|tales|chat|legend|lore|buzz)$/.test(noun.norm)
  )
    return undefined
  return /^(?:that|of|about)$/.test(tokens[index + 1]?.norm ?? '') ? [there, index + 1] : undefined
}

/** "Bazaar chatter has it", "the word in the corridors is that", "unconfirmed reports say", ", the gossip goes,". */
function gossipSays(tokens: readonly Token[], noun: number): Range | undefined {
  const token = tokens[noun]
  const before = tokens[noun - 1]
  if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX') return undefined
  if (isOwned(before)) return undefined
  const first = startOf(tokens, noun)
  const verb = pastPlace(tokens, noun + 1)
  const next = tokens[verb]
  if (next === undefined) return undefined
  if (token.norm === 'reports') {
    const loose = first < noun ? unconfirmed.has(before?.norm ?? '') : opens(before)
    return loose && verb === noun + 1 && telling.has(next.lemma) && next.lemma !== 'have'
      ? [first, verb + 1]
      : undefined
  }
  if (next.lemma === 'have' && tokens[verb + 1]?.norm === 'it') return [first, verb + 2]
  if (next.norm === 'would' && tokens[verb + 1]?.norm === 'have' && tokens[verb + 2]?.norm === 'it')
    return [first, verb + 3]
  if (token.norm === 'gossips' && (next.lemma === 'tell' || next.lemma === 'have')) return [first, verb + 1]
  if (goes(tokens, verb) && closes(tokens[verb + 1])) return [first, verb + 1]
  const isThat = next.lemma === 'be' && tokens[verb + 1]?.norm === 'that' && token.norm !== 'tale'
  if (isThat && (before?.norm === 'the' || opens(before) || first < noun)) return [first, verb + 2]
  const isPlaced =
    placing.has(next.lemma) &&
    (/^(?:hearsay|gossip|rumou?rs?)$/.test(token.norm) ||
      tokens.slice(verb + 1, verb + 5).some(({norm}) => norm === 'that'))
  if (isPlaced) return [first, verb + 1]
  if (token.lemma === 'word' || token.lemma === 'talk' || token.lemma === 'tale' || token.lemma === 'legend')
    return undefined
  if (rife.has(next.lemma) || (next.lemma === 'be' && rife.has(tokens[verb + 1]?.lemma ?? '')))
    return [first, next.lemma === 'be' ? verb + 2 : verb + 1]
  return telling.has(next.lemma) && next.lemma !== 'have' && token.norm !== 'speculation'
    ? [first, verb + 1]
    : undefined
}

/** The tagger reads the noun in "there is talk" as a verb: the frame tells. */
function isGossip(token: Token): boolean {
  return isOf(gossip, token) && !/^\p{Lu}/u.test(token.text)
}

function isTale(token: Token | undefined): boolean {
  return token !== undefined && (isGossip(token) || isOf(voices, token) || token.norm === 'story')
}

function goes(tokens: readonly Token[], verb: number): boolean {
  const lemma = tokens[verb]?.lemma
  return lemma === 'go' || lemma === 'run' || (lemma === 'have' && tokens[verb + 1]?.norm === 'it')
}

/** Behind a place or a circle: "in the corridors", "of the town". */
function pastPlace(tokens: readonly Token[], at: number): number {
  if (!place.has(tokens[at]?.norm ?? '')) return at
  let index = at + 1
  while (index < at + 6 && /^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM)$/.test(tokens[index]?.pos ?? '')) index += 1
  return index > at + 1 ? index : at
}

function startOf(tokens: readonly Token[], noun: number): number {
  let first = noun
  while (first > 0 && noun - first < 4 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? ''))
    first -= 1
  return first
}

/** "his word is that", "the minister's talk": somebody's own. */
function isOwned(before: Token | undefined): boolean {
  return /^(?:his|her|their|its|my|our|your|'s|no)$/.test(before?.norm ?? '')
}

function opens(before: Token | undefined): boolean {
  return before === undefined || /^[.,;:!?—–-]$/.test(before.norm)
}

function closes(token: Token | undefined): boolean {
  return token === undefined || /^[.,;:)—–]|^that$/.test(token.norm)
}

/** Every word that a frame starts at. */
const starts = watch(
  [
    ...['so', 'if', 'according', 'by', 'from', 'there', ',', 'accounts', 'versions', 'stories', 'reports'],
    ...[...gossip].flatMap((word) => [word, `${word}s`]),
  ],
  'norm',
)
