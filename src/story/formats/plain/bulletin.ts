import {note} from './draft.js'
import {isBulletinCode} from './furniture.js'
import type {Line} from './lines.js'
import {type Reading, take} from './reading.js'

/** The header of a weather bulletin: its code, who sends it, its title and the line that says when it was issued. */
interface Bulletin {
  /** Index of the first line of the title, and of the first behind it. */
  readonly title: number
  readonly titleEnd: number
  /** Index of the first line of the copy. */
  readonly copy: number
}

/**
 * Finds the header of a weather bulletin. The title stands right above `Issued at …`; what stands above the title is who sends the bulletin,
 * and where it holds.
 *
 *     WXN38100
 *     Norland Bureau of Weather
 *     Southern Districts
 *
 *     Gale warning for the
 *     Carrow coast cancelled
 *
 *     Issued at 9:27 am on Thursday 5 July 2031.
 */
export function findBulletin(lines: readonly Line[]): Bulletin | undefined {
  const [first] = lines
  if (first === undefined || !isBulletinCode(first.text)) return undefined
  const issued = lines.slice(0, longestHeader).findIndex(({text}) => /^issued (?:at|by|on)\b/i.test(text))
  if (issued < 2) return undefined
  let title = issued - 1
  while (title > 1 && lines[title]?.opens === false && !isCall(lines[title - 1])) title -= 1
  let copy = issued + 1
  while (copy < lines.length && lines[copy]?.opens === false && isHour(lines[copy])) copy += 1
  return {title, titleEnd: issued, copy}
}

const longestHeader = 12

/** `SECURITE`, which calls for silence at sea, and the codes above it. */
function isCall(line: Line | undefined): boolean {
  return line === undefined || line.standing !== undefined || /^[A-Z]{4,12}$/.test(line.text)
}

/** `At 1859UTC 15 July 2031`. */
function isHour(line: Line | undefined): boolean {
  return line !== undefined && /^(?:at )?\d{1,2}[:.]?\d\d(?!\d)/i.test(line.text)
}

export function readBulletin(reading: Reading, {title, titleEnd, copy}: Bulletin): void {
  const {draft, lines} = reading
  while (reading.index < title) take(reading, 'furniture', reading.index + 1)
  const words = draft.source.slice(lines[title]?.start, lines[titleEnd - 1]?.end)
  note(draft, 'headline', words.replace(/\s+/g, ' '))
  reading.hasHeadline = true
  take(reading, 'headline', titleEnd)
  while (reading.index < copy) take(reading, 'furniture', reading.index + 1)
  reading.zone = 'copy'
  // A bulletin has no dateline.
  reading.hasLede = true
}
