import {hasName} from '../markup/byline.js'
import {everyNamed, textOf} from '../markup/query.js'
import {paragraphsIn} from '../markup/runs.js'
import type {Element, Tree} from '../markup/tree.js'
import {isBylineElement} from './byline-element.js'
import type {Place} from './byline-place.js'

/**
 * The boxes amid the copy that somebody else signs: a heading, the name of who saw or judged it, and what she has to say, with the story going
 * on below. Where many parts are signed, or they are much of the copy, the story is told by several.
 */
export function signedBoxes(tree: Tree, {article, headline}: Place): ReadonlySet<Element> {
  const boxes = new Set<Element>()
  if (headline === undefined) return boxes
  const headings = everyNamed(article, 'h2', 'h3', 'h4').slice(0, mostHeadings)
  const copy = paragraphsIn(tree, article, shortestCopy).map(({start}) => start)
  const lastBelow = copy.at(-fewestAround) ?? 0
  for (const heading of headings) {
    const below = copy.findIndex((at) => at > heading.end)
    const [last, first] = [copy[below - 1], copy[below]]
    if (first === undefined || last === undefined || below < fewestAround) continue
    const box = around(heading, first)
    if (box === undefined || box.start < last || box.end > lastBelow) continue
    if (isSigned(tree, box, {heading, first})) boxes.add(box)
    if (boxes.size > mostBoxes) return new Set()
  }
  const signed = copy.filter((at) => [...boxes].some((box) => at > box.start && at < box.end))
  return signed.length * 3 > copy.length ? new Set() : boxes
}

/** The smallest element that holds both the heading and the first paragraph below it. */
function around(heading: Element, first: number): Element | undefined {
  let box = heading.parent
  while (box !== undefined && box.end <= first) box = box.parent
  return box
}

/** The name stands right below the heading; further down it may be whom the part below a crosshead quotes. */
function isSigned(tree: Tree, box: Element, {heading, first}: {heading: Element; first: number}): boolean {
  return everyNamed(box, 'div', 'p', 'span', 'a', 'address').some((element) => {
    if (element.start < heading.end || element.end > first || !isBylineElement(tree, element)) return false
    const between = tree.source.slice(heading.end, element.start).replace(/<[^>]*>/g, '')
    return between.trim().length <= longestBetween && hasName(textOf(tree, element))
  })
}

/** “By”, “Written by” */
const longestBetween = 12
const shortestCopy = 120
const mostHeadings = 40
/** Paragraphs of the story above a box, and below it. */
const fewestAround = 3
/** What is signed more often is a discussion, or a day told by the hour. */
const mostBoxes = 2
