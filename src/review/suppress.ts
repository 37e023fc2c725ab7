import type {Directive} from '../story/story.js'

/** Whether an editor's `wiredesk-ignore` in the copy speaks for a finding of `rule` in `block`. A family ("loaded") speaks for its rules. */
export function isIgnored(directives: readonly Directive[], rule: string, block: number): boolean {
  return directives.some(
    (directive) =>
      (directive.block === undefined || directive.block === block) &&
      directive.rules.some((name) => name === rule || rule.startsWith(`${name}/`)),
  )
}
