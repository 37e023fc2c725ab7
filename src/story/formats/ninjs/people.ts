import type {JsonObject, JsonString} from '../markup/json.js'
import {get, listOf, stringIn, wordIn} from './values.js'

/** The names of the writers: `credits.by`, `authors`, `_embedded.author`. Who only edited the item is none, nor who entered it: a system that knows roles leaves theirs open. */
export function authorsIn(item: JsonObject, source: string): readonly JsonString[] {
  const credits = get(item, 'credits')
  const embedded = get(item, 'embedded')
  const people = [
    ...listOf(credits?.kind === 'object' ? get(credits, 'by') : undefined),
    ...listOf(get(item, 'authors', 'author', 'authorname')),
    ...listOf(get(item, 'byline')).filter(({kind}) => kind === 'object'),
    ...listOf(embedded?.kind === 'object' ? get(embedded, 'author') : undefined),
  ]
  return people.flatMap((known) => {
    if (known.kind === 'string') return [known]
    if (known.kind !== 'object') return []
    // An answer in GraphQL has the person at the end of an edge.
    const node = get(known, 'node')
    const person = node?.kind === 'object' ? node : known
    const role = wordIn(source, person, 'role')
    if (/edit/i.test(role) || (role === '' && get(person, 'role')?.kind === 'string')) return []
    return nameOf(person, source) ?? []
  })
}

/** Superdesk calls an author by the role (`"role": "AUTHOR", "name": "AUTHOR"`) and has the person's name below it. */
function nameOf(person: JsonObject, source: string): JsonString | undefined {
  const [role, name] = [wordIn(source, person, 'role'), wordIn(source, person, 'name')]
  return stringIn(person, role.toLowerCase() === name.toLowerCase() ? 'sublabel' : 'name')
}

/** Who took a picture: a name, or an object that holds it. */
export function photographersIn(item: JsonObject): readonly JsonString[] {
  return listOf(get(item, 'photographer', 'photographers')).flatMap((person) => {
    if (person.kind === 'string') return [person]
    return person.kind === 'object' ? (stringIn(person, 'name') ?? []) : []
  })
}
