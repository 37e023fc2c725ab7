import {findDateline} from '../../dateline.js'
import {isByline} from '../../lines/bylines.js'
import type {Role} from '../../story.js'
import {addBlock, type Draft, note} from './draft.js'
import {isBylineTitle, isDateLine} from './header.js'
import type {Line} from './lines.js'
import {endsSentence, startsLower} from './words.js'

/** Where in a story the reader stands. */
export type Zone = 'header' | 'copy' | 'after' | 'script' | 'shots' | 'labels'

export interface Reading {
  readonly draft: Draft
  readonly lines: readonly Line[]
  readonly starts: readonly boolean[]
  index: number
  zone: Zone
  /** Whether the story at hand has its headline, and its first paragraph. */
  hasHeadline: boolean
  decks: number
  hasLede: boolean
  readonly starsEnd: boolean
  /** Whether a relay's coded header is open. */
  inCode: boolean
}

/** Whether the line at hand is the first of a wrapped paragraph. */
export function runsOn({lines, index}: Reading): boolean {
  const next = lines[index + 1]
  return next !== undefined && !next.opens && /^(?!https?:)\p{Ll}/u.test(next.text)
}

/** A block that its first line names. A bracketed or labelled note may run over several lines. */
export function readStanding(reading: Reading, role: Role): void {
  const line = reading.lines[reading.index]
  if (line === undefined) return
  if (role === 'embargo') note(reading.draft, 'embargo', line.text)
  const wraps = role === 'advisory' || role === 'signoff' || role === 'boilerplate' || role === 'embargo'
  if (/\b(?:contacts?(?: information)?|enquiries):?$/i.test(line.text))
    take(reading, role, contactEnd(reading))
  else if (/^news provided by$/i.test(line.text))
    take(reading, role, Math.min(reading.index + 2, reading.lines.length))
  else take(reading, role, wraps ? noteEnd(reading) : reading.index + 1)
}

/** A heading that stands alone has its names and numbers below an empty line. */
function contactEnd(reading: Reading): number {
  const {lines} = reading
  const end = blockEnd(reading)
  if (end > reading.index + 1 || end >= lines.length) return end
  const below = blockEnd({...reading, index: end})
  return lines.slice(end, below).some(({text}) => /@|\d{3}[-. )]\s?\d{3}/.test(text)) ? below : end
}

/** Name, telephone and address below “Media contact:” stand together. */
export function blockEnd({lines, index}: Reading): number {
  let end = index + 1
  while (lines[end]?.opens === false) end += 1
  return end
}

/** The wrapped lines of a note belong to it until an empty line, a closed bracket, or a line of another kind. */
function noteEnd({lines, index}: Reading): number {
  const first = lines[index]
  let end = index + 1
  if (first === undefined || /[)\]]$/.test(first.text)) return end
  const isBracketed = first.text.startsWith('(')
  while (end < lines.length) {
    const line = lines[end]
    if (line === undefined || line.opens || line.standing !== undefined) return end
    if (isBracketed && /^[^()]*\)$/.test(line.text)) return end + 1
    if (isByline(line.text) || findDateline(line.text) !== undefined) return end
    const before = lines[end - 1]?.text ?? ''
    if (!startsLower(line.text) && (before.length < 50 || endsSentence(before))) return end
    end += 1
  }
  return end
}

/** The end of the paragraph at hand, as its layout has it. */
export function paragraphEnd({lines, starts, index}: Reading): number {
  let end = index + 1
  while (end < lines.length && starts[end] === false) end += 1
  return end
}

export function take(reading: Reading, role: Role, end: number, skip = 0): void {
  const first = reading.lines[reading.index]
  const last = reading.lines[end - 1]
  if (first !== undefined && last !== undefined) addBlock(reading.draft, role, first.start + skip, last.end)
  reading.index = end
}

export function readByline(reading: Reading, line: Line): void {
  const [next, below] = reading.lines.slice(reading.index + 1)
  const isBeside = next !== undefined && !next.opens && next.standing === undefined
  const isSource = isBeside && isSentBy(next.text, below)
  const hasTitle = isBeside && !isSource && (isBylineTitle(next.text) || isAgencyName(next.text, below))
  const end = reading.index + (hasTitle ? 2 : 1)
  note(
    reading.draft,
    'byline',
    reading.draft.source
      .slice(line.start, reading.lines[end - 1]?.end)
      .replace(/\s+/g, ' ')
      .replace(/^\(([^()]*)\)$/, '$1'),
  )
  take(reading, 'byline', end)
  if (isSource) take(reading, 'furniture', end + 1)
}

/** `Nine Wire News` above `23 Jul 2031 04:59:22`: databases of news say below the byline who sent the story, and when. */
function isSentBy(text: string, below: Line | undefined): boolean {
  return (
    /\b(?:agency|news|newswires?|press|reuters|wire)$/i.test(text) &&
    below !== undefined &&
    isDateLine(below.text)
  )
}

/** A name of two or three words between the byline and the dateline is whom the writer works for. */
function isAgencyName(text: string, below: Line | undefined): boolean {
  return (
    /^(?:\p{Lu}[\p{L}&.]+\s?){1,4}$/u.test(text) &&
    below !== undefined &&
    findDateline(below.text) !== undefined
  )
}

export function sameWords(text: string, headline: string | undefined): boolean {
  return headline !== undefined && text.toLowerCase() === headline.toLowerCase()
}
