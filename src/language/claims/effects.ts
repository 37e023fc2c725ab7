import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import type {Scene, Sighting} from './claim.js'
import {clauseSpan, complement, headIs, headToken, isTheirs, phraseHas} from './claim.js'
import {isDated} from './dated.js'
import {grounds} from './grounds.js'
import {isPerson} from './persons.js'
import {faults} from './reasons.js'
import {sport, words} from './words.js'

/** What came of a lack, a quarrel or a feeling: "A lack of parts has grounded the fleet", "The strike grew out of a row". */
export function effects(scene: Scene): readonly Sighting[] {
  const found: Sighting[] = []
  for (const clause of scene.clauses) {
    const to = effectEnd(clause, scene)
    if (to !== undefined) found.push({kind: 'cause', at: clauseSpan(scene, clause, to), grave: true})
  }
  return found.length > 0 && (scene.has(sport) || isDated(scene)) ? [] : found
}

const effectVerbs = words(`
  cut reduce halve double save boost hurt ease end kill scare revive lift slow curb cure prevent deter
  ground ruin bring drive push force cost turn sink wreck cripple doom undo split bankrupt spark fuel trigger delay stall block halt
  empty erode weaken lead result plunge drag tip starve poison sour derail scupper scuttle destroy topple fell cause breed feed
  inflame deepen worsen hasten prompt ignite stoke exacerbate aggravate provoke hamper hobble paralyse paralyze swell
`)
const originVerbs = words('grow spring flow stem arise lie stand be reflect owe begin start originate')

function effectEnd(clause: Clause, scene: Scene): number | undefined {
  const {lemma, form, modal, negated, opener, subject, passive} = clause
  if (form !== 'finite' || modal !== '' || negated || subject === undefined || !plainly.has(opener))
    return undefined
  const to = passive
    ? fuelledEnd(clause, scene)
    : ((effectVerbs.has(lemma) ? workedEnd(clause, scene) : undefined) ??
      (originVerbs.has(lemma) ? originEnd(clause, scene) : undefined))
  return to === undefined || isTheirs(scene, clause) ? undefined : to
}

const plainly = new Set(['', 'but', 'and', 'that', 'so'])

/** Of the faults those that are acts in the open, and have effects that can be seen. */
const acts = words(
  'decision policy strategy tactic refusal pressure delay cut cutback privatisation privatization deregulation',
)

/** What is brought in or taken, and is told to have worked: only of what it has come to, not of what it says. */
const measures = words(`
  tax ban tariff levy vaccine drug treatment strike closure reform scheme programme program subsidy sanction embargo blockade curfew toll
  boycott merger takeover diet remedy therapy lockdown quarantine surcharge fee fare
`)
const workings = words(`
  cut reduce halve double save boost drive paralyse paralyze cripple hurt ease end empty kill scare revive lift ruin wreck push force split
  starve bankrupt slow curb cure prevent deter swell
`)

/** "The vaccine has cut deaths by a third", "halves the bill". */
function isWorking({lemma, subject, tense, firstToken}: Clause, scene: Scene): boolean {
  if (!workings.has(lemma) || !headIs(scene, subject, measures)) return false
  const first = scene.tokens[firstToken]?.norm ?? ''
  return /^(?:has|have|is|are)$/.test(first) || (tense === 'present' && first.endsWith('s'))
}

function isGround(scene: Scene, phrase: NounPhrase | undefined): boolean {
  const head = headToken(scene, phrase)
  if (head === undefined) return false
  if (/^(?:years|decades|months|generations)$/.test(head.norm)) {
    // "Years of neglect"; "a year in jail" is a time.
    return complement(scene, phrase, ['of']) !== undefined
  }
  return headIs(scene, phrase, grounds) || (headIs(scene, phrase, faults) && !headIs(scene, phrase, acts))
}

/** "A lack of spare parts has grounded half the fleet", "Falling prices have pushed farmers into debt". */
function workedEnd(clause: Clause, scene: Scene): number | undefined {
  const {lemma, subject, object, obliques, endToken} = clause
  if (!isGround(scene, subject) && !isWorking(clause, scene)) return undefined
  if (lemma === 'lead' || lemma === 'result') {
    const outcome = obliques.find(({preposition}) => /^(?:to|in)$/.test(preposition))
    return outcome !== undefined &&
      outcome.phrase.firstToken <= endToken + 1 &&
      !headIs(scene, outcome.phrase, talk)
      ? outcome.phrase.endToken
      : undefined
  }
  if (object === undefined || headIs(scene, object, reactions)) return undefined
  if (shoves.has(lemma)) return shovedEnd(object, obliques, endToken, scene)
  return object.endToken
}

/** What people say of it, who can be asked. */
const talk = words('speculation question call talk debate suggestion complaint accusation criticism concern')
const reactions = words(
  'outrage anger protest criticism backlash controversy debate fury speculation concern alarm dismay condemnation uproar outcry',
)

const shoves = words('push force turn drag tip plunge drive bring')

/** "pushed farmers into debt", "brought down the bank": without a way they only moved something. */
function shovedEnd(
  object: NounPhrase,
  obliques: Clause['obliques'],
  endToken: number,
  scene: Scene,
): number | undefined {
  const into = obliques.find(
    ({preposition, phrase}) => preposition !== 'of' && phrase.firstToken >= object.endToken,
  )
  if (into !== undefined) return into.phrase.endToken
  const isDown = /^(?:down|out|back|up|under)$/.test(scene.tokens[endToken]?.norm ?? '')
  return isDown || goesOn(scene, object) ? object.endToken : undefined
}

/** "drove the peasants to revolt" */
function goesOn({tokens}: Scene, {endToken}: NounPhrase): boolean {
  return tokens[endToken]?.norm === 'to' && tokens[endToken + 1]?.pos === 'VERB'
}

const stirs = words(
  'fuel drive trigger spark prompt provoke ignite feed stoke inflame deepen worsen exacerbate aggravate hasten',
)
const machines = words(
  'car bus train truck lorry van tram boat ship engine motor machine pump vehicle plane aircraft device turbine',
)

/** "was fuelled by a video of the arrest". A bus is driven by a driver. */
function fuelledEnd({lemma, subject, obliques}: Clause, scene: Scene): number | undefined {
  const by = obliques.find(({preposition}) => preposition === 'by')
  if (
    !stirs.has(lemma) ||
    by === undefined ||
    headIs(scene, subject, machines) ||
    isPerson(headToken(scene, subject))
  )
    return undefined
  const head = headToken(scene, by.phrase)
  if (head?.pos === 'PROPN' || (lemma === 'drive' && isPerson(head))) return undefined
  return by.phrase.endToken
}

const frictions = words(
  'row quarrel feud dispute argument rift split fear anger jealousy rivalry grudge debt boredom hunger grief shame lack failure',
)
const unease = words(
  'nerve unease fear anger doubt distrust mistrust mood confidence frustration worry anxiety resentment disillusion fatigue despair',
)
const swings = words(
  'slide rise drop fall slump surge jump vote result turnout swing shift silence absence delay defeat',
)
const gains = words(
  'job seat post title victory win rise success fortune career majority survival position office life freedom place crown',
)

/** "grew out of a row", "lies behind the killings", "reflects a loss of nerve", "owes her job to the builders", "began with spoiled milk". */
function originEnd(clause: Clause, scene: Scene): number | undefined {
  if (clause.lemma === 'reflect') return reflectedEnd(clause, scene)
  if (clause.lemma === 'owe') return owedEnd(clause, scene)
  if (begins.has(clause.lemma)) return begunEnd(clause, scene)
  if (grows.has(clause.lemma)) return grownEnd(clause, scene)
  return behindEnd(clause, scene)
}

const begins = words('begin start originate')
const grows = words('grow spring flow arise')

function grownEnd({endToken, obliques}: Clause, scene: Scene): number | undefined {
  if (!/^(?:out|from)$/.test(scene.tokens[endToken]?.norm ?? '')) return undefined
  return obliques.find(
    ({preposition, phrase}) => /^(?:of|from)$/.test(preposition) && headIs(scene, phrase, frictions),
  )?.phrase.endToken
}

/** "lies behind the killings"; "was down to a tired pilot". */
function behindEnd({lemma, subject, endToken, obliques}: Clause, scene: Scene): number | undefined {
  const at = scene.tokens[endToken]?.norm
  if (at === 'behind' && isGround(scene, subject))
    return obliques.find(({phrase}) => phrase.firstToken === endToken + 1)?.phrase.endToken
  if (
    lemma !== 'be' ||
    at !== 'down' ||
    scene.tokens[endToken + 1]?.norm !== 'to' ||
    !headIs(scene, subject, mishaps)
  )
    return undefined
  return obliques.find(({preposition}) => preposition === 'to')?.phrase.endToken
}

function reflectedEnd({subject, object}: Clause, scene: Scene): number | undefined {
  if (!headIs(scene, subject, swings)) return undefined
  const isFelt =
    phraseHas(scene, object, unease) || phraseHas(scene, complement(scene, object, ['of', 'in']), unease)
  return isFelt ? object?.endToken : undefined
}

function owedEnd({object, obliques}: Clause, scene: Scene): number | undefined {
  const to = obliques.find(({preposition}) => preposition === 'to')
  if (to === undefined || !headIs(scene, object, gains) || !isPerson(headToken(scene, to.phrase)))
    return undefined
  return to.phrase.endToken
}

function begunEnd({subject, object, endToken, obliques}: Clause, scene: Scene): number | undefined {
  const at = scene.tokens[endToken]?.norm ?? ''
  if (object !== undefined || !headIs(scene, subject, mishaps) || !/^(?:with|when|after|as)$/.test(at))
    return undefined
  const what = obliques.find(({phrase}) => phrase.firstToken === endToken + 1)
  return what?.phrase.endToken ?? endToken + 1
}

const mishaps = words(`
  crash accident collision fire blaze explosion blast collapse outage blackout leak spill outbreak derailment stampede riot unrest slump
  crisis shutdown failure disaster flood landslide contamination epidemic run fight brawl revolt uprising panic delay defeat loss
`)
