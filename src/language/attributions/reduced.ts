import {isMeasure, isNumbered} from './amounts.js'
import {opensVerb} from './clause-ends.js'
import {phraseAt, type Reading} from './reading.js'
import type {Subject} from './sources.js'
import {extendRight} from './sources-behind.js'
import {isWhen} from './times.js'
import type {VerbGroup} from './verb-groups.js'

/**
 * Whether what looks like the past of a cue is a participle that hangs on the noun in front, so that nobody is its subject:
 * “lower than the 6 percent | reported a year ago”, “a man | identified as Tom Bell was held”.
 */
export function isReducedCue(reading: Reading, group: VerbGroup, subject: Subject | undefined): boolean {
  const {form, cue} = group.form
  if (subject === undefined || group.first !== group.head || (form !== 'ed' && form !== 'participle'))
    return false
  return (
    isOfAmount(reading, group, subject) || (/[aA]/.test(cue.frames) && isNamedAs(reading, group, subject))
  )
}

/** “than the 12 deaths | confirmed”, “the loss | reported in May”, but “40 percent reported delays”. */
function isOfAmount(reading: Reading, {form: {cue}, end}: VerbGroup, {source, first}: Subject): boolean {
  const {tokens} = reading
  if (isMeasure(tokens, source)) return cue.sense !== 'show' || cue.lemma === 'record'
  if (!isNumbered(tokens, source)) return false
  const before = tokens[first - 1]
  if (before?.norm === 'than' || (before?.pos === 'ADP' && !clauseOpeners.has(before.norm))) return true
  return cue.lemma !== 'say' && (cue.frames.includes('n') || cue.sense === 'show') && isWhen(reading, end)
}

/** A tagger may take them for prepositions: “after 38 members | reported it”. */
const clauseOpeners = new Set('as after before since until'.split(' '))

/** Who identifies somebody has him for an object: “identified | as Tom Bell was held”, “the body of a man | identified as Tom Bell”. */
function isNamedAs(reading: Reading, {end}: VerbGroup, {source, first}: Subject): boolean {
  const {tokens} = reading
  if (tokens[end]?.norm !== 'as' || tokens[source.end - 1]?.pos === 'PRON') return false
  const name = phraseAt(reading, end + 1)
  if (name?.first !== end + 1) return false
  const before = tokens[first - 1]
  // "the man, whom police | identified as Tom Bell, was held", "the man police | identified as …"
  if (/^(?:who|whom|which|that)$/.test(before?.norm ?? '') || phraseAt(reading, first - 1)?.end === first)
    return false
  if (before?.pos === 'VERB' || before?.pos === 'ADP' || before?.pos === 'AUX') return true
  let behind = extendRight(reading, name.end, tokens.length)
  if (tokens[behind]?.text === ',' && tokens[behind + 1]?.pos === 'NUM') behind += 2
  if (tokens[behind]?.text === ',') behind += 1
  return opensVerb(tokens[behind])
}
