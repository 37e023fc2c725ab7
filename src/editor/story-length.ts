import {proseRoles, type Role} from '../story/story.js'
import type {Reading} from './reading.js'
import {shownCopy} from './shown-copy.js'

export interface StoryLength {
  /** Words of the running text: paragraphs and lists. */
  readonly words: number
  readonly lines: number
  /** At 238 words a minute, the mean of adults reading prose silently (Brysbaert 2019). */
  readonly minutes: number
  /** Words that go out on the wire: headline, summary, byline, dateline and text. */
  readonly wireWords: number
}

const wireRoles: ReadonlySet<Role> = new Set([...proseRoles, 'byline', 'dateline'])

/** How long a story is. Markup, slugs, notes to the desk and furniture do not count. */
export function measure({document, review}: Reading): StoryLength {
  const text = document.getText()
  let words = 0
  let wireWords = 0
  let lines = 0
  for (const {role, start, end} of review.blocks) {
    if (!wireRoles.has(role)) continue
    const count = wordsIn(shownCopy(text.slice(start, end), review.format))
    wireWords += count
    if (role !== 'body' && role !== 'list') continue
    words += count
    lines += document.positionAt(end).line - document.positionAt(start).line + 1
  }
  return {words, lines, minutes: words / 238, wireWords}
}

/** Words between spaces that hold a letter or a digit. */
function wordsIn(text: string): number {
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}
