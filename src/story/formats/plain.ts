import type {Story} from '../story.js'
import {draftOf, storyOf} from './plain/draft.js'
import {type Line, linesOf} from './plain/lines.js'
import {readZones} from './plain/zones.js'

/**
 * Reads wire copy in plain text: slug, version words, headline, advisories and byline above the copy, paragraphs however they are
 * wrapped or indented, and sign-off, notes and page furniture around and below them.
 *
 * What reads like prose is body. Only forms that no sentence takes are anything else, since a paragraph that is no copy loses its findings.
 */
export function readPlain(text: string): Story {
  const draft = draftOf(text)
  readZones(draft, withRows(linesOf(text)))
  return storyOf(draft, 'plain')
}

/** Marks the rows of tables: two lines or more whose words and figures stand in columns. */
function withRows(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map(({text}) => text.includes('  ') && isRow(text))
  if (!rows.includes(true)) return lines
  return lines.map((line, index) =>
    rows[index] === true && (rows[index - 1] === true || rows[index + 1] === true)
      ? {...line, standing: 'furniture'}
      : line,
  )
}

/** Copy is parted by two spaces only after a full stop. */
function isRow(text: string): boolean {
  if (text.length > longestRow) return false
  return /(?:[^\s.!?:;]\s{2,}\S.*?){3}|(?:[^\s.!?:;]\s{4,}\S.*?){2}|\s{2,}[-+$(.]{0,2}\d[\d,.:%/)-]*\s{2,}[-+$(.]{0,2}\d[\d,.:%/)-]*$/.test(
    text,
  )
}

const longestRow = 160
