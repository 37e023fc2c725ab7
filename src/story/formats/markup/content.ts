import {addNitf} from '../nitf.js'
import {addCopy} from './copy.js'
import {addTree, type Draft} from './draft.js'
import {isText, readHtmlIn, type Whole} from './escaped.js'
import {htmlContext} from './html.js'
import {
  type Context,
  looksLikeMarkup,
  type ProseOptions,
  plainParagraphs,
  readProse,
  readWhole,
} from './prose.js'
import {find, value} from './query.js'
import {type Element, parseMarkup, type Tree} from './tree.js'

/** Whether there is any text in `element`. */
export function hasContent(tree: Tree, element: Element): boolean {
  return element.children.some((child) => {
    if (child.kind === 'element') return hasContent(tree, child)
    return /\S/.test(tree.source.slice(child.start, child.end))
  })
}

/** Adds the copy that an XML element holds: a NITF document, XHTML, paragraphs without a document, escaped HTML or plain text. */
export function addContent(draft: Draft, tree: Tree, element: Element, options: ProseOptions): void {
  const nitf = find(element, 'nitf') ?? find(element, 'body.content') ?? find(element, 'hedline')
  if (nitf?.name === 'body.content' && isText(nitf)) {
    addText(draft, readWhole(tree, nitf, options), options)
    return
  }
  if (nitf !== undefined) {
    addNitf(draft, tree, nitf.name === 'nitf' ? nitf : element, options)
    return
  }
  if (!isText(element)) {
    const root = find(element, 'body') ?? element
    const html = htmlContext(tree)
    const context = (inner: Element) =>
      inner.name === 'element'
        ? elementRole(value(tree, inner, 'type') ?? '')
        : (named.get(inner.name) ?? html(inner))
    addCopy(draft, readProse(tree, root, {...options, context}))
    return
  }
  addText(draft, readWhole(tree, element, options), options)
}

/** Infomaker’s format has one element for all, and says in an attribute what it holds. */
function elementRole(type: string): Context | undefined {
  if (type === 'dateline') return 'dateline'
  return /^(?:sub-?)?headline|^heading/.test(type) ? 'heading' : undefined
}

/** TT of Stockholm names the parts of a story in Swedish; crossheads and who signs have names in other languages, too. */
const named = new Map<string, Context>([
  ['rubrik', 'heading'],
  ['mellis', 'heading'],
  ['dat', 'furniture'],
  ['byline', 'byline'],
  ['bild', 'caption'],
  ['bildfil', 'skip'],
  ['bildskapare', 'furniture'],
  ['intertitre', 'heading'],
  ['ladillo', 'heading'],
  ['zwischentitel', 'heading'],
  ['kuerzel', 'signoff'],
  ['signature', 'signoff'],
])

/** Text that stands for a document of its own: HTML or NITF with its tags escaped, or plain copy. */
function addText(draft: Draft, whole: Whole, options: ProseOptions): void {
  const {map, encoding} = whole
  if (/<nitf\b|<body\.content\b/i.test(map.text)) {
    const inner = parseMarkup(map.text, 'xml')
    addTree(draft, inner, map)
    addNitf(draft, inner, inner.root, {encoding: ['xml', ...encoding], outer: map})
  } else if (looksLikeMarkup(map.text)) addCopy(draft, readHtmlIn(draft, whole, options))
  else addCopy(draft, plainParagraphs(map, encoding))
}
