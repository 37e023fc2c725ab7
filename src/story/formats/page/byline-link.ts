import {isInAside} from '../markup/html.js'
import {everyNamed, isInside, textOf, value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {type Place, startOfCopy} from './byline-place.js'
import {isName, writersPage} from './writer.js'

/**
 * The link between headline and copy that leads to a writer’s page and bears a name, or the line of several, where neither markup nor words say “by”:
 * `<a href="/author/ruth-amis">Ruth Amis</a>`.
 */
export function bylineLink(tree: Tree, {article, headline}: Place): Element | undefined {
  if (headline === undefined) return undefined
  const copy = startOfCopy(tree, article)
  const links = everyNamed(tree.root, 'a').filter(({start, end}) => start >= headline.end && end <= copy)
  const named = links.filter(
    (link) =>
      writersPage.test(value(tree, link, 'href') ?? '') &&
      isName(textOf(tree, link)) &&
      !isInAside(tree, link, headline) &&
      !isInside(link, 'figure'),
  )
  const [first] = named
  if (new Set(named.map((link) => textOf(tree, link))).size < 2) return first
  // Several wrote it together only where one line names them.
  const line = first?.parent
  const isOne = line !== undefined && named.every(({parent}) => parent === line)
  return isOne && textOf(tree, line).length < longestLine ? line : undefined
}

const longestLine = 160
