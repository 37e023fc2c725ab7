import type {Clause} from '../clauses.js'
import type {Attribution, Sentence} from '../paragraph.js'
import type {Scene, Sighting} from './claim.js'
import {clauseSpan, isActor, isAsserted} from './claim.js'
import {isDated} from './dated.js'
import {legal, sport} from './words.js'

/**
 * What a sentence says is contested where the next one has it answered: "The owner sold the grain. He did not return two messages."
 * No desk asks for a comment on what nobody disputes.
 */
export function answeredClaims(scene: Scene, next: string, attributions: readonly Attribution[]): Sighting[] {
  if (!answers.test(next) || scene.has(legal) || scene.has(sport) || isDated(scene)) return []
  if (attributions.some((attribution) => touches(attribution, scene.sentence))) return []
  const told = scene.clauses.find((clause) => isTold(clause, scene))
  if (told === undefined) return []
  return [{kind: 'wrongdoing', at: clauseSpan(scene, told), grave: true, ...aboutOf(told)}]
}

const answers =
  /\b(?:(?:denied|denies)\b(?! (?:the|a|an|his|her|their) (?:appeal|request|motion|bid|offer))|(?:rejected|disputed|dismissed) (?:it|this|that|(?:the|such|these|those) (?:claims?|allegations?|reports?|charges?|accusations?|suggestions?|accounts?))\b|declin(?:ed|es) to comment|(?:did|does|do) not (?:immediately )?(?:respond|reply|return|answer)|could not be reached|did not comment|had no (?:immediate )?comment|would not comment|said (?:it|he|she|they) (?:was|were|is|are) (?:looking into|investigating|reviewing|examining)|said (?:it|he|she|they) would (?:look into|investigate|review|examine)|“(?:nonsense|absurd|baseless|rubbish|lies|false|untrue)|called (?:the|that|this|it) (?:\w+ )?(?:false|untrue|baseless|nonsense|absurd))/i

function touches({cue, content}: Attribution, {start, end}: Sentence): boolean {
  return [...(cue === undefined ? [] : [cue]), ...content].some(
    (part) => part.start < end && part.end > start,
  )
}

/** Somebody did, or is doing, something to something: scenes, moves and meetings are seen. */
function isTold(clause: Clause, scene: Scene): boolean {
  if (clause.form !== 'finite' || clause.opener !== '' || !isAsserted(scene, clause)) return false
  // "is to address the nation": nobody disputes a date.
  const {tokens} = scene
  if (tokens[clause.firstToken]?.lemma === 'be' && tokens[clause.firstToken + 1]?.norm === 'to') return false
  return (
    isActor(scene, clause.subject) &&
    (clause.object !== undefined || clause.passive) &&
    !reports.has(clause.lemma) &&
    !states.has(clause.lemma)
  )
}

function aboutOf({subject}: Clause) {
  return subject === undefined ? {} : {about: subject}
}

/** What the desk itself did, or what is on paper. */
const reports: ReadonlySet<string> = new Set(
  'ask call contact phone email approach say tell file sue report publish announce issue release charge arrest fine appoint name hire'.split(
    ' ',
  ),
)
/** Where a thing is, and how big. */
const states: ReadonlySet<string> = new Set(
  'lie stand have own cover measure weigh cost last live contain include border straddle'.split(' '),
)
