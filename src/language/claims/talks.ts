import type {Clause} from '../clauses.js'
import type {Scene, Sighting} from './claim.js'
import {clauseSpan, eachClause, headIs, isActor, isAsserted, phraseHas} from './claim.js'
import {sport, talks, words} from './words.js'

/** What people do with words among themselves. */
const exchanges = words(`
  agree discuss decide debate argue quarrel clash urge press warn assure promise pledge threaten demand insist offer propose
  raise reject exchange patch settle reconcile thrash haggle concede bury decide order instruct complain plead beg confide resolve conclude disagree squabble row consider
`)
/** Rooms without a reporter, and lines without one. */
const doors = [
  ['behind', 'closed', 'doors'],
  ['closed', '-', 'door'],
  ['closed-door'],
  ['in', 'private'],
  ['in', 'secret'],
  ['privately'],
  ['on', 'the', 'phone'],
  ['on', 'the', 'telephone'],
  ['by', 'phone'],
  ['by', 'telephone'],
  ['behind', 'the', 'scenes'],
]
const rooms = words('private secret confidential late-night')
const lines = words('private secret confidential late-night phone telephone')
const confidants = words('friend aide colleague ally confidant adviser advisor insider associate relative')

/** What was said where no reporter sat. */
export const talksClaims = eachClause((clause, scene) => {
  if (clause.form !== 'finite' || clause.passive || !isAsserted(scene, clause)) return undefined
  if (clause.opener === 'if' || clause.tense !== 'past') return undefined
  if (!isConfided(clause, scene) && !isExchange(clause, scene) && !isSecretDeal(clause, scene))
    return undefined
  return {kind: 'talks', at: clauseSpan(scene, clause), grave: true} satisfies Sighting
})

const pacts = words(
  'deal pact agreement arrangement plan memo list account payment fund protocol clause contract order unit prison talks meeting',
)
const hidden = words(
  'secret clandestine covert backroom hidden undisclosed unpublished under-the-table behind-the-scenes',
)

/** "as part of a secret deal". */
function isSecretDeal({object, obliques, subject}: Clause, scene: Scene): boolean {
  if (!isActor(scene, subject)) return false
  const phrases = [object, ...obliques.map(({phrase}) => phrase)]
  return phrases.some((phrase) => headIs(scene, phrase, pacts) && phraseHas(scene, phrase, hidden))
}

/** Deeds that anybody outside the door can see. */
const seen = words(
  'meet hold gather take be have begin start end last arrive leave attend open resume fly travel say tell speak call reach contact interview ask answer reply report add',
)

function isExchange(clause: Clause, scene: Scene): boolean {
  const {lemma, subject, obliques} = clause
  // "agreed to a phone call": nothing was said yet.
  if (lemma === 'agree' && headIs(scene, obliques[0]?.phrase, talks) && obliques[0]?.preposition === 'to')
    return false
  if (!isActor(scene, subject)) return false
  if (!exchanges.has(lemma)) return !seen.has(lemma) && isBehindDoors(scene, clause)
  // What was decided comes out of the room; how it was argued there does not.
  if (lemma === 'decide' && !isBehindDoors(scene)) return false
  return isBehindDoors(scene) || (scene.has(talks) && !scene.has(sport) && inTalks(scene))
}

/** A door is shut in the sentence, or, asked of one clause, in what follows its verb. */
function isBehindDoors({tokens, sentence}: Scene, clause?: Clause): boolean {
  const from = clause?.endToken ?? sentence.firstToken
  const to = clause === undefined ? sentence.endToken : Math.min(sentence.endToken, clause.endToken + 8)
  for (let index = from; index < to; index += 1) {
    // "turned down an invitation to meet in private": there was no meeting.
    if (clause !== undefined && tokens[index]?.norm === 'to' && tokens[index + 1]?.pos === 'VERB')
      return false
    if (doors.some((phrase) => phrase.every((word, offset) => tokens[index + offset]?.norm === word)))
      return true
    const room = clause === undefined ? lines : rooms
    if (room.has(tokens[index]?.norm ?? '') && talks.has(tokens[index + 1]?.lemma ?? '')) return true
  }
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

/** "told friends", "told aides": only those few heard it. */
function isConfided({lemma, object, firstToken}: Clause, scene: Scene): boolean {
  // "is said to have told friends": whoever says so is the question, and it is asked of "is said".
  const before = scene.tokens[firstToken - 1]?.norm === 'have' ? firstToken - 2 : firstToken - 1
  if (scene.tokens[before]?.norm === 'to') return false
  return (lemma === 'tell' || lemma === 'assure' || lemma === 'warn') && headIs(scene, object, confidants)
}
