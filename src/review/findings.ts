import type {BlockFacts} from '../language/facts.js'
import {sentenceAt} from '../language/paragraph.js'
import type {Setting} from '../lexicon/term.js'
import type {Draft, Fix} from '../rules/define-rule.js'
import type {StoryDraft} from '../rules/define-story-rule.js'
import {encode} from '../story/encode.js'
import type {TextSpan} from '../story/span.js'
import type {Block, Story} from '../story/story.js'
import {collapse} from './collapse.js'
import {fingerprint} from './fingerprint.js'
import {weigh} from './house.js'
import type {Place} from './line-index.js'
import type {StoryReading} from './story-pass.js'
import {isIgnored} from './suppress.js'
import type {FileEdit, Finding, FindingFix} from './types.js'

type PlaceOf = (offset: number) => Place
/** What is made of rules, by id, over what they say themselves. */
export type RuleSettings = Readonly<Record<string, Setting>>

/** Turns what the rules found in blocks into findings in the file. */
export function findingsOf(
  story: Story,
  facts: readonly BlockFacts[],
  reading: StoryReading,
  settings: RuleSettings,
  placeOf: PlaceOf,
): readonly Finding[] {
  const found: Finding[] = []
  reading.drafts.forEach((drafts, block) => {
    for (const draft of drafts) add(draft, block, 'span')
  })
  for (const draft of reading.storyDrafts) add(draft, draft.block, draft.scope)
  return collapse(found)

  function add(draft: Draft | StoryDraft, index: number, scope: Finding['scope']): void {
    const block = story.blocks[index]
    if (block === undefined || isIgnored(story.directives, draft.rule, index)) return
    const severity = weigh(draft.severity, settings[draft.rule])
    if (severity === undefined) return
    found.push(findingAt(draft, block, facts[index], severity, scope, placeOf))
  }
}

function findingAt(
  draft: Draft | StoryDraft,
  block: Block,
  facts: BlockFacts | undefined,
  severity: Finding['severity'],
  scope: Finding['scope'],
  placeOf: PlaceOf,
): Finding {
  const {rule, message, at} = draft
  const {start, end} = block.map.range(at)
  const from = placeOf(start)
  const to = placeOf(end)
  const text = block.map.text.slice(at.start, at.end)
  const finding = {
    rule,
    severity,
    scope,
    message,
    start,
    end,
    text,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    fingerprint: fingerprintOf(draft, facts, text),
    fixes: draft.fixes.map((fix) => fixIn(block, fix)),
    related: [],
  }
  return 'term' in draft && draft.term !== undefined ? {...finding, term: draft.term} : finding
}

const fingerprints = new WeakMap<Draft | StoryDraft, string>()

/** Drafts are cached with their block, so that an edit elsewhere finds their fingerprints made. */
function fingerprintOf(draft: Draft | StoryDraft, facts: BlockFacts | undefined, text: string): string {
  const print = fingerprints.get(draft) ?? fingerprint(draft.rule, sentenceText(facts, draft.at), text)
  fingerprints.set(draft, print)
  return print
}

function sentenceText(facts: BlockFacts | undefined, at: TextSpan): string {
  if (facts === undefined) return ''
  const {start, end} = sentenceAt(facts, at) ?? at
  return facts.text.slice(start, end)
}

/** A fix in the file's own writing; without edits where one of them would cross markup, or cannot be written there. */
function fixIn({map, encoding}: Block, {title, kind, edits}: Fix): FindingFix {
  const written: FileEdit[] = []
  for (const {at, text} of edits) {
    const encoded = map.contiguous(at) ? encode(text, encoding) : undefined
    if (encoded === undefined) return {title, kind, edits: []}
    const {start, end} = map.range(at)
    written.push({start, end, text: encoded})
  }
  return {title, kind, edits: written}
}
