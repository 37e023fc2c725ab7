import {contains, overlaps} from '../story/span.js'
import type {BlockFacts} from './facts.js'
import {once} from './once.js'
import type {Attribution, Sentence} from './paragraph.js'
import type {CarriedSentence, SpeakerLink} from './speakers.js'

/** How many sentences in a row may lean on one statement. */
const reach = 3

/** "also", "further": the same statement goes on, if nobody new begins the sentence. */
const continues = /^(?:[^,.]{0,60}?\b(?:also|further|furthermore|moreover|likewise)\b|in addition\b)/i

/** A subject that points back: "it would …", "the two …", "such talks …". */
const pointsBack = /^(?:and |but )?(?:he|she|it|they|this|that|these|those|such|the|both|no|any|under)\b/i

/** Back-shifted speech: what was "will" and "has" in the speaker's mouth. */
const backShifted = /\b(?:would|had(?! to\b)|was to|were to|might)\b/i

/** Who keeps silent adds nothing to what another said. */
const keepsSilent = /\b(?:would|could) not (?:be drawn|be reached|comment|say|discuss|confirm|elaborate)\b/i

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
    for (const {sentence, attributions, goesOn} of footingOf(facts)) {
      if (attributions.length > 0) {
        speaker = speakerOf(attributions, links[block] ?? [])
        run = 0
      } else if (speaker !== undefined && run < reach && goesOn) {
        carried.push({start: sentence.start, end: sentence.end, speaker})
        run += 1
      } else {
        speaker = undefined
      }
    }
    return carried
  })
}

/** What a sentence rests on by its own words. */
interface Footing {
  readonly sentence: Sentence
  /** Its attributions, as indices into those of the block. */
  readonly attributions: readonly number[]
  /** It shows that the sentence before it goes on. */
  readonly goesOn: boolean
}

const footingOf = once(({text, sentences, attributions}: BlockFacts): readonly Footing[] =>
  sentences.map((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end)
    return {
      sentence,
      attributions: [...attributions.keys()].filter((at) => isWithin(attributions[at], sentence)),
      goesOn:
        continues.test(words) ||
        (pointsBack.test(words) &&
          !keepsSilent.test(words) &&
          backShifted.test(words) &&
          !(index === 0 && opensAnew.test(words))),
    }
  }),
)

function isWithin(attribution: Attribution | undefined, sentence: Sentence): boolean {
  if (attribution === undefined) return false
  const {cue, content} = attribution
  return (cue !== undefined && contains(sentence, cue)) || content.some((part) => overlaps(part, sentence))
}

/** The last of the speakers that attributions are linked to; none where no source of theirs is in the ledger. */
function speakerOf(attributions: readonly number[], links: readonly SpeakerLink[]): number | undefined {
  let speaker: number | undefined
  for (const index of attributions) speaker = links[index]?.speaker ?? speaker
  return speaker
}
