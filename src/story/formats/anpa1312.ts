import {isByline} from '../lines/bylines.js'
import {roleOfLine} from '../lines/role.js'
import type {Role, Story} from '../story.js'
import {statusOf, versionOf} from '../versions.js'
import {withoutMark} from './feed/closing-mark.js'
import {copyMap, isAgate} from './feed/controls.js'
import {itemSpans, textEnd} from './feed/items.js'
import {isGame} from './feed/rows.js'
import {isTimeStamp} from './feed/time-stamp.js'
import {addBlock, addMap, type Draft, draftOf, note, readItem, storyOf} from './plain/draft.js'
import {standingRole} from './plain/furniture.js'
import {isBylineTitle, isSlug} from './plain/header.js'
import {type Line, linesOf} from './plain/lines.js'
import {withKeys} from './plain/tables.js'
import {firstWordWidth, isAllCapitals} from './plain/words.js'
import {readZones} from './plain/zones.js'

/**
 * Reads ANPA 1312 text: a service line, a line with priority and keyword, header lines between `^` and `<` in whatever order, and copy in
 * paragraphs that begin with a tab or with spaces. Quotes (``…'') and the dash (` _ `) stay as they are.
 *
 * A file may hold several takes, and a relay may have taken the control characters away.
 */
export function readAnpa1312(text: string): Story {
  const draft = draftOf(text)
  for (const {start, end} of itemSpans(text, itemStart)) {
    const stop = textEnd(text, {start, end})
    readItem(draft, {start, end}, () => readTake(draft, linesOf(text, start, stop)))
    for (const line of linesOf(text, stop, end)) addBlock(draft, 'furniture', line.start, line.end)
  }
  return storyOf(draft, 'anpa1312')
}

/** SYN SYN SOH, a letter, four digits; or the same at the head of a line with a priority line below it. */
const itemStart =
  /(?:(?<=\p{Cc})|^|(?<=\n))[A-Za-z]\d{4}[\p{Cc}\w-]{0,20}[ \t]*\r?\n(?=[a-z] [a-z][\p{Cc} ])/gu

function readTake(draft: Draft, lines: readonly Line[]): {readonly goesOn: boolean} {
  const header: Header = {
    hasHeadline: false,
    hasSlug: false,
    hasByline: false,
    isAdd: false,
    isPart: false,
    keyword: undefined,
    version: undefined,
  }
  const marked = lines.findIndex(({text}) => text.startsWith('^'))
  const isMarked = marked !== -1
  let index = 0
  let keyedEnd = 0
  while (index < lines.length) {
    const line = lines[index]
    if (line === undefined) break
    let end = index + 1
    if (isSelector(draft.source, line)) addBlock(draft, 'furniture', line.start, line.end)
    else if (index < keyedEnd) readBareHeader(draft, line, header, 'keyed')
    else if (!isMarked && isBareHeader(lines, index)) readBareHeader(draft, line, header, 'plain')
    else if (!isAboveHeader(line, index, marked) && isCopy(line, lines[index + 1])) break
    else if (line.text.startsWith('^')) {
      end = headerEnd(lines, index)
      readHeaderLines(draft, lines.slice(index, end), header)
    } else {
      readServiceLine(draft, line, header)
      if (!isMarked) keyedEnd = keyedHeaderEnd(lines, end, header)
    }
    index = end
  }
  if (!header.hasSlug) note(draft, 'slug', header.keyword)
  note(draft, 'version', header.version)
  readBody(draft, lines.slice(index), header, opensTable(lines[index - 1]))
  return {goesOn: header.isAdd}
}

interface Header {
  hasHeadline: boolean
  hasSlug: boolean
  /** Whether the line before was a byline: the writer's title may follow. */
  hasByline: boolean
  /** Whether this take is added to one that went before it. */
  isAdd: boolean
  /** Whether it is a part of another: an add, an insert, a paragraph for one that was wrong. */
  isPart: boolean
  /** What the priority line calls the story, often cut short. */
  keyword: string | undefined
  /** The version words of that line. */
  version: string | undefined
}

/** Relays have lines of their own above the first that is marked. */
function isAboveHeader({indent}: Line, index: number, marked: number): boolean {
  return indent < 3 && index < marked && marked <= mostAbove
}

const mostAbove = 4

/** Copy stands in from the margin. A line in the margin is copy too where no header follows it. */
function isCopy(line: Line, next: Line | undefined): boolean {
  if (line.text.startsWith('^') || isTimeStamp(line.text)) return false
  if (line.indent >= 3) return true
  return !isServiceLine(line.text) && next?.text.startsWith('^') !== true
}

/** `W2870asian`, `f l BC-LT--Argentina-CancerB 11-13 1049`. */
function isServiceLine(text: string): boolean {
  return /^[A-Za-z]\d{4}[\p{Cc}\w-]{0,20}$/u.test(text) || priorityLine.test(text)
}

const priorityLine = /^[a-z] [a-z][\p{Cc} ]+(.*)$/u

function readServiceLine(draft: Draft, line: Line, header: Header): void {
  const [, keyword = ''] = priorityLine.exec(line.text) ?? []
  header.keyword ??= /^\S+(?: \S+){0,3}?(?=\s{2,}|\s+\d\d-\d\d\b|$)/.exec(keyword)?.[0]
  header.version ??= /\s(\d(?:st|nd|rd|th)(?:Ld|Add|Insert)(?:-[Ww]ritethru)?)(?=\s)/i.exec(keyword)?.[1]
  addBlock(draft, 'furniture', line.start, line.end)
}

/** `axx`, behind ENQ: whom the wire is for. */
function isSelector(source: string, line: Line): boolean {
  return source[line.start - 1] === '\u0005' && /^[a-z]+(?: [a-z]+)*$/.test(line.text)
}

/** Kyodo marks no header lines: slug and headline stand in the margin, the copy below is indented. */
function isBareHeader(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || line.indent >= 3 || isServiceLine(line.text)) return false
  const below = lines.slice(index + 1, index + 4)
  return line.text.length < 120 && !/[.!?]$/.test(line.text) && below.some(({indent}) => indent >= 3)
}

/**
 * Where a header ends that marks no lines and has the headline above the slug, as AAP sends it: a note and a byline may stand between
 * the slug, which the priority line names, and the indented copy. `from` where the lines there are no such header.
 */
function keyedHeaderEnd(lines: readonly Line[], from: number, header: Header): number {
  const head = lines.slice(from, from + longestKeyedHeader + 1)
  const copy = head.findIndex(({indent}) => indent >= 3)
  return copy > 1 && isKey(head[1]?.text ?? '', header) ? from + copy : from
}

const longestKeyedHeader = 5

/** Whether a line is what the priority line calls the story: `bc-Crane-Makers` for `Crane Makers`. A long one is cut off. */
function isKey(text: string, {keyword = ''}: Header): boolean {
  const named = `bc-${text.replaceAll(' ', '-')}`
  return named === keyword || (keyword.length >= shortestCut && named.startsWith(keyword))
}

const shortestCut = 20

function readBareHeader(draft: Draft, line: Line, header: Header, kind: 'keyed' | 'plain'): void {
  const copy = withoutMark(line.text, '+')
  const role = roleOfBareHeader(copy, header, kind)
  noteHeader(draft, role, copy, header)
  addMap(draft, role, copyMap(draft.source, line.start, line.start + copy.length))
}

function roleOfBareHeader(copy: string, header: Header, kind: 'keyed' | 'plain'): Role {
  if (kind === 'keyed' && !header.hasHeadline) return 'headline'
  const isSlugLine = kind === 'keyed' ? isKey(copy, header) : copy.startsWith(header.keyword ?? '\n')
  if (!header.hasSlug && isSlugLine) return 'slug'
  if (kind === 'keyed' && !isByline(copy)) return isName(copy) ? 'byline' : 'advisory'
  return roleOfHeader(copy, '', header)
}

/** `Ruth Amis`, `Ruth Amis and Tom Achebe`: a byline without its “by”. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]+(?:(?: and| &|,)? \p{Lu}[\p{L}.’'-]*){1,5}$/u.test(text)
}

/** A header line that filled its width may run on below, to its `<`; one that lacks that ends with the line. */
function headerEnd(lines: readonly Line[], index: number): number {
  let before = lines[index]
  for (let end = index + 1; before !== undefined && !/[<=]$/.test(before.text); end += 1) {
    const line = lines[end]
    if (end === index + longestHeaderLine || line === undefined || !isHeaderRest(before, line)) break
    if (/\S[<=]$/.test(line.text)) return end + 1
    before = line
  }
  return index + 1
}

const longestHeaderLine = 4

function isHeaderRest(before: Line, line: Line): boolean {
  if (line.opens || line.indent >= 3 || line.text.includes('^')) return false
  if (isTableRow(line.text) || isServiceLine(line.text)) return false
  return before.text.length + 1 + firstWordWidth(line.text) > narrowest
}

/** No feed wraps its lines at less than this. */
const narrowest = 50

/** One line may hold several `^…<`. */
function readHeaderLines(draft: Draft, lines: readonly Line[], header: Header): void {
  const [first] = lines
  if (first === undefined) return
  const written = draft.source.slice(first.start, lines.at(-1)?.end)
  for (const {index, 0: part} of written.matchAll(/\^[^^]+/g)) {
    const close = /[<=]\s*$/.exec(part)
    const copy = part.slice(1, close?.index).trim()
    if (copy === '') continue
    const words = lines.length === 1 ? copy : copy.replace(/\s+/g, ' ')
    const role = roleOfHeader(words, close?.[0].trim() ?? '', header)
    noteHeader(draft, role, words, header)
    const start = first.start + index + part.indexOf(copy)
    addMap(draft, role, copyMap(draft.source, start, start + copy.length))
  }
}

function roleOfHeader(copy: string, close: string, header: Header): Role {
  if (/^\*\d+$/.test(copy)) return 'furniture'
  if (/^(?:c\.|\(c\)|©|copyright)\s?\d{4}/i.test(copy)) return 'boilerplate'
  // `(NWA)` below the byline: whose the copy is.
  if (/^\(\p{Lu}[\p{L}.]{1,12}\)$/u.test(copy)) return 'furniture'
  const isTitle = isBylineTitle(copy) || (header.hasByline && !isAllCapitals(copy))
  if (isByline(copy) || (close === '=' && isTitle)) return 'byline'
  if (isTableRow(copy)) return 'furniture'
  // A centred line is the title of a table, or of a part of it.
  if (close === '=') return header.hasHeadline ? 'furniture' : 'headline'
  if (/^(?:[A-Z]\w{1,9} )?(?:photos?|video|graphics?|audio|multimedia)\b[^.]*$/i.test(copy))
    return 'furniture'
  if (isSlug(copy) || /^(?:BC|AM|PM|AP|EU|US)-\S/.test(copy)) return 'slug'
  if (/^(?:editor'?s'? note|eds?)\b/i.test(copy)) return 'advisory'
  const known = roleOfLine(copy)
  if (known !== undefined) return known
  // The mark of a feature that was sent ahead of its day.
  if (/^\$\w{1,8}$/.test(copy)) return 'furniture'
  // `CARROW: the mayor said.` tells where the part goes on.
  if (header.isPart && /:/.test(copy)) return 'advisory'
  // A headline has no full stop; the summary below it is a sentence.
  const isSentence = /[.!?]["'”’]*$/.test(copy) && copy.length > 60
  if (!header.hasHeadline && !isSentence && copy.length <= 160) return 'headline'
  return close === '<' || isSentence ? 'summary' : 'list'
}

function noteHeader(draft: Draft, role: Role, copy: string, header: Header): void {
  header.hasByline = role === 'byline' && isByline(copy)
  if (role === 'headline') header.hasHeadline = true
  if (role === 'slug') header.hasSlug = true
  if (role === 'slug' && /\badd\b/i.test(copy)) header.isAdd = true
  if (role === 'slug' && /\b(?:add|insert|sub)\b/i.test(copy)) header.isPart = true
  if (role === 'headline') note(draft, 'headline', copy)
  if (role === 'byline') note(draft, 'byline', copy)
  if (role === 'embargo') note(draft, 'embargo', copy)
  if (role === 'slug') note(draft, 'slug', copy)
  if (role === 'slug') note(draft, 'version', versionOf(copy))
  if (role === 'slug' || role === 'headline') note(draft, 'status', statusOf(copy))
}

/** `;W;L;Pct;GB`, `Carrow;23;13;.639`, ` W   L   Pct`: a row of a table or its heading. */
function isTableRow(text: string): boolean {
  return (
    /^[^;]*(?:;[^;]*){4,}$/.test(text) ||
    /^\s*\p{Lu}[\p{L}.]{0,8}(?:\s{2,}\p{L}[\p{L}.\d]{0,8}){2,}$/u.test(text)
  )
}

/** The copy. Agate rows, the time stamp and header lines in it are no paragraphs. */
function readBody(draft: Draft, lines: readonly Line[], header: Header, belowHeading: boolean): void {
  let run: Line[] = []
  let hasLede = false
  let inTable = belowHeading
  const flush = () => {
    readZones(draft, withKeys(run), {zone: 'copy', hasLede})
    hasLede ||= run.length > 0
    run = []
  }
  for (const line of lines) {
    if (isTimeStamp(line.text)) {
      flush()
      addBlock(draft, 'furniture', line.start, line.end)
    } else if (line.text.startsWith('^')) {
      flush()
      readHeaderLines(draft, [line], header)
      inTable = opensTable(line)
    } else {
      // Copy stands in from the margin; below the heading of a table, what stands in the margin are its rows.
      inTable &&= line.indent < 3
      run.push(inTable ? {...line, opens: true, standing: 'furniture'} : inColumns(draft, line))
    }
  }
  flush()
}

/** `^ W   L   Pct<`: the heading of a table. */
function opensTable(line: Line | undefined): boolean {
  return line?.text.startsWith('^') === true && isTableRow(line.text.replace(/^\^|[<=]\s*$/g, ''))
}

/** A tab, or spaces before a line, open a paragraph as an empty line does. */
function inColumns(draft: Draft, written: Line): Line {
  const line = withoutClose(written)
  if (isAgate(draft.source, line) || isTableRow(line.text) || isGame(line.text))
    return {...line, opens: true, standing: 'furniture'}
  return line.indent >= 3 ? {...line, opens: true} : line
}

/** `<` and `=` close a line of a table as they close one of the header. */
function withoutClose(line: Line): Line {
  const text = line.text.endsWith('_=') ? line.text.slice(0, -1) : withoutMark(line.text, '<')
  return text === line.text
    ? line
    : {...line, text, end: line.start + text.length, standing: standingRole(text)}
}
