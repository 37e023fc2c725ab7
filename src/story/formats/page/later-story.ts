import {plainWords} from '../markup/draft.js'
import {everyNamed, find, textOf} from '../markup/query.js'
import {paragraphsIn} from '../markup/runs.js'
import type {Element, Tree} from '../markup/tree.js'
import {isBylineElement} from './byline-element.js'
import type {Place} from './byline-place.js'

/**
 * The boxes of an article that hold another story, with which the page goes on below the copy: each opens with an `<h1>` of its own, and names
 * its writers ahead of its first paragraph. A crosshead in that type has no byline.
 */
export function laterStories(tree: Tree, {article, headline}: Place): ReadonlySet<Element> {
  const stories = new Set<Element>()
  if (headline?.name !== 'h1') return stories
  const headings = everyNamed(article, 'h1').slice(0, mostHeadings)
  if (headings.length < 2) return stories
  const title = plainWords(textOf(tree, find(tree.root, 'title')))
  const copy = paragraphsIn(tree, article, shortestCopy).map(({start}) => start)
  for (const heading of headings) {
    const first = copy.find((at) => at > heading.end)
    const above = copy.filter((at) => at > headline.end && at < heading.start)
    const last = above.at(-1)
    if (first === undefined || last === undefined || above.length < fewestAbove) continue
    if (title.includes(plainWords(textOf(tree, heading)))) continue
    let box = heading
    while (box.parent !== undefined && box.parent !== article && box.parent.start > last) box = box.parent
    if (isSigned(tree, box, {from: heading.end, to: first})) stories.add(box)
  }
  return stories
}

const shortestCopy = 120
/** Infinite pages hold no more of them than a reader has scrolled to. */
const mostHeadings = 10
/** Below less the copy itself may begin, with its headline said in other words. */
const fewestAbove = 3

function isSigned(tree: Tree, box: Element, {from, to}: {from: number; to: number}): boolean {
  return everyNamed(box, 'div', 'p', 'span', 'a', 'address').some(
    (element) => element.start >= from && element.end <= to && isBylineElement(tree, element),
  )
}
