import {everyNamed, find, isWithin, nearestAround, textOf, value} from '../markup/query.js'
import {paragraphsIn} from '../markup/runs.js'
import type {Element, Tree} from '../markup/tree.js'

/** What a byline may stand beside: the element that holds the copy, and the headline. */
export interface Place {
  readonly article: Element
  readonly headline: Element | undefined
}

/**
 * The bylines that may be this story’s by where they stand. A menu above the headline names the writers of other stories, all in one class; and
 * what has copy both above and below it signs a box in the midst of the story.
 */
export function ofThisStory(tree: Tree, bylines: readonly Element[], place: Place): readonly Element[] {
  if (place.headline === undefined) return bylines
  const menus = menusAbove(tree, bylines, place.headline)
  const copy = paragraphsIn(tree, place.article, shortestCopy).map(({start}) => start)
  return bylines
    .filter((byline) => !menus.has(value(tree, byline, 'class') ?? ''))
    .slice(0, mostBylines)
    .filter(
      (byline) =>
        !isAmid(byline, copy) && !isBelowLink(byline, place.headline) && !isOfOtherStory(byline, place),
    )
}

/** What stands further down is that of comments and teasers. */
const mostBylines = 100

/** Whether the heading right above a byline leads to another story: a link is in it, or around it. */
function isBelowLink(byline: Element, headline: Element | undefined): boolean {
  let inner = byline
  for (let level = 0; level < mostLevels && inner.parent !== undefined; level += 1) {
    const {start, parent} = inner
    const above = parent.children.findLast(
      (child): child is Element =>
        child.kind === 'element' &&
        child.end <= start &&
        (heading.test(child.name) || isLinkedHeading(child)),
    )
    if (above !== undefined) {
      const isOwn = headline !== undefined && isWithin(headline, above)
      return !isOwn && (above.name === 'a' || find(above, 'a') !== undefined)
    }
    inner = parent
  }
  return false
}

function isLinkedHeading(element: Element): boolean {
  return (
    element.name === 'a' &&
    element.children.some((child) => child.kind === 'element' && heading.test(child.name))
  )
}

const heading = /^h[2-4]$/
/** From the byline to the box that the heading stands in too. */
const mostLevels = 2

/** Whether a byline below the headline stands in an `<article>` that has a heading of its own and holds nothing of this story. */
function isOfOtherStory(byline: Element, {article, headline}: Place): boolean {
  const story = nearestAround(byline, 'article')
  if (story === undefined || headline === undefined || story.start < headline.end) return false
  return !isWithin(article, story) && everyNamed(story, 'h1', 'h2', 'h3', 'h4').length > 0
}

/** The classes in which several writers are named above the headline. */
function menusAbove(tree: Tree, bylines: readonly Element[], headline: Element): ReadonlySet<string> {
  const named = new Map<string, Set<string>>()
  for (const byline of bylines) {
    if (byline.end > headline.start) break
    const name = value(tree, byline, 'class')
    if (name === undefined) continue
    const texts = named.get(name) ?? new Set()
    named.set(name, texts.add(textOf(tree, byline)))
  }
  return new Set([...named].filter(([, texts]) => texts.size >= fewestInMenu).map(([name]) => name))
}

/** Two or three may have written a story together. */
const fewestInMenu = 4

const shortestCopy = 120
/** In a story of short paragraphs. */
const shortestBrief = 80

function isAmid(byline: Element, copy: readonly number[]): boolean {
  const last = copy[copy.length - fewestAround]
  const first = copy[fewestAround - 1]
  if (first === undefined || last === undefined) return false
  return first < byline.start && byline.end < last
}

/** Paragraphs above and below. */
const fewestAround = 3

/** Where the first paragraph of an article stands that is longer than a line below its headline. */
export function startOfCopy(tree: Tree, article: Element): number {
  const paragraphs = [shortestCopy, shortestBrief].flatMap((size) => paragraphsIn(tree, article, size))
  return paragraphs[0]?.start ?? article.start
}
