import {findDateline} from '../../dateline.js'
import {bylineInBrackets} from '../../lines/bylines.js'
import type {Role} from '../../story.js'
import type {Paragraph} from './prose.js'
import {isStamp} from './stamps.js'

/** The paragraph that has the dateline: the first, or below a note and a deck the one whose dateline names date and agency, below decks alone the date. */
export function ledeOf(paragraphs: readonly Paragraph[], roles: readonly (Role | undefined)[]): number {
  const first = roles.indexOf('body')
  const near = paragraphs.slice(0, first + farthestLede)
  const dated = near.findIndex(({map}, index) => {
    const dateline = roles[index] === 'body' ? findDateline(map.text) : undefined
    if (dateline?.agency === undefined)
      return dateline?.date !== undefined && areDecks(near.slice(first, index))
    return dateline.date !== undefined || index === first + 1
  })
  const {text = ''} = paragraphs[first]?.map ?? {}
  return dated === -1 || findDateline(text) !== undefined ? first : dated
}

/** A company dates its release below a headline and what it sets under it. */
function areDecks(lines: readonly Paragraph[]): boolean {
  return lines.every(({map: {text}}) => text.length < longestDeck && /[\p{L}\p{N})]$/u.test(text))
}

/** A line without an end mark above the lede is its deck; what ends in a colon announces the story: “The corrected release follows:” */
export function aboveLede(
  role: Role | undefined,
  {map: {text}}: Paragraph,
  isFirst: boolean,
): Role | undefined {
  if (role !== 'body') return role
  if (isFirst && text.endsWith(':')) return 'advisory'
  return text.length < longestDeck && /[\p{L}\p{N})]$/u.test(text) ? 'summary' : role
}

const longestDeck = 200

/** A lede stands no further down than this many paragraphs. */
const farthestLede = 6

/** A line above the paragraph that has the dateline (“Replaces an earlier story”) is between desks, in whatever language it is written. */
export function markLineAboveDateline(paragraphs: readonly Paragraph[], roles: (Role | undefined)[]): void {
  const first = roles.indexOf('body')
  const second = roles.indexOf('body', first + 1)
  const textAt = (index = -1) => paragraphs[index]?.map.text ?? ''
  const line = textAt(first)
  const lede = paragraphs[second]?.map.text
  if (lede !== undefined && isNoteBelowLabel(paragraphs[first - 1], roles[first - 1])) {
    if (findDateline(line) === undefined && findDateline(lede)?.agency !== undefined)
      roles[first] = 'advisory'
    return
  }
  const bodies = roles.flatMap((role, index) => (role === 'body' ? [index] : [])).slice(0, farthestLede)
  const told = bodies.findIndex((index, at) => isRepeated(textAt(index), textAt(bodies[at + 1])))
  if (told >= 0 || isAboveStamp(line, paragraphs.slice(first + 1, first + 4))) {
    roles[bodies[Math.max(told, 0)] ?? first] = 'summary'
    return
  }
  if (
    lede === undefined ||
    line.length <= longestKicker ||
    line.length > longestLine ||
    /[.!?…]["'”’»)]*$/.test(line)
  )
    return
  if (findDateline(line) === undefined && findDateline(lede)?.agency !== undefined) roles[first] = 'advisory'
}

/** “05.15.31, 22:47 / Harbour news” */
const hour = /^(?:published:?\s+)?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}[:.]\d\d\b.{0,40}$/i

/** A deck may be of two sentences. */
const longestAbove = 300

/** Whether a first line without an end mark stands above the hour at which the story was published. */
function isAboveStamp(text: string, below: readonly Paragraph[]): boolean {
  if (text.length <= longestKicker || text.length > longestAbove || !/[\p{L}\p{N})]$/u.test(text))
    return false
  const copy = below.findIndex(({map}) => map.text.length > longestLine)
  return below
    .slice(0, copy === -1 ? below.length : copy)
    .some(({map: {text: line}}) => isStamp(line) || hour.test(line))
}

/** Whether a standfirst says what the lede does, word for word, behind its dateline. */
function isRepeated(line: string, lede: string): boolean {
  if (line.length <= longestKicker || !lede.slice(1, farthestRepeated).includes(line.slice(0, 12)))
    return false
  const {copy = 0} = findDateline(lede) ?? {}
  const words = (text: string) =>
    text
      .slice(0, longestKicker * 2)
      .replace(/\s+/g, ' ')
      .slice(0, longestKicker)
  return copy > 0 && words(line) === words(lede.slice(copy))
}

/** How far into a lede its dateline may reach. */
const farthestRepeated = 160

/** Whether the paragraph above is nothing but the heading of a note: `KORREKTUR-HINWEIS`. */
function isNoteBelowLabel(above: Paragraph | undefined, role: Role | undefined): boolean {
  return (
    role === 'advisory' &&
    above !== undefined &&
    above.map.text.length <= longestKicker &&
    /[\p{L}:]$/u.test(above.map.text)
  )
}

/** A kicker is shorter. */
const longestKicker = 40
const longestLine = 120

/** Parts the byline that a service sets in brackets before the dateline, in one paragraph: “(di Ruth Amis) (NWA) - CARROW, 29 GEN - ”. */
export function withBylineApart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const at = paragraphs.findIndex(({map: {text}}) => bylineBeforeDateline(text) > 0)
  const paragraph = at < farthestLede ? paragraphs[at] : undefined
  if (paragraph === undefined) return paragraphs
  const {map} = paragraph
  const end = bylineBeforeDateline(map.text)
  const copy = map.text.length - map.text.slice(end).trimStart().length
  const parts = [
    {start: 0, end},
    {start: copy, end: map.text.length},
  ].map((span) => ({...paragraph, map: map.slice(span)}))
  return [...paragraphs.slice(0, at), ...parts, ...paragraphs.slice(at + 1)]
}

function bylineBeforeDateline(text: string): number {
  const end = bylineInBrackets(text)
  return end > 0 && findDateline(text.slice(end).trimStart()) !== undefined ? end : 0
}
