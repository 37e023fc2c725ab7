import {jsonKind} from './detect-json.js'
import {messageHeader} from './formats/feed/message-header.js'
import {archiveNames, copyNames, fieldNames, headlineNames, holdsParagraphs} from './service-names.js'
import type {Format} from './story.js'

/** What is known of a file beside its text. */
export interface Place {
  readonly path?: string
  /** The editor's name for the language: `markdown`, `xml`, `wire-copy` … */
  readonly languageId?: string
}

/**
 * Tells the format of a file by its content, then by its name; looks at the first pages only.
 *
 * XML that is neither NITF nor NewsML, JSON that is not ninjs, and a sheet of figures are nobody's copy: `undefined`.
 */
export function detectFormat(text: string, place: Place = {}): Format | undefined {
  const named = formatByName(place)
  const head = text.slice(0, page).replace(/^\ufeff/, '')
  const first = firstMark.exec(head)?.[0]
  if (first === '<') return markupFormat(text, head, named)
  if (first === '{' || first === '[') {
    const json = jsonKind(text)
    if (json !== 'prose') return json === 'story' ? 'ninjs' : undefined
  }
  if (named === 'markdown' || named === 'html') return named
  if (isAnpa(head)) return 'anpa1312'
  if (iptcHead.test(head)) return 'iptc7901'
  if (isDataName(place) || isSheet(head)) return undefined
  return frontMatter.test(head) ? 'markdown' : 'plain'
}

/** Declarations, a document type and comments before the root fit in this. */
const page = 8192

const firstMark = /[^\s\p{Cc}]/u

const frontMatter = /^(?:---[ \t]*\r?\n[\w-]+:|\+\+\+[ \t]*\r?\n[\w-]+[ \t]*=).*\r?\n/

function formatByName({path = '', languageId}: Place): Format | undefined {
  if (languageId === 'markdown' || languageId === 'html') return languageId
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return extensions[extension]
}

const extensions: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** A name that promises data: what it holds is no copy unless its content says so. */
function isDataName({path = '', languageId = ''}: Place): boolean {
  return /^(?:xml|json|jsonc|jsonl)$/.test(languageId) || /\.(?:xml|json|jsonl|jsonc|ya?ml)$/i.test(path)
}

/** Rows of a spreadsheet (`"Catch landed, May","13/9/2031",,"true"`): four fields or more, the first in quotation marks, a sentence in none. */
function isSheet(head: string): boolean {
  const rows = head.split(/\r?\n/, fewestRows)
  return rows.length === fewestRows && rows.every((row) => sheetRow.test(row) && !cellSentence.test(row))
}

const fewestRows = 3
const cellSentence = /[.!?](?:"(?:,|$)| \p{Lu})/u
const sheetRow = /^"[^"]+"(?:,(?:"[^"]*"|[^\s",]*)){3,}$/

function markupFormat(text: string, head: string, named: Format | undefined): Format | undefined {
  // A feed may hold its copy as whole pages, each with a type of its own.
  const [above = head] = head.split('<![CDATA[', 1)
  const declared = /<!doctype\s+([\w:.-]+)/i.exec(above)?.[1]?.toLowerCase()
  const root = rootOf(head)?.replace(/^.*:/, '')
  if (root === 'nitf' || declared === 'nitf') return 'nitf'
  if (root !== undefined && newsmlRoots.has(root)) return 'newsml-g2'
  if (declared === 'newsml') return 'newsml-g2'
  if (named !== undefined) return named
  if (root === undefined) return declared === 'html' ? 'html' : textWithMark(head)
  // `<article>` is what services call a story as well; HTML has no headline of that name in it.
  const isHtml = declared === 'html' || (htmlRoots.has(root.toLowerCase()) && !headlineOfService.test(head))
  if (isHtml) return 'html'
  // Some services wrap their copy in XML of their own.
  if (programRoots.has(root.toLowerCase())) return undefined
  if (/<(?:nitf|body\.content)[\s>]/.test(head)) return feedRoots.has(root) ? 'newsml-g2' : 'nitf'
  return holdsStory(text.slice(0, longestHead), {isFeed: feedRoots.has(root), isArchive: /^doc$/i.test(root)})
    ? 'newsml-g2'
    : textWithMark(head)
}

/** The first element's name, after declarations and comments. */
function rootOf(head: string): string | undefined {
  let at = 0
  while (at < head.length) {
    const open = head.indexOf('<', at)
    if (open === -1) return undefined
    const skipped = skips.find(([start]) => head.startsWith(start, open))
    if (skipped === undefined)
      return /^<([A-Za-z_][\w:.-]*)(?=[\s/>]|$)/.exec(head.slice(open, open + 80))?.[1]
    const [start, end] = skipped
    const subset = start === '<!' ? head.slice(open).search(/^[^>[]*\[/) : -1
    const close = subset === 0 ? head.indexOf(']', open) : open
    const stop = close === -1 ? -1 : head.indexOf(end, close)
    if (stop === -1) return undefined
    at = stop + end.length
  }
  return undefined
}

const skips = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const

/** An entry of a feed may hold its copy as NITF, and the next one as HTML; headline, slug and notes stand beside it. */
const feedRoots = new Set(['feed', 'entry', 'rss', 'RDF'])

/** What turns copy into NITF holds its tags, and is none; documents for other trades have titles and bodies too. */
const programRoots = new Set(
  'stylesheet transform schema svg tei tei.2 dita topic concept task reference map bookmap mediawiki project manifest opml html5 xliff'.split(
    ' ',
  ),
)

/**
 * Whether XML of some service's own holds a story: elements named as a headline is, or as a title in a feed or beside another part that only news has,
 * and one named as copy is that holds a sentence. A picture has a headline and a byline, and no copy.
 */
function holdsStory(head: string, {isFeed, isArchive}: {isFeed: boolean; isArchive: boolean}): boolean {
  let headline: 'none' | 'title' | 'headline' = 'none'
  let isNews = isFeed
  let isFilled = false
  let hasCopy = false
  let inItem = false
  for (const {1: written = '', 0: tag, index} of head.matchAll(opening)) {
    const small = written.toLowerCase()
    const field = fieldNames.includes(small) ? /\sname="([^"]+)"/.exec(tag)?.[1]?.toLowerCase() : undefined
    const name = isArchive ? (archiveNames.get(small) ?? small) : (field ?? small)
    if (name.startsWith('headline')) headline = 'headline'
    else if (headline === 'none' && headlineNames.has(name)) headline = 'title'
    const rest = index + tag.length
    isNews ||= newsParts.has(name)
    isFilled ||= name === 'byline' && /^[^<\s]/.test(head.slice(rest, rest + 1))
    const hasSentence = () => sentence.test(withoutTags(head.slice(rest, rest + longestLook)))
    hasCopy ||= copyNames.has(name) && (isEncoded(tag, head, rest) || hasSentence())
    inItem ||= isFeed && (small === 'item' || small === 'entry')
    // Many a feed has a summary of each story and no more.
    hasCopy ||= inItem && (name === 'description' || name === 'summary') && hasSentence()
    hasCopy ||= inItem && name === 'description' && holdsParagraphs(untilClosed(head, rest, written))
    if (hasCopy && (headline === 'headline' || (headline === 'title' && isNews))) return true
  }
  return headline === 'headline' && isFilled
}

/** The text from `rest` to the closing tag of the element. */
function untilClosed(head: string, rest: number, name: string): string {
  const close = head.indexOf(`</${name}>`, rest)
  return head.slice(rest, close === -1 ? rest + longestLook : close)
}

/** What a feed has in `<content:encoded>` is the whole copy of an entry, however short that is. */
function isEncoded(tag: string, head: string, rest: number): boolean {
  return (
    tag.startsWith('<content:encoded') &&
    /^\s*<!\[CDATA\[\s*(?:<[^>]*>\s*)*[^\s<\]]/.test(head.slice(rest, rest + longestLook))
  )
}

function withoutTags(markup: string): string {
  return markup.replace(/<!\[CDATA\[|<[^<>]*>|&lt;.*?&gt;/gs, ' ')
}

const opening = /<(?:[\w-]+:)?([\p{L}_][\p{L}\p{N}_-]*)(?:\s[^<>]*)?>/gu
const newsParts = new Set(
  'byline slug slugline slugproper leadtext ingress standfirst ednote embargo embargoed embargotime dateline urgency copyrightholder pubstatus encoded antetitulo catenaccio chapo entradilla occhiello spitzmarke surtitre vorspann'.split(
    ' ',
  ),
)
const sentence = /(?:[\p{L}\p{N}’'-]+[,;:]?\s+){6}/u
const longestLook = 600
/** Metadata and pictures may stand before the copy. */
const longestHead = 65536

/** The outermost elements of NewsML, version 1 and G2. */
export const newsmlRoots: ReadonlySet<string> = new Set([
  'newsMessage',
  'newsItem',
  'contentSet',
  'packageItem',
  'NewsML',
  'NewsItem',
  'knowledgeItem',
  'conceptItem',
  'planningItem',
])

const headlineOfService = /<(?:headline|hedline|headline1)(?:\s[^<>]*)?>/i

const htmlRoots = new Set(
  'html head body main article section div p h1 h2 h3 h4 header footer nav aside ul ol table blockquote figure span a b i em strong br script style title meta link'.split(
    ' ',
  ),
)

/** A text that begins with “<”: XML where tags are closed somewhere, else copy that opens with a ticker. */
function textWithMark(head: string): Format | undefined {
  return /^\s*<[?!]|<\/[A-Za-z]|\/>/.test(head) ? undefined : 'plain'
}

/**
 * A service and its number, whom the wire is for above it or not, then priority and category; or, where a relay took those away, the
 * `^…<` lines of the header.
 */
function isAnpa(head: string): boolean {
  return (
    anpaHead.test(head) ||
    /^[\s\p{Cc}]*\^[^\n<^]{1,200}[<=][ \t]*\r?\n[\s\p{Cc}]*?(?:\^|\t| {3,}\S)/u.test(head) ||
    /\p{Cc}[A-Za-z]\d{4}[\s\S]{0,200}?\p{Cc}\^/u.test(head) ||
    anpaStripped.test(head) ||
    (head.slice(0, longestHeader).match(anpaLine)?.length ?? 0) >= fewestLines
  )
}

const anpaHead =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ENQ opens the line that says whom the wire is for
  /^[\s\p{Cc}]*(?:(?<=\u0005)[a-z ]{1,40}\r?\n[\s\p{Cc}]*)?[A-Za-z]\d{4}[\p{Cc}\w-]*[ \t]*\r?\n[a-z] [a-z][\p{Cc} ]/u

/** `w1234europe`, `r iBC-Ferry 03-17 0100`, `^BC-Ferry,0100<`: a relay took the control characters away, and the category runs into the keyword. */
const anpaStripped = /^\s*[A-Za-z]\d{4}[\w-]*[ \t]*\r?\n[a-z] [a-z][^\r\n]{1,80}\r?\n\^[^\n<^]{1,200}[<=]/

/** Whatever a relay has put above the header or made of its first lines. */
const anpaLine = /(?<=\n)\^[^\n^]{1,200}[<=][ \t]*\r?\n/g
const fewestLines = 2
const longestHeader = 1000

const iptcHead = new RegExp(String.raw`^[\s\p{Cc}]*(?:${messageHeader.marked}|${messageHeader.bare})`, 'u')
