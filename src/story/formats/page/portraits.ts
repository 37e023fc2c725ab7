import {find, textOf, value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {isName} from './writer.js'

/**
 * A picture that shows the writer, not the story: a class in the box or around it says “author”, and her name stands beside the picture, alone
 * or as the picture’s own words have it, before the day.
 */
export function isPortrait(tree: Tree, element: Element): boolean {
  const text = textOf(tree, element)
  const shown = value(tree, find(element, 'img'), 'alt') ?? ''
  if (!isName(text) && !(isName(shown) && text.startsWith(shown))) return false
  if (ofAuthor.test(tree.source.slice(element.start, element.end))) return true
  let outer = element.parent
  for (let level = 0; level < levels && outer !== undefined; level += 1) {
    if (ofAuthor.test(tree.source.slice(outer.start, outer.openEnd))) return true
    outer = outer.parent
  }
  return false
}

const ofAuthor = /\s(?:class|id|itemprop)=["']?[^"'>]{0,200}\bauthors?\b/i
const levels = 2
