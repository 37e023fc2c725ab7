import {isByline} from '../../lines/bylines.js'
import {hasName, isPostedBy, kindAhead} from '../markup/byline.js'
import {withoutDay} from '../markup/byline-day.js'
import {isInAside} from '../markup/html.js'
import {everyNamed, isInside, textOf, value} from '../markup/query.js'
import {type Element, isBlock, type Node, type Tree} from '../markup/tree.js'
import {isName, writersPage} from './byline-link.js'
import {type Place, startOfCopy} from './byline-place.js'

/**
 * The line between headline and copy that names the writers, where none is marked as a byline: by what it says (“By Ruth Amis”, “Ruth Amis,
 * harbour reporter”), by its class, or as a source.
 */
export function bylineLine(tree: Tree, {article, headline}: Place): Element | undefined {
  if (headline === undefined) return undefined
  const below = startOfCopy(tree, article)
  const between = everyNamed(tree.root, ...elements).filter(
    ({start, end, openEnd, closeStart}) =>
      start >= headline.end && end <= below && closeStart > openEnd && end - start < longestLine,
  )
  const isLine = (element: Element) => {
    const text = textOf(tree, element)
    if (text.length > longestNames || !hasName(text)) return false
    if (saysBy(text)) return true
    // A heading that names somebody and says no more may be of a box.
    if (/^h\d$/.test(element.name)) return false
    return (
      (element.name === 'address' && isName(text)) ||
      workOf.test(text) ||
      element.name === 'cite' ||
      isPostedBy(text) ||
      signature.test(value(tree, element, 'class') ?? '') ||
      value(tree, element, 'itemprop') === 'sourceOrganization' ||
      titled.test(text)
    )
  }
  const lines = between.filter(
    (element) =>
      isLine(element) &&
      (!isInAside(tree, element, headline) || isInFooter(tree, element)) &&
      !isInside(element, 'figure'),
  )
  // Containers come before what they hold, and the innermost has least beside the names.
  const [outermost] = lines
  return lines.findLast((line) => outermost !== undefined && line.end <= outermost.end)
}

/** `<footer>Submitted by Ruth Amis on Mon, 03/05/2031</footer>` between headline and copy is the foot of the headline, not of the page. */
function isInFooter(tree: Tree, element: Element): boolean {
  return isInside(element, 'footer') && isPostedBy(textOf(tree, element))
}

const elements = ['p', 'div', 'span', 'li', 'cite', 'small', 'td', 'address', 'h2', 'h3', 'h4', 'h5', 'h6']

/** “By Ruth Amis”, with what she wrote in front of it or with the day: “Opinion by Ruth Amis”, “March 17, 2031 | By Ruth Amis”. */
function saysBy(text: string): boolean {
  if (isByline(text)) return true
  const names = withoutDay(text).replace(kindAhead, '')
  return names !== text && isByline(names)
}

/** “Words: Ruth Amis”, “Ruth Amis, Published 10:15 a.m. ET March 5, 2031” */
const workOf =
  /^(?:[Tt]ext|[Ww]ords)\s?:\s+\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$|^(?!(?:Article|Date|First|Last|News|Originally|Page|Story|Time)\b)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3},?\s+(?:Posted|Published|Updated):?\s(?=\D{0,20}\d).{4,60}$/u
/** Tags and all. */
const longestLine = 800
const longestNames = 160
const signature =
  /(?:^|[\s_-])(?:firma|(?:posted|story|written)-?by|source-org|(?:columnist|correspondent|journalist|reporter)(?:-?name)?)(?:$|[\s_-])|(?:^|\s)credits(?:$|\s)/i
/** “RUTH AMIS NWA Sports Writer” */
const titled =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3},?\s(?:\p{L}+\s){0,3}(?:[Cc]olumnist|[Cc]ontributor|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Rr]eporter|[Ww]riter|COLUMNIST|CORRESPONDENT|EDITOR|REPORTER|WRITER)$/u

/** The line around several writers, each in a link of its own or marked as a writer: `<a rel="author">Ruth Amis</a> / <a rel="author">Tom Okafor</a>`. */
export function aroundWriters(tree: Tree, line: Element): Element {
  const {parent} = line
  if ((line.name !== 'a' && line.name !== 'span') || parent === undefined) return line
  const links = parent.children.filter(
    (child): child is Element =>
      child.kind === 'element' && child.name === line.name && isWriter(tree, child),
  )
  const names = new Set(links.map((link) => textOf(tree, link)).filter(hasName))
  const text = textOf(tree, parent)
  return names.size > 1 && text.length < longestNames && !/\d/.test(text) ? parent : line
}

/** The names of several writers of whom each has an element, the one of `line` among them or all of them in it: all are marked alike. */
export function writersListed(tree: Tree, line: Element): readonly string[] {
  // One list in the line may hold them all, behind a word of its own.
  const within = everyNamed(line, 'li').map((one) => textOf(tree, one).replace(/^(?:and|&) |,$/g, ''))
  if (within.length > 1 && within.length <= mostWriters && within.every(isName)) return within
  const inItems = writersInItems(tree, line)
  if (inItems.length > 0) return inItems
  const inside = namesBeside(tree, innermost(tree, line).children)
  return inside.length > 0 ? inside : namesBeside(tree, line.parent?.children ?? [], line)
}

/** The element within boxes that hold nothing but one another. */
function innermost(tree: Tree, element: Element): Element {
  let inner = element
  for (;;) {
    const [only, ...others] = inner.children.filter(
      (child) => child.kind === 'element' || tree.source.slice(child.start, child.end).trim() !== '',
    )
    if (only?.kind !== 'element' || others.length > 0) return inner
    inner = only
  }
}

/** What may stand between two names, in an element of its own, too. */
const joint = /^\s*(?:[,;|•&]|(?:, )?(?:and|et|und|y))?\s*$/i

/** The names in elements of one kind and class, `like` among them, that stand side by side with no more than an “and” between them. */
function namesBeside(tree: Tree, children: readonly Node[], like?: Element): readonly string[] {
  const parts = children.filter(
    (child): child is Element => child.kind === 'element' && isWriterName(textOf(tree, child)),
  )
  const first = like ?? parts[0]
  const kind = first === undefined ? undefined : value(tree, first, 'class')
  if (first === undefined || !parts.includes(first)) return []
  if (kind === undefined && first.name !== 'li') return []
  const alike = parts.filter((part) => part.name === first.name && value(tree, part, 'class') === kind)
  const {start} = alike[0] ?? first
  const {end} = alike.at(-1) ?? first
  const between = children.filter((child) => child.start > start && child.end < end)
  const isApart = between.every((child) => {
    if (alike.some((part) => part === child)) return true
    const text = child.kind === 'element' ? textOf(tree, child) : tree.source.slice(child.start, child.end)
    // Names that run on with an “and” between them are told by the line as it stands.
    return text.trim() === '' || (isBlock(first.name) && joint.test(text))
  })
  const names = [...new Set(alike.map((part) => textOf(tree, part).replace(/^by |,$/gi, '')))]
  return isApart && names.length > 1 && names.length <= mostWriters ? names : []
}

/** “By Ruth Amis”, not “Pictures by Olga Sand” or “Published in Ports”. */
function isWriterName(text: string): boolean {
  const name = text.replace(/^by /i, '')
  return isName(name) && !/\s(?:at|by|for|from|in|of|on)\s/i.test(name)
}

function writersInItems(tree: Tree, line: Element): readonly string[] {
  const item = line.parent
  const [name] = value(tree, line, 'class')?.split(/\s+/) ?? []
  if (item?.name !== 'li' || name === undefined) return []
  const items = (item.parent?.children ?? []).filter((node): node is Element => node.kind === 'element')
  const names = items.slice(0, mostWriters).flatMap((one) => {
    const marked = one.children.find(
      (node): node is Element =>
        node.kind === 'element' && value(tree, node, 'class')?.split(/\s+/)[0] === name,
    )
    const text = textOf(tree, marked)
    return hasName(text) && text.length < longestName ? [text] : []
  })
  return names.length > 1 ? names : []
}

const mostWriters = 12
const longestName = 60

function isWriter(tree: Tree, part: Element): boolean {
  return /\bauthor\b/.test(`${value(tree, part, 'rel') ?? ''} ${value(tree, part, 'itemprop') ?? ''}`)
}

/** The name that the markup marks in a line, where a title, an hour or an address stands beside it. */
export function nameOnCard(tree: Tree, line: Element): Element | undefined {
  const names = everyNamed(line, 'a', 'b', 'span', 'strong', 'cite').filter(
    (part) => isNamePart(tree, part) && hasName(textOf(tree, part)),
  )
  const [name] = names
  if (name === undefined) return boldAbove(tree, line)
  if (new Set(names.map((part) => textOf(tree, part))).size > 1) return undefined
  const whole = textOf(tree, line)
  const text = textOf(tree, name)
  if (/(?:^|\s)vcard(?:$|\s)/.test(value(tree, line, 'class') ?? '')) return text === whole ? undefined : name
  // Another writer, or the paper, is part of the line; the section is not: “by Ruth Amis in Ports”.
  const rest = whole.slice(whole.indexOf(text) + text.length)
  if (/^\s*in\b/.test(rest) && section.test(tree.source.slice(line.openEnd, line.closeStart))) return name
  return /^\s*(?:$|[,;:&/+(]|(?:and|with|for|of|in)\b|et\b|und\b|y\b|e\b)/i.test(rest) ? undefined : name
}

const section = /\srel=["'][^"']{0,30}\b(?:category|tag)\b/

const titleParts = new Set(['div', 'p', 'small', 'span'])

/** `<b>Ruth Amis</b><br>Harbour editor`, `<b>Ruth Amis</b><span>Harbour editor</span>`: the name stands apart, in bold, above a title. */
function boldAbove(tree: Tree, line: Element): Element | undefined {
  // A portrait may stand ahead.
  const [first, below] = line.children.filter((child) =>
    child.kind === 'element'
      ? child.name === 'br' || textOf(tree, child) !== ''
      : /\S/.test(tree.source.slice(child.start, child.end)),
  )
  if (first?.kind !== 'element') return undefined
  if (below === undefined && (first.name === 'p' || first.name === 'div')) return boldAbove(tree, first)
  const isLink =
    first.name === 'a' && below?.kind === 'element' && below.name !== 'br' && isName(textOf(tree, first))
  const isBold = first.name === 'b' || first.name === 'strong' || isLink
  if (!isBold || below?.kind !== 'element' || !hasName(textOf(tree, first))) return undefined
  const isTitle = titleParts.has(below.name) && /^\p{Lu}/u.test(textOf(tree, below))
  return below.name === 'br' || isTitle ? first : undefined
}

/** `fn` of hCard, `author-card__details__name`, schema.org’s `name`, `rel="author"`, a link to the writer’s page. */
function isNamePart(tree: Tree, part: Element): boolean {
  if (part.openEnd - part.start < shortestMark) return false
  if (isWriter(tree, part) || value(tree, part, 'itemprop') === 'name') return true
  if (/(?:^|\s)(?:fn|(?:\S*[_-])?name)(?:$|\s)/.test(value(tree, part, 'class') ?? '')) return true
  return part.name === 'a' && writersPage.test(value(tree, part, 'href') ?? '') && isName(textOf(tree, part))
}

const shortestMark = 14
