import {copyMap} from '../feed/controls.js'
import {addBlock, addParagraph, note} from './draft.js'
import {isDateLine} from './header.js'
import type {Line} from './lines.js'
import {paragraphEnd, type Reading, take, type Zone} from './reading.js'
import {endsSentence, isAllCapitals, startsLower} from './words.js'

/**
 * A video script, as agencies send one with their pictures: labels (`LENGTH: 01:03`), a list of shots, and the story that goes with them.
 *
 *     STORY:Carrow Crane- Crane falls at harbour
 *     LENGTH: 01:03
 *     SHOTLIST
 *     1. Wide of harbour
 *     STORYLINE
 *     A crane fell at the harbour of Carrow on Monday.
 */
export function isScript(lines: readonly Line[]): boolean {
  return lines.some(({text}) => heading.test(text))
}

const heading = /^(?:(?:SHOT ?LIST|VIDEO SHOWS)\s?(?::|$)|(?:STORY-?LINE|LEAD[ -]?IN)\s?:?$)/

/** The heading that a line begins with, and what of the script stands below it. Above the shots, `STORY:` labels the headline. */
function partOf(
  {text}: Line,
  zone: Zone,
): {readonly part: 'shots' | 'copy'; readonly from: number} | undefined {
  const [all, shots] = opening.exec(text) ?? []
  if (all === undefined || (zone === 'script' && /^STORY\b(?!-)/.test(all))) return undefined
  return {part: shots === undefined ? 'copy' : 'shots', from: all.length}
}

const opening = /^(?:(SHOT ?LIST|VIDEO SHOWS|SHOWS)|STORY-?LINE|LEAD[ -]?IN|STORY)(?:\s?:\s*(?=\S)|\s?:?$)/

/** Takes a heading of the script and, where the copy goes on behind it, the paragraph. */
export function readScriptPart(reading: Reading, line: Line): boolean {
  const found = partOf(line, reading.zone)
  if (found === undefined) return false
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
    note(draft, 'slug', line.text)
    take(reading, 'slug', index + 1)
  } else if (isDateLine(line.text) || isUsage(line.text)) {
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
  if (line.standing === 'take-mark' || line.standing === 'boilerplate' || isUsage(line.text)) {
    take(reading, line.standing ?? 'furniture', reading.index + 1)
    return
  }
  const {lines, index} = reading
  let end = index + 1
  while (end < lines.length && lines[end]?.opens === false && startsLower(lines[end]?.text ?? '')) end += 1
  take(reading, 'caption', end)
}

/** `++NIGHT SHOTS++`, `(FIRST RUN 0930 PRIME NEWS)`, `CARROW POOL - CLIENTS ONLY`. */
function isUsage(text: string): boolean {
  return /^\+\+.*\+\+$/.test(text) || (isAllCapitals(text) && !/^\d/.test(text))
}

/** What the service tells its clients below every script. */
export function closesScript({text}: Line): boolean {
  return /^(?:[A-Z]{2,6} )?clients are reminded\b/i.test(text)
}
