import {isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar} from 'yaml'
import type {Encoding} from '../../encode.js'
import {SourceMap} from '../../source-map.js'
import type {TextSpan} from '../../span.js'
import type {Problem} from '../../story.js'
import {decodeString} from '../markup/json.js'

/** A text of the front matter with its place in the file. */
export interface FrontMatterText {
  readonly map: SourceMap
  readonly encoding: readonly Encoding[]
}

/** What stands between the two lines of `---` or `+++` at the head of a file. */
export interface FrontMatter extends TextSpan {
  readonly syntax: 'yaml' | 'toml'
  /** Where the line that closes it ends. */
  readonly closedAt: number
}

/**
 * Finds the front matter of `source`, before its Markdown is read: micromark's extension for it takes every line for front matter until
 * it finds no end of it, and then knows no lists and quotations in them.
 */
export function findFrontMatter(source: string): FrontMatter | undefined {
  const open = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(source)
  if (open === null) return undefined
  const [{length: start}, mark] = open
  const close = mark === '---' ? /^---[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm
  close.lastIndex = start
  const found = close.exec(source)
  if (found === null) return undefined
  return {syntax: mark === '---' ? 'yaml' : 'toml', start, end: found.index, closedAt: close.lastIndex}
}

/** Longer front matter than any story has; more is not read. */
const longest = 65_536

/** Top-level texts of the front matter of `source`, by key in lower case; those of a list one by one. */
export function readFrontMatter(
  source: string,
  {syntax, start, end}: FrontMatter,
  problems: Problem[],
): ReadonlyMap<string, readonly FrontMatterText[]> {
  const texts = new Map<string, readonly FrontMatterText[]>()
  if (end - start > longest) {
    problems.push({message: 'The front matter is too long to be read', at: {start, end: start + 3}})
    return texts
  }
  if (syntax === 'toml') return readToml(source, {start, end})
  const {contents, errors} = parseDocument(source.slice(start, end), {
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const [error] = errors
  if (error !== undefined) {
    const [from, to] = error.pos
    problems.push({
      message: `The front matter is not YAML: ${firstLine(error.message)}`,
      at: {start: start + from, end: start + to},
    })
  }
  if (!isMap(contents)) return texts
  for (const {key, value} of contents.items as readonly Pair[]) {
    if (!isScalar(key)) continue
    const found = textsOf(value).flatMap((text) => {
      if (text.range == null) return []
      const [from, to] = text.range
      return scalar(source, text, {start: start + from, end: start + to}) ?? []
    })
    if (found.length > 0) texts.set(String(key.value).toLowerCase(), found)
  }
  return texts
}

/**
 * The texts of TOML's first table: `title = "Bridge reopens"`, `authors = ["Ruth Amis"]`, `embargo = 2031-03-04T10:00:00Z`. Site generators
 * have writers and decks in tables of their own behind it.
 */
function readToml(
  source: string,
  {start, end}: {start: number; end: number},
): ReadonlyMap<string, readonly FrontMatterText[]> {
  const texts = new Map<string, readonly FrontMatterText[]>()
  let isRead = true
  for (const {1: table, 2: key = '', 3: values = '', 0: line, index} of source
    .slice(start, end)
    .matchAll(tomlLine)) {
    if (table !== undefined) isRead = /^(?:extra|params|taxonomies)$/i.test(table)
    else if (isRead && !texts.has(key.toLowerCase()))
      texts.set(key.toLowerCase(), tomlTexts(source, values, start + index + line.length - values.length))
  }
  return texts
}

function tomlTexts(source: string, values: string, at: number): readonly FrontMatterText[] {
  return [...values.matchAll(tomlText)].map(({0: value, index}) => {
    const [from, to] = [at + index, at + index + value.length]
    const isQuoted = /^["']/.test(value)
    const inner = isQuoted ? {start: from + 1, end: to - 1} : {start: from, end: to}
    return value.startsWith('"')
      ? {map: decodeString(source, {kind: 'string', ...inner}), encoding: ['json']}
      : {map: new SourceMap().sealed(source, inner.start, inner.end), encoding: []}
  })
}

const toml = String.raw`"(?!"")(?:[^"\\\n]|\\.)*"|'(?!'')[^'\n]*'|[\d-]{10}[\dTZ:.+-]*`
const tomlText = new RegExp(toml, 'g')
/** The name of a table, or a key and its text, or the texts of its list. */
const tomlLine = new RegExp(
  String.raw`^[ \t]*(?:\[([\w-]+)\]|([\w-]+)[ \t]*=[ \t]*(?:\[\s*)?((?:${toml})(?:\s*,\s*(?:${toml})){0,20}))`,
  'gm',
)

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''
}

/** The texts of a list, or the names where more is said of whom it names. */
function textsOf(value: unknown): readonly Scalar[] {
  const items = isSeq(value) ? value.items.slice(0, mostTexts) : [value]
  return items
    .map((item) => (isMap(item) ? item.get('name', true) : item))
    .filter((text): text is Scalar => isScalar(text))
}

const mostTexts = 20

/** A scalar on one line, place by place. A folded one is shown as it stands, and no edit is let in. */
function scalar(
  source: string,
  {value, type}: Scalar,
  {start, end}: {start: number; end: number},
): FrontMatterText | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined
  const inner = {start: start + 1, end: end - 1}
  if (type === 'QUOTE_DOUBLE') {
    const map = decodeString(source, {kind: 'string', ...inner})
    if (map.text === value) return {map, encoding: ['json']}
  }
  if (type === 'QUOTE_SINGLE') {
    const map = singleQuoted(source, inner)
    if (map.text === value) return {map, encoding: ['yaml-single']}
  }
  const written = source.slice(start, end)
  if (type === 'PLAIN' && !written.includes('\n')) {
    return {map: new SourceMap().verbatim(source, start, end), encoding: ['yaml-plain']}
  }
  const skipped = /^[|>][^\n]*\n\s*|^["']/.exec(written)?.[0].length ?? 0
  return {
    map: new SourceMap().sealed(source, start + skipped, start + written.trimEnd().length),
    encoding: [],
  }
}

function singleQuoted(source: string, {start, end}: {start: number; end: number}): SourceMap {
  const map = new SourceMap()
  let at = start
  for (let mark = source.indexOf("''", at); mark !== -1 && mark < end; mark = source.indexOf("''", at)) {
    map.verbatim(source, at, mark).decoded("'", mark, mark + 2)
    at = mark + 2
  }
  return map.verbatim(source, at, end)
}
