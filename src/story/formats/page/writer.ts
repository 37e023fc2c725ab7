import {value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'

/** Whether microdata or the kind of a link call an element the author: `<a rel="author">`. */
export function isMarkedWriter(tree: Tree, element: Element): boolean {
  return /\bauthor\b/.test(`${value(tree, element, 'rel') ?? ''} ${value(tree, element, 'itemprop') ?? ''}`)
}

/** Where sites keep the pages of those who write for them: `/reporters/ruth-amis`, `/staff/204/ruth-amis/`. */
export const writersPage =
  /\/(?:authors?|bios?|by|columnists?|contributors?|correspondents?|editors?|experts?|fellows?|journalists?|people|profiles?|reporters?|scholars?|staff|users?|writers?|auteurs?|autore?s?|autoren)(?:\.\w{2,5})?(?:\/\d{1,12})?\/[^/?#]{3,60}\/?$|[?&]author=[^&#/]{1,60}$/i

/** “Ruth Amis”, not “View Staff Page”. */
export function isName(text: string): boolean {
  return (
    name.test(text.replace(/,$/, '')) &&
    !/\b(?:About|All|Bio|Follow|Full|More|Page|Posts|Profile|Read|See|Staff|Stories|View)\b/i.test(text)
  )
}

const name = /^\p{Lu}[\p{L}.’'-]+(?: \p{Ll}{1,3})?(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:, (?:Jr|Sr)\.?)?$/u
