import type {Story} from '../story.js'
import {draftOf, storyOf} from './plain/draft.js'
import {linesOf} from './plain/lines.js'
import {withTables} from './plain/tables.js'
import {markTail} from './plain/tail.js'
import {readZones} from './plain/zones.js'

/**
 * Reads wire copy in plain text: slug, version words, headline, advisories and byline above the copy, paragraphs however they are
 * wrapped or indented, and sign-off, notes and page furniture around and below them.
 *
 * What reads like prose is body. Only forms that no sentence takes are anything else, since a paragraph that is no copy loses its findings.
 */
export function readPlain(text: string): Story {
  const draft = draftOf(text)
  readZones(draft, withTables(linesOf(text)))
  markTail(draft.blocks)
  return storyOf(draft, 'plain')
}
