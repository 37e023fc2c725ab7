import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import {isOf} from '../noun-phrases.js'
import type {Scene} from './claim.js'
import {endOfPhrase, headIs, headToken, isActor, phraseHas, phraseList} from './claim.js'
import {isPerson} from './persons.js'
import {signal, talks, words} from './words.js'

/** What one person says to another. */
export const asks = words(
  'tell ask warn assure promise beg implore urge threaten offer order plead inform remind press',
)
/** What comes of it. */
const settles = words(
  'agree settle decide draw carve divide haggle argue quarrel row clash concede back give accept reject refuse shake strike seal hatch hammer thrash work bargain promise persuade convince talk stitch lobby press push canvass',
)
/** Of these the ones that need their second word: "drew up a list", "gave way", "worked out a price". */
const withParticle: ReadonlyMap<string, RegExp> = new Map([
  ['draw', /^up$/],
  ['give', /^(?:way|in|ground)$/],
  ['back', /^down$/],
  ['work', /^out$/],
  ['hammer', /^out$/],
  ['thrash', /^out$/],
  ['carve', /^up$/],
  ['divide', /^up$/],
  ['stitch', /^up$/],
  ['shake', /^(?:hands|on)$/],
  ['strike', /^(?:a|the)$/],
])

const tables = words(
  'supper lunch dinner breakfast drink drinks coffee tea meal card cards golf game chess whisky vodka cigar pint beer wine brandy sauna',
)
const rooms = words(
  'bar pub tavern villa dacha lodge chalet yacht suite residence kitchen sauna club car flight plane jet corridor lift elevator train box mansion ranch study bedroom sickbed bedside library garden hunting-lodge',
)
const doors = words('room house hotel home retreat restaurant cafe café park')
const secret = words('private secret confidential night midnight phone telephone late-night')
const nights = phraseList([
  'behind the scenes',
  'behind closed doors',
  'after midnight',
  'before dawn',
  'until dawn',
  'at dawn',
  'the night before',
  'during the night',
  'in the night',
  'late at night',
  'in the early hours',
  'in the small hours',
])
const marks = signal(
  new Set([
    ...tables,
    ...rooms,
    ...doors,
    ...words(
      'midnight dawn night hours supper locker dressing scenes call doors phone telephone private privately secret',
    ),
  ]),
)

/** A public that hears everything: what is told to it is no secret. */
const publics = words(`
  reporter journalist parliament chamber congress senate lawmaker legislator deputy court jury judge conference crowd rally committee commission newspaper
  television radio agency viewer listener voter shareholder investor meeting inquiry hearing audience supporter fan worshipper student
  interviewer host podcast magazine broadcaster station website program programme forum summit council assembly delegate
`)

/** "Over lunch Dravin told Tamaro that …", "settled the outcome in a pub": two people talk where no reporter sits. */
export function isHeardThere(clause: Clause, scene: Scene): boolean {
  const {lemma, verb, object, subject, negated, tense} = clause
  if (tense !== 'past' || negated || !scene.has(marks)) return false
  const isAsked = asks.has(lemma)
  if (!isAsked && !settles.has(lemma)) return false
  const particle = withParticle.get(lemma)
  if (particle !== undefined && !particle.test(scene.tokens[verb + 1]?.norm ?? '')) return false
  if (isAsked ? !isOneOf(scene, object) : !isActor(scene, subject)) return false
  if (scene.has(publics)) return false
  return isApart(scene) || isAside(clause, scene)
}

/** "told the manager in private that …", "privately told": beside the verb, and not in what was told. */
function isAside({firstToken, endToken}: Clause, {tokens, sentence}: Scene): boolean {
  if (tokens[firstToken - 1]?.norm === 'privately') return true
  for (let at = endToken; at < Math.min(sentence.endToken, endToken + 6); at += 1) {
    const norm = tokens[at]?.norm ?? ''
    if (norm === 'that' || norm === ',') return false
    if (norm === 'privately' || (norm === 'in' && /^(?:private|secret)$/.test(tokens[at + 1]?.norm ?? '')))
      return true
  }
  return false
}

/** Somebody who is told, and not a public. */
function isOneOf(scene: Scene, phrase: NounPhrase | undefined): boolean {
  const head = headToken(scene, phrase)
  if (head === undefined || phraseHas(scene, phrase, publics)) return false
  return isPerson(head) || isOf(peers, head) || head.pos === 'PROPN' || /^(?:him|her|them)$/.test(head.norm)
}

const peers = words('junta board cabinet team mate teammate partner rival government ministry bank owner')

/** Where or when nobody listens. A hotel or a room has to be somebody's, or a bar's. */
function isApart(scene: Scene): boolean {
  const {tokens, sentence} = scene
  if (endOfPhrase(scene, nights, sentence.firstToken, sentence.endToken - sentence.firstToken) !== undefined)
    return true
  for (let at = sentence.firstToken; at < sentence.endToken - 1; at += 1) {
    const norm = tokens[at]?.norm ?? ''
    if (!/^(?:over|at|in|on|aboard|during)$/.test(norm)) continue
    const phrase = scene.phraseAt(at + 1)
    if (phrase === undefined || phrase.firstToken !== at + 1) continue
    // "Over supper Brandt": the tagger takes both for one name.
    const isTable =
      (norm === 'over' || norm === 'during') &&
      (headIs(scene, phrase, tables) || isOf(tables, tokens[phrase.firstToken]))
    const isRoom = norm !== 'over' && headIs(scene, phrase, rooms)
    const isDoor = norm !== 'over' && headIs(scene, phrase, doors) && isClosed(scene, phrase)
    const isCall = headIs(scene, phrase, talks) && phraseHas(scene, phrase, secret)
    if (isTable || isCall || isRoom || isDoor) return true
  }
  return false
}

/** "in his hotel room", "in the locker room", "at a hotel outside the capital". */
function isClosed({tokens}: Scene, phrase: NounPhrase): boolean {
  return tokens
    .slice(phrase.firstToken, phrase.head)
    .some(({norm}) =>
      /^(?:his|her|their|locker|dressing|changing|back|hotel|private|board|safe|country|'s|a)$/.test(norm),
    )
}

const bodies = words('board cabinet jury committee panel leadership court politburo family council')

/** "The board was split down the middle", "the partners fell out over the fee": how it went among them. */
export function splits({lemma, passive, subject, verb, tense, negated}: Clause, scene: Scene): boolean {
  if (tense !== 'past' || negated) return false
  const {tokens} = scene
  if (lemma === 'fall')
    return (
      tokens[verb + 1]?.norm === 'out' &&
      /^(?:over|with)$/.test(tokens[verb + 2]?.norm ?? '') &&
      isActor(scene, subject)
    )
  return passive && /^(?:split|divide)$/.test(lemma) && headIs(scene, subject, bodies) && !scene.has(votes)
}

const votes = words('vote ballot district region county seat')
