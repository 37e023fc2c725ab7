import {isName} from './byline-link.js'
import {isInAside} from './html.js'
import {everyNamed, textOf} from './query.js'
import type {Tree} from './tree.js'

/**
 * Who posted the story, as blogs say below it, “Posted by Ruth Amis at 1:02 PM”. Where the page names several in that way, they wrote other
 * posts, or comments.
 */
export function posterOf(tree: Tree): readonly string[] {
  if (!/posted by/i.test(tree.source)) return []
  const names = new Set(
    everyNamed(tree.root, 'p', 'div', 'span', 'em', 'small').flatMap((element) => {
      const size = element.closeStart - element.openEnd
      if (size < shortestLine || size > longestLine) return []
      const [, name = ''] = poster.exec(textOf(tree, element)) ?? []
      return isName(name) && !isInAside(tree, element) ? [name] : []
    }),
  )
  return names.size === 1 ? [...names] : []
}

const poster =
  /^[Pp]osted [Bb]y:? (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})(?=$|[,|•·]| [@|•·–—-]| (?:at|on|in) )/u

/** Tags and all. */
const longestLine = 1500
const shortestLine = 15
