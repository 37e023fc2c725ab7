import {SourceMap} from '../../source-map.js'
import {decodeString, type Json, type JsonObject, type JsonString} from '../markup/json.js'
import {get, plainName, stringIn, wordIn} from './values.js'

/**
 * Editors keep copy as a tree. Each node says its kind, and the words of a paragraph stand in leaves below it, a new one wherever the type
 * changes: `{"type": "paragraph", "content": [{"type": "text", "text": "A "}, {"type": "text", "marks": […], "text": "crane"}]}`. Only
 * the names differ: `nodeType` and `value`, `children`, `nodes` and `leaves`, an object between (`model`, `attributes`, `data`).
 */
export function childrenOf(node: JsonObject): readonly Json[] {
  return layersOf(node).flatMap(({entries}) =>
    [...entries].flatMap(([key, value]) =>
      value.kind === 'array' && isListName(plainName(key)) ? value.items : [],
    ),
  )
}

/** The words of a node that has them in one string. */
export function textOf(node: JsonObject, ...names: readonly string[]): JsonString | undefined {
  for (const layer of layersOf(node)) {
    const text = stringIn(layer, ...names)
    if (text !== undefined) return text
  }
  return undefined
}

/** What a node says it is, “” where it says nothing. A name alone tells it only of a node with others below it: fields have names too. */
export function kindOf(node: JsonObject, source: string): string {
  const kind = plainName(wordIn(source, node, 'role', 'subtype', 'assettype', 'nodetype', 'type', 'kind'))
  if (kind === '') return hasChildren(node) ? plainName(wordIn(source, node, 'name')) : ''
  if (kind !== 'block') return kind
  // A block of portable text is a paragraph, unless it says what else.
  if (stringIn(node, 'listitem') !== undefined) return 'listitem'
  return plainName(wordIn(source, node, 'style', 'type')).replace(/^normal$/, 'paragraph')
}

/** One run of the words of a paragraph, or the place of a line break in it. */
export type Run = JsonString | {readonly kind: 'break'; readonly at: number}

/** The runs of a node that holds nothing but words, links and changes of type; `undefined` where it holds paragraphs or anything else. */
export function runsOf(node: JsonObject, source: string): readonly Run[] | undefined {
  const runs = inlineIn(node, source)
  return runs?.some(({kind}) => kind === 'string') ? runs : undefined
}

function inlineIn(node: JsonObject, source: string): readonly Run[] | undefined {
  const runs: Run[] = []
  for (const child of childrenOf(node)) {
    const kind = child.kind === 'object' ? kindOf(child, source) : undefined
    if (child.kind !== 'object' || kind === undefined || block.test(kind)) return undefined
    const text = textOf(child, 'text', 'value')
    const below = text === undefined ? inlineIn(child, source) : [text]
    if (below === undefined) return undefined
    runs.push(...(lineBreak.test(kind) ? [{kind: 'break', at: child.start} as const] : below))
  }
  return runs
}

/** All the words below a node, whatever its parts are called: a line that names its writers and links to them. */
export function allRuns(node: Json): readonly Run[] {
  if (node.kind === 'array') return node.items.flatMap(allRuns)
  if (node.kind !== 'object') return []
  const text = textOf(node, 'text', 'value')
  return text === undefined ? childrenOf(node).flatMap(allRuns) : [text]
}

/** The words of `runs` as one text. */
export function wordsOf(runs: readonly Run[], source: string): SourceMap {
  const map = new SourceMap()
  for (const run of runs) {
    if (run.kind === 'break') map.synthetic(' ', run.at)
    else map.append(decodeString(source, run))
  }
  return map
}

/** A node, and the objects in it that hold what other editors write straight into it. */
function layersOf(node: JsonObject): readonly JsonObject[] {
  const inner = ['model', 'attributes', 'attrs', 'data'].flatMap((name) => {
    const value = get(node, name)
    return value?.kind === 'object' ? [value] : []
  })
  return [node, ...inner]
}

function hasChildren(node: JsonObject): boolean {
  return layersOf(node).some(({entries}) =>
    [...entries].some(([key, value]) => value.kind === 'array' && isListName(plainName(key))),
  )
}

function isListName(name: string): boolean {
  return /^(?:children|content|nodes|leaves|blocks|items)$/.test(name)
}

const lineBreak = /^(?:hardbreak|linebreak|break|br)$/
/** What no paragraph holds among its words. Names of links, marks and mentions are without end. */
const block =
  /^(?:p|para|paragraph|h\d|head(?:ing|er|line)\w*|sub-?head\w*|crosshead|title|\w*list\w*|(?:block|pull)?quote|section|container|chapter|document|root|div|aside|box|columns?|table\w*|row|cell|figure|caption|image\w*|picture|photo|video|audio|gallery|media|\w*embed\w*|horizontalrule|hr|divider)$/
