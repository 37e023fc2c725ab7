import type {Encoding} from '../../encode.js'
import {SourceMap} from '../../source-map.js'
import type {TextSpan} from '../../span.js'
import type {Problem, Role} from '../../story.js'
import {decodeInto} from './entities.js'
import {readEscapedTwice} from './escaped-twice.js'
import {paragraphSpans, plainSpans, trimmed} from './lines.js'
import {type Element, isBlock, type Node, type Tree} from './tree.js'

/** A run of text that stands on its own, with what is known of it from the markup alone. */
export interface Paragraph {
  readonly map: SourceMap
  readonly encoding: readonly Encoding[]
  /** What the markup says it is; `undefined` where only the words can tell. */
  readonly context: Context | undefined
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number
}

/** `heading`: set off from the text, whatever it says. `skip`: not read at all. */
export type Context = Role | 'heading' | 'skip'

export interface ProseOptions {
  /** What an element makes of the text in it; asked from the outside in, and inherited until another answer. */
  readonly context: (element: Element) => Context | undefined
  /** How replacement text is written, innermost first, before CDATA is thought of. */
  readonly encoding: readonly Encoding[]
  /** The map of the text that the tree was read from, where that is not the file itself. */
  readonly outer?: SourceMap
  readonly problems: Problem[]
}

/** The paragraphs of `element` in source order: text between block-level elements, and between lines where `<br>` parts them. */
export function readProse(tree: Tree, element: Element, options: ProseOptions): readonly Paragraph[] {
  return collect(tree, element, options).flatMap((run) => {
    const built = build(tree, run.parts, options)
    const spans = paragraphSpans(built.map.text, built.breaks, built.links)
    const shares = spans.length > 1 && built.links.length > 0 ? sharesOf(spans, built) : []
    return spans.map((span, index) =>
      paragraph(built, {span, context: run.context, linked: shares[index] ?? run.linked}, options),
    )
  })
}

/** The whole text of `element` as one paragraph (a headline in two lines). `undefined` when it is blank. */
export function readText(tree: Tree, element: Element, options: ProseOptions): Paragraph | undefined {
  const [first, ...rest] = collect(tree, element, options)
  if (first === undefined) return undefined
  const parts = [...first.parts]
  for (const run of rest) parts.push({kind: 'break', start: run.start, end: run.start}, ...run.parts)
  const built = build(tree, parts, options)
  const {context, linked} = first
  return paragraph(built, {span: trimmed(built.map.text), context, linked}, options)
}

/** The text of `element` as it stands, tags left out, where it is a document of its own (HTML in CDATA, plain text). */
export function readWhole(
  tree: Tree,
  element: Element,
  options: ProseOptions,
): Omit<Paragraph, 'context' | 'linked'> {
  const parts = element.children.flatMap((child): Part[] => (child.kind === 'element' ? [] : [child]))
  const {map, encoding} = build(tree, parts, options)
  return {map: options.outer === undefined ? map : map.through(options.outer), encoding}
}

/** The paragraphs of plain text. */
export function plainParagraphs(map: SourceMap, encoding: readonly Encoding[]): readonly Paragraph[] {
  return plainSpans(map.text).map((span) => ({map: map.slice(span), encoding, context: undefined, linked: 0}))
}

/** Whether text that may be plain holds HTML: block-level tags, or any that are closed. */
export function looksLikeMarkup(text: string): boolean {
  return /<(?:p|br|hr|img|div|h[1-6]|ul|ol|li|table|blockquote|figure|iframe|html|body|section|article|pre)(?:\s[^<]*)?\/?>|<\/[a-z][a-z0-9]*\s*>/i.test(
    text,
  )
}

/** Text between two block boundaries. */
interface Run {
  readonly start: number
  readonly parts: readonly Part[]
  readonly context: Context | undefined
  readonly linked: number
}

interface Part {
  readonly kind: 'text' | 'cdata' | 'break'
  readonly start: number
  readonly end: number
  readonly isLink?: boolean
}

function collect(tree: Tree, element: Element, options: ProseOptions): readonly Run[] {
  const runs: Run[] = []
  let current: Context | undefined
  let parts: Part[] = []
  let length = 0
  let inLinks = 0
  let links = 0
  let breaks = 0
  let isUnderWay = false

  const flush = () => {
    const [first] = parts
    if (first !== undefined && length > 0) {
      const run = {start: first.start, parts, context: current, linked: inLinks / length}
      const initial = length > 1 && !isUnderWay ? initialOf(tree, runs.at(-1), run) : undefined
      isUnderWay ||= length > longestLine
      if (initial === undefined) runs.push(run)
      else runs[runs.length - 1] = {...run, start: initial.start, parts: [initial, ...parts]}
    }
    parts = []
    length = inLinks = breaks = 0
  }

  const add = (kind: 'text' | 'cdata', start: number, end: number) => {
    const size = inked(tree.source, start, end)
    length += size
    if (links > 0) inLinks += size
    if (size > 0) breaks = 0
    parts.push({kind, start, end, isLink: links > 0})
  }

  // Two line breaks with nothing between them part paragraphs.
  const breakLine = (at: number) => {
    breaks += 1
    if (breaks > 1) flush()
    else parts.push({kind: 'break', start: at, end: at})
  }

  const enter = (child: Element, outer: Context | undefined, isRow: boolean) => {
    const own = options.context(child)
    const isPart =
      own === 'byline'
        ? outer === 'caption'
        : (own === 'heading' || own === 'list') && outer !== undefined && whole.has(outer)
    const context = isPart ? outer : (own ?? outer)
    if (context === 'skip') return
    // `<cite>Ruth Amis/NWA</cite>The crane …`: a credit ahead of its caption.
    const isCredit = child.name === 'cite' && context === 'caption'
    const apart = isRow || isCredit || isBlock(child.name) || context !== outer
    if (apart) flush()
    current = context
    if (child.name === 'a') links += 1
    if (child.name === 'br') breakLine(child.start)
    if (child.name === 'hr') flush()
    const rows = tree.syntax === 'xml' && holdsRows(tree, child)
    for (const node of child.children) visit(node, context, rows)
    if (child.name === 'a') links -= 1
    if (apart) flush()
    current = outer
  }

  const visit = (node: Node, context: Context | undefined, isRow: boolean) => {
    if (node.kind === 'element') enter(node, context, isRow)
    else add(node.kind, node.start, node.end)
  }

  enter(element, undefined, false)
  flush()
  return runs
}

/** Shorter runs above the copy are labels. */
const longestLine = 60

/** The first letter of the copy that the page sets large, in a block of its own: `<div>A</div><p>nother …`. */
function initialOf({source}: Tree, before: Run | undefined, run: Run): Part | undefined {
  if (before === undefined || before.context !== run.context) return undefined
  const [letter, more] = inkedParts(source, before)
  const [first] = inkedParts(source, run)
  if (letter === undefined || more !== undefined || first === undefined) return undefined
  const initial = source.slice(letter.start, letter.end)
  const next = source.slice(first.start, first.start + 2)
  // A letter above the words that begin with it is a heading of a list.
  const isSame = next.startsWith(initial.toLowerCase())
  return /^\p{Lu}$/u.test(initial) && /^\p{Ll}{2}/u.test(next) && !isSame ? letter : undefined
}

/** The first two texts of a run, without the white space around them. */
function inkedParts(source: string, run: Run): readonly Part[] {
  const found: Part[] = []
  for (const part of run.parts) {
    if (part.kind !== 'text' || inked(source, part.start, part.end) === 0) continue
    found.push({...part, ...trimmed(source, part.start, part.end)})
    if (found.length === 2) break
  }
  return found
}

/**
 * Whether every child of an XML element is a paragraph or a line of its own: one of them is known to be, and no text stands between them.
 * Agencies have names of their own for such elements.
 */
function holdsRows({source}: Tree, {name, children}: Element): boolean {
  if (name === 'p') return false
  let known = false
  for (const child of children) {
    if (child.kind === 'element') known ||= isBlock(child.name)
    else if (inked(source, child.start, child.end) > 0) return false
  }
  return known
}

/** What stands in these is all of one kind: a heading among related links is no heading of the story, nor a photographer’s name its byline. */
const whole: ReadonlySet<Context> = new Set<Context>([
  'byline',
  'furniture',
  'boilerplate',
  'advisory',
  'signoff',
  'caption',
])

/** How many characters of the range are not white space, written as it is or as `&nbsp;`. What is written as an entity, `&#x2022;`, is one. */
function inked(source: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at)
    if (code !== ampersand) {
      if (code > 32 && code !== bar) count += 1
      continue
    }
    const close = source.slice(at, Math.min(end, at + longestEntity)).indexOf(';')
    if (!isSpaceEntity(source, at)) count += 1
    if (close > 0) at += close
  }
  return count
}

const ampersand = 38
/** `|` parts links that follow one another; it is no text of its own. */
const bar = 124
const longestEntity = 10

function isSpaceEntity(source: string, at: number): boolean {
  return source.startsWith('&nbsp;', at) || source.startsWith('&#160;', at) || source.startsWith('&#xA0;', at)
}

interface Built {
  readonly map: SourceMap
  readonly encoding: readonly Encoding[]
  /** Places in the text where the file has a `<br>`. */
  readonly breaks: readonly number[]
  readonly links: readonly TextSpan[]
}

/** How much of each paragraph is links, where they share an element. */
function sharesOf(spans: readonly TextSpan[], {map: {text}, links}: Built): readonly number[] {
  let next = 0
  return spans.map(({start, end}) => {
    while ((links[next]?.end ?? end) <= start) next += 1
    let linked = 0
    for (let at = next, link = links[at]; link !== undefined && link.start < end; at += 1, link = links[at])
      linked += inkedIn(text.slice(Math.max(start, link.start), Math.min(end, link.end)))
    return linked / Math.max(1, inkedIn(text.slice(start, end)))
  })
}

/** How many letters and figures a text has. */
export function inkedIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length
}

/**
 * Joins the parts to one text. A paragraph has one encoding, so where CDATA and entities mix, the shorter of the two is sealed: findings
 * stand there, fixes are shown and not applied.
 */
function build(tree: Tree, parts: readonly Part[], options: ProseOptions): Built {
  const inCdata = parts.some(({kind}) => kind === 'cdata') && size(parts, 'cdata') >= size(parts, 'text')
  const map = new SourceMap()
  const breaks: number[] = []
  const links: TextSpan[] = []
  // Asking the text for its last character would copy it at every break.
  let last = 32
  for (const {kind, start: opens, end, isLink} of parts) {
    const from = map.length
    const start = kind === 'text' && from > 0 ? markStart(tree, opens, end) : opens
    if (kind !== 'break') last = tree.source.charCodeAt(end - 1)
    // `By<person>`: the word that opens a byline is no part of the name.
    if (map.length === 2 && start > (parts[0]?.end ?? 0) && /^by$/i.test(map.text)) map.synthetic(' ', start)
    if (kind === 'break') {
      if (last > 32) map.synthetic(' ', start)
      last = 32
      breaks.push(map.length)
    } else if (kind === 'cdata') {
      if (inCdata) map.verbatim(tree.source, start, end)
      else map.sealed(tree.source, start, end)
    } else if (inCdata) map.sealed(tree.source, start, end)
    else decode(map, tree, {start, end}, options)
    if (isLink === true) links.push({start: from, end: map.length})
  }
  return {map, encoding: inCdata ? withCdata(options.encoding) : options.encoding, breaks, links}
}

/** Where a text begins that somebody indented: the line break between a name’s tag and the comma behind it is no space. */
function markStart({source, syntax}: Tree, start: number, end: number): number {
  if (syntax === 'html' || source.charCodeAt(start) > 13 || source[start - 1] !== '>') return start
  const [space = ''] =
    /^[\r\n]\s*(?=[.,;:!?)])/.exec(source.slice(start, Math.min(end, start + longestIndent))) ?? []
  return start + space.length
}

const longestIndent = 200

function size(parts: readonly Part[], kind: Part['kind']): number {
  return parts.reduce((sum, part) => (part.kind === kind ? sum + part.end - part.start : sum), 0)
}

/** In a CDATA section XML needs no entities; whatever the file is wrapped in (JSON) still holds. */
function withCdata(encoding: readonly Encoding[]): readonly Encoding[] {
  return ['cdata', ...encoding.filter((name) => name !== 'xml')]
}

function decode(map: SourceMap, tree: Tree, {start, end}: TextSpan, {outer, problems}: ProseOptions): void {
  const {source, syntax, entities} = tree
  const stray = decodeInto(map, source, {start, end, syntax, entities})
  const [first] = stray
  if (first === undefined || syntax === 'html') return
  const at = {start: first, end: first + 1}
  const message = 'This & begins no entity that is known; it is read as it stands'
  problems.push({message, at: outer === undefined ? at : outer.range(at)})
}

function paragraph(
  {map, encoding}: Built,
  {span, context, linked}: {readonly span: TextSpan} & Pick<Run, 'context' | 'linked'>,
  {outer}: ProseOptions,
): Paragraph {
  const part = map.slice(span)
  const inFile = outer === undefined ? part : part.through(outer)
  return {map: readEscapedTwice(inFile), encoding, context, linked}
}
