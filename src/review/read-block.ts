import {type BlockFacts, factsOf} from '../language/facts.js'
import type {BlockContext, Language} from '../language/language.js'
import type {Draft, Rule} from '../rules/define-rule.js'

/** What one block yields: facts for the story pass and the faults of its own. Spans are of the block's text. */
export interface BlockReading {
  readonly facts: BlockFacts
  readonly drafts: readonly Draft[]
  readonly failures: readonly RuleFailure[]
}

/** A rule that could not judge, and the name of its error. The error's own words may quote copy, so nobody repeats them. */
export interface RuleFailure {
  readonly rule: string
  readonly error: string
}

/** Reads a block and lets every rule judge it that looks at blocks of its role. A rule that throws says nothing, and the others go on. */
export function readBlock(
  text: string,
  context: BlockContext,
  language: Language,
  rules: readonly Rule[],
): BlockReading {
  const paragraph = language.readParagraph(text, context)
  const failures: RuleFailure[] = []
  const drafts: Draft[] = []
  const judge = (rule: Rule) => rule.review(paragraph)
  for (const rule of rules) {
    const found = attempt(rule, failures, judge)
    if (found.length > 0) drafts.push(...found)
  }
  return {facts: factsOf(paragraph), drafts, failures}
}

/** What `judge` finds; nothing, and a failure noted, where it throws. */
export function attempt<Asked extends {readonly id: string}, Found>(
  rule: Asked,
  failures: RuleFailure[],
  judge: (rule: Asked) => readonly Found[],
): readonly Found[] {
  try {
    return judge(rule)
  } catch (error) {
    failures.push({rule: rule.id, error: error instanceof Error ? error.name : 'unknown error'})
    return []
  }
}
