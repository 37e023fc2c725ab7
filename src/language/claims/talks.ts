import type {Clause} from '../clauses.js'
import type {Scene, Sighting} from './claim.js'
import {
  clauseSpan,
  eachClause,
  endOfPhrase,
  headIs,
  headToken,
  isActor,
  isOpenQuestion,
  phraseHas,
  phraseList,
} from './claim.js'
import {isPerson} from './persons.js'
import {asks, isHeardThere, splits} from './settings.js'
import {signal, sport, talks, words} from './words.js'

/** What people do with words among themselves. */
const exchanges = words(`
  agree discuss decide debate argue quarrel clash urge press warn assure promise pledge threaten demand insist offer propose
  raise reject exchange patch settle reconcile thrash haggle concede bury order instruct complain plead beg confide resolve conclude
  disagree squabble row consider
  shout yell berate scold confront weigh mull ponder agonise agonize plot scheme wrangle bicker trade accuse implore bargain
`)
/** With a particle these are words too: "turned on the manager", "laid into him". */
const turnsOn: ReadonlyMap<string, RegExp> = new Map([
  ['turn', /^on$/],
  ['round', /^on$/],
  ['lay', /^into$/],
  ['tear', /^into$/],
  ['lash', /^out$/],
  ['fall', /^out$/],
  ['make', /^up$/],
])

/** Where no reporter hears it. */
const unseen = [
  'behind closed doors',
  'closed - door',
  'closed-door',
  'in private',
  'in secret',
  'privately',
  'on the phone',
  'on the telephone',
  'by phone',
  'by telephone',
  'behind the scenes',
]

/** Rooms without a reporter, and hours. */
const doors = phraseList([
  ...unseen,
  'backstage',
  'in the dressing room',
  'in the dressing - room',
  'in the locker room',
  'in the changing room',
  'in the boardroom',
  'in the cabinet room',
  'in the back room',
  'in the corridors',
  'in the corridor',
  'in the margins of',
  'on the sidelines of',
  'on the flight home',
  'on the flight back',
  'on the team bus',
  'in the car',
  'in his office',
  'in her office',
  'over dinner',
  'over lunch',
  'over breakfast',
  'over drinks',
  'over coffee',
  'over a drink',
  'over a meal',
  'all night',
  'through the night',
  'late into the night',
  'into the small hours',
  'into the early hours',
  'until dawn',
  'until the small hours',
])
const rooms = words('private secret confidential late-night')
const lines = words('private secret confidential late-night phone telephone')
const confidants = words('friend aide colleague ally confidant adviser advisor insider associate relative')
const doorWords = words(`
  doors door private secret privately phone telephone scenes backstage room dressing-room boardroom corridors corridor margins sidelines flight
  bus car office dinner lunch breakfast drinks coffee drink meal night hours dawn confidential late-night
`)

/** What was said where no reporter sat. */
export const talksClaims = eachClause((clause, scene) => {
  if (clause.form !== 'finite' || clause.opener === 'if') return undefined
  if (isTold(clause, scene) || isInPublic(clause, scene) || isDenial(clause, scene)) return undefined
  if (splits(clause, scene)) return sighted(clause, scene)
  if (clause.passive) return undefined
  if (!isHeard(clause, scene) || isOpenQuestion(scene, clause)) return undefined
  return clause.lemma === 'tell' || isActor(scene, clause.subject) ? sighted(clause, scene) : undefined
})

/** “rejected as untrue a report that they are in talks”: a denial is for everybody to hear. */
function isDenial({lemma, endToken}: Clause, {tokens, sentence}: Scene): boolean {
  if (lemma !== 'reject') return false
  return tokens
    .slice(endToken, Math.min(sentence.endToken, endToken + 7))
    .some(({lemma: word}) =>
      /^(?:report|claim|allegation|suggestion|accusation|speculation|rumou?r|charge)$/.test(word),
    )
}

/** "told Okafor that the money had run out, an aide said": who gives the account stands at the end. */
function isTold(clause: Clause, {clauses, tokens}: Scene): boolean {
  const last = clauses.at(-1)
  return (
    last !== undefined &&
    last !== clause &&
    /^(?:say|recall|add|write|report)$/.test(last.lemma) &&
    last.subject !== undefined &&
    last.object === undefined &&
    tokens[last.subject.firstToken - 1]?.text === ','
  )
}

/** "publicly rejected", "conceded publicly as well as privately", "insisted on anonymity": said for everybody to hear. */
function isInPublic({lemma, verb, endToken}: Clause, {tokens}: Scene): boolean {
  if (lemma === 'insist' || lemma === 'speak')
    for (let at = endToken; at < endToken + 4; at += 1)
      if (/^anonym/.test(tokens[at]?.norm ?? '')) return true
  if (lemma === 'push' && tokens[verb + 1]?.norm === 'back') return true
  for (let at = verb - 1; at <= endToken + 1; at += 1)
    if (/^(?:publicly|openly)$/.test(tokens[at]?.norm ?? '')) return true
  return false
}

function isHeard(clause: Clause, scene: Scene): boolean {
  const isOver =
    clause.tense === 'past' && !clause.negated && (isExchange(clause, scene) || isSecretDeal(clause, scene))
  return isOver || isConfided(clause, scene) || isAtBlows(clause, scene) || isSoundedOut(clause, scene)
}

function sighted(clause: Clause, scene: Scene): Sighting {
  return {kind: 'talks', at: clauseSpan(scene, clause), grave: true}
}

const pacts = words(
  'deal pact agreement arrangement plan memo list account payment fund protocol clause contract order unit prison talks meeting',
)
const hidden = signal(
  words(
    'secret clandestine covert backroom hidden undisclosed unpublished under-the-table behind-the-scenes',
  ),
)

/** "as part of a secret deal". */
function isSecretDeal({object, obliques}: Clause, scene: Scene): boolean {
  if (!scene.has(hidden)) return false
  const phrases = [object, ...obliques.map(({phrase}) => phrase)]
  return phrases.some((phrase) => headIs(scene, phrase, pacts) && phraseHas(scene, phrase, hidden))
}

/** Deeds that anybody outside the door can see. */
const seen = words(
  'meet hold gather take be have begin start end last arrive leave attend open resume fly travel say tell speak call reach contact interview ask answer reply report add work play sit stay dine eat drink sleep dance sing fish drive walk vote',
)

function isExchange(clause: Clause, scene: Scene): boolean {
  const {lemma, verb, obliques} = clause
  // "agreed to a phone call": nothing was said yet.
  if (lemma === 'agree' && headIs(scene, obliques[0]?.phrase, talks) && obliques[0]?.preposition === 'to')
    return false
  if (isHeardThere(clause, scene)) return true
  if (isSpentOn(clause, scene) || isTalkedInto(clause, scene) || isRungUp(clause, scene)) return true
  const isWords =
    exchanges.has(lemma) || (turnsOn.get(lemma)?.test(scene.tokens[verb + 1]?.norm ?? '') ?? false)
  if (!isWords) return !seen.has(lemma) && isShutIn(scene, clause)
  if (isBehindDoors(scene)) return true
  // What was decided comes out of the room; how it was argued there does not.
  return lemma !== 'decide' && scene.has(talks) && !scene.has(sport) && inTalks(scene)
}

/** A door is shut in the sentence. */
function isBehindDoors(scene: Scene): boolean {
  const {firstToken, endToken} = scene.sentence
  return scene.has(doorWords) && isShut(scene, firstToken, endToken, lines)
}

/** A door is shut in what follows the verb. "Turned down an invitation to meet in private": there was no meeting. */
function isShutIn(scene: Scene, clause: Clause): boolean {
  const {endToken} = clause
  if (!scene.has(narrow)) return false
  const {tokens, sentence} = scene
  // "a speech she made behind closed doors": that it was made, and not what was said.
  if (isSpeech(clause, scene)) return false
  let to = Math.min(sentence.endToken, endToken + 8)
  for (let index = endToken; index < to; index += 1)
    if (tokens[index]?.norm === 'to' && tokens[index + 1]?.pos === 'VERB') to = index
  const end = endOfPhrase(scene, secretly, endToken, to - endToken)
  // "held in secret detention": the place is secret, and no words are.
  const isPlace = end !== undefined && tokens[end]?.pos === 'NOUN'
  return (end !== undefined && !isPlace) || isRoom(scene, endToken, to, rooms)
}

function isSpeech({lemma, object, subject, firstToken}: Clause, scene: Scene): boolean {
  if (!/^(?:make|give|deliver)$/.test(lemma)) return false
  const before = scene.tokens[(subject?.firstToken ?? firstToken) - 1]
  return headIs(scene, object, speeches) || (before !== undefined && speeches.has(before.lemma))
}

const speeches = words('speech remark address appearance talk lecture presentation testimony')
const secretly = phraseList(unseen)
const narrow = signal(
  words('doors door private secret privately phone telephone scenes confidential late-night'),
)

function isShut(scene: Scene, from: number, to: number, kinds: ReadonlySet<string>): boolean {
  return endOfPhrase(scene, doors, from, to - from) !== undefined || isRoom(scene, from, to, kinds)
}

/** "at a private lunch", "in a phone call". */
function isRoom({tokens}: Scene, from: number, to: number, kinds: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index += 1)
    if (kinds.has(tokens[index]?.norm ?? '') && talks.has(tokens[index + 1]?.lemma ?? '')) return true
  return false
}

/** "in a phone conversation", "at a meeting on Friday", "during their talks". */
function inTalks(scene: Scene): boolean {
  return (
    scene.clauses.some(({obliques}) =>
      obliques.some(
        ({preposition, phrase}) =>
          ['in', 'at', 'during', 'over', 'after'].includes(preposition) && headIs(scene, phrase, talks),
      ),
    ) || opensWithTalks(scene)
  )
}

function opensWithTalks({tokens, sentence, phraseAt}: Scene): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (!['in', 'at', 'during', 'over'].includes(tokens[index]?.norm ?? '')) continue
    const phrase = phraseAt(index + 1)
    if (phrase !== undefined && talks.has(tokens[phrase.head]?.lemma ?? '')) return true
  }
  return false
}

/** "told friends", "confided to aides": only those few heard it. */
function isConfided({lemma, object, firstToken, tense, negated, subject}: Clause, scene: Scene): boolean {
  // "is said to have told friends": whoever says so is the question, and it is asked of "is said".
  const before = scene.tokens[firstToken - 1]?.norm === 'have' ? firstToken - 2 : firstToken - 1
  if (tense !== 'past' || negated || scene.tokens[before]?.norm === 'to') return false
  if (lemma === 'confide') return isActor(scene, subject)
  return (lemma === 'tell' || lemma === 'assure' || lemma === 'warn') && headIs(scene, object, confidants)
}

/** "came close to blows", "did not exchange a word". */
function isAtBlows({lemma, endToken, object}: Clause, scene: Scene): boolean {
  if (lemma === 'come') return endOfPhrase(scene, blows, endToken, 3) !== undefined
  return lemma === 'exchange' && /^words?$/.test(headToken(scene, object)?.norm ?? '')
}

const blows = phraseList(['to blows'])

const discreetly = words('quietly discreetly secretly covertly tentatively')
const sounds = words(
  'explore discuss negotiate sound talk seek court lobby approach offer prepare plan plot consider weigh shop tout canvass mull',
)

/** "are quietly exploring a merger". */
function isSoundedOut({lemma, firstToken, endToken}: Clause, scene: Scene): boolean {
  if (!sounds.has(lemma) || !scene.has(discreetly)) return false
  for (let index = firstToken - 1; index < endToken + 1; index += 1)
    if (discreetly.has(scene.tokens[index]?.norm ?? '')) return true
  return false
}

const hours = words(
  'day night evening morning afternoon weekend week hour monday tuesday wednesday thursday friday saturday sunday',
)

/** "spent Sunday evening weighing whether to concede". */
function isSpentOn({lemma, object, firstToken}: Clause, scene: Scene): boolean {
  if (lemma !== 'spend' || object === undefined || !phraseHas(scene, object, hours)) return false
  const next = scene.clauses.find((other) => other.firstToken > firstToken)
  return (
    next?.form === 'participle' &&
    next.firstToken <= object.endToken + 1 &&
    next.lemma !== 'discuss' &&
    exchanges.has(next.lemma)
  )
}

/** "talked him out of resigning". */
function isTalkedInto({lemma, object}: Clause, scene: Scene): boolean {
  if (lemma !== 'talk' || object === undefined) return false
  const {tokens} = scene
  const isSomebody = isPerson(tokens[object.head]) || /^(?:PRON|PROPN)$/.test(tokens[object.head]?.pos ?? '')
  return isSomebody && /^(?:out|into)$/.test(tokens[object.endToken]?.norm ?? '')
}

/** "rang the owner and begged him to sell". */
function isRungUp({firstToken, lemma}: Clause, scene: Scene): boolean {
  const before = scene.clauses.findLast((other) => other.firstToken < firstToken)
  return (
    (exchanges.has(lemma) || asks.has(lemma)) &&
    before !== undefined &&
    rings.has(before.lemma) &&
    before.object !== undefined
  )
}

const rings = words('ring phone telephone')
