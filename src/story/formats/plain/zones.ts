import {findDateline} from '../../dateline.js'
import type {Role} from '../../story.js'
import {isByline, roleOfTail} from '../../wire-lines.js'
import {copyMap} from '../feed/controls.js'
import {type CodedLine, codedLine, opensCoded} from './coded.js'
import {addBlock, addDirective, addOverflow, addParagraph, type Draft, note} from './draft.js'
import {bulletWidth, isFinalMark, isLegal, isNotebook} from './furniture.js'
import {
  headlineEnd,
  isAboveDateline,
  isBylineTitle,
  isDateLine,
  isSentenceAboveDateline,
  isSlug,
  isStatusLine,
  isTitle,
  isVersionLine,
  statusOf,
  versionOf,
} from './header.js'
import {type Line, mostLines} from './lines.js'
import {paragraphStarts} from './paragraphs.js'
import {endsSentence, isAllCapitals, startsLower} from './words.js'

/** Where in a story the reader stands. */
type Zone = 'header' | 'copy' | 'after'

interface Reading {
  readonly draft: Draft
  readonly lines: readonly Line[]
  readonly starts: readonly boolean[]
  index: number
  zone: Zone
  /** Whether the story at hand has its headline, and its first paragraph. */
  hasHeadline: boolean
  decks: number
  hasLede: boolean
  /** Offset where the story at hand begins. */
  storyStart: number
  readonly starsEnd: boolean
  /** Whether a relay's coded header is open. */
  inCode: boolean
}

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
  const reading: Reading = {
    draft,
    lines,
    starts: paragraphStarts(lines),
    index: 0,
    zone: layout.zone ?? 'header',
    hasHeadline: false,
    decks: 0,
    hasLede: layout.hasLede ?? false,
    storyStart: 0,
    starsEnd: layout.stars === 'end',
    inCode: false,
  }
  while (reading.index < lines.length) {
    const line = lines[reading.index]
    if (line === undefined) return
    if (line.text.startsWith('wiredesk-ignore') && line.standing === 'furniture') {
      addDirective(draft, line.text, line)
      reading.index += 1
    } else if (reading.zone === 'header') {
      readHeader(reading, line)
    } else if (reading.zone === 'copy') {
      readCopy(reading, line)
    } else {
      readAfter(reading, line)
    }
  }
  if (lines.length === mostLines) addOverflow(draft, lines.at(-1)?.end ?? 0)
}

/** Takes what stands above the copy. The first paragraph of prose ends the header. */
function readHeader(reading: Reading, line: Line): void {
  const {draft, lines, index} = reading
  const code = reading.inCode ? codedLine(line.text) : undefined
  if (code !== undefined) {
    readCoded(reading, line, code)
    return
  }
  reading.inCode = opensCoded(line.text)
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
  } else if (isBareDate(line.text) && index + 1 < lines.length) {
    take(reading, 'furniture', index + 1)
  } else if (findDateline(line.text) !== undefined) {
    reading.zone = 'copy'
  } else {
    readHeadline(reading, line)
  }
}

function readCoded(reading: Reading, line: Line, {role, from}: CodedLine): void {
  const words = line.text.slice(from)
  if (role === 'headline' || role === 'slug' || role === 'byline') note(reading.draft, role, words)
  if (role === 'headline') reading.hasHeadline = true
  if (role === 'dateline') {
    const place = words.replace(/^\(|\)$/g, '')
    note(reading.draft, 'dateline', {place, at: {start: line.start + from, end: line.end}})
  }
  take(reading, role, reading.index + 1, from)
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

function readByline(reading: Reading, line: Line): void {
  const next = reading.lines[reading.index + 1]
  const hasTitle =
    next !== undefined && !next.opens && next.standing === undefined && isBylineTitle(next.text)
  const end = reading.index + (hasTitle ? 2 : 1)
  note(
    reading.draft,
    'byline',
    reading.draft.source.slice(line.start, reading.lines[end - 1]?.end).replace(/\s+/g, ' '),
  )
  take(reading, 'byline', end)
}

/** Whether the line at hand is the first of a wrapped paragraph. */
function runsOn({lines, index}: Reading): boolean {
  const next = lines[index + 1]
  return next !== undefined && !next.opens && /^(?!https?:)\p{Ll}/u.test(next.text)
}

/** A block that its first line names. A bracketed or labelled note may run over several lines. */
function readStanding(reading: Reading, role: Role): void {
  const line = reading.lines[reading.index]
  if (line === undefined) return
  if (role === 'embargo') note(reading.draft, 'embargo', line.text)
  const wraps = role === 'advisory' || role === 'signoff' || role === 'boilerplate' || role === 'embargo'
  if (/\bcontacts?(?: information)?:?$/i.test(line.text)) take(reading, role, blockEnd(reading))
  else take(reading, role, wraps ? noteEnd(reading) : reading.index + 1)
}

/** Name, telephone and address below “Media contact:” stand together. */
function blockEnd({lines, index}: Reading): number {
  let end = index + 1
  while (lines[end]?.opens === false) end += 1
  return end
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

/** The wrapped lines of a note belong to it until an empty line, a closed bracket, or a line of another kind. */
function noteEnd({lines, index}: Reading): number {
  const first = lines[index]
  let end = index + 1
  if (first === undefined || /[)\]]$/.test(first.text)) return end
  while (end < lines.length) {
    const line = lines[end]
    if (line === undefined || line.opens || line.standing !== undefined) return end
    if (isByline(line.text) || findDateline(line.text) !== undefined) return end
    const before = lines[end - 1]?.text ?? ''
    if (!startsLower(line.text) && (before.length < 50 || endsSentence(before))) return end
    end += 1
  }
  return end
}

/** The end of the paragraph at hand, as its layout has it. */
function paragraphEnd({lines, starts, index}: Reading): number {
  let end = index + 1
  while (end < lines.length && starts[end] === false) end += 1
  return end
}

function take(reading: Reading, role: Role, end: number, skip = 0): void {
  const first = reading.lines[reading.index]
  const last = reading.lines[end - 1]
  if (first !== undefined && last !== undefined) addBlock(reading.draft, role, first.start + skip, last.end)
  reading.index = end
}

/** Takes one paragraph, or one line that is none. */
function readCopy(reading: Reading, line: Line): void {
  const {draft, lines, index} = reading
  if (isNotebook(line.text)) {
    reading.zone = 'after'
    return
  }
  const bullet = bulletWidth(line.text, dashesList(reading) ? 'list' : 'prose')
  if (line.standing === 'take-mark') {
    take(reading, 'take-mark', index + 1)
    if (isFinalMark(line.text)) readEnd(reading)
    else if (reading.starsEnd && /^(?:\*\s*){4}$/.test(line.text)) reading.zone = 'after'
  } else if (isLegal(line.text) && reading.hasLede) {
    reading.zone = 'after'
  } else if (!reading.hasLede && isByline(line.text) && !runsOn(reading)) {
    readByline(reading, line)
  } else if (line.standing !== undefined && !isMisread(reading, line)) {
    readStanding(reading, line.standing)
  } else if (isContributors(lines[index - 1], line)) {
    take(reading, 'signoff', paragraphEnd(reading))
  } else if (bullet > 0) {
    take(reading, 'list', paragraphEnd(reading), bullet)
  } else if (isCrosshead(reading, line)) {
    const isAgain = sameWords(line.text, draft.metadata.headline)
    take(reading, isAgain ? 'furniture' : 'headline', index + 1)
  } else if (isCredit(reading, line)) {
    take(reading, 'signoff', index + 1)
  } else {
    const end = paragraphEnd(reading)
    const map = copyMap(draft.source, line.start, lines[end - 1]?.end ?? line.end)
    addParagraph(draft, map, {isLede: !reading.hasLede})
    reading.hasLede = true
    reading.index = end
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

function sameWords(text: string, headline: string | undefined): boolean {
  return headline !== undefined && text.toLowerCase() === headline.toLowerCase()
}

/** `NWA RTV` above the end mark, or at the end of the file. */
function isCredit({lines, index, hasLede}: Reading, {text}: Line): boolean {
  const next = lines[index + 1]
  const isLast = next === undefined || next.standing === 'take-mark'
  return hasLede && isLast && roleOfTail(text) === 'signoff'
}

/** A line whose first words deceive: the paragraph goes on below it. */
function isMisread(reading: Reading, line: Line): boolean {
  if (line.standing === 'signoff' || line.standing === 'advisory') return false
  return /^\p{L}/u.test(line.text) && !endsSentence(line.text) && runsOn(reading)
}

/** Dashes make a list where two of them follow each other. */
function dashesList({lines, index}: Reading): boolean {
  const dashed = (line: Line | undefined) => line !== undefined && /^(?:[-–—]|--)\s/.test(line.text)
  return dashed(lines[index]) && (dashed(lines[index + 1]) || dashed(lines[index - 1]))
}

/** A heading between two paragraphs. */
function isCrosshead({lines, index, hasLede}: Reading, line: Line): boolean {
  const next = lines[index + 1]
  if (!hasLede || !line.opens || next === undefined || !next.opens || line.text.length > 70) return false
  return !/[.!?,:;…\d]["'”’)]*$/.test(line.text) && (isAllCapitals(line.text) || isTitle(line.text))
}

/** After an end mark: another story, a note that is shorter than the story was, or copy that goes on all the same. */
function readEnd(reading: Reading): void {
  const {lines, index} = reading
  const next = lines[index]
  if (next === undefined) return
  const opens = lines
    .slice(index, index + 12)
    .some(({text}) => isSlug(text) || findDateline(text)?.agency !== undefined)
  if (opens) {
    reading.zone = 'header'
    reading.hasHeadline = false
    reading.decks = 0
    reading.hasLede = false
    reading.storyStart = next.start
  } else if ((lines.at(-1)?.end ?? 0) - next.start < next.start - reading.storyStart) {
    reading.zone = 'after'
  }
}

/** Below the end of the copy: contacts, rights, notes. */
function readAfter(reading: Reading, line: Line): void {
  const end = paragraphEnd(reading)
  if (line.opens && isSlug(line.text) && /[-/].*[-/]/.test(line.text)) {
    reading.zone = 'header'
    reading.hasHeadline = false
    reading.decks = 0
    reading.hasLede = false
    reading.storyStart = line.start
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

function isBareDate(text: string): boolean {
  return (
    isDateLine(text) &&
    /^\W*(?:\S+day\W+)?\d|^(?:published|posted|updated|date)\b|^\p{L}+\.?\s\d/iu.test(text)
  )
}
