import {type Severity, softer} from '../lexicon/term.js'
import type {TextSpan} from '../story/span.js'
import type {Fix, Report, RuleMeta} from './define-rule.js'
import type {StoryFacts} from './story-facts.js'

/** What a story rule says, of a place in one of the story's blocks. */
export interface StoryReport extends Report {
  /** Index of the block in `StoryFacts.blocks`. */
  readonly block: number
  /** `story` where the finding speaks of the whole story and merely stands here; `span` where it is a fault of this place. */
  readonly scope?: 'story' | 'span'
}

export interface StoryDraft {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly block: number
  readonly at: TextSpan
  readonly scope: 'story' | 'span'
  readonly fixes: readonly Fix[]
}

export type StoryReporter<Message extends string> = Readonly<Record<Message, (report: StoryReport) => void>>

/** A rule that looks at a whole story, through small facts of its blocks and never through their trees. */
export interface StoryRule extends RuleMeta {
  readonly scope: 'story'
  review(story: StoryFacts): readonly StoryDraft[]
}

export function defineStoryRule<const Message extends string>(
  definition: RuleMeta<Message> & {check(story: StoryFacts, report: StoryReporter<Message>): void},
): StoryRule {
  const {check, ...meta} = definition
  return {
    ...meta,
    scope: 'story',
    review(story) {
      const drafts: StoryDraft[] = []
      const names = Object.keys(meta.messages) as Message[]
      const entries = names.map((name) => [name, (report: StoryReport) => add(name, report)] as const)
      check(story, Object.fromEntries(entries) as StoryReporter<Message>)
      return drafts

      function add(
        name: Message,
        {block, at, values, fixes = [], severity = meta.severity, scope = 'story'}: StoryReport,
      ): void {
        const text = meta.messages[name]
        const actual = story.blocks[block]?.text.slice(at.start, at.end) ?? ''
        const message = typeof text === 'string' ? text : text({...values, actual})
        drafts.push({
          rule: meta.id,
          severity: severity === 'softer' ? softer[meta.severity] : severity,
          message,
          block,
          at,
          scope,
          fixes,
        })
      }
    },
  }
}
