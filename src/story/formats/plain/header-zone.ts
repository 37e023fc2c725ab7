import {findDateline, readDateline} from '../../dateline.js'
import {isByline} from '../../lines/bylines.js'
import {isDatelineAbove, isNoPlace} from '../../place-alone.js'
import {type CodedLine, codedLine, labelledLine, opensCoded} from './coded.js'
import {addBlock, near, note} from './draft.js'
import {bulletWidth} from './furniture.js'
import {
  headlineEnd,
  isAboveDateline,
  isDateLine,
  isSentenceAboveDateline,
  isServiceName,
  isSlug,
  isStatusLine,
  isTitle,
  isVersionLine,
  statusOf,
  versionOf,
} from './header.js'
import {callersEnd, isCompanyName, isLetterhead, isOffice} from './letterhead.js'
import type {Line} from './lines.js'
import {blockEnd, paragraphEnd, type Reading, readByline, readStanding, runsOn, take} from './reading.js'
import {endsSentence, isAllCapitals} from './words.js'

/** Takes what stands above the copy. The first paragraph of prose ends the header. */
export function readHeader(reading: Reading, line: Line): void {
  const {draft, lines, index} = reading
  const code = reading.inCode
    ? codedLine(line.text, {above: lines[index - 1]?.text, below: lines[index + 1]?.text})
    : labelledLine(line.text, [lines[index - 1]?.text, lines[index + 1]?.text])
  if (code !== undefined) {
    readCoded(reading, line, code)
    return
  }
  // A coded header names its headline; what stands below it is copy, however short its lines are.
  if (reading.inCode && reading.hasHeadline) {
    reading.zone = 'copy'
    return
  }
  reading.inCode = opensCoded(line.text)
  const callers = line.opens ? callersEnd(lines, index) : undefined
  if (callers !== undefined && callers < lines.length) {
    take(reading, 'furniture', callers)
    return
  }
  const bullet = bulletWidth(line.text, lines[index + 1]?.text.startsWith('- ') === true ? 'list' : 'prose')
  if (bullet > 0 && line.standing === undefined) {
    take(reading, 'list', paragraphEnd(reading), bullet)
  } else if (isStatusLine(line.text)) {
    note(draft, 'status', statusOf(line.text))
    take(reading, 'advisory', index + 1)
  } else if (line.standing === undefined && isVersionLine(line.text)) {
    note(draft, 'version', line.text.replace(/^[(*]+|[*):]+$/g, ''))
    note(draft, 'status', statusOf(line.text))
    take(reading, 'slug', index + 1)
  } else if (line.standing === undefined && isSlug(line.text) && index + 1 < lines.length) {
    note(draft, 'slug', line.text.replace(/^slug(?:line)?\s*:\s*/i, ''))
    note(draft, 'version', versionOf(line.text))
    note(draft, 'status', statusOf(line.text))
    take(reading, 'slug', index + 1)
  } else if (/^(?:summary|abstract)\s*:\s*\S/i.test(line.text)) {
    take(reading, 'summary', paragraphEnd(reading))
  } else if (isByline(line.text) && !runsOn(reading)) {
    readByline(reading, line)
  } else if (line.standing !== undefined) {
    readStanding(reading, line.standing)
  } else if (opensAdvisory(line)) {
    take(reading, 'advisory', advisoryEnd(reading))
  } else if (reading.hasHeadline && isDateLine(line.text)) {
    // "Friday, July 21, 2017" alone is when the story was filed; with an outlet before it, a page's publication line.
    take(reading, /^\p{L}+day,?\s/u.test(line.text) ? 'dateline' : 'furniture', index + 1)
  } else if (line.opens && isServiceName(line.text) && index + 1 < lines.length) {
    readCoded(reading, line, {role: 'byline', from: 0})
  } else if (/^rns number\s?:/i.test(line.text)) {
    // An exchange puts its number, the company and the day above what the company says.
    take(reading, 'furniture', blockEnd(reading))
  } else if (index + 1 < lines.length && (isLetterhead(line.text) || isSender(reading, line))) {
    take(reading, 'furniture', index + 1)
  } else if (isBareDate(line.text) && index + 1 < lines.length) {
    take(reading, 'furniture', index + 1)
  } else if (isPlaceAlone(reading, line) || isDatelineApart(reading, line)) {
    readCoded(reading, line, {role: 'dateline', from: 0})
  } else if (findDateline(line.text) !== undefined) {
    reading.zone = 'copy'
  } else {
    readHeadline(reading, line)
  }
}

export function readCoded(reading: Reading, line: Line, {role, from, slugEnd}: CodedLine): void {
  const words = line.text.slice(from)
  if (slugEnd !== undefined) {
    const slugStart = line.text.search(/\p{L}/u)
    note(reading.draft, 'slug', line.text.slice(slugStart, slugEnd))
    addBlock(reading.draft, 'slug', line.start + slugStart, line.start + slugEnd)
  }
  if (role === 'headline' || role === 'slug' || role === 'byline' || role === 'embargo') {
    note(reading.draft, role, words)
    note(reading.draft, 'version', versionOf(words))
    note(reading.draft, 'status', statusOf(words))
  }
  if (role === 'headline') reading.hasHeadline = true
  if (role === 'dateline') {
    const {place, date, agency} = readDateline(words.replace(/^\(([^()]*)\)$/, '$1')) ?? {place: words}
    const at = {start: line.start + from, end: line.end}
    note(reading.draft, 'dateline', {place, ...(date && {date}), ...(agency && {agency}), at})
  }
  take(reading, role, reading.index + 1, from)
}

/** `CARROW` below the byline: the place alone, above copy that does not name it again. */
function isPlaceAlone({draft, lines, index}: Reading, {text}: Line): boolean {
  return (
    draft.blocks.at(-1)?.role === 'byline' &&
    !isNoPlace(text) &&
    /^\p{Lu}{2}[\p{Lu} .,’'-]{1,30}$/u.test(text) &&
    lines[index + 1]?.opens === true
  )
}

/** `CARROW, Norland —`, `CARROW, Dec 18 (NWA)` on a line of its own, with the paragraph it opens below it. */
function isDatelineApart(reading: Reading, {text}: Line): boolean {
  const {draft, hasHeadline, lines, index} = reading
  const next = lines[index + 1]
  if (!hasHeadline || next === undefined || next.standing !== undefined) return false
  const lede = draft.source.slice(next.start, lines[paragraphEnd({...reading, index: index + 1}) - 1]?.end)
  return (
    endsSentence(lede) &&
    bulletWidth(next.text, 'list') === 0 &&
    isDatelineAbove(text, lede, near(draft, next.start))
  )
}

function readHeadline(reading: Reading, line: Line): void {
  const {draft, lines, index} = reading
  const short = line.text.length <= 160 && !endsSentence(line.text)
  const end = headlineEnd(lines, index) ?? (short && isAboveDateline(lines, index) ? index + 1 : undefined)
  if (end === undefined) {
    reading.zone = 'copy'
  } else if (!reading.hasHeadline) {
    const text = draft.source.slice(line.start, lines[end - 1]?.end)
    note(draft, 'headline', text.replace(/\s+/g, ' '))
    note(draft, 'version', versionOf(text))
    note(draft, 'status', statusOf(text))
    reading.hasHeadline = true
    take(reading, 'headline', end)
  } else if (isDeck(reading, line)) {
    reading.decks += 1
    take(reading, isTitle(line.text) ? 'headline' : 'summary', end)
  } else {
    reading.zone = 'copy'
  }
}

/** A line between headline and copy that is no sentence. */
function isDeck({lines, index, decks}: Reading, line: Line): boolean {
  const next = lines[index + 1]
  if (isSentenceAboveDateline(lines, index)) return true
  return decks < 2 && next !== undefined && line.text.length <= 160 && !endsSentence(line.text)
}

/** A bracket that opens with a version verb and closes on a later line. */
function opensAdvisory({text}: Line): boolean {
  return /^\((?:adds?|updates?|recasts?|corrects?|removes|fixes|refiles|changes|clarifies|new throughout|writes? through)\b[^)]*$/i.test(
    text,
  )
}

function advisoryEnd({lines, index}: Reading): number {
  let end = index + 1
  while (end < lines.length && end - index < 8 && lines[end]?.opens === false) {
    end += 1
    if (lines[end - 1]?.text.endsWith(')')) break
  }
  return end
}

/** A company's name alone, with the title of its release below it, or who speaks for it. */
function isSender({lines, index, hasHeadline}: Reading, line: Line): boolean {
  const next = lines[index + 1]
  if (hasHeadline || next === undefined) return false
  return (
    (isAllCapitals(line.text) && isOffice(next.text)) ||
    (isCompanyName(line.text) && !endsSentence(next.text))
  )
}

function isBareDate(text: string): boolean {
  return (
    isDateLine(text) &&
    /^\W*(?:\S+day\W+)?\d|^(?:published|posted|updated|date)\b|^\p{L}+\.?\s\d/iu.test(text)
  )
}
