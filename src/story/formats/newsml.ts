import {readDateline} from '../dateline.js'
import {newsmlRoots} from '../detect.js'
import type {Metadata, Role, Story} from '../story.js'
import {statusOf, versionOf} from '../versions.js'
import {addContent, hasContent} from './markup/content.js'
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
import {type ProseOptions, readProse, readText} from './markup/prose.js'
import {childrenNamed, find, findAll, isWithin, textOf, value} from './markup/query.js'
import {addSubheadline} from './markup/subheadline.js'
import {type Element, parseMarkup, type Tree} from './markup/tree.js'
import {roleOfNote} from './notes.js'
import {addService} from './service.js'

/**
 * Reads NewsML-G2 (news messages and single items), NewsML 1 and XML that services made for themselves: every text item of the file, its
 * copy in NITF, XHTML, HTML or plain text.
 */
export function readNewsml(text: string): Story {
  const draft = newDraft()
  const tree = parseMarkup(text, 'xml')
  addTree(draft, tree)
  const options: ProseOptions = {context: () => undefined, encoding: ['xml'], problems: draft.problems}
  if (isOwn(tree) && addService(draft, tree, options)) return finish(draft, 'newsml-g2')
  const items = itemsOf(tree)
  const texts = items.filter(isStory)
  // Pictures travel with their story in one message: their headline and caption are not the story's.
  for (const item of texts.length > 0 ? texts : items) {
    const {start, end} = item.element
    readItem(draft, {start, end}, () => addItem(draft, tree, item, options))
  }
  return finish(draft, 'newsml-g2')
}

/** Whether the file has nothing of NewsML, or no more than the name of its root: `<newsitem><headline>…</headline><text>…`. */
function isOwn({root}: Tree): boolean {
  const known = root.children.find((child) => child.kind === 'element' && newsmlNames.has(child.name))
  if (known === undefined) return true
  return known.kind === 'element' && known.name === 'newsitem' && findAll(known, ...newsmlParts).length === 0
}

/** A news item of either version has one of these. */
const newsmlParts = [
  'itemmeta',
  'contentmeta',
  'contentset',
  'newscomponent',
  'newsmanagement',
  'identification',
]

const newsmlNames: ReadonlySet<string> = new Set([...newsmlRoots].map((name) => name.toLowerCase()))

function isStory({contents}: Item): boolean {
  return contents.some(({role}) => role === 'body')
}

/** One item of the file with the elements that hold what desks read. */
interface Item {
  readonly element: Element
  /** What holds the status of the story and its name: the item, where it holds the story in several languages. */
  readonly whole: Element
  /** Where headline, byline and the like stand. */
  readonly lines: Element
  /** The elements that hold copy, the story itself first. */
  readonly contents: readonly Content[]
}

interface Content {
  readonly element: Element
  readonly role: Role
  /** Whether the file says in so many words that it is the story. */
  readonly isNamed?: boolean
  /** Whether it is the first paragraph, which stands in a component of its own. */
  readonly isLead?: boolean
}

function itemsOf(tree: Tree): readonly Item[] {
  const elements = findAll(tree.root, 'newsitem', 'packageitem', 'conceptitem', 'planningitem')
  const found = elements.length > 0 ? elements : [tree.root]
  return found.flatMap((element) => {
    const isFirst = find(element, 'newscomponent') !== undefined || find(element, 'datacontent') !== undefined
    return isFirst ? itemsOfNewsml1(tree, element) : [itemOfG2(tree, element)]
  })
}

/** NewsML-G2: the first content with text counts, the others are the same copy in another form. */
function itemOfG2(tree: Tree, element: Element): Item {
  const contentSet = find(element, 'contentset') ?? element
  const contents = findAll(contentSet, 'inlinexml', 'inlinedata').filter(
    (content) => hasContent(tree, content) && value(tree, content, 'encoding') === undefined,
  )
  const best = contents.find(({name}) => name === 'inlinexml') ?? contents[0]
  const lines = find(element, 'contentmeta') ?? element
  return {element, whole: element, lines, contents: best === undefined ? [] : [{element: best, role: 'body'}]}
}

/** NewsML 1: components stand side by side, each with a role; what has no telling role and most text is the story. */
function itemsOfNewsml1(tree: Tree, element: Element): readonly Item[] {
  const contents = findAll(element, 'datacontent')
    .filter((content) => hasContent(tree, content))
    .map((content): Content => ({element: content, ...roleOfComponent(tree, content)}))
  const named = contents.filter(({role, isNamed}) => role === 'body' && isNamed === true)
  const stories = named.length > 0 ? named : contents.filter(({role}) => role === 'body')
  const longest = stories.reduce<Content | undefined>(
    (best, content) => (best !== undefined && size(best) >= size(content) ? best : content),
    undefined,
  )
  const lines = linesAround(longest?.element) ?? find(element, 'newslines') ?? element
  // The same item in two languages has two stories, each said to be one; what nothing is said of may be the same copy again.
  const isCopy = (content: Content) => content === longest || named.includes(content)
  const kept = contents.map((content) => {
    if (content.isLead === true && !repeats(tree, stories, content))
      return {...content, role: 'body' as const}
    return content.role === 'body' && !isCopy(content) ? furniture(content) : content
  })
  const around = [...new Set(named.map((content) => linesAround(content.element)))].flatMap(
    (found) => found ?? [],
  )
  if (around.length < 2) return [{element, whole: element, lines, contents: kept}]
  // Each language has a component with head lines and a story of its own.
  return around.map((own) => {
    const component = own.parent ?? element
    const contents = kept.filter((content) => isWithin(content.element, component))
    return {element: component, whole: element, lines: own, contents}
  })
}

/** Some say the lead once more where the story begins. */
function repeats(tree: Tree, stories: readonly Content[], lead: Content): boolean {
  const words = plainWords(textOf(tree, lead.element))
  return stories.some(({element}) => plainWords(textOf(tree, element)).includes(words))
}

function size({element}: Content): number {
  return element.closeStart - element.openEnd
}

function furniture({element}: Content): Content {
  return {element, role: 'furniture'}
}

/** The nearest head lines around the copy. */
function linesAround(content: Element | undefined): Element | undefined {
  for (let outer = content?.parent; outer !== undefined; outer = outer.parent) {
    const [lines] = childrenNamed(outer, 'newslines')
    if (lines !== undefined && childrenNamed(lines, 'headline').length > 0) return lines
  }
  return undefined
}

function roleOfComponent(tree: Tree, content: Element): Omit<Content, 'element'> {
  const words: string[] = []
  for (let outer = content.parent; outer !== undefined && outer.name !== 'newsitem'; outer = outer.parent) {
    for (const name of ['role', 'mediatype', 'format']) {
      const [found] = childrenNamed(outer, name)
      words.push(value(tree, found, 'formalname') ?? '')
    }
    words.push(value(tree, outer, 'duid') ?? '')
    // What an outer component is says nothing of the parts it holds.
    if (words.some((word) => word !== '') && outer.name === 'newscomponent') break
  }
  const role = componentRoles.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? 'body'
  return {
    role,
    isNamed: words.some((word) => /^(?:body|main|maintext|story)$/i.test(word)),
    isLead: words.some((word) => /^lead$/i.test(word)),
  }
}

const componentRoles: readonly (readonly [Role, RegExp])[] = [
  ['caption', /caption|photo|picture|graphic|image|video/i],
  ['summary', /abstract|summary|teaser|standfirst|synopsis|^lead$/i],
  [
    'furniture',
    /^title$|^headline$|style|css|contact|tweet|twitter|sms|social|advisory|promo|metadata|notebook|keyword/i,
  ],
]

function addItem(draft: Draft, tree: Tree, item: Item, options: ProseOptions): void {
  const {lines, contents} = item
  const before = draft.blocks.length
  addLines(draft, tree, lines, options)
  addDescriptions(draft, tree, item, options)
  addItemMeta(draft, tree, item, options)
  for (const content of contents) {
    if (content.role === 'body') addContent(draft, tree, content.element, options)
    else
      for (const paragraph of readProse(tree, content.element, options))
        addBlock(draft, content.role, paragraph)
  }
  const heading = headlineAbove(draft.blocks.slice(before))
  if (heading !== undefined) addMetadata(draft, {headline: heading})
}

/** Elements of `contentMeta` and of `NewsLines`, with what they are to a desk. */
const lineRoles: readonly (readonly [name: string, role: Role])[] = [
  ['slugline', 'slug'],
  ['by', 'byline'],
  ['byline', 'byline'],
  ['bylinetitle', 'byline'],
  ['copyrightline', 'boilerplate'],
  ['rightsline', 'boilerplate'],
]

function addLines(draft: Draft, tree: Tree, lines: Element, options: ProseOptions): void {
  const headlines = childrenNamed(lines, 'headline')
  const main = headlines.find((headline) => /main/i.test(value(tree, headline, 'role') ?? '')) ?? headlines[0]
  for (const headline of headlines) {
    const read = readText(tree, headline, options)
    const isSub = /sub|deck/i.test(value(tree, headline, 'role') ?? '')
    if (read === undefined) continue
    // A picture may have its number there.
    const isNumber = !/\p{L}/u.test(read.map.text)
    addBlock(draft, isNumber ? 'furniture' : isSub && headline !== main ? 'summary' : 'headline', read)
    if (headline === main && !isNumber) addMetadata(draft, {headline: read.map.text})
  }
  for (const [name, role] of lineRoles) {
    for (const line of childrenNamed(lines, name)) {
      const read = readText(tree, line, options)
      if (read === undefined) continue
      addBlock(draft, role, read)
      if (role === 'slug') addMetadata(draft, {slug: read.map.text})
      if (role === 'byline') addMetadata(draft, {byline: read.map.text})
    }
  }
  for (const line of childrenNamed(lines, 'subheadline')) {
    const read = readText(tree, line, options)
    if (read !== undefined) addMetadata(draft, addSubheadline(draft, read))
  }
  for (const dateline of childrenNamed(lines, 'dateline')) addDateline(draft, tree, dateline, options)
  for (const line of childrenNamed(lines, 'newsline')) addNewsLine(draft, tree, line, options)
}

/** A description of a picture is its caption; that of a story sums it up, or says its slug and headline once more. */
function addDescriptions(draft: Draft, tree: Tree, item: Item, options: ProseOptions): void {
  for (const description of childrenNamed(item.lines, 'description')) {
    const isPicture = !isStory(item) && /caption/i.test(value(tree, description, 'role') ?? '')
    for (const paragraph of readProse(tree, description, options)) {
      const words = plainWords(paragraph.map.text)
      const repeats = [...draft.headlines].some((headline) => words.endsWith(headline))
      addBlock(draft, repeats ? 'furniture' : isPicture ? 'caption' : 'summary', paragraph)
    }
  }
}

/** NewsML 1: a line whose kind stands beside it, or in it. */
function addNewsLine(draft: Draft, tree: Tree, line: Element, options: ProseOptions): void {
  const kind = value(tree, childrenNamed(line, 'newslinetype')[0], 'formalname') ?? ''
  const [text] = childrenNamed(line, 'newslinetext')
  // Some put a named line into a line of its own.
  if (text === undefined) addLines(draft, tree, line, options)
  const read = text === undefined ? undefined : readText(tree, text, options)
  if (read === undefined) return
  if (/catchword|slug/i.test(kind)) {
    addBlock(draft, 'slug', read)
    addMetadata(draft, {slug: read.map.text})
  } else if (/summary|abstract/i.test(kind)) {
    addBlock(draft, 'summary', read)
  } else if (/advisory|ednote|product/i.test(kind)) {
    addBlock(draft, 'advisory', read)
    if (/^\W*correct/i.test(read.map.text)) addMetadata(draft, {status: 'corrected'})
  }
}

/** A dateline is as often as not a time stamp; the real one opens the first paragraph. */
function addDateline(draft: Draft, tree: Tree, element: Element, options: ProseOptions): void {
  const read = readText(tree, element, options)
  const dateline = read === undefined ? undefined : readDateline(read.map.text)
  if (read === undefined || dateline === undefined) return
  addBlock(draft, 'dateline', read)
  noteDateline(draft, dateline, read.map.range({start: 0, end: read.map.text.length}))
}

function addItemMeta(draft: Draft, tree: Tree, story: Item, options: ProseOptions): void {
  const {element: item, whole} = story
  const meta = find(whole, 'itemmeta') ?? find(whole, 'newsmanagement') ?? whole
  const notes = new Map<Role, string>()
  for (const note of [...findAll(item, 'ednote'), ...findAll(item, 'instruction')]) {
    const read = readText(tree, note, options)
    if (read === undefined) continue
    const role = roleOfNote(value(tree, note, 'role') ?? '')
    addBlock(draft, role, read)
    notes.set(role, read.map.text)
  }
  const embargoed = childrenNamed(meta, 'embargoed')[0] ?? find(whole, 'statuswillchange')
  const [management] = childrenNamed(meta, 'status')
  const isEmbargoed = /embargo/i.test(value(tree, management, 'formalname') ?? '')
  const embargo =
    textOf(tree, embargoed) ||
    embargoNote(draft, tree, item, options) ||
    notes.get('embargo') ||
    (isEmbargoed ? 'Embargoed' : '')
  const slug = draft.metadata.slug ?? (textOf(tree, find(whole, 'namelabel')) || undefined)
  const written = findAll(item, 'property').find(
    (property) => value(tree, property, 'formalname') === 'Version',
  )
  const version =
    versionOf(slug ?? '') ?? versionOf(draft.metadata.headline ?? '') ?? value(tree, written, 'value')
  const known = statusIn(tree, meta)
  const status = known === undefined || known === 'usable' ? (statusOf(version ?? '') ?? known) : known
  const title = draft.metadata.headline === undefined ? childrenNamed(meta, 'title')[0] : undefined
  const titled = title === undefined ? undefined : readText(tree, title, options)
  const headline = hasHeading(tree, story) ? undefined : titled?.map.text
  if (titled !== undefined) addBlock(draft, headline === undefined ? 'furniture' : 'headline', titled)
  addMetadata(draft, {
    ...(headline && {headline}),
    ...(slug && {slug}),
    ...(version && {version}),
    ...(status && {status}),
    ...(embargo && {embargo}),
    ...languageOf(tree, item),
  })
}

/** Whether the copy has a headline of its own. The title of an item is what its system calls it. */
function hasHeading(tree: Tree, {contents}: Item): boolean {
  return contents.some(({element, role}) => {
    const heading = role === 'body' ? (find(element, 'h1') ?? find(element, 'hl1')) : undefined
    return heading !== undefined && textOf(tree, heading) !== ''
  })
}

/** NewsML 1 has no element for it: “Embargoed to 0001 Tuesday” stands in a comment element beside the copy. */
function embargoNote(draft: Draft, tree: Tree, item: Element, options: ProseOptions): string | undefined {
  const comment = findAll(item, 'comment').find((element) => /\bembargo/i.test(textOf(tree, element)))
  const read = comment === undefined ? undefined : readText(tree, comment, options)
  if (read !== undefined) addBlock(draft, 'embargo', read)
  return read?.map.text
}

/** The language of the copy: an element of its own in both versions, else an attribute of the item. */
function languageOf(tree: Tree, item: Element): Pick<Metadata, 'language'> {
  const element = find(item, 'language')
  const language =
    value(tree, element, 'tag') ?? value(tree, element, 'formalname') ?? value(tree, item, 'lang')
  return language === undefined ? {} : {language}
}

function statusIn(tree: Tree, meta: Element): 'usable' | 'withheld' | 'killed' | 'corrected' | undefined {
  const [pubStatus] = childrenNamed(meta, 'pubstatus')
  const [status] = childrenNamed(meta, 'status')
  const word = value(tree, pubStatus, 'qcode') ?? value(tree, status, 'formalname') ?? textOf(tree, pubStatus)
  const stopped = statusOf(word.replace(/^\w+:/, ''))
  if (stopped !== undefined) return stopped
  const signals = childrenNamed(meta, 'signal').map((signal) => value(tree, signal, 'qcode') ?? '')
  const signalled = signals
    .map((signal) => statusOf(signal.replace(/^\w+:/, '')))
    .find((found) => found !== undefined)
  return signalled ?? (/usable/i.test(word) ? 'usable' : undefined)
}
