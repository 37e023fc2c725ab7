import type {Tree} from '../markup/tree.js'
import {authorOfBox} from './author-box.js'
import {authorOfFacts} from './author-facts.js'
import {authorsMarked} from './author-marked.js'
import {authorsInMeta} from './author-meta.js'
import {authorSigned} from './author-signed.js'
import {authorsInData, authorsOfOthers} from './linked-data.js'

/** Who wrote the story, wherever the page says so: to machines first, then in its markup, in a box, in a list of facts, in a line below the copy. */
export function authorsOf(tree: Tree): readonly string[] {
  const told = first(tree, [authorsInData, authorsInMeta, authorsOfOthers])
  if (told.length > 0) return told
  // The author of a blog's post stands below it as often as above; where several are marked, most of them wrote something else.
  const marked = authorsMarked(tree)
  if (marked.length > 0) return marked.length === 1 ? marked : []
  return first(tree, [authorOfBox, authorOfFacts, authorSigned])
}

function first(tree: Tree, ways: readonly ((tree: Tree) => readonly string[])[]): readonly string[] {
  for (const namesOf of ways) {
    const names = namesOf(tree)
    if (names.length > 0) return names
  }
  return []
}
