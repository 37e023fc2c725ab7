import {isByline} from '../lines/bylines.js'
import {roleOfLine} from '../lines/role.js'
import type {Story} from '../story.js'
import {versionOf} from '../versions.js'
import {hasName, namesIn, writersIn} from './markup/byline.js'
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
import {htmlContext, isInAside} from './markup/html.js'
import {isButton} from './markup/links.js'
import {type Paragraph, type ProseOptions, readProse, readText} from './markup/prose.js'
import {everyNamed, find, findAll, isWithin, textOf, value} from './markup/query.js'
import {isStamp} from './markup/stamps.js'
import {type Element, parseMarkup, type Tree} from './markup/tree.js'
import {markAmongPictures} from './page/among-pictures.js'
import {findArticle} from './page/article.js'
import {authorsOf} from './page/authors.js'
import {nameApart} from './page/boxes.js'
import {bylineOf} from './page/byline-element.js'
import {bylineLine} from './page/byline-line.js'
import {bylineLink} from './page/byline-link.js'
import {headlineOf, titledPart} from './page/headline.js'
import {inArticle, silent} from './page/in-article.js'
import {markPage} from './page/mark-page.js'
import {nameOnCard} from './page/name-on-card.js'
import {addressOf} from './page/own-address.js'
import {markPullQuotes} from './page/pull-quotes.js'
import {headlineInTitle} from './page/title-parts.js'
import {writersListed} from './page/writers-listed.js'

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
  const place = {article, headline}
  const line = bylineOf(tree, place) ?? bylineLine(tree, place) ?? bylineLink(tree, place)
  const byline =
    line && (nameOnCard(tree, line) ?? nameApart(tree, line, (part) => fullName.test(textOf(tree, part))))
  const listed = line === undefined ? [] : writersListed(tree, line)
  if (listed.length > 0) addMetadata(draft, {byline: listed.map(namesIn).join(', ')})
  if (byline !== undefined && outside(byline)) addByline(draft, readProse(tree, byline, unclassed(options)))
  const said = textOf(tree, byline).trim()
  const decks = new Set<string>()
  for (const part of decksOf(tree, {headline, article, context: options.context}))
    for (const paragraph of readProse(tree, part, options)) {
      if (!isDeck(paragraph) || decks.has(paragraph.map.text) || paragraph.map.text === said) continue
      decks.add(paragraph.map.text)
      addBlock(draft, 'summary', paragraph)
    }
  const within: ProseOptions = {
    ...options,
    context: inArticle(tree, options, {article, headline, byline, isApart: byline !== line}),
  }
  if (headline !== undefined && !outside(headline)) addHeadline(draft, tree, headline, options)
  const headlineFirst = headline === undefined && (!isPage(tree) || isTitled(tree, article))
  const authors = authorsOf(tree)
  const names = byline === undefined ? authors : [...authors, ...writersIn(textOf(tree, byline))]
  const paragraphs = markPage(
    markPullQuotes(
      tree,
      article,
      markAmongPictures(markNamed(markCaptions(tree, readProse(tree, article, within)))),
    ),
    {
      headlineAt: headline === undefined || outside(headline) ? undefined : headline.start,
      headline: textOf(tree, headline),
      address: addressOf(tree),
      names,
      lacksByline: byline === undefined,
      bylineAbove: [headline, byline].every((element) => element !== undefined && outside(element)),
    },
  )
  addCopy(draft, paragraphs, {boilerplateToEnd: true, headlineFirst, writers: names})
  addRest(draft, tree, {options, authors})
  return finish(draft, 'html')
}

/** Where a standfirst may be, a day, a byline or links may be too. */
function isDeck({map: {text}, linked}: Paragraph): boolean {
  return linked < 0.9 && roleOfLine(text) === undefined && !isStamp(text)
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
  return {...options, context: ({name}) => (silent.has(name) ? 'skip' : undefined)}
}

function addHeadline(draft: Draft, tree: Tree, element: Element, options: ProseOptions): void {
  const {context} = unclassed(options)
  const read = readText(tree, element, {
    ...options,
    context: (part) => (isButton(tree, part) ? 'skip' : context(part)),
  })
  if (read === undefined) return
  addBlock(draft, 'headline', read)
  addMetadata(draft, {headline: read.map.text})
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

/** “Ruth Amis” and “Ana de Sousa”, not “Transport correspondent”. */
const fullName = /\p{Lu}[\p{L}.’'-]+ (?:\p{Ll}{1,3} )?\p{Lu}/u

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
  const site = /(?:\s+[–—-]\s+[^|–—-]{2,40}|(?:\s+\|\s+[^|–—-]{2,40}){1,2})$/.exec(read.map.text)
  const beforeSite = {start: 0, end: site?.index ?? read.map.text.length}
  const map = read.map.slice(headlineInTitle(tree, read.map.text) ?? beforeSite)
  addBlock(draft, 'headline', {map, encoding: read.encoding})
  return map.text
}
