import {type BlockFacts, factsOf} from '../language/facts.js'
import type {BlockContext, Language} from '../language/language.js'
import type {Draft, Rule} from '../rules/define-rule.js'
import {type GenreSigns, signsOf} from './genre.js'

/** What one block yields: facts for the story pass and the faults of its own. Spans are of the block's text. */
export interface BlockReading {
  readonly facts: BlockFacts
  readonly drafts: readonly Draft[]
  readonly failures: readonly RuleFailure[]
  readonly genre: GenreSigns
}

/** A rule that could not judge, and the name of its error. The error's own words may quote copy, so nobody repeats them. */
export interface RuleFailure {
  readonly rule: string
  readonly error: string
}

/** A block that holds prose, with all that its reading depends on. */
export interface Prose extends BlockContext {
  readonly text: string
}

/**
 * Reads blocks and lets every rule judge those of its roles; one reading a block, in order. A rule judges all of them before the next
 * one does, while its machine code is at hand: block by block, a story takes a sixth longer. A rule that throws says nothing of that
 * block, and the others go on.
 */
export function readBlocks(
  blocks: readonly Prose[],
  language: Language,
  rules: readonly Rule[],
): readonly BlockReading[] {
  const paragraphs = blocks.map((prose) => language.readParagraph(prose.text, prose))
  const readings = blocks.map(() => ({drafts: [] as Draft[], failures: [] as RuleFailure[]}))
  for (const rule of rules) {
    paragraphs.forEach((paragraph, index) => {
      const reading = readings[index]
      if (reading === undefined || !rule.roles.includes(paragraph.role)) return
      const found = attempt(rule, paragraph, reading.failures)
      if (found.length > 0) reading.drafts.push(...found)
    })
  }
  return paragraphs.map((paragraph, index) => ({
    facts: factsOf(paragraph),
    drafts: readings[index]?.drafts ?? [],
    failures: readings[index]?.failures ?? [],
    genre: signsOf(paragraph),
  }))
}

/** What `rule` finds; nothing, and a failure noted, where it throws. */
export function attempt<Subject, Found>(
  rule: {readonly id: string; review(subject: Subject): readonly Found[]},
  subject: Subject,
  failures: RuleFailure[],
): readonly Found[] {
  try {
    return rule.review(subject)
  } catch (error) {
    failures.push({rule: rule.id, error: error instanceof Error ? error.name : 'unknown error'})
    return []
  }
}
