import {findDateline} from '../dateline.js'
import {isAdvisory} from '../lines/advisories.js'
import {isByline} from '../lines/bylines.js'
import type {Role, Story} from '../story.js'
import {statusOf, versionOf} from '../versions.js'
import {withoutMark} from './feed/closing-mark.js'
import {copyMap, isAgate} from './feed/controls.js'
import {itemSpans, textEnd} from './feed/items.js'
import {messageHeader} from './feed/message-header.js'
import {addBlock, addMap, type Draft, draftOf, note, readItem, storyOf} from './plain/draft.js'
import {isVersionLine} from './plain/header.js'
import {type Line, linesOf} from './plain/lines.js'
import {startsLower} from './plain/words.js'
import {readZones} from './plain/zones.js'

/**
 * Reads IPTC 7901 text: the message header, the slug, one to four lines of flag, headline and byline up to `=`, and hard-wrapped copy up
 * to the notebook or the desk's initials. Below `* * * *` all is between desks.
 *
 * A file may hold several messages, and a relay may have taken the control characters away.
 */
export function readIptc7901(text: string): Story {
  const draft = draftOf(text)
  for (const {start, end} of itemSpans(text, messageStart)) {
    const stop = textEnd(text, {start, end})
    readItem(draft, {start, end}, () => {
      readMessage(draft, linesOf(text, start, stop))
      return {goesOn: false}
    })
    for (const line of linesOf(text, stop, end)) addBlock(draft, 'furniture', line.start, line.end)
  }
  return storyOf(draft, 'iptc7901')
}

const messageStart = new RegExp(`${messageHeader.marked}|(?:^|(?<=\\n))${messageHeader.bare}`, 'gu')

function readMessage(draft: Draft, lines: readonly Line[]): void {
  let index = 0
  if (isMessageHeader(lines[0])) {
    take(draft, 'furniture', lines[0])
    index = 1
  }
  const headEnd = endOfHead(lines, index)
  index = readSlugs(draft, lines, index, headEnd)
  readHead(draft, lines.slice(index, headEnd))
  const copy = lines.slice(headEnd)
  const closing = copy.findIndex(({text}, at) => isInitials(text, copy[at + 1]) || isTimeStamp(text))
  const body = closing === -1 ? copy : copy.slice(0, closing)
  if (isImprint(draft.metadata.headline)) for (const line of body) take(draft, 'boilerplate', line)
  else readCopy(draft, readTeaser(draft, body))
  for (const line of copy.slice(body.length)) {
    take(draft, isInitials(line.text, undefined) ? 'signoff' : 'furniture', line)
  }
}

/** `Impressum`: with the first message of its day a service says who it is and whose the copy is. */
function isImprint(headline: string | undefined): boolean {
  return headline !== undefined && /^(?:impressum|imprint)$/i.test(headline)
}

/** German desks tell the story in a sentence or two before the paragraph that has the dateline. */
function readTeaser(draft: Draft, lines: readonly Line[]): readonly Line[] {
  const below = lines.findIndex(({opens}, index) => index > 0 && opens)
  const teaser = lines.slice(0, Math.max(below, 0))
  const [first, last] = [teaser[0], teaser.at(-1)]
  if (first === undefined || last === undefined || teaser.some(({standing}) => standing !== undefined))
    return lines
  if (findDateline(first.text) !== undefined || findDateline(lines[below]?.text ?? '')?.agency === undefined)
    return lines
  addMap(draft, 'summary', copyMap(draft.source, first.start, last.end))
  return lines.slice(below)
}

function readCopy(draft: Draft, lines: readonly Line[]): void {
  const marked = lines.map((line) =>
    isTableRow(draft, line) ? {...line, standing: 'furniture' as const} : line,
  )
  readZones(draft, marked, {zone: 'copy', stars: 'end'})
}

function isMessageHeader(line: Line | undefined): boolean {
  return line !== undefined && /^[A-Za-z]{2,6}\s?\d{1,6} [1-9] [A-Za-z]{1,4} +\d{1,5}\b/.test(line.text)
}

/** The head ends with the first `=` in its first lines; without one, where the slug or the first empty line below it ends. */
function endOfHead(lines: readonly Line[], from: number): number {
  for (let index = from; index < Math.min(lines.length, from + longestHead); index += 1) {
    if (/(?:^|\s|[\w)])=$/.test(lines[index]?.text ?? '')) return index + 1
  }
  let index = from
  while (isSlugLine(lines[index])) index += 1
  const first = index
  while (index < lines.length && (index === first || lines[index]?.opens === false)) index += 1
  // Nothing but copy follows the slug: there is no head.
  return index - first > 4 || /[.!?]["”]?$/.test(lines[index - 1]?.text ?? '') ? first : index
}

/** Slug lines, and four lines of flag, headline and byline that may be wrapped. */
const longestHead = 9

/** `Germany-football/Munich/`, `/sports/Germany/football/`. */
function isSlugLine(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 120 && /^\/?[^\s./][^.]*\/(?:[^./]*\/)*$/.test(line.text)
}

function readSlugs(draft: Draft, lines: readonly Line[], from: number, end: number): number {
  let index = from
  while (index < end && isSlugLine(lines[index])) {
    note(draft, 'slug', lines[index]?.text)
    take(draft, 'slug', lines[index])
    index += 1
  }
  // A Swiss catchword has no slashes: it stands alone above the headline.
  const [first, second] = [lines[from], lines[from + 1]]
  if (index > from || first === undefined || second?.opens !== true || from + 1 >= end) return index
  note(draft, 'slug', first.text)
  take(draft, 'slug', first)
  return from + 1
}

/** Flag, headline and byline, in any mix; the headline may run over two lines. */
function readHead(draft: Draft, lines: readonly Line[]): void {
  let index = 0
  while (index < lines.length) {
    const line = lines[index]
    if (line === undefined) return
    const text = headText(line.text)
    const role = roleOfHead(text)
    let end = index + 1
    while (role === 'headline' && end < lines.length && isHeadlineRest(line, lines[end])) end += 1
    if (role === 'advisory') end = noteEnd(lines, index)
    const last = lines[end - 1] ?? line
    const stop = last.start + headText(last.text).length
    noteHead(draft, role, draft.source.slice(line.start, stop).replace(/\s+/g, ' '))
    if (stop > line.start) addMap(draft, role, copyMap(draft.source, line.start, stop))
    index = end
  }
}

function headText(text: string): string {
  return withoutMark(text, '=')
}

function roleOfHead(text: string): Role {
  if (isVersionLine(text) || /^(?=.*[A-Z])[A-Z\d ]{3,24}$/.test(text)) return 'slug'
  if (isByline(text) || /^by\s\S/i.test(text)) return 'byline'
  if (/^\([^()]*(?:\)$|$)/.test(text) || /^\(.*\)$/.test(text) || isAdvisory(text)) return 'advisory'
  return 'headline'
}

/** A note in brackets may be wrapped: `(Correction: …` and two lines further down `… in 2031.)`. */
function noteEnd(lines: readonly Line[], from: number): number {
  if (!/^\([^()]*$/.test(headText(lines[from]?.text ?? ''))) return from + 1
  const end = lines.slice(from, from + longestNote).findIndex(({text}) => headText(text).endsWith(')'))
  return from + Math.max(end, 0) + 1
}

const longestNote = 6

/** A headline that fills its line goes on in the next. */
function isHeadlineRest(line: Line, next: Line | undefined): boolean {
  if (next === undefined || roleOfHead(headText(next.text)) !== 'headline') return false
  return line.text.length >= 45 || line.text.endsWith(':') || startsLower(next.text)
}

function noteHead(draft: Draft, role: Role, text: string): void {
  if (role === 'headline' || role === 'byline') note(draft, role, text)
  if (role === 'slug') {
    const version = [draft.metadata.version, versionOf(text) ?? text].filter((part) => part !== undefined)
    draft.metadata.version = version.join(', ')
  }
  if (role === 'slug' || role === 'headline') note(draft, 'status', statusOf(text))
}

/** `dpa al rmo hct rmo`, `pd/aq`, `(SDA/mf ba)`: they close the copy, with at most a time stamp below them. */
function isInitials(text: string, next: Line | undefined): boolean {
  if (text.length > 40 || (next !== undefined && !/\d{4}/.test(next.text))) return false
  return /^(?:[a-z]{2,4}|\([A-Za-z]{2,5})(?:[\s/\\-]+[a-zà-ÿ][a-zà-ÿ\d]{0,3}){1,6}\)?$/.test(text)
}

/** `212322 GMT Nov 18`: when the message was sent. */
function isTimeStamp(text: string): boolean {
  return /^\d{6} (?:[A-Z]{3,4} )?[A-Za-z][a-z]{2} \d\d$/.test(text)
}

/** Between `<#>` marks or bars, and wherever figures stand in columns; `+++ Norland;Ports; +++` says what the part above is about. */
function isTableRow(draft: Draft, line: Line): boolean {
  return (
    /^\|.*\|$|^\+{3}.*\+{3}$/.test(line.text) ||
    line.text.startsWith('<#>') ||
    line.text.endsWith('<#>') ||
    isAgate(draft.source, line)
  )
}

function take(draft: Draft, role: Role, line: Line | undefined): void {
  if (line !== undefined) addBlock(draft, role, line.start, line.end)
}
