import type {Json, JsonObject, JsonString} from '../markup/json.js'
import type {Context} from '../markup/prose.js'
import {childrenOf, kindOf, type Run, runsOf, textOf} from './tree.js'
import {inOneLanguage, plainName} from './values.js'

/** A paragraph or more of a body that is kept in parts, with what the system says of it. */
export interface Part {
  /** One string, which may be HTML, or the runs of one paragraph. */
  readonly runs: readonly [JsonString] | readonly Run[]
  readonly isParagraph: boolean
  readonly context: Context | undefined
}

/**
 * The parts of a body that a system keeps as a list: strings, or objects that say what each of them is, one inside another. Empty where none
 * of them is copy.
 */
export function partsOf(item: JsonObject, source: string): readonly Part[] {
  const parts: Part[] = []
  const push = (runs: Part['runs'], isParagraph: boolean, context: Context | undefined) =>
    parts.push({runs, isParagraph, context})
  const lists = (object: JsonObject, isNode: boolean, context: Context | undefined) => {
    if (isNode) for (const part of childrenOf(object)) add(part, context)
    for (const [key, written] of object.entries) {
      const [name, value] = [plainName(key), inOneLanguage(written)]
      if (value.kind === 'array' && (isNode ? lowerLists : listNames).has(name))
        for (const part of value.items) add(part, context)
      else if (value.kind === 'object' && holders.has(name)) lists(value, true, context)
    }
  }
  const add = (part: Json, outer: Context | undefined) => {
    if (part.kind === 'string') push([part], false, outer)
    if (part.kind !== 'object') return
    const kind = kindOf(part, source)
    const context = contextOf(kind, outer)
    if (context === 'skip') return addCaption(part, kind)
    const isParagraph = paragraph.test(kind)
    const text = textOf(part, ...textNames)
    const runs = text === undefined && !container.test(kind) ? runsOf(part, source) : undefined
    if (text !== undefined) push([text], isParagraph, context)
    else if (runs !== undefined) push(runs, isParagraph, context)
    // A header may hold more than a heading.
    else lists(part, true, context === 'heading' && childrenOf(part).length > 1 ? outer : context)
  }
  /** Of what is no copy, the words below a picture; and of a box by a name of the system's own, the paragraphs in it. */
  const addCaption = (part: JsonObject, kind: string) => {
    const caption = textOf(part, 'caption', 'fullcaption')
    if (caption !== undefined) return push([caption], false, 'caption')
    for (const child of childrenOf(part)) {
      if (child.kind !== 'object') continue
      const inner = kindOf(child, source)
      if (/caption$/.test(inner) || (paragraph.test(inner) && !apart.test(kind))) add(child, undefined)
    }
  }
  lists(item, false, undefined)
  return parts.some(({context}) => context === undefined) ? parts : []
}

/** Whether parts are paragraphs in so many words, and so the copy of something, whatever its title is called. */
export function areParagraphs(parts: readonly Part[]): boolean {
  return parts.filter(({isParagraph, context}) => isParagraph && context === undefined).length > 1
}

/** Whether the copy has its headline above it, among its parts. */
export function hasHeading(parts: readonly Part[]): boolean {
  return parts.find(({context}) => context === 'heading' || context === undefined)?.context === 'heading'
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
  'cards',
  'storyelements',
])
/** Below an item, where no list is of the sections it was filed under; the lists of every node are read as its children. */
const lowerLists = new Set([...listNames, 'sections'])
for (const name of ['content', 'blocks', 'items']) lowerLists.delete(name)
/** Objects between an item and its list of parts. */
const holders = new Set(['content', 'body', 'document', 'doc', 'root', 'richtext', 'json', 'blocks'])
const textNames = ['text', 'content', 'value', 'html', 'bodyhtml', 'varchardata', 'clobdata']

/** What a kind of part is to a desk. Of those that are no words of the story (a divider, a map, a way to another story) only a caption is read. */
function contextOf(name: string, outer: Context | undefined): Context | undefined {
  return kinds.find(([names]) => names.test(name))?.[1] ?? (copyKinds.test(name) ? outer : 'skip')
}

const paragraph = /^p(?:ara(?:graph)?)?$/
/** What stands in these is paragraphs, however much it looks like the runs of one. */
const container = /^(?:|text|body|copy|html|section|container|chapter|document|doc|root|list(?!item)\w*)$/
const copyKinds =
  /^(?:|text|p|para|paragraph|body|copy|intro(?:duction)?|lead|html|sanitizedhtml|unstyled|quote|blockquote|section|container|chapter|document|doc|root|list\w*)$/
/** Boxes that paragraphs stand in without being of the story. */
const apart =
  /ad(?:vert\w*)?$|aside|audio|author|bio|box|caption|comment|embed|fact|figure|footnote|gallery|image|info|media|newsletter|photo|picture|promo|pull|recommend|related|signup|table|teaser|video/
const kinds: readonly (readonly [RegExp, Context])[] = [
  [
    /^(?:title|headline|heading\d?|h\d|header(?:one|two|three|four|five|six)?|sub-?head(?:ing|er|line)?|crosshead)$/,
    'heading',
  ],
  [/^list(?:item)?$|^(?:(?:un)?ordered|bullet(?:ed)?|numbered)list(?:item)?$|^[ou]l$|^li$/, 'list'],
  [/^(?:byline|author)$/, 'byline'],
  [/^(?:photo)?caption$/, 'caption'],
  [/^(?:standfirst|abstract|summary|subtitle|deck)$/, 'summary'],
  [/^(?:correction|editorsnote|ednote)$/, 'advisory'],
  [/^(?:kicker|pullquote|datetext|date)$/, 'furniture'],
]
