import {countRuns, titlesIn} from './runs.js'
import {attribute, type Element, type Tree} from './tree.js'

/**
 * Whether an element that is named after a sidebar or an overlay is what holds the copy: it says so (`with-sidebar`), or most long paragraphs
 * of the page stand in it, or its headline does, which many pages set over a picture.
 */
export function isLayout(tree: Tree, element: Element): boolean {
  const names = `${attribute(tree, element, 'class') ?? ''} ${attribute(tree, element, 'id') ?? ''}`
  if (beside.test(names)) return true
  const inside = countRuns(tree, element, longestLabel)
  const isSidebar = /side-?bar/i.test(names)
  if (inside >= (isSidebar ? fewest : 1) && inside > countRuns(tree, tree.root, longestLabel) / 2) return true
  return !isSidebar && titlesIn(tree, element) > 0
}

const beside = /(?:^|[\s_-])(?:with|without|has|no|normal)[_-]?side-?bars?(?:$|[\s_-])/i
const longestLabel = 200
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
