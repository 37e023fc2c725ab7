import {everyNamed} from './query.js'
import {runsIn} from './runs.js'
import {attribute, type Element, type Tree} from './tree.js'

/**
 * Whether an element that is named after a sidebar or an overlay is what holds the copy: it says so (`with-sidebar`), or most long paragraphs
 * of the page stand in it, or its headline does, which many pages set over a picture.
 */
export function isLayout(tree: Tree, element: Element): boolean {
  const names = `${attribute(tree, element, 'class') ?? ''} ${attribute(tree, element, 'id') ?? ''}`
  if (beside.test(names)) return true
  const {long, titles} = placesIn(tree)
  const inside = (places: readonly number[]) =>
    countBefore(places, element.end) - countBefore(places, element.start)
  const isSidebar = /side-?bar/i.test(names)
  if (inside(long) >= (isSidebar ? fewest : 1) && inside(long) > long.length / 2) return true
  return !isSidebar && inside(titles) > 0
}

const beside = /(?:^|[\s_-])(?:with|without|has|no|normal)[_-]?side-?bars?(?:$|[\s_-])/i
/** Fewer in a sidebar may be teasers or comments, on a page whose story is a paragraph. */
const fewest = 4

/** Whether a quotation set large is around an element, or a quoted post: who is named there said something. */
export function isInQuote(tree: Tree, {parent}: Element): boolean {
  let outer = parent
  for (let level = 0; level < mostLevels && outer !== undefined; level += 1) {
    if (outer.name === 'blockquote' || quote.test(attribute(tree, outer, 'class') ?? '')) return true
    outer = outer.parent
  }
  return false
}

const mostLevels = 3
const quote = /(?:^|[\s_-])(?:pull-?)?quote(?:$|[\s_-])/i

interface Places {
  readonly long: readonly number[]
  readonly titles: readonly number[]
}

/** Where the long paragraphs and the titles of a page stand, in order, found once. */
const found = new WeakMap<Tree, Places>()

function placesIn(tree: Tree): Places {
  const known = found.get(tree) ?? {
    long: startsOf(runsIn(tree, tree.root, longestLabel)),
    titles: startsOf(everyNamed(tree.root, 'h1')),
  }
  found.set(tree, known)
  return known
}

function startsOf(elements: readonly {readonly start: number}[]): readonly number[] {
  return elements.map(({start}) => start)
}

const longestLabel = 200

function countBefore(sorted: readonly number[], end: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? end) < end) low = middle + 1
    else high = middle
  }
  return low
}
