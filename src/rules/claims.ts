import type {ClaimKind} from '../language/claims/claim.js'
import {type Claim, claimsOf} from '../language/claims.js'
import type {Paragraph} from '../language/paragraph.js'
import type {TextSpan} from '../story/span.js'
import {contains} from '../story/span.js'
import type {Fix} from './define-rule.js'
import type {StoryFacts} from './story-facts.js'

/** The claims of these kinds that nobody stands behind in the paragraph. */
export function bareClaims(paragraph: Paragraph, kinds: readonly ClaimKind[]): readonly Claim[] {
  return claimsOf(paragraph).filter(({kind, owner}) => owner === 'nobody' && kinds.includes(kind))
}

/** The claims of one block that nobody stands behind, not even somebody named before it. */
export function bareClaimsOf({blocks, speakers}: StoryFacts, block: number): readonly Claim[] {
  const carried = speakers.carried[block] ?? []
  return (blocks[block]?.claims ?? []).filter(
    (claim) => claim.owner === 'nobody' && !carried.some((sentence) => contains(sentence, claim)),
  )
}

/**
 * The ways out of a claim without a source. Only the reporter knows the source, so it is asked for and never written in. A sentence in which
 * somebody speaks already takes no second “said”.
 */
export function askForSource(text: string, sentence: TextSpan, question: string): readonly Fix[] {
  if (speaking.test(text.slice(sentence.start, sentence.end))) return [query(sentence, question)]
  return [
    {
      title: 'Add “[SOURCE] said”',
      kind: 'placeholder',
      edits: [{at: endOf(text, sentence), text: ', [SOURCE] said'}],
    },
    query(sentence, question),
  ]
}

const speaking =
  /\b(?:said|says?|saying|told|adds?|added|adding|according to|charged on|alleg(?:ed|es|ing)|claim(?:ed|s|ing))\b/

/** A question to the reporter behind a sentence, which leaves the sentence as it is. */
export function query(sentence: TextSpan, question: string): Fix {
  return {
    title: `Ask the reporter: ${question}`,
    kind: 'query',
    edits: [{at: {start: sentence.end, end: sentence.end}, text: ` [QUERY: ${question}]`}],
  }
}

/** Before the marks that close the sentence. */
function endOf(text: string, {start, end}: TextSpan): TextSpan {
  let at = end
  while (at > start && /[.!?\s]/.test(text[at - 1] ?? '')) at -= 1
  return {start: at, end: at}
}
