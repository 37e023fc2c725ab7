import {apart, besides, byWords, type ClassNames, hidden} from './class-names.js'
import {isInQuote, isLayout} from './layout.js'
import {leadsElsewhere} from './links.js'
import {isButtonList, isDetailsList, isLayoutList, isPictureList} from './lists.js'
import {partNames} from './part-names.js'
import {holdsPicture, isAroundPicture, isBesidePicture, isByPicture, pictureCredit} from './pictures.js'
import {isPostOfNetwork} from './posts.js'
import type {Context} from './prose.js'
import {everyNamed, find, isWithin, textOf} from './query.js'
import {copyIn, runsIn, titlesIn} from './runs.js'
import {attribute, type Element, standsApart, type Tree} from './tree.js'
import {holdsStory} from './without-scripts.js'

/** What an HTML element makes of the text in it, by its name and then by what its class says. */
export function htmlContext(tree: Tree): (element: Element) => Context | undefined {
  return (element) => {
    const {name, parent} = element
    // A time above the copy says when it was published; in a sentence it is copy.
    if (name === 'time') return parent !== undefined && standsApart(parent) ? 'furniture' : undefined
    if (name === 'noscript' && holdsStory(tree, element)) return undefined
    if (name === 'aside' && holdsBody(tree, element)) return undefined
    if (isAsideByRole(tree, element) && !holdsProse(tree, element)) return 'furniture'
    const context = contexts.get(name)
    if (context === 'heading') {
      const own = byClass(tree, element)
      if (own === 'furniture' || (own === 'byline' && name !== 'h1')) return own
      if (own === 'summary' && isDeck(tree, element)) return own
      return isLede(tree, element) ? undefined : context
    }
    // Old pages lay out their columns in tables, and some stand in a form as a whole.
    if (name === 'form') return holdsProse(tree, element) && !isFilledIn(tree, element) ? undefined : context
    if (name === 'table') {
      if (holdsLayout(tree, element)) return undefined
      return holdsPicture(tree, element) ? 'caption' : context
    }
    if (context === 'list' && isLayoutList(tree, element)) return undefined
    if (context === 'list' && isPictureList(tree, element))
      return leadsElsewhere(tree, element) ? 'furniture' : 'caption'
    if (context === 'list' && isDetailsList(tree, element)) return 'furniture'
    // Above the copy a list holds keywords, not sentences.
    if (name === 'p' && parent?.name === 'header' && isBelowTitle(parent, element))
      return byClass(tree, element) ?? (holdsProse(tree, parent) ? undefined : 'summary')
    if (context === 'list' && (parent?.name === 'header' || isButtonList(tree, element))) return 'furniture'
    if (name === 'blockquote' && isPostOfNetwork(tree, element)) return 'furniture'
    if (name === 'strong' && parent?.name === 'header') return byClass(tree, element)
    if (name === 'cite' && isAheadOfCopy(tree, element)) return 'dateline'
    if (context === undefined && marks.has(name))
      return isSwitchedOff(tree, element) || isIcon(tree, element) ? 'skip' : undefined
    if (context !== undefined || !classed.has(name)) return context
    if (isSwitchedOff(tree, element) && !holdsCopy(tree, element)) return 'skip'
    if (name === 'span' && (isDateline(tree, element) || isPlaceAhead(tree, element))) return 'dateline'
    if (name === 'span' && isSource(tree, element)) return 'furniture'
    if (name === 'span' && (parent === undefined || !standsApart(parent))) {
      if (isHidden(tree, element) || isIcon(tree, element)) return 'skip'
      return isBesidePicture(tree, element) ? 'caption' : undefined
    }
    return byClass(tree, element)
  }
}

/** `<header><h1>Ferry late</h1><p>Engine to be replaced</p></header>` */
function isBelowTitle(header: Element, {start}: Element): boolean {
  return header.children.some(
    (child) => child.kind === 'element' && /^h[12]$/.test(child.name) && child.end <= start,
  )
}

/** A second headline, or what is named after a deck right below one: `<h1>Ferry late</h1><h2 class="deck">Engine to be replaced</h2>`. */
function isDeck(tree: Tree, heading: Element): boolean {
  if (/alternativeheadline/i.test(attribute(tree, heading, 'itemprop') ?? '')) return true
  const beside = heading.parent?.children.filter((node) => node.kind === 'element') ?? []
  return /^h[12]$/.test(beside[beside.indexOf(heading) - 1]?.name ?? '')
}

/**
 * A heading around several paragraphs is a lede that somebody made large, and so is one that ends like a sentence and holds a paragraph or
 * bears the class of the one that follows it.
 */
function isLede(tree: Tree, heading: Element): boolean {
  const [first, ...rest] = everyNamed(heading, 'p')
  if (rest.length > 0) return true
  const words = first ?? (isClassedAsNext(tree, heading) ? heading : undefined)
  if (words === undefined || heading.name === 'h1') return false
  return /[.…]["”’»)]*\s*$/.test(tree.source.slice(words.openEnd, words.closeStart))
}

function isClassedAsNext(tree: Tree, heading: Element): boolean {
  const beside = heading.parent?.children.filter((node) => node.kind === 'element') ?? []
  const next = beside[beside.indexOf(heading) + 1]
  const name = attribute(tree, heading, 'class')
  return !!name && next?.name === 'p' && attribute(tree, next, 'class') === name
}

/** A box that opens at a click: `<div style="display:none">`. */
export function isSwitchedOff({source}: Tree, {start, openEnd}: Element): boolean {
  if (openEnd - start < 10) return false
  const tag = source.slice(start, openEnd)
  return (tag.includes('none') || tag.includes('hidden')) && switchedOff.test(tag)
}

const switchedOff = /\sstyle\s*=\s*["'][^"']*display\s*:\s*none|\shidden(?=[\s>=])/i

/** What the page tells screen readers of a part that lies beside the copy, or is not to be read out: `<div role="complementary">`. */
function isAsideByRole({source}: Tree, {name, start, openEnd}: Element): boolean {
  if (!parts.has(name)) return false
  const tag = source.slice(start, openEnd)
  return (tag.includes('role') || tag.includes('aria-hidden')) && asideRole.test(tag)
}

const parts = new Set(['div', 'section', 'ul'])
const asideRole =
  /\s(?:role\s*=\s*["']?(?:alertdialog|complementary|contentinfo|dialog|menu|menubar|navigation|search|toolbar)\b|aria-hidden\s*=\s*["']?true\b)/i

/**
 * Whether the element stands in a part of the page that is surely not the article: comments, other stories, the foot. What holds the headline
 * too is the head of the article, whatever its name.
 */
export function isInAside(tree: Tree, element: Element, headline?: Element): boolean {
  for (let outer = element.parent; outer !== undefined; outer = outer.parent) {
    if (outer.end - outer.start > tree.source.length * mostOfPage) return false
    if (headline !== undefined && isWithin(headline, outer)) return false
    if (asides.has(outer.name) && !holdsBody(tree, outer)) return true
    const words = apart(`${attribute(tree, outer, 'class') ?? ''} ${attribute(tree, outer, 'id') ?? ''}`)
    const found = byWords.find(({isSure, pattern}) => isSure && pattern.test(words))
    if (found !== undefined && !(found === besides && isLayout(tree, outer))) return true
  }
  return false
}

const asides = new Set(['aside', 'footer', 'nav'])

/** Whether what the page calls the body of the article stands inside: some lay out all their columns in asides. */
function holdsBody(tree: Tree, element: Element): boolean {
  return bodiesOf(tree).some((at) => at > element.start && at < element.end)
}

/** Where the first bodies of articles stand, by schema.org’s name for them, found once. */
const bodies = new WeakMap<Tree, readonly number[]>()

function bodiesOf(tree: Tree): readonly number[] {
  const known =
    bodies.get(tree) ??
    everyNamed(tree.root, 'div', 'section', 'article')
      .filter((part) => /\barticleBody\b/.test(attribute(tree, part, 'itemprop') ?? ''))
      .slice(0, mostBodies)
      .map(({start}) => start)
  bodies.set(tree, known)
  return known
}

const mostBodies = 10

/** Words for screen readers alone (“Media caption”). */
function isHidden(tree: Tree, element: Element): boolean {
  return hidden.pattern.test(attribute(tree, element, 'class') ?? '')
}

/** A picture that is drawn by a letter or the name of a sign in a font of its own: `<span class="icon">S</span>`, `<i class="material-icons">share</i>`. */
function isIcon(tree: Tree, element: Element): boolean {
  if (element.end - element.start > longestIcon) return false
  return (
    iconClass.test(attribute(tree, element, 'class') ?? '') &&
    !/\s/.test(tree.source.slice(element.openEnd, element.closeStart).trim())
  )
}

/** Tags and all. */
const longestIcon = 200
const iconClass = /(?:^|\s)(?:icon|material-(?:icons|symbols)(?:-\w+)?)(?:$|\s)/

/** Some systems mark the dateline inside the first paragraph. */
function isDateline(tree: Tree, element: Element): boolean {
  return attribute(tree, element, 'class') === 'dateline'
}

/** `<p><span class="loc">CARROW, Norland</span>The crane …`: a place that its class names, in capitals, with no dash behind it. */
function isPlaceAhead(tree: Tree, {parent, start, openEnd, closeStart, end}: Element): boolean {
  const {source} = tree
  if (closeStart - openEnd > longestCite || parent === undefined) return false
  return (
    /\sclass\s*=\s*["'](?:loc|location|place|city)["']/.test(source.slice(start, openEnd)) &&
    /^\s*\p{Lu}{3}[\p{Lu} .’'-]*(?:,\s\p{Lu}[\p{L}. ]*)?\s*$/u.test(source.slice(openEnd, closeStart)) &&
    source.slice(parent.openEnd, start).trim() === '' &&
    /^\s*["“‘']?\p{Lu}/u.test(source.slice(end, end + 40))
  )
}

/** `<cite class="editorial-source">Carrow (NWA)</cite>The crane …`, with no dash behind it. */
function isAheadOfCopy({source}: Tree, {openEnd, closeStart, end}: Element): boolean {
  return (
    closeStart - openEnd < longestCite &&
    /^\s*\p{Lu}[\p{L}.,’' -]{1,40}\s\(\p{Lu}{2,6}\)\s*$/u.test(source.slice(openEnd, closeStart)) &&
    /^\s*["“]?\p{Lu}/u.test(source.slice(end, end + 4))
  )
}

const longestCite = 60

/** `<span class="source">Nine Wire –</span>` ahead of the copy. */
function isSource(tree: Tree, element: Element): boolean {
  return (
    attribute(tree, element, 'class') === 'source' &&
    /\s(?:—|–|--?)\s*$/.test(tree.source.slice(element.openEnd, element.closeStart))
  )
}

/** Whether the element holds paragraphs enough to be the copy, or to hold it. */
function holdsCopy(tree: Tree, element: Element): boolean {
  const paragraphs = runsIn(tree, element, shortestCopy).filter(({isParagraph}) => isParagraph)
  return paragraphs.length + titlesIn(tree, element) >= fewestRuns
}

/** The same, where the copy stands in boxes or between line breaks. */
function holdsProse(tree: Tree, element: Element): boolean {
  return copyIn(tree, element, shortestCopy, fewestRuns).length + titlesIn(tree, element) >= fewestRuns
}

const fewestRuns = 3

/** Shorter paragraphs are the labels and buttons of a box. */
const shortestCopy = 50

/** A table that lays out a page has paragraphs in it; the cells of any other hold words and figures, in paragraphs or not. */
function holdsLayout(tree: Tree, element: Element): boolean {
  return copyIn(tree, element, longestCell, fewestRuns).length + titlesIn(tree, element) >= fewestRuns
}

const longestCell = 80

/** Whether the words of a form are few, though its fields stand in paragraphs full of tags. */
function isFilledIn(tree: Tree, element: Element): boolean {
  return element.end - element.start < largestForm && textOf(tree, element).length < fewestWords
}

/** In characters; a story that a form is around has more. */
const fewestWords = 250
const largestForm = 10_000

const contexts = new Map<string, Context>(
  Object.entries({
    skip: `head script style noscript template svg math iframe object embed canvas audio video nav form button select textarea input
      dialog map link meta`,
    heading: 'h1 h2 h3 h4 h5 h6',
    caption: 'figcaption figure',
    list: 'table ul ol dl',
    furniture: 'aside footer',
  } satisfies Partial<Record<Context, string>>).flatMap(([context, names]) =>
    names.split(/\s+/).map((name) => [name, context as Context] as const),
  ),
)

/** Elements whose class is worth a look: containers and short lines, not words inside a sentence. */
const classed = new Set(['div', 'p', 'section', 'header', 'address', 'span', 'blockquote'])

/** Words that are set in a type of their own; a notice that shows at times is one of them as a whole. */
const marks = new Set(['b', 'strong', 'em', 'i', 'small'])

function byClass(tree: Tree, element: Element): Context | undefined {
  if (element.openEnd - element.start < shortestWithClass) return undefined
  const name = attribute(tree, element, 'class') ?? ''
  const id = attribute(tree, element, 'id') ?? ''
  const property = attribute(tree, element, 'itemprop') ?? ''
  if (/^(?:about|description)$/.test(property) && isBesideBody(tree, element)) return 'summary'
  const words = apart(
    `${isPost(tree, element, name) ? name.replace(taxonomy, '') : name} ${id} ${property} ${partNames(tree, element)}`,
  )
  if (words.trim() === '') return undefined
  if (pictureCredit.test(words) && isByPicture(element)) return 'caption'
  const found = byWords.find(({pattern}) => pattern.test(words))
  if (found === undefined || (found === besides && isLayout(tree, element))) return undefined
  // The foot of a story may be its last paragraph, and a credit says so itself.
  if (element.name === 'p' && element.end - element.start > longestCredit && storyFoot.test(words))
    return undefined
  // `<div id="photo-text" class="post-content">`, `gallery-body`: the copy beside a picture or above a gallery.
  if (found.context === 'caption' && (copyClass.test(apart(name)) || isNamedParagraph(element, words)))
    return undefined
  if (found.context === 'summary' && isCrosshead(tree, element, words)) return 'heading'
  // A quotation is copy however it is labelled (`edTag`), unless it quotes a post.
  if (element.name === 'blockquote' && !found.isSure) return undefined
  // `has-sidebar`, `category-news`: a class of the whole story or page speaks of its looks, not of its text.
  const page = find(tree.root, 'body') ?? tree.root
  const isPage = element.end - element.start > (page.end - page.start) * mostOfPage
  // The byline of a reader’s comment or of another story, or who is quoted.
  if (found.context === 'byline' && (isInAside(tree, element) || isInQuote(tree, element))) return 'furniture'
  const isCopy = found.context !== 'skip' && !found.isSure && holdsText(tree, element, found)
  if (isCopy || (isPage && element.end - element.start > longestLine)) return undefined
  return found.context === 'caption' && leadsElsewhere(tree, element) ? 'furniture' : found.context
}

/** `… repairs.</p><p class="tr-subhead">WARNINGS IN SPRING</p>`: a subhead of the story stands below its headline, one of a part below a sentence. */
function isCrosshead({source}: Tree, {start, openEnd, closeStart}: Element, words: string): boolean {
  return (
    /(?:^|[\s_-])sub-?head(?:ing|line)?(?:$|[\s_-])/.test(words) &&
    closeStart - openEnd < longestCrosshead &&
    !/[.…:]["”’»)]*\s*$/.test(source.slice(openEnd, closeStart)) &&
    /[.…!?]["”’»)]*\s*<\/p>\s*$/.test(source.slice(Math.max(0, start - longestBetween), start))
  )
}

const longestCrosshead = 120
/** The end of a paragraph and the line break behind it. */
const longestBetween = 40

/** `<p class="media-ui-Paragraph_text-x1">`: a prefix that all classes of a site have speaks of no picture. */
function isNamedParagraph({name}: Element, words: string): boolean {
  return name === 'p' && /(?:^|[\s_-])paragraph(?:$|[\s_-])/.test(words)
}

/** Whether a box holds copy after all, whatever its class; captions of a gallery stand in boxes, too, and copy beside a picture in paragraphs. */
function holdsText(tree: Tree, element: Element, {context}: ClassNames): boolean {
  // `story-teaser`: what goes on for two long paragraphs opens the copy.
  if (context === 'summary' && copyIn(tree, element, longestDeck, 2).length > 1) return true
  if (context !== 'caption') return holdsProse(tree, element)
  return holdsCopy(tree, element) || isAroundPicture(tree, element)
}

const longestCredit = 200
/** A standfirst has shorter paragraphs. */
const longestDeck = 250
const storyFoot = /(?:^|[\s_-])(?:article|body|content|post|story)_{0,2}-?footer(?:$|\s)/
const copyClass =
  /(?:^|\s)(?:(?:article|story|post|entry)[_-]{0,2}(?:body|content|text)|(?:gallery|slideshow)-(?:body|intro(?:duction)?))(?:$|\s)/

/** A post bears its subjects and its state as classes, `hentry status-publish tag-ferries`; of a whole one with its title they say nothing. */
function isPost(tree: Tree, element: Element, name: string): boolean {
  if (!post.test(name) || titlesIn(tree, element) === 0) return false
  // A post inside another is a teaser of another story.
  let outer = element.parent
  for (let level = 0; level < mostLevels && outer !== undefined; level += 1) {
    if (post.test(attribute(tree, outer, 'class') ?? '')) return false
    outer = outer.parent
  }
  return true
}

const post = /(?:^|\s)h-?entry(?:$|\s)/
const mostLevels = 6
const taxonomy = /(?<=^|\s)(?:category|tag|status|format)-\S+/g

/** schema.org’s description of an article stands beside its body. Alone, it is what many sites call the body. */
function isBesideBody(tree: Tree, {parent}: Element): boolean {
  return (parent?.children ?? []).some(
    (child) => child.kind === 'element' && attribute(tree, child, 'itemprop') === 'articleBody',
  )
}

const mostOfPage = 0.5
const longestLine = 500

/** `<p id=x>`: a shorter tag has neither class nor id. */
const shortestWithClass = 8
