import type {TextSpan} from '../../story/span.js'
import {bodies, people, words} from '../claims/words.js'
import {isOf} from '../noun-phrases.js'
import type {Paragraph, Token} from '../paragraph.js'
import {quotationAt} from '../paragraph.js'
import {inOrder, type Places, watch} from '../places.js'

/** How many, and no number: "quite a few specialists", "more than one banker". */
const quantities: readonly (readonly string[])[] = [
  'quite a few',
  'quite a number of',
  'not a few',
  'more than a few',
  'more than one',
  'one or two',
  'a good many',
  'a great many',
  'a good few',
  'a fair few',
  'a fair number of',
  'a good number of',
  'a number of',
  'any number of',
  'a growing number of',
  'a growing band of',
  'a growing chorus of',
  'a chorus of',
  'a handful of',
  'a clutch of',
  'a range of',
  'a string of',
  'a host of',
  'plenty of',
  'lots of',
  'a lot of',
  'scores of',
  'no shortage of',
  'no end of',
  'no few',
  'the odd',
  'the occasional',
  'many a',
  'one',
  'several of the',
  'some of the',
  'many of the',
  'most of the',
  'a few of the',
  'more of the',
  'a majority of',
  'the majority of',
  'a section of',
  'sections of',
  'the more',
  'the better',
].map((phrase) => phrase.split(' '))

/** Praise for people that stands in the place of their names. */
const placed = words(`
  knowing informed well-informed best-informed better-informed well-placed best-placed well-connected knowledgeable seasoned veteran experienced old wise
  wiser cool cooler shrewd shrewder sober sceptical skeptical neutral impartial independent disinterested serious sensible thoughtful
  reasonable influential leading prominent plugged-in clued-up clued-in long-time longtime long-standing senior respected eminent learned
  keen close careful astute canny sharp worldly cynical jaded weary battle-hardened older younger in-house inside unnamed anonymous nameless
  undisclosed unidentified certain sundry assorted various
`)
/** Who they are then: anybody. */
const anybody = words(`
  people figure head hand voice mind observer watcher insider onlooker circle quarter folk commentator pundit player party eye ear tongue
  wag soul bystander veteran expert specialist analyst
`)
/** What tells no more of them than that they should know. */
const knowing: readonly RegExp[] = [
  /^in the know\b/,
  /^who (?:know|knew) (?:him|her|them|it|the|such|about|best|better|their)\b/,
  /^who (?:should|ought to) know\b/,
  /^who (?:matter|count|follow|watch|study|track)\b/,
  /^with (?:an ear|ears|a nose|long memories|inside knowledge|inside information|a foot in)\b/,
  /^on the inside\b/,
  /^at the (?:top|heart|sharp end|coal ?face)\b/,
  /^(?:here|locally|around town|in town|on the street|on the ground|up and down the)\b/,
]
const those = words('those people insiders anyone everyone everybody men women folk folks others all')
const opinions = words('opinion sentiment wisdom money consensus thinking')
const opinionated = words(
  'informed received expert legal public popular educated enlightened smart local conventional majority prevailing diplomatic',
)
const voicing = words(`
  say believe argue fear think claim reckon maintain insist assert predict suggest complain worry contend warn agree feel suspect whisper
  murmur mutter hint speak talk grumble wonder moan despair hold doubt expect foresee detect sense swear bet caution question describe
  dismiss deem judge anticipate concede admit recall note confide confess attribute dispute see read smell counsel tell put point give
  credit blame regard consider assume allege opine figure have
`)
/** What people do as well as say: with "that", "it" or a person behind only. */
const doing = words(
  'hold see read smell tell put point give have talk speak figure question expect admit note blame credit',
)

/** People cited without a name or a number, whoever they are: "well-placed people hold", "those in the know insist", "Kremlin watchers detect". */
export function unnamedPeople(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens, text} = paragraph
  const found: TextSpan[] = []
  let told = -1
  for (const index of startsIn(paragraph.places)) {
    if (index <= told) continue
    const head = headAt(tokens, index, text)
    if (head === undefined) continue
    const verb = verbAfter(tokens, head + 1, text)
    const [start, end] = [tokens[index]?.start, tokens[head]?.end]
    if (verb === undefined || start === undefined || end === undefined) continue
    const at = {start, end}
    if (quotationAt(paragraph, at) === undefined) found.push(at)
    told = head
  }
  return found
}

/** Where an unnamed lot may start: at the head of a clause, at one of the words for it, or before those who watch. */
function startsIn(places: Places): readonly number[] {
  return inOrder(
    [0],
    places.of(markPlaces).map((mark) => mark + 1),
    places.of(startPlaces),
    places.of(watchingPlaces).map((watcher) => watcher - 1),
  )
}

/** Index of the noun that names the people, where an unnamed lot of them starts at `first`. */
function headAt(tokens: readonly Token[], first: number, text: string): number | undefined {
  const token = tokens[first]
  const before = tokens[first - 1]
  if (token === undefined) return undefined
  if (!starts.has(token.norm)) {
    if (first === 0 || marks.has(before?.text ?? '')) {
      const described = describedAt(tokens, first)
      if (described !== undefined) return described
    }
    return watching.has(tokens[first + 1]?.norm ?? '') || watching.has(tokens[first + 2]?.norm ?? '')
      ? watchersAt(tokens, first)
      : undefined
  }
  const seconds = articles.get(token.norm)
  if (
    seconds !== undefined &&
    !seconds.has(tokens[first + 1]?.norm ?? '') &&
    !isOf(readers, tokens[first + 1])
  )
    return undefined
  if (/^(?:DET|ADJ|NUM|PART)$/.test(before?.pos ?? '') || before?.text === '-') return undefined
  if (
    those.has(token.norm) &&
    knowing.some((words) => words.test(text.slice(token.end + 1, token.end + 40).toLowerCase()))
  )
    return first
  if (opinionated.has(token.norm) && isOf(opinions, tokens[first + 1])) return first + 1
  const quantity = quantities.find((words) => words.every((word, at) => tokens[first + at]?.norm === word))
  if (quantity !== undefined) {
    const at = pastAdjectives(tokens, first + quantity.length)
    const noun = tokens[at]
    const single = /^(?:one|odd|occasional|a)$/.test(quantity.at(-1) ?? '')
    if (quantity.length === 1 || /^(?:more|better)$/.test(quantity.at(-1) ?? ''))
      return at > first + quantity.length - (quantity.length > 1 ? 1 : 0) && isOf(anybody, noun)
        ? at
        : undefined
    return isPeople(noun) && (single || isMany(noun)) ? at : undefined
  }
  const quality = qualityEnd(tokens, first)
  if (quality !== undefined)
    return isOf(anybody, tokens[quality]) && isMany(tokens[quality]) ? quality : undefined
  return watchersAt(tokens, first) ?? followersAt(tokens, first) ?? describedAt(tokens, first)
}

/** Behind "well-placed", "veteran", "old": one word or more. */
function qualityEnd(tokens: readonly Token[], first: number): number | undefined {
  let end = first
  for (let seen = 0; seen < 3; seen += 1) {
    const joined = [tokens[end]?.norm, tokens[end + 1]?.norm, tokens[end + 2]?.norm].join('')
    if (placed.has(joined)) end += 3
    else if (placed.has(tokens[end]?.norm ?? '')) end += 1
    else break
  }
  return end > first ? end : undefined
}

/** "Kremlin-watchers", "palace watchers", "old China hands". */
function watchersAt(tokens: readonly Token[], first: number): number | undefined {
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[first]?.pos ?? '')) return undefined
  const at = tokens[first + 1]?.text === '-' ? first + 2 : first + 1
  return /^(?:watchers|insiders|old-timers|watcher)$/.test(tokens[at]?.norm ?? '') ? at : undefined
}

/** "Students of the island's politics", "veterans of the trade", "one school of thought": they have read up on it. */
function followersAt(tokens: readonly Token[], first: number): number | undefined {
  const at = /^(?:the|one|another|some|any|most|many|old|close|longtime)$/.test(tokens[first]?.norm ?? '')
    ? first + 1
    : first
  const noun = tokens[at]
  if (/^(?:cognoscenti|commentariat|literati|chattering|great)$/.test(noun?.norm ?? '') && at > first) {
    const end = noun?.norm === 'chattering' ? at + 1 : noun?.norm === 'great' ? at + 2 : at
    return end === at || /^(?:classes|good)$/.test(tokens[end]?.norm ?? '') ? end : undefined
  }
  if (
    tokens[at + 1]?.norm !== 'of' ||
    !(isOf(readers, noun) || (noun?.norm === 'school' && tokens[at + 2]?.norm === 'thought'))
  )
    return undefined
  let end = at + 2
  while (
    end < at + 8 &&
    /^(?:DET|ADJ|NOUN|PROPN|PART|PRON|ADP)$/.test(tokens[end]?.pos ?? '') &&
    !(end > at + 2 && isVoice(tokens, end))
  )
    end += 1
  return isVoice(tokens, end) && end > at + 2 ? end - 1 : undefined
}

const readers = words(
  'student veteran follower connoisseur watcher devotee chronicler observer aficionado practitioner friend foe admirer',
)

/** "Grizzled diplomats reckon", "foreign bankers fear": whatever is said of them, in the present and in their own words. */
function describedAt(tokens: readonly Token[], first: number): number | undefined {
  const verb = tokens[first + 2]
  if (verb === undefined || !held.has(verb.norm)) return undefined
  const opens = first === 0 || marks.has(tokens[first - 1]?.text ?? '')
  const [quality, noun] = [tokens[first], tokens[first + 1]]
  if (!opens || quality === undefined || noun === undefined || !isOf(opining, noun) || !isMany(noun))
    return undefined
  if (
    !/^(?:ADJ|PROPN|VERB|NOUN)$/.test(quality.pos) ||
    (first > 0 && /^\p{Lu}/u.test(quality.text) && tokens[first - 1]?.text === ',')
  )
    return undefined
  return first + 1
}

const marks: ReadonlySet<string> = new Set(['.', ',', ';', ':'])
const watching: ReadonlySet<string> = new Set(['watchers', 'insiders', 'old-timers', 'watcher'])
/** Every word that one of the frames may start with. */
const starts: ReadonlySet<string> = new Set([
  ...those,
  ...opinionated,
  ...quantities.map(([word = '']) => word),
  ...[...placed].map((word) => word.split('-')[0] ?? word),
  ...[...readers].flatMap((word) => [word, `${word}s`]),
  ...['the', 'another', 'some', 'any', 'most', 'many', 'old', 'close', 'longtime', 'school', 'schools'],
])

const markPlaces = watch(marks, 'norm')
const startPlaces = watch(starts, 'norm')
const watchingPlaces = watch(watching, 'norm')

const opining = words(`
  diplomat banker trader analyst economist lawyer academic historian scholar expert specialist pundit commentator observer investor broker
  strategist scientist technician engineer pollster critic sceptic skeptic hack journalist envoy hand merchant dealer developer landlord
  shopkeeper businessman businessmen financier consultant campaigner sociologist psychologist columnist
`)
const held = words(
  'reckon believe think fear suspect say argue claim insist predict contend maintain doubt warn hint whisper concede assert swear expect',
)

function pastAdjectives(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at < from + 4 &&
    (tokens[at]?.pos === 'ADJ' || (isDescribing(tokens[at]) && isPeople(tokens[at + 1])))
  )
    at += 1
  return at
}

function isDescribing(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|VERB|PUNCT)$/.test(token.pos) && !/^[.,;:]$/.test(token.text)
}

function isMany(token: Token | undefined): boolean {
  return token !== undefined && /(?:[^s]s|people|folk|men|women)$/.test(token.norm)
}

function isPeople(token: Token | undefined): boolean {
  if (token === undefined || token.pos === 'VERB' || token.pos === 'ADJ') return false
  return (
    isOf(anybody, token) ||
    ((isOf(people, token) || isOf(bodies, token)) && !isOf(things, token)) ||
    /(?:[^aeious]ers?|[^aeiou]ors?|ists?|ians?|crats?|eers?)$/.test(token.norm)
  )
}

const things = words(`
  other month year number letter paper newspaper order matter member quarter sheep cow horse animal cattle livestock herd flock pig goat chicken hen duck
  bird fish dog cat elephant city town village council company firm bank school hospital club museum hotel port country state nation government
  republic station radio mine plant factory laboratory household family team side court church charity agency
  computer power river tower winter summer october offer answer corner factor sector error doctor-s motor mirror monitor
`)

/** The verb by which they speak, behind what tells no more of them. */
function verbAfter(tokens: readonly Token[], from: number, text: string): number | undefined {
  let at = from
  const start = tokens[at]?.start ?? text.length
  const phrase = knowing
    .map((words) => words.exec(text.slice(start, start + 60).toLowerCase())?.[0])
    .find((hit) => hit !== undefined)
  if (phrase !== undefined) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start + phrase.length) at += 1
    while (
      at < from + 9 &&
      !isVoice(tokens, at) &&
      /^(?:DET|ADJ|NOUN|PROPN|ADP|PRON|PART)$/.test(tokens[at]?.pos ?? '')
    )
      at += 1
  }
  while (
    tokens[at]?.pos === 'ADV' ||
    /^(?:have|had|now|still|also|will|would)$/.test(tokens[at]?.norm ?? '')
  ) {
    if (isVoice(tokens, at)) return at
    at += 1
  }
  return isVoice(tokens, at) ? at : undefined
}

function isVoice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || /^(?:PUNCT|ADP|DET|PRON|NUM)$/.test(token.pos)) return false
  const stem = token.norm.replace(/s$/, '')
  if (!voicing.has(token.lemma) && !voicing.has(stem))
    return /^(?:is|are|was|were)$/.test(token.norm) && convinced.has(tokens[at + 1]?.norm ?? '')
  const next = tokens[at + 1]
  if (!doing.has(token.lemma) && !doing.has(stem)) return true
  return (
    next?.norm === 'that' ||
    (token.lemma === 'have' && next?.norm === 'it') ||
    (/^(?:put|see|give|point|detect|blame|credit|admit|expect|smell|read)$/.test(token.lemma) &&
      /^(?:DET|PRON|ADP|PROPN)$/.test(next?.pos ?? ''))
  )
}

const convinced = words(
  'convinced certain sure adamant persuaded unconvinced doubtful sceptical skeptical agreed divided unanimous that',
)
/** What may follow the commonest of them. */
const articles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['the', 'a', 'one', 'no', 'more', 'some'].map((article) => [
    article,
    new Set([
      ...quantities.filter(([first]) => first === article).map(([, second = '']) => second),
      ...[
        'cognoscenti',
        'commentariat',
        'literati',
        'chattering',
        'great',
        'school',
        'schools',
        'old',
        'few',
      ],
      ...[...placed].map((word) => word.split('-')[0] ?? word),
    ]),
  ]),
)
