import {plainWords} from '../markup/draft.js'
import {everyNamed, find, findAll, isMarked, isWithin, nearestAround, textOf, value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {lineOfTitle, longestSiteName, opensTitle} from './title-parts.js'

/** The heading that the page is about: marked as such, or at the head of the article, or the one that the page's title repeats. */
export function headlineOf(tree: Tree, article: Element): Element | undefined {
  const headings = findAll(tree.root, 'h1', 'h2').filter(
    (heading) => textOf(tree, heading) !== '' && !isSubhead(tree, heading),
  )
  const marked = headings.find((heading) => isMarked(tree, heading, /(?:^|[\s:])headline(?:$|\s)/i))
  if (marked !== undefined) return marked
  const name = shared(tree)
  const whole = plainWords(name)
  // Elsewhere a heading with those words may be a way to the page itself, among others.
  const same = headings.find(
    (heading) =>
      name.length > longestSiteName &&
      (isWithin(heading, article) || (heading.name === 'h1' && heading.end <= article.start)) &&
      plainWords(textOf(tree, heading)) === whole,
  )
  if (same !== undefined) return same
  const classed = classedHeadline(tree, article, whole)
  if (classed !== undefined) return classed
  const title = plainWords(`${textOf(tree, find(tree.root, 'title'))} ${name}`)
  const own = bookmarked(tree, headings, article)
  if (own !== undefined && title.includes(plainWords(textOf(tree, own)))) return own
  const titleWords = new Set(title.split(' '))
  const titled = [...headings, ...findAll(tree.root, 'h3', 'h4')].filter((heading) => {
    const words = plainWords(textOf(tree, heading))
    return title.includes(words) || isOfWords(words, titleWords)
  })
  const first = headings.filter((heading) => heading.name === 'h1' && !isLogo(tree, heading))
  const inArticle = first.find((heading) => isWithin(heading, article))
  if (inArticle !== undefined) {
    const above = titled.find((heading) => heading.name === 'h1' && heading.end <= article.start)
    if (above !== undefined && !titled.includes(inArticle) && opensTitle(tree, above)) return above
    if (isSiteName(tree, inArticle, titled)) return longest(tree, titled)
    const next = first[first.indexOf(inArticle) + 1]
    const isSectionAbove =
      next !== undefined &&
      isWithin(next, article) &&
      find(inArticle, 'a') !== undefined &&
      isSiteName(tree, inArticle, [next])
    return isSectionAbove ? next : inArticle
  }
  const before = titled.filter(({start}) => start < article.closeStart)
  const best = longest(tree, before)
  // A page may set its name or its section as a heading of the same rank, further up.
  const top = first.findLast(({end}) => end <= article.start)
  // The title repeats the section's name too, which stands small above other stories.
  const isSection =
    best !== undefined && top !== undefined && isSmaller(best, top) && isSiteName(tree, best, [top])
  const found = isSection ? top : (best ?? top)
  return (
    (found === undefined || titled.length === 0 ? titleAbove(tree, article, found) : undefined) ??
    found ??
    markedHeadline(tree) ??
    headingOfHeader(tree, headings, article) ??
    bookmark(tree, article) ??
    lineOfTitle(tree, article)
  )
}

/** A heading of a lower rank; the name of the site may be set in the second, further up. */
function isSmaller({name, end}: Element, top: Element): boolean {
  return /^h[34]$/.test(name) || (name === 'h2' && end <= top.start)
}

/** A line whose class is that of a headline, with the words by which the page is shared: its headings say the kicker and the deck. */
function classedHeadline(tree: Tree, article: Element, whole: string): Element | undefined {
  if (whole === '') return undefined
  return everyNamed(tree.root, 'div', 'p', 'span').find(
    (element) =>
      headlineClass.test(value(tree, element, 'class') ?? '') &&
      (isWithin(element, article) || element.end <= article.start) &&
      plainWords(textOf(tree, element)) === whole,
  )
}

const headlineClass = /(?:^|[\s_-])headline(?:$|\s)/i

/** The one heading at the head of the copy that is a link to the story itself; that of the site, above it, leads to the front page. */
function bookmarked(tree: Tree, headings: readonly Element[], article: Element): Element | undefined {
  const marked = headings.filter((heading) => {
    const link = find(heading, 'a')
    return link !== undefined && /\bbookmark\b/.test(value(tree, link, 'rel') ?? '')
  })
  const [own, ...others] = marked
  if (own === undefined || others.length > 0) return undefined
  return isWithin(own, article) || own.end <= article.start ? own : undefined
}

/** Whether a heading says by its class that it stands below another, which is right above it: `<h2 class="headline">`, `<h1 class="subhead">`. */
function isSubhead(tree: Tree, heading: Element): boolean {
  if (!subhead.test(value(tree, heading, 'class') ?? '')) return false
  return /<\/h[1-3]>\s*$/i.test(tree.source.slice(Math.max(0, heading.start - longestGap), heading.start))
}

const longestGap = 80
const subhead = /(?:^|[\s_-])(?:dec?k|standfirst|sub-?(?:head(?:ing|line)?|title))(?:$|[\s_-])/i

/** Whether the title says every word of a heading and a few more: “Ferry late” and “Carrow ferry late again”. */
function isOfWords(heading: string, title: ReadonlySet<string>): boolean {
  const words = heading.split(' ')
  return words.length >= fewestWords && words.every((word) => title.has(word))
}

const fewestWords = 5

/** Below a heading that names the section, a line whose class calls it the title and that the page’s title opens with. */
function titleAbove(tree: Tree, article: Element, section: Element | undefined): Element | undefined {
  const title = plainWords(textOf(tree, find(tree.root, 'title')))
  return everyNamed(tree.root, 'div', 'p', 'span').find((element) => {
    if (element.end > article.start || element.start < (section?.end ?? 0)) return false
    if (!titleClass.test(tree.source.slice(element.start, element.openEnd))) return false
    const words = plainWords(textOf(tree, element))
    return words.split(' ').length >= fewestWords && title.startsWith(words)
  })
}

/** Tags and all. */
const _longestTitle = 1000
const titleClass = /\sclass=["'][^"']*(?:head(?:ing|line)?|title)(?=["'\s_-])/i

/** The name of the site, over its logo: a heading that leads to the front page. */
function isLogo(tree: Tree, heading: Element): boolean {
  const link = find(heading, 'a')
  return (
    link !== undefined &&
    find(link, 'img') !== undefined &&
    /^(?:https?:\/\/[^/?#]+)?\/?$/i.test(value(tree, link, 'href') ?? 'none')
  )
}

/**
 * The heading, or the words, of the header of an article: `<article><header><h2>`, or `<article><header>` with nothing but what the page’s title
 * begins with.
 */
function headingOfHeader(tree: Tree, headings: readonly Element[], article: Element): Element | undefined {
  for (const header of everyNamed(tree.root, 'header').slice(0, mostHeaders)) {
    const outer = nearestAround(header, 'article')
    if (outer === undefined || !isWithin(article, outer)) continue
    const heading = headings.find((one) => isWithin(one, header))
    if (heading !== undefined) return heading
    if (opensTitle(tree, header)) return header
  }
  return undefined
}

const mostHeaders = 20

/** The link of a story to itself, above the copy: `<a rel="bookmark">` with the words that the page’s title begins with. */
function bookmark(tree: Tree, article: Element): Element | undefined {
  const links = everyNamed(tree.root, 'a').filter(
    (link) => link.end <= article.start && /\bbookmark\b/.test(value(tree, link, 'rel') ?? ''),
  )
  return links.slice(-mostBookmarks).find((link) => opensTitle(tree, link))
}

const mostBookmarks = 20

/** The headline that schema.org or rNews names, on a page that sets none in the type of a heading. */
function markedHeadline(tree: Tree): Element | undefined {
  return everyNamed(tree.root, 'div', 'p', 'span').find((element) =>
    isMarked(tree, element, /(?:^|[\s:])headline(?:$|\s)/i),
  )
}

/**
 * A heading may hold the name of a section, the headline and a deck, each in an element of its own: the page is shared by the headline alone,
 * or has nothing else in its title, or the class says which it is.
 */
export function titledPart(tree: Tree, heading: Element | undefined): Element | undefined {
  if (heading === undefined || isMarked(tree, heading, /headline/i)) return heading
  const title = plainWords(shared(tree) || textOf(tree, find(tree.root, 'title')))
  if (title !== '' && plainWords(textOf(tree, heading)) === title) return heading
  const parts = everyNamed(heading, 'span', 'div', 'a')
  const named = parts.filter((part) => headlineClass.test(value(tree, part, 'class') ?? ''))
  return (
    parts.find((part) => title !== '' && plainWords(textOf(tree, part)) === title) ??
    (named.length === 1 && textOf(tree, named[0]) !== '' ? named[0] : heading)
  )
}

/** The headline that the page gives to those who link to it. */
function shared(tree: Tree): string {
  const meta = findAll(tree.root, 'meta').find(
    (one) => (value(tree, one, 'property') ?? value(tree, one, 'name')) === 'og:title',
  )
  return value(tree, meta, 'content') ?? ''
}

/** A heading of a word or two, where the page's title repeats another that is longer. */
function isSiteName(tree: Tree, heading: Element, titled: readonly Element[]): boolean {
  const size = textOf(tree, heading).length
  return size < longestSiteName && titled.some((other) => textOf(tree, other).length > size * 2)
}

/** A site's name is in the title too, and shorter. */
function longest(tree: Tree, headings: readonly Element[]): Element | undefined {
  const sizes = headings.map((heading) => ({heading, size: textOf(tree, heading).length}))
  return sizes.sort((a, b) => b.size - a.size)[0]?.heading
}
