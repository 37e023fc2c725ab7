import {hasName} from '../markup/byline.js'
import {everyNamed, textOf, value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {isMarkedWriter, isName, writersPage} from './writer.js'

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
  if (isMarkedWriter(tree, part) || value(tree, part, 'itemprop') === 'name') return true
  if (/(?:^|\s)(?:fn|(?:\S*[_-])?name)(?:$|\s)/.test(value(tree, part, 'class') ?? '')) return true
  return part.name === 'a' && writersPage.test(value(tree, part, 'href') ?? '') && isName(textOf(tree, part))
}

const shortestMark = 14
