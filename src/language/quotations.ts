import type {TextSpan} from '../story/span.js'

/** A quotation as the marks show it, before anybody asks whose words it holds. */
export interface QuotedSpan extends TextSpan {
  readonly inner: TextSpan
  readonly openBefore: boolean
  readonly openAfter: boolean
  /** It stands inside another quotation. */
  readonly nested: boolean
}

interface Mark extends TextSpan {
  readonly opens: boolean
  readonly closes: boolean
}

/** The longest stretch, in UTF-16 units, over which a single quotation mark looks for its partner. */
const singleReach = 400

/** Words that drop their first letters: their apostrophe opens nothing. */
const elided = /^(?:em|til|tis|twas|cause|bout|n|round|\d+s?)\b/i

/**
 * Finds what stands between quotation marks: “ ”, " ", ``…'' and ''…'', and ‘ ’ or ' ' where they cannot be apostrophes.
 *
 * A quotation of several paragraphs opens anew in each and closes only in the last; `quotationOpen` tells that one is open
 * when the block begins. It goes on only if the block begins with an opening mark or if its first mark closes.
 */
export function findQuotations(text: string, quotationOpen: boolean): readonly QuotedSpan[] {
  const found: QuotedSpan[] = []
  const marks = doubleMarks(text)
  let open: (Mark & {before: boolean}) | undefined
  const first = marks[0]
  if (quotationOpen && first !== undefined) {
    const begins = first.opens && text.slice(0, first.start).trim() === ''
    if (begins) open = {...first, before: true}
    else if (first.closes && !first.opens) open = {start: 0, end: 0, opens: true, closes: false, before: true}
  }
  for (const mark of marks) {
    if (open !== undefined && mark.start < open.end) continue
    if (open === undefined) {
      if (mark.opens) open = {...mark, before: false}
      continue
    }
    if (mark.closes) {
      found.push(quoted(open, mark.start, mark.end, open.before, false))
      open = undefined
    }
  }
  if (open !== undefined) found.push(quoted(open, text.length, text.length, open.before, true))
  return withSingles(text, found)
}

/** Whether a quotation is open where the block ends: the next block's `quotationOpen`. */
export function quotationOpenAfter(text: string, quotationOpen: boolean): boolean {
  if (!quotationOpen && !/["“”]|''|``/.test(text)) return false
  const marks = doubleMarks(text)
  const first = marks[0]
  if (first === undefined) return false
  let open = quotationOpen && first.closes && !first.opens
  for (const mark of marks) {
    if (open ? mark.closes : mark.opens) open = !open
  }
  return open
}

function quoted(
  open: TextSpan,
  close: number,
  end: number,
  openBefore: boolean,
  openAfter: boolean,
): QuotedSpan {
  return {start: open.start, end, inner: {start: open.end, end: close}, openBefore, openAfter, nested: false}
}

/** Every double mark, with what it can do where it stands: a mark after a space opens, a mark before one closes. */
function doubleMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // “ ” „ " and the pairs `` and '' of agency copy.
    const single = code === 0x201c || code === 0x201d || code === 0x201e || code === 0x22
    const double = (code === 0x60 || code === 0x27) && text.charCodeAt(at + 1) === code
    if (!single && !double) continue
    const end = at + (single ? 1 : 2)
    const spaceBefore = leavesRoom(text, at - 1)
    const spaceAfter = end >= text.length || endsWord(text.charCodeAt(end))
    const opens = spaceBefore && !spaceAfter
    const closes = spaceAfter && !spaceBefore
    const glyphOpens = code === 0x201c || code === 0x201e || code === 0x60
    const glyphCloses = code === 0x201d
    if (opens || closes) marks.push({start: at, end, opens: opens || (glyphOpens && spaceBefore), closes})
    else marks.push({start: at, end, opens: !glyphCloses, closes: !glyphOpens})
    at = end - 1
  }
  return marks
}

/** Whether an opening mark may follow the character at `at`: the edge of the text, a space, a bracket, a dash, another mark. */
function leavesRoom(text: string, at: number): boolean {
  if (at < 0) return true
  return ' ([{—–―-‘\u00a0/'.includes(text.charAt(at))
}

/** Whether a closing mark may stand before this character. */
function endsWord(code: number): boolean {
  return ' )]}.,;:!?—–―-’\u00a0/'.includes(String.fromCharCode(code))
}

/** Adds the quotations between single marks: inside double ones they nest, outside they stand alone. */
function withSingles(text: string, doubles: readonly QuotedSpan[]): readonly QuotedSpan[] {
  const singles: QuotedSpan[] = []
  let at = 0
  let holder = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const isMark = code === 0x2018 || code === 0x27
    if (!isMark || !opensSingle(text, at)) {
      at += 1
      continue
    }
    while ((doubles[holder]?.end ?? Number.POSITIVE_INFINITY) <= at) holder += 1
    const outer = doubles[holder]
    const inside = outer !== undefined && outer.start <= at
    const limit = Math.min(inside ? outer.inner.end : (outer?.start ?? text.length), at + singleReach)
    const close = singleClose(text, at + 1, limit)
    if (close === undefined) {
      at += 1
      continue
    }
    singles.push({
      start: at,
      end: close + 1,
      inner: {start: at + 1, end: close},
      openBefore: false,
      openAfter: false,
      nested: inside,
    })
    at = close + 1
  }
  if (singles.length === 0) return doubles
  return [...doubles, ...singles].sort((a, b) => a.start - b.start || b.end - a.end)
}

function opensSingle(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next === text.charCodeAt(at) || text.charCodeAt(at - 1) === text.charCodeAt(at)) return false
  if (!leavesRoom(text, at - 1) && !'"“'.includes(text.charAt(at - 1))) return false
  if (!isLetter(next) && !(text.charCodeAt(at) === 0x2018 && isDigit(next))) return false
  return !elided.test(text.slice(at + 1, at + 8))
}

/** The mark that closes a single quotation. One after "s" may be a possessive, so it counts only before punctuation or the end. */
function singleClose(text: string, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x2019 && code !== 0x27) continue
    const next = text.charCodeAt(at + 1)
    if (isLetter(next) || isDigit(next) || next === code) continue
    const before = text.charCodeAt(at - 1)
    if (before === 0x20 || before === code) continue
    const plural = before === 0x73
    if (plural && next === 0x20 && hasLaterClose(text, at + 1, limit)) continue
    return at
  }
  return undefined
}

function hasLaterClose(text: string, from: number, limit: number): boolean {
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x2018) return false
    if (
      (code === 0x2019 || code === 0x27) &&
      !isLetter(text.charCodeAt(at + 1)) &&
      !isLetter(text.charCodeAt(at - 1))
    )
      return true
  }
  return false
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
