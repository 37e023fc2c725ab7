import {months, weekdays} from '../calendar.js'
import type {Clause} from '../clauses.js'
import type {NounPhrase} from '../noun-phrases.js'
import {isOf} from '../noun-phrases.js'
import type {Scene} from './claim.js'
import {complement, endOfPhrase, headIs, headToken, phraseHas, phraseList} from './claim.js'
import {armed, words} from './words.js'

/** Ground that a side can hold, and the words for an end or a part of it. */
const places = words(`
  town city village district province region territory ground hill ridge border airport base barracks bridge road
  highway port area neighbourhood neighborhood suburb checkpoint position capital front outpost post stronghold enclave
  street square building headquarters control crossing valley
  tower rooftop roof depot quarter island islet shore coast height heights mountain pass junction roundabout jetty ford canal strait channel
  harbour harbor gulf dam airfield runway railway station hilltop trench bunker fort fortress garrison citadel palace refinery oilfield
  north south east west bank interior countryside lowland upland heartland
  farmland plateau gorge hamlet crossroads frontier outskirts centre center peninsula delta landing approach supply-line
`)
const times: ReadonlySet<string> = new Set([...months, ...weekdays])
const parts = words('end side part half bank edge most much all mouth top foot')

export function isPlace(scene: Scene, phrase: NounPhrase | undefined): boolean {
  const head = headToken(scene, phrase)
  if (head === undefined) return false
  if (head.pos === 'PROPN') return !times.has(head.norm)
  if (isOf(places, head)) return true
  return (
    isOf(parts, head) &&
    (complement(scene, phrase, ['of']) === undefined ||
      isOf(places, headToken(scene, complement(scene, phrase, ['of']))))
  )
}

/** Who holds which ground, told by the ground: "is back in rebel hands", "changed hands twice", "have the valley surrounded". */
export function isHeld(clause: Clause, scene: Scene): boolean {
  const {lemma, subject, object, form} = clause
  if (form !== 'finite' || clause.negated) return false
  if (lemma === 'change')
    return isPlace(scene, subject) && /^hands?$/.test(headToken(scene, object)?.norm ?? '')
  if (lemma === 'have') {
    return (
      headIs(scene, subject, armed) &&
      isPlace(scene, object) &&
      ringed.has(scene.tokens[object?.endToken ?? -1]?.norm ?? '')
    )
  }
  if (stands.has(lemma) && isPlace(scene, subject)) return isUnderSide(clause, scene)
  return (
    lemma === 'be' &&
    headIs(scene, subject, armed) &&
    endOfPhrase(scene, nearing, clause.endToken, 3) !== undefined
  )
}

const ringed = words('surrounded encircled covered blocked pinned ringed besieged sealed')
const stands = words('be remain stay fall pass lie come')
const sides = words(
  'government rebel army loyalist enemy militia separatist insurgent opposition militant guerrilla regime royalist republican',
)

/** "in government hands", "under rebel control", "under the control of the militia". */
function isUnderSide({obliques, subject}: Clause, scene: Scene): boolean {
  return obliques.some(({preposition, phrase}) => {
    const head = headToken(scene, phrase)?.norm ?? ''
    const isHold =
      /^(?:in|into|under)$/.test(preposition) && /^(?:hands?|control|siege|blockade|fire)$/.test(head)
    if (!isHold) return false
    if (head === 'siege' || head === 'blockade' || head === 'fire')
      return preposition === 'under' && headIs(scene, subject, places)
    return phraseHas(scene, phrase, sides) || headIs(scene, complement(scene, phrase, ['of']), armed)
  })
}

const nearing = phraseList([
  'within sight of',
  'within range of',
  'within reach of',
  'at the gates of',
  'on the outskirts of',
  'on the edge of',
  'at the edge of',
])
