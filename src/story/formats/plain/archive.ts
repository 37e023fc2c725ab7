import {note} from './draft.js'
import {isDateLine} from './header.js'
import type {Line} from './lines.js'
import {type Reading, take} from './reading.js'

/**
 * Where the headline of a story stands that came out of an archive: right above the first of its labels. Above it stand whose copy it is,
 * where it was printed and when.
 *
 *     Copyright 2031 Nine Wire
 *
 *     Nine Wire State Service
 *
 *     October 27, 2031 Thursday
 *
 *     Crane falls at Carrow
 *
 *     BYLINE: By Ruth Amis
 *
 *     LENGTH: 254 words
 */
export function findArchiveHeadline(lines: readonly Line[]): number | undefined {
  const length = lines.slice(0, longestHeader).findIndex(({text}) => /^length:\s*\d+ words$/i.test(text))
  if (length < 1) return undefined
  const label = lines.findIndex(({text}) => /^(?:byline|section|length|highlight|series):/i.test(text))
  const headline = label - 1
  return headline >= 1 && isDateLine(lines[headline - 1]?.text ?? '') ? headline : undefined
}

const longestHeader = 20

export function readArchiveHeader(reading: Reading, headline: number): void {
  const {draft, lines} = reading
  while (reading.index < headline) {
    take(reading, lines[reading.index]?.standing ?? 'furniture', reading.index + 1)
  }
  note(draft, 'headline', lines[headline]?.text)
  reading.hasHeadline = true
  take(reading, 'headline', headline + 1)
}
