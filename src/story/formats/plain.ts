import type {Story} from '../story.js'
import {isRow} from './feed/rows.js'
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

/** Marks the rows of tables: two lines or more whose words and figures stand in columns, with the short rests of rows between them. */
function withRows(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map(({text}) => isRow(text))
  if (!rows.includes(true)) return lines
  const isBetween = (index: number) => rows[index - 1] === true && rows[index + 1] === true
  return lines.map((line, index) => {
    const beside = [-2, -1, 1, 2].filter((step) => rows[index + step] === true)
    const isPart =
      rows[index] === true
        ? beside.some((step) => Math.abs(step) === 1 || isRest(lines[index + step / 2]))
        : (isBetween(index) && isRest(line)) || (rows[index - 1] === true && isWordless(line))
    return isPart ? {...line, standing: 'furniture'} : line
  })
}

/** What was left of a row that was too long for its line: no sentence ends in it, or there is no word in it. */
function isRest(line: Line | undefined): boolean {
  if (line === undefined || line.opens || line.text.length >= 40) return false
  return !/[.!?]$/.test(line.text) || isWordless(line)
}

/** `17?-$ 37.90?` */
function isWordless({opens, text}: Line): boolean {
  return !opens && text.length < 40 && !/\p{L}{3}/u.test(text)
}
