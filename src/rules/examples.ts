import type {Language} from '../language/language.js'
import type {Term} from '../lexicon/term.js'
import type {Rule} from './define-rule.js'

/** An example of an entry that does not hold: copy that it should mark and does not, or the other way round. */
export interface FailedExample {
  readonly term: string
  readonly copy: string
  readonly expected: 'match' | 'no match'
}

/** The examples of `terms` that do not hold. Each is reviewed the way a body paragraph is, by the rule of its entry. */
export function failedExamples(
  terms: readonly Term[],
  language: Language,
  rules: readonly Rule[],
): readonly FailedExample[] {
  return terms.flatMap(({id, rule, match, noMatch}) => {
    const judge = rules.find((other) => other.id === rule)
    const marks = (copy: string) =>
      judge
        ?.review(language.readParagraph(copy, {role: 'body', quotationOpen: false}))
        .some(({term}) => term === id) ?? false
    return [
      ...match.filter((copy) => !marks(copy)).map((copy) => ({term: id, copy, expected: 'match' as const})),
      ...noMatch.filter(marks).map((copy) => ({term: id, copy, expected: 'no match' as const})),
    ]
  })
}
