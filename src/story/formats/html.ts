import type {Story} from '../story.js'
import {isByline, versionOf} from '../wire-lines.js'
import {findArticle} from './markup/article.js'
import {hasName, namesIn} from './markup/byline.js'
import {addCopy} from './markup/copy.js'
import {
  addBlock,
  addMetadata,
  addTree,
  type Draft,
  finish,
  headlineAbove,
  newDraft,
  plainWords,
} from './markup/draft.js'
import {htmlContext, isInAside, standsApart} from './markup/html.js'
import {type Paragraph, type ProseOptions, readProse, readText} from './markup/prose.js'
import {everyNamed, find, findAll, isInside, isWithin, textOf, value} from './markup/query.js'
import {type Element, parseMarkup, type Tree} from './markup/tree.js'

/** Reads an HTML page or fragment: the article with its headline and byline; navigation, advertisements and the rest of the page left out. */
export function readHtml(text: string): Story {
  const draft = newDraft()
  const tree = parseMarkup(text, 'html')
  addTree(draft, tree)
  const options: ProseOptions = {context: htmlContext(tree), encoding: ['html'], problems: draft.problems}
  const article = findArticle(tree)
  const outside = (element: Element) => !isWithin(element, article)
  const headline = headlineOf(tree, article)
  if (headline !== undefined && outside(headline)) addHeadline(draft, tree, headline, options)
  const byline = bylineOf(tree)
  if (byline !== undefined && outside(byline)) addByline(draft, readProse(tree, byline, unclassed(options)))
  const within: ProseOptions = {...options, context: inArticle(tree, options, {headline, byline})}
  if (headline !== undefined && !outside(headline)) addHeadline(draft, tree, headline, options)
  const headlineFirst = headline === undefined && (!isPage(tree) || isTitled(tree, article))
  const paragraphs = markCaptions(tree, readProse(tree, article, within))
  addCopy(draft, paragraphs, {boilerplateToEnd: true, headlineFirst})
  addRest(draft, tree, options)
  return finish(draft, 'html')
}

function isPage(tree: Tree): boolean {
  return find(tree.root, 'html') !== undefined || find(tree.root, 'head') !== undefined
}

/** Whether the article begins with a line that the page's title repeats; old pages have their headline there, in bold. */
function isTitled(tree: Tree, article: Element): boolean {
  const title = plainWords(textOf(tree, find(tree.root, 'title')))
  const text = plainWords(textOf(tree, article).slice(0, longestTitle))
  const words = title.split(' ').filter((word) => word.length > 3)
  return words.length > 1 && words.some((word) => text.includes(word))
}

const longestTitle = 200

function unclassed(options: ProseOptions): ProseOptions {
  return {...options, context: ({name}) => (name === 'script' || name === 'style' ? 'skip' : undefined)}
}

/** The headline is added once, so the copy is read without it; a byline that stands on its own is one whatever its class. */
function inArticle(
  tree: Tree,
  {context}: ProseOptions,
  {headline, byline}: {readonly headline: Element | undefined; readonly byline: Element | undefined},
): ProseOptions['context'] {
  const line = byline?.parent
  const stands = line !== undefined && (standsApart(line) || isBylineElement(tree, line))
  return (element) => {
    if (element === headline) return 'skip'
    if (stands && element === byline) return 'byline'
    if (stands && element.name === 'time' && element.parent === line) return 'furniture'
    return context(element)
  }
}

function addHeadline(draft: Draft, tree: Tree, element: Element, options: ProseOptions): void {
  const read = readText(tree, element, unclassed(options))
  if (read === undefined) return
  addBlock(draft, 'headline', read)
  addMetadata(draft, {headline: read.map.text})
}

/** The heading that the page is about: marked as such, or at the head of the article, or the one that the page's title repeats. */
function headlineOf(tree: Tree, article: Element): Element | undefined {
  const headings = findAll(tree.root, 'h1', 'h2').filter((heading) => textOf(tree, heading) !== '')
  const marked = headings.find((heading) => /headline/i.test(value(tree, heading, 'itemprop') ?? ''))
  if (marked !== undefined) return marked
  const title = plainWords(textOf(tree, find(tree.root, 'title')))
  const titled = [...headings, ...findAll(tree.root, 'h3', 'h4')].filter((heading) => {
    const words = plainWords(textOf(tree, heading))
    return words !== '' && title.includes(words)
  })
  const first = headings.filter(({name}) => name === 'h1')
  const inArticle = first.find((heading) => isWithin(heading, article))
  if (inArticle !== undefined) return isSiteName(tree, inArticle, titled) ? longest(tree, titled) : inArticle
  const before = titled.filter(({start}) => start < article.closeStart)
  return longest(tree, before) ?? first.find(({start}) => start < article.closeStart)
}

/** A heading of a word or two, where the page's title repeats another that is longer. */
function isSiteName(tree: Tree, heading: Element, titled: readonly Element[]): boolean {
  const size = textOf(tree, heading).length
  return size < longestSiteName && titled.some((other) => textOf(tree, other).length > size * 2)
}

const longestSiteName = 25

/** A site's name is in the title too, and shorter. */
function longest(tree: Tree, headings: readonly Element[]): Element | undefined {
  const sizes = headings.map((heading) => ({heading, size: textOf(tree, heading).length}))
  return sizes.sort((a, b) => b.size - a.size)[0]?.heading
}

/** A paragraph that says the same as a picture does to those who cannot see it is its caption. */
function markCaptions(tree: Tree, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const said = new Set(findAll(tree.root, 'img').map((image) => plainWords(value(tree, image, 'alt') ?? '')))
  said.delete('')
  if (said.size === 0) return paragraphs
  return paragraphs.map((paragraph) => {
    const {map, context} = paragraph
    const isCaption =
      context === undefined && map.text.length < longestCaption && said.has(plainWords(map.text))
    return isCaption ? {...paragraph, context: 'caption'} : paragraph
  })
}

const longestCaption = 300

/** The line that names the writers, wherever the page has it; those of comments, pictures and other stories are not this one's. */
function bylineOf(tree: Tree): Element | undefined {
  const candidates = everyNamed(tree.root, 'p', 'div', 'span', 'address', 'a', 'li', 'cite').filter(
    (element) => {
      const size = element.closeStart - element.openEnd
      return size > 0 && size < longestByline && isBylineElement(tree, element)
    },
  )
  const line = candidates.find((element) => {
    const text = textOf(tree, element)
    return (
      text !== '' &&
      text.length < 160 &&
      hasName(text) &&
      !isInside(element, 'figure') &&
      !isInAside(tree, element)
    )
  })
  if (line === undefined) return undefined
  // A line may hold the names and then a date: the names are marked once more.
  const whole = textOf(tree, line)
  const names = candidates.find((inner) => {
    const text = textOf(tree, inner)
    return (
      inner !== line && isWithin(inner, line) && whole.startsWith(text) && /\d/.test(whole.slice(text.length))
    )
  })
  return names === undefined || textOf(tree, names) === '' ? line : names
}

const longestByline = 2000

function isBylineElement(tree: Tree, element: Element): boolean {
  if (element.openEnd - element.start < 8) return false
  const words = `${value(tree, element, 'class') ?? ''} ${value(tree, element, 'itemprop') ?? ''} ${value(tree, element, 'rel') ?? ''}`
  return /(?:^|[\s_-])(?:by-?line|author)(?:$|[\s_-])/i.test(words)
}

/** A byline may stand among the name of a programme, a date and a button. */
function addByline(draft: Draft, lines: readonly Paragraph[]): void {
  const read = lines.find(({map}) => isByline(map.text)) ?? lines.find(({map}) => hasName(map.text))
  if (read === undefined) return
  addBlock(draft, 'byline', read)
  addMetadata(draft, {byline: namesIn(read.map.text)})
}

/** What only the head of the page says. */
function addRest(draft: Draft, tree: Tree, options: ProseOptions): void {
  const headline = headlineAbove(draft) ?? addTitle(draft, tree, options)
  const author = findAll(tree.root, 'meta').find((meta) => /^author$/i.test(value(tree, meta, 'name') ?? ''))
  const written = value(tree, author, 'content') ?? ''
  const byline = hasName(written) ? written : undefined
  const version = versionOf(headline ?? '')
  const language = value(tree, find(tree.root, 'html'), 'lang')
  addMetadata(draft, {
    ...(headline && {headline}),
    ...(byline && {byline}),
    ...(version && {version}),
    ...(language && {language}),
  })
}

/** A page without a heading above its copy has its headline in its title, before the name of the site. */
function addTitle(draft: Draft, tree: Tree, options: ProseOptions): string | undefined {
  const title = find(tree.root, 'title')
  const read = title === undefined ? undefined : readText(tree, title, unclassed(options))
  if (read === undefined) return undefined
  const site = /\s+[|–—-]\s+[^|–—-]{2,40}$/.exec(read.map.text)
  const end = site?.index ?? read.map.text.length
  const map = read.map.slice({start: 0, end})
  addBlock(draft, 'headline', {map, encoding: read.encoding})
  return map.text
}
