import {readDateline} from '../dateline.js'
import {SourceMap} from '../source-map.js'
import type {TextSpan} from '../span.js'
import type {Role, Story} from '../story.js'
import {statusOf, versionOf} from '../versions.js'
import type {MarkdownBlock} from './markdown/block.js'
import {readBlocks} from './markdown/blocks.js'
import {withoutBoxTitles} from './markdown/box-titles.js'
import {type FetchedPage, findFetchedPage} from './markdown/fetched-page.js'
import {type FrontMatter, findFrontMatter, readFrontMatter} from './markdown/front-matter.js'
import {withoutListings} from './markdown/listings.js'
import {newParser, type Parser} from './markdown/parser.js'
import {mayHoldSite, type Part, partsOf} from './markdown/site.js'
import {readText} from './markdown/text.js'
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
} from './markup/draft.js'
import {htmlContext} from './markup/html.js'
import {paragraphSpans, trimmed} from './markup/lines.js'
import {type Paragraph, readProse} from './markup/prose.js'
import {parseMarkup} from './markup/tree.js'

/** Reads Markdown (CommonMark with tables and front matter in YAML or TOML). Indented text is copy, as on the wire, not code. */
export function readMarkdown(text: string): Story {
  const draft = newDraft()
  const frontMatter = findFrontMatter(text)
  if (frontMatter !== undefined) addFrontMatter(draft, text, frontMatter)
  const fetched = frontMatter === undefined ? findFetchedPage(text) : undefined
  if (fetched !== undefined) addFetched(draft, text, fetched)
  const start = frontMatter?.closedAt ?? fetched?.end ?? (text.startsWith('\ufeff') ? 1 : 0)
  const parser = newParser(text, draft.problems)
  const reader: Reader = {source: text, draft, parser}
  addCopy(
    draft,
    withoutBoxTitles(
      withoutListings(readBlocks(parser, text, start).flatMap((block) => readBlock(reader, block))),
    ),
    {boilerplateToEnd: true, headlineFirst: true},
  )
  addHeadline(draft)
  return finish(draft, 'markdown')
}

interface Reader {
  readonly source: string
  readonly draft: Draft
  readonly parser: Parser
}

const encoding = ['markdown'] as const

function readBlock(reader: Reader, {kind, context, parts: lines}: MarkdownBlock): readonly Paragraph[] {
  const {source, draft} = reader
  // The marks of quotations and lists stand between the parts: the text is put together before it is read.
  const outer = new SourceMap()
  for (const {start, end} of context === 'list' ? withoutBox(source, lines) : lines)
    outer.verbatim(source, start, end)
  if (kind === 'html')
    return readHtml(draft, outer).map((paragraph) => ({...paragraph, context: paragraph.context ?? context}))
  if (kind === 'cell' && !/\p{L}{2}/u.test(outer.text)) return []
  if (!mayHoldSite(outer.text)) return readCopy(reader, outer, context)
  return partsOf(outer.text).flatMap((part) => {
    if (part.kind === 'site') return readSite(outer, part)
    return readCopy(reader, outer.slice(part), part.kind === 'item' ? (context ?? 'list') : context)
  })
}

/** The lines of an item without the box that a task is ticked off in. */
function withoutBox(source: string, lines: MarkdownBlock['parts']): MarkdownBlock['parts'] {
  const [{start, end} = {start: 0, end: 0}, ...rest] = lines
  const box = /^\[[ xX]\][ \t]+/.exec(source.slice(start, start + 8))?.[0].length
  return box === undefined ? lines : [{start: start + box, end}, ...rest]
}

/** Shown in the outline, and not read. */
function readSite(outer: SourceMap, {start, end}: Part): readonly Paragraph[] {
  const map = outer.slice(trimmed(outer.text, start, end))
  return map.length === 0 ? [] : [{map, encoding, context: 'furniture', linked: 0}]
}

function readCopy(
  {draft, parser}: Reader,
  outer: SourceMap,
  context: MarkdownBlock['context'],
): readonly Paragraph[] {
  const {map, breaks, linked, comments} = readText(parser, outer)
  for (const {start, end} of comments)
    draft.comments.push({text: outer.text.slice(start + 4, end - 3), at: outer.range({start, end})})
  return paragraphSpans(map.text, breaks).map((part) => ({
    map: map.slice(part),
    encoding,
    context,
    linked,
  }))
}

function readHtml(draft: Draft, outer: SourceMap): readonly Paragraph[] {
  const tree = parseMarkup(outer.text, 'html')
  addTree(draft, tree, outer)
  const options = {context: htmlContext(tree), encoding: ['html'] as const, outer, problems: draft.problems}
  return readProse(tree, tree.root, options)
}

/** Keys under which newsrooms keep what a story has beside its copy; the first that is there counts. */
const keys: readonly (readonly [Role, readonly string[]])[] = [
  ['headline', ['headline', 'title']],
  ['slug', ['slug', 'slugline']],
  ['byline', ['byline', 'author', 'authors']],
  ['summary', ['summary', 'standfirst', 'dek', 'description', 'abstract', 'subtitle', 'excerpt']],
  ['dateline', ['dateline']],
  ['embargo', ['embargo', 'embargoed']],
  ['advisory', ['advisory', 'ednote', 'note']],
]

function addFrontMatter(draft: Draft, source: string, frontMatter: FrontMatter): void {
  const texts = readFrontMatter(source, frontMatter, draft.problems)
  for (const [role, names] of keys) {
    const found = names
      .map((name) => texts.get(name))
      .find((values) => values?.some(({map}) => map.text.trim() !== '') === true)
    const [first, ...others] = found ?? []
    if (first === undefined) continue
    addBlock(draft, role, first)
    // One list of a story names several: those who wrote it.
    if (role !== 'byline' || others.length === 0) noteText(draft, role, first.map)
    else {
      for (const other of others) addBlock(draft, role, other)
      addMetadata(draft, {byline: [first, ...others].map(({map}) => map.text.trim()).join(', ')})
    }
  }
  const textOf = (name: string) => texts.get(name)?.[0]?.map.text
  const status = textOf('status') ?? textOf('pubstatus') ?? ''
  const known = statusOf(status) ?? (status === 'usable' ? 'usable' : undefined)
  const version = textOf('version')
  const language = textOf('lang') ?? textOf('language')
  addMetadata(draft, {...(known && {status: known}), ...(version && {version}), ...(language && {language})})
}

function addFetched(draft: Draft, source: string, {title, lines}: FetchedPage): void {
  const add = (role: Role, {start, end}: TextSpan) =>
    addBlock(draft, role, {map: new SourceMap().verbatim(source, start, end), encoding: []})
  add('headline', title)
  addMetadata(draft, {headline: source.slice(title.start, title.end).trim()})
  for (const line of lines) add('furniture', line)
}

function noteText(draft: Draft, role: Role, map: SourceMap): void {
  const text = map.text.trim()
  if (role === 'headline' || role === 'slug' || role === 'embargo') addMetadata(draft, {[role]: text})
  if (role === 'byline') addMetadata(draft, {byline: text})
  const dateline = role === 'dateline' ? readDateline(text) : undefined
  if (dateline !== undefined) noteDateline(draft, dateline, map.range({start: 0, end: map.text.length}))
}

function addHeadline(draft: Draft): void {
  const headline = draft.metadata.headline ?? headlineAbove(draft.blocks)
  const version = versionOf(draft.metadata.slug ?? '') ?? versionOf(headline ?? '')
  const status = statusOf(version ?? '')
  addMetadata(draft, {...(headline && {headline}), ...(version && {version}), ...(status && {status})})
}
