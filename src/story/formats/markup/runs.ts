import {firstFrom} from './sorted.js'
import {type Element, isBlock, type Node, type Tree} from './tree.js'

/** A run of prose on a page: a paragraph, or text that stands in a box or between line breaks as one does. */
export interface Run {
  /** Where it begins in the file. */
  readonly start: number
  readonly end: number
  /** Of a paragraph what is between its tags, of other text its characters. */
  readonly size: number
  readonly isParagraph: boolean
  /** `<p><a href="…">More on the ferry</a></p>` leads elsewhere, however long its address. */
  readonly isLink: boolean
}

/** The runs inside `element` that are longer than `size`, in source order: shorter ones are labels, captions and teasers. */
export function runsIn(tree: Tree, element: Element, size: number): readonly Run[] {
  const runs = longerRuns(tree, size)
  return runs.slice(firstFrom(runs, element.openEnd), firstFrom(runs, element.closeStart))
}

/** How many of them there are. */
export function countRuns(tree: Tree, element: Element, size: number): number {
  return countIn(longerRuns(tree, size), element)
}

/** The first of them, `most` at most, that are copy: what a box holds that is more than a list of links. */
export function copyIn(tree: Tree, element: Element, size: number, most: number): readonly Run[] {
  const runs = longerRuns(tree, size)
  const copy: Run[] = []
  for (let index = firstFrom(runs, element.openEnd); copy.length < most; index += 1) {
    const run = runs[index]
    if (run === undefined || run.start >= element.closeStart) break
    if (!run.isLink) copy.push(run)
  }
  return copy
}

/** The same in paragraphs, where an article sets its copy in them: other text in it is then a caption or a label. */
export function paragraphsIn(tree: Tree, article: Element, size: number): readonly Run[] {
  const runs = runsIn(tree, article, size)
  const paragraphs = runs.filter(({isParagraph}) => isParagraph)
  return paragraphs.length === 0 ? runs : paragraphs
}

/** How many titles (`<h1>`) stand inside `element`. */
export function titlesIn(tree: Tree, element: Element): number {
  return countIn(proseOf(tree).titles, element)
}

/** A shorter text without a tag of its own is a label or a button, and one that is mostly link leads elsewhere. */
const shortestBare = 80

interface Prose {
  readonly runs: readonly Run[]
  readonly titles: readonly Element[]
  /** The runs longer than a size, for each size that was asked for: there are a handful. */
  readonly longer: Map<number, readonly Run[]>
}

/** The prose of a page, found once: it is asked of every box in it. */
const known = new WeakMap<Tree, Prose>()

function proseOf(tree: Tree): Prose {
  const prose = known.get(tree) ?? gather(tree)
  known.set(tree, prose)
  return prose
}

function longerRuns(tree: Tree, size: number): readonly Run[] {
  const {runs, longer} = proseOf(tree)
  const found = longer.get(size) ?? runs.filter((run) => run.size > size)
  longer.set(size, found)
  return found
}

function gather({root, source}: Tree): Prose {
  const runs: Run[] = []
  const titles: Element[] = []
  let bare: {start: number; end: number; size: number; linked: number} | undefined
  const flush = () => {
    if (bare !== undefined && bare.size > shortestBare && bare.linked < bare.size / 2) {
      const {start, end, size} = bare
      runs.push({start, end, size, isParagraph: false, isLink: false})
    }
    bare = undefined
  }
  const read = ({start, end}: Node, isLink: boolean) => {
    const size = source.slice(start, end).trim().length
    const {start: from, size: before, linked} = bare ?? {start, size: 0, linked: 0}
    if (size > 0) bare = {start: from, end, size: before + size, linked: linked + (isLink ? size : 0)}
  }
  const walk = (element: Element, {isBare, isLink}: {isBare: boolean; isLink: boolean}) => {
    for (const child of element.children) {
      if (child.kind === 'text' && isBare) read(child, isLink)
      if (child.kind !== 'element' || silent.has(child.name)) continue
      const {name, start, end, openEnd, closeStart} = child
      if (name === 'br' || isBlock(name)) flush()
      if (name === 'h1') titles.push(child)
      const before = runs.length
      walk(child, {
        // A notice for readers without scripts is a paragraph or none.
        isBare: isBlock(name) ? boxes.has(name) : isBare && name !== 'noscript',
        isLink: isLink || name === 'a',
      })
      if (isBlock(name)) flush()
      if (name === 'p' && runs.length - before < fewestParts) {
        const isLink = isOneLink(child, source)
        runs.splice(before, 1, {start, end, size: closeStart - openEnd, isParagraph: true, isLink})
      }
    }
  }
  walk(root, {isBare: false, isLink: false})
  return {runs, titles, longer: new Map()}
}

function isOneLink({children}: Element, source: string): boolean {
  const [link, ...rest] = children.filter(
    ({kind, start, end}) => kind !== 'text' || source.slice(start, end).trim() !== '',
  )
  return link?.kind === 'element' && link.name === 'a' && rest.length === 0
}

const silent = new Set(['script', 'style', 'svg', 'template', 'select', 'textarea', 'button'])
/** Where text may stand without a tag of its own. In lists, tables and quotations it is an item, a cell, a quotation. */
const boxes = new Set(['div', 'section', 'article', 'main', 'body', 'center', 'form', 'p'])
/** A paragraph that line breaks part into so many is no paragraph, but a box of them. */
const fewestParts = 2

/** How many begin between the tags of `element`. */
function countIn(sorted: readonly {readonly start: number}[], {openEnd, closeStart}: Element): number {
  return firstFrom(sorted, closeStart) - firstFrom(sorted, openEnd)
}
