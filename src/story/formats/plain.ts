import type {Story} from '../story.js'
import {addOverflow, draftOf, readItem, storyOf} from './plain/draft.js'
import {linesOf, mostLines} from './plain/lines.js'
import {storiesIn} from './plain/stories.js'
import {withTables} from './plain/tables.js'
import {markTail} from './plain/tail.js'
import {readZones} from './plain/zones.js'

/**
 * Reads wire copy in plain text: slug, version words, headline, advisories and byline above the copy, paragraphs however they are
 * wrapped or indented, and sign-off, notes and page furniture around and below them.
 *
 * A file may hold several stories, each read from its own header on.
 *
 * What reads like prose is body. Only forms that no sentence takes are anything else, since a paragraph that is no copy loses its findings.
 */
export function readPlain(text: string): Story {
  const draft = draftOf(text)
  const lines = withTables(linesOf(text))
  const stories = storiesIn(lines)
  for (const [index, story] of stories.entries()) {
    const start = index === 0 ? 0 : (story[0]?.start ?? 0)
    const end = stories[index + 1]?.[0]?.start ?? text.length
    readItem(draft, {start, end}, () => {
      const first = draft.blocks.length
      readZones(draft, story)
      markTail(draft.blocks, first)
      return {goesOn: false}
    })
  }
  if (lines.length === mostLines) addOverflow(draft, lines.at(-1)?.end ?? 0)
  return storyOf(draft, 'plain')
}
