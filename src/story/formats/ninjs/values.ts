import {decodeString, type Json, type JsonObject, type JsonString} from '../markup/json.js'

/** A property's name as it is compared: `slugline`, `slugLine`, `slug_line`, `slug-line`. */
export function plainName(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '')
}

/** The value under the first of `names` that is there, whatever its case and underscores. */
export function get({entries}: JsonObject, ...names: readonly string[]): Json | undefined {
  for (const name of names) {
    for (const [key, value] of entries) if (plainName(key) === name) return inOneLanguage(value)
  }
  return undefined
}

/** Where a system keeps a property in several languages, `{"en-GB": "…", "fr": "…"}`: the English of it, or else the first. */
export function inOneLanguage(value: Json): Json {
  if (value.kind !== 'object' || value.entries.size === 0) return value
  let first: Json | undefined
  for (const [key, inner] of value.entries) {
    if (!language.test(key)) return value
    if (first === undefined || key.startsWith('en')) first = inner
  }
  return first ?? value
}

const language = /^(?:(?:ar|da|de|en|es|fi|fr|it|ja|nb|nl|no|pl|pt|ru|sv|zh)|[a-z]{2}[-_][A-Z]{2})$/

/** The first string under one of `names` that is not empty. */
export function stringIn(item: JsonObject, ...names: readonly string[]): JsonString | undefined {
  for (const name of names) {
    const value = get(item, name)
    if (value?.kind === 'string' && value.end > value.start) return value
  }
  return undefined
}

/** What a word of the system says, “” where there is none: a role, a type. */
export function wordIn(source: string, item: JsonObject, ...names: readonly string[]): string {
  const value = get(item, ...names)
  return value?.kind === 'string' ? decodeString(source, value).text.trim() : ''
}

/** The members of a list; of a single value, that one. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return []
  return value.kind === 'array' ? value.items : [value]
}
