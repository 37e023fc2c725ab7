import {bareFacts} from '../language/facts.js'
import type {Language} from '../language/language.js'
import {quotationOpenAfter} from '../language/quotations.js'
import type {Rule} from '../rules/define-rule.js'
import type {StoryRule} from '../rules/define-story-rule.js'
import {blockRules, storyRules} from '../rules/index.js'
import {readStory} from '../story/read.js'
import type {SourceSpan} from '../story/span.js'
import {type Block, proseRoles, type Role, type Story} from '../story/story.js'
import {Cache} from './cache.js'
import {factsIn, ledgerOf} from './facts.js'
import {findingsOf, type RuleSettings} from './findings.js'
import {eyesOf} from './house.js'
import {languageOf} from './languages.js'
import {type LeftAlone, leftAlone} from './left-alone.js'
import {createLineIndex} from './line-index.js'
import {type BlockReading, readBlock} from './read-block.js'
import {readWholeStory, type StoryReading} from './story-pass.js'
import type {Copy, Review, Reviewer, ReviewerOptions, ReviewOptions, ReviewProblem} from './types.js'

/** About ten long stories. A reading weighs some kilobytes, since facts hold no tokens and no trees. */
const cachedBlocks = 4096

/** The rules that a reviewer applies. */
export interface RuleSet {
  readonly blockRules: readonly Rule[]
  readonly storyRules: readonly StoryRule[]
}

const standardRules: RuleSet = {blockRules, storyRules}

/** Makes a reviewer. Its first review loads the tagger and compiles the term lists. */
export function createReviewer(options: ReviewerOptions = {}, ruleSet: RuleSet = standardRules): Reviewer {
  const eyes = eyesOf(options)
  const isOn = ({id}: {readonly id: string}) => eyes.rules[id] !== 'off'
  const engine: Engine = {
    cache: new Cache(cachedBlocks),
    blockRules: byRole(ruleSet.blockRules.filter(isOn)),
    storyRules: ruleSet.storyRules.filter(isOn),
    settings: eyes.rules,
  }
  let language: Promise<Language> | undefined

  return {
    async review(copy, reviewOptions = {}) {
      reviewOptions.signal?.throwIfAborted()
      language ??= languageOf(eyes)
      const path = copy.path === undefined ? {} : {path: copy.path}
      const story = readStory(copy.text, copy.format ?? 'plain', path)
      const alone = leftAlone(story)
      const readings = alone.isAll
        ? story.blocks.map(bareReading)
        : await readBlocks(story, alone, engine, await language, reviewOptions)
      const storyReading = readWholeStory(readings, story.metadata, alone.isAll ? [] : engine.storyRules)
      const problems = [...problemsOf(story, readings, storyReading), ...alone.problems]
      return {
        version: 1,
        ...path,
        ...compose(copy, story, readings, storyReading, engine, reviewOptions),
        problems,
      }
    },
  }
}

interface Engine {
  readonly cache: Cache<BlockReading>
  readonly blockRules: RulesByRole
  readonly storyRules: readonly StoryRule[]
  readonly settings: RuleSettings
}

/** The rules that look at a block of each role. */
type RulesByRole = ReadonlyMap<Role, readonly Rule[]>

function byRole(rules: readonly Rule[]): RulesByRole {
  return new Map([...proseRoles].map((role) => [role, rules.filter(({roles}) => roles.includes(role))]))
}

/** Reads every block in order, from the cache where its text, role and quotation state are known. */
async function readBlocks(
  {blocks}: Story,
  alone: LeftAlone,
  {cache, blockRules}: Engine,
  language: Language,
  {signal, pause}: ReviewOptions,
): Promise<readonly BlockReading[]> {
  const readings: BlockReading[] = []
  let quotationOpen = false
  for (const [index, block] of blocks.entries()) {
    const {role, map} = block
    if (!proseRoles.has(role) || alone.blocks.has(index)) {
      readings.push(bareReading(block))
      continue
    }
    // Only the running text carries a quotation on; a caption between two paragraphs does not end it.
    const context = {role, quotationOpen: role === 'body' && quotationOpen}
    if (role === 'body') quotationOpen = quotationOpenAfter(map.text, quotationOpen)
    const key = `${role}\n${context.quotationOpen}\n${map.text}`
    const known = cache.get(key)
    const reading = known ?? readBlock(map.text, context, language, blockRules.get(role) ?? [])
    readings.push(reading)
    if (known !== undefined) continue
    cache.set(key, reading)
    await pause?.()
    signal?.throwIfAborted()
  }
  return readings
}

function bareReading({role, map}: Block): BlockReading {
  return {facts: bareFacts(role, map.text), drafts: [], failures: []}
}

/** What the reader could not make sense of, and the rules that failed, each once. */
function problemsOf(
  story: Story,
  readings: readonly BlockReading[],
  storyReading: StoryReading,
): readonly ReviewProblem[] {
  const failures = new Map(
    [...readings, storyReading].flatMap((reading) =>
      reading.failures.map(({rule, error}) => [rule, error] as const),
    ),
  )
  return [
    ...story.problems.map(({message, at}) => ({message, ...at})),
    ...[...failures].map(([rule, error]) => ({
      message: `The rule ${rule} failed and was skipped (${error})`,
    })),
  ]
}

function compose(
  {text}: Copy,
  story: Story,
  readings: readonly BlockReading[],
  storyReading: StoryReading,
  {settings}: Engine,
  {facts: withFacts = false}: ReviewOptions,
): Omit<Review, 'version' | 'path' | 'problems'> {
  const facts = readings.map((reading) => reading.facts)
  const {speakers, coverage} = storyReading
  const extents = story.blocks.map(({map}) => map.range({start: 0, end: map.text.length}))
  return {
    format: story.format,
    metadata: story.metadata,
    ...(story.items === undefined ? {} : {items: story.items}),
    blocks: story.blocks.map(({role}, index) => ({role, ...at(extents, index)})),
    findings: findingsOf(story, facts, storyReading, settings, createLineIndex(text)),
    directives: story.directives.map(({rules, block, reason, at: {start, end}}) => ({
      start,
      end,
      rules,
      scope: block === undefined ? 'story' : 'block',
      ...(reason === undefined ? {} : {reason}),
    })),
    ledger: ledgerOf(story, speakers),
    coverage: coverage.map(({block, state}) => ({...at(extents, block), state})),
    ...(withFacts ? factsIn(story, facts, speakers) : {}),
  }
}

function at(extents: readonly SourceSpan[], index: number): SourceSpan {
  return extents[index] ?? {start: 0, end: 0}
}
