import {hasName} from '../markup/byline.js'
import {everyNamed, textOf, value} from '../markup/query.js'
import type {Tree} from '../markup/tree.js'
import {isOfOther} from './byline-element.js'
import {isMarkedWriter} from './writer.js'

/** The names that microdata or links of the page call authors, wherever they stand. */
export function authorsMarked(tree: Tree): readonly string[] {
  const authors = everyNamed(tree.root, 'span', 'div', 'p', 'a', 'address').filter(
    (element) => isMarkedWriter(tree, element) && !isOfOther(tree, element),
  )
  const names = new Set(
    authors.slice(0, mostAuthors).flatMap((author) => {
      const part = everyNamed(author, 'span', 'a').find((one) => value(tree, one, 'itemprop') === 'name')
      const name = textOf(tree, part ?? author)
      return name.length < longestName && hasName(name) ? [name] : []
    }),
  )
  return [...names]
}

const longestName = 60
const mostAuthors = 20
