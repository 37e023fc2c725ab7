import type {Problem} from '../../story.js'
import {type Entities, noEntities, readEntities} from './entities.js'
import {
  type Attribute,
  type ClosingTag,
  type Comment,
  type OpeningTag,
  readEvents,
  type Syntax,
  type Text,
} from './events.js'

/** An element of the file: its tags and what stands between them. */
export interface Element {
  readonly kind: 'element'
  readonly name: string
  readonly start: number
  /** End of the opening tag. */
  readonly openEnd: number
  /** Start of the closing tag, or where the element ends without one. */
  closeStart: number
  end: number
  readonly attributes: readonly Attribute[]
  readonly parent: Element | undefined
  readonly children: Node[]
}

export type Node = Element | Text

/** A file or fragment as a tree, with the text that it was read from. */
export interface Tree {
  readonly source: string
  readonly syntax: Syntax
  readonly root: Element
  readonly entities: Entities
  readonly problems: readonly Problem[]
  readonly comments: readonly Comment[]
}

/**
 * Nesting deeper than any copy; elements below it count as part of the deepest one, so that whoever walks the tree needs no more stack
 * than this.
 */
const deepest = 256

/** Reads XML or HTML into a tree. Never fails: tags without a partner are closed where their parent ends, or left out. */
export function parseMarkup(source: string, syntax: Syntax): Tree {
  const problems: Problem[] = []
  const comments: Comment[] = []
  const root = element({start: 0, end: 0, name: '', attributes: [], isEmpty: false}, undefined)
  const open: Open = {current: root, depth: 0, skipped: 0, problems, syntax, source}
  let entities = noEntities()
  readEvents(source, syntax, {
    text: (text) => open.current.children.push(text),
    open: (tag) => openElement(open, tag),
    close: (tag) => closeElement(open, tag),
    comment: (comment) => comments.push(comment),
    doctype(doctype) {
      if (syntax === 'xml') entities = readEntities(source, doctype, problems)
    },
    unclosed(what, start) {
      const at = {start, end: Math.min(start + 4, source.length)}
      problems.push({message: `This ${what} is never closed`, at})
    },
  })
  const unclosed = open.current
  while (open.current !== root) leave(open, source.length, source.length)
  if (unclosed !== root && syntax === 'xml') {
    const at = {start: unclosed.start, end: unclosed.openEnd}
    problems.push({message: `The file ends inside <${unclosed.name}>; what there is of it was read`, at})
  }
  root.closeStart = root.end = source.length
  return {source, syntax, root, entities, problems, comments}
}

/** The value of an attribute as it is written, entities and all; `undefined` where the element has none of that name. */
export function attribute(tree: Tree, element: Element, name: string): string | undefined {
  const at = attributeAt(tree, element, name)
  return at && tree.source.slice(at.start, at.end)
}

/** Where an attribute stands. Names are compared without their namespace prefix and in lower case. */
export function attributeAt({source}: Tree, {attributes}: Element, name: string): Attribute | undefined {
  return attributes.find(({nameStart, nameEnd}) => {
    const written = source.slice(nameStart, nameEnd)
    return written.slice(written.lastIndexOf(':') + 1).toLowerCase() === name
  })
}

interface Open {
  current: Element
  depth: number
  /** Elements open below the deepest level. */
  skipped: number
  readonly problems: Problem[]
  readonly syntax: Syntax
  readonly source: string
}

function element({name, start, end, attributes}: OpeningTag, parent: Element | undefined): Element {
  return {kind: 'element', name, start, openEnd: end, closeStart: end, end, attributes, parent, children: []}
}

function openElement(open: Open, tag: OpeningTag): void {
  if (open.syntax === 'html') closeImplied(open, tag)
  const child = element(tag, open.current)
  open.current.children.push(child)
  if (tag.isEmpty || (open.syntax === 'html' && voids.has(tag.name))) return
  if (open.depth < deepest) {
    open.current = child
    open.depth += 1
    return
  }
  if (open.skipped === 0 && !open.problems.some(isTooDeep)) {
    open.problems.push({message: tooDeep, at: {start: tag.start, end: tag.end}})
  }
  open.skipped += 1
}

const tooDeep = `Elements are nested more than ${deepest} deep; those below were read as one`
const isTooDeep = ({message}: Problem) => message === tooDeep

function closeElement(open: Open, {name, start, end}: ClosingTag): void {
  if (open.skipped > 0) {
    open.skipped -= 1
    return
  }
  let match: Element | undefined = open.current
  while (match !== undefined && match.name !== name) {
    // </i> does not close the paragraph it was opened outside of.
    if (open.syntax === 'html' && !isBlock(name) && isBlock(match.name)) return
    match = match.parent
  }
  if (match === undefined || match.parent === undefined) {
    if (open.syntax === 'xml') open.problems.push({message: `</${name}> closes nothing`, at: {start, end}})
    return
  }
  while (open.current !== match) {
    const {name: inner, start: at, openEnd} = open.current
    if (open.syntax === 'xml')
      open.problems.push({message: `<${inner}> is never closed`, at: {start: at, end: openEnd}})
    leave(open, start, start)
  }
  leave(open, start, end)
}

function leave(open: Open, closeStart: number, end: number): void {
  open.current.closeStart = closeStart
  open.current.end = end
  open.current = open.current.parent ?? open.current
  open.depth -= 1
}

function closeImplied(open: Open, tag: OpeningTag): void {
  if (open.skipped > 0) return
  if (tag.name === 'p' && headings.has(open.current.name) && !closesSoon(open, tag))
    leave(open, tag.start, tag.start)
  const closes = implied.get(tag.name) ?? (closesParagraph.has(tag.name) ? paragraph : undefined)
  if (closes === undefined) return
  let found: Element | undefined
  for (let outer: Element | undefined = open.current; outer !== undefined; outer = outer.parent) {
    if (closes.has(outer.name)) found = outer
    else if (barriers.has(outer.name) || (isBlock(outer.name) && !closes.has(outer.name))) break
  }
  if (found === undefined) return
  while (open.current !== found) leave(open, tag.start, tag.start)
  leave(open, tag.start, tag.start)
}

/** Whether the heading that is open has a closing tag not far after `tag`. */
function closesSoon({source, current}: Open, {start}: OpeningTag): boolean {
  return source.slice(start, start + longestHeading).includes(`</${current.name}`)
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const longestHeading = 1000
const paragraph = new Set(['p'])
const implied = new Map<string, ReadonlySet<string>>([
  ['li', new Set(['li', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['thead', new Set(['tbody', 'tr', 'td', 'th', 'caption'])],
  ['tbody', new Set(['thead', 'tr', 'td', 'th', 'caption'])],
  ['option', new Set(['option'])],
  ['body', new Set(['head'])],
])
const barriers = new Set(['table', 'ul', 'ol', 'dl', 'button', 'object', 'select', 'body', 'html', ''])

const closesParagraph = new Set(
  `address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main
  menu nav ol p pre search section summary table ul`.split(/\s+/),
)
const voids = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

const blocks = new Set(
  `html head body article section main aside header footer nav div p h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption
  ul ol li dl dt dd table caption thead tbody tfoot tr td th colgroup form fieldset legend hr address details summary center title hgroup menu search dialog option textarea select
  nitf hedline headline hl1 hl2 byline byttl distributor abstract series block bq paragraph para absatz media media-caption media-producer note fn tagline
  bibliography datasource body.head body.content body.end nitf-table nitf-table-metadata dateline`.split(
    /\s+/,
  ),
)

/** Whether an element of that name stands on its own lines: text before and after it is never one sentence. */
export function isBlock(name: string): boolean {
  return blocks.has(name)
}

/** Whether an element stands on its own and is no paragraph: what is inline in it is a line of its own as a rule. */
export function standsApart({name}: Element): boolean {
  return isBlock(name) && !sentences.has(name)
}

const sentences = new Set([
  'p',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'caption',
])
