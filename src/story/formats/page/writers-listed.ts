import {hasName} from '../markup/byline.js'
import {everyNamed, textOf, value} from '../markup/query.js'
import {type Element, isBlock, type Node, type Tree} from '../markup/tree.js'
import {isMarkedWriter, isName} from './writer.js'

/** The line around several writers, each in a link of its own or marked as a writer: `<a rel="author">Ruth Amis</a> / <a rel="author">Tom Okafor</a>`. */
export function aroundWriters(tree: Tree, line: Element): Element {
  const {parent} = line
  if ((line.name !== 'a' && line.name !== 'span') || parent === undefined) return line
  const links = parent.children.filter(
    (child): child is Element =>
      child.kind === 'element' && child.name === line.name && isMarkedWriter(tree, child),
  )
  const names = new Set(links.map((link) => textOf(tree, link)).filter(hasName))
  const text = textOf(tree, parent)
  return names.size > 1 && text.length < longestLine && !/\d/.test(text) ? parent : line
}

/** The names of several writers of whom each has an element, the one of `line` among them or all of them in it: all are marked alike. */
export function writersListed(tree: Tree, line: Element): readonly string[] {
  // One list in the line may hold them all, behind a word of its own.
  const within = everyNamed(line, 'li').map((one) => textOf(tree, one).replace(/^(?:and|&) |,$/g, ''))
  if (within.length > 1 && within.every(isName)) return within
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
  return isApart && names.length > 1 ? names : []
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
    return hasName(text) ? [text] : []
  })
  return names.length > 1 ? names : []
}

const mostWriters = 12
const longestLine = 160
