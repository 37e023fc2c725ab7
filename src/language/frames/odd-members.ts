import type {TextSpan} from '../../story/span.js'
import {words} from '../claims/words.js'
import {opinionWords} from '../opinion-words.js'
import type {Paragraph, Token} from '../paragraph.js'
import {quotationAt} from '../paragraph.js'
import {watch} from '../places.js'

/** "unlikely alliance member Marlo", "the ever-prickly treaty partner": a word of character before a member of something, at its place before the noun. */
export function oddMembersOf(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const found: TextSpan[] = []
  let told = -1
  for (const index of paragraph.places.of(startsOdd)) {
    if (index <= told) continue
    const sneer = sneersAt(tokens, index)
    const end = sneer ?? oddEnd(tokens, index)
    const [first, last] = [tokens[index], tokens[(end ?? 0) - 1]]
    if (end === undefined || first === undefined || last === undefined) continue
    const at = {start: first.start, end: last.end}
    if ((sneer !== undefined || memberBehind(tokens, end)) && quotationAt(paragraph, at) === undefined)
      found.push(at)
    told = end - 1
  }
  return found
}

/** ", that wallflower of the Gulf Compact,", "the Coastal League's serial sulker": whatever noun stands there, it is a sneer. */
function sneersAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token?.norm === 'that' && before?.text === ',' && tokens[index - 2]?.pos === 'PROPN') {
    let at = index + 1
    while (
      /^(?:ADJ|ADV|NOUN|PUNCT)$/.test(tokens[at]?.pos ?? '') &&
      at < index + 5 &&
      tokens[at]?.text !== ','
    )
      at += 1
    const isOfBody = /^(?:of|in|among|within)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.pos === 'NOUN'
    return isOfBody && tokens.slice(at + 1, at + 4).some(({pos, norm}) => pos === 'PROPN' || unions.has(norm))
      ? at
      : undefined
  }
  if (!habits.has(token?.norm ?? '')) return undefined
  const noun = tokens[index + 1]
  if (noun === undefined || !/^(?:NOUN|ADJ)$/.test(noun.pos) || earned.has(noun.lemma)) return undefined
  const isOwned =
    before?.norm === "'s" && (tokens[index - 2]?.pos === 'PROPN' || unions.has(tokens[index - 2]?.norm ?? ''))
  const owner = tokens.slice(index + 2, index + 6)
  const isOf = /^(?:of|in)$/.test(owner[0]?.norm ?? '') && owner.some(({norm}) => unions.has(norm))
  return isOwned || isOf ? index + 2 : undefined
}

const habits = words('serial perennial perpetual eternal resident habitual chronic')
const earned = words(
  'killer number winner champion contender doctor physician problem shortage conference bus challenge threat issue bishop artist favourite favorite',
)

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
  // "that most awkward of NATO allies"
  if (/^(?:most|least)$/.test(one?.norm ?? '') && three?.norm === 'of')
    return isCharacter(two) ? first + 3 : undefined
  return isCharacter(one) ? first + 1 : undefined
}

function isCharacter(token: Token | undefined): boolean {
  return characters.has(token?.norm ?? '') || opinionWords.has(token?.norm ?? '')
}

/** A member of a body of states within a few words, in one phrase: "NATO member", "customs-union partner". */
function memberBehind(tokens: readonly Token[], from: number): boolean {
  let ofStates = false
  for (let index = from; index < from + 5; index += 1) {
    const token = tokens[index]
    if (token === undefined || (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && token.text !== '-')) return false
    if (members.has(token.norm))
      return ofStates || /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '') || isOfStates(tokens, index + 1)
    ofStates ||= unions.has(token.norm) || (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text))
  }
  return false
}

/** "of the union", "of the 2019 pact", "of both sides": what the member belongs to follows. */
function isOfStates(tokens: readonly Token[], of: number): boolean {
  if (!/^(?:of|to|in)$/.test(tokens[of]?.norm ?? '')) return false
  for (let index = of + 1; index < of + 5; index += 1) {
    const token = tokens[index]
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(token.pos)) return false
    if (token.pos === 'PROPN' || unions.has(token.norm) || /^sides?$/.test(token.norm)) return true
  }
  return false
}

/** What one is by character and not by deed. */
const characters = words(`
  grumbling sulking whining wavering dithering blustering posturing preening bullying meddling scheming squabbling feuding bickering
  foot-dragging skulking cringing snarling swaggering wheedling flailing floundering
  strange peculiar bizarre curious oddly-behaved rebellious renegade rogue restless skittish jumpy sullen aloof haughty greedy lazy sluggish timid
  cowardly spineless weak-kneed cheeky brazen notorious nominal supposed gung-ho two-timing stubborn obstinate headstrong
  odd unlikely reluctant erstwhile half-hearted semi-detached fair-weather part-time sometime improbable quirky offbeat contrary unruly errant
  maverick prodigal wayward truculent recalcitrant obstreperous fractious restive petulant touchy prickly awkward truant token grudging
  unenthusiastic lukewarm faint-hearted faithless fickle flighty wobbly on-off on-again-off-again unreliable undependable erratic mercurial
  troublesome tiresome bothersome quarrelsome cantankerous contrarian stroppy bolshie grumpy sulky moody volatile
  unpredictable capricious eccentric oddball freewheeling free-spending spendthrift work-shy freeloading free-riding tight-fisted laggardly
  laggard backsliding embarrassing unloved unwanted friendless lonely needy clingy meek
  docile pliant pliable obedient servile slavish supine craven toothless puny tinpot tin-pot pint-sized upstart brash pushy grasping
  two-faced double-dealing slippery shifty wily crafty cunning feckless hapless luckless ramshackle rickety flaky dyspeptic paranoid
`)
const members = words(
  'member members ally allies partner partners neighbour neighbor neighbours neighbors signatory signatories guarantor guarantors patron patrons backer backers sponsor mediator mediators broker brokers host bedfellow bedfellows friend friends',
)
const unions = words(
  'opec asean alliance bloc union treaty league pact coalition federation confederation eurozone commonwealth compact entente',
)
/** Every word that a frame starts with. */
const startsOdd = watch(
  [
    ...[...characters, ...opinionWords].map((word) => word.split('-')[0] ?? word),
    ...habits,
    ...[
      'that',
      'most',
      'least',
      'perennially',
      'perpetually',
      'eternally',
      'famously',
      'notoriously',
      'habitually',
      'chronically',
      'ever',
      'always',
    ],
  ],
  'norm',
)
