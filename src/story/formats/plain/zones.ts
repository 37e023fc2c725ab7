import {findDateline} from '../../dateline.js'
import {isLegal} from '../../lines/boilerplate.js'
import {isByline} from '../../lines/bylines.js'
import {isContact} from '../../lines/contacts.js'
import {isNotebook, roleOfTail} from '../../lines/tail.js'
import {isFinalMark} from '../../lines/take-marks.js'
import {closesScript} from '../../script.js'
import {copyMap} from '../feed/controls.js'
import {findArchiveHeadline, findDatabaseCopy, readArchiveHeader, readDatabaseHeader} from './archive.js'
import {findBulletin, readBulletin} from './bulletin.js'
import {isLabelledFoot, labelledLine} from './coded.js'
import {addDirective, addOverflow, addParagraph, type Draft, note} from './draft.js'
import {bulletWidth} from './furniture.js'
import {isTitle} from './header.js'
import {readCoded, readHeader} from './header-zone.js'
import {type Line, mostLines} from './lines.js'
import {isListing, readListing} from './listing.js'
import {findMailHeader, readMailHeader} from './mail-header.js'
import {isLabel, isName} from './name.js'
import {paragraphStarts} from './paragraphs.js'
import {readPartedHeading} from './parted-heading.js'
import {readPastedPage} from './pasted-page.js'
import {
  blockEnd,
  paragraphEnd,
  type Reading,
  readByline,
  readStanding,
  runsOn,
  sameWords,
  take,
  type Zone,
} from './reading.js'
import {closesRelease} from './release.js'
import {isScript, readScriptHeader, readScriptPart, readShot} from './script.js'
import {endsSentence, isAllCapitals} from './words.js'

/** What a format with a header of its own knows before the copy begins. */
export interface Layout {
  /** Whether the header is behind us. */
  readonly zone?: Zone
  /** Whether the story's first paragraph is behind us, with its dateline. */
  readonly hasLede?: boolean
  /** Whether stars end the copy. */
  readonly stars?: 'end'
}

/** Reads lines into blocks: the header line by line, then the copy paragraph by paragraph, then whatever follows its end. */
export function readZones(draft: Draft, lines: readonly Line[], layout: Layout = {}): void {
  const isAScript = layout.zone === undefined && isScript(lines)
  const isAListing = layout.zone === undefined && isListing(lines)
  const reading: Reading = {
    draft,
    lines,
    starts: paragraphStarts(lines),
    index: 0,
    zone: layout.zone ?? (isAScript ? 'script' : 'header'),
    hasHeadline: false,
    decks: 0,
    hasLede: layout.hasLede ?? false,
    starsEnd: layout.stars === 'end',
    inCode: false,
  }
  const bulletin = layout.zone === undefined ? findBulletin(lines) : undefined
  if (bulletin !== undefined) readBulletin(reading, bulletin)
  const archived = layout.zone === undefined ? findArchiveHeadline(lines) : undefined
  if (archived !== undefined) readArchiveHeader(reading, archived)
  const download = layout.zone === undefined ? findDatabaseCopy(lines) : undefined
  if (download !== undefined) readDatabaseHeader(reading, download)
  const mailed = layout.zone === undefined ? findMailHeader(lines) : undefined
  if (mailed !== undefined) readMailHeader(reading, mailed)
  if (layout.zone === undefined) readPartedHeading(reading)
  if (layout.zone === undefined && reading.index === 0) readPastedPage(reading)
  while (reading.index < lines.length) {
    const line = lines[reading.index]
    if (line === undefined) return
    if (line.text.startsWith('wiredesk-ignore') && line.standing === 'furniture') {
      addDirective(draft, line.text, line)
      reading.index += 1
    } else if (isAListing) {
      readListing(reading, line)
    } else if (isAScript && reading.zone !== 'after' && readScriptPart(reading, line)) {
    } else if (isAScript && closesScript(line.text)) {
      reading.zone = 'after'
      take(reading, 'boilerplate', paragraphEnd(reading))
    } else if (reading.zone === 'header') {
      readHeader(reading, line)
    } else if (reading.zone === 'script') {
      readScriptHeader(reading, line)
    } else if (reading.zone === 'shots') {
      readShot(reading, line)
    } else if (reading.zone === 'labels') {
      readLabel(reading, line)
    } else if (reading.zone === 'copy') {
      readCopy(reading, line)
    } else {
      readAfter(reading, line)
    }
  }
  if (lines.length === mostLines) addOverflow(draft, lines.at(-1)?.end ?? 0)
}

/** Takes one paragraph, or one line that is none. */
function readCopy(reading: Reading, line: Line): void {
  const {draft, lines, index} = reading
  if (isNotebook(line.text)) {
    reading.zone = 'after'
    return
  }
  const bullet = bulletWidth(line.text, dashesList(reading) || isPoint(reading, line) ? 'list' : 'prose')
  if (line.standing === 'take-mark') {
    take(reading, 'take-mark', index + 1)
    if (isFinalMark(line.text)) readEnd(reading)
    else if (reading.starsEnd && /^(?:\*\s*){4}$/.test(line.text)) reading.zone = 'after'
  } else if (isMark(reading, line)) {
    take(reading, 'furniture', index + 1)
  } else if (reading.hasLede && (isLegal(line.text) || closesRelease(lines, index))) {
    reading.zone = 'after'
  } else if (!reading.hasLede && isByline(line.text) && !runsOn(reading)) {
    readByline(reading, line)
  } else if (reading.hasLede && isLabelledFoot(lines, index)) {
    reading.zone = 'labels'
  } else if (line.standing !== undefined && !isMisread(reading, line)) {
    readStanding(reading, line.standing)
  } else if (isContributors(lines[index - 1], line)) {
    take(reading, 'signoff', paragraphEnd(reading))
  } else if (bullet > 0) {
    take(reading, 'list', paragraphEnd(reading), bullet)
  } else if (isCredit(reading)) {
    // “(By Ruth Amis and Tom Okafor)”: some agencies name the writers at the foot alone.
    note(draft, 'byline', /^\(([Bb]y \p{Lu}[^()]{3,100})\)$/u.exec(line.text)?.[1])
    take(reading, roleOfTail(line.text) ?? 'signoff', index + 1)
  } else if (isFoot(reading, line)) {
    take(reading, 'furniture', index + 1)
  } else if (isTitleAgain(reading, line)) {
    take(reading, 'headline', index + 1)
  } else if (isCrosshead(reading, line)) {
    const isAgain = sameWords(line.text, draft.metadata.headline)
    take(reading, isAgain ? 'furniture' : 'headline', index + 1)
  } else {
    const end = copyEnd(reading)
    const map = copyMap(draft.source, line.start, lines[end - 1]?.end ?? line.end)
    addParagraph(draft, map, {isLede: !reading.hasLede})
    reading.hasLede = true
    reading.index = end
  }
}

/** A line of nothing but marks between two paragraphs or at the end: `#`, `…`, `>>>`. */
function isMark({starts, index}: Reading, {text}: Line): boolean {
  return text.length <= longestMark && !/[\p{L}\p{N}]/u.test(text) && starts[index + 1] !== false
}

const longestMark = 100

/** One of the labels below the copy. What the header has said already counts, so the headline is no second one. */
function readLabel(reading: Reading, line: Line): void {
  const {lines, index} = reading
  const found = labelledLine(line.text, [lines[index - 1]?.text, lines[index + 1]?.text])
  if (found !== undefined && !sameWords(line.text.slice(found.from), reading.draft.metadata.headline)) {
    readCoded(reading, line, found)
  } else {
    take(reading, line.standing ?? 'furniture', index + 1)
  }
}

/** Below the rule that ends the copy: “… contributed to this report.” */
function isContributors(before: Line | undefined, {text}: Line): boolean {
  return (
    before !== undefined &&
    /^_+$/.test(before.text) &&
    text.length < 400 &&
    /\bcontributed\b.*\b(?:report|story|article)\.?$/i.test(text)
  )
}

/** `NWA RTV` above the end mark, or at the end of the file; initials may follow. */
function isCredit({lines, index, hasLede}: Reading): boolean {
  const next = lines[index + 1]
  const isLast = next === undefined || next.standing === 'take-mark' || lines.length - index <= mostCredits
  return hasLede && isLast && lines.slice(index, index + mostCredits).every(isTail)
}

/** The end of the paragraph at hand, without the credit that nobody set apart from the last one: `… on Friday.` above `– Nine Wire`. */
function copyEnd(reading: Reading): number {
  const {lines, index} = reading
  const end = paragraphEnd(reading)
  const above = lines[end - 2]
  if (end - index < 2 || lines.length - end > mostCredits || above === undefined || !endsSentence(above.text))
    return end
  return isCredit({...reading, index: end - 1, hasLede: true}) ? end - 1 : end
}

/** `NW FIELDS` above the end mark of a page of tables: what it was filed under, and no copy where there is none. */
function isFoot({lines, index, hasHeadline, hasLede}: Reading, {text}: Line): boolean {
  return (
    hasHeadline &&
    !hasLede &&
    lines[index + 1]?.standing === 'take-mark' &&
    text.length <= longestFoot &&
    isAllCapitals(text)
  )
}

const longestFoot = 40

function isTail({text, standing}: Line): boolean {
  return standing === 'take-mark' || standing === 'signoff' || roleOfTail(text) !== undefined
}

const mostCredits = 3

/** A line whose first words deceive: the paragraph goes on below it. */
function isMisread(reading: Reading, line: Line): boolean {
  if (line.standing === 'signoff' || line.standing === 'advisory') return false
  return /^\p{L}/u.test(line.text) && !endsSentence(line.text) && runsOn(reading)
}

/** Dashes make a list where two of them follow each other. */
function dashesList(reading: Reading): boolean {
  const {draft, lines, index} = reading
  if (!isDashed(lines[index])) return false
  if (isDashed(lines[index - 1]) || draft.blocks.at(-1)?.role === 'list') return true
  return isDashed(lines[index + 1]) || isDashed(lines[paragraphEnd(reading)])
}

function isDashed(line: Line | undefined): boolean {
  if (line === undefined || !dashes.includes(line.text.charAt(0))) return false
  return /^(?:[-–—]|--)\s/.test(line.text)
}

const dashes = '-–—'

/** Releases put their points below a dateline that stands alone: `-- Company opens third yard`. */
function isPoint({draft}: Reading, {text}: Line): boolean {
  return /^--? \p{Lu}/u.test(text) && ['dateline', 'list'].includes(draft.blocks.at(-1)?.role ?? '')
}

/** `CARROW TROT`, `TAB DIVS FOR $1.00`: lines in capitals between a coded header and the copy name once more what it is about. */
function isTitleAgain(reading: Reading, {text}: Line): boolean {
  const {lines, inCode, hasLede} = reading
  if (!inCode || hasLede || text.length > 70 || !isAllCapitals(text) || endsSentence(text)) return false
  const end = paragraphEnd(reading)
  return end < lines.length && !endsSentence(lines[end - 1]?.text ?? '') && findDateline(text) === undefined
}

/** A heading between two paragraphs. */
function isCrosshead(reading: Reading, line: Line): boolean {
  const {starts, index, hasLede} = reading
  if (!hasLede || starts[index + 1] !== true || line.text.length > longestCrosshead) return false
  if (isNamedPart(reading, line)) return true
  return !/[.!?,:;…\d]["'”’)]*$/.test(line.text) && (isAllCapitals(line.text) || isTitle(line.text))
}

const longestCrosshead = 70

/** `Insolvency in the September quarter 2031`, `Container ports:`: a name and no sentence, between one that has ended and a paragraph. */
function isNamedPart({draft, lines, index}: Reading, {text}: Line): boolean {
  const [above, below] = [draft.blocks.at(-1), lines[index + 1]]
  if (below === undefined || below.standing !== undefined) return false
  if (below.text.length < longestCrosshead && !isLabel(below.text)) return false
  if (above?.role === 'body' && !endsSentence(above.map.text)) return false
  return isName(text) || (isLabel(text) && !/^["“„«'‘–—]/.test(below.text))
}

/** After an end mark: a note that is shorter than the story was, or copy that goes on all the same. */
function readEnd(reading: Reading): void {
  const {lines, index} = reading
  const next = lines[index]
  if (next === undefined) return
  if ((lines.at(-1)?.end ?? 0) - next.start < next.start - (lines[0]?.start ?? 0)) reading.zone = 'after'
}

/** Below the end of the copy: contacts, rights, notes. */
function readAfter(reading: Reading, line: Line): void {
  const end = paragraphEnd(reading)
  if (line.standing === 'furniture' && isContact(line.text)) {
    take(reading, 'furniture', blockEnd(reading))
  } else if (line.standing !== undefined) {
    take(
      reading,
      line.standing,
      line.standing === 'take-mark' || line.standing === 'furniture' ? reading.index + 1 : end,
    )
  } else if (/^(?:[-*]\s*)?(?:reporting|writing|editing) by\s*:/i.test(line.text) || isInitials(line.text)) {
    take(reading, 'signoff', end)
  } else {
    take(reading, 'boilerplate', end)
  }
}

/** The desk's initials: `ab/cd`, `pd aq`. */
function isInitials(text: string): boolean {
  return /^[a-z]{2,4}(?:[\s/]+[a-z]{2,4}){0,5}\/?$/i.test(text) && text.length <= 24
}
