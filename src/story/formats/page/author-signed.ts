import {isInAside} from '../markup/html.js'
import {everyNamed, textOf} from '../markup/query.js'
import type {Tree} from '../markup/tree.js'
import {isName} from './writer.js'

/**
 * The writers in the one line of the page that says “Written by Ruth Amis”, “Author: Ruth Amis” or “Posted by Ruth Amis at 1:02 PM”; blogs have it
 * below the copy. Where the page names several in that way, they wrote other posts, or comments.
 */
export function authorSigned(tree: Tree): readonly string[] {
  if (!mayBeSigned.test(tree.source)) return []
  const isFilm = film.test(tree.source)
  const found = new Map<string, readonly string[]>()
  for (const line of everyNamed(tree.root, 'p', 'div', 'span', 'small', 'em', 'strong')) {
    const size = line.closeStart - line.openEnd
    if (size > longestLine) continue
    if (!mayBeSigned.test(tree.source.slice(line.openEnd, line.closeStart))) continue
    const text = textOf(tree, line)
    const written = poster.exec(text)?.[1] ?? (isFilm ? undefined : signed.exec(text)?.[1]) ?? ''
    const names = written.split(/\s*(?:,|&|\band\b)\s*/)
    if (names.every(isName) && !isInAside(tree, line)) found.set(written, names)
  }
  const [only] = found.values()
  return found.size === 1 && only !== undefined ? only : []
}

const mayBeSigned = /\b(?:(?:posted|story|words|written)\s+by|authors?:|autora?:|autorin:)/i
const signed = /^(?:(?:story|words|written)\s+by:?|authors?:|autora?:|autorin:)\s+(.{3,80})$/i
const poster =
  /^[Pp]osted [Bb]y:? (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})(?=$|[,|•·]| [@|•·–—-]| (?:at|on|in) )/u
/** Of a film a page says who directed it, too. */
const film = /\b(?:directed|produced)\s+by\b/i
/** Tags and all. */
const longestLine = 1500
