import {roleOfLine} from '../../lines/role.js'
import {isEndMark, isPartMark} from '../../lines/take-marks.js'
import {isBoxTitle} from '../../lines/titles.js'
import {closingOf} from '../../release.js'
import type {TextSpan} from '../../span.js'
import {isLabelled} from './stamps.js'

/**
 * The paragraphs in the text of one element, without the white space around them.
 *
 * A feed may put a whole story in one `<p>` and part its paragraphs by blank lines, by indents, or by single line breaks at `breaks`. A
 * break in mid-sentence parts nothing; lines at the foot that are `links` to other stories are none of the last sentence.
 */
export function paragraphSpans(
  text: string,
  breaks: readonly number[],
  links: readonly TextSpan[] = [],
): readonly TextSpan[] {
  const whole = trimmed(text)
  if (whole.start === whole.end) return []
  if (breaks.length === 0 && !text.includes('\n')) return [whole]
  const foot = footOfLinks(text, breaks, links)
  const above = breaks.slice(0, foot)
  const copy = foot < breaks.length ? text.slice(0, breaks[foot]) : text
  const lines = lineCuts(text, whole).filter((at) => !isBrokenOff(text, breaks, at))
  const cuts = [...breakCuts(copy, above), ...breaks.slice(foot), ...lines].sort((a, b) => a - b)
  const spans: TextSpan[] = []
  let start = whole.start
  for (const end of [...cuts, whole.end]) {
    if (end <= start || end > whole.end) continue
    const span = trimmed(text, start, end)
    if (span.start < span.end) spans.push(span)
    start = end
  }
  return spans
}

/** Whether what makes a line end look like a blank line is a `<br>` in mid-sentence, on a line of its own in the file. */
function isBrokenOff(text: string, breaks: readonly number[], at: number): boolean {
  const before = text.slice(0, at).trimEnd()
  if (!breaks.some((place) => place <= at && place >= before.length)) return false
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.length >= shortestWrapped && /[\p{L}\p{N},]$/u.test(line)
}

/** A heading is shorter. */
const shortestWrapped = 80

/**
 * The paragraphs of plain text: parted by blank lines, by indents, or, where lines are not wrapped, by line ends. A blank line in
 * mid-sentence parts nothing.
 */
export function plainSpans(source: string): readonly TextSpan[] {
  const spans: TextSpan[] = []
  // A bare carriage return ends a line too, and an escaped tag alone on a line parts copy as a blank one does; both keep their place.
  const text = source.replace(/\r(?!\n)/g, '\n').replace(tagAlone, (tag) => ' '.repeat(tag.length))
  const chunk = /\S[^\n]*(?:\n|$)(?:[^\S\n]*\S[^\n]*(?:\n|$))*/g
  for (const {0: lines, index} of text.matchAll(chunk)) {
    const before = spans.length - 1
    const last = spans[before]
    const isWrapped = lines
      .split('\n')
      .some((line, at, all) => at < all.length - 1 && !endsSentence(line, line.length))
    const cuts = isWrapped
      ? lineCuts(lines, trimmed(lines))
      : [...lines.matchAll(/\n/g)].map(({index: at}) => at + 1)
    let start = 0
    for (const end of [...cuts, lines.length]) {
      const span = withoutStars(text, trimmed(text, index + start, index + end))
      if (span.start < span.end) spans.push(span)
      start = end
    }
    const first = spans[before + 1]
    if (last === undefined || first === undefined || !continues(text, last, first)) continue
    spans.splice(before, 2, {start: last.start, end: first.end})
  }
  return spans
}

/** `<SoundRef id="4"/>`: where a sound or a picture belongs. */
const tagAlone = /(?<=^[^\S\n]*)<[A-Za-z][\w.:-]*(?:\s[^<>\n]*)?\/>(?=[^\S\n]*$)/gm

/** The items of a bulletin begin with three stars: `***A crane fell …`. What closes with them again is a mark of the copy. */
function withoutStars(text: string, {start, end}: TextSpan): TextSpan {
  const [stars = ''] = /^\*{3}\s*(?=[\p{L}\p{N}])/u.exec(text.slice(start, start + 20)) ?? []
  return stars === '' || text.slice(start + stars.length, end).includes('***')
    ? {start, end}
    : {start: start + stars.length, end}
}

/** Whether a paragraph goes on after a blank line: no end mark before it, a small letter after it. */
function continues(text: string, before: TextSpan, after: TextSpan): boolean {
  return (
    /[\p{L}\p{N},]$/u.test(text.slice(before.start, before.end)) &&
    /^\p{Ll}/u.test(text.slice(after.start, after.end))
  )
}

/** `text` from `start` to `end` without the white space at its ends. */
export function trimmed(text: string, start = 0, end = text.length): TextSpan {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  return {start: from, end: to}
}

function isSpace(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
  )
}

/**
 * The line breaks that part paragraphs: those beside a line that is no copy, those below a heading that closes a release, and those at the
 * end of a sentence, unless one stands in mid-sentence: then the copy is wrapped with them, and a full stop before another is chance.
 */
function breakCuts(text: string, breaks: readonly number[]): readonly number[] {
  if (breaks.length === 0) return breaks
  const bounds = [0, ...breaks, text.length]
  const apart = bounds.slice(1).map((end, index) => {
    const line = text.slice(bounds[index], Math.min(end, (bounds[index] ?? 0) + longestLineApart))
    if (line.trim() === '' || roleOfLine(line) !== undefined || isLabelled(line.trim())) return true
    if (isBoxTitle(line.trim())) return true
    const below = () => text.slice(end, end + longestLineApart)
    return closingOf(line.trim(), {below, isRelease: () => false}) !== undefined
  })
  const beside = breaks.map((_, index) => apart[index] === true || apart[index + 1] === true)
  const ends = breaks.map((at) => endsLine(text, at))
  const isWrapped = breaks.some((_, index) => !beside[index] && !ends[index])
  return breaks.filter((_, index) => beside[index] || (ends[index] && !isWrapped))
}

/** Which break the lines of links at the foot of a text follow, below a full sentence; the number of breaks where there are none. */
function footOfLinks(text: string, breaks: readonly number[], links: readonly TextSpan[]): number {
  if (links.length === 0) return breaks.length
  let first = breaks.length
  let last = links.length - 1
  for (let index = breaks.length - 1; index >= 0; index -= 1) {
    const {start, end} = trimmed(text, breaks[index], breaks[index + 1] ?? text.length)
    let linked = 0
    for (let link = links[last]; link !== undefined && link.end > start; link = links[last]) {
      linked += link.end - link.start
      last -= 1
    }
    if (end > start && linked < (end - start) * mostlyLink) break
    first = index
  }
  const before = text.slice(0, breaks[first] ?? 0).trimEnd()
  return ended.test(before.slice(-40)) && !before.endsWith(':') ? first : breaks.length
}

/** “In film: …” has a label that is no link. */
const mostlyLink = 0.7

/** Whether a full sentence ends at `at` and another begins. */
function endsLine(text: string, at: number): boolean {
  const after = text.slice(at, at + 40).trimStart()
  return ended.test(text.slice(Math.max(0, at - 40), at).trimEnd()) && begins.test(after)
}

const ended = /[.!?:…][)\]”’"'»]*$/
const begins = /^(?:[([“‘"'«—–\x60-]*\s*[\p{Lu}\p{N}•*]|\/\s?\p{L}[^/]{0,20}\/$)/u

/**
 * Where a line of the text begins a paragraph: after a blank line, with an indent that its neighbours do not have, with a bullet, or after
 * a line that is no copy (advisory, byline). A blank line in mid-sentence parts nothing.
 */
function lineCuts(text: string, {start, end}: TextSpan): readonly number[] {
  const lines = linesIn(text, start, end)
  if (lines.length === 0) return []
  const indents = lines.map(({indent}) => indent)
  const least = indents.reduce((fewest, indent) => Math.min(fewest, indent), Number.POSITIVE_INFINITY)
  const isFlush = lines.length > 1 && indents.every((indent) => indent === least)
  const isWrapped = lines.some(({breakAt}) => !endsSentence(text, breakAt))
  const isEveryLine = !isWrapped && ((isFlush && least > 1) || hasLongLine(text.slice(start, end)))
  const cuts: number[] = []
  for (const {at, breakAt, afterBlank, indent} of lines) {
    const before = text.slice(cuts.at(-1) ?? start, breakAt)
    const begun = text.slice(at, at + 20)
    // `<b>↵Ruth Amis↵</b>↵: “…”`: an indented file has a line end before a mark as well.
    if (/^[:;,.!?)](?!\.)/.test(begun)) continue
    const isParted = afterBlank && !isMidSentence(before.slice(-20), begun) && !breaksOff(before)
    const isIndented =
      (isEveryLine || indent >= least + 2) && endsSentence(text, breakAt) && begins.test(begun)
    if (isParted || isIndented || bullet.test(begun) || isLineApart(before) || isMarkBelow(text, at, breakAt))
      cuts.push(at)
  }
  return cuts
}

/** An indented file leaves blank lines around a tag: a small letter goes on, and nothing ends with “provided by”. */
function isMidSentence(before: string, after: string): boolean {
  if (!/[\p{L}\p{N},]\s*$/u.test(before)) return false
  return /^\p{Ll}/u.test(after) || /\s(?:an?|and|by|for|from|of|the|to|with)\s*$/.test(before)
}

/** Whether a line of some length ends with a comma. The points of a list, which may as well, are shorter. */
function breaksOff(before: string): boolean {
  return before.length > shortestBroken && /,\s*$/.test(before.slice(-20))
}

const shortestBroken = 40

/** A point of a list, or the stars above or before an item of a bulletin. */
const bullet = /^(?:[*•]\s|\*{3}(?:\s*[\p{L}\p{N}]|(?!\S)))/u

/** Whether the text since the last cut is a line of its own, such as an advisory or a byline. */
function isLineApart(before: string): boolean {
  if (before.length > longestLineApart) return false
  const role = roleOfLine(before)
  return role === 'advisory' || role === 'byline' || role === 'embargo' || role === 'take-mark'
}

const longestLineApart = 300

/** Whether a rule or a mark of the feed has the line that begins at `at`: `=-----`, `(more)`. Among the rows of a table it parts none. */
function isMarkBelow(text: string, at: number, breakAt: number): boolean {
  if (!endsSentence(text, breakAt)) return false
  const [line = ''] = text.slice(at, at + longestLineApart).split('\n', 1)
  return isEndMark(line) || isPartMark(line.trim())
}

interface Line {
  readonly at: number
  /** Where the line before it ends. */
  readonly breakAt: number
  readonly afterBlank: boolean
  readonly indent: number
}

/** The lines of the text after its first one, blank lines left out. */
function linesIn(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = []
  const blank = /\r?\n\s*/g
  blank.lastIndex = start
  for (let found = blank.exec(text); found !== null && blank.lastIndex < end; found = blank.exec(text)) {
    const [run] = found
    const last = run.lastIndexOf('\n')
    const afterBlank = run.indexOf('\n') < last
    lines.push({at: blank.lastIndex, breakAt: found.index, afterBlank, indent: width(run.slice(last + 1))})
  }
  return lines
}

/** Lines longer than any feed wraps at are paragraphs. */
function hasLongLine(text: string): boolean {
  return text.split('\n').some((line) => line.length > longestWrapped)
}

const longestWrapped = 120

function endsSentence(text: string, at: number): boolean {
  return ended.test(text.slice(Math.max(0, at - 20), at).trimEnd())
}

function width(indent: string): number {
  return indent.replaceAll('\t', '    ').length
}
