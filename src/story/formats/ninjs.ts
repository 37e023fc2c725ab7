import {readDateline} from '../dateline.js'
import {SourceMap} from '../source-map.js'
import type {Role, Story} from '../story.js'
import {statusOf, versionOf} from '../versions.js'
import {writersIn} from './markup/byline.js'
import {addCopy} from './markup/copy.js'
import {
  addBlock,
  addMetadata,
  addTree,
  type Draft,
  finish,
  headlineAbove,
  newDraft,
  noteDateline,
  plainWords,
  readItem,
} from './markup/draft.js'
import {readContent} from './markup/escaped.js'
import {htmlContext} from './markup/html.js'
import {decodeString, type Json, type JsonObject, type JsonString, parseJson} from './markup/json.js'
import {looksLikeMarkup, type Paragraph, plainParagraphs, readText} from './markup/prose.js'
import {find} from './markup/query.js'
import {parseMarkup} from './markup/tree.js'
import {type Body, bodyOf, ranked, typeOf} from './ninjs/bodies.js'
import {areParagraphs, hasHeading, partsOf} from './ninjs/parts.js'
import {authorsIn, photographersIn} from './ninjs/people.js'
import {allRuns, wordsOf} from './ninjs/tree.js'
import {get, listOf, stringIn, wordIn} from './ninjs/values.js'
import {addNitf} from './nitf.js'
import {roleOfNote} from './notes.js'
import {markPage} from './page/mark-page.js'

/**
 * Reads ninjs 1 to 3, and the JSON of systems that grew out of it. The same copy may stand there as text, XHTML and NITF: one of them is
 * read, the one whose paragraphs are marked. Associated items (pictures, related stories) are not this story.
 */
export function readNinjs(text: string): Story {
  const draft = newDraft()
  const root = parseJson(text, draft.problems)
  const items = root === undefined ? [] : itemsOf(text, root, 0)
  const [first] = items
  const fetched = root === undefined ? undefined : fetchedCopy(text, root, items)
  if (first !== undefined && fetched !== undefined)
    readItem(draft, {start: 0, end: text.length}, () => addItem({draft, source: text, item: first}, fetched))
  else
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
  /^(?:head_?lines?|headline_\w+|bod(?:y|ies)|body_\w+|bodytext|slug_?line|pub_?status|description_\w+|descriptions)$/i
const associations = /^associations$/i
const notTheStory =
  /^(?:associations?|renditions?|related_?\w*|media|picture|promo_items|extra_items|evolvedfrom)$/i
/** Items stand in an envelope of some levels: `{"data": {"item": {…}}}`, `{"_items": […]}`, `{"db": [{"data": {"posts": […]}}]}`. */
const deepestItem = 5

function itemsOf(source: string, value: Json, depth: number): readonly JsonObject[] {
  if (depth > deepestItem) return []
  if (value.kind === 'array') return value.items.flatMap((inner) => itemsOf(source, inner, depth + 1))
  if (value.kind !== 'object') return []
  const keys = [...value.entries.keys()]
  if (keys.some((key) => itemKeys.test(key)) || isArticle(source, value)) return [value]
  const items = [...value.entries].flatMap(([key, inner]) =>
    notTheStory.test(key) ? [] : itemsOf(source, inner, depth + 1),
  )
  // An envelope may hold the pictures of its item beside it.
  return items.length === 0 && keys.some((key) => associations.test(key)) ? [value] : items
}

/**
 * The copy of an item that came without any. AP's interface answers with what is known of a story and says where its copy is; who fetches
 * that puts it into the envelope, beside the answer.
 */
function fetchedCopy(source: string, root: Json, items: readonly JsonObject[]): Body | undefined {
  const [item, beside, more] = items
  if (root.kind !== 'object' || item === undefined || beside === undefined || more !== undefined)
    return undefined
  const inEnvelope = [...root.entries.values()]
  const hasCopy = bodyOf(item, source) !== undefined || partsOf(item, source).length > 0
  if (hasCopy || inEnvelope.includes(item) || !inEnvelope.includes(beside)) return undefined
  return stringIn(beside, 'slugline') === undefined ? bodyOf(beside, source) : undefined
}

/** A title beside copy, in systems that do not speak of headlines; or copy that says of its paragraphs what they are. */
function isArticle(source: string, item: JsonObject): boolean {
  const parts = partsOf(item, source)
  if (get(item, ...titleNames) === undefined) return areParagraphs(parts)
  return parts.length > 0 || bodyOf(item, source) !== undefined
}

const titleNames = ['title', 'webtitle']

function addItem(from: Item, fetched?: Body): void {
  const {draft, item, source} = from
  const before = draft.blocks.length
  addTexts(from)
  addStatus(from)
  const body = fetched ?? bodyOf(item, source)
  if (body === undefined) addParts(from)
  else addBody(from, body)
  const heading =
    draft.metadata.headline === undefined ? headlineAbove(draft.blocks.slice(before)) : undefined
  if (heading !== undefined) addMetadata(draft, {headline: heading})
  if (draft.metadata.byline === undefined) addAuthors(from)
  if (draft.metadata.dateline === undefined) addLocated(from)
}

function addTexts(from: Item): void {
  const {draft, item} = from
  const headline = addText(
    from,
    'headline',
    stringIn(item, 'headline', 'headlinemain') ??
      mainOf(from, 'headlines') ??
      mainOf(from, 'headline') ??
      stringIn(item, ...titleNames) ??
      mainOf(from, 'title') ??
      headlineBeside(from),
  )
  const slug = addSlug(from)
  const byline = addText(
    from,
    'byline',
    stringIn(item, 'byline', 'by') ??
      mainOf(from, 'bylines') ??
      mainOf(from, 'byline') ??
      treeIn(from, 'byline'),
  )
  addNotes(from)
  addText(from, 'signoff', stringIn(item, 'signoff'))
  addText(from, 'boilerplate', stringIn(item, 'bodyfooter'))
  addText(from, 'furniture', stringIn(item, 'kicker'))
  addText(
    from,
    'summary',
    stringIn(item, 'subhead', 'subheadline', 'subtitle', 'standfirst') ??
      mainOf(from, 'subheadlines') ??
      treeIn(from, 'standfirst'),
  )
  addText(from, 'caption', stringIn(item, 'caption'))
  addText(
    from,
    isPicture(from) ? 'caption' : 'summary',
    stringIn(item, ...abstractNames) ?? mainOf(from, 'descriptions') ?? mainOf(from, 'abstract'),
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

const abstractNames = [
  'abstract',
  'descriptionhtml',
  'descriptiontext',
  'descriptioncaption',
  'descriptionsummary',
  'teaser',
  'lead',
]

/** The slug; some services give its words one by one. Belga, whose items come in components, calls it their topic. */
function addSlug(from: Item): string | undefined {
  const {item} = from
  const topic = get(item, 'newscomponents') && get(item, 'topic')
  const words = listOf(get(item, 'slugline') ?? get(item, 'slug') ?? topic).filter(
    (word) => word.kind === 'string',
  )
  const slug = get(item, 'slug')
  const address = slug?.kind === 'object' ? stringIn(slug, 'current') : undefined
  if (words.length === 0)
    return addText(from, 'slug', address ?? stringIn(item, 'slug') ?? mainOf(from, 'slugline'))
  const added = words.flatMap((word) => addText(from, 'slug', word) ?? [])
  return added.length === 0 ? undefined : added.join('-')
}

/** Notes to desks. Some services have a list of them, each with its role. */
function addNotes(from: Item): void {
  const {draft, item, source} = from
  for (const entry of ['ednote', 'ednotes', 'advisory'].flatMap((name) => listOf(get(item, name)))) {
    const value = entry.kind === 'object' ? stringIn(entry, 'ednote', 'text', 'value') : entry
    if (value?.kind !== 'string') continue
    const role = roleOfNote(entry.kind === 'object' ? wordIn(source, entry, 'role') : '')
    const text = addText(from, role, value)
    if (role === 'embargo' && text !== undefined) addMetadata(draft, {embargo: text})
  }
}

/** Who wrote it, where no line says so. */
function addAuthors(from: Item): void {
  const people = isPicture(from)
    ? [...authorsIn(from.item, from.source), ...photographersIn(from.item)]
    : authorsIn(from.item, from.source)
  const names = people.flatMap((name) => addText(from, 'byline', name) ?? [])
  if (names.length > 0) addMetadata(from.draft, {byline: names.join(', ')})
}

/** Where a story without a dateline was written. */
function addLocated(from: Item): void {
  const value = stringIn(from.item, 'located')
  if (value === undefined || isPicture(from)) return
  const map = decodeString(from.source, value)
  const at = map.range({start: 0, end: map.text.length})
  addMetadata(from.draft, {dateline: {place: map.text.trim(), at}})
}

function isPicture({item, source}: Item): boolean {
  return /^(?:picture|photo|graphic|video|audio)$/i.test(wordIn(source, item, 'type'))
}

/** The value of the main one in a list of `{role, contentType, value}` (ninjs 2 and 3). */
function mainOf(from: Item, name: string): JsonString | undefined {
  return ranked(from.item, from.source, name)[0]?.value
}

/** A headline that stands not with the copy but beside it, in what systems keep for lists of stories: `{"promo": {"headlines": {…}}}`. */
function headlineBeside({item, source}: Item): JsonString | undefined {
  if (hasHeading(partsOf(item, source))) return undefined
  for (const [key, beside] of item.entries) {
    if (beside.kind !== 'object' || notTheStory.test(key)) continue
    const headlines = get(beside, 'headlines')
    const found =
      stringIn(beside, 'headline') ??
      (headlines?.kind === 'object'
        ? stringIn(headlines, 'headline', 'main', 'basic', 'promoheadline', 'seoheadline')
        : undefined) ??
      (/^(?:meta(?:data)?|header)$/i.test(key) ? stringIn(beside, 'title') : undefined)
    if (found !== undefined) return found
  }
  return undefined
}

/** A line that is kept as a tree of its words, and links among them. */
function treeIn({item, source}: Item, name: string): SourceMap | undefined {
  const tree = get(item, name)
  return tree === undefined || tree.kind === 'string' ? undefined : wordsOf(allRuns(tree), source)
}

/** Adds a short text that may hold HTML. Returns it without tags. */
function addText(
  {draft, source}: Item,
  role: Role,
  value: JsonString | SourceMap | undefined,
): string | undefined {
  if (value === undefined) return undefined
  const map = value instanceof SourceMap ? value : decodeString(source, value)
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
  const {draft, source} = from
  const value = mainOf(from, 'dateline')
  if (value === undefined) return
  const map = decodeString(source, value)
  const dateline = readDateline(map.text)
  if (dateline === undefined) return
  addBlock(draft, 'dateline', {map, encoding: ['json']})
  noteDateline(draft, dateline, map.range({start: 0, end: map.text.length}))
}

function addStatus({draft, item, source}: Item): void {
  const words = wordIn(source, item, 'pubstatus', 'state')
  const status =
    statusOf(words) ?? statusOf(draft.metadata.version ?? '') ?? (words === 'usable' ? 'usable' : undefined)
  const embargo = wordIn(source, item, 'embargoed', 'embargo')
  const language = wordIn(source, item, 'language')
  addMetadata(draft, {...(status && {status}), ...(embargo && {embargo}), ...(language && {language})})
}

function addBody(from: Item, {value, type}: Body): void {
  if (type !== 'nitf') {
    const map = decodeString(from.source, value)
    addRead(from, type === 'html' ? readHtml(from, map) : plainParagraphs(map, ['json']))
    return
  }
  const {draft, source} = from
  const outer = decodeString(source, value)
  const tree = parseMarkup(outer.text, 'xml')
  addTree(draft, tree, outer)
  addNitf(draft, tree, tree.root, {encoding: ['xml', 'json'], outer})
}

/** A body that is kept in parts: HTML, all of it, where one of them is. What is kept as runs of words has its types beside them. */
function addParts(from: Item): void {
  const {item, source} = from
  const parts = partsOf(item, source)
  const isHtml =
    get(item, 'contentelements') !== undefined ||
    parts.some(({runs: [run]}) => run?.kind === 'string' && typeOf(source, run, '') === 'html')
  addRead(
    from,
    parts.flatMap(({runs, context}) => {
      const map = wordsOf(runs, source)
      const read = isHtml && runs.length === 1 ? readHtml(from, map) : plainParagraphs(map, ['json'])
      return read.map((paragraph) => ({...paragraph, context: paragraph.context ?? context}))
    }),
  )
}

function readHtml({draft}: Item, outer: SourceMap): readonly Paragraph[] {
  const tree = parseMarkup(outer.text, 'html')
  addTree(draft, tree, outer)
  return readContent(draft, tree, find(tree.root, 'body') ?? tree.root, {
    context: htmlContext(tree),
    encoding: ['html', 'json'],
    outer,
    problems: draft.problems,
  })
}

/** Systems that publish pages set among the copy what pages do: ways to other stories, appeals, who the writer is. */
function addRead({draft, item, source}: Item, paragraphs: readonly Paragraph[]): void {
  const headline = paragraphs.find(
    ({map, context}) => context === 'heading' && draft.headlines.has(plainWords(map.text)),
  )
  const authors = authorsIn(item, source).map((name) => decodeString(source, name).text)
  const marked = markPage(paragraphs, {
    headlineAt: headline?.map.range({start: 0, end: 1}).start,
    headline: headline?.map.text ?? '',
    address: undefined,
    names: [...writersIn(draft.metadata.byline ?? ''), ...authors],
    lacksByline: false,
    bylineAbove: false,
  })
  addCopy(draft, marked)
}
