import {decodeAll} from '../markup/entities.js'
import {findAll} from '../markup/query.js'
import {attribute, type Tree} from '../markup/tree.js'
import {siteOf} from './houses.js'
import {parsedData, valuesOf} from './loose-json.js'

/** Who wrote the story, as schema.org's JSON-LD says. */
export function authorsInData(tree: Tree): readonly string[] {
  return authors(tree, isOfOther)
}

/** Who made the film, or wrote the review, that is all that a page holds. */
export function authorsOfOthers(tree: Tree): readonly string[] {
  return authors(tree, () => false)
}

function authors(tree: Tree, isSkipped: (data: object) => boolean): readonly string[] {
  const isSite = siteOf(tree)
  for (const script of findAll(tree.root, 'script')) {
    if (!/ld\+json/i.test(attribute(tree, script, 'type') ?? '')) continue
    const written = tree.source.slice(script.openEnd, script.closeStart)
    if (written.length > longestData || !/"(?:author|creator)"/.test(written)) continue
    const data = parsedData(written)
    const names =
      data === undefined
        ? (valuesOf(written, 'author')
            .map((one) => nameOf(one))
            .find((some) => some.length > 0) ?? [])
        : namesIn(data, {depth: 0, isSkipped, known: identified(data)})
    const own = names.filter((name) => !isSite(name))
    if (own.length > 0) return [...new Set(own)]
  }
  return []
}

const longestData = 200_000
/** `@graph`, an article in it, an author in that. */
const deepest = 5

interface Search {
  readonly depth: number
  readonly isSkipped: (data: object) => boolean
  /** Those who are told by `@id` alone elsewhere. */
  readonly known: ReadonlyMap<unknown, object>
}

function namesIn(data: unknown, search: Search): readonly string[] {
  if (search.depth > deepest || typeof data !== 'object' || data === null) return []
  if (search.isSkipped(data)) return []
  if ('author' in data) {
    const names = nameOf(data.author, search.known)
    if (names.length > 0) return names
  }
  if ('creator' in data && typeIs(data, articleType)) {
    const names = nameOf(data.creator, search.known)
    if (names.length > 0) return names
  }
  const deeper = {...search, depth: search.depth + 1}
  return (
    Object.values(data)
      .map((one) => namesIn(one, deeper))
      .find((names) => names.length > 0) ?? []
  )
}

/** Pictures, films, comments and reviews have an author of their own. */
function isOfOther(data: object): boolean {
  return typeIs(data, otherType)
}

function typeIs(data: object, pattern: RegExp): boolean {
  return '@type' in data && typeof data['@type'] === 'string' && pattern.test(data['@type'])
}

/** “NewsArticle”, “BlogPosting” */
const articleType = /(?:Article|Posting|Report)$/
const otherType = /^(?:Audio|Comment|Image|Media|Music|Photo|Rating|Review$|UserReview|Video)/

function nameOf(author: unknown, known?: ReadonlyMap<unknown, object>, depth = 0): readonly string[] {
  if (depth > deepest) return []
  if (Array.isArray(author)) return author.flatMap((one) => nameOf(one, known, depth + 1))
  // The script holds what the page would show: `Siobhan O&#039;Hara`.
  if (typeof author === 'string')
    return [decodeAll(author).trim()].filter((name) => name !== '' && !name.includes('/'))
  if (typeof author !== 'object' || author === null) return []
  if ('name' in author) return nameOf(author.name, undefined, depth + 1)
  if ('givenName' in author && 'familyName' in author)
    return nameOf(`${String(author.givenName)} ${String(author.familyName)}`)
  return '@id' in author ? nameOf(known?.get(author['@id']), undefined, depth + 1) : []
}

/** The things with a name that bear an `@id`, anywhere in the script. */
function identified(
  data: unknown,
  depth = 0,
  found = new Map<unknown, object>(),
): ReadonlyMap<unknown, object> {
  if (depth > deepest || typeof data !== 'object' || data === null) return found
  if ('@id' in data && 'name' in data) found.set(data['@id'], data)
  for (const one of Object.values(data)) identified(one, depth + 1, found)
  return found
}
