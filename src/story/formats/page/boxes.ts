import {roleOfLine} from '../../lines/role.js'
import {isBoxTitle} from '../../lines/titles.js'
import {find, textOf} from '../markup/query.js'
import {copyIn, runsIn} from '../markup/runs.js'
import {type Element, isBlock, type Node, type Tree} from '../markup/tree.js'

/**
 * Whether an element is a box of links and teasers that somebody set into the article: a small part of it that opens with a title such as
 * “Related” or “More from Nine Wire”, whatever its class.
 */
export function isBox(tree: Tree, element: Element, article: Element): boolean {
  if (!boxes.has(element.name)) return false
  if (element.end - element.start > (article.end - article.start) * largestBox) return false
  const first = firstText(tree.source, element, {left: mostLookedAt})
  if (first === undefined) return false
  if (wayPast.test(first)) return !runsIn(tree, element, longestTeaser).some(({isParagraph}) => isParagraph)
  if (!isBoxTitle(first)) return false
  const copy = copyIn(tree, element, longestTeaser, mostTeasers + 1)
  return copy.length <= mostTeasers
}

/**
 * The link that leads those who hear the page read past a box: facts, dates and programmes. A box of paragraphs may be what a correspondent
 * has to say.
 */
const wayPast = /^continue reading the main (?:article|story)$/i

/** Longer paragraphs in any number are copy around which somebody put a box. */
const longestTeaser = 120
const mostTeasers = 3

const boxes = new Set(['div', 'section', 'ul', 'ol'])
/** A larger part of the article is the article, whatever it opens with. */
const largestBox = 0.4
/** Nodes looked at for the first text; a title stands at the very head of its box. */
const mostLookedAt = 30

/** Whether an element is a box that leads to another story: picture, heading and words in it are links to one page. */
export function isTeaser(tree: Tree, element: Element, article: Element): boolean {
  if (element.name !== 'div' && element.name !== 'section') return false
  if (element.end - element.start > Math.min(largestTeaser, (article.end - article.start) * largestBox))
    return false
  const markup = tree.source.slice(element.openEnd, element.closeStart)
  if (!/<img\b/i.test(markup) || !linkedHeading.test(markup)) return false
  const addresses = [...markup.matchAll(address)].map(([, quoted, plain]) =>
    (quoted ?? plain)?.replace(asked, ''),
  )
  return addresses.length > 1 && new Set(addresses).size === 1
}

/** What a site adds to an address to see which link was followed. */
const asked = /[?#].*$/s

const largestTeaser = 2500
const linkedHeading = /<h[2-6]\b[^>]{0,200}>\s*<a\b[^>]{0,400}>[^<]{3,200}<\/a>\s*<\/h/i
const address = /<a\b[^>]{0,400}?\shref=(?:"([^"]*)"|'([^']*)')/gi

/** Whether a paragraph holds readers to the site’s own rules: it links two of them or more, on the same site. */
export function isHouseRules(tree: Tree, element: Element): boolean {
  if (element.name !== 'p' || element.end - element.start > longestRules) return false
  const rules = tree.source.slice(element.openEnd, element.closeStart).matchAll(houseRules)
  return new Set([...rules].map(([, page]) => page?.toLowerCase())).size > 1
}

const longestRules = 2000
const houseRules =
  /<a\s[^<>]{0,200}?href=["']\/(?:[\w-]{1,30}\/){0,2}((?:privacy|terms|(?:community|comment)[_-](?:guidelines|policy|rules))[\w-]{0,30})(?:\.html?|\/)?["']/gi

function firstText(source: string, {children}: Element, budget: {left: number}): string | undefined {
  for (const child of children) {
    budget.left -= 1
    if (budget.left < 0) return undefined
    if (child.kind === 'text') {
      const text = source.slice(child.start, Math.min(child.end, child.start + 2 * longestRead)).trim()
      if (text !== '') return text
    } else if (child.kind === 'element' && !silent.has(child.name)) {
      const text = firstText(source, child, budget)
      if (text !== undefined) return text
    }
  }
  return undefined
}

const longestRead = 200
const silent = new Set(['script', 'style', 'svg', 'noscript'])

/**
 * Whether a short paragraph is the caption of the picture right above it, though neither class nor tag says so: it is set small or in
 * italics as a whole, or it is no sentence.
 */
export function isUnderPicture(tree: Tree, element: Element): boolean {
  if (element.name !== 'p' && element.name !== 'div') return false
  const size = element.end - element.start
  if (size > longestCaption && (size > longestSmall || !isSetSmall(tree, element))) return false
  // Most paragraphs are under another, and that is seen at a glance.
  const ahead = tree.source.slice(Math.max(0, element.start - longestPicture), element.start)
  if (!/<(?:img|picture)[\s>]/i.test(ahead)) return false
  const above = before(tree.source, element)
  if (above === undefined || !(isPicture(tree.source, above) || isCentredLine(tree, element, above)))
    return false
  if (element.children.some((child) => child.kind === 'element' && isBlock(child.name))) return false
  const parts = element.children.filter((child) => hasInk(tree.source, child))
  const [only] = parts
  if (parts.length === 1 && only?.kind === 'element' && only.name !== 'span') return small.has(only.name)
  const text = tree.source.slice(element.openEnd, element.closeStart).replace(/<[^>]*>/g, '')
  return /[\p{L}\p{N})\]]\s*$/u.test(text)
}

/** `<p><em><small>`: a picture may have its story told below it, with its sources, in small type. */
function isSetSmall(tree: Tree, element: Element): boolean {
  const [only, ...rest] = element.children.filter((child) => hasInk(tree.source, child))
  if (only?.kind !== 'element' || rest.length > 0) return false
  return only.name === 'small' || (!isBlock(only.name) && isSetSmall(tree, only))
}

/** The second line of a caption that is centred below its picture, each line in a box of its own: `<div style="text-align: center">`. */
function isCentredLine(tree: Tree, element: Element, above: Node): boolean {
  const opens = tree.source.slice(element.start, element.openEnd)
  if (above.kind !== 'element' || !centred.test(opens)) return false
  return tree.source.slice(above.start, above.openEnd) === opens && isUnderPicture(tree, above)
}

const centred = /\sstyle=["'][^"']{0,80}text-align: ?center/i

const longestCaption = 400
/** Tags and all. */
const longestSmall = 1500
const small = new Set(['small', 'em', 'i'])

/** Whether a box is made of a picture and a few words, on a page that sets its copy in paragraphs: they say what the picture shows. */
export function isPictureBox(tree: Tree, element: Element): boolean {
  if (!pictureBoxes.has(element.name) || element.end - element.start > largestTeaser) return false
  if (find(element, 'img') === undefined && find(element, 'picture') === undefined) return false
  if (runsIn(tree, element, shortestCopy).some(({isParagraph}) => isParagraph)) return false
  const text = textOf(tree, element)
  // A line that says what it is may hold a picture to count its readers.
  return text.length <= longestCaption && roleOfLine(text) === undefined
}

const pictureBoxes = new Set(['div', 'section'])
/** A paragraph as long as that is copy beside a picture. */
const shortestCopy = 50

/** The node before `element`, blank text left out. */
function before(source: string, element: Element): Node | undefined {
  const siblings = element.parent?.children ?? []
  for (let at = siblings.lastIndexOf(element) - 1; at >= 0; at -= 1) {
    const node = siblings[at]
    if (node !== undefined && (node.kind === 'element' || hasInk(source, node))) return node
  }
  return undefined
}

/** An image, or an element that holds one and no words. */
function isPicture(source: string, node: Node): boolean {
  if (node.kind !== 'element') return false
  if (node.name === 'img' || node.name === 'picture') return true
  if (node.end - node.start > longestPicture || hasInk(source, node)) return false
  return node.children.some((child) => isPicture(source, child))
}

const longestPicture = 800

function hasInk(source: string, node: Node): boolean {
  if (node.kind === 'text') return /[^\s]/.test(source.slice(node.start, node.end).replaceAll('&nbsp;', ''))
  return (
    node.kind === 'element' && !silent.has(node.name) && node.children.some((child) => hasInk(source, child))
  )
}

/** The one part of a line that names the writer, where titles and hours stand in elements beside it. */
export function nameApart(tree: Tree, line: Element, hasName: (part: Element) => boolean): Element {
  const parts = line.children.filter((child) => hasInk(tree.source, child))
  const elements = parts.filter((child): child is Element => child.kind === 'element')
  if (elements.length !== parts.length) return line
  const [only] = elements
  if (only !== undefined && elements.length === 1) {
    const inner = nameApart(tree, only, hasName)
    return inner === only ? line : inner
  }
  const named = elements.filter(hasName)
  const [first] = named
  if (first === undefined || named.length > 1) return line
  // “By” in an element of its own is part of the line; the hour of publication above the name is not.
  const ahead = elements.slice(0, elements.indexOf(first))
  const isAlone = ahead.every((part) => /\d/.test(tree.source.slice(part.openEnd, part.closeStart)))
  return isAlone ? nameApart(tree, first, hasName) : line
}
