/**
 * The source with those `<` masked that would make htmlparser2 lose the copy after them, by as many other characters: one that begins
 * no markup (`<5 %`) becomes text, and a comment, CDATA section or instruction that is never closed a declaration, which ends at its
 * next `>`. In XML an open CDATA section is text to the end.
 */
export function maskFaults(source: string, syntax: 'xml' | 'html'): string {
  // `<!-->` is a whole comment in HTML, and `<!--[if !IE]><!-->` ends with it; in XML its dashes do not close it.
  const sharesEnd = syntax === 'html'
  const shown = maskUnclosed(source.replace(stray, 'x'), {
    open: '<!--',
    close: '-->',
    mask: '<!x-',
    sharesEnd,
  })
  return syntax === 'xml'
    ? maskUnclosed(shown, {open: '<?', close: '?>', mask: '<!'})
    : maskUnclosed(shown, {open: '<![CDATA[', close: ']]>', mask: '<!xCDATA['})
}

const stray = /<(?!\/?[\p{L}_:]|!(?:--|[A-Za-z[])|\?[\p{L}_])/gu

interface Mask {
  readonly open: string
  readonly close: string
  readonly mask: string
  /** Whether an opening that shares its last characters with a `close` is closed by it. */
  readonly sharesEnd?: boolean
}

function maskUnclosed(source: string, {open, close, mask, sharesEnd = false}: Mask): string {
  if (!source.includes(open)) return source
  const last = source.lastIndexOf(close)
  const from = source.indexOf(open, sharesEnd ? last + 1 : last - open.length + 1)
  return from === -1 ? source : source.slice(0, from) + source.slice(from).replaceAll(open, mask)
}

/** Makes `<title>` an element that holds tags, where no closing tag follows. */
export function maskTitles(shown: string): string {
  return shown.replace(/<title(?=[\s/>])/gi, '<xitle')
}

/** Where the next tag begins inside a name or a bare value, because the tag before it was never ended: `<p class=lead<b>`. */
export function nextTag(source: string, start: number, end: number): number | undefined {
  if (end - start > longestName) return undefined
  const at = source.slice(start, end).indexOf('<')
  return at === -1 ? undefined : start + at
}

/** What is longer is neither name nor value; to begin anew in it would read a file of `<a<a<a` to its end each time. */
const longestName = 100

/** Where a tag ends inside a value, because the quotation mark before it was never closed: `class="lead>He said "no" to it`. */
export function tagEndInQuotes(source: string, start: number, end: number): number | undefined {
  if (/[\s/>]/.test(source[end + 1] ?? '') || !source.slice(start, end).includes('>')) return undefined
  return tagEnd(source, start)
}

/** Where a tag ends whose quotation marks count for nothing: after its `>`, or at the next `<`. */
export function tagEnd(source: string, from: number): number {
  angle.lastIndex = from
  const found = angle.exec(source)
  if (found === null) return source.length
  return found[0] === '>' ? found.index + 1 : found.index
}

const angle = /[<>]/g

/** Where a document type ends: at the `>` outside its internal subset. `undefined` when there is none. */
export function doctypeEnd(source: string, start: number): number | undefined {
  const [written] = doctype.exec(source.slice(start, start + longestDoctype)) ?? []
  return written === undefined ? undefined : start + written.length
}

const doctype = /^<!doctype\b[^[>]*(?:\[(?:(?!<!\[CDATA\[)[\s\S])*?\]\s*)?>/i

/** A longer document type than any agency writes. */
const longestDoctype = 100_000

/**
 * Where the text of a script ends, of which the first closing tag stands at `close`.
 *
 * A script that opens a comment may write whole scripts inside it: `<!-- … <script>…</script> … -->` (HTML standard, script data double
 * escaped state).
 */
export function scriptEnd(source: string, start: number, close: number): number {
  if (!source.slice(start, close).includes('<!--')) return close
  const mark = /<!--|-->|<\/?script(?=[\s/>])/gi
  mark.lastIndex = start
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
  return source.length
}
