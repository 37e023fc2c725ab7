import {startOfCopy} from './byline-element.js'
import {isInAside} from './html.js'
import {everyNamed, isInside, textOf, value} from './query.js'
import type {Element, Tree} from './tree.js'

/**
 * The one link between headline and copy that leads to a writer’s page and bears a name, where neither markup nor words say “by”:
 * `<a href="/author/ruth-amis">Ruth Amis</a>`.
 */
export function bylineLink(
  tree: Tree,
  {article, headline}: {readonly article: Element; readonly headline: Element | undefined},
): Element | undefined {
  if (headline === undefined) return undefined
  const copy = startOfCopy(article)
  const links = everyNamed(tree.root, 'a').filter(({start, end, openEnd, closeStart}) => {
    const size = closeStart - openEnd
    return start >= headline.end && end <= copy && size > 0 && size < longestName
  })
  const named = links.filter(
    (link) =>
      writersPage.test(value(tree, link, 'href') ?? '') &&
      name.test(textOf(tree, link)) &&
      !isInAside(tree, link) &&
      !isInside(link, 'figure'),
  )
  return new Set(named.map((link) => textOf(tree, link))).size === 1 ? named[0] : undefined
}

/** Tags and all. */
const longestName = 200
const writersPage =
  /\/(?:authors?|columnists?|contributors?|editors?|journalists?|reporters?|staff|users?|writers?|auteurs?|autore?s?|autoren)\/[^/]/i
const name = /^\p{Lu}[\p{L}.’'-]+(?: \p{Ll}{1,3})?(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u
