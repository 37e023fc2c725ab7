import type {Coverage} from '../language/coverage.js'
import type {BlockFacts} from '../language/facts.js'
import type {Speakers} from '../language/speakers.js'
import type {Metadata} from '../story/story.js'
import type {Draft} from './define-rule.js'

/** A story as its rules see it. */
export interface StoryFacts {
  readonly metadata: Metadata
  readonly blocks: readonly BlockFacts[]
  /** What the block rules found, by block: an accusation that nobody answers is a finding of its own. */
  readonly drafts: readonly (readonly Draft[])[]
  readonly speakers: Speakers
  readonly coverage: readonly Coverage[]
}

/**
 * What a story rule reads off one block, worked out once a block and not at every edit elsewhere: a block's facts stay the same
 * object for as long as its text does.
 */
export function perBlock<T>(read: (facts: BlockFacts) => T): (facts: BlockFacts) => T {
  const known = new WeakMap<BlockFacts, {readonly value: T}>()
  return (facts) => {
    const had = known.get(facts)
    if (had !== undefined) return had.value
    const value = read(facts)
    known.set(facts, {value})
    return value
  }
}

/** How many words a block holds. */
export const wordsIn = perBlock(({text}) => text.split(/\s+/).length)

/** The next body block behind the one at `block`. */
export function bodyAfter(blocks: readonly BlockFacts[], block: number): BlockFacts | undefined {
  for (let index = block + 1; index < blocks.length; index += 1)
    if (blocks[index]?.role === 'body') return blocks[index]
  return undefined
}

/** The last body block before the one at `block`. */
export function bodyBefore(blocks: readonly BlockFacts[], block: number): BlockFacts | undefined {
  for (let index = block - 1; index >= 0; index -= 1) if (blocks[index]?.role === 'body') return blocks[index]
  return undefined
}
