import {isInAside} from '../markup/html.js'
import {everyNamed, textOf} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {isName} from './writer.js'

/**
 * The writer as a list of facts about the story names her beside its day, wherever it stands: `<li><strong>Author</strong> Ruth Amis</li>`,
 * `<dt>Author</dt><dd>Ruth Amis</dd>`. A review has the author of the book so, without a day; lists that name several people speak of several
 * stories.
 */
export function authorOfFacts(tree: Tree): readonly string[] {
  const labels = everyNamed(tree.root, 'strong', 'b', 'dt').filter(
    (element) =>
      element.closeStart - element.openEnd < longestLabel &&
      label.test(textOf(tree, element)) &&
      !isInAside(tree, element),
  )
  const names = new Set(
    labels
      .slice(0, mostLabels)
      .map((element) => besideLabel(tree, element))
      .filter(isName),
  )
  return names.size === 1 ? [...names] : []
}

const label = /^(?:authors?|autor(?:in)?|auteur)\s?:?$/i
const mostLabels = 10

/** What stands beside a label: the rest of its line, or the next entry. */
function besideLabel(tree: Tree, element: Element): string {
  const {parent, name} = element
  const facts = name === 'dt' ? parent : parent?.parent
  if (parent === undefined || facts === undefined || facts.end - facts.start > longestFacts) return ''
  if (!day.test(textOf(tree, facts))) return ''
  if (name !== 'dt')
    return textOf(tree, parent)
      .slice(textOf(tree, element).length)
      .replace(/^[\s:]+/, '')
  const next = parent.children.find(
    (child): child is Element => child.kind === 'element' && child.start >= element.end,
  )
  return textOf(tree, next)
}

/** “19.01.2031”, “19 January 2031”, “Jan. 19, 2031” */
const day =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b|\b\d{1,2}\.? \p{Lu}\p{L}{2,8}\.? \d{4}\b|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}\b/u

/** Tags and all: the words of an element are gathered from everything in it, and a hostile page has all of it in everything. */
const longestLabel = 40
const longestFacts = 4000
