import {isName} from './byline-link.js'
import {isInAside} from './html.js'
import {everyNamed, textOf} from './query.js'
import type {Tree} from './tree.js'

/**
 * The writers in the one line of the page that says “Written by Ruth Amis” or “Author: Ruth Amis” and nothing else; blogs have it below the copy.
 * Of a film the page says who directed it too.
 */
export function authorSigned(tree: Tree): readonly string[] {
  if (!mayBeSigned.test(tree.source) || film.test(tree.source)) return []
  const lines = everyNamed(tree.root, 'p', 'div', 'span', 'small', 'em', 'strong').filter(
    ({openEnd, closeStart}) => closeStart - openEnd < longestLine && closeStart > openEnd,
  )
  const found = new Map<string, readonly string[]>()
  for (const line of lines) {
    if (!mayBeSigned.test(tree.source.slice(line.openEnd, line.closeStart))) continue
    const [said = '', written = ''] = signed.exec(textOf(tree, line)) ?? []
    const names = written.split(/\s*(?:,|&|\band\b)\s*/)
    if (said !== '' && names.every(isName) && !isInAside(tree, line)) found.set(written, names)
  }
  const [only] = found.values()
  return found.size === 1 && only !== undefined ? only : []
}

const mayBeSigned = /\b(?:(?:story|words|written)\s+by|authors?:|autora?:|autorin:)/i
const signed = /^(?:(?:story|words|written)\s+by:?|authors?:|autora?:|autorin:)\s+(.{3,80})$/i
const film = /\b(?:directed|produced)\s+by\b/i
/** Tags and all. */
const longestLine = 300
