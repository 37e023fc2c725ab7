import {findDateline} from '../../dateline.js'
import {isByline} from '../../lines/bylines.js'
import {isKey, isNumberedRow, isResult, isRow} from '../feed/rows.js'
import type {Line} from './lines.js'
import {endsSentence, firstWordWidth} from './words.js'

/** Marks the rows of tables, with their headings, the rests of rows that were too long for their line, and their keys. */
export function withTables(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map(({text}) => isRow(text))
  const results = lines.map(({text}) => isResult(text))
  if (!rows.includes(true) && !results.includes(true)) return lines
  const parts = lines.map((line, index) => isInColumns(lines, rows, line, index))
  // What opens the story is its headline, whatever stands below it.
  const opening = lines.findIndex(({standing}) => standing === undefined)
  const isTitle = (index: number) => index > opening && isTableTitle(lines[index])
  markFields(lines, rows, parts, isTitle)
  markResults(lines, results, parts, isTitle)
  markTitles(lines, parts)
  return withKeys(marked(lines, parts))
}

/** Whether the line at an index may be the title of a table. */
type IsTitle = (index: number) => boolean

function marked(lines: readonly Line[], parts: readonly boolean[]): readonly Line[] {
  return lines.map((line, index) => (parts[index] ? {...line, standing: 'furniture'} : line))
}

/** Two lines or more whose words and figures stand in columns, with the short rests of rows between them. */
function isInColumns(lines: readonly Line[], rows: readonly boolean[], line: Line, index: number): boolean {
  if (rows[index] === true) {
    const beside = [-2, -1, 1, 2].filter((step) => rows[index + step] === true)
    return beside.some((step) => Math.abs(step) === 1 || isRest(lines[index + step / 2]))
  }
  const isBetween = rows[index - 1] === true && rows[index + 1] === true
  return (isBetween && isRest(line)) || (rows[index - 1] === true && isWordless(line))
}

/** What was left of a row that was too long for its line: no sentence ends in it, or there is no word in it. */
function isRest(line: Line | undefined): boolean {
  if (line === undefined || line.opens || line.text.length >= 40) return false
  return !/[.!?]$/.test(line.text) || isWordless(line)
}

/** `17?-$ 37.90?` */
function isWordless({opens, text}: Line): boolean {
  return !opens && text.length < 40 && !/\p{L}{3}/u.test(text)
}

/**
 * The field of a race: its name and prize above numbered rows, rests of rows at its end, and a heading between its rows.
 *
 *     4 HARBOUR CUP (BM78) 3.35
 *     $60,000, 1400m
 *      1  700X0 Grey Heron cmh (10) 61.5 A Reed(Carrow)
 *      2  31115 Late Ferry dm (12) 61 Ms R Amis(Halden (No))  Tom
 *     Achebe (a2)
 *     EMERGENCY
 *     14  X6023 Quiet Tide dmn (2) 57.5 R Okafor(Carrow)
 */
function markFields(
  lines: readonly Line[],
  rows: readonly boolean[],
  parts: boolean[],
  isTitle: IsTitle,
): void {
  for (const [index, line] of lines.entries()) {
    if (parts[index] === true) {
      if (isNumberedRow(line.text)) markTitle(lines, index, parts, isTitle)
    } else if (parts[index - 1] === true && !line.opens) {
      parts[index] = isNumberedRow(line.text) || isHeading(index) || isLastRest(line, index)
    }
  }

  function isHeading(index: number): boolean {
    return isRest(lines[index]) && rows[index + 1] === true && lines[index + 1]?.opens === false
  }

  function isLastRest(line: Line, index: number): boolean {
    const row = lines[index - 1]
    if (row === undefined || !isNumberedRow(row.text) || !isRest(line)) return false
    const isFull = row.indent + row.text.length + 1 + firstWordWidth(line.text) > narrowest
    return isFull && (lines[index + 1]?.opens !== false || isHeading(index + 1))
  }
}

/** A row was not wrapped whose next word would have fitted on a line of this width. */
const narrowest = 60

function markTitle(lines: readonly Line[], first: number, parts: boolean[], isTitle: IsTitle): void {
  const prize = lines[first - 1]
  if (prize === undefined || !/^[$£€]\d[\d,.]*(?:,? \d{3,4} ?m(?:etres)?)?$/.test(prize.text)) return
  parts[first - 1] = true
  if (!prize.opens && isTitle(first - 2)) parts[first - 2] = true
}

/** Three results or more in a row, with one or two lines above them that say of what. */
function markResults(
  lines: readonly Line[],
  results: readonly boolean[],
  parts: boolean[],
  isTitle: IsTitle,
): void {
  let index = 0
  while (index < lines.length) {
    let end = index
    while (results[end] === true && (end === index || lines[end]?.opens === false)) end += 1
    if (end - index >= fewestResults && !areYears(lines.slice(index, end)))
      parts.fill(true, headingStart(lines, index, isTitle), end)
    index = Math.max(end, index + 1)
  }
}

const fewestResults = 3

/** A list of films and their years is no table of results. */
function areYears(lines: readonly Line[]): boolean {
  return lines.every(({text}) => /\s(?:1[89]|20)\d\d$/.test(text))
}

function headingStart(lines: readonly Line[], first: number, isTitle: IsTitle): number {
  let start = first
  while (lines[start]?.opens === false && start > first - mostHeadings) start -= 1
  if (lines[start]?.opens !== true) return first
  for (let index = start; index < first; index += 1) if (!isTitle(index)) return first
  return start
}

const mostHeadings = 2

/** Below the first of the copy, a line alone right above three rows or more says of what they are: `Race two Carrow - Harbour Plate`. */
function markTitles(lines: readonly Line[], parts: boolean[]): void {
  const isCopy = ({text}: Line) => endsSentence(text) || findDateline(text) !== undefined
  const copy = lines.findIndex((line, index) => parts[index] !== true && isCopy(line))
  if (copy === -1) return
  for (let index = copy + 1; index + fewestResults < lines.length; index += 1) {
    const isAbove = parts[index] !== true && isTableTitle(lines[index], longestRace) && lines[index]?.opens
    const below = [1, 2, 3].map((step) => index + step)
    if (isAbove && below.every((row) => parts[row] === true && lines[row]?.opens === false))
      parts[index] = true
  }
}

/** Races are named after whoever pays for them. */
const longestRace = 90

/** A short line that is no sentence, and says nothing of the story. */
function isTableTitle(line: Line | undefined, longest = longestTitle): boolean {
  if (line === undefined || line.standing !== undefined || line.text.length > longest) return false
  return !endsSentence(line.text) && !isByline(line.text) && findDateline(line.text) === undefined
}

const longestTitle = 60

/** Marks what says below a table what its letters mean: two lines or more of a key, or a legend. */
export function withKeys(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({standing}) => standing === 'furniture')) return lines
  const all = [...lines]
  let index = 0
  while (index < lines.length) {
    const end = isBelowTable(index) ? keyEnd(lines, index) : legendEnd(lines, index)
    for (; index < end; index += 1) {
      const line = lines[index]
      // Each stands alone: its words alone might be taken for the first of a sentence.
      if (line !== undefined) all[index] = {...line, opens: true, standing: 'furniture'}
    }
    index += 1
  }
  return all

  function isBelowTable(index: number): boolean {
    return lines[index]?.standing === undefined && lines[index - 1]?.standing === 'furniture'
  }
}

/** Where the key ends (exclusive) that begins at `index`; `index` where none does. */
function keyEnd(lines: readonly Line[], index: number): number {
  let end = index
  while (isKey(lines[end]?.text ?? '')) end += 1
  return end - index > 1 ? end : legendEnd(lines, index)
}

function legendEnd(lines: readonly Line[], index: number): number {
  const line = lines[index]
  if (line?.opens !== true || !legend.test(line.text)) return index
  let end = index + 1
  while (lines[end]?.opens === false && end - index < longestLegend) end += 1
  return end
}

/** `Legend: T - Won at track. C - Won at this distance.` */
const legend = /^(?:Legend|Key)\s?: ?\p{Lu}{1,3} [-–—=] \p{L}/u
const longestLegend = 10
