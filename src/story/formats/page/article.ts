import {plainWords} from '../markup/draft.js'
import {htmlContext} from '../markup/html.js'
import type {Context} from '../markup/prose.js'
import {everyNamed, find, findAll, isInside, isWithin, nearestAround, textOf} from '../markup/query.js'
import {attribute, type Element, isBlock, type Node, type Tree} from '../markup/tree.js'
import {isTeaser} from './boxes.js'
import {opensTitle} from './title-parts.js'

/**
 * The element that holds a page's article.
 *
 * What the page says of itself counts first (`itemprop=articleBody`, `<article>`, `<main>`); where it says nothing, the element whose own
 * paragraphs hold most text that is not links. A fragment without a page around it is the article.
 */
export function findArticle(tree: Tree): Element {
  const body = find(tree.root, 'body')
  const page = body ?? tree.root
  const prose = weighProse(tree, page)
  const total = prose.inside.get(page) ?? 0
  const weight = (element: Element) => prose.inside.get(element) ?? 0
  const heaviest = (elements: readonly Element[]) =>
    elements.reduce<Element | undefined>(
      (best, next) => (best && weight(best) >= weight(next) ? best : next),
      undefined,
    )
  const own = titledStory(tree)
  for (const [index, select] of selections.entries()) {
    const all = select(tree, page)
    const inOwn = own === undefined ? [] : all.filter((element) => isWithin(element, own))
    // A page may go on with other stories below its own, each with a body and longer ones.
    const isOwn = inOwn.some((element) => weight(element) > shortestStory)
    const elements = isOwn ? inOwn : all
    const found = heaviest(elements)
    if (found === undefined) continue
    const whole =
      index < inParts
        ? aroundSections(tree, elements, {found: aroundParts(elements, found, weight), part: found, weight})
        : found
    if (isOwn || weight(whole) > total * leastShare || isOnlyPost(tree, page, whole))
      return index < inParts ? withOpening(whole, weight) : whole
  }
  if (body === undefined && find(tree.root, 'html') === undefined) return tree.root
  const dense = [...prose.own].sort(([, a], [, b]) => b - a)[0]?.[0]
  return dense === undefined ? page : withOtherHalf(tree, withOpening(dense, weight), weight)
}

/** The one of several `<article>`s whose heading the page’s title begins with; where none is set as the page’s own, one of the next rank. */
function titledStory(tree: Tree): Element | undefined {
  if (everyNamed(tree.root, 'article').length < 2) return undefined
  const titled = findAll(tree.root, 'h1').filter((heading) => opensTitle(tree, heading))
  // A list of stories leads to this one, too.
  const next =
    titled.length > 0
      ? []
      : findAll(tree.root, 'h2')
          .slice(0, mostHeadings)
          .filter((heading) => opensTitle(tree, heading) && isInside(heading, 'article'))
  const [heading, ...others] = [...titled, ...next]
  if (heading === undefined || others.length > 0) return undefined
  return nearestAround(heading, 'article')
}

const mostHeadings = 200

/** Less may be the opening of a story that goes on in another element. */
const shortestStory = 300

/** The element around the body, where the first paragraphs of the story stand right ahead of it in boxes that hold nothing else. */
function withOpening(body: Element, weight: (element: Element) => number): Element {
  const {parent} = body
  if (parent === undefined || parent.name === 'body' || find(parent, 'h1') !== undefined) return body
  const opening = besides(body, weight).filter(({start}) => start < body.start)
  const isCopy = (box: Element) => {
    if (box.name === 'p') return isBare(box)
    const own = box.children.filter(
      (child): child is Element => child.kind === 'element' && child.name === 'p',
    )
    return weight(box) <= own.reduce((sum, child) => sum + weight(child), 0) * mostBesideParts
  }
  const size = opening.reduce((sum, box) => sum + weight(box), 0)
  if (size < shortestOpening || !opening.every(isCopy)) return body
  return around(parent, [body, ...opening], weight) ?? body
}

/** A standfirst has a name: `<p class="deck">`. */
function isBare({openEnd, start}: Element): boolean {
  return openEnd - start === '<p>'.length
}

/** A shorter line is a notice: “This story is more than five years old.” */
const shortestOpening = 100

/**
 * The element around the parts of a story that advertisements part: `<div id="body-top">` and `<div id="body-bottom">`, or boxes of one class.
 */
function withOtherHalf(tree: Tree, dense: Element, weight: (element: Element) => number): Element {
  const {parent} = dense
  const stem = stemOf(tree, dense)
  const name = attribute(tree, dense, 'class')
  if (parent === undefined || parent.name === 'body' || (stem ?? name ?? '') === '') return dense
  const isHalf = (child: Element) =>
    stem === undefined ? attribute(tree, child, 'class') === name : stemOf(tree, child) === stem
  const halves = besides(dense, weight).filter(
    (child) => child.name === dense.name && isHalf(child) && !opensStory(child),
  )
  return halves.length === 0 ? dense : (around(parent, [dense, ...halves], weight) ?? dense)
}

/** What the names of the halves have in common. */
function stemOf(tree: Tree, element: Element): string | undefined {
  const name = attribute(tree, element, 'id') ?? attribute(tree, element, 'class')
  return /^(\S*(?:body|content|copy|story|text)\S*)[_-](?:top|bottom|first|second|start|end|before|after|above|below|[a-c]|\d)$/i.exec(
    name?.trim() ?? '',
  )?.[1]
}

/** Another story has a headline of its own. */
function opensStory(element: Element): boolean {
  return find(element, 'h1') !== undefined || find(element, 'h2') !== undefined
}

/** The elements with prose that stand beside another. */
function besides(element: Element, weight: (element: Element) => number): readonly Element[] {
  return (element.parent?.children ?? []).filter(
    (child): child is Element => child.kind === 'element' && child !== element && weight(child) > 0,
  )
}

/** The element around parts of a story, unless it holds much else. */
function around(
  parent: Element,
  parts: readonly Element[],
  weight: (element: Element) => number,
): Element | undefined {
  const held = parts.reduce((sum, element) => sum + weight(element), 0)
  return weight(parent) > held * mostBesideParts ? undefined : parent
}

/** An article that holds less of the page's prose than this is one of many teasers. */
const leastShare = 0.3

/**
 * Whether the element stands in the one post (hAtom’s `hentry`) of the page, under its `<h1>`: a post of a paragraph has less prose than the
 * teasers beside it.
 */
function isOnlyPost(tree: Tree, page: Element, element: Element): boolean {
  const [post, ...others] = everyNamed(page, 'div', 'section', 'article').filter((one) =>
    /(?:^|\s)h-?entry(?:$|\s)/.test(attribute(tree, one, 'class') ?? ''),
  )
  if (post === undefined || others.length > 0) return false
  return find(post, 'h1') !== undefined && isWithin(element, post)
}

/** The first of these ways find the body by name; a body may stand in several elements, with advertisements between them. */
const inParts = 2

/** The element around all parts of the body that `found` is one of: they stand side by side, at most a level further down. */
function aroundParts(
  elements: readonly Element[],
  found: Element,
  weight: (element: Element) => number,
): Element {
  const parts = elements.filter((element) => weight(element) > 0 && !isWithin(found, element))
  let around = found
  let outer = found.parent
  for (let level = 0; level < 2 && outer !== undefined && outer.name !== 'body'; level += 1) {
    const held = outer
    if (parts.some((part) => isWithin(part, held) && !isWithin(part, around))) around = held
    outer = held.name === 'article' ? undefined : held.parent
  }
  return around
}

interface Found {
  readonly found: Element
  readonly part: Element
  readonly weight: (element: Element) => number
}

/**
 * The element around a body that a page lays out in sections far apart: its parts bear one class, hold nearly all the prose of what is
 * around them, and no other story opens with a heading between them.
 */
function aroundSections(tree: Tree, elements: readonly Element[], {found, part, weight}: Found): Element {
  const name = attribute(tree, part, 'class')
  const parts = elements.filter(
    (element) => weight(element) > 0 && attribute(tree, element, 'class') === name,
  )
  const first = parts[0]
  const last = parts.at(-1)
  if (name === undefined || first === undefined || last === undefined) return found
  if (parts.every((element) => isWithin(element, found))) return found
  let around: Element | undefined = found
  while (around !== undefined && !(isWithin(first, around) && isWithin(last, around))) around = around.parent
  if (around === undefined) return found
  const held = parts.reduce((sum, element) => sum + weight(element), 0)
  const isBetween = ({start}: Element) => start > first.end && start < last.start
  if (weight(around) > held * mostBesideParts || everyNamed(around, 'h1', 'h2').some(isBetween)) return found
  return around
}

/** What stands between the sections of a body: a caption, a line of a box. */
const mostBesideParts = 1.1

const selections: readonly ((tree: Tree, page: Element) => readonly Element[])[] = [
  (tree, page) => withWords(tree, page, 'itemprop', /\barticleBody\b/),
  (tree, page) => withoutLayout(page, withWords(tree, page, 'class', bodyClass)),
  (_tree, page) => everyNamed(page, 'article'),
  (tree, page) => [...everyNamed(page, 'main'), ...withWords(tree, page, 'role', /^main$/)],
]

/** What holds the `<main>` of a page is its layout, though its class says “content-main”. */
function withoutLayout(page: Element, elements: readonly Element[]): readonly Element[] {
  const main = find(page, 'main')
  if (main === undefined) return elements
  return elements.filter((element) => !isWithin(main, element))
}

const bodyClass =
  /(?:^|\s)(?:article|story|post|entry|news|content)(?:__|--?|_)?(?:body|content|text|main)(?:$|[\s_-])|(?:^|\s)(?:articlebody|storytext|entry-content|post-content|rich-?text-?body)(?:$|\s)/i

function withWords(tree: Tree, page: Element, name: string, words: RegExp): readonly Element[] {
  return everyNamed(page, 'div', 'section', 'article', 'td', 'main').filter((element) =>
    words.test(attribute(tree, element, name) ?? ''),
  )
}

interface Prose {
  /** Characters of prose anywhere in the element. */
  readonly inside: ReadonlyMap<Element, number>
  /** Characters of prose in the element's own paragraphs, and half of what its children's hold. */
  readonly own: ReadonlyMap<Element, number>
}

function weighProse(tree: Tree, page: Element): Prose {
  const inside = new Map<Element, number>()
  const own = new Map<Element, number>()
  const contextOf = htmlContext(tree)
  const add = (weights: Map<Element, number>, element: Element | undefined, size: number) => {
    if (element !== undefined && size > 0) weights.set(element, (weights.get(element) ?? 0) + size)
  }
  const title = plainWords(textOf(tree, find(tree.root, 'title')))
  const leadsOn = (element: Element) => {
    const heading = element.children.find((child) => child.kind === 'element' && /^h[2-6]$/.test(child.name))
    if (heading?.kind !== 'element' || !isTeaser(tree, element, page)) return false
    // A page of one short post may have all its links lead to itself.
    return !title.includes(plainWords(textOf(tree, heading)))
  }
  const weigh = (element: Element, isLink: boolean): number => {
    const context = element === page ? undefined : contextOf(element)
    if (context !== undefined && !isProse.has(context)) return 0
    if (leadsOn(element)) return 0
    const inLink = isLink || element.name === 'a'
    let text = 0
    let below = 0
    for (const child of element.children) {
      if (child.kind === 'element') {
        const size = weigh(child, inLink)
        if (isBlock(child.name)) below += size
        else text += size
      } else if (child.kind === 'text' && !inLink) text += wordsIn(tree.source, child)
    }
    const prose = text >= shortestProse || !isBlock(element.name) ? text : 0
    if (isBlock(element.name)) {
      const holder = holderOf(element)
      add(own, holder, prose)
      add(own, holder?.parent, prose / 2)
    }
    const all = prose + below
    add(inside, element, all)
    return all
  }
  weigh(page, false)
  return {inside, own}
}

/** What holds the text of an element: of a paragraph the element around it, and of what stands for its text in another vocabulary too, `<p><nitf>…`. */
function holderOf(element: Element): Element | undefined {
  const paragraph = element.parent?.name === 'p' ? element.parent : element
  return paragraph.name === 'p' || paragraph.name === 'blockquote' ? paragraph.parent : paragraph
}

/** The size of a text, where the white space between two tags is none: pages are indented, and a menu more than its copy. */
function wordsIn(source: string, {start, end}: Node): number {
  let [from, to] = [start, end]
  while (from < to && source.charCodeAt(from) <= 32) from += 1
  while (to > from && source.charCodeAt(to - 1) <= 32) to -= 1
  return to - from
}

/** Old pages lay out their columns in tables, so what a table holds counts too. */
const isProse: ReadonlySet<Context> = new Set<Context>(['body', 'summary', 'list'])
/** Shorter runs are labels, buttons and menu entries. */
const shortestProse = 40
