import type {Clause} from '../clauses.js'
import {spanOf} from '../clauses.js'
import type {Token} from '../paragraph.js'
import {isPlain} from './cause.js'
import type {Detector, Scene, Sighting} from './claim.js'
import {complement, headIs, headToken, isActor, isAsserted, isDated, phraseHas} from './claim.js'
import {causes, designs, faults, heads, purposes} from './reasons.js'
import {sport, words} from './words.js'
import {wrongs} from './wrongs.js'

/** What somebody did it for, and why it happened, where a preposition says so. */
export const motiveClaims: Detector = (scene) => [
  ...marked(scene),
  ...purposeful(scene),
  ...designed(scene),
  ...dreaded(scene),
  ...driven(scene),
  ...wished(scene),
  ...aims(scene),
  ...requited(scene),
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
    if (
      purpose !== undefined &&
      ((!isActor(scene, clause.subject) && !clause.passive) || isDated(scene) || isPraise(clause, purpose))
    )
      continue
    if (cause !== undefined && scene.tokens[index + found.length]?.pos === 'VERB') continue
    // "is eager to": what somebody feels is told by the verb.
    if (moods.has(found[0] ?? '') && tokens[index - 1]?.text !== ',') continue
    if (cause !== undefined && !firm.has(found[0] ?? '') && !isFaulty(scene, index + found.length)) continue
    if (cause !== undefined && (isPlain(scene, index + found.length) || scene.has(sport) || isDated(scene)))
      continue
    if (cause !== undefined && (describesThing(scene, clause, index) || minds.has(clause.lemma))) continue
    const end = endOfReason(scene, index + found.length)
    yield {
      kind: cause === undefined ? 'motive' : 'cause',
      at: spanOf(tokens, index, end),
      grave: cause === undefined,
      deed: spanOf(tokens, clause.firstToken, clause.endToken),
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

/** What one thinks of a thing has a reason that one gives: "expressed doubts because of the fares". */
const minds = words(
  'express voice cite oppose criticise criticize praise support dislike distrust favor favour back reject',
)

/** States that have a cause of their own. */
const ills = words(
  'difficulty trouble loss shortage delay absence death injury illness decline damage debt poverty unemployment stress closure',
)
/** Moods give a reason in an aside: ", eager to please the markets,". */
const moods = new Set(['eager', 'anxious', 'bent', 'mindful', 'wary', 'fearful', 'keen'])

/** "due to" gives a cause whatever follows; "because of" is a charge only where somebody's doing follows. */
const firm = new Set(['due', 'owing'])

function isFaulty(scene: Scene, at: number): boolean {
  const phrase = scene.phraseAt(at)
  return (
    phraseHas(scene, phrase, faults) ||
    phraseHas(scene, complement(scene, phrase, ['of', 'in', 'by']), faults)
  )
}

/** "hailed the law as a way to calm the town": what those who hail it see in it. */
function isPraise({lemma}: Clause, [first]: readonly string[]): boolean {
  return first === 'as' && praises.has(lemma)
}

const praises = words(
  'hail see view describe praise defend portray promote pitch call regard sell tout present cast frame welcome',
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
    const isOwn = deed.object !== undefined && ownWork.has(deed.lemma)
    if (takesInfinitive.has(deed.lemma) && !isOwn) return []
    if (isContent(scene, clause, deed) || isRanked(scene, deed.object) || isDated(scene)) return []
    const {object} = clause
    return [
      {
        kind: 'motive' as const,
        at: spanOf(scene.tokens, clause.firstToken, object?.endToken ?? clause.endToken),
        grave: true,
        deed: spanOf(scene.tokens, deed.firstToken, deed.endToken),
      },
    ]
  })
}

/** Nouns that an infinitive says the content of: "a plan to win", "efforts to block". */
const called = words(`
  order effort attempt bid plan deal bill proposal move campaign drive way right power authority decision chance opportunity ability pressure
  refusal measure law legislation call need time money push fight battle struggle race duty task mission step agreement promise pledge vow offer
  request demand desire wish willingness ambition threat failure obligation option idea strategy scheme mandate resolution amendment tool
  attack approach tactic manoeuvre maneuver series set package
`)

/** Such a noun stands between the deed and the infinitive: "efforts by two rivals to keep out". */
function isContent({tokens}: Scene, {firstToken}: Clause, deed: Clause): boolean {
  return tokens
    .slice(Math.max(deed.endToken, firstToken - 8), firstToken)
    .some(({pos, lemma}) => pos === 'NOUN' && called.has(lemma))
}

/** "the first woman to win": who it was, not what for. */
function isRanked({tokens}: Scene, phrase: Clause['object']): boolean {
  return tokens
    .slice(phrase?.firstToken ?? 0, phrase?.endToken ?? 0)
    .some(({norm}) => /^(?:first|second|third|last|only|next|youngest|oldest)$/.test(norm))
}

/** "left it to rot so that it could sell the land": the design is told as the result. */
function designed(scene: Scene): Sighting[] {
  return scene.clauses.flatMap((clause, index) => {
    const deed = scene.clauses.slice(0, index).findLast(({form}) => form === 'finite')
    const {opener, modal, firstToken, subject, object, endToken} = clause
    if (opener !== 'that' && opener !== 'so') return []
    if (!/^(?:could|can|would|might|will)$/.test(modal) || deed === undefined || clause.negated) return []
    const from = subject?.firstToken ?? firstToken
    const so = scene.tokens[from - 1]?.norm === 'so' ? from - 1 : from - 2
    if (scene.tokens[so]?.norm !== 'so' || !isAsserted(scene, deed) || deed.tense !== 'past') return []
    if (!isActor(scene, deed.subject) || !/^(?:he|she|it|they)$/.test(headToken(scene, subject)?.norm ?? ''))
      return []
    return [
      {
        kind: 'motive' as const,
        at: spanOf(scene.tokens, so, object?.endToken ?? endToken),
        grave: true,
        deed: spanOf(scene.tokens, deed.firstToken, deed.endToken),
      },
    ]
  })
}

/** ", fearing a revolt in her party": a state of mind, given as the reason. */
function dreaded(scene: Scene): Sighting[] {
  return scene.clauses.flatMap((clause) => {
    const {lemma, form, firstToken, endToken, object, opener} = clause
    const word = scene.tokens[firstToken]?.norm ?? ''
    if (form !== 'participle' || opener !== '' || !minding.has(word) || clause.negated) return []
    const before = scene.tokens[firstToken - 1]
    const opens = firstToken === scene.sentence.firstToken
    if (!opens && before?.text !== ',') return []
    const deed = scene.clauses.find(
      (other) => other.form === 'finite' && other.modal === '' && isActor(scene, other.subject),
    )
    if (deed === undefined || scene.has(sport) || lemma === 'be') return []
    return [
      {
        kind: 'motive' as const,
        at: spanOf(scene.tokens, firstToken, object?.endToken ?? endToken),
        grave: true,
        deed: spanOf(scene.tokens, deed.firstToken, deed.endToken),
      },
    ]
  })
}

const minding = new Set([
  'fearing',
  'wanting',
  'dreading',
  'sensing',
  'suspecting',
  'believing',
  'realising',
  'realizing',
])

/** With an object of their own these say what was done, and the infinitive what for: "called a strike to", "started the fight to". */
const ownWork = words('call start begin continue plan fight move refuse use')

const takesInfinitive = words(`
  pick choose name nominate appoint select tap elect hire
  instruct advise train cause lead prompt motivate commit expect get remain
  agree try attempt refuse decide plan threaten vow promise pledge offer want wish hope fail manage begin start continue seek
  ask order urge tell force allow permit help require invite press call warn encourage persuade authorise authorize enable
  have be need appear seem use vote fight struggle work move
`)

/** Somebody did it, or is doing it, on purpose: "cut the price", "is closing the plant", "the raid was timed". */
function isMeant(scene: Scene, deed: Clause): boolean {
  if (deed.form !== 'finite' || !isAsserted(scene, deed)) return false
  if (deed.passive) return plotted.has(deed.lemma) && !headIs(scene, deed.subject, devices)
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

/** "were punishing him for his arrogance": what for is theirs to say. */
function requited(scene: Scene): Sighting[] {
  return scene.clauses.flatMap((clause) => {
    const {lemma, form, passive, object, obliques, firstToken} = clause
    if (
      !/^(?:punish|reward|forgive|resent)$/.test(lemma) ||
      form === 'infinitive' ||
      passive ||
      object === undefined
    )
      return []
    if (!isAsserted(scene, clause) || !isActor(scene, clause.subject) || scene.has(sport) || isDated(scene))
      return []
    const what = obliques.find(({preposition}) => preposition === 'for')
    if (what === undefined) return []
    return [
      {kind: 'motive' as const, at: spanOf(scene.tokens, firstToken, what.phrase.endToken), grave: true},
    ]
  })
}

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
      !(hostile.has(clause.lemma) || wrongs.has(clause.lemma)) ||
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
  choke strangle wreck ruin grab seize swallow annex conquer control dominate rule crush break split silence oust avenge settle escape avoid
  profit cash buy tighten drive push squeeze stop block
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

function follows(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => tokens[at + offset]?.norm === word)
}

/** The finite clause whose deed the reason explains: the last one before it, else the first after. */
function clauseAround({clauses}: Scene, at: number): Clause | undefined {
  const finite = clauses.filter(({form}) => form === 'finite')
  return finite.filter(({firstToken}) => firstToken < at).at(-1) ?? finite[0]
}

/** A reason runs to the next comma or the end of its sentence; never past forty words. */
function endOfReason({tokens, sentence}: Scene, from: number): number {
  let at = from
  while (at < sentence.endToken && at < from + 40 && !/^[,;.!?”"’—]$/.test(tokens[at]?.text ?? '.')) at += 1
  return Math.max(at, from)
}
