import {bulletWidth} from './furniture.js'
import type {Line} from './lines.js'
import {isLabel, isName} from './name.js'
import {endsSentence, firstWordWidth, isAllCapitals, startsLower} from './words.js'

/** Copy wider than this was not wrapped by hand or by a feed: each line is a paragraph. */
const widestWrap = 100

/** A paragraph of copy seldom has more sentences than this; a longer run of lines, each one sentence, is a list of paragraphs. */
const mostSentences = 6

/** Whether the line at `index` begins a paragraph, for every line of a file. */
export function paragraphStarts(lines: readonly Line[]): readonly boolean[] {
  const starts: boolean[] = new Array(lines.length).fill(false)
  let from = 0
  while (from < lines.length) {
    let to = from + 1
    while (to < lines.length && lines[to]?.opens === false) to += 1
    startsOfRun(lines, from, to, starts)
    from = to
  }
  return starts
}

/** Decides inside one run of lines with no empty line between them. */
function startsOfRun(lines: readonly Line[], from: number, to: number, starts: boolean[]): void {
  starts[from] = !goesOn(lines[from - 1], lines[from])
  if (to - from === 1) return
  const layout = layoutOf(lines, from, to)
  let listed = isPoint(lines[from])
  for (let index = from + 1; index < to; index += 1) {
    const before = lines[index - 1]
    const line = lines[index]
    if (before === undefined || line === undefined) continue
    const point = isPoint(line) && (listed || before.text.endsWith(':'))
    listed ||= point
    starts[index] =
      point ||
      (starts[index - 1] === true && (isHeading(before, line) || isNameAbove(before, line, layout))) ||
      breaksBefore(before, line, layout, starts[index - 1] === true)
  }
}

/** A blank line in mid-sentence: no end mark before it, lower case after it. */
function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  if (before === undefined || line === undefined) return false
  if (!startsLower(line.text) || endsSentence(before.text)) return false
  // The desk's initials below a note are short and in lower case too.
  return (
    before.text.length >= 20 &&
    line.text.length >= 10 &&
    before.standing === undefined &&
    line.standing === undefined
  )
}

const fewestBroken = 4

interface Layout {
  readonly width: number
  /** The indent of the lines that stand furthest left. */
  readonly margin: number
  readonly kind: 'wrapped' | 'indented' | 'long' | 'sentences' | 'together'
}

function layoutOf(lines: readonly Line[], from: number, to: number): Layout {
  let width = 0
  let margin = Number.POSITIVE_INFINITY
  let most = 0
  let runOn = 0
  let unindented = 0
  let brokenAt = Number.POSITIVE_INFINITY
  for (let index = from; index < to; index += 1) {
    const line = lines[index]
    // Where an end mark stands says nothing of how the copy is set.
    if (line === undefined || line.standing === 'take-mark') continue
    width = Math.max(width, line.text.length + line.indent)
    margin = Math.min(margin, line.indent)
    most = Math.max(most, line.indent)
    if (line.indent === 0) unindented += 1
    if (index + 1 >= to || endsSentence(line.text)) continue
    runOn += 1
    brokenAt = Math.min(brokenAt, line.text.length + line.indent)
  }
  // Five spaces or a tab open a paragraph where other lines of the run stand further left, or where every line is long.
  if (most - margin >= 2 && (width <= 2 * widestWrap || unindented === 0))
    return {width, margin, kind: 'indented'}
  // Long lines that mostly break off in mid-sentence, and near the same column, were wrapped all the same.
  if (width > widestWrap && runOn >= fewestBroken && runOn > (to - from) / 2 && brokenAt > width * 0.8)
    return {width, margin, kind: 'wrapped'}
  if (width > widestWrap) return {width, margin, kind: 'long'}
  // Nobody wrapped lines that are all whole sentences: a few are one paragraph, many are one each.
  // Where each of them stands in from the margin, each opens a paragraph.
  if (runOn === 0)
    return {width, margin, kind: to - from > mostSentences || margin >= 3 ? 'sentences' : 'together'}
  return {width, margin, kind: 'wrapped'}
}

/** `opened`: whether the line before begins a paragraph; in the midst of one its first words do not set it off. */
function breaksBefore(before: Line, line: Line, {width, margin, kind}: Layout, opened: boolean): boolean {
  const ended = endsSentence(before.text)
  if (isHanging(before, line)) return false
  if (isNextPoint(before, line)) return true
  if (isSetOff(line, ended) || (opened && isSetOff(before, true))) return true
  if (kind === 'indented') {
    const standsIn = line.indent >= margin + 2 && (ended || line.indent >= before.indent + 2)
    return standsIn || isShort(before, line, width)
  }
  // A ticker in angle brackets belongs to the company before it, and its line is often broken there. So is a line before the mark that
  // ends what was a link.
  if (kind === 'long')
    return (ended && !closes.test(line.text)) || !(startsLower(line.text) || goesOnWith.test(line.text))
  if (kind === 'sentences') return true
  if (kind === 'together') return false
  return ended && !startsLower(line.text) && isShort(before, line, width)
}

const closes = /^[.,;:)] /
const goesOnWith = /^<|^[.,;:)] /

/** A short line in capitals, with copy below it: a heading that nobody set off with an empty line. */
function isHeading(before: Line, line: Line): boolean {
  return (
    before.text.length <= longestHeading &&
    !isSmall(before.text.charCodeAt(1)) &&
    !isSmall(before.text.charCodeAt(2)) &&
    /\p{Lu}{4}/u.test(before.text) &&
    /\p{L}$|\d\p{Lu}*$/u.test(before.text) &&
    isAllCapitals(before.text) &&
    /^["“]?\p{Lu}\p{Ll}|^["“]?\p{Lu} \p{Ll}/u.test(line.text) &&
    before.indent === line.indent
  )
}

const longestHeading = 60

/** `Uses in ports` above wrapped copy or a label: the next word would have fitted, and a paragraph does not begin with so short a line. */
function isNameAbove(before: Line, line: Line, {width, kind}: Layout): boolean {
  if (kind !== 'wrapped' || !before.opens || width <= 50 || before.indent !== line.indent) return false
  if (line.text.length < width * 0.7 && !isLabel(line.text)) return false
  return isUnfilled(before, line, width) && /^["“]?\p{Lu}/u.test(line.text) && isName(before.text)
}

/** Whether a character is a small letter of ASCII: two of them tell most lines from a heading at a glance. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Whether the next word would have fitted with room to spare: somebody ended the line on purpose. */
function isShort(before: Line, line: Line, width: number): boolean {
  return width > 50 && endsSentence(before.text) && isUnfilled(before, line, width)
}

function isUnfilled(before: Line, line: Line, width: number): boolean {
  return before.text.length + before.indent + 1 + firstWordWidth(line.text) < width * 0.7
}

/** A wrapped point of a list goes on below its first word. */
function isHanging(before: Line, line: Line): boolean {
  const width = line.indent - before.indent
  return width > 1 && width < 5 && bulletWidth(before.text, 'list') === width
}

/** `-- Ruth Amis, the port’s head, …`: where the first of a run is one, so are the others, however many lines stand between. */
function isPoint(line: Line | undefined): boolean {
  return line?.text.startsWith('-- ') === true && /^-- ["“]?\p{Lu}/u.test(line.text)
}

/** `-- Orders are up` below another point, or below what was left of one. */
function isNextPoint(before: Line, line: Line): boolean {
  return line.text.startsWith('-- ') && (before.text.startsWith('-- ') || before.indent > line.indent)
}

/** A line that is no running text. Its words alone do not decide in mid-sentence: “… the deal is worth / more” ends no take. */
function isSetOff(line: Line, afterSentence: boolean): boolean {
  if (bulletWidth(line.text, 'prose') > 0) return true
  if (line.standing === undefined) return false
  return afterSentence || /^[^\p{L}]|^wiredesk-|^(?:NNNN|ZCZC)\b/u.test(line.text)
}
