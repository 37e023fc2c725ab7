import {countRuns} from './runs.js'
import type {Element, Tree} from './tree.js'

/**
 * Whether a `<noscript>` holds the story itself, on a page that scripts build: most of the paragraphs that are longer than a notice. Anywhere
 * else it repeats what the page has, a picture or an advertisement.
 */
export function holdsStory(tree: Tree, noscript: Element): boolean {
  if (noscript.end - noscript.start < fewestParagraphs * shortestParagraph) return false
  const own = countRuns(tree, noscript, shortestParagraph)
  return own >= fewestParagraphs && own * 2 > countRuns(tree, tree.root, shortestParagraph)
}

/** “Please turn on JavaScript to read this page” in a few words more. */
const shortestParagraph = 120
const fewestParagraphs = 3
