import {readDateline} from '../dateline.js'
import {SourceMap} from '../source-map.js'
import type {TextSpan} from '../span.js'
import type {Role, Story} from '../story.js'
import {statusOf, versionOf} from '../wire-lines.js'
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
import {readFrontMatter} from './markup/front-matter.js'
import {htmlContext} from './markup/html.js'
import {readInline} from './markup/inline.js'
import {paragraphSpans} from './markup/lines.js'
import {type MarkdownBlock, readBlocks} from './markup/markdown-blocks.js'
import {type Paragraph, readProse} from './markup/prose.js'
import {parseMarkup} from './markup/tree.js'

/** Reads Markdown (CommonMark with tables and front matter in YAML or TOML). Indented text is copy, as on the wire, not code. */
export function readMarkdown(text: string): Story {
  const draft = newDraft()
  const {frontMatter, blocks, labels} = readBlocks(text)
  if (frontMatter !== undefined) addFrontMatter(draft, text, frontMatter)
  const reader: Reader = {source: text, draft, labels}
  addCopy(
    draft,
    blocks.flatMap((block) => readBlock(reader, block)),
    {boilerplateToEnd: true, headlineFirst: true},
  )
  addHeadline(draft)
  return finish(draft, 'markdown')
}

interface Reader {
  readonly source: string
  readonly draft: Draft
  /** Labels of the file's link definitions. */
  readonly labels: ReadonlySet<string>
}

const encoding = ['markdown'] as const

function readBlock(reader: Reader, block: MarkdownBlock): readonly Paragraph[] {
  const {source, draft, labels} = reader
  const [first] = block.parts
  const last = block.parts.at(-1)
  if (first === undefined || last === undefined) return []
  if (block.kind === 'html') return readHtmlBlock(reader, {start: first.start, end: last.end})
  // Quoted lines have marks between them: their text is put together first.
  const joined = block.parts.length > 1 ? join(source, block.parts) : undefined
  const text = joined?.text ?? source
  const span = joined === undefined ? first : {start: 0, end: text.length}
  const {map, breaks, linked, comments} = readInline(text, span.start, span.end, labels)
  for (const {start, end} of comments) {
    const at = joined === undefined ? {start, end} : joined.range({start, end})
    draft.comments.push({text: text.slice(start + 4, end - 3), at})
  }
  const whole = joined === undefined ? map : map.through(joined)
  const context = block.kind === 'paragraph' ? undefined : block.kind
  return paragraphSpans(whole.text, breaks).map((part) => ({
    map: whole.slice(part),
    encoding,
    context,
    linked,
  }))
}

function join(source: string, parts: readonly TextSpan[]): SourceMap {
  const map = new SourceMap()
  for (const {start, end} of parts) map.verbatim(source, start, end)
  return map
}

function readHtmlBlock({source, draft}: Reader, {start, end}: TextSpan): readonly Paragraph[] {
  const outer = new SourceMap().verbatim(source, start, end)
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

function addFrontMatter(draft: Draft, source: string, span: TextSpan): void {
  const texts = readFrontMatter(source, span, draft.problems)
  for (const [role, names] of keys) {
    const found = names
      .map((name) => texts.get(name))
      .find((text) => text !== undefined && text.map.text.trim() !== '')
    if (found === undefined) continue
    addBlock(draft, role, found)
    noteText(draft, role, found.map)
  }
  const status = texts.get('status')?.map.text ?? texts.get('pubstatus')?.map.text ?? ''
  const known = statusOf(status) ?? (status === 'usable' ? 'usable' : undefined)
  const version = texts.get('version')?.map.text
  const language = (texts.get('lang') ?? texts.get('language'))?.map.text
  addMetadata(draft, {...(known && {status: known}), ...(version && {version}), ...(language && {language})})
}

function noteText(draft: Draft, role: Role, map: SourceMap): void {
  const text = map.text.trim()
  if (role === 'headline' || role === 'slug' || role === 'embargo') addMetadata(draft, {[role]: text})
  if (role === 'byline') addMetadata(draft, {byline: text})
  const dateline = role === 'dateline' ? readDateline(text) : undefined
  if (dateline !== undefined) noteDateline(draft, dateline, map.range({start: 0, end: map.text.length}))
}

function addHeadline(draft: Draft): void {
  const headline = draft.metadata.headline ?? headlineAbove(draft)
  const version = versionOf(draft.metadata.slug ?? '') ?? versionOf(headline ?? '')
  const status = statusOf(version ?? '')
  addMetadata(draft, {...(headline && {headline}), ...(version && {version}), ...(status && {status})})
}
