import type {Role} from '../../story.js'
import type {Paragraph} from './prose.js'

/**
 * Whether a line is all the copy that stands below a heading, as the judgement of a fact check does: “The verdict”, “Mostly true – a crane fell, but
 * nobody was hurt”. A label stands above copy; and where there is the verb of a sentence, only its full stop is missing.
 */
export function isAllBelowHead(
  paragraphs: readonly Paragraph[],
  roles: readonly (Role | undefined)[],
  index: number,
): boolean {
  const {text = ''} = paragraphs[index]?.map ?? {}
  return roles[index - 1] === 'headline' && roles[index + 1] !== 'body' && clause.test(text)
}

/** A second clause, or a verb that no label needs. */
const clause =
  /, (?:but|yet|so|though|although|while|because) \p{Ll}|\p{Ll} (?:is|are|was|were|has|have|had|will|would|can|could|does|did) /u
