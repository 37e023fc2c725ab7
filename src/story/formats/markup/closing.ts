import {isNotebook, roleOfTail} from '../../lines/tail.js'
import {isFinalMark} from '../../lines/take-marks.js'
import {closingOf, mayClose, saysRelease} from '../../release.js'
import type {Role} from '../../story.js'
import type {Paragraph} from './prose.js'

/**
 * Marks what follows the copy of a press release, from its first heading to the end: about the company, its forecasts, notes for editors
 * and whom to call. Where that were most of the text, it is what the text is about. An agency’s notebook closes its copy in the same way.
 */
export function markClosing(
  paragraphs: readonly Paragraph[],
  roles: readonly (Role | undefined)[],
  isPage: boolean,
): readonly (Role | undefined)[] {
  const first = roles.indexOf('body')
  if (first === -1) return roles
  const notebook = paragraphs.findIndex(({map}, index) => index > first && isNotebook(map.text))
  if (notebook !== -1)
    return roles.map((role, index) => (index < notebook || role === undefined ? role : 'boilerplate'))
  const facts = isPage
    ? -1
    : paragraphs.findIndex(({map, context}, index) => index > first && isFactBox(map.text, context))
  if (facts !== -1) return markFacts(paragraphs, roles, facts)
  const mark = isPage ? lastMark(paragraphs, roles) : -1
  if (mark !== -1) return roles.map((role, index) => (index > mark && role === 'body' ? 'boilerplate' : role))
  const isRelease = () => paragraphs.some(({map}) => saysRelease(map.text))
  let size = 0
  const from = paragraphs.findIndex(({map}, index) => {
    const {text} = map
    if (index <= first || !mayClose(text)) return false
    const below = () => paragraphs[index + 1]?.map.text ?? ''
    const closing = mayBeClosing(roles[index]) ? closingOf(text, {below, isRelease}) : undefined
    if (closing === 'notes' && isRemark(text, roles.slice(index + 1)) && !isRelease()) return false
    return closing !== undefined && (closing !== 'contact' || index > paragraphs.length / 2)
  })
  if (from === -1) return roles
  for (const [index, {map}] of paragraphs.entries())
    if (roles[index] === 'body') size += index < from ? map.text.length : -map.text.length
  if (size < 0 && !isRelease() && !tellsWhomToCall(paragraphs, from)) return roles
  return roles.map((role, index) =>
    index >= from && (role === 'body' || role === 'headline' || role === 'list') ? 'boilerplate' : role,
  )
}

/** Where the one end mark stands that has little below it, `###` above what a company says of itself; several part the copy. */
function lastMark(paragraphs: readonly Paragraph[], roles: readonly (Role | undefined)[]): number {
  const isMark = (index: number) =>
    roles[index] === 'take-mark' && isFinalMark(paragraphs[index]?.map.text.trim() ?? '')
  const [mark = -1, ...others] = [...paragraphs.keys()].filter(isMark)
  if (mark === -1 || others.length > 0) return -1
  const bodies = [...paragraphs.keys()].filter((index) => roles[index] === 'body')
  const size = (indices: readonly number[]) =>
    indices.reduce((sum, index) => sum + (paragraphs[index]?.map.text.length ?? 0), 0)
  const above = bodies.filter((index) => index < mark)
  const below = bodies.slice(above.length)
  return above.length >= fewestAbove && size(below) * 2 < size(above) ? mark : -1
}

const fewestAbove = 3

/**
 * “Fakta: The cranes of Carrow”: the box of facts that Nordic agencies send below a story, in the same item. Its lines are read as a list is,
 * up to the next heading.
 */
function markFacts(
  paragraphs: readonly Paragraph[],
  roles: readonly (Role | undefined)[],
  heading: number,
): readonly (Role | undefined)[] {
  const next = paragraphs.findIndex(({context}, index) => index > heading && context === 'heading')
  const end = next === -1 ? roles.length : next
  return roles.map((role, index) => {
    if (role !== 'body' || index < heading || index >= end) return role
    return roleOfTail(paragraphs[index]?.map.text ?? '') ?? 'list'
  })
}

function isFactBox(text: string, context: Paragraph['context']): boolean {
  return context === 'heading' && /^(?:fakta|faktaruta|faktaboks|fact ?box)(?::|\s?$)/i.test(text)
}

/** “Notes:” above a list within the copy: the paragraphs go on below it. */
function isRemark(text: string, below: readonly (Role | undefined)[]): boolean {
  const next = below.findIndex((role) => role !== 'list')
  return /^notes?:$/i.test(text.trim()) && next > 0 && below[next] === 'body'
}

/**
 * A short announcement may be shorter than what its company says of itself. It says whom to call, and has another heading of its kind
 * further down.
 */
function tellsWhomToCall(paragraphs: readonly Paragraph[], from: number): boolean {
  const [address = '', ...rest] = paragraphs.slice(from + 1).map(({map}) => map.text)
  if (address.length > longestAddress || !/\S@\S|\d[\d ().-]{6,}\d/.test(address)) return false
  const closes = (line: string) =>
    mayClose(line) && closingOf(line, {below: () => '', isRelease: () => true}) !== undefined
  return rest.some(closes)
}

const longestAddress = 300

function mayBeClosing(role: Role | undefined): boolean {
  return role === 'body' || role === 'headline' || role === 'furniture' || role === 'advisory'
}
