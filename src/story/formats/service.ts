import {readDateline} from '../dateline.js'
import {
  archiveNames,
  copyNames,
  fieldNames,
  headlineNames,
  holdsParagraphs,
  partNames,
} from '../service-names.js'
import type {Metadata} from '../story.js'
import {statusOf, versionOf} from '../versions.js'
import {addContent} from './markup/content.js'
import {addBlock, addMetadata, type Draft, noteDateline, plainWords, readItem} from './markup/draft.js'
import {readContent} from './markup/escaped.js'
import {type ProseOptions, readText} from './markup/prose.js'
import {childrenNamed, isWithin, textOf, value} from './markup/query.js'
import type {Element, Tree} from './markup/tree.js'

/**
 * Reads XML that a service made for itself: headline, byline, copy and the rest stand in elements with telling names, the copy as XHTML,
 * escaped HTML or plain text. Answers whether there was any such item.
 */
export function addService(draft: Draft, tree: Tree, options: ProseOptions): boolean {
  const items = itemsOf(tree)
  for (const item of items) {
    const {start, end} = item.element
    readItem(draft, {start, end}, () => addItem(draft, tree, item, options))
  }
  return items.length > 0
}

interface Item {
  readonly element: Element
  readonly copy: Element | undefined
  readonly headline: Element | undefined
  readonly parts: readonly Element[]
}

/** Elements that stand around their own headline and copy, each a story. Without any copy, what has a headline or a caption is a picture. */
function itemsOf(tree: Tree): readonly Item[] {
  const parts = partsIn(tree, tree.root)
  const copies = parts.filter(({name}) => copyNames.has(name))
  const headlines = parts.filter(({name}) => headlineNames.has(name))
  const aboveHeadlines = ancestors(headlines)
  const titled =
    headlines.length > 0 ? headlines : parts.filter(({name}) => partNames.get(name) === 'caption')
  const entries = [...ancestors(titled)].filter(isEntry)
  const items = new Map<Element, Element[]>(
    copies.length > 0
      ? copies.map((copy) => [itemAround(copy, aboveHeadlines), []])
      : entries.length > 0
        ? entries.map((entry) => [entry, []])
        : titled.map((title) => [title.parent ?? title, []]),
  )
  for (const part of parts) {
    let around = part.parent
    while (around !== undefined && !items.has(around)) around = around.parent
    if (around !== undefined) items.get(around)?.push(part)
  }
  return [...items].map(([element, own]) => {
    const copy = own.filter(({name}) => copyNames.has(name)).sort((a, b) => size(b) - size(a))[0]
    const titles = own.filter((part) => headlineNames.has(part.name) && !isNested(part, element))
    return {element, copy, headline: headlineOf(titles), parts: own}
  })
}

/** One of the items of an RSS or Atom feed, which has a title of its own. */
function isEntry({name, parent}: Element): boolean {
  return (name === 'item' || name === 'entry') && parent !== undefined && feeds.has(parent.name)
}

const feeds = new Set(['channel', 'feed', 'rdf'])

function ancestors(elements: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>()
  for (const {parent} of elements)
    for (let outer = parent; outer !== undefined && !found.has(outer); outer = outer.parent) found.add(outer)
  return found
}

/** A heading named as one is the story's; a title may be anything's. */
function headlineOf(titles: readonly Element[]): Element | undefined {
  return titles.find(({name}) => /^(?:headline|hedline|hl1)/.test(name)) ?? titles[0]
}

/** A picture or a company has a title too, further down than the story's own. */
function isNested(part: Element, item: Element): boolean {
  return part.parent !== item && part.parent?.parent !== item
}

/** The nearest element around the copy that holds a headline as well. */
function itemAround(copy: Element, aboveHeadlines: ReadonlySet<Element>): Element {
  let around = copy.parent
  for (let level = 0; level < farthestHeadline && around !== undefined; level += 1) {
    if (aboveHeadlines.has(around)) return around
    around = around.parent
    // What stands beside it in a file of many is another story.
    if (around?.parent === undefined) break
  }
  return copy.parent ?? copy
}

const farthestHeadline = 3

function size({openEnd, closeStart}: Element): number {
  return closeStart - openEnd
}

/** Every element whose name says what it holds and that holds some text, those inside another left out. */
function partsIn(tree: Tree, element: Element, isArchive = false): readonly Element[] {
  const isBareItem = element.name === 'item' && !holdsCopy(tree, element)
  return element.children.flatMap((written): readonly Element[] => {
    if (written.kind !== 'element' || isAttachment(tree, written)) return []
    const child =
      isBareItem && isWholeCopy(tree, written)
        ? {...written, name: 'encoded'}
        : renamed(tree, written, isArchive)
    const {name} = child
    const isCopy = copyNames.has(name) && size(child) >= shortestCopy
    const isPart = partNames.has(name) || (name === 'description' && element.name === 'item')
    const inside = () => partsIn(tree, child, isArchive || name === 'doc')
    if (!isCopy && !headlineNames.has(name) && !isPart) return inside()
    // A body that holds another is an envelope, with the headline in it.
    const inner = isCopy ? inside() : []
    if (inner.some((part) => copyNames.has(part.name))) return inner
    return textOf(tree, child) === '' ? [] : [child]
  })
}

/**
 * A part of a document from an archive under the name that services have for it, a field that tells its name in an attribute under that
 * one, and what is said of a picture as its caption.
 */
function renamed(tree: Tree, element: Element, isArchive: boolean): Element {
  if (isRemote(tree, element)) return {...element, name: 'caption'}
  const field = fieldNames.includes(element.name) ? value(tree, element, 'name')?.toLowerCase() : undefined
  const name = isArchive ? archiveNames.get(element.name) : field
  return name === undefined ? element : {...element, name}
}

/** Whether an entry of a feed has its copy in an element of its own. */
function holdsCopy(tree: Tree, {children}: Element): boolean {
  return children.some(
    (child) => child.kind === 'element' && copyNames.has(child.name) && !isRemote(tree, child),
  )
}

/** The description of an entry that has nowhere else for its copy, where it is more than a paragraph. */
function isWholeCopy(tree: Tree, element: Element): boolean {
  return element.name === 'description' && holdsParagraphs(inside(tree, element))
}

/** `<media:content url="…">` is a picture or a film, with its title and credit; an Atom feed may have its copy elsewhere, too. */
function isRemote(tree: Tree, element: Element): boolean {
  return (
    element.name === 'content' &&
    ['url', 'src', 'medium'].some((attribute) => value(tree, element, attribute) !== undefined)
  )
}

/** WordPress exports its pictures beside the stories, as items of a kind of their own. What one shows is told in a line. */
function isAttachment(tree: Tree, item: Element): boolean {
  if (item.name !== 'item') return false
  const isKind = childrenNamed(item, 'post_type').some((kind) => textOf(tree, kind) === 'attachment')
  return (
    isKind && !childrenNamed(item, 'encoded').some((copy) => /\S\s*\n\s*[^\s<\]]/.test(inside(tree, copy)))
  )
}

function inside({source}: Tree, {openEnd, closeStart}: Element): string {
  return source.slice(openEnd, closeStart)
}

/** A shorter text under a name like `content` or `text` is a code. */
const shortestCopy = 20

function addItem(
  draft: Draft,
  tree: Tree,
  {element, copy, headline, parts}: Item,
  options: ProseOptions,
): void {
  if (headline !== undefined) addHeadline(draft, tree, headline, options)
  for (const part of parts) {
    if (part === copy || part === headline || (copy !== undefined && isWithin(part, copy))) continue
    addPart(draft, tree, part, options)
  }
  const status = statusIn(tree, element)
  const version =
    versionOf(draft.metadata.slug ?? '') ??
    versionOf(draft.metadata.headline ?? '') ??
    writethruIn(tree, element)
  const language = value(tree, element, 'lang')
  addMetadata(draft, {...(status && {status}), ...(version && {version}), ...(language && {language})})
  if (copy !== undefined) addContent(draft, tree, copy, options)
}

function addHeadline(draft: Draft, tree: Tree, headline: Element, options: ProseOptions): void {
  const read = readText(tree, headline, options)
  if (read === undefined) return
  addBlock(draft, 'headline', read)
  addMetadata(draft, {headline: read.map.text})
}

function addPart(draft: Draft, tree: Tree, part: Element, options: ProseOptions): void {
  // In an entry of a feed it sums the story up. Elsewhere it says what a company does, or what a picture shows.
  const role = part.name === 'description' ? 'summary' : partNames.get(part.name)
  // The second headline is the first once more, or that of a page.
  if (role === undefined) {
    const read = readText(tree, part, options)
    if (read !== undefined) addBlock(draft, 'furniture', read)
    return
  }
  if (role === 'embargo' && /^0001-|^\D*$/.test(textOf(tree, part))) return
  // A person in an Atom feed has an address beside the name.
  const [name] = role === 'byline' ? childrenNamed(part, 'name') : []
  for (const paragraph of readContent(draft, tree, name ?? part, options)) {
    const {text} = paragraph.map
    const repeats = role === 'summary' && draft.headlines.has(plainWords(text))
    addBlock(draft, repeats ? 'furniture' : role, paragraph)
    if (role === 'slug' || role === 'byline' || role === 'embargo') addMetadata(draft, {[role]: text})
    // The New York Times has its slug behind the place: `<DATELINE>CARROW (BC-CRANE-FALL-NWA)</DATELINE>`.
    const [bracket = '', slug] = (role === 'dateline' ? slugInDateline.exec(text) : null) ?? []
    if (slug !== undefined) addMetadata(draft, {slug})
    const dateline = role === 'dateline' ? readDateline(text.replace(bracket, '')) : undefined
    if (dateline !== undefined)
      noteDateline(draft, dateline, paragraph.map.range({start: 0, end: text.length}))
  }
}

const slugInDateline = /\(((?:AM|BC|PM)-[\p{Lu}\d-]{3,60})\)/u

/** `<WritethruNum>2nd</WritethruNum><WriteThruType>Writethru</WriteThruType>`. */
function writethruIn(tree: Tree, item: Element): string | undefined {
  const words = ['writethrunum', 'writethrutype'].map((name) => textOf(tree, childrenNamed(item, name)[0]))
  return words[0] === '' ? undefined : words.join(' ').trim()
}

/** A switch that is on (`<Annulled>true</Annulled>`), or a word for what was done to the story. */
function statusIn(tree: Tree, item: Element): Metadata['status'] {
  for (const child of item.children) {
    if (child.kind !== 'element') continue
    const {name} = child
    const text = textOf(tree, child).toLowerCase()
    if (text === 'true' || text === '1') {
      const found = switches.find(([, names]) => names.test(name))
      if (found !== undefined) return found[0]
    } else if (/^(?:pub)?status$/.test(name)) {
      const found = statusOf(text)
      if (found !== undefined) return found
    }
  }
  return undefined
}

const switches: readonly (readonly ['killed' | 'withheld' | 'corrected', RegExp])[] = [
  ['killed', /^(?:is)?(?:kill|killed|cancel|cancell?ed|annulled|annulleret|annullert|withdrawn|deleted)$/],
  ['withheld', /^(?:is)?(?:hold|holdflag|withheld)$/],
  ['corrected', /^(?:is)?(?:correction|corrected|korrektion|korreksjon|rettelse)$/],
]
