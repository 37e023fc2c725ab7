import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import {isOf} from '../noun-phrases.js'
import type {ClaimKind, Scene, Sighting} from './claim.js'
import {
  clauseSpan,
  complement,
  eachClause,
  endOfPhrase,
  governor,
  headIs,
  isActor,
  isDeed,
  isOpenQuestion,
  isTheirs,
  phraseHas,
  phraseList,
} from './claim.js'
import {isDealing} from './dealings.js'
import {isFavoured, isMisdeed, isNeglected, isUnderOrders} from './misdeeds.js'
import {isSly} from './slyly.js'
import {isUnderhand} from './underhand.js'
import {bodies, legal, people, sport, words} from './words.js'
import {phrasal} from './wrong-turns.js'
import {
  badHabits,
  carriers,
  coercion,
  convicted,
  criminals,
  cronies,
  dangers,
  doneTo,
  duties,
  favours,
  giving,
  guilt,
  guiltOf,
  help,
  helpNouns,
  plots,
  records,
  rules,
  stages,
  ties,
  wrongedBy,
  wrongs,
  wrongThings,
} from './wrongs.js'

/** Somebody did what is wrong. */
export const wrongdoingClaims = eachClause((clause, scene) => {
  if (isOpenQuestion(scene, clause)) return undefined
  const wrong = wrongOf(clause, scene)
  if (wrong === undefined || scene.has(legal)) return undefined
  const {subject} = clause
  return {
    // "his belief that the campaign colluded": not in our voice, and to be answered all the same.
    kind: (isTheirs(scene, clause) ? 'accusation' : 'wrongdoing') as ClaimKind,
    at: clauseSpan(scene, clause),
    ...(subject === undefined ? {} : {about: subject}),
    grave: wrong === 'grave',
  } satisfies Sighting
})

function wrongOf(clause: Clause, scene: Scene): 'grave' | 'plain' | undefined {
  const {lemma, object, passive, negated} = clause
  if (lemma === 'fail') return undefined
  if (
    clause.form === 'infinitive' &&
    duties.has(lemma) &&
    isReproach(clause, scene) &&
    !isSilence(clause, scene)
  )
    return 'plain'
  if (negated) return isActor(scene, clause.subject) && isNeglected(clause, scene) ? 'plain' : undefined
  if (isFavoured(clause, scene)) return 'grave'
  if (passive) return isDoneTo(clause, scene) || isDoneBy(clause, scene) ? 'grave' : undefined
  if (!isActor(scene, clause.subject)) return undefined
  if (!isDeed(scene, clause)) return undefined
  if (
    wrongs.has(lemma) &&
    !scene.has(sport) &&
    !(lemma === 'stalk' && object === undefined) &&
    !phraseHas(scene, object, plans)
  )
    return 'grave'
  if (wrongedBy(lemma).some((objects) => phraseHas(scene, object, objects))) return 'grave'
  if (isCarrier(clause, scene) || isHelp(clause, scene)) return 'grave'
  if (isPhrasal(clause, scene) || paysOff(clause, scene) || isFavour(clause, scene)) return 'grave'
  if (rules.has(lemma) && headIs(scene, clause.subject, criminals) && object !== undefined) return 'grave'
  if (isConvicted(clause, scene) && !headIs(scene, clause.subject, proceedings) && lemma !== 'be')
    return 'grave'
  if (takesLoot(clause, scene)) return 'grave'
  if (isMisdeed(clause, scene) || isUnderOrders(clause, scene)) return 'grave'
  if (isUnderhand(clause, scene) || isDealing(clause, scene)) return 'grave'
  if (coercion.has(lemma) && leadsInto(clause, scene)) return 'grave'
  // "hit the refinery, causing a fire": what came of it accuses nobody of more.
  const isStaged = stages.has(lemma) && !(lemma === 'cause' && clause.form === 'participle')
  if (isSly(clause, scene) || (isStaged && headIs(scene, object, plots) && !scene.has(sport))) return 'grave'
  if (
    lemma === 'have' &&
    headIs(scene, object, records) &&
    phraseHas(scene, complement(scene, object, ['of']), badHabits)
  )
    return 'grave'
  if (lemma === 'know' && knowsDanger(clause, scene)) return 'grave'
  return isGuilt(clause, scene) ? 'grave' : undefined
}

/** "a corrupt mayor", but not "the Criminal Court". */
function isConvicted({subject}: Clause, {tokens}: Scene): boolean {
  return tokens
    .slice(subject?.firstToken ?? 0, subject?.endToken ?? 0)
    .some((token, index) => isOf(convicted, token) && (index === 0 || !/^[A-Z]/.test(token.text)))
}

/** "the coup was financed by the neighbouring kingdom": told backwards. */
function isDoneBy(clause: Clause, scene: Scene): boolean {
  const by = clause.obliques.find(({preposition}) => preposition === 'by')
  if (by === undefined || clause.subject === undefined) return false
  if (stages.has(clause.lemma) && headIs(scene, clause.subject, plots) && !scene.has(sport)) return true
  const active = {
    ...clause,
    passive: false,
    subject: by.phrase,
    object: clause.subject,
    form: 'finite',
  } as const
  return wrongOf(active, scene) === 'grave'
}

/** "ballots were forged", "evidence was destroyed": the wrong stands, whoever did it. */
function isDoneTo({lemma, subject}: Clause, scene: Scene): boolean {
  if (scene.has(sport)) return false
  if (selfEvident.has(lemma)) return true
  return doneTo(lemma).some((objects) => phraseHas(scene, subject, objects))
}

/** Wrongs that need no culprit to be wrong. */
const selfEvident = words(
  'bribe embezzle falsify fabricate rig torture launder plunder silence mislead deceive blackmail',
)

/** "failed to respond", "failed to answer questions": to the reporter, who did not reach him. */
function isSilence({lemma, endToken}: Clause, {tokens}: Scene): boolean {
  if (lemma !== 'respond' && lemma !== 'answer') return false
  return (
    /^[.,;]?$/.test(tokens[endToken]?.text ?? '') ||
    tokens
      .slice(endToken, endToken + 5)
      .some(({norm}) => /^(?:requests?|calls?|questions?|emails?|messages?)$/.test(norm))
  )
}

function isReproach(clause: Clause, scene: Scene): boolean {
  const before = governor(scene, clause)
  return (
    before?.lemma === 'fail' &&
    before.form === 'finite' &&
    before.modal === '' &&
    isActor(scene, before.subject)
  )
}

function isCarrier({lemma, object, obliques}: Clause, scene: Scene): boolean {
  if (!carriers.has(lemma)) return false
  if (phraseHas(scene, object, wrongThings)) return true
  // The tagger's verb in "a campaign of lies".
  const of =
    object !== undefined && scene.tokens[object.endToken]?.norm === 'of'
      ? scene.tokens[object.endToken + 1]
      : undefined
  if (of !== undefined && wrongThings.has(of.lemma)) return true
  return (
    object === undefined && obliques.slice(0, 2).some(({phrase}) => phraseHas(scene, phrase, wrongThings))
  )
}

const groups =
  /^(?:al|isil|isis|hezbollah|hamas|taliban|qaeda|qaida|farc|eta|pkk|ira|liberation|brigades?|mujahideen)$/

function isHelp({lemma, object, obliques}: Clause, scene: Scene): boolean {
  const noun = giving.has(lemma) && phraseHas(scene, object, helpNouns)
  if (!noun && !help.has(lemma)) return false
  if (lemma === 'arm' && object !== undefined) return true
  const helped = noun ? obliques.map(({phrase}) => phrase) : object === undefined ? [] : [object]
  return helped.some((phrase) => isArmedSide(scene, phrase))
}

const sides = words(
  'rebel insurgent militant militia guerrilla separatist mercenary jihadist terrorist warlord extremist gang cartel smuggler militiaman militiamen gunman gunmen bomber thug mob hacker paramilitary secessionist putschist',
)

function isArmedSide(scene: Scene, phrase: NounPhrase): boolean {
  if (phraseHas(scene, phrase, sides)) return true
  for (let index = phrase.firstToken; index < phrase.endToken; index += 1) {
    if (groups.test(scene.tokens[index]?.norm ?? '')) return true
  }
  return false
}

const loot = words(
  'stolen looted laundered forged embezzled smuggled falsified ill-gotten illicit plundered counterfeit',
)

/** "used the stolen money": the definite phrase has already convicted. */
function takesLoot({object, obliques}: Clause, scene: Scene): boolean {
  return isLoot(scene, object) || obliques.some(({phrase}) => isLoot(scene, phrase))
}

function isLoot(scene: Scene, phrase: NounPhrase | undefined): boolean {
  if (phrase === undefined) return false
  const first = scene.tokens[phrase.firstToken]?.norm ?? ''
  return definite.has(first) && phraseHas(scene, phrase, loot)
}

const definite = new Set(['the', 'his', 'her', 'their', 'its'])

/** "into changing the plans", within a few words. */
function leadsInto({endToken}: Clause, {tokens}: Scene): boolean {
  for (let index = endToken; index < endToken + 8; index += 1) {
    if (tokens[index]?.norm !== 'into') continue
    if (
      /ing$|^(?:loans?|debt|marriage|silence|polic(?:y|ies)|contracts?|confessions?)$/.test(
        tokens[index + 1]?.norm ?? '',
      )
    )
      return true
  }
  return false
}

function isPhrasal({lemma, verb}: Clause, scene: Scene): boolean {
  const {tokens} = scene
  // One leans on a judge; on one's powers one only relies.
  if (lemma === 'lean') {
    const leantOn = scene.phraseAt(verb + 2)
    return (
      tokens[verb + 1]?.norm === 'on' &&
      tokens[leantOn?.head ?? -1]?.lemma !== 'power' &&
      (headIs(scene, leantOn, people) || headIs(scene, leantOn, bodies))
    )
  }
  // "cracked down on trafficking": on a crime, as everybody would.
  if (lemma === 'crack' && phraseHas(scene, scene.phraseAt(verb + 3), rackets)) return false
  // "have done little more than …" counts what was done.
  if (lemma === 'do' && tokens[verb + 2]?.norm === 'more') return false
  return (
    phrasal
      .get(lemma)
      ?.some((rest) => rest.every((word, offset) => tokens[verb + 1 + offset]?.norm === word)) ?? false
  )
}

/** "The criminal inquiry goes on": no crime of the inquiry's. */
const rackets = words(
  'trafficking smuggling crime drug narcotic piracy poaching counterfeiting corruption fraud laundering gang cartel speeding drunk evasion tax',
)
const plans = words('strategy course route path comeback map return campaign trip')
const proceedings = words(
  'investigation inquiry case charge trial court code justice complaint record law probe lawyer referral prosecution act activity ring',
)

/** "is paying off inspectors", not "paid off the loan". */
function paysOff({lemma, verb, object}: Clause, scene: Scene): boolean {
  return (
    (lemma === 'pay' || lemma === 'buy') &&
    scene.tokens[verb + 1]?.norm === 'off' &&
    (headIs(scene, object, people) || headIs(scene, object, bodies))
  )
}

/** "handed the contract to a cousin", "has ties to the gang". */
function isFavour({lemma, object, obliques}: Clause, scene: Scene): boolean {
  const to = obliques.filter(({preposition}) => preposition === 'to' || preposition === 'with')
  if (lemma === 'have' && headIs(scene, object, ties))
    return to.some(({phrase}) => phraseHas(scene, phrase, criminals) || isArmedSide(scene, phrase))
  if (lemma === 'pay')
    return obliques.some(({preposition, phrase}) => preposition === 'for' && isOfficials(scene, phrase))
  return (
    (lemma === 'hand' || lemma === 'award' || lemma === 'give' || lemma === 'steer') &&
    headIs(scene, object, favours) &&
    to.some(({phrase}) => headIs(scene, phrase, cronies))
  )
}

/** "the mayor's villa": a treat for somebody in office. */
function isOfficials(scene: Scene, phrase: NounPhrase): boolean {
  if (!headIs(scene, phrase, treats)) return false
  return scene.tokens
    .slice(phrase.firstToken, phrase.head)
    .some(
      (token, offset) => token.norm === "'s" && isOf(bodies, scene.tokens[phrase.firstToken + offset - 1]),
    )
}

const treats = words(
  'villa holiday wedding car house trip yacht flat apartment party watch school campaign honeymoon renovation pool',
)

function knowsDanger({object, obliques}: Clause, scene: Scene): boolean {
  if (phraseHas(scene, object, dangers)) return true
  return obliques
    .slice(0, 1)
    .some(({preposition, phrase}) => /^(?:of|about)$/.test(preposition) && phraseHas(scene, phrase, dangers))
}

/** "is behind the attack", "was to blame for the spill". */
function isGuilt({lemma, endToken, obliques}: Clause, scene: Scene): boolean {
  if (lemma !== 'be') return false
  let at = endToken
  while (scene.tokens[at]?.pos === 'ADV') at += 1
  const word = scene.tokens[at]?.norm ?? ''
  const blamed = word === 'to' && scene.tokens[at + 1]?.norm === 'blame'
  if (endOfPhrase(scene, leagues, at, 1) !== undefined) return true
  if (!blamed && !guilt.has(word)) return false
  return (
    blamed ||
    word === 'complicit' ||
    word === 'corrupt' ||
    obliques.some(
      ({phrase}) =>
        phraseHas(scene, phrase, guiltOf) || phraseHas(scene, complement(scene, phrase, ['of']), guiltOf),
    )
  )
}

/** Whose man somebody is. */
const leagues = phraseList([
  'in league with',
  'in cahoots with',
  'in the pocket of',
  'in the pay of',
  'on the payroll of',
  'hand in glove with',
  'in bed with',
  'in on it',
  'in on the',
  'up to his neck in',
  'up to their necks in',
])
