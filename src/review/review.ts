import {bareFacts} from '../language/facts.js'
import type {Language} from '../language/language.js'
import {quotationOpenAfter} from '../language/quotations.js'
import type {Rule} from '../rules/define-rule.js'
import type {StoryRule} from '../rules/define-story-rule.js'
import {blockRules, storyRules} from '../rules/index.js'
import {readStory} from '../story/read.js'
import type {SourceSpan} from '../story/span.js'
import {type Block, proseRoles, type Story} from '../story/story.js'
import {factsIn, ledgerOf} from './facts.js'
import {findingsOf, type RuleSettings} from './findings.js'
import {labelOf} from './genre.js'
import {eyesOf} from './house.js'
import {languageOf} from './languages.js'
import {type LeftAlone, leftAlone} from './left-alone.js'
import {createLineIndex} from './line-index.js'
import {type BlockReading, type Prose, readBlocks} from './read-blocks.js'
import {ReadingCache} from './reading-cache.js'
import {readWholeStory, type StoryReading} from './story-pass.js'
import {unknownIn} from './suppress.js'
import type {Copy, Review, Reviewer, ReviewerOptions, ReviewOptions, ReviewProblem} from './types.js'

/** Ten to twenty long stories. A reading weighs some kilobytes, since facts hold no tokens and no trees. */
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
    cache: new ReadingCache(cachedBlocks),
    blockRules: ruleSet.blockRules.filter(isOn),
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
        : await readStoryBlocks(story, alone, engine, await language, reviewOptions)
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
  readonly cache: ReadingCache
  readonly blockRules: readonly Rule[]
  readonly storyRules: readonly StoryRule[]
  readonly settings: RuleSettings
}

/**
 * So many blocks are read before other work is let in: together they take some milliseconds, and rules judge a batch faster than as many
 * blocks one by one.
 */
const batch = 16

/** The reading of every block, in order; from the cache where its text, role and quotation state are known. */
async function readStoryBlocks(
  story: Story,
  alone: LeftAlone,
  {cache, blockRules}: Engine,
  language: Language,
  {signal, pause}: ReviewOptions,
): Promise<readonly BlockReading[]> {
  const prose = proseOf(story, alone)
  const known = prose.map((each) => each && cache.get(each))
  // What stands in a story twice is read once.
  const unread = new Map<string, Prose>()
  prose.forEach((each, index) => {
    if (each !== undefined && known[index] === undefined) unread.set(keyOf(each), each)
  })
  const fresh = new Map<string, BlockReading>()
  for (const some of inBatches([...unread.values()])) {
    for (const [index, reading] of readBlocks(some, language, blockRules).entries()) {
      const each = some[index]
      if (each === undefined) continue
      cache.set(each, reading)
      fresh.set(keyOf(each), reading)
    }
    await pause?.()
    signal?.throwIfAborted()
  }
  return story.blocks.map((block, index) => {
    const each = prose[index]
    return known[index] ?? (each && fresh.get(keyOf(each))) ?? bareReading(block)
  })
}

/** What there is to read of each block; nothing of one that holds no prose or is left alone. */
function proseOf({blocks}: Story, alone: LeftAlone): readonly (Prose | undefined)[] {
  let quotationOpen = false
  return blocks.map(({role, map: {text}}, index) => {
    if (!proseRoles.has(role) || alone.blocks.has(index)) return undefined
    // Only the running text carries a quotation on; a caption between two paragraphs does not end it.
    const isBody = role === 'body'
    const prose = {text, role, quotationOpen: isBody && quotationOpen}
    if (isBody) quotationOpen = quotationOpenAfter(text, quotationOpen)
    return prose
  })
}

function keyOf({role, quotationOpen, text}: Prose): string {
  return `${role}\n${quotationOpen}\n${text}`
}

function* inBatches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += batch) yield items.slice(from, from + batch)
}

function bareReading({role, map}: Block): BlockReading {
  return {facts: bareFacts(role, map.text), drafts: [], failures: [], genre: labelOf(map.text)}
}

/** What the reader could not make sense of, and the rules that failed, each once. */
function problemsOf(
  story: Story,
  readings: readonly BlockReading[],
  storyReading: StoryReading,
): readonly ReviewProblem[] {
  const failures = new Map<string, string>()
  for (const reading of [...readings, storyReading])
    for (const {rule, error} of reading.failures) failures.set(rule, error)
  return [
    ...story.problems.map(({message, at}) => ({message, ...at})),
    ...unknownIn(story.directives),
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
    blocks: story.blocks.map(({role}, index) => {
      const {start, end} = at(extents, index)
      return {role, start, end}
    }),
    findings: findingsOf(story, facts, storyReading, settings, createLineIndex(text)),
    directives: story.directives.map(({rules, block, reason, at: {start, end}}) => ({
      start,
      end,
      rules,
      scope: block === undefined ? 'story' : 'block',
      ...(reason === undefined ? {} : {reason}),
    })),
    ledger: ledgerOf(story, speakers),
    coverage: coverage.map(({block, state}) => {
      const {start, end} = at(extents, block)
      return {start, end, state}
    }),
    ...(withFacts ? factsIn(story, facts, speakers) : {}),
  }
}

function at(extents: readonly SourceSpan[], index: number): SourceSpan {
  return extents[index] ?? {start: 0, end: 0}
}
