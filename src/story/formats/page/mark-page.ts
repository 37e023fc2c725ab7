import {isByline} from '../../lines/bylines.js'
import {asLine} from '../../lines/form.js'
import {isPageFurniture} from '../../lines/furniture.js'
import {isBoxTitle, isPointsTitle} from '../../lines/titles.js'
import {plainWords} from '../markup/draft.js'
import {isAllLink, isPointed} from '../markup/links.js'
import type {Paragraph} from '../markup/prose.js'
import {type Marking, markEnd, mostlyLink, shortestProse} from './mark-end.js'
import {spellsAddress} from './own-address.js'

export interface PageFacts {
  /** Where in the file the headline stands, when it is inside the article. */
  readonly headlineAt: number | undefined
  /** What it says. */
  readonly headline: string
  /** The address of the page, as far as it is told. */
  readonly address: string | undefined
  /** The writers, as the page names them. */
  readonly names: readonly string[]
  /** Whether no element of the page is the byline. */
  readonly lacksByline: boolean
  /** Whether headline and byline stand above the copy, in elements of their own. */
  readonly bylineAbove: boolean
}

/**
 * Marks what a page sets among its copy without saying so in the markup: kickers above the headline, ways to other stories, appeals to the
 * reader, and what follows the copy: who wrote it, how to share it, what else there is.
 */
export function markPage(paragraphs: readonly Paragraph[], facts: PageFacts): readonly Paragraph[] {
  const appeals = paragraphs.map(
    (paragraph) => isPageFurniture(asLine(paragraph.map.text)) || isPointed(paragraph),
  )
  const trail = paragraphs.findIndex((paragraph) => isTrail(paragraph, facts))
  const prose = paragraphs.map(
    (paragraph, index) => appeals[index] === false && index !== trail && isProse(paragraph),
  )
  const marks = new Map<number, Paragraph['context']>()
  const first = prose.indexOf(true)
  const above = paragraphs.slice(0, Math.max(first, 0))
  const labels = labelsAbove(above)
  const points = pointsAbove(above)
  const signed = above.findLastIndex(({context}) => context === 'byline')
  for (const [index, paragraph] of paragraphs.entries()) {
    const {map, context, linked} = paragraph
    const {text} = map
    const isAhead = index < first || first === -1
    if (isAhead && facts.lacksByline && namesWriter(paragraphs, index, facts.names))
      marks.set(index, 'byline')
    if (context === 'list' && (appeals[index] === true || opensLinks(paragraphs, index)))
      marks.set(index, 'furniture')
    // No story is told above the name of who tells it.
    if (context === 'list' && index < signed && linked < 0.5 && text.length >= longestLabel)
      marks.set(index, 'summary')
    // “At the Quay: A school for crane drivers (March 5, 2031)”
    if (context === 'heading' && linked < wholly && isAllLink(paragraph)) marks.set(index, 'furniture')
    if (points.has(index)) marks.set(index, context === 'list' ? 'summary' : 'furniture')
    if (isAhead && labels.has(index) && !marks.has(index)) marks.set(index, 'furniture')
    if (context !== undefined && context !== 'heading') continue
    if (index === trail || spellsAddress(text, facts.address)) {
      marks.set(index, 'furniture')
      continue
    }
    if (context === 'heading' && index === first - 1 && opensStory(paragraphs, index, facts)) {
      marks.set(index, 'body')
      continue
    }
    if (isAhead) {
      if (isAbove(paragraphs[index], facts.headlineAt)) marks.set(index, 'furniture')
      else if (isOneOf(text, facts.names)) marks.set(index, 'byline')
    }
    if (!isAhead && isTeaserWithDeck(paragraphs, index))
      for (const at of [index, index + 1]) marks.set(at, 'furniture')
    else if (appeals[index] === true || opensLinks(paragraphs, index)) {
      marks.set(index, 'furniture')
      if (text.endsWith(':')) markAnnounced(paragraphs, index, marks)
    } else if (isSignedTeaser(paragraphs, index))
      for (const at of [index, index + 1, index + 2]) marks.set(at, 'furniture')
    else if (isBoxTitle(text) && linked < 1) markBox(paragraphs, index, {prose, marks})
  }
  markEnd(paragraphs, {prose, marks}, facts.names)
  if (marks.size === 0) return paragraphs
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    context: marks.get(index) ?? paragraph.context,
  }))
}

/** Whether a line that is something else by its markup names the writer, on a page where no element does. */
function namesWriter(paragraphs: readonly Paragraph[], index: number, names: readonly string[]): boolean {
  const {context, map} = paragraphs[index] ?? {}
  if (map === undefined) return false
  if (context === 'list') return isOneOf(map.text, names)
  return context === 'furniture' && isByline(map.text)
}

/** The list below “Want to know more? Read about:”, with links in its items. */
function markAnnounced(paragraphs: readonly Paragraph[], call: number, marks: Marking['marks']): void {
  for (let index = call + 1; index < paragraphs.length; index += 1) {
    const {context, linked = 0} = paragraphs[index] ?? {}
    if (context !== 'list' || linked === 0) return
    marks.set(index, 'furniture')
  }
}

/** The headline of another story, which leads there, with its byline and what it is about below it. */
function isSignedTeaser(paragraphs: readonly Paragraph[], index: number): boolean {
  const [headline, byline, deck] = paragraphs.slice(index, index + 3)
  return (
    headline?.context === 'heading' &&
    headline.linked > 0.9 &&
    byline?.context === 'byline' &&
    deck?.context === undefined &&
    (deck?.map.text.length ?? longestTeaserDeck) < longestTeaserDeck
  )
}

/** Amid the copy, the headline of another story, which leads there, with a deck of its own. */
function isTeaserWithDeck(paragraphs: readonly Paragraph[], index: number): boolean {
  const [headline, deck] = paragraphs.slice(index, index + 2)
  return headline?.context === 'heading' && headline.linked > 0.9 && deck?.context === 'summary'
}

const longestTeaserDeck = 200

/** The lines of lists above the copy where they are few and none is longer than a label: hours, agencies, “Maps”. What is told in points is longer. */
function labelsAbove(above: readonly Paragraph[]): ReadonlySet<number> {
  const lists = [...above.keys()].filter((index) => {
    const {context, linked = 0} = above[index] ?? {}
    return context === 'list' && linked <= mostlyLink
  })
  const areLabels = lists.every((index) => {
    const text = above[index]?.map.text ?? ''
    const isShort = /\d/.test(text) || text.trim().split(/\s+/).length <= mostWords
    return isShort && text.length < longestLabel && !/[.!?…]["'”’»)]*$/.test(text)
  })
  return new Set(areLabels && lists.length <= mostLabels ? lists : [])
}

/** A title such as “Story highlights” above the copy, and the list below it: the story in points, before it is told. */
function pointsAbove(above: readonly Paragraph[]): ReadonlySet<number> {
  const title = above.findIndex(({map, context}, index) => {
    const isLine = context === undefined || context === 'heading' || context === 'list'
    return isLine && isPointsTitle(map.text) && above[index + 1]?.context === 'list'
  })
  if (title === -1) return new Set()
  let end = title + 1
  while (above[end]?.context === 'list') end += 1
  return new Set(Array.from({length: end - title}, (_, offset) => title + offset))
}

/** A heading that is one link may be a title that the page links. */
const wholly = 0.9

const longestLabel = 40
const mostLabels = 6
const mostWords = 3

/** A sentence or more that is no link: what a story is made of. */
function isProse({map, context, linked}: Paragraph): boolean {
  const {text} = map
  return (
    context === undefined &&
    linked < 0.5 &&
    text.length >= shortestProse &&
    /[.!?…。！？]["'”’»)\]]*$/.test(text)
  )
}

/**
 * A first sentence set in the type of a heading: a crosshead has no full stop, no story opens on “But”, and what stands between the byline and
 * the copy and is longer than a sentence is no deck, which stands above the byline.
 */
function opensStory(paragraphs: readonly Paragraph[], index: number, facts: PageFacts): boolean {
  const [above, heading, below] = [index - 1, index, index + 1].map((at) => paragraphs[at])
  const text = heading?.map.text ?? ''
  if (!/[.…]["”’]?$/.test(text)) return false
  if (/^(?:But|Yet|Nor) /.test(below?.map.text ?? '')) return true
  const isBelowByline = above === undefined ? facts.bylineAbove : above.context === 'byline'
  return isBelowByline && /[.!?] \p{Lu}/u.test(text)
}

function isAbove(paragraph: Paragraph | undefined, headlineAt: number | undefined): boolean {
  if (paragraph === undefined || headlineAt === undefined || paragraph.map.text.length > longestKicker)
    return false
  return paragraph.map.range({start: 0, end: 1}).start < headlineAt
}

const longestKicker = 70

/** “Home News Crane falls at Carrow”: the way to the story, above its headline and with the headline at the end. */
function isTrail({map, context}: Paragraph, {headline, headlineAt}: PageFacts): boolean {
  if (context !== undefined || headlineAt === undefined) return false
  const {text} = map
  if (text.length > headline.length + longestKicker || map.range({start: 0, end: 1}).start > headlineAt)
    return false
  return plainWords(text).endsWith(` ${plainWords(headline)}`)
}

function isOneOf(text: string, names: readonly string[]): boolean {
  if (names.length === 0 || text.length > 160) return false
  const line = plainWords(text.replace(/^(?:\p{L}+ )?by\b:?\s*/iu, ''))
  return (
    line === plainWords(names.join(' and ')) ||
    line === plainWords(names.join(', ')) ||
    line === plainWords(names[0] ?? '')
  )
}

/** A title and the links, headings and labels below it, up to the next paragraph of copy or the crosshead above it. */
function markBox(paragraphs: readonly Paragraph[], title: number, {prose, marks}: Marking): void {
  marks.set(title, 'furniture')
  for (let index = title + 1; index < paragraphs.length && prose[index] !== true; index += 1) {
    const {context, linked} = paragraphs[index] ?? {context: undefined, linked: 0}
    if (context === 'heading' && linked < 0.5 && prose[index + 1] === true) return
    if (context === 'heading' || (linked > 0.5 && (context === undefined || context === 'list')))
      marks.set(index, 'furniture')
  }
}

/** Whether a heading, or the first line of the list itself, is the title of a list of links: no story goes on with two of them below a crosshead. */
function opensLinks(paragraphs: readonly Paragraph[], title: number): boolean {
  const {map, context} = paragraphs[title] ?? {}
  const isLabel = context === 'list' && map !== undefined && map.text.length < longestListLabel
  if (context !== 'heading' && !isLabel) return false
  const isLink = (paragraph: Paragraph) =>
    (paragraph.context === 'list' || (context === 'heading' && paragraph.context === 'heading')) &&
    isAllLink(paragraph)
  // “1” above “2”: the pages of the story, and this is the first.
  const fewest = isLabel && /^\d{1,2}$/.test(map.text) ? 1 : 2
  const below = paragraphs.slice(title + 1, title + 1 + fewest)
  return below.length === fewest && below.every(isLink)
}

const longestListLabel = 25
