import {type Coverage, coverageOf} from '../language/coverage.js'
import {linkSpeakers, type Speakers} from '../language/speakers.js'
import type {Draft} from '../rules/define-rule.js'
import type {StoryDraft, StoryRule} from '../rules/define-story-rule.js'
import {contains} from '../story/span.js'
import type {Metadata} from '../story/story.js'
import {genreOf} from './genre.js'
import {inGenre} from './genre-weights.js'
import {isOpenCase} from './open-case.js'
import {attempt, type BlockReading, type RuleFailure} from './read-blocks.js'
import {isSettled, settlementsIn} from './settled.js'

/** What only the whole story can tell: who stands behind what, what rests on nobody, and the faults of the story as a whole. */
export interface StoryReading {
  readonly speakers: Speakers
  readonly coverage: readonly Coverage[]
  /** One row a block: its faults, without claims that an earlier source still carries; what a column or a match report is read for is a hint. */
  readonly drafts: readonly (readonly Draft[])[]
  readonly storyDrafts: readonly StoryDraft[]
  readonly failures: readonly RuleFailure[]
}

export function readWholeStory(
  readings: readonly BlockReading[],
  metadata: Metadata,
  rules: readonly StoryRule[],
): StoryReading {
  const blocks = readings.map(({facts}) => facts)
  const speakers = linkSpeakers(blocks)
  const coverage = coverageOf(blocks, speakers)
  const genre = genreOf(readings.map((reading) => reading.genre))
  const openCase = isOpenCase(blocks)
  const settlements = settlementsIn(blocks)
  const drafts = readings.map(({drafts}, block) => {
    if (drafts.length === 0) return drafts
    const carried = speakers.carried[block] ?? []
    const counts = (draft: Draft) =>
      (openCase || !draft.openCase) &&
      !isSettled(draft, block, blocks, settlements) &&
      !(draft.claim && carried.some((sentence) => contains(sentence, draft.at)))
    const own = drafts.every(counts) ? drafts : drafts.filter(counts)
    return genre === undefined || own.length === 0 ? own : inGenre(own, genre)
  })
  const failures: RuleFailure[] = []
  const facts = {metadata, blocks, drafts, speakers, coverage}
  const found = rules.flatMap((rule) => attempt(rule, facts, failures))
  const storyDrafts = genre === undefined ? found : inGenre(found, genre)
  return {speakers, coverage, drafts, storyDrafts, failures}
}
