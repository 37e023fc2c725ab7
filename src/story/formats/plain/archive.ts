import {isByline} from '../../lines/bylines.js'
import {note} from './draft.js'
import {isDateLine} from './header.js'
import type {Line} from './lines.js'
import {type Reading, readByline, take} from './reading.js'

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
  // `Final Edition` may stand between the day and the headline.
  const above = lines.slice(Math.max(headline - 2, 0), headline)
  return above.some(({text}) => isDateLine(text)) ? headline : undefined
}

const longestHeader = 20

/**
 * Where the copy begins of a story that came out of a database: below how long it is, when, where and in what language it stood, and whose
 * it is. `undefined` where the header is no such list.
 *
 *     Crane falls at Carrow
 *     By Ruth Amis
 *     254 words
 *     27 October 2031
 *     The Quay Herald
 *     QUAYHE
 *     English
 *     (c) 2031 Quay Herald Ltd.
 */
export function findDatabaseCopy(lines: readonly Line[]): number | undefined {
  const head = lines.slice(0, longestHeader)
  const count = head.findIndex(({text}) => wordCount.test(text))
  const rights = head.findIndex(({text}, index) => index > count && /^(?:\(c\)|©|copyright)\s/i.test(text))
  if (count < 1 || rights === -1) return undefined
  const between = head.slice(count + 1, rights)
  return between.some(({text}) => isDateLine(text)) && between.every(({text}) => text.length < longestField)
    ? rights + 1
    : undefined
}

const wordCount = /^\d[\d,.]* words$/i
const longestField = 60

/** Above the count stand a section, the headline, which is the longest of the lines there, and the byline. */
export function readDatabaseHeader(reading: Reading, copy: number): void {
  const {draft, lines} = reading
  const count = lines.findIndex(({text}) => wordCount.test(text))
  const titles = lines.slice(0, count).filter(({text}) => !isByline(text))
  const headline = titles.reduce((one, other) => (other.text.length > one.text.length ? other : one), {
    text: '',
  })
  while (reading.index < copy) {
    const line = lines[reading.index]
    if (line === undefined) return
    if (reading.index < count && isByline(line.text)) readByline(reading, line)
    else if (reading.index < count && line === headline) {
      note(draft, 'headline', line.text)
      take(reading, 'headline', reading.index + 1)
    } else take(reading, line.standing ?? 'furniture', reading.index + 1)
  }
  reading.zone = 'copy'
}

export function readArchiveHeader(reading: Reading, headline: number): void {
  const {draft, lines} = reading
  while (reading.index < headline) {
    take(reading, lines[reading.index]?.standing ?? 'furniture', reading.index + 1)
  }
  note(draft, 'headline', lines[headline]?.text)
  reading.hasHeadline = true
  take(reading, 'headline', headline + 1)
}
