import type {Json, JsonObject, JsonString} from '../markup/json.js'
import type {Context} from '../markup/prose.js'
import {get, listOf, plainName, stringIn, wordIn} from './values.js'

/** A paragraph or more of a body that is kept in parts, with what the system says of it. */
export interface Part {
  readonly value: JsonString
  readonly context: Context | undefined
}

/**
 * The parts of a body that a system keeps as a list: strings, or objects that say what each of them is, one inside another. Empty where none
 * of them is copy.
 */
export function partsOf(item: JsonObject, source: string): readonly Part[] {
  const parts: Part[] = []
  const lists = (object: JsonObject, context: Context | undefined) => {
    for (const [key, value] of object.entries) {
      const name = plainName(key)
      if (value.kind === 'array' && listNames.has(name)) for (const part of value.items) add(part, context)
      else if (value.kind === 'object' && name === 'content') lists(value, context)
    }
  }
  const add = (part: Json, outer: Context | undefined) => {
    if (part.kind === 'string') parts.push({value: part, context: outer})
    if (part.kind !== 'object') return
    const context = contextOf(wordIn(source, part, 'role', 'subtype', 'assettype', 'type', 'kind'), outer)
    const text = context === 'skip' ? undefined : stringIn(part, ...textNames)
    const caption = context === 'skip' ? stringIn(part, 'caption', 'fullcaption') : undefined
    if (text !== undefined) parts.push({value: text, context})
    else if (caption !== undefined) parts.push({value: caption, context: 'caption'})
    // A header may hold more than a heading.
    else if (context !== 'skip') lists(part, context === 'heading' ? outer : context)
  }
  lists(item, undefined)
  return parts.some(({context}) => context === undefined) ? parts : []
}

const listNames = new Set([
  'contentelements',
  'components',
  'newscomponents',
  'proxies',
  'contents',
  'content',
  'body',
  'blocks',
  'paragraphs',
  'news',
  'items',
])
const textNames = ['text', 'content', 'value', 'html', 'varchardata', 'clobdata']

/** What a kind of part is to a desk. Of those that are no words of the story (a divider, a map, a way to another story) only a caption is read. */
function contextOf(kind: string, outer: Context | undefined): Context | undefined {
  const name = plainName(kind)
  return kinds.find(([names]) => names.test(name))?.[1] ?? (copyKinds.test(name) ? outer : 'skip')
}

const copyKinds =
  /^(?:|text|p|paragraph|body|copy|intro|lead|html|sanitizedhtml|unstyled|quote|blockquote|section|container|chapter|list\w*)$/
const kinds: readonly (readonly [RegExp, Context])[] = [
  [/^(?:title|headline|heading\d?|h\d|header|sub-?head(?:ing|er|line)?|crosshead)$/, 'heading'],
  [/^list(?:item)?$|^(?:un)?orderedlist(?:item)?$/, 'list'],
  [/^(?:byline|author)$/, 'byline'],
  [/^(?:photo)?caption$/, 'caption'],
  [/^(?:standfirst|abstract|summary|subtitle|deck)$/, 'summary'],
  [/^(?:correction|editorsnote|ednote)$/, 'advisory'],
  [/^(?:kicker|pullquote|datetext|date)$/, 'furniture'],
]

/** The names of the writers: `credits.by`, `authors`, `_embedded.author`. Who only edited the item is none, nor who entered it: a system that knows roles leaves theirs open. */
export function authorsIn(item: JsonObject, source: string): readonly JsonString[] {
  const credits = get(item, 'credits')
  const embedded = get(item, 'embedded')
  const people = [
    ...listOf(credits?.kind === 'object' ? get(credits, 'by') : undefined),
    ...listOf(get(item, 'authors', 'author')),
    ...listOf(embedded?.kind === 'object' ? get(embedded, 'author') : undefined),
  ]
  return people.flatMap((person) => {
    if (person.kind === 'string') return [person]
    if (person.kind !== 'object') return []
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
