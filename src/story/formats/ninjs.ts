import {readDateline} from '../dateline.js'
import type {Role, Story} from '../story.js'
import {statusOf, versionOf} from '../wire-lines.js'
import {addCopy} from './markup/copy.js'
import {
  addBlock,
  addMetadata,
  addTree,
  type Draft,
  finish,
  newDraft,
  noteDateline,
  readItem,
} from './markup/draft.js'
import {htmlContext} from './markup/html.js'
import {decodeString, type Json, type JsonObject, type JsonString, parseJson} from './markup/json.js'
import {looksLikeMarkup, plainParagraphs, readProse, readText} from './markup/prose.js'
import {find} from './markup/query.js'
import {parseMarkup} from './markup/tree.js'
import {addNitf} from './nitf.js'
import {roleOfNote} from './notes.js'

/**
 * Reads ninjs 1 to 3, and the JSON of systems that grew out of it. The same copy may stand there as text, XHTML and NITF: one of them is
 * read, the one whose paragraphs are marked. Associated items (pictures, related stories) are not this story.
 */
export function readNinjs(text: string): Story {
  const draft = newDraft()
  const root = parseJson(text, draft.problems)
  const items = root === undefined ? [] : itemsOf(root, 0)
  for (const item of items)
    readItem(draft, {start: item.start, end: item.end}, () => addItem({draft, source: text, item}))
  if (items.length === 0) draft.problems.push({message: 'No news item was found in this file'})
  return finish(draft, 'ninjs')
}

interface Item {
  readonly draft: Draft
  readonly source: string
  readonly item: JsonObject
}

/** Keys that only a news item has. */
const itemKeys =
  /^(?:head_?lines?|headline_\w+|bod(?:y|ies)|body_\w+|bodytext|slug_?line|pub_?status|description_\w+|descriptions|associations)$/i
const notTheStory = /^(?:associations?|renditions?|related|media|picture|extra_items|evolvedfrom)$/i
/** Items stand in an envelope of a level or two: `{"data": {"item": {…}}}`, `{"_items": […]}`. */
const deepestItem = 4

function itemsOf(value: Json, depth: number): readonly JsonObject[] {
  if (depth > deepestItem) return []
  if (value.kind === 'array') return value.items.flatMap((inner) => itemsOf(inner, depth + 1))
  if (value.kind !== 'object') return []
  const keys = [...value.entries.keys()]
  if (keys.some((key) => itemKeys.test(key))) return [value]
  return [...value.entries].flatMap(([key, inner]) =>
    notTheStory.test(key) ? [] : itemsOf(inner, depth + 1),
  )
}

function addItem(from: Item): void {
  const {draft} = from
  addTexts(from)
  addStatus(from)
  const body = bodyOf(from)
  if (body !== undefined) addBody(from, body)
  if (draft.metadata.dateline === undefined) addLocated(from)
}

/** The value under the first of `names` that is there, whatever its case and underscores: `slugline`, `slugLine`, `pub_status`. */
function get({entries}: JsonObject, ...names: readonly string[]): Json | undefined {
  for (const name of names) {
    for (const [key, value] of entries) if (key.toLowerCase().replaceAll('_', '') === name) return value
  }
  return undefined
}

function stringOf({item, source}: Item, ...names: readonly string[]): string | undefined {
  const found = get(item, ...names)
  const text = found?.kind === 'string' ? decodeString(source, found).text.trim() : ''
  return text === '' ? undefined : text
}

function addTexts(from: Item): void {
  const {draft} = from
  const headline = addText(
    from,
    'headline',
    nonBlank(from, 'headline', 'headlinemain') ??
      mainOf(from, 'headlines') ??
      mainOf(from, 'headline') ??
      nonBlank(from, 'title'),
  )
  const slug = addText(from, 'slug', nonBlank(from, 'slugline', 'slug') ?? mainOf(from, 'slugline'))
  const byline = addText(from, 'byline', nonBlank(from, 'byline', 'by') ?? mainOf(from, 'bylines'))
  addText(from, 'advisory', nonBlank(from, 'ednote'))
  addNotes(from)
  addText(from, 'signoff', nonBlank(from, 'signoff'))
  addText(from, 'boilerplate', nonBlank(from, 'bodyfooter'))
  addText(from, 'furniture', nonBlank(from, 'kicker'))
  addText(from, 'summary', nonBlank(from, 'subhead', 'subheadline', 'subtitle'))
  addText(
    from,
    isPicture(from) ? 'caption' : 'summary',
    nonBlank(from, 'abstract', 'descriptionhtml', 'descriptiontext', 'descriptioncaption', 'teaser') ??
      mainOf(from, 'descriptions') ??
      mainOf(from, 'abstract'),
  )
  const version = versionOf(slug ?? '') ?? versionOf(headline ?? '')
  addMetadata(draft, {
    ...(headline && {headline}),
    ...(slug && {slug}),
    ...(byline && {byline: byline}),
    ...(version && {version}),
  })
  addDateline(from)
}

/** Some services have a list of notes, each with its role. */
function addNotes(from: Item): void {
  const {draft, source} = from
  const list = get(from.item, 'ednotes')
  for (const entry of list?.kind === 'array' ? list.items : []) {
    const value = entry.kind === 'object' ? get(entry, 'ednote', 'text', 'value') : entry
    if (value?.kind !== 'string') continue
    const name = entry.kind === 'object' ? get(entry, 'role') : undefined
    const role = roleOfNote(name?.kind === 'string' ? decodeString(source, name).text : '')
    const text = addText(from, role, value)
    if (role === 'embargo' && text !== undefined) addMetadata(draft, {embargo: text})
  }
}

/** Where a story without a dateline was written. */
function addLocated(from: Item): void {
  const value = nonBlank(from, 'located')
  if (value === undefined || isPicture(from)) return
  const map = decodeString(from.source, value)
  const at = map.range({start: 0, end: map.text.length})
  addMetadata(from.draft, {dateline: {place: map.text.trim(), at}})
}

function isPicture(from: Item): boolean {
  return /^(?:picture|photo|graphic|video|audio)$/i.test(stringOf(from, 'type') ?? '')
}

function nonBlank({item}: Item, ...names: readonly string[]): JsonString | undefined {
  for (const name of names) {
    const value = get(item, name)
    if (value?.kind === 'string' && value.end > value.start) return value
  }
  return undefined
}

/** The value of the main one in a list of `{role, contentType, value}` (ninjs 2 and 3). */
function mainOf(from: Item, name: string): JsonString | undefined {
  return rank(from, name)[0]?.value
}

/** Adds a short text that may hold HTML. Returns it without tags. */
function addText({draft, source}: Item, role: Role, value: JsonString | undefined): string | undefined {
  if (value === undefined) return undefined
  const map = decodeString(source, value)
  if (!looksLikeMarkup(map.text) && !/&(?:#?\w{2,10});/.test(map.text)) {
    const whole = {map: map.slice({start: 0, end: map.text.length}), encoding: ['json'] as const}
    addBlock(draft, role, whole)
    return map.text.trim() === '' ? undefined : map.text.trim()
  }
  const tree = parseMarkup(map.text, 'html')
  addTree(draft, tree, map)
  const options = {
    context: () => undefined,
    encoding: ['html', 'json'] as const,
    outer: map,
    problems: draft.problems,
  }
  const read = readText(tree, tree.root, options)
  if (read === undefined) return undefined
  addBlock(draft, role, read)
  return read.map.text
}

function addDateline(from: Item): void {
  const {draft, item, source} = from
  const written = get(item, 'dateline')
  const value = written?.kind === 'object' ? get(written, 'text') : mainOf(from, 'dateline')
  if (value?.kind !== 'string') return
  const map = decodeString(source, value)
  const dateline = readDateline(map.text)
  if (dateline === undefined) return
  addBlock(draft, 'dateline', {map, encoding: ['json']})
  noteDateline(draft, dateline, map.range({start: 0, end: map.text.length}))
}

function addStatus(from: Item): void {
  const {draft} = from
  const words = stringOf(from, 'pubstatus', 'state') ?? ''
  const status =
    statusOf(words) ?? statusOf(draft.metadata.version ?? '') ?? (words === 'usable' ? 'usable' : undefined)
  const embargo = stringOf(from, 'embargoed', 'embargo')
  const language = stringOf(from, 'language')
  addMetadata(draft, {...(status && {status}), ...(embargo && {embargo}), ...(language && {language})})
}

/** One of the ways in which an item gives its copy. */
interface Body {
  readonly value: JsonString
  readonly type: 'html' | 'nitf' | 'text'
  /** 0 for the story itself, more for what is said to be something else. */
  readonly main: number
}

function bodyOf(from: Item): Body | undefined {
  const listed = rank(from, 'bodies')
  const named = [...from.item.entries].flatMap(([key, value]): readonly Body[] => {
    const name = key.toLowerCase().replaceAll('_', '')
    if (value.kind !== 'string') return name === 'body' ? rank(from, key) : []
    return key.toLowerCase().startsWith('body') || bodyNames.has(name)
      ? [{value, type: typeOf(from, value, name), main: lesser.test(name) ? 2 : 0}]
      : []
  })
  const filled = [...listed, ...named].filter((body) => hasText(from, body))
  return filled.sort((a, b) => a.main - b.main || preference[a.type] - preference[b.type])[0]
}

/** Marked paragraphs are surer than line breaks. */
const preference = {html: 0, nitf: 1, text: 2}

/** A body of that name stands in for the story where there is no room for it. */
const lesser = /short|brief|teaser|summary|abstract|caption|intro|footer/

/** Names under which systems keep a body that they do not call one. */
const bodyNames = new Set(['articlehtml', 'articletext', 'storyhtml', 'contenthtml'])

/** Values of a list of `{role, contentType, value}`, the main one first. */
function rank(from: Item, name: string): readonly Body[] {
  const {item, source} = from
  const list = get(item, name.toLowerCase())
  const entries = list?.kind === 'array' ? list.items : list === undefined ? [] : [list]
  const bodies = entries.flatMap((entry): Body[] => {
    if (entry.kind === 'string') return [{value: entry, type: typeOf(from, entry, ''), main: 0}]
    if (entry.kind !== 'object') return []
    const value = get(entry, 'value', 'content', 'text', 'body', 'by')
    if (value?.kind !== 'string') return []
    const word = (...keys: readonly string[]) => {
      const found = get(entry, ...keys)
      return found?.kind === 'string' ? decodeString(source, found).text : ''
    }
    return [
      {
        value,
        type: typeOf(from, value, word('contenttype', 'format', 'type')),
        main: mainness(word('role', 'name')),
      },
    ]
  })
  return bodies.sort((a, b) => a.main - b.main)
}

function mainness(role: string): number {
  if (/main|^body|full|^$/i.test(role)) return 0
  return /text|html|article|story|nitf|xml/i.test(role) ? 1 : 2
}

/** What a body holds: by its own look, since labels lie, and by its label where nothing is to be seen. */
function typeOf({source}: Item, {start, end}: JsonString, label: string): Body['type'] {
  const text = source.slice(start, Math.min(end, start + longestLook))
  if (/<nitf\b|<body\.content\b/i.test(text)) return 'nitf'
  if (looksLikeMarkup(text)) return 'html'
  return /html/i.test(label) ? 'html' : 'text'
}

const longestLook = 5000

function hasText({source}: Item, {value}: Body): boolean {
  return /[^\s\\nrt]/.test(source.slice(value.start, value.end).replace(/<[^>]*>|&nbsp;/g, ''))
}

function addBody({draft, source}: Item, {value, type}: Body): void {
  const outer = decodeString(source, value)
  if (type === 'text') {
    addCopy(draft, plainParagraphs(outer, ['json']))
    return
  }
  const tree = parseMarkup(outer.text, type === 'nitf' ? 'xml' : 'html')
  addTree(draft, tree, outer)
  if (type === 'nitf') {
    addNitf(draft, tree, tree.root, {encoding: ['xml', 'json'], outer})
    return
  }
  const root = find(tree.root, 'body') ?? tree.root
  const options = {
    context: htmlContext(tree),
    encoding: ['html', 'json'] as const,
    outer,
    problems: draft.problems,
  }
  addCopy(draft, readProse(tree, root, options))
}
