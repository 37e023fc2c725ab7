import {apart} from '../markup/class-names.js'
import {everyNamed, textOf, value} from '../markup/query.js'
import {attribute, type Element, type Tree} from '../markup/tree.js'
import {isName, writersPage} from './writer.js'

/**
 * The writer as the box below the copy names her, `<div id="author-info"><a href="/author/ruth-amis">Ruth Amis</a> covers ports …`, where nothing
 * above it does. Several boxes speak of several people.
 */
export function authorOfBox(tree: Tree): readonly string[] {
  const boxes = everyNamed(tree.root, 'div', 'section', 'aside').filter((element) =>
    isAuthorBox(tree, element),
  )
  const names = new Set(
    boxes.slice(0, mostBoxes).flatMap((box) => {
      const link = everyNamed(box, 'a').find(
        (one) => writersPage.test(value(tree, one, 'href') ?? '') && isName(textOf(tree, one)),
      )
      return link === undefined ? [] : [textOf(tree, link)]
    }),
  )
  return names.size === 1 ? [...names] : []
}

function isAuthorBox(tree: Tree, element: Element): boolean {
  if (element.end - element.start > longestBox) return false
  return box.test(apart(`${attribute(tree, element, 'class') ?? ''} ${attribute(tree, element, 'id') ?? ''}`))
}

const box =
  /(?:^|[\s_-])(?:about[_-]?(?:the[_-]?)?author|author[_-]?(?:bio|box|card|description|details|info|profile)(?:box)?)(?:$|[\s_-])/
const mostBoxes = 20
const longestBox = 8000
