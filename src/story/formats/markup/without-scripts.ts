import {runsIn} from './runs.js'
import type {Element, Tree} from './tree.js'

/**
 * Whether a `<noscript>` holds the story itself, on a page that scripts build: most of the paragraphs that are longer than a notice. Anywhere
 * else it repeats what the page has, a picture or an advertisement.
 */
export function holdsStory(tree: Tree, noscript: Element): boolean {
  if (noscript.end - noscript.start < fewestParagraphs * shortestParagraph) return false
  const own = runsIn(tree, noscript, shortestParagraph).length
  if (own < fewestParagraphs) return false
  const all = counts.get(tree) ?? runsIn(tree, tree.root, shortestParagraph).length
  counts.set(tree, all)
  return own * 2 > all
}

/** The long paragraphs of a page, counted once: it may have many such elements. */
const counts = new WeakMap<Tree, number>()

/** “Please turn on JavaScript to read this page” in a few words more. */
const shortestParagraph = 120
const fewestParagraphs = 3
