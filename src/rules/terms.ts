import {isPresupposed} from '../language/opinions.js'
import {type Paragraph, quotationAt, type TermHit} from '../language/paragraph.js'
import type {TextSpan} from '../story/span.js'
import {overlaps} from '../story/span.js'
import type {Report} from './define-rule.js'
import {alternativeFixes, inFormOf} from './fixes.js'

/** The entries of a rule's lists that stand in the reporter's own words. Within quotation marks of any kind words are somebody else's. */
export function termsOf(paragraph: Paragraph, rule: string): readonly TermHit[] {
  return (paragraph.terms.get(rule) ?? []).filter((hit) => quotationAt(paragraph, hit) === undefined)
}

/** What a frame finds beyond the rule's lists: those of `spans` that share no word with an entry that stands there. */
export function beyondLists<Span extends TextSpan>(
  paragraph: Paragraph,
  rule: string,
  spans: readonly Span[],
): readonly Span[] {
  return spans.length === 0 ? spans : beyond(termsOf(paragraph, rule), spans)
}

/** Those of `spans` that share no word with any of `marked`. */
export function beyond<Span extends TextSpan>(
  marked: readonly TextSpan[],
  spans: readonly Span[],
): readonly Span[] {
  return spans.filter((at) => !marked.some((other) => overlaps(other, at)))
}

/** The report of an entry: its place, weight and alternatives, with `expected` for the message. */
export function termReport(paragraph: Paragraph, hit: TermHit): Report {
  const {term} = hit
  return {
    at: hit,
    values: {expected: expectedOf(paragraph, hit)},
    fixes: alternativeFixes(paragraph, hit),
    term: term.id,
    ...(term.severity === undefined ? {} : {severity: term.severity}),
    ...(term.attributed === undefined ? {} : {attributed: term.attributed}),
  }
}

/** What an editor would expect in place of an entry, in words. */
function expectedOf(paragraph: Paragraph, hit: TermHit): string {
  const {advice, alternatives} = hit.term
  if (advice !== undefined) return advice
  const words = alternatives
    .filter((alternative) => alternative !== '')
    .map((alternative) => `“${inFormOf(paragraph, hit, alternative)}”`)
  if (words.length === 0) return 'nothing in its place'
  const last = words.pop()
  return words.length === 0 ? `${last}` : `${words.join(', ')} or ${last}`
}

/** In "she said the shameful delay would end" the shame is the reporter's: the phrase takes it for granted. */
export function takenForGranted({tokens}: Paragraph, {firstToken, endToken}: TermHit) {
  return isPresupposed(tokens, firstToken, endToken) ? ({attributed: 'see'} as const) : {}
}
