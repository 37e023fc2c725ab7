import {decodeAll} from '../markup/entities.js'
import {findAll} from '../markup/query.js'
import {attribute, type Tree} from '../markup/tree.js'

/** Who wrote the story, as schema.org's JSON-LD says. */
export function authorsInData(tree: Tree): readonly string[] {
  for (const script of findAll(tree.root, 'script')) {
    if (!/ld\+json/i.test(attribute(tree, script, 'type') ?? '')) continue
    const written = tree.source.slice(script.openEnd, script.closeStart)
    if (written.length > longestData || !written.includes('"author"')) continue
    const names = namesIn(parsed(written), 0)
    if (names.length > 0) return names
  }
  return []
}

const longestData = 200_000
/** `@graph`, an article in it, an author in that. */
const deepest = 5

/** What is no JSON names nobody. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

function namesIn(data: unknown, depth: number): readonly string[] {
  if (depth > deepest || typeof data !== 'object' || data === null) return []
  if (Array.isArray(data))
    return data.map((one) => namesIn(one, depth + 1)).find((names) => names.length > 0) ?? []
  if ('author' in data) {
    const names = (Array.isArray(data.author) ? data.author : [data.author]).flatMap(nameOf)
    if (names.length > 0) return names
  }
  return (
    Object.values(data)
      .map((one) => namesIn(one, depth + 1))
      .find((names) => names.length > 0) ?? []
  )
}

function nameOf(author: unknown): readonly string[] {
  // The script holds what the page would show: `Siobhan O&#039;Hara`.
  if (typeof author === 'string')
    return [decodeAll(author).trim()].filter((name) => name !== '' && !name.includes('/'))
  if (typeof author !== 'object' || author === null || !('name' in author)) return []
  return nameOf(author.name)
}
