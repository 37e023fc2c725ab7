import type {Clause} from '../clauses.js'
import {isReport} from '../cues.js'
import {isOf} from '../noun-phrases.js'
import type {Scene, Sighting} from './claim.js'
import {clauseSpan, headIs, headToken, isDated} from './claim.js'
import {people, bodies as posts, sport, words} from './words.js'

/**
 * How things have gone, are going or always go, in a sentence with no figure, no day and nobody behind it: "The company has lost its way",
 * "Officers are looking the other way". What happened on a day, at a place, can be seen; what it comes to cannot. It is asked only of a
 * sentence in which nothing else was seen, and as a suggestion.
 */
export function accountClaims(scene: Scene): Sighting[] {
  const main = scene.clauses.find(
    ({form, opener, subject}) => form === 'finite' && (opener === '' || subject === undefined),
  )
  if (main === undefined || isQuestion(scene) || !isAccount(main, scene)) return []
  if (isPinned(scene) || scene.has(sport) || isDated(scene)) return []
  return [{kind: 'account', at: clauseSpan(scene, main, endOfAccount(main, scene)), grave: false}]
}

/** "has stopped | paying its soldiers", "are pouring | in": as far as the words go that tell what it is. */
function endOfAccount(main: Clause, {clauses, tokens}: Scene): number {
  const next = clauses[clauses.indexOf(main) + 1]
  const goesOn =
    main.object === undefined &&
    next !== undefined &&
    next.form !== 'finite' &&
    next.firstToken === main.endToken
  const {endToken, object} = goesOn ? next : main
  if (object !== undefined) return Math.max(endToken, object.endToken)
  return /^(?:in|out|up|down|off|away|back|apart|on)$/.test(tokens[endToken]?.norm ?? '') &&
    !/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(tokens[endToken + 1]?.pos ?? '')
    ? endToken + 1
    : endToken
}

function isQuestion({tokens, sentence}: Scene): boolean {
  return tokens[sentence.endToken - 1]?.text === '?'
}

function isAccount(clause: Clause, scene: Scene): boolean {
  const {subject, lemma, firstToken, endToken, verb, tense, passive, modal} = clause
  const {tokens} = scene
  const who = headToken(scene, subject)?.norm ?? tokens[firstToken - 1]?.norm ?? ''
  if (/^(?:i|we|you|there|what|one)$/.test(who) || headIs(scene, subject, places)) return false
  if (/^can?$/.test(modal) && clause.negated) return !acts.has(lemma) && !passive
  if (modal !== '') return modal === 'will' ? !acts.has(lemma) && !passive : guesses.has(modal)
  const first = tokens[firstToken]?.lemma
  if (first === 'have' && endToken - firstToken > 1) return !acts.has(lemma) && !isReport(lemma)
  if (first === 'be' && /ing$/.test(tokens[verb]?.norm ?? '')) return !doings.has(lemma) && !acts.has(lemma)
  if (lemma === 'be' && verb === firstToken)
    return /^(?:is|are|'s|'re)$/.test(tokens[verb]?.norm ?? '') && isLikened(clause, scene)
  // "does not care", "has no alternative", "cannot bring himself to": what is not so, nobody has seen.
  if (first === 'do' && clause.negated && !acts.has(lemma) && tense === 'present') return true
  if (lemma === 'have' && tokens[clause.object?.firstToken ?? -1]?.norm === 'no') return tense === 'present'
  if (tense === 'past') return headIs(scene, subject, lawless) && !passive
  return !passive && first === lemma && !standing.has(lemma) && !acts.has(lemma) && subject !== undefined
}

/** Guesses, and what somebody is made out to feel: "may never be seen again", "must be trembling", "could hardly hide". */
const guesses = new Set(['may', 'might', 'must', 'could'])
const lawless = words(
  'thief killer gang robber gunman gunmen attacker smuggler culprit intruder raider burglar arsonist saboteur kidnapper',
)

/** "The jails are schools of crime", "it is a pittance", "his word is worth nothing": what a thing is called or held to be, which is no person, post or kind. */
function isLikened({object, endToken, negated}: Clause, scene: Scene): boolean {
  const {tokens} = scene
  if (negated) return false
  if (object === undefined) return isHeldToBe(tokens, endToken)
  const first = tokens[object.firstToken]
  const head = tokens[object.head]
  if (
    head === undefined ||
    head.pos === 'PROPN' ||
    isOf(kinds, head) ||
    isOf(people, head) ||
    isOf(posts, head)
  )
    return false
  return (
    first?.norm === 'a' ||
    first?.norm === 'an' ||
    head.pos === 'ADJ' ||
    first?.norm === 'no' ||
    object.firstToken === object.head
  )
}

/** An adjective that no eye can check: not "is open", "is empty", "is ill". */
function isHeldToBe(tokens: Scene['tokens'], from: number): boolean {
  let at = from
  while (tokens[at]?.pos === 'ADV') at += 1
  const token = tokens[at]
  return (token?.pos === 'ADJ' || token?.norm === 'worth') && !plain.has(token.norm)
}

const plain = words(`
  open closed shut empty full ill dead alive due able available ready free pregnant married single old new young big small large tall short long
  black white red blue green yellow brown grey gray wet dry hot cold warm cool dark light made based responsible eligible legal illegal
  scheduled likely unlikely expected located home military electric unclear hard good bad certain sure true possible impossible necessary normal common rare similar different annual daily weekly monthly private public foreign domestic
`)

const kinds = words(`
  city town village country state capital port island river part piece member kind type sort form source centre center home place region area
  province district suburb resort street building church club team group unit branch subsidiary arm brand product drug disease virus bird
  animal plant tree metal gas oil language term word name title post job holiday festival event sport game route link result figure
  increase decrease rise fall number amount total majority minority quarter percentage rate price share student native graduate veteran
  resident relative friend colleague candidate recipient winner descendant version copy translation adaptation sequel guest host
`)

/** A figure, a day or an hour pins it down. */
function isPinned({tokens, sentence}: Scene): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    if (
      token.pos === 'NUM' ||
      /\d|[“”"]/.test(token.text) ||
      times.has(token.lemma) ||
      persons.has(token.norm)
    )
      return true
  }
  return false
}

const times = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year decade century season spring summer autumn winter
  hour minute dozen hundred thousand million billion first second third times
`)
const persons = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us'])
const places = words(
  'weather rain snow cloud wind show film book novel play album exhibition menu dish recipe hotel resort',
)

/** What is done in public, and what is said. */
const acts = words(`
  be become say tell add call ask urge cite note warn report write publish file release issue announce declare propose offer promise pledge
  vow agree sign pass approve adopt reject vote elect appoint name nominate order ban open close launch start begin end resume suspend
  raise cut increase reduce lift impose introduce send deploy arrive leave return travel visit meet hold host attend join rise fall drop
  win lead serve work live study teach play perform sing star direct produce record award receive donate update contact interview confirm
  deny decline reply respond apply register receive recover marry die bear retire resign move go come see hear ask get have do seem appear remain stay
  rule find convict campaign complain charge arrest anger upset worry alarm please surprise shock delight disappoint infuriate outrage spark cause prompt trigger detain acquit schedule plan expect set invite train
`)
/** What is under way for all to see. */
const doings = words(`
  wait stand sit sleep work look search dig clear repair build prepare hold attend visit travel run take go come get try seek investigate
  examine study consider review discuss negotiate play compete campaign rise fall treat carry wear use follow watch help
`)
/** What is so by law, by nature or by habit, and anybody can look it up. */
const standing = words(`
  have own hold live lie stand belong represent include contain cover produce export import make sell offer run teach play serve require allow
  forbid bar ban give provide employ use grow share form border link carry bear mean cost want trust support oppose back favour favor reject fear respect admire know think believe like love tend plan expect
  mark follow face see show take put keep set read attend study lead head chair direct work operate wear eat drink sing speak compete meet
`)
