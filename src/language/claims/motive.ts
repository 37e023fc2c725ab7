import type {Clause} from '../clauses.js'
import {spanOf} from '../clauses.js'
import type {Token} from '../paragraph.js'
import type {Detector, Scene, Sighting} from './claim.js'
import {headIs, headToken, isActor, isAsserted, isDated, phraseHas} from './claim.js'
import {sport, words} from './words.js'

/** Purpose said outright. */
const purposes = [
  'in order to',
  'so as to',
  'in a bid to',
  'in bid to',
  'in an effort to',
  'in an attempt to',
  'in an apparent bid to',
  'in an apparent attempt to',
  'in an apparent effort to',
  'in a move to',
  'in a move aimed at',
  'in a move designed to',
  'with the aim of',
  'with a view to',
  'as a way to',
  'as a ploy to',
  'as a pretext to',
  'as a pretext for',
  'for fear of',
  'out of fear',
  'out of spite',
  'out of revenge',
  'out of desperation',
  'out of frustration',
  'out of anger',
  'out of greed',
  'in retaliation for',
  'in revenge for',
  'as revenge for',
  'as punishment for',
  'as payback for',
  'in the hope of',
  'in hopes of',
  'in the hopes of',
  'desperate to',
  'amid fears',
  'under pressure from',
  'under pressure to',
  'in the face of pressure',
  'as a favour to',
  'as a favor to',
  'as a reward for',
  'for political gain',
  'for political reasons',
  'to save face',
  'on the orders of',
  'at the behest of',
].map((phrase) => phrase.split(' '))

/** Cause said outright. */
const causes = ['due to', 'owing to'].map((phrase) => phrase.split(' '))

const heads = new Set([...purposes, ...causes].map(([head]) => head))

/** What one does a thing for, when one would rather not say so. */
const designs = words(`
  cut save pay gain keep calm soothe reassure avoid evade dodge escape deflect distract divert appease placate please silence punish hide conceal cover mask disguise
  embarrass humiliate intimidate discredit undermine provoke weaken prop shore curry win woo court secure buy save preserve
  bolster boost consolidate tighten cling retain regain influence sway manipulate mislead deceive pressure force destabilise
  destabilize sabotage derail block thwart stifle quash crush rig justify legitimise legitimize whitewash rescue impress
  keep spare free calm soothe reassure woo embolden tempt flatter hurt damage harm weaken spite frustrate scare frighten distance ingratiate reward favour favor counter deter pre-empt preempt exploit profit enrich
`)

/** Causes that anyone can see or that name themselves. */
const plain = words(`
  rain rainfall snow snowfall weather wind storm gale fog ice heat cold frost darkness lightning thunderstorm hurricane typhoon
  flood injury illness flu suspension holiday retirement age birthday anniversary traffic pregnancy maternity knee ankle
  hamstring back shoulder ban curfew
`)

const happenings = words('cause trigger prompt spark provoke ignite stem result arise')

/** Why it happened, and what somebody did it for. */
export const motiveClaims: Detector = (scene) => [
  ...marked(scene),
  ...purposeful(scene),
  ...caused(scene),
  ...reasons(scene),
  ...driven(scene),
  ...wished(scene),
  ...aims(scene),
]

function* marked(scene: Scene): Generator<Sighting> {
  const {tokens, sentence} = scene
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (!heads.has(tokens[index]?.norm ?? '')) continue
    const purpose = purposes.find((phrase) => follows(tokens, index, phrase))
    const cause = purpose === undefined ? causes.find((phrase) => follows(tokens, index, phrase)) : undefined
    const found = purpose ?? cause
    if (found === undefined) continue
    const clause = clauseAround(scene, index)
    if (clause === undefined || !isAsserted(scene, clause)) continue
    if (purpose !== undefined && ((!isActor(scene, clause.subject) && !clause.passive) || isDated(scene)))
      continue
    if (cause !== undefined && scene.tokens[index + found.length]?.pos === 'VERB') continue
    if (cause !== undefined && (isPlain(scene, index + found.length) || scene.has(sport) || isDated(scene)))
      continue
    if (cause !== undefined && describesThing(scene, clause, index)) continue
    const end = endOfReason(scene, index + found.length)
    yield {
      kind: cause === undefined ? 'motive' : 'cause',
      at: spanOf(tokens, index, end),
      grave: cause === undefined,
    }
  }
}

/** "bail out companies in difficulties due to the slump", "owing to the efforts of": the reason belongs to a thing, not to what was done. */
function describesThing({tokens, phraseAt}: Scene, {endToken}: Clause, at: number): boolean {
  if (/^(?:effort|work|help|presence|absence)s?$/.test(tokens[at + 3]?.norm ?? '')) return true
  const before = phraseAt(at - 1)
  if (before === undefined || before.firstToken <= endToken) return false
  return ills.has(tokens[before.head]?.lemma ?? '')
}

/** States that have a cause of their own. */
const ills = words(
  'difficulty trouble loss shortage delay absence death injury illness decline damage debt poverty unemployment stress closure',
)

/** "cut the price to distract from the losses": what a past deed was for. */
function purposeful(scene: Scene): Sighting[] {
  if (scene.has(sport)) return []
  return scene.clauses.flatMap((clause, index) => {
    const deed = scene.clauses[index - 1]
    if (clause.form !== 'infinitive' || deed === undefined || !designs.has(clause.lemma)) return []
    if (!isMeant(scene, deed) || deed.opener === 'that') return []
    // "agreed to avoid", "tried to block": the infinitive is what was said or tried, not what it was for.
    if (deed.object === undefined && deed.obliques.length === 0 && !deed.passive) return []
    if (takesInfinitive.has(deed.lemma) || isContentOf(scene.tokens[clause.firstToken - 1])) return []
    if (isRanked(scene, deed.object) || isDated(scene)) return []
    const {object} = clause
    return [
      {
        kind: 'motive' as const,
        at: spanOf(scene.tokens, clause.firstToken, object?.endToken ?? clause.endToken),
        grave: true,
      },
    ]
  })
}

/** Nouns that an infinitive says the content of: "a plan to win", "efforts to block". */
const called = words(`
  order effort attempt bid plan deal bill proposal move campaign drive way right power authority decision chance opportunity ability pressure
  refusal measure law legislation call need time money push fight battle struggle race duty task mission step agreement promise pledge vow offer
  request demand desire wish willingness ambition threat failure obligation option idea strategy scheme mandate resolution amendment tool
`)

function isContentOf(noun: Token | undefined): boolean {
  return noun?.pos === 'NOUN' && called.has(noun.lemma)
}

/** "the first woman to win": who it was, not what for. */
function isRanked({tokens}: Scene, phrase: Clause['object']): boolean {
  return tokens
    .slice(phrase?.firstToken ?? 0, phrase?.endToken ?? 0)
    .some(({norm}) => /^(?:first|second|third|last|only|next|youngest|oldest)$/.test(norm))
}

const takesInfinitive = words(`
  instruct advise train cause lead prompt motivate commit expect get remain
  agree try attempt refuse decide plan threaten vow promise pledge offer want wish hope fail manage begin start continue seek
  ask order urge tell force allow permit help require invite press call warn encourage persuade authorise authorize enable
  have be need appear seem use vote fight struggle work move
`)

/** Somebody did it, or is doing it, on purpose: "cut the price", "is closing the plant", "the raid was timed". */
function isMeant(scene: Scene, deed: Clause): boolean {
  if (deed.form !== 'finite' || !isAsserted(scene, deed)) return false
  if (deed.passive) return designed.has(deed.lemma) && !headIs(scene, deed.subject, devices)
  const isGoingOn = /ing$/.test(scene.tokens[deed.verb]?.norm ?? '')
  return (deed.tense === 'past' || isGoingOn) && isActor(scene, deed.subject)
}

/** Things that are made for a purpose, as everybody can see. */
const devices = words(
  'law rule bill system device software test tool machine programme program measure wall fence barrier course drug vaccine treaty',
)
const designed = words('time design intend aim calculate stage mean plan leak make do choose delay hold keep')

/** "for logistical reasons", "its real aim is". */
function aims({tokens, sentence, clauses, ...syntax}: Scene): Sighting[] {
  const found: Sighting[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (tokens[index]?.norm !== 'for') continue
    const end = [index + 2, index + 3].find((at) => /^reasons?$/.test(tokens[at]?.norm ?? ''))
    if (end === undefined || !/^(?:ADJ|NOUN)$/.test(tokens[end - 1]?.pos ?? '')) continue
    if (
      /^(?:several|own|many|other|various|different|obvious|good|two|three|whatever)$/.test(
        tokens[end - 1]?.norm ?? '',
      )
    )
      continue
    const deed = clauseAround({tokens, sentence, clauses, ...syntax}, index)
    if (deed?.modal !== '' || deed.negated) continue
    found.push({kind: 'motive', at: spanOf(tokens, index, end + 1), grave: true})
  }
  for (const {firstToken, subject, endToken} of clauses) {
    if (
      tokens[firstToken]?.lemma !== 'be' ||
      subject === undefined ||
      !targets.has(tokens[subject.head]?.lemma ?? '')
    )
      continue
    const isTrue = tokens.slice(subject.firstToken, subject.head).some(({norm}) => trulies.has(norm))
    if (isTrue) found.push({kind: 'motive', at: spanOf(tokens, subject.firstToken, endToken), grave: true})
  }
  return found
}

const targets = words('aim goal purpose motive intention objective reason agenda target ambition concern')
const trulies = words('real true hidden ulterior actual secret underlying sole only')

/** "wants to punish": what somebody is after, where it is to another's harm. */
function wished(scene: Scene): Sighting[] {
  return scene.clauses.flatMap((clause, index) => {
    const wish = scene.clauses[index - 1]
    if (
      clause.form !== 'infinitive' ||
      wish === undefined ||
      !hostile.has(clause.lemma) ||
      !wishes.has(wish.lemma)
    )
      return []
    if (
      wish.form !== 'finite' ||
      clause.firstToken > wish.endToken ||
      !isAsserted(scene, wish) ||
      !isActor(scene, wish.subject)
    )
      return []
    const from =
      wish.subject !== undefined && wish.subject.endToken === wish.firstToken
        ? wish.subject.firstToken
        : wish.firstToken
    return [
      {
        kind: 'motive' as const,
        at: spanOf(scene.tokens, from, clause.object?.endToken ?? clause.endToken),
        grave: true,
      },
    ]
  })
}

const wishes = words('want seek aim hope intend mean try')
const hostile = words(`
  punish weaken humiliate silence embarrass discredit undermine destroy crush intimidate provoke destabilise destabilize divide distract
  deflect deceive mislead sabotage exploit hide conceal blackmail bully smear cling hurt damage starve isolate oust topple draw drag
`)

/** "is politically motivated", "was driven by spite", "acted out of revenge". */
function driven(scene: Scene): Sighting[] {
  return scene.clauses.flatMap((clause) => {
    const {lemma, passive, firstToken, endToken, obliques} = clause
    if (!passive || clause.form !== 'finite' || !isAsserted(scene, clause)) return []
    const feeling = obliques.find(
      ({preposition, phrase}) => preposition === 'by' && phraseHas(scene, phrase, feelings),
    )
    if (lemma !== 'motivate' && feeling === undefined) return []
    // "was motivated to run": a biography.
    if (feeling === undefined && scene.tokens[endToken]?.norm === 'to') return []
    if (/^(?:more|most|highly|less)$/.test(scene.tokens[clause.verb - 1]?.norm ?? '')) return []
    return [
      {
        kind: 'motive' as const,
        at: spanOf(scene.tokens, firstToken, feeling?.phrase.endToken ?? endToken),
        grave: true,
      },
    ]
  })
}

const feelings = words(
  'spite revenge greed fear hatred jealousy envy ambition vanity anger resentment racism ideology politics malice panic desperation',
)

/** "the dyke broke because the province had skipped repairs": somebody's doing is given as the cause. */
function reasons(scene: Scene): Sighting[] {
  if (scene.has(sport)) return []
  return scene.clauses.flatMap((clause, index) => {
    if (clause.opener !== 'because' || clause.form !== 'finite' || !isAsserted(scene, clause)) return []
    // "because he was born abroad", "because it lasts two hours": anybody can see that; and "because they said" names who gives the reason.
    if (clause.passive || stative.has(clause.lemma)) return []
    const main = scene.clauses[index - 1] ?? scene.clauses[index + 1]
    if (main === undefined || main.modal !== '') return []
    const isTold =
      clause.tense === 'past' || main.tense === 'past' || headToken(scene, main.subject)?.pos === 'PROPN'
    if (!isTold) return []
    if (!isActor(scene, clause.subject) && !isActor(scene, main.subject)) return []
    const from = (clause.subject?.firstToken ?? clause.firstToken) - 1
    return [
      {
        kind: 'cause' as const,
        at: spanOf(scene.tokens, from, clause.object?.endToken ?? clause.endToken),
        grave: true,
      },
    ]
  })
}

const stative = words(`
  be have say tell claim argue contend state report last cost lack seem appear remain become stay weigh measure hold live testify work
`)

/** "the outage was caused by a worn valve". */
function caused(scene: Scene): Sighting[] {
  return scene.clauses.flatMap((clause) => {
    const {lemma, passive, subject, obliques} = clause
    if (!happenings.has(lemma) || clause.form !== 'finite' || !isAsserted(scene, clause)) return []
    if (subject === undefined) return []
    const active = lemma === 'stem' || lemma === 'result' || lemma === 'arise'
    if (!passive && !active) return []
    const by = obliques.find(
      ({preposition, phrase}, index) =>
        preposition === (passive ? 'by' : 'from') &&
        (passive || (index === 0 && phrase.firstToken <= clause.endToken + 2)),
    )
    if (by === undefined || isPlain(scene, by.phrase.firstToken)) return []
    return [
      {kind: 'cause' as const, at: spanOf(scene.tokens, clause.firstToken, by.phrase.endToken), grave: true},
    ]
  })
}

function follows(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => tokens[at + offset]?.norm === word)
}

/** The finite clause whose deed the reason explains: the last one before it, else the first after. */
function clauseAround({clauses}: Scene, at: number): Clause | undefined {
  const finite = clauses.filter(({form}) => form === 'finite')
  return finite.filter(({firstToken}) => firstToken < at).at(-1) ?? finite[0]
}

function isPlain(scene: Scene, at: number): boolean {
  const phrase = scene.phraseAt(at)
  if (phrase === undefined) return false
  for (let index = phrase.firstToken; index < phrase.endToken; index += 1) {
    if (plain.has(scene.tokens[index]?.lemma ?? '')) return true
  }
  return false
}

/** A reason runs to the next comma or the end of its sentence; never past forty words. */
function endOfReason({tokens, sentence}: Scene, from: number): number {
  let at = from
  while (at < sentence.endToken && at < from + 40 && !/^[,;.!?”"’—]$/.test(tokens[at]?.text ?? '.')) at += 1
  return Math.max(at, from)
}
