import type {Coverage} from '../language/coverage.js'
import type {BlockFacts} from '../language/facts.js'
import {once} from '../language/once.js'
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

/** How many words a block holds. */
export const wordsIn = once(({text}: BlockFacts) => {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (text[at + 1] !== ' ') words += 1
  return words
})

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
