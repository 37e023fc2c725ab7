import {runsIn} from '../markup/runs.js'
import type {Element, Tree} from '../markup/tree.js'

/**
 * Whether an element is a small box that asks readers for something: their address, to send them a newsletter, or their vote. It has a field to
 * fill in, and a few words around it.
 */
export function isAskingBox(tree: Tree, element: Element, article: Element): boolean {
  if (element.name !== 'div' && element.name !== 'section' && element.name !== 'aside') return false
  if (element.end - element.start > Math.min(largestBox, (article.end - article.start) * largestShare))
    return false
  if (!fieldsOf(tree).some((at) => at > element.start && at < element.end)) return false
  return runsIn(tree, element, longestLine).length === 0
}

/** Where the fields of a page stand, found once. */
const fields = new WeakMap<Tree, readonly number[]>()

function fieldsOf(tree: Tree): readonly number[] {
  const known =
    fields.get(tree) ?? [...tree.source.matchAll(field)].slice(0, mostFields).map(({index}) => index)
  fields.set(tree, known)
  return known
}

const field = /<input\s[^>]{0,300}?\btype=["']?(?:email|radio)\b/gi
const mostFields = 50
const largestBox = 6000
const largestShare = 0.4
/** Tags and all; a longer one is copy. */
const longestLine = 200
