import type {Clause} from '../clauses.js'
import type {Scene} from './claim.js'
import {endOfPhrase, headIs, phraseHas, phraseList} from './claim.js'
import {signal, words} from './words.js'

/** A deed that is wrong by how it is done, whatever it is: for a bribe, behind somebody's back, without leave; and what was kept dark. */
export function isUnderhand(clause: Clause, scene: Scene): boolean {
  if (keeps.has(clause.lemma) && isKeptDark(clause, scene)) return true
  if (clause.lemma === 'play' && isPlayedDown(clause, scene)) return true
  if (tells.has(clause.lemma) && isNobody(clause, scene)) return true
  if (!scene.has(marks)) return false
  return isFurtive(clause, scene) || isBought(clause, scene)
}

/** Words of which one stands in every phrase below. */
const marks = signal(
  words(`
  quiet sly table counter books back backs stealth door impunity breach violation contravention defiance rules orders will gunpoint knifepoint
  without cut bidder gain ends expense return exchange noses
`),
)

const furtively = phraseList([
  'on the quiet',
  'on the sly',
  'under the table',
  'under the counter',
  'off the books',
  'behind his back',
  'behind her back',
  'behind its back',
  'behind their backs',
  'under the noses of',
  'by stealth',
  'by the back door',
  'through the back door',
  'with impunity',
  'in breach of',
  'in violation of',
  'in contravention of',
  'in defiance of',
  'against the rules',
  'against orders',
  'against his will',
  'against her will',
  'against their will',
  'at gunpoint',
  'at knifepoint',
  'without a permit',
  'without a licence',
  'without a certificate',
  'without insurance',
  'without a contract',
  'without warning',
  'without a license',
  'without a warrant',
  'without permission',
  'without consent',
  'without his consent',
  'without her consent',
  'without their consent',
  'without his knowledge',
  'without her knowledge',
  'without their knowledge',
  'without the knowledge of',
  'without telling',
  'without informing',
  'without consulting',
  'without paying',
  'without compensation',
  'without authorisation',
  'without authorization',
  'without a tender',
  'for a cut of',
  'for personal gain',
  'for private gain',
  'for their own ends',
  'for his own ends',
  'for her own ends',
  'to the highest bidder',
  'at public expense',
])

/** How it was done stands behind the verb, before the next verb begins another clause. */
function isFurtive({endToken, firstToken, obliques}: Clause, scene: Scene): boolean {
  // "those killed by people in the country without a permit"
  if (obliques.some(({preposition}) => preposition === 'by')) return false
  const next = scene.clauses.find((other) => other.firstToken > firstToken && other.form === 'finite')
  const end = Math.min(next?.firstToken ?? scene.sentence.endToken, endToken + 16)
  return endOfPhrase(scene, furtively, endToken, end - endToken) !== undefined
}

const payoffs = words(`
  cash money bribe gift favour favor kickback vote envelope sex silence payment donation contribution loyalty protection drink commission
  cigarette
`)

const offers = words('propose offer promise suggest demand seek agree plead')

/** "in return for cash": what it was done for cannot be owned up to. What is only offered so is a bargain in the open. */
function isBought({obliques, lemma}: Clause, scene: Scene): boolean {
  return (
    !offers.has(lemma) &&
    obliques.some(
      ({preposition, phrase}, index) =>
        preposition === 'in' &&
        /^(?:return|exchange)$/.test(scene.tokens[phrase.head]?.norm ?? '') &&
        headIs(scene, obliques[index + 1]?.phrase, payoffs),
    )
  )
}

const keeps = words('keep stay remain hold')
const dark = words('quiet silent secret hidden dark')
const knowledge = words(`
  result finding figure report document letter memo evidence data news truth fact accident death illness leak loss defect fault danger risk
  warning test outbreak name list record footage tape diagnosis breach
`)

/** "kept quiet about it", "kept the results to itself", "kept the leak secret". */
function isKeptDark({lemma, object, obliques, endToken}: Clause, scene: Scene): boolean {
  const {tokens} = scene
  const mum =
    dark.has(tokens[endToken]?.norm ?? '') && /^(?:about|over|until)$/.test(tokens[endToken + 1]?.norm ?? '')
  if (mum) return true
  if (lemma !== 'keep' || object === undefined) return false
  if (dark.has(tokens[object.endToken]?.norm ?? '') && phraseHas(scene, object, knowledge)) return true
  const [first] = obliques
  if (first === undefined || first.phrase.firstToken !== object.endToken + 1) return false
  const isOwn = /^(?:it|him|her|them)(?:self|selves)$/.test(tokens[first.phrase.head]?.norm ?? '')
  return (
    (first.preposition === 'to' && isOwn) ||
    (first.preposition === 'from' && phraseHas(scene, object, knowledge))
  )
}

const tells = words('tell inform warn alert notify consult')

/** "told nobody". */
function isNobody({object, endToken}: Clause, {tokens}: Scene): boolean {
  const at = object?.firstToken ?? endToken
  return tokens[at]?.norm === 'nobody' || (tokens[at]?.norm === 'no' && tokens[at + 1]?.norm === 'one')
}

const dangers = words(
  'risk danger threat damage problem number extent toll spread outbreak loss scale role warning',
)

/** "played down the danger". */
function isPlayedDown({verb, object}: Clause, scene: Scene): boolean {
  return scene.tokens[verb + 1]?.norm === 'down' && phraseHas(scene, object, dangers)
}
