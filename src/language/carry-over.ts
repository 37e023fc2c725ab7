import {contains, overlaps} from '../story/span.js'
import type {BlockFacts} from './facts.js'
import type {Sentence} from './paragraph.js'
import type {CarriedSentence, SpeakerLink} from './speakers.js'

/** How many sentences in a row may lean on one statement. */
const reach = 3

/** "also", "further": the same statement goes on, if nobody new begins the sentence. */
const continues = /^(?:[^,.]{0,60}?\b(?:also|further|furthermore|moreover|likewise)\b|in addition\b)/i

/** A subject that points back: "it would …", "the two …", "such talks …". */
const pointsBack = /^(?:and |but )?(?:he|she|it|they|this|that|these|those|such|the|both|no|any|under)\b/i

/** Back-shifted speech: what was "will" and "has" in the speaker's mouth. */
const backShifted = /\b(?:would|had(?! to\b)|was to|were to|might)\b/i

/** A paragraph that opens on a thing of its own, and tells what went before it: "The dam burst because the province had …". */
const opensAnew = /^the\b(?!.*\b(?:would|was to|were to)\b)/i

/**
 * Finds the sentences that carry on an attributed statement without a cue of their own.
 *
 * A sentence is carried if it follows one that rests on a source and shows that it goes on: by *also*, or by back-shifted tense under a
 * subject that points back. A new subject in the present tense is a new claim.
 */
export function carriedIn(
  blocks: readonly BlockFacts[],
  links: readonly (readonly SpeakerLink[])[],
): readonly (readonly CarriedSentence[])[] {
  let speaker: number | undefined
  let run = 0
  return blocks.map((facts, block) => {
    if (facts.role !== 'body') return []
    const carried: CarriedSentence[] = []
    for (const [index, sentence] of facts.sentences.entries()) {
      const own = speakerOf(facts, links[block] ?? [], sentence)
      if (own !== undefined) {
        speaker = own === 'nobody' ? undefined : own
        run = 0
        continue
      }
      const text = facts.text.slice(sentence.start, sentence.end)
      const goesOn =
        speaker !== undefined &&
        run < reach &&
        (continues.test(text) ||
          (pointsBack.test(text) && backShifted.test(text) && !(index === 0 && opensAnew.test(text))))
      if (speaker !== undefined && goesOn) {
        carried.push({start: sentence.start, end: sentence.end, speaker})
        run += 1
        continue
      }
      speaker = undefined
    }
    return carried
  })
}

/** Whom a sentence rests on by an attribution of its own; `nobody` for one whose source is not in the ledger. */
function speakerOf(
  {attributions}: BlockFacts,
  links: readonly SpeakerLink[],
  sentence: Sentence,
): number | 'nobody' | undefined {
  let own: number | 'nobody' | undefined
  attributions.forEach(({cue, content}, index) => {
    const here =
      cue === undefined
        ? content.some((part) => overlaps(part, sentence))
        : contains(sentence, cue) || content.some((part) => overlaps(part, sentence))
    if (here) own = links[index]?.speaker ?? own ?? 'nobody'
  })
  return own
}
