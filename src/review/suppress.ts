import {houseRule} from '../lexicon/house.js'
import {allRules} from '../rules/all.js'
import type {Directive} from '../story/story.js'
import type {ReviewProblem} from './types.js'

/** Whether an editor's `wiredesk-ignore` in the copy speaks for a finding of `rule` in `block`. A family ("loaded") speaks for its rules. */
export function isIgnored(directives: readonly Directive[], rule: string, block: number): boolean {
  return directives.some(
    (directive) =>
      (directive.block === undefined || directive.block === block) &&
      directive.rules.some((name) => name === rule || rule.startsWith(`${name}/`)),
  )
}

/** What is said of a `wiredesk-ignore` that names a rule there is not: it would silence nothing, and nobody would know. */
export function unknownIn(directives: readonly Directive[]): readonly ReviewProblem[] {
  return directives.flatMap(({rules, at}) => {
    const unknown = rules.find((name) => !known.has(name))?.slice(0, longest)
    return unknown === undefined
      ? []
      : [{message: `There is no rule “${unknown}” to ignore; a reason stands after a colon`, ...at}]
  })
}

/** No rule has a name as long as this. */
const longest = 60

const rules = [...allRules.map(({id}) => id), houseRule]
const known: ReadonlySet<string> = new Set(rules.flatMap((id) => [id, id.slice(0, id.indexOf('/'))]))
