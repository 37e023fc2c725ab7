import {readDateline} from '../dateline.js'
import type {Encoding} from '../encode.js'
import {isEmbargo} from '../lines/advisories.js'
import type {SourceMap} from '../source-map.js'
import type {Metadata, Role, Story} from '../story.js'
import {statusOf, versionOf} from '../versions.js'
import {addCopy} from './markup/copy.js'
import {
  addBlock,
  addMetadata,
  addTree,
  type Draft,
  finish,
  newDraft,
  noteDateline,
  plainWords,
  readItem,
} from './markup/draft.js'
import {readContent} from './markup/escaped.js'
import {type Context, type Paragraph, type ProseOptions, readProse, readText} from './markup/prose.js'
import {childrenNamed, find, findAll, isInside, textOf, value, valueMap} from './markup/query.js'
import {addSubheadline} from './markup/subheadline.js'
import {type Element, parseMarkup, type Tree} from './markup/tree.js'

/** Reads a NITF document (News Industry Text Format 3.x): headline, byline and dateline from `body.head`, copy from `body.content`. */
export function readNitf(text: string): Story {
  const draft = newDraft()
  const tree = parseMarkup(text, 'xml')
  addTree(draft, tree)
  const stories = findAll(tree.root, 'nitf').filter((nitf) => find(nitf, 'body.head') !== undefined)
  if (stories.length < 2) addNitf(draft, tree, tree.root, {encoding: ['xml']})
  else
    for (const nitf of stories) {
      const {start, end} = nitf
      readItem(draft, {start, end}, () => addNitf(draft, tree, nitf, {encoding: ['xml']}))
    }
  return finish(draft, 'nitf')
}

export interface NitfPlace {
  readonly encoding: readonly Encoding[]
  /** The map of the text that holds the document, where that is not the file (a JSON string). */
  readonly outer?: SourceMap
}

/** Adds the NITF document inside `root`, wherever it stands in the file. */
export function addNitf(draft: Draft, tree: Tree, root: Element, {encoding, outer}: NitfPlace): void {
  const options: ProseOptions = {
    context: (element) =>
      contexts.get(element.name) ??
      (isLeadAgain(tree, element) ? 'furniture' : contextOfClass(tree, element)),
    encoding,
    ...(outer === undefined ? {} : {outer}),
    problems: draft.problems,
  }
  const body = find(root, 'body', isNoNote) ?? root
  // AP's own envelope has them in NewsLines around the document.
  const head = find(body, 'body.head', isNoNote) ?? find(root, 'newslines')
  const below = addHeadlines(draft, tree, {body, head, root}, options)
  addBodyHead(draft, tree, head, options)
  addMetadata(draft, below)
  addDocdata(draft, tree, root, options)
  addTitleSlug(draft, tree, root, options)
  addCopy(
    draft,
    contentOf(body).flatMap((content) => readBody(draft, tree, content, options)),
  )
  for (const end of childrenNamed(body, 'body.end')) {
    for (const paragraph of readProse(tree, end, options)) addBlock(draft, closingRole(paragraph), paragraph)
  }
}

/** The paragraphs of the copy, which some systems write as HTML in CDATA; those of a component that is said to be one are captions. */
function readBody(draft: Draft, tree: Tree, content: Element, options: ProseOptions): readonly Paragraph[] {
  const paragraphs = readContent(draft, tree, content, options)
  if (!isInCaption(tree, content)) return paragraphs
  return paragraphs.map((paragraph) => ({...paragraph, context: paragraph.context ?? 'caption'}))
}

/** AP puts a caption into a component of its own: `<PublicationComponent Role="Caption">`. */
function isInCaption(tree: Tree, {parent}: Element): boolean {
  if (parent === undefined) return false
  if (parent.name !== 'publicationcomponent') return isInCaption(tree, parent)
  return /^caption$/i.test(value(tree, parent, 'role') ?? '')
}

/** A note may hold a `body.content` of its own, which is not the story's. */
const isNoNote = (element: Element) => element.name !== 'note' && element.name !== 'media'

/** What the elements of NITF make of the text in them. Absent: copy, or whatever stands around it. */
const contexts = new Map<string, Context>([
  ['media-reference', 'skip'],
  ['media-metadata', 'skip'],
  ['media-object', 'skip'],
  ['media-producer', 'furniture'],
  ['media', 'furniture'],
  ['media-caption', 'caption'],
  ['table', 'list'],
  ['nitf-table', 'list'],
  ['nitf-table-metadata', 'skip'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['dl', 'list'],
  ['hl1', 'heading'],
  ['hl2', 'heading'],
  ['abstract', 'summary'],
  ['note', 'advisory'],
  ['fn', 'furniture'],
  ['bibliography', 'furniture'],
  ['tagline', 'signoff'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['distributor', 'furniture'],
  ['datasource', 'furniture'],
  ['rights', 'boilerplate'],
  ['copyrite', 'boilerplate'],
])

/** What newspapers say of a paragraph in its class; agencies have `lead`, `txt` and `txt-ind` there, which are all copy. */
function contextOfClass(tree: Tree, element: Element): Context | undefined {
  if (element.name !== 'p' || element.openEnd - element.start < shortestClass) return undefined
  return classes.get((value(tree, element, 'class') ?? '').toLowerCase())
}

/** Archives keep the first paragraph in a block of its own, above one that holds the whole copy: `<block class="lead_paragraph">`. */
function isLeadAgain(tree: Tree, element: Element): boolean {
  if (element.name !== 'block' || !/lead/i.test(value(tree, element, 'class') ?? '')) return false
  const words = plainWords(textOf(tree, element))
  const blocks = element.parent === undefined ? [] : childrenNamed(element.parent, 'block')
  return (
    words !== '' &&
    blocks
      .slice(blocks.indexOf(element) + 1)
      .some((whole) => plainWords(textOf(tree, whole)).startsWith(words))
  )
}

/** `<p class="deck">` */
const shortestClass = 15

const classes = new Map<string, Context>([
  ['rubric', 'summary'],
  ['standfirst', 'summary'],
  ['deck', 'summary'],
  ['subhead', 'heading'],
  ['crosshead', 'heading'],
  ['caption', 'caption'],
  ['byline', 'byline'],
  ['tagline', 'signoff'],
])

function contentOf(body: Element): readonly Element[] {
  const contents = findAll(body, 'body.content', 'note').filter(({name}) => name === 'body.content')
  if (contents.length > 0) return contents
  // A file without body.content has its paragraphs straight in the body.
  const isCopy = (name: string) => !['body.head', 'body.end', 'head'].includes(name)
  return [
    {...body, children: body.children.filter((child) => child.kind !== 'element' || isCopy(child.name))},
  ]
}

interface Parts {
  readonly root: Element
  readonly body: Element
  readonly head: Element | undefined
}

/** Adds the headlines, and tells the byline that stands among them. */
function addHeadlines(draft: Draft, tree: Tree, {root, body, head}: Parts, options: ProseOptions): Metadata {
  const within = head ?? body
  const hedline =
    find(within, 'hedline', isNoNote) ?? find(within, 'headline', isNoNote) ?? find(root, 'hedline', isNoNote)
  const inline: ProseOptions = {...options, context: () => undefined}
  const lines = hedline === undefined ? [] : findAll(hedline, 'hl1', 'hl2')
  const read = (lines.length === 0 && hedline !== undefined ? [hedline] : lines)
    .map((line) => ({line, text: readText(tree, line, inline)}))
    .filter((entry): entry is {line: Element; text: Paragraph} => entry.text !== undefined)
  const [first] = read
  // EFE has the slug once more as a second headline.
  const keyword = plainWords(value(tree, firstKeyword(root), 'key') ?? '')
  const known = new Set(keyword === '' ? draft.headlines : [...draft.headlines, keyword])
  let below: Metadata = {}
  for (const {line, text} of read) {
    const isKnown = known.has(plainWords(text.map.text))
    if (isKnown || line === first?.line) addBlock(draft, isKnown ? 'furniture' : 'headline', text)
    else below = {...addSubheadline(draft, text), ...below}
    known.add(plainWords(text.map.text))
  }
  const title = find(root, 'title', isNoNote)
  const titled = first === undefined && title !== undefined ? readText(tree, title, inline) : undefined
  if (titled !== undefined)
    addBlock(draft, known.has(plainWords(titled.map.text)) ? 'furniture' : 'headline', titled)
  const headline = (first?.text ?? titled)?.map.text
  if (headline !== undefined) addMetadata(draft, {headline})
  return below
}

/** Some services put the slug where others have the title: `Carrow-Ferry-Strike` above a headline of its own. */
function addTitleSlug(draft: Draft, tree: Tree, root: Element, options: ProseOptions): void {
  const title = draft.metadata.slug === undefined ? find(root, 'title', isNoNote) : undefined
  const read = title === undefined ? undefined : readText(tree, title, {...options, context: () => undefined})
  if (
    read === undefined ||
    !/^\S+-\S+$/.test(read.map.text) ||
    draft.headlines.has(plainWords(read.map.text))
  )
    return
  addBlock(draft, 'slug', read)
  addMetadata(draft, {slug: read.map.text})
}

function addBodyHead(draft: Draft, tree: Tree, head: Element | undefined, options: ProseOptions): void {
  if (head === undefined) return
  for (const byline of findAll(head, 'byline')) {
    const lines = readProse(tree, byline, options)
    for (const line of lines) addBlock(draft, 'byline', line)
    const [name] = lines
    if (name !== undefined) addMetadata(draft, {byline: name.map.text.replace(/[\s,;]+$/, '')})
  }
  for (const dateline of findAll(head, 'dateline')) addDateline(draft, tree, dateline, options)
  for (const name of ['abstract', 'note', 'rights', 'distributor'] as const) {
    for (const element of childrenNamed(head, name)) {
      for (const paragraph of readContent(draft, tree, element, options))
        if (name === 'note') addNote(draft, paragraph)
        else addBlock(draft, name === 'abstract' ? summaryOr(paragraph) : roleIn(paragraph), paragraph)
    }
  }
}

function summaryOr(paragraph: Paragraph): Role {
  const role = roleIn(paragraph)
  return role === 'list' ? 'summary' : role
}

function roleIn({context}: Paragraph): Role {
  return context === undefined || context === 'heading' || context === 'skip' ? 'summary' : context
}

function closingRole({context}: Paragraph): Role {
  return context === 'furniture' || context === 'boilerplate' ? context : 'signoff'
}

/** A dateline may be written out, be in parts, or be nothing but a time stamp. */
function addDateline(draft: Draft, tree: Tree, element: Element, options: ProseOptions): void {
  // Place and date stand side by side in elements of their own, often without a space between them.
  const inParts: ProseOptions = {
    ...options,
    context: ({name}) => (datelineParts.has(name) ? 'dateline' : undefined),
  }
  const read = readText(tree, element, inParts)
  const written = read === undefined ? undefined : readDateline(read.map.text)
  if (read === undefined || written === undefined) return
  addBlock(draft, 'dateline', read)
  const place = placeIn(tree, element) || written.place
  const date = textOf(tree, find(element, 'story.date')) || written.date
  const parts = {...written, place, ...(date === undefined ? {} : {date})}
  noteDateline(draft, parts, read.map.range({start: 0, end: read.map.text.length}))
}

/** City, state and country stand side by side in elements of their own. */
function placeIn(tree: Tree, dateline: Element): string {
  const location = find(dateline, 'location')
  const parts = location?.children.filter((child) => child.kind === 'element') ?? []
  const names = parts.map((part) => textOf(tree, part)).filter((name) => name !== '')
  return names.length > 1 ? names.join(', ') : textOf(tree, location)
}

const datelineParts = new Set(['location', 'city', 'state', 'region', 'country', 'story.date'])

function addDocdata(draft: Draft, tree: Tree, root: Element, options: ProseOptions): void {
  const {outer} = options
  const docdata = find(root, 'docdata')
  const slug = addSlug(draft, tree, root, options)
  const notes = [
    ...findAll(root, 'ed-msg').map((message) => valueMap(tree, message, 'info')),
    ...findAll(root, 'revision-history').map((history) => valueMap(tree, history, 'comment')),
  ]
  for (const map of notes)
    if (map !== undefined) addNote(draft, {map: outer === undefined ? map : map.through(outer), encoding: []})
  for (const element of findAll(root, 'specialinstructions')) {
    const read = readText(tree, element, options)
    if (read !== undefined) addNote(draft, read)
  }
  const publication = find(root, 'publicationmanagement')
  const management =
    value(tree, docdata, 'management-status') ??
    (publication === undefined ? '' : textOf(tree, find(publication, 'status')).toLowerCase())
  // AP's own envelope has version words in its title, and the status in an element.
  const lines = find(root, 'newslines')
  const title = lines === undefined ? '' : textOf(tree, find(lines, 'title'))
  const version = versionOf(slug ?? '') ?? versionOf(title) ?? versionOf(draft.metadata.headline ?? '')
  const language =
    value(tree, find(root, 'nitf') ?? root, 'baselang') ?? value(tree, find(root, 'nitf') ?? root, 'lang')
  // A system that fills a form leaves it empty in every story.
  const correction = find(root, 'correction')
  const isCorrected =
    correction !== undefined && (correction.attributes.length > 0 || textOf(tree, correction) !== '')
  const corrected = isCorrected ? ('corrected' as const) : undefined
  const status =
    statusOf(management) ??
    corrected ??
    statusOf(version ?? '') ??
    (management === 'usable' ? 'usable' : undefined)
  const release = value(tree, find(root, 'date.release'), 'norm')
  const isEmbargoed = /embargo/i.test(management)
  addMetadata(draft, {
    ...(version && {version}),
    ...(status && {status}),
    ...(isEmbargoed && {embargo: release ?? management}),
    ...(language && {language}),
  })
}

/** A note to desks may be the embargo: `<ed-msg info="Embargoed to 0001 Thursday March 6"/>`. */
function addNote(draft: Draft, note: Pick<Paragraph, 'map' | 'encoding'>): void {
  const isHeld = isEmbargo(note.map.text)
  if (isHeld) addMetadata(draft, {embargo: note.map.text})
  addBlock(draft, isHeld ? 'embargo' : 'advisory', note)
}

/** Adds the slug, and tells it. Beside NITF's own places some write an element of that name, as ninjs and NewsML-G2 have it, or `<slug>` above the headline. */
function addSlug(draft: Draft, tree: Tree, root: Element, options: ProseOptions): string | undefined {
  const head = find(root, 'body.head', isNoNote)
  const element =
    find(root, 'slugline', isNoNote) ?? (head === undefined ? undefined : childrenNamed(head, 'slug')[0])
  const titled = element === undefined ? slugOfTake(tree, root, options) : undefined
  const written = element === undefined ? titled : readText(tree, element, options)
  const map = written?.map ?? slugOf(tree, root)
  if (map === undefined) return undefined
  const {outer} = options
  const isHeadline = titled !== undefined && draft.headlines.has(plainWords(titled.whole))
  if (!isHeadline)
    addBlock(draft, 'slug', written ?? {map: outer === undefined ? map : map.through(outer), encoding: []})
  addMetadata(draft, {slug: map.text})
  return map.text
}

/** British papers know a take by its number, topic and keyword, `1 HARBOUR Ferry`: a title of these three is number and slug. */
function slugOfTake(
  tree: Tree,
  root: Element,
  options: ProseOptions,
): (Paragraph & {readonly whole: string}) | undefined {
  const title = find(root, 'title', isNoNote)
  const read = title === undefined ? undefined : readText(tree, title, {...options, context: () => undefined})
  const {text: whole = ''} = read?.map ?? {}
  const [number] = /^\d+\s+(?=\S)/.exec(whole) ?? []
  if (read === undefined || number === undefined) return undefined
  const span = {start: number.length, end: whole.length}
  const keyword = value(tree, firstKeyword(root), 'key') ?? ''
  const slugs = findAll(root, 'doc-scope').map((scope) => `${value(tree, scope, 'scope')} ${keyword}`)
  if (keyword === '' || !slugs.includes(whole.slice(span.start))) return undefined
  return {...read, map: read.map.slice(span), whole}
}

function firstKeyword(root: Element): Element | undefined {
  return findAll(root, 'keyword').find((keyword) => isInside(keyword, 'key-list'))
}

/** NITF has the slug in attributes: the key of the document or the first keyword of its list. */
function slugOf(tree: Tree, root: Element): SourceMap | undefined {
  const metas = findAll(root, 'meta').filter((meta) =>
    slugNames.has((value(tree, meta, 'name') ?? '').toLowerCase()),
  )
  const candidates: readonly (readonly [Element | undefined, string])[] = [
    ...metas.map((meta) => [meta, 'content'] as const),
    [find(root, 'du-key'), 'key'],
    [firstKeyword(root), 'key'],
  ]
  for (const [element, name] of candidates) {
    const map = element === undefined ? undefined : valueMap(tree, element, name)
    if (map !== undefined && !isCode(map.text) && !/\S,\S/.test(map.text)) return map
  }
  return undefined
}

/** Keys that number a document are no slugs: `580001T`, a UUID. Nor are lists of keywords: `harbour,council`. */
function isCode(text: string): boolean {
  return /^\d+[A-Z]?$|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text)
}

const slugNames = new Set(['slug', 'slugline', 'anpa-keyword', 'keyword-slug', 'ntbstikkord'])
