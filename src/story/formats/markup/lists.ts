import {apart} from './class-names.js'
import {childrenNamed, everyNamed, find, findAll, isWithin, textOf, value} from './query.js'
import {copyIn} from './runs.js'
import {attribute, type Element, type Tree} from './tree.js'

/** Whether a list lays out the page, as those do that turn over its stories: a whole `<article>` is in it. */
export function isLayoutList(tree: Tree, list: Element): boolean {
  return articlesOf(tree).some((article) => isWithin(article, list))
}

/** The articles of a page that hold copy, found once. */
const articles = new WeakMap<Tree, readonly Element[]>()

function articlesOf(tree: Tree): readonly Element[] {
  const known =
    articles.get(tree) ??
    findAll(tree.root, 'article')
      .slice(0, mostArticles)
      .filter((article) => copyIn(tree, article, shortestCopy, fewestRuns).length === fewestRuns)
  articles.set(tree, known)
  return known
}

const mostArticles = 10
const shortestCopy = 80
const fewestRuns = 3

/**
 * Whether a list is a row of pictures: each item holds one of its own and a line below it, and none leads elsewhere. Where all have the same picture
 * it is their bullet.
 */
export function isPictureList(tree: Tree, list: Element): boolean {
  if (list.end - list.start > largestList) return false
  if (!/<img\b/i.test(tree.source.slice(list.openEnd, list.closeStart))) return false
  const items = childrenNamed(list, 'li')
  const longest = isSlideshow(tree, list) ? longestSlide : longestCaption
  const pictures = new Set<string>()
  for (const item of items) {
    const image = find(item, 'img')
    const leadsOn = everyNamed(item, 'a').some((link) => textOf(tree, link) !== '')
    if (image === undefined || leadsOn || textOf(tree, item).length > longest) return false
    pictures.add(value(tree, image, 'src') ?? value(tree, image, 'data-src') ?? `${image.start}`)
  }
  return items.length > 1 && pictures.size === items.length
}

/** Whether a list of terms says when, where and by whom the page was published: `<dt>From:</dt><dd>Harbour Board</dd><dt>Published</dt>`. */
export function isDetailsList(tree: Tree, list: Element): boolean {
  if (list.name !== 'dl' || list.end - list.start > largestList) return false
  const terms = everyNamed(list, 'dt')
  // A term that nothing closes holds all that follows, and the terms in it do so again.
  const details = terms.filter(
    (term) => term.end - term.start < longestTerm && detail.test(textOf(tree, term)),
  )
  if (details.length === 0 || details.length * 2 < terms.length) return false
  return everyNamed(list, 'dd').every((told) => textOf(tree, told).length < longestCaption)
}

const detail =
  /^(?:authors?|by|categor(?:y|ies)|details|doi|isbn|journal(?: name)?|filed under|from|hits|(?:last |date )?(?:issued|modified|posted|published|updated)(?: by| on)?|sections?|tags?|topics?|written by)\W*$/i

const largestList = 20_000
const longestTerm = 200
const longestCaption = 150
const longestSlide = 1000

/** Pictures to turn over amid a story, which say below each at length what it shows. On some pages they are the story. */
function isSlideshow(tree: Tree, list: Element): boolean {
  const around = [list, list.parent, list.parent?.parent].filter((element) => element !== undefined)
  if (!around.some((element) => slides.test(apart(attribute(tree, element, 'class') ?? '')))) return false
  const story = articlesOf(tree).find((article) => isWithin(list, article)) ?? tree.root
  const inside = copyIn(tree, list, shortestCopy, mostSlides).length
  return copyIn(tree, story, shortestCopy, inside + fewestRuns).length === inside + fewestRuns
}

const slides = /(?:^|[\s_-])(?:carousel|slide-?show|slider|slides)(?:$|[\s_-])/
const mostSlides = 30

/** Whether a list is a row of buttons by its class and by its items, none of which is a sentence: `<ul class="share-toolbar">`. */
export function isButtonList(tree: Tree, list: Element): boolean {
  if (list.end - list.start > largestList) return false
  const words = apart(`${attribute(tree, list, 'class') ?? ''} ${attribute(tree, list, 'id') ?? ''}`)
  if (!buttons.test(words)) return false
  return childrenNamed(list, 'li').every((item) => {
    const text = textOf(tree, item)
    return text.length < longestButton && !/[.!?…]["'”’»)]*$/.test(text)
  })
}

const buttons =
  /(?:^|[\s_-])(?:share|sharing|social|follow(?:-?us)?|pagination|tool-?bar|(?:article|entry|page|post|story)-?tools)(?:$|[\s_-])/
const longestButton = 40
