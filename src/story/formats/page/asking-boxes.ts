import {everyNamed} from '../markup/query.js'
import {runsIn} from '../markup/runs.js'
import {attribute, type Element, type Tree} from '../markup/tree.js'

/**
 * Whether an element is a small box that asks readers for something: their address, to send them a newsletter, or their vote. It has a field to
 * fill in, and a few words around it.
 */
export function isAskingBox(tree: Tree, element: Element, article: Element): boolean {
  if (element.name !== 'div' && element.name !== 'section') return false
  if (element.end - element.start > Math.min(largestBox, (article.end - article.start) * largestShare))
    return false
  if (!everyNamed(element, 'input').some((field) => asked.test(attribute(tree, field, 'type') ?? '')))
    return false
  return runsIn(tree, element, longestLine).length === 0
}

const asked = /^(?:email|radio)$/i
const largestBox = 6000
const largestShare = 0.4
/** Tags and all; a longer one is copy. */
const longestLine = 200
