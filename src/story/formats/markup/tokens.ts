/** A piece of markup with its place in the source. Ranges are half-open UTF-16 offsets. */
export type Token = Text | OpeningTag | ClosingTag | Enclosed

export interface Text {
  readonly kind: 'text'
  readonly start: number
  readonly end: number
}

export interface OpeningTag {
  readonly kind: 'open'
  readonly start: number
  readonly end: number
  readonly name: string
  /** Written `<name/>` in XML, where that closes the element. */
  readonly empty: boolean
}

export interface ClosingTag {
  readonly kind: 'close'
  readonly start: number
  readonly end: number
  readonly name: string
}

/** A comment, CDATA section, document type or instruction, with the range of what stands inside its marks. */
export interface Enclosed {
  readonly kind: 'comment' | 'cdata' | 'doctype' | 'instruction'
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly closed: boolean
}

export type Syntax = 'xml' | 'html'

/**
 * Splits XML or HTML into tokens with exact places, in linear time, and never fails: what is not markup is text.
 *
 * Written for copy as it comes over the wire, where tokenizers of the HTML standard or of XML lose a file: a document type with an
 * internal subset, scripts that write scripts, `<` before a figure, an attribute whose quotation mark is never closed.
 */
export function* tokens(source: string, syntax: Syntax): Generator<Token, void, undefined> {
  const scan: Scan = {source, syntax, find: finder(source)}
  let at = 0
  while (at < source.length) {
    const token = source.charCodeAt(at) === lessThan ? markupAt(scan, at) : undefined
    if (token === undefined) {
      const end = orEnd(source, source.indexOf('<', at + 1))
      yield {kind: 'text', start: at, end}
      at = end
      continue
    }
    yield token
    at = token.end
    if (syntax === 'xml' || token.kind !== 'open' || !rawText.has(token.name)) continue
    const end = rawTextEnd(scan, token.name, at)
    if (end > at) yield {kind: 'text', start: at, end}
    at = end
  }
}

interface Scan {
  readonly source: string
  readonly syntax: Syntax
  readonly find: (what: string, from: number) => number
}

const lessThan = 60
const nameStart = /[\p{L}_:]/u
const tagName = /[^\s/>="'<]+/y
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])
/** A longer internal subset than any agency writes; past it, the document type is taken to end at its first `>`. */
const longestDoctype = 100_000

/** `indexOf` that remembers what it found, so that a file full of marks that are never closed is still read in linear time. */
function finder(source: string): Scan['find'] {
  const known = new Map<string, {from: number; found: number}>()
  return (what, from) => {
    const last = known.get(what)
    if (last !== undefined && last.from <= from && (last.found === -1 || last.found >= from))
      return last.found
    const found = source.indexOf(what, from)
    known.set(what, {from, found})
    return found
  }
}

function orEnd(source: string, found: number): number {
  return found === -1 ? source.length : found
}

function markupAt(scan: Scan, at: number): Token | undefined {
  const next = scan.source[at + 1]
  if (next === '!') return declarationAt(scan, at)
  if (next === '?')
    return enclosed(scan, 'instruction', {at, open: 2, close: scan.syntax === 'xml' ? '?>' : '>'})
  if (next === '/') return closingTagAt(scan, at)
  if (next === undefined || !nameStart.test(next)) return undefined
  return openingTagAt(scan, at)
}

function declarationAt(scan: Scan, at: number): Token | undefined {
  const {source} = scan
  if (source.startsWith('<!--', at)) return commentAt(scan, at)
  if (source.startsWith('<![CDATA[', at)) return enclosed(scan, 'cdata', {at, open: 9, close: ']]>'})
  if (/^<!doctype\b/i.test(source.slice(at, at + 10))) return doctypeAt(scan, at)
  if (/[a-z[]/i.test(source[at + 2] ?? '')) return enclosed(scan, 'instruction', {at, open: 2, close: '>'})
  return undefined
}

/** A comment that is never closed ends at the next `>`, so that the copy after it is still read. */
function commentAt(scan: Scan, at: number): Enclosed {
  if (scan.source.startsWith('<!-->', at)) return enclosed(scan, 'comment', {at, open: 4, close: '>'})
  const comment = enclosed(scan, 'comment', {at, open: 4, close: '-->'})
  if (comment.closed) return comment
  return {...enclosed(scan, 'comment', {at, open: 4, close: '>'}), closed: false}
}

function enclosed(
  {source, find}: Scan,
  kind: Enclosed['kind'],
  {at, open, close}: {at: number; open: number; close: string},
): Enclosed {
  const innerStart = Math.min(at + open, source.length)
  const innerEnd = find(close, innerStart)
  if (innerEnd !== -1) {
    return {kind, start: at, end: innerEnd + close.length, innerStart, innerEnd, closed: true}
  }
  return {kind, start: at, end: source.length, innerStart, innerEnd: source.length, closed: false}
}

/** A document type ends at the `>` outside quotation marks, comments and the internal subset. */
function doctypeAt(scan: Scan, at: number): Enclosed {
  const {source, find} = scan
  const innerStart = at + 9
  let inSubset = false
  const mark = /<!--|["'[\]>]/g
  mark.lastIndex = innerStart
  for (
    let found = mark.exec(source);
    found !== null && found.index < at + longestDoctype;
    found = mark.exec(source)
  ) {
    const [seen] = found
    if (seen === '[') inSubset = true
    else if (seen === ']') inSubset = false
    else if (seen === '>') {
      if (inSubset) continue
      return {
        kind: 'doctype',
        start: at,
        end: found.index + 1,
        innerStart,
        innerEnd: found.index,
        closed: true,
      }
    } else {
      const close = find(seen === '<!--' ? '-->' : seen, mark.lastIndex)
      if (close !== -1) mark.lastIndex = close + (seen === '<!--' ? 3 : 1)
    }
  }
  return {...enclosed(scan, 'doctype', {at, open: 9, close: '>'}), closed: false}
}

function closingTagAt({source, syntax, find}: Scan, at: number): ClosingTag | undefined {
  if (!nameStart.test(source[at + 2] ?? '')) return undefined
  const name = nameAt(source, syntax, at + 2)
  const close = find('>', at + 2)
  // A closing tag that is cut off by the next tag ends there.
  const next = orEnd(source, find('<', at + 2))
  const end = close === -1 || next < close ? next : close + 1
  return {kind: 'close', start: at, end, name}
}

function openingTagAt(scan: Scan, at: number): OpeningTag {
  const {source, syntax} = scan
  tagName.lastIndex = at + 1
  const [written = ''] = tagName.exec(source) ?? []
  const end = tagEnd(scan, at + 1 + written.length)
  const empty = syntax === 'xml' && source.startsWith('/>', end - 2)
  return {kind: 'open', start: at, end, name: canonical(written, syntax), empty}
}

/** Where the tag ends whose attributes begin at `from`: after its `>`, or at the next `<` when it has none. */
function tagEnd(scan: Scan, from: number): number {
  const {source} = scan
  const mark = /["'<>]/g
  mark.lastIndex = from
  for (let found = mark.exec(source); found !== null; found = mark.exec(source)) {
    const [character] = found
    if (character === '>') return found.index + 1
    if (character === '<') return found.index
    mark.lastIndex = quotedEnd(scan, character, found.index)
  }
  return source.length
}

/** After the closing quotation mark; right after the opening one when what follows is no attribute value (`class="lead>He said "no"`). */
function quotedEnd({source, find}: Scan, quote: string, open: number): number {
  const close = find(quote, open + 1)
  if (close === -1) return open + 1
  const tag = find('>', open + 1)
  const crosses = tag !== -1 && tag < close
  return crosses && !/[\s/>]/.test(source[close + 1] ?? '') ? open + 1 : close + 1
}

function nameAt(source: string, syntax: Syntax, at: number): string {
  tagName.lastIndex = at
  const [written = ''] = tagName.exec(source) ?? []
  return canonical(written, syntax)
}

/** Names are compared without their namespace prefix and in lower case: feeds write `nitf:p`, `P` and `p`. */
function canonical(written: string, syntax: Syntax): string {
  const lower = written.toLowerCase()
  return syntax === 'xml' ? lower.slice(lower.lastIndexOf(':') + 1) : lower
}

/**
 * Where the text of a script, style sheet or the like ends.
 *
 * A script that opens a comment may write whole scripts inside it: `<!-- … <script>…</script> … -->` (HTML standard, script data double
 * escaped state).
 */
function rawTextEnd({source}: Scan, element: string, from: number): number {
  const isScript = element === 'script'
  const mark = isScript ? /<!--|-->|<\/?script(?=[\s/>])/gi : new RegExp(`</${element}(?=[\\s/>])`, 'gi')
  mark.lastIndex = from
  let inComment = false
  let inInner = false
  for (let found = mark.exec(source); found !== null; found = mark.exec(source)) {
    const seen = found[0].toLowerCase()
    if (seen === '<!--') inComment = true
    else if (seen === '-->') inComment = inInner = false
    else if (seen === '<script') inInner = inComment
    else if (inInner) inInner = false
    else return found.index
  }
  return element === 'title' ? orEnd(source, source.indexOf('<', from)) : source.length
}
