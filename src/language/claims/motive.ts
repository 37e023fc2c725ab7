import type {Clause} from '../clauses.js'
import {spanOf} from '../clauses.js'
import {isReport} from '../cues.js'
import type {Token} from '../paragraph.js'
import {isPlain} from './cause.js'
import type {Detector, Scene, Sighting} from './claim.js'
import {
  clauseAround,
  complement,
  eachClause,
  headIs,
  headToken,
  isActor,
  isAsserted,
  phraseFrom,
  phraseHas,
  together,
} from './claim.js'
import {isDated} from './dated.js'
import {intents} from './intent.js'
import {moved} from './moved.js'
import {causes, designs, faults, feelings, heads, purposes} from './reasons.js'
import {sport, words} from './words.js'

function marked(scene: Scene): readonly Sighting[] {
  const {tokens, places, sentence} = scene
  const found: Sighting[] = []
  for (const index of places.within(heads, sentence)) {
    const purpose = phraseFrom(tokens, purposes, index) ?? feltAt(tokens, index)
    const cause = purpose === undefined ? phraseFrom(tokens, causes, index) : undefined
    const phrase = purpose ?? cause
    if (phrase === undefined) continue
    const clause = clauseAround(scene, index)
    if (clause === undefined || !isAsserted(scene, clause)) continue
    if (
      purpose !== undefined &&
      ((!isActor(scene, clause.subject) && !clause.passive) ||
        isDated(scene) ||
        isPraise(clause, purpose) ||
        isPlainAim(scene, clause, index + phrase.length) ||
        // "amid concerns in the council"
        (phrase[0] === 'amid' &&
          /^(?:in|from|by|among|within|at|over|about|expressed|voiced)$/.test(
            tokens[index + phrase.length]?.norm ?? '',
          )) ||
        // "is under pressure to offer more": how he stands, and no deed.
        (phrase[0] === 'under' && clause.lemma === 'be' && clause.object === undefined))
    )
      continue
    if (cause !== undefined && scene.tokens[index + phrase.length]?.pos === 'VERB') continue
    // "not because of the price, but …"
    if (cause !== undefined && tokens[index - 1]?.norm === 'not') continue
    // "is eager to": what somebody feels is told by the verb.
    if (moods.has(phrase[0] ?? '') && tokens[index - 1]?.text !== ',') continue
    if (cause !== undefined && !firm.has(phrase[0] ?? '') && isGiven(scene, index + phrase.length)) continue
    if (cause !== undefined && (isPlain(scene, index + phrase.length) || scene.has(sport) || isDated(scene)))
      continue
    if (cause !== undefined && (describesThing(scene, clause, index) || minds.has(clause.lemma))) continue
    const end = endOfReason(scene, index + phrase.length)
    found.push({
      kind: cause === undefined ? 'motive' : 'cause',
      at: spanOf(tokens, index, end),
      grave: cause === undefined,
      deed: spanOf(tokens, clause.firstToken, clause.endToken),
    })
  }
  return found
}

/** "agreed on a truce in an effort to end the fighting", "ran in a bid to escape": what a truce and a flight are for. */
function isPlainAim({tokens}: Scene, {lemma}: Clause, at: number): boolean {
  const aim = tokens[at]?.lemma ?? ''
  return (
    flights.has(aim) ||
    (peacemaking.has(lemma) && /^(?:end|stop|halt|avert|defuse|resolve|settle|save)$/.test(aim))
  )
}

const flights = words('escape flee survive')
const peacemaking = words(
  'negotiate agree broker mediate meet hold call announce declare sign reach propose convene talk visit travel',
)

/** "out of jealousy". */
function feltAt(tokens: readonly Token[], at: number): readonly string[] | undefined {
  if (tokens[at]?.norm !== 'out' || tokens[at + 1]?.norm !== 'of') return undefined
  const feeling = tokens[at + 2]?.norm ?? ''
  return feelings.has(feeling) ? ['out', 'of', feeling] : undefined
}

/** "bail out companies in difficulties due to the slump", "owing to the efforts of": the reason belongs to a thing, not to what was done. */
function describesThing({tokens, phraseAt}: Scene, {endToken}: Clause, at: number): boolean {
  if (/^(?:effort|work|help|presence|absence)s?$/.test(tokens[at + 3]?.norm ?? '')) return true
  const before = phraseAt(at - 1)
  if (before === undefined || before.firstToken <= endToken) return false
  return ills.has(tokens[before.head]?.lemma ?? '')
}

/** What one thinks of a thing has a reason that one gives: "expressed doubts because of the fares". */
const minds = words(
  'express voice cite oppose criticise criticize praise support dislike distrust favor favour back reject',
)

/** States that have a cause of their own. */
const ills = words(
  'difficulty trouble loss shortage delay absence death injury illness decline damage debt poverty unemployment stress closure',
)
/** Moods give a reason in an aside: ", eager to please the markets,", ", bowing to pressure from dockers,". */
const moods = new Set([
  'bowing',
  'yielding',
  'caving',
  'giving',
  'succumbing',
  'eager',
  'anxious',
  'bent',
  'mindful',
  'wary',
  'fearful',
  'keen',
])

/** "due to" gives a cause whatever follows; "because of" and "thanks to" do not where it is a score, a size or a paper that speaks for itself. */
const firm = new Set(['due', 'owing', 'for', 'through'])

function isGiven(scene: Scene, at: number): boolean {
  const phrase = scene.phraseAt(at)
  const head = headToken(scene, phrase)
  if (head === undefined || head.pos === 'PRON' || head.pos === 'PROPN' || head.pos === 'NUM') return true
  if (
    phraseHas(scene, phrase, faults) ||
    phraseHas(scene, complement(scene, phrase, ['of', 'in', 'by']), faults)
  )
    return false
  const first = scene.tokens[phrase?.firstToken ?? -1]?.norm ?? ''
  return /^(?:this|that|these|those|such)$/.test(first) || phraseHas(scene, phrase, evident)
}

/** Reasons that can be looked up. */
const evident = words(`
  win victory goal endorsement size location distance height weight length name nationality heritage sex gender lawsuit suit trial conviction
  incident investigation law rule regulation order ruling treaty conflict commitment work schedule visit renovation repair construction
  maintenance roadworks reason fact memory donation gift grant support help scheduling exam birth wedding funeral marriage
`)

/** "hailed the law as a way to calm the town": what those who hail it see in it. */
function isPraise({lemma}: Clause, [first]: readonly string[]): boolean {
  return first === 'as' && praises.has(lemma)
}

const praises = words(
  'hail see view describe praise defend portray promote pitch call regard sell tout present cast frame welcome',
)

/** "cut the price to distract from the losses": what a past deed was for. */
const purposeful = eachClause((clause, scene, index) => {
  if (scene.has(sport)) return undefined
  const deed = scene.clauses[index - 1]
  if (clause.form !== 'infinitive' || deed === undefined) return undefined
  // "rose 3 percent to settle at 40 crowns": where a price came to, not what for.
  if (closes.has(clause.lemma) && scene.tokens[clause.endToken]?.norm === 'at') return undefined
  if (flights.has(clause.lemma) && clause.object === undefined) return undefined
  if (clause.lemma === 'pay' && isRespect(scene, clause)) return undefined
  if (isSolePurpose(scene, clause) && isMeant(scene, deed, clause.lemma) && !isDated(scene))
    return purpose(scene, clause, deed)
  if (!designs.has(clause.lemma) && !isAfter(scene, clause)) return undefined
  // "attacked to win the stage"
  if (clause.lemma === 'win' && headIs(scene, clause.object, contests)) return undefined
  if (!isMeant(scene, deed, clause.lemma) || deed.opener === 'that') return undefined
  // "agreed to avoid", "tried to block": the infinitive is what was said or tried, not what it was for.
  if (deed.object === undefined && deed.obliques.length === 0 && !deed.passive && !steps.has(deed.lemma))
    return undefined
  const isOwn = deed.object !== undefined && (ownWork.has(deed.lemma) || courtly.has(clause.lemma))
  if (takesInfinitive.has(deed.lemma) && !isOwn) return undefined
  // "went to the shop to buy milk", "built a wall to keep out the sea": what for can be seen.
  const isErrand = errands.has(clause.lemma) && !headIs(scene, clause.object, gazes)
  if (
    isErrand &&
    ((moves.has(deed.lemma) && !/^(?:NOUN|PROPN)$/.test(headToken(scene, deed.object)?.pos ?? '')) ||
      builds.has(deed.lemma))
  )
    return undefined
  const isContentOf = isContent(scene, clause, deed) && !headIs(scene, clause.object, prizes)
  if (isContentOf || isRanked(scene, deed.object) || isDated(scene)) return undefined
  return purpose(scene, clause, deed)
})

function purpose({tokens}: Scene, {firstToken, endToken, object}: Clause, deed: Clause): Sighting {
  return {
    kind: 'motive',
    at: spanOf(tokens, firstToken, object?.endToken ?? endToken),
    grave: true,
    deed: spanOf(tokens, deed.firstToken, deed.endToken),
  }
}

/** "only to get its pilots back": of all reasons the one. What follows "only to find" is how it went. */
function isSolePurpose({tokens}: Scene, {firstToken, lemma}: Clause): boolean {
  return (
    /^(?:only|solely|purely|merely|simply)$/.test(tokens[firstToken - 1]?.norm ?? '') && !turns.has(lemma)
  )
}

/** "to pay (their) respects" */
function isRespect({tokens}: Scene, {endToken}: Clause): boolean {
  return tokens.slice(endToken, endToken + 2).some(({norm}) => /^(?:respects?|tribute|homage)$/.test(norm))
}

const closes = words('settle close end finish trade stand')
const turns = words(
  'find discover learn see be have lose fail realise realize return hear meet fall miss watch let draw retract die come change give opt settle',
)

/** "to get at the gas", "to get hold of the keys", "to get even". */
function isAfter({tokens}: Scene, {lemma, endToken}: Clause): boolean {
  if (lemma !== 'get') return false
  const [next, second] = [tokens[endToken]?.norm ?? '', tokens[endToken + 1]?.norm ?? '']
  return /^(?:at|even|hold|rid)$/.test(next) && !/^(?:work|school|least|home)$/.test(second)
}

const contests = words(
  'stage race title medal match set final leg round cup point gold silver bronze heat frame tournament trophy championship',
)

/** What one does by oneself, and for a reason: "resigned to spare the party". */
const steps = words(
  'resign quit retire stay leave flee withdraw abstain vanish defect surrender plead abdicate stall wait',
)
/** "draw attention away from the cuts": nobody fetches attention. */
const gazes = words('attention fire spotlight scrutiny gaze eye heat blame suspicion sympathy sting')
/** What only the one who acts can be after, whoever is named or hired. */
const courtly = words(
  'reassure satisfy mollify assuage humour humor curry spare placate appease please impress distract deflect soothe pacify flatter woo embarrass humiliate spite punish reward silence',
)
const errands = words(
  'buy keep save pay bring fill clear lay cover catch draw collect cut protect shelter line pave free lift settle gain win',
)
const moves = words(
  'go come travel walk drive leave return queue gather run hurry rush fly sail move stay wait cross flock stream pour head',
)
const builds = words('build erect dig install plant fit lay construct put raise widen add drill weld fence')

/** Nouns that an infinitive says the content of: "a plan to win", "efforts to block". */
const called = words(`
  order effort attempt bid plan deal bill proposal move campaign drive way right power authority decision chance opportunity ability pressure
  refusal measure law legislation call need time money push fight battle struggle race duty task mission step agreement promise pledge vow offer
  request plea petition appeal motion application invitation demand desire wish willingness ambition threat failure obligation option idea strategy scheme mandate resolution amendment tool
  attack approach tactic manoeuvre maneuver series set package contract tender licence license permit loan grant
`)

/** What one wins for oneself, whatever was signed: "signed the lease to win time". */
const prizes = words('time favour favor goodwill respite applause breathing-space sympathy')

/** Such a noun stands between the deed and the infinitive: "efforts by two rivals to keep out". A bill that was rushed through has been left behind. */
function isContent({tokens}: Scene, {firstToken}: Clause, deed: Clause): boolean {
  const between = tokens.slice(Math.max(deed.endToken, firstToken - 8), firstToken)
  // "laid out her plans to": told, and not left behind.
  const isThrough =
    !/^(?:lay|set|spell|map)$/.test(deed.lemma) &&
    between.some(({norm}) => /^(?:through|forward|before|out|back)$/.test(norm))
  return !isThrough && between.some(({pos, lemma}) => pos === 'NOUN' && called.has(lemma))
}

/** "the first woman to win": who it was, not what for. */
function isRanked({tokens}: Scene, phrase: Clause['object']): boolean {
  return tokens
    .slice(phrase?.firstToken ?? 0, phrase?.endToken ?? 0)
    .some(({norm}) =>
      /^(?:first|second|third|last|only|next|latest|newest|youngest|oldest|biggest|largest|highest|lowest)$/.test(
        norm,
      ),
    )
}

/** "left it to rot so that it could sell the land": the design is told as the result. */
const designed = eachClause((clause, scene, index) => {
  const {opener, modal, firstToken, subject, object, endToken} = clause
  if (opener !== 'that' && opener !== 'so') return undefined
  const deed = scene.clauses.slice(0, index).findLast(({form}) => form === 'finite')
  if (!/^(?:could|can|would|might|will)$/.test(modal) || deed === undefined) return undefined
  const from = subject?.firstToken ?? firstToken
  const so = scene.tokens[from - 1]?.norm === 'so' ? from - 1 : from - 2
  if (scene.tokens[so]?.norm !== 'so' || !isAsserted(scene, deed) || deed.tense !== 'past') return undefined
  if (!isActor(scene, deed.subject) || subject === undefined || isReport(deed.lemma)) return undefined
  return {
    kind: 'motive' as const,
    at: spanOf(scene.tokens, so, object?.endToken ?? endToken),
    grave: true,
    deed: spanOf(scene.tokens, deed.firstToken, deed.endToken),
  }
})

/** With an object of their own these say what was done, and the infinitive what for: "called a strike to", "started the fight to". */
const ownWork = words('call start begin continue plan fight move refuse use')

const takesInfinitive = words(`
  pick choose name nominate appoint select tap elect hire
  instruct advise train cause lead prompt motivate commit expect get remain
  agree try attempt refuse decide plan threaten vow promise pledge offer want wish hope fail manage begin start continue seek
  ask order urge tell push pressure lobby nudge force allow permit help require invite press call warn encourage persuade authorise authorize enable
  have be need appear seem use vote fight struggle work move
`)

/** Somebody did it, or is doing it, on purpose: "cut the price", "is closing the plant", "the raid was timed". */
function isMeant(scene: Scene, deed: Clause, infinitive: string): boolean {
  if (deed.form !== 'finite' || !isAsserted(scene, deed)) return false
  if (deed.passive)
    return (plotted.has(deed.lemma) || courtly.has(infinitive)) && !headIs(scene, deed.subject, devices)
  const isGoingOn = /ing$/.test(scene.tokens[deed.verb]?.norm ?? '')
  return (
    (deed.tense === 'past' || isGoingOn) &&
    (isActor(scene, deed.subject) || headIs(scene, deed.subject, craft))
  )
}

const craft = words('ship plane tanker train truck lorry bus ferry vessel aircraft boat')

/** Things that are made for a purpose, as everybody can see. */
const devices = words(
  'law rule bill system device software test tool machine programme program measure wall fence barrier course drug vaccine treaty',
)
const plotted = words(
  'bring rush push time design intend aim calculate stage mean plan leak make do choose delay hold keep',
)

/** A reason runs to the next comma, to a relative clause behind a preposition ("in which") or to the end of its sentence; never past forty words. */
function endOfReason({tokens, sentence}: Scene, from: number): number {
  let at = from
  while (
    at < sentence.endToken &&
    at < from + 40 &&
    !/^(?:[,;.!?”"’—]|which|who|whom|whose)$/.test(tokens[at]?.text ?? '.')
  )
    at += 1
  // "ten months of fighting | in which"
  if (/^(?:which|whom|whose)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.pos === 'ADP') at -= 1
  return Math.max(at, from)
}

/** What somebody did it for, and why it happened, where a preposition says so. */
const anyMotive: Detector = together(marked, purposeful, designed, moved, intents)

export const motiveClaims: Detector = (scene) =>
  anyMotive(scene).filter(({at}) => !isReasonForAnonymity(scene, at.start))

/** "on condition of anonymity so as not to sour the talks": the reason that every desk asks for. */
function isReasonForAnonymity({tokens, sentence}: Scene, at: number): boolean {
  return tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(
      ({norm, start}, index, all) =>
        start < at &&
        (norm === 'anonymity' || (/^(?:named|identified)$/.test(norm) && all[index - 1]?.norm === 'be')),
    )
}
