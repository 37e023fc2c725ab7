import {isReport} from '../cues.js'
import {phraseAt, type Reading} from './reading.js'

/** "but | did not recommend": of the auxiliaries only these go on with what was done and not with what was said. */
const denials = new Set(['did', 'do', 'does', 'not', "n't", 'has', 'have'])

/**
 * Whether a finite cue that shares the subject of the speaker stands at `from`, behind "and" and content that begins at `first`: "said it
 * was late and | (also) called for …". In "said the mill broke the law and | ignored warnings" the mill did both.
 */
export function coordinates(reading: Reading, first: number, from: number): boolean {
  let at = from
  while (reading.tokens[at]?.pos === 'ADV' || denials.has(reading.tokens[at]?.norm ?? '')) at += 1
  const form = reading.cueAt[at]
  if (form === undefined || form.form === 'ing' || form.form === 'participle') return false
  const {sense, lemma} = form.cue
  const speaks = sense === 'tell' || (sense !== 'show' && isReport(lemma)) || lemma === 'call'
  return speaks || at > from || !isParallel(reading, first, from - 1)
}

/** Whether the last verb of what is told stands in the plain past behind a subject of its own that is no pronoun, as the verb behind "and" does. */
function isParallel(reading: Reading, first: number, and: number): boolean {
  const {tokens} = reading
  if (!isPast(reading, and + 1)) return false
  for (let at = and - 1; at > first; at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'AUX') return false
    if (token.pos !== 'VERB' || token.norm.endsWith('ing') || tokens[at - 1]?.norm === 'to') continue
    const subject = phraseAt(reading, at - 1)
    return isPast(reading, at) && subject?.end === at && tokens[subject.head]?.pos !== 'PRON'
  }
  return false
}

function isPast({tokens}: Reading, at: number): boolean {
  const token = tokens[at]
  return token?.pos === 'VERB' && token.norm !== token.lemma && !/(?:s|ing)$/.test(token.norm)
}
