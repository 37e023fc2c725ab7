import {everyNamed, textOf, value} from './query.js'
import type {Element, Tree} from './tree.js'

/**
 * Whether a quotation is a post of a network, which its script would have shown as a box: below its words it has the writer’s handle, and the day
 * leads to the post.
 */
export function isPostOfNetwork(tree: Tree, quotation: Element): boolean {
  const last = everyNamed(quotation, 'a').at(-1)
  if (last === undefined || !post.test(value(tree, last, 'href') ?? '')) return false
  return (
    /\(@\w{1,30}\)\s*$/.test(tree.source.slice(quotation.openEnd, last.start)) &&
    /\d/.test(textOf(tree, last))
  )
}

const post = /^(?:https?:)?\/\/(?:[a-z]+\.)?(?:twitter|x)\.com\/[^/]+\/status(?:es)?\/\d/i
