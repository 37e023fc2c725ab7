import {withTags} from '../../escaped-tags.js'
import type {Json, JsonObject, JsonString} from '../markup/json.js'
import {looksLikeMarkup} from '../markup/prose.js'
import {get, listOf, plainName, stringIn, wordIn} from './values.js'

/** One of the ways in which an item gives its copy. */
export interface Body {
  readonly value: JsonString
  readonly type: 'html' | 'nitf' | 'text'
  /** 0 for the story itself, more for what is said to be something else. */
  readonly main: number
}

/** The copy of an item: the main body, in the form whose paragraphs are marked. */
export function bodyOf(item: JsonObject, source: string): Body | undefined {
  const named = [...item.entries].flatMap(([key, value]): readonly Body[] => {
    const name = plainName(key)
    if (value.kind !== 'string')
      return wrapped.has(name) && !isInParts(value) ? ranked(item, source, name) : []
    if (!name.startsWith('body') && !bodyNames.has(name)) return []
    return [{value, type: typeOf(source, value, name), main: mainOfName(name)}]
  })
  const filled = [...ranked(item, source, 'bodies'), ...named].filter((body) => hasText(source, body))
  return filled.sort((a, b) => a.main - b.main || preference[a.type] - preference[b.type])[0]
}

/** Marked paragraphs are surer than line breaks. */
const preference = {html: 0, nitf: 1, text: 2}

/** A body of that name stands in for the story where there is no room for it. */
const lesser = /short|brief|teaser|summary|abstract|caption|intro|footer/

/** Names under which systems keep a body that they do not call one. */
const bodyNames = new Set([
  'articlehtml',
  'articletext',
  'articlebody',
  'storyhtml',
  'storytext',
  'contenthtml',
  'contenttext',
  'fulltext',
  'maintext',
  'content',
  'html',
  'story',
  'text',
])

function mainOfName(name: string): number {
  if (lesser.test(name)) return 3
  return vague.test(name) ? 1 : 0
}

/** Beside a body that is called one, these may be anything. */
const vague = /^(?:content|html|story|text)$/

/** Properties that may hold an object or a list in place of a string: `{"rendered": "<p>…"}`. */
const wrapped = new Set(['body', 'content', 'text'])

/** Whether a list holds one paragraph after another, and not the same copy in several forms, each with its name. */
function isInParts(value: Json): boolean {
  if (value.kind !== 'array' || value.items.length < 2) return false
  return !value.items.some(
    (entry) => entry.kind === 'object' && get(entry, 'contenttype', 'role', 'name') !== undefined,
  )
}

/** Values of a list of `{role, contentType, value}`, the main one first. */
export function ranked(item: JsonObject, source: string, name: string): readonly Body[] {
  const bodies = listOf(get(item, name.toLowerCase())).flatMap((entry): Body[] => {
    if (entry.kind === 'string') return [{value: entry, type: typeOf(source, entry, ''), main: 0}]
    if (entry.kind !== 'object') return []
    const value = stringIn(
      entry,
      'value',
      'content',
      'html',
      'text',
      'plain',
      'body',
      'by',
      'rendered',
      'basic',
      'main',
      'original',
    )
    if (value === undefined) return []
    const label = wordIn(source, entry, 'contenttype', 'format', 'type')
    return [
      {value, type: typeOf(source, value, label), main: mainness(wordIn(source, entry, 'role', 'name'))},
    ]
  })
  return bodies.sort((a, b) => a.main - b.main)
}

function mainness(role: string): number {
  if (/main|^body|full|^$/i.test(role)) return 0
  return /text|html|article|story|nitf|xml/i.test(role) ? 1 : 2
}

/** What a body holds: by its own look, since labels lie, and by its label where nothing is to be seen. */
export function typeOf(source: string, {start, end}: JsonString, label: string): Body['type'] {
  const text = withTags(source.slice(start, Math.min(end, start + longestLook)))
  if (/<nitf\b|<body\.content\b/i.test(text)) return 'nitf'
  if (looksLikeMarkup(text) || escapedTag.test(text)) return 'html'
  return /html/i.test(label) ? 'html' : 'text'
}

/** Some feeds escape their HTML once too often. */
const escapedTag = /&lt;(?:p|br|div)\b/i

const longestLook = 5000

function hasText(source: string, {value}: Body): boolean {
  return /[^\s\\nrt]/.test(withTags(source.slice(value.start, value.end)).replace(/<[^>]*>|&nbsp;/g, ''))
}
