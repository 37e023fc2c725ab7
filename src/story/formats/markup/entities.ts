import {DecodingMode, EntityDecoder, htmlDecodeTree} from 'entities/decode'
import {SourceMap} from '../../source-map.js'
import type {TextSpan} from '../../span.js'
import type {Problem} from '../../story.js'
import type {Syntax} from './events.js'

/** What the file's own document type defines. */
export interface Entities {
  /** The text that each `&name;` stands for. */
  readonly texts: ReadonlyMap<string, string>
  /** How many more characters the file's own entities may put into the text. */
  budget: number
}

/**
 * Entities of the document type's internal subset, each with its replacement text fully expanded.
 *
 * Expansion is bounded, so that a file made to blow up ("billion laughs") ends in a problem and in copy with the entity as written.
 */
export function readEntities(source: string, doctype: TextSpan, problems: Problem[]): Entities {
  const declared = new Map<string, string>()
  for (const [, name = '', double, single] of source
    .slice(doctype.start, doctype.end)
    .matchAll(declaration)) {
    if (!declared.has(name)) declared.set(name, double ?? single ?? '')
  }
  const expanded = new Map<string, string>()
  const refused = new Set<string>()
  for (const name of declared.keys()) expand(name, {declared, expanded, refused, open: new Set()})
  if (refused.size > 0) {
    const written = [...refused].slice(0, 3).map((name) => `&${name};`)
    problems.push({
      message: `${written.join(', ')} stands for too much, or for itself, and is left as written`,
    })
  }
  return {texts: expanded, budget: expansionOf(source)}
}

/** Appends `source.slice(start, end)` to `map` with its entities decoded. Returns the places of `&` that begin no entity. */
export function decodeInto(
  map: SourceMap,
  source: string,
  {start, end, syntax, entities}: {start: number; end: number; syntax: Syntax; entities: Entities},
): readonly number[] {
  // Looking for the next `&` from every text would read a file without any to its end each time.
  if (!source.slice(start, end).includes('&')) {
    map.verbatim(source, start, end)
    return nowhere
  }
  let at = start
  let stray: number[] | undefined
  for (
    let mark = source.indexOf('&', start);
    mark !== -1 && mark < end;
    mark = source.indexOf('&', mark + 1)
  ) {
    const found = entityAt(source, mark, end, syntax, entities)
    if (found === undefined) {
      stray ??= []
      stray.push(mark)
      continue
    }
    map.verbatim(source, at, mark).decoded(found.text, mark, found.end)
    at = found.end
    mark = found.end - 1
  }
  map.verbatim(source, at, end)
  return stray ?? nowhere
}

/** A file without entities of its own. */
export function noEntities(): Entities {
  return {texts: new Map(), budget: 0}
}

const nowhere: readonly number[] = []
const declaration = /<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"]*)"|'([^']*)')/g
const reference = /&([\p{L}_][\w.-]{0,60});/uy
/** A small file stays a small story: entities of its own may put about as much again into the text as the file holds. */
function expansionOf({length}: string): number {
  return length + longestExpansion
}

const longestExpansion = 2000
const deepestExpansion = 8

function entityAt(source: string, at: number, end: number, syntax: Syntax, entities: Entities) {
  reference.lastIndex = at
  const own = entities.texts.size > 0 ? reference.exec(source) : null
  const text = own === null ? undefined : entities.texts.get(own[1] ?? '')
  if (own !== null && text !== undefined) {
    entities.budget -= text.length
    return entities.budget < 0 ? undefined : {text, end: at + own[0].length}
  }
  // NITF and NewsML draw on the HTML sets of Latin letters, dashes and quotation marks, mostly without declaring them.
  return htmlEntity(source, at, end, syntax)
}

function htmlEntity(source: string, at: number, end: number, syntax: Syntax) {
  decoded = ''
  decodedLength = 0
  decoder.startEntity(syntax === 'html' ? DecodingMode.Legacy : DecodingMode.Strict)
  if (decoder.write(source, at + 1) === -1) decoder.end()
  if (decoded === '' || at + decodedLength > end) return undefined
  return {text: decoded, end: at + decodedLength}
}

// The library hands the characters of an entity to a callback, one or two of them.
let decoded = ''
let decodedLength = 0
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
  decoded += String.fromCodePoint(codePoint)
  decodedLength = consumed
})

interface Expansion {
  readonly declared: ReadonlyMap<string, string>
  readonly expanded: Map<string, string>
  readonly refused: Set<string>
  /** Names being expanded: an entity may not stand for itself. */
  readonly open: Set<string>
}

/** The full text of the entity, or `undefined` when it refers to itself, nests too deep or grows past bounds. */
function expand(name: string, expansion: Expansion): string | undefined {
  const {declared, expanded, refused, open} = expansion
  const known = expanded.get(name)
  if (known !== undefined || refused.has(name)) return known
  if (open.has(name) || open.size >= deepestExpansion) return refuse(name, refused)
  const value = declared.get(name) ?? ''
  open.add(name)
  let text = ''
  let at = 0
  for (const {0: written, 1: inner = '', index} of value.matchAll(/&([\p{L}_][\w.-]*);/gu)) {
    const part = declared.has(inner) ? expand(inner, expansion) : written
    if (part === undefined) break
    text += value.slice(at, index) + part
    at = index + written.length
    if (text.length > longestExpansion) break
  }
  open.delete(name)
  const isWhole = !/&([\p{L}_][\w.-]*);/u.test(value.slice(at)) && text.length <= longestExpansion
  if (!isWhole) return refuse(name, refused)
  const full = decodeAll(text + value.slice(at))
  expanded.set(name, full)
  return full
}

/** A text with its entities decoded. */
export function decodeAll(text: string): string {
  const map = new SourceMap()
  decodeInto(map, text, {start: 0, end: text.length, syntax: 'xml', entities: noEntities()})
  return map.text
}

function refuse(name: string, refused: Set<string>): undefined {
  refused.add(name)
  return undefined
}
