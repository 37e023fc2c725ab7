import type {Story} from '../story.js'
import {versionOf} from '../versions.js'
import {isByline} from '../wire-lines.js'
import {findArticle} from './markup/article.js'
import {isBox, isHouseRules, isUnderPicture, nameApart} from './markup/boxes.js'
import {hasName, namesIn, writersIn} from './markup/byline.js'
import {aroundWriters, bylineLine, nameOnCard} from './markup/byline-line.js'
import {markNamed} from './markup/captions.js'
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
import {apart, htmlContext, isInAside, standsApart} from './markup/html.js'
import {authorsOf} from './markup/linked-data.js'
import {markPage} from './markup/page.js'
import {type Paragraph, type ProseOptions, readProse, readText} from './markup/prose.js'
import {markPullQuotes} from './markup/pull-quotes.js'
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
  const headline = titledPart(tree, headlineOf(tree, article))
  if (headline !== undefined && outside(headline)) addHeadline(draft, tree, headline, options)
  const line = bylineOf(tree, article, headline) ?? bylineLine(tree, {article, headline})
  const byline =
    line && (nameOnCard(tree, line) ?? nameApart(tree, line, (part) => fullName.test(textOf(tree, part))))
  if (byline !== undefined && outside(byline)) addByline(draft, readProse(tree, byline, unclassed(options)))
  for (const part of decksOf(tree, {headline, article, context: options.context}))
    for (const paragraph of readProse(tree, part, options)) addBlock(draft, 'summary', paragraph)
  const within: ProseOptions = {
    ...options,
    context: inArticle(tree, options, {article, headline, byline, isApart: byline !== line}),
  }
  if (headline !== undefined && !outside(headline)) addHeadline(draft, tree, headline, options)
  const headlineFirst = headline === undefined && (!isPage(tree) || isTitled(tree, article))
  const authors = authorsOf(tree)
  const paragraphs = markPage(
    markPullQuotes(markNamed(markCaptions(tree, readProse(tree, article, within)))),
    {
      headlineAt: headline === undefined || outside(headline) ? undefined : headline.start,
      names: byline === undefined ? authors : [...authors, ...writersIn(textOf(tree, byline))],
      lacksByline: byline === undefined,
      bylineAbove: [headline, byline].every((element) => element !== undefined && outside(element)),
    },
  )
  addCopy(draft, paragraphs, {boilerplateToEnd: true, headlineFirst})
  addRest(draft, tree, {options, authors})
  return finish(draft, 'html')
}

interface Between {
  readonly headline: Element | undefined
  readonly article: Element
  readonly context: ProseOptions['context']
}

/** The standfirst that stands between a headline and the article, where the headline is outside it too. */
function decksOf(tree: Tree, {headline, article, context}: Between): readonly Element[] {
  if (headline === undefined) return []
  return everyNamed(tree.root, 'p', 'div', 'h2').filter(
    (element) =>
      element.start >= headline.end &&
      element.end <= article.start &&
      element.end - element.start < longestDeck &&
      (context(element) === 'summary' ||
        (element.name !== 'div' && deckClass.test(value(tree, element, 'class') ?? ''))) &&
      !isInAside(tree, element),
  )
}

const longestDeck = 1000
const deckClass =
  /(?:^|[\s_-])(?:standfirst|dec?k|sub-?(?:title|head(?:ing|line)?)|lead|excerpt|intro(?:duction)?)(?:$|[\s_-])/i

function isPage(tree: Tree): boolean {
  return find(tree.root, 'html') !== undefined || find(tree.root, 'head') !== undefined
}

/** Whether the article begins with a line that the page's title repeats; old pages have their headline there, in bold. */
function isTitled(tree: Tree, article: Element): boolean {
  const title = plainWords(textOf(tree, find(tree.root, 'title')))
  // The exhibits of a filing are called by their numbers, “EX-99.1”.
  if (/^ex ?\d/.test(title)) return true
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
  {
    article,
    headline,
    byline,
    isApart,
  }: {
    readonly article: Element
    readonly headline: Element | undefined
    readonly byline: Element | undefined
    /** Whether the line of the byline has titles or an hour beside the name, each in an element of its own. */
    readonly isApart: boolean
  },
): ProseOptions['context'] {
  const hasPictures = find(article, 'img') !== undefined || find(article, 'picture') !== undefined
  const line = byline?.parent
  const stands = line !== undefined && (standsApart(line) || isBylineElement(tree, line))
  return (element) => {
    if (element === headline) return 'skip'
    if ((stands || isApart) && element === byline) return 'byline'
    if (isApart && element.parent === line) return 'furniture'
    if (stands && element.name === 'time' && element.parent === line) return 'furniture'
    const known = context(element)
    // A class that says “caption” may be that of any small type.
    if (known === 'caption' && byline !== undefined && isWithin(element, byline)) return 'byline'
    if (known !== undefined && known !== 'list') return known
    if (isBox(tree, element, article) || isHouseRules(tree, element)) return 'furniture'
    return known ?? (hasPictures && isUnderPicture(tree, element) ? 'caption' : undefined)
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
  const marked = headings.find((heading) => isMarked(tree, heading, /(?:^|[\s:])headline(?:$|\s)/i))
  if (marked !== undefined) return marked
  const title = plainWords(`${textOf(tree, find(tree.root, 'title'))} ${shared(tree)}`)
  const titled = [...headings, ...findAll(tree.root, 'h3', 'h4')].filter((heading) => {
    const words = plainWords(textOf(tree, heading))
    return words !== '' && title.includes(words)
  })
  const first = headings.filter(({name}) => name === 'h1')
  const inArticle = first.find((heading) => isWithin(heading, article))
  if (inArticle !== undefined) return isSiteName(tree, inArticle, titled) ? longest(tree, titled) : inArticle
  const before = titled.filter(({start}) => start < article.closeStart)
  const best = longest(tree, before)
  const top = first.find(({start}) => start < article.closeStart)
  // The title repeats the section's name too, which stands small above other stories.
  const isSection =
    best !== undefined && /^h[34]$/.test(best.name) && top !== undefined && isSiteName(tree, best, [top])
  return (isSection ? top : (best ?? top)) ?? markedHeadline(tree)
}

/** The headline that schema.org or rNews names, on a page that sets none in the type of a heading. */
function markedHeadline(tree: Tree): Element | undefined {
  return everyNamed(tree.root, 'div', 'p', 'span').find(
    (element) => isMarked(tree, element, /(?:^|[\s:])headline(?:$|\s)/i) && textOf(tree, element) !== '',
  )
}

/** Whether schema.org or rNews, as microdata or as RDFa, calls the element so. */
function isMarked(tree: Tree, element: Element, name: RegExp): boolean {
  return ['itemprop', 'property', 'rel'].some((attribute) => name.test(value(tree, element, attribute) ?? ''))
}

/** A heading may hold the name of a section and the headline, each in an element of its own; the page is shared by the headline alone. */
function titledPart(tree: Tree, heading: Element | undefined): Element | undefined {
  if (heading === undefined || isMarked(tree, heading, /headline/i)) return heading
  const title = plainWords(shared(tree))
  if (title === '' || plainWords(textOf(tree, heading)) === title) return heading
  return (
    everyNamed(heading, 'span', 'div', 'a').find((part) => plainWords(textOf(tree, part)) === title) ??
    heading
  )
}

/** The headline that the page gives to those who link to it. */
function shared(tree: Tree): string {
  const meta = findAll(tree.root, 'meta').find((one) => value(tree, one, 'property') === 'og:title')
  return value(tree, meta, 'content') ?? ''
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
function bylineOf(tree: Tree, article: Element, headline: Element | undefined): Element | undefined {
  const candidates = everyNamed(tree.root, 'p', 'div', 'span', 'address', 'a', 'li', 'cite').filter(
    (element) => {
      const size = element.closeStart - element.openEnd
      return size > 0 && size < longestByline && isBylineElement(tree, element)
    },
  )
  const named = candidates.filter((element) => {
    const text = textOf(tree, element)
    return text !== '' && text.length < 160 && hasName(text) && !isInside(element, 'figure')
  })
  const line =
    named.find((element) => !isInAside(tree, element)) ??
    named.find((element) => isBesideCopy(tree, element, {article, headline}))
  if (line === undefined) return undefined
  // A line may hold the names and then a date: the names are marked once more.
  const whole = textOf(tree, line)
  const names = candidates.find((inner) => {
    const text = textOf(tree, inner)
    const at = whole.indexOf(text)
    if (inner === line || text === '' || !isWithin(inner, line) || at === -1) return false
    const isBelowDate = at > 0 && /\d/.test(whole.slice(0, at)) && hasName(text) && !/\d/.test(text)
    return isBelowDate || (at === 0 && /\d/.test(whole.slice(text.length)))
  })
  return names ?? aroundWriters(tree, line)
}

/**
 * A margin that opens before the copy may say “By Ruth Amis”, and one between headline and copy, or a footer there, names her by the markup
 * alone; one below the copy speaks of other stories.
 */
function isBesideCopy(
  tree: Tree,
  element: Element,
  {article, headline}: {readonly article: Element; readonly headline: Element | undefined},
): boolean {
  if (element.end > article.start) return false
  if (/^by\s/i.test(textOf(tree, element))) return true
  const isBelowHeadline = headline !== undefined && element.start > headline.end
  return (
    isBelowHeadline && (element.name === 'address' || isAuthor(tree, element) || isInside(element, 'footer'))
  )
}

function isAuthor(tree: Tree, element: Element): boolean {
  return /\bauthor\b/.test(`${value(tree, element, 'rel') ?? ''} ${value(tree, element, 'itemprop') ?? ''}`)
}

const longestByline = 2000
/** “Ruth Amis” and “Ana de Sousa”, not “Transport correspondent”. */
const fullName = /\p{Lu}[\p{L}.’'-]+ (?:\p{Ll}{1,3} )?\p{Lu}/u

function isBylineElement(tree: Tree, element: Element): boolean {
  if (element.openEnd - element.start < 8) return false
  if (!/by-?line|author|creator/i.test(tree.source.slice(element.start, element.openEnd))) return false
  if (isMarked(tree, element, /(?:^|[\s:])creator(?:$|\s)/i)) return !isOfOther(tree, element)
  const words = `${value(tree, element, 'class') ?? ''} ${value(tree, element, 'itemprop') ?? ''} ${value(tree, element, 'rel') ?? ''} ${value(tree, element, 'data-component') ?? ''} ${value(tree, element, 'data-testid') ?? ''}`
  return /(?:^|[\s_-])(?:by-?line|author)(?:$|[\s_-])/.test(apart(words))
}

/** Whether the nearest thing that the page describes around an element is a picture or a comment, which has a creator of its own. */
function isOfOther(tree: Tree, {parent}: Element): boolean {
  for (let outer = parent; outer !== undefined; outer = outer.parent) {
    const type = value(tree, outer, 'itemtype') ?? value(tree, outer, 'typeof')
    if (type !== undefined) return /(?:Image|Photo|Video|Audio|Media|Comment|Review)\w*$/i.test(type)
  }
  return false
}

/** A byline may stand among the name of a programme, a date and a button. */
function addByline(draft: Draft, lines: readonly Paragraph[]): void {
  const read = lines.find(({map}) => isByline(map.text)) ?? lines.find(({map}) => hasName(map.text))
  if (read === undefined) return
  addBlock(draft, 'byline', read)
  addMetadata(draft, {byline: namesIn(read.map.text)})
}

/** What only the head of the page says. */
function addRest(
  draft: Draft,
  tree: Tree,
  {options, authors}: {readonly options: ProseOptions; readonly authors: readonly string[]},
): void {
  const headline = headlineAbove(draft.blocks) ?? addTitle(draft, tree, options)
  const written = authors.join(', ')
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
