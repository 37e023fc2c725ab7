import {type DatelineLine, findDateline} from '../../dateline.js'
import {isByline} from '../../lines/bylines.js'
import {signoffStart} from '../../lines/closing-signoff.js'
import {roleOfTail} from '../../lines/tail.js'
import {isFinalMark} from '../../lines/take-marks.js'
import {placeAlone} from '../../place-alone.js'
import {findArchiveHeadline, findDatabaseCopy} from './archive.js'
import {bulletWidth} from './furniture.js'
import {isSlug, isTitle, isVersionLine} from './header.js'
import type {Line} from './lines.js'
import {findMailHeader} from './mail-header.js'
import {endsSentence} from './words.js'

/**
 * Parts the lines of a file into its stories: an archive, a dump of a wire or a digest holds several, end to end. One begins where a header
 * zone follows the mark or the sign-off that ends the copy above. A note, a contact or a section below such a mark has no header.
 */
export function storiesIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = [0]
  let hasCopy = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    hasCopy ||= isCopy(line)
    if (!hasCopy || !(endsCopy(line) || (mayBeHeader(lines[index + 1]) && isSigned(line)))) continue
    const below = belowFoot(lines, index + 1)
    if (isHeader(lines, below)) {
      starts.push(below)
      hasCopy = false
    }
    // The marks of a foot are passed over: from each of them one would come to the same line.
    index = below - 1
  }
  if (starts.length === 1) return [lines]
  return starts.map((start, index) => opened(lines.slice(start, starts[index + 1])))
}

/** The first line of a story opens it, whatever stands above. */
function opened(lines: readonly Line[]): readonly Line[] {
  const [first, ...rest] = lines
  return first === undefined || first.opens ? lines : [{...first, opens: true}, ...rest]
}

function isCopy({text, standing}: Line): boolean {
  return standing === undefined && text.length >= shortestCopy
}

const shortestCopy = 40

/** A final mark, a rule across the page, or who worked on the story. */
function endsCopy({text, standing}: Line): boolean {
  return standing === 'signoff' || (standing === 'take-mark' && (isFinalMark(text) || closing.test(text)))
}

/** Below a signature that no mark follows, only a short line apart is worth a look. */
function mayBeHeader(line: Line | undefined): boolean {
  if (line?.opens !== true || line.text.length > longestHeading) return false
  return line.text.charCodeAt(line.text.length - 1) !== stop
}

const stop = 0x2e

/** “… on Friday. Enditem”, `– Nine Wire`: the last words of a paragraph, or a line of its own. */
function isSigned({text}: Line): boolean {
  if (unsigned.includes(text.charAt(text.length - 1))) return false
  return (
    signoffStart(text) !== undefined || (text.length < longestSignature && roleOfTail(text) === 'signoff')
  )
}

const unsigned = '.!?:,;”"'
const longestSignature = 40

const closing = /^(?:NNNN|EOM|[_*=~+-](?:\s*[_*=~+-]){2,})$/

/** The first line below the foot of a story, which goes on at `from`, or the header of another story in it. */
function belowFoot(lines: readonly Line[], from: number): number {
  let index = from
  while (isFoot(lines[index]) && !isHeader(lines, index)) index += 1
  return index
}

function isFoot(line: Line | undefined): boolean {
  return line?.standing !== undefined && feet.has(line.standing)
}

const feet: ReadonlySet<string> = new Set(['take-mark', 'signoff', 'boilerplate', 'furniture'])

/**
 * Whether a header stands here with its copy below: a dateline with headline, slug or byline above it or with its agency, a headline with a
 * slug or a byline, the labels of an archive or a database, or the fields of a mail.
 */
function isHeader(lines: readonly Line[], from: number): boolean {
  if (lines[from]?.standing === 'take-mark' && !/^\d/.test(lines[from].text)) return false
  if (lines[from]?.opens === false && lines[from - 1]?.standing !== 'take-mark') return false
  if (findMailHeader(lines, from) !== undefined) return true
  const zone = lines.slice(from, from + longestHeader)
  let signs = 0
  let headings = 0
  for (const [index, line] of zone.entries()) {
    const {text, standing} = line
    const [below] = zone.slice(index + 1)
    const dateline = findDateline(text)
    if (dateline?.agency !== undefined) return true
    if (signs + headings > 0 && (dateline ?? datelineAlone(text) ?? placeBefore(text, signs)) !== undefined)
      return true
    if (isSlug(text) || isByline(text)) signs += 1
    else if (standing !== undefined) {
      if (standing !== 'advisory' && standing !== 'embargo' && standing !== 'furniture') break
    } else if (isVersionLine(text) || bulletWidth(text, 'prose') > 0) continue
    else if (below !== undefined && headings < mostHeadings && isHeading(line, below)) headings += 1
    else if (signs > 0 && signs + headings > 1 && isCopy(line)) return true
    else break
  }
  return (findArchiveHeadline(zone) ?? findDatabaseCopy(zone)) !== undefined
}

const longestHeader = 14
/** A headline that was wrapped, and its deck. */
const mostHeadings = 3

/** `CARROW, Dec 18 (NWA)` */
function datelineAlone(text: string): DatelineLine | undefined {
  if (!/[\d(]/.test(text)) return undefined
  const found = findDateline(`${text} - A`)
  return (found?.agency ?? found?.date) === undefined ? undefined : found
}

/** Below a section's title alone, “Amis: The frost …” is who speaks. */
function placeBefore(text: string, signs: number): DatelineLine | undefined {
  const found = placeAlone(text)
  return found === undefined || (signs === 0 && text.charAt(found.at.end - 1) === ':') ? undefined : found
}

/** A line that is no sentence, with nothing behind it that it might run on to. */
function isHeading({text}: Line, below: Line): boolean {
  return (
    text.length <= longestHeading &&
    (!endsSentence(text) || isTitle(text)) &&
    (below.opens || below.text.length <= longestHeading)
  )
}

const longestHeading = 120
