import {isScriptHeading, isShotNote, scriptPart} from '../../script.js'
import {copyMap} from '../feed/controls.js'
import {addBlock, addParagraph, note} from './draft.js'
import {isDateLine} from './header.js'
import type {Line} from './lines.js'
import {paragraphEnd, type Reading, take} from './reading.js'
import {endsSentence, startsLower} from './words.js'

/** Whether the lines are a video script. */
export function isScript(lines: readonly Line[]): boolean {
  return lines.some(({text}) => isScriptHeading(text))
}

/** Takes a heading of the script and, where the copy goes on behind it, the paragraph. */
export function readScriptPart(reading: Reading, line: Line): boolean {
  const found = scriptPart(line.text)
  if (found === undefined) return false
  if (reading.zone === 'script' && /^STORY\s?:/.test(line.text)) return false
  const {part, from} = found
  if (from === line.text.length) {
    take(reading, 'furniture', reading.index + 1)
  } else {
    addBlock(reading.draft, 'furniture', line.start, line.start + line.text.slice(0, from).trimEnd().length)
    const end = part === 'copy' ? paragraphEnd(reading) : reading.index + 1
    const to = reading.lines[end - 1]?.end ?? line.end
    const map = copyMap(reading.draft.source, line.start + from, to)
    if (part === 'copy') addParagraph(reading.draft, map, {isLede: true})
    else addBlock(reading.draft, 'caption', line.start + from, to)
    reading.index = end
  }
  reading.zone = part
  reading.hasLede ||= part === 'copy' && from < line.text.length
  return true
}

/** Takes what stands above the first heading: labels, who may use the pictures, and the story's name. */
export function readScriptHeader(reading: Reading, line: Line): void {
  const {draft, index} = reading
  const [all = '', name = ''] = label.exec(line.text) ?? []
  const role = all === '' ? undefined : (labelRoles[name] ?? 'furniture')
  if (role !== undefined) {
    const words = line.text.slice(all.length)
    if (role === 'headline' || role === 'slug' || role === 'byline') note(draft, role, words)
    if (role === 'dateline') noteDateline(reading, line, all.length)
    reading.hasHeadline ||= role === 'headline'
    take(reading, role, index + 1, role === 'furniture' ? 0 : all.length)
  } else if (serviceName.test(line.text)) {
    note(draft, 'slug', line.text.slice(line.text.indexOf(':') + 1).trim())
    take(reading, 'slug', index + 1)
  } else if (isDateLine(line.text) || isShotNote(line.text)) {
    take(reading, 'furniture', index + 1)
  } else if (!reading.hasHeadline && !endsSentence(line.text)) {
    note(draft, 'headline', line.text)
    reading.hasHeadline = true
    take(reading, 'headline', index + 1)
  } else {
    take(reading, 'summary', paragraphEnd(reading))
  }
}

const label = /^([A-Z][A-Z /-]{2,24}?)\s?:\s*(?=\S)/
const labelRoles: Readonly<Record<string, 'headline' | 'slug' | 'byline' | 'dateline'>> = {
  STORY: 'headline',
  HEADLINE: 'headline',
  TITLE: 'headline',
  SLUG: 'slug',
  BYLINE: 'byline',
  DATELINE: 'dateline',
}

/** `NW-NWTV-1830: Carrow Crane`. */
const serviceName = /^[A-Z]{2,5}(?:-[A-Z\d]{2,8}){1,3}: \S/

function noteDateline({draft}: Reading, line: Line, from: number): void {
  const [, place = line.text.slice(from), date] = /^(.+?)(?:,| -) (\d.*)$/.exec(line.text.slice(from)) ?? []
  note(draft, 'dateline', {place, ...(date && {date}), at: {start: line.start + from, end: line.end}})
}

/** Takes one shot, or what stands between shots: when they were first sent, who may use them, where they were taken. */
export function readShot(reading: Reading, line: Line): void {
  if (line.standing === 'take-mark' || line.standing === 'boilerplate' || isShotNote(line.text)) {
    take(reading, line.standing ?? 'furniture', reading.index + 1)
    return
  }
  const {lines, index} = reading
  let end = index + 1
  while (end < lines.length && lines[end]?.opens === false && startsLower(lines[end]?.text ?? '')) end += 1
  take(reading, 'caption', end)
}
