import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {headIs, isActor, phraseHas} from './claim.js'
import {isPerson} from './persons.js'
import {signal, words} from './words.js'
import {wrongs} from './wrongs.js'

/** A deed that is wrong by what is done with whom: each of its words alone is innocent. */
export function isDealing(clause: Clause, scene: Scene): boolean {
  return (deals.get(clause.lemma)?.some((is) => is(clause, scene)) ?? false) || usesIllicit(clause, scene)
}

type Test = (clause: Clause, scene: Scene) => boolean

const pollutants = words('empty pump flush tip drain pour pipe discharge dump release spill channel')
const waters = words(
  'river stream lake sea bay estuary harbour harbor creek canal reservoir lagoon groundwater aquifer marsh wetland drain ditch sewer',
)

/** "emptied its tanks into the river". */
const pollutes: Test = ({object, obliques}, scene) =>
  object !== undefined &&
  obliques.some(({preposition, phrase}) => /^(?:into|in)$/.test(preposition) && headIs(scene, phrase, waters))

/** "passed the prints off as originals". */
const passesOff: Test = ({verb, object}, {tokens}) =>
  [verb + 1, object?.endToken ?? -1].some((at) => tokens[at]?.norm === 'off') &&
  tokens.slice(verb, verb + 14).some(({norm}) => norm === 'as')

const purses = words(`
  purse property fief fiefdom kingdom playground wallet bank toy plaything slave servant dump cashpoint shield pawn bait hostage guinea pig
  labour labor fodder cover front
`)

/** "treats the treasury as his purse", "used the children as shields". */
const treatsAs: Test = ({obliques}, scene) =>
  obliques.some(({preposition, phrase}) => preposition === 'as' && headIs(scene, phrase, purses))

/** "billed the state for patients who did not exist". */
const billsForNothing: Test = ({obliques, verb}, {clauses}) => {
  const what = obliques.find(({preposition}) => preposition === 'for')
  return (
    what !== undefined &&
    clauses.some(
      ({opener, negated, firstToken, subject}) =>
        firstToken > verb &&
        firstToken <= what.phrase.endToken + 3 &&
        negated &&
        (/^(?:who|that|which)$/.test(opener) || subject?.firstToken === what.phrase.endToken),
    )
  )
}

const bought = words(
  'vote lie keep say look drop spy testify withdraw march riot throw lose plead recant perjure inform shout disrupt',
)

/** "paid villagers to vote twice". A wage is for work. */
const buys: Test = ({object, firstToken}, scene) => {
  const deed = scene.clauses.find((other) => other.firstToken > firstToken)
  return (
    isSomebody(scene, object) &&
    deed?.form === 'infinitive' &&
    deed.firstToken === object?.endToken &&
    (bought.has(deed.lemma) || wrongs.has(deed.lemma))
  )
}

/** "ordered clerks to backdate the permits". */
const ordersWrong: Test = ({object, firstToken, passive}, scene) => {
  const deed = scene.clauses.find((other) => other.firstToken > firstToken)
  return (
    !passive &&
    object !== undefined &&
    deed?.form === 'infinitive' &&
    deed.firstToken <= object.endToken + 1 &&
    (wrongs.has(deed.lemma) ||
      (violent.has(deed.lemma) &&
        phraseHas(scene, deed.object ?? scene.phraseAt(deed.endToken + 1), targets)) ||
      (covers.has(deed.lemma) && phraseHas(scene, deed.object, papers)))
  )
}

const covers = words(
  'destroy delete shred burn backdate alter change hide bury remove rewrite erase wipe sign withdraw drop',
)
const violent = words('fire shoot open beat kill burn attack gas club drown starve flog')
const targets = words(
  'crowd civilian prisoner protester demonstrator villager marcher striker pupil student detainee woman child family village house refugee worshipper them him her',
)
const papers = words(
  'document record file log evidence email e-mail message report figure date permit minutes statement tape footage receipt invoice certificate result',
)

const fates = words('die rot starve drown bleed freeze suffer fend decay perish sink burn')

/** "let patients starve", "left the crew to drown", "let the estate decay". */
const leavesToDie: Test = ({object, endToken, lemma}, scene) => {
  const fate = scene.clauses.find(({firstToken}) => firstToken >= (object?.endToken ?? endToken))
  return (
    object !== undefined &&
    fate !== undefined &&
    fate.firstToken <= object.endToken + 1 &&
    ((isSomebody(scene, object) && fates.has(fate.lemma)) || (lemma === 'let' && decays.has(fate.lemma)))
  )
}

const decays = words('rot decay crumble collapse lapse languish wither rust perish')

const takings = words('wage tip passport deposit pay salary earning')
/** "took the passports of his deckhands", "pocketed the tips". */
const takesPay: Test = ({object, obliques, endToken}, scene) =>
  headIs(scene, object, takings) &&
  (scene.tokens
    .slice(object?.firstToken ?? 0, object?.head ?? 0)
    .some(({norm}) => norm === 'their' || norm === "'s" || norm === "'") ||
    obliques.some(
      ({preposition, phrase}) =>
        preposition === 'of' &&
        phrase.firstToken <= (object?.endToken ?? endToken) + 1 &&
        isSomebody(scene, phrase),
    ))

const needs = words(
  'water food treatment medicine care insulin sleep blanket medication lawyer bread drug pay',
)

/** "withheld water from the inmates", "denied the prisoners sleep". */
const starves: Test = ({object, obliques}, scene) =>
  (headIs(scene, object, needs) &&
    obliques.some(
      ({preposition, phrase}) => /^(?:from|to)$/.test(preposition) && isSomebody(scene, phrase),
    )) ||
  (isSomebody(scene, object) && headIs(scene, scene.phraseAt(object?.endToken ?? -1), needs))

const money = words('money fund asset cash profit saving proceeds million billion crown dollar euro pound')
const havens = words('offshore abroad overseas')
const accounts = words('account company haven trust shell foundation')

/** "moved the money through three companies", "parked the profits offshore". */
const spirits: Test = ({object, obliques}, scene) =>
  phraseHas(scene, object, money) &&
  (scene.has(havens) ||
    obliques.some(({preposition, phrase}) => preposition === 'through' && headIs(scene, phrase, accounts)))

const office = words(
  'mayor minister judge inspector official officer councillor councilor senator deputy governor referee clerk commissioner prosecutor lawmaker policeman policemen guard general',
)

/** "The mayor took 40,000 crowns from the builder". */
const takesMoney: Test = ({subject, object, obliques}, scene) =>
  headIs(scene, subject, office) &&
  phraseHas(scene, object, bribes) &&
  obliques.some(({preposition}) => preposition === 'from')

const bribes = words(
  'money cash crown dollar euro pound gift million thousand envelope holiday watch payment',
)

/** "has been listening in on reporters". */
const listensIn: Test = ({verb}, {tokens}) =>
  tokens[verb + 1]?.norm === 'in' && tokens[verb + 2]?.norm === 'on'

const paysNoTax: Test = ({object}, scene) =>
  /^(?:no|little)$/.test(scene.tokens[object?.firstToken ?? -1]?.norm ?? '') && headIs(scene, object, taxes)
const taxes = words('tax duty rent royalty')

const milks: Test = ({obliques, object}, scene) =>
  object !== undefined &&
  obliques.some(({preposition, phrase}) => preposition === 'for' && headIs(scene, phrase, gains))
const gains = words('vote gain profit headline money cash donation publicity advantage sympathy subsidy')

const wavesThrough: Test = ({verb, object}, {tokens}) =>
  object !== undefined &&
  [verb + 1, object.endToken].some((at) => tokens[at]?.norm === 'through') &&
  !/^(?:crowd|car|driver|traffic)s?$/.test(tokens[object.head]?.norm ?? '')

const copies = words(
  'design idea lyric passage thesis paragraph chapter melody riff recipe code formula plot invention',
)
const plagiarises: Test = ({object, obliques}, scene) =>
  headIs(scene, object, copies) && obliques.some(({preposition}) => preposition === 'from')

const permits = words(
  'permit visa degree diploma verdict judgment judgement baby exemption certificate kidney organ pardon exam',
)
const sellsOffice: Test = ({object}, scene) => headIs(scene, object, permits)

const illicit = signal(
  words(`
  banned forbidden prohibited illegal illicit fake bogus phoney phony phantom forged counterfeit doctored rigged expired contaminated tainted
  smuggled undeclared unlicensed unlicenced unregistered untaxed stolen falsified pirated bootleg unauthorised unauthorized uninsured unsafe
  untested fictitious non-existent nonexistent invented
`),
)

/** "gave his runners a banned stimulant". Whom an adjective outlaws is another matter. */
const dealsInIllicit: Test = ({object, obliques}, scene) =>
  [
    object,
    scene.phraseAt(object?.endToken ?? -1),
    obliques.find(({preposition}) => preposition === 'with')?.phrase,
  ].some((phrase) => phraseHas(scene, phrase, illicit) && !isSomebody(scene, phrase))

/** "dug the tunnel with stolen tools". */
function usesIllicit({obliques}: Clause, scene: Scene): boolean {
  if (!scene.has(illicit)) return false
  return obliques.some(
    ({preposition, phrase}) =>
      preposition === 'with' &&
      phraseHas(scene, phrase, illicit) &&
      !isSomebody(scene, phrase) &&
      !headIs(scene, phrase, charges),
  )
}

/** What a charge is called, and the base that a runner steals: nothing to work with. */
const charges = words('possession entry use sale trade immigration activity weapon base')

const reserves = words('reserve park sanctuary wetland protected')
const trespasses: Test = ({obliques}, scene) =>
  obliques.some(
    ({preposition, phrase}) => /^(?:in|inside)$/.test(preposition) && headIs(scene, phrase, reserves),
  )

/** "sold their shares days before the warning". */
const sellsInTime: Test = ({object, verb}, scene) =>
  [object, scene.phraseAt(verb + 2)].some((phrase) => headIs(scene, phrase, shares)) &&
  scene.tokens
    .slice(verb, verb + 12)
    .some(({norm}, at, all) => /^(?:days|hours|weeks|minutes)$/.test(norm) && all[at + 1]?.norm === 'before')
const shares = words('share stock holding stake option')

const lines = words('call phone letter mail e-mail email message office home conversation')
/** "had a rival's calls recorded". */
const hasTapped: Test = ({object}, scene) =>
  headIs(scene, object, lines) &&
  /^(?:recorded|tapped|bugged|intercepted|opened|read|monitored|hacked)$/.test(
    scene.tokens[object?.endToken ?? -1]?.norm ?? '',
  )

/** The tests of a verb. */
const deals: ReadonlyMap<string, readonly Test[]> = byVerb([
  [pollutants, pollutes],
  [words('pass palm fob'), passesOff],
  [words('treat use run rule'), treatsAs],
  [words('bill charge invoice claim pay collect draw'), billsForNothing],
  [words('pay bribe hire'), buys],
  [words('order tell instruct make get urge press ask'), ordersWrong],
  [words('let leave'), leavesToDie],
  [words('take keep pocket hold dock withhold'), takesPay],
  [words('withhold deny refuse'), starves],
  [words('move shift wire funnel park stash transfer route hide squirrel'), spirits],
  [words('take accept pocket demand'), takesMoney],
  [words('listen'), listensIn],
  [words('pay'), paysNoTax],
  [words('milk use exploit squeeze bleed tap stage'), milks],
  [words('wave nod'), wavesThrough],
  [words('copy lift crib pinch steal'), plagiarises],
  [words('sell'), sellsOffice],
  [
    words(
      'use give sell buy serve supply hand issue run operate file submit produce install ship import export carry feed inject print fit',
    ),
    dealsInIllicit,
  ],
  [words('fish hunt log mine graze drill fell quarry'), trespasses],
  [words('sell cash dump offload unload'), sellsInTime],
  [words('have'), hasTapped],
])

function byVerb(rows: readonly (readonly [verbs: ReadonlySet<string>, test: Test])[]) {
  const map = new Map<string, Test[]>()
  for (const [verbs, test] of rows) for (const verb of verbs) map.set(verb, [...(map.get(verb) ?? []), test])
  return map
}

function isSomebody(scene: Scene, phrase: Clause['object']): boolean {
  if (phrase === undefined) return false
  const head = scene.tokens[phrase.head]
  return isPerson(head) || isActor(scene, phrase) || /^(?:him|her|them)$/.test(head?.norm ?? '')
}
