import {createScanner} from 'jsonc-parser'
import {SourceMap} from '../../source-map.js'
import type {Problem} from '../../story.js'

/** A JSON value with its place. Strings are decoded only when somebody asks for them. */
export type Json = JsonObject | JsonArray | JsonString | JsonOther

export interface JsonObject {
  readonly kind: 'object'
  readonly start: number
  end: number
  readonly entries: Map<string, Json>
}

export interface JsonArray {
  readonly kind: 'array'
  readonly items: Json[]
}

export interface JsonString {
  readonly kind: 'string'
  /** Inside the quotation marks. */
  readonly start: number
  readonly end: number
}

/** A number, a keyword, or what is none. */
export interface JsonOther {
  readonly kind: 'other'
}

const other: JsonOther = {kind: 'other'}

/** More levels than any news item has; what lies deeper is left out. */
const deepest = 64

/**
 * Reads JSON as far as it goes: a file that is cut off, has a stray comma or a line break inside a string gives up what it holds. Several
 * values, one a line, are read as a list.
 * `undefined` when there is no value at all.
 *
 * jsonc-parser scans; its own parser descends by recursion, which a file of brackets turns into a crash.
 */
export function parseJson(source: string, problems: Problem[]): Json | undefined {
  const root: JsonArray = {kind: 'array', items: []}
  const stack: (JsonObject | JsonArray)[] = [root]
  let skipped = 0
  let key: string | undefined
  let isKey = false

  const put = (value: Json) => {
    const top = stack.at(-1)
    if (skipped > 0 || top === undefined) return
    if (top.kind === 'array') top.items.push(value)
    else if (key !== undefined) top.entries.set(key, value)
    key = undefined
  }
  const open = (value: JsonObject | JsonArray) => {
    if (skipped > 0 || stack.length > deepest) {
      if (skipped === 0)
        problems.push({message: `Values are nested more than ${deepest} deep; those below were left out`})
      skipped += 1
      return
    }
    put(value)
    stack.push(value)
    isKey = value.kind === 'object'
  }
  const close = (end: number) => {
    if (skipped > 0) skipped -= 1
    else if (stack.length > 1) {
      const closed = stack.pop()
      if (closed?.kind === 'object') closed.end = end
    }
    isKey = false
  }

  const scanner = createScanner(source.replace(unscanned, ' '), true)
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset()
    const mark = source[start]
    if (mark === '{') open({kind: 'object', start, end: source.length, entries: new Map()})
    else if (mark === '[') open({kind: 'array', items: []})
    else if (mark === '}' || mark === ']') close(start + 1)
    else if (mark === ',') isKey = stack.at(-1)?.kind === 'object'
    else if (mark === ':') isKey = false
    else if (mark !== '"') put(other)
    else {
      const isClosed = scanner.getTokenError() !== unclosedString
      if (!isClosed) problems.push({message: 'This string is never closed', at: {start, end: start + 1}})
      const end = start + scanner.getTokenLength() - (isClosed ? 1 : 0)
      const string: JsonString = {kind: 'string', start: start + 1, end}
      if (isKey && stack.at(-1)?.kind === 'object') key = decodeString(source, string).text
      else put(string)
    }
  }
  if (stack.length > 1 || skipped > 0) {
    problems.push({
      message: 'The file ends in the middle; what there is of it was read',
      at: {start: source.length, end: source.length},
    })
  }
  return root.items.length > 1 ? root : root.items[0]
}

/** To the scanner a line break ends a string, white space but blanks and tabs is a value, and a comment hides what is after it. */
const unscanned = /[^\S \t]|\/(?=[/*])/g

/** The library's enumerations of errors and kinds are not there for separately compiled files. */
const unclosedString = 2

/** The text of a string with the place of every character; escapes are decoded. */
export function decodeString(source: string, {start, end}: JsonString): SourceMap {
  const map = new SourceMap()
  let at = start
  for (let mark = source.indexOf('\\', start); mark !== -1 && mark < end; mark = source.indexOf('\\', at)) {
    map.verbatim(source, at, mark)
    const hex = /^u([0-9a-f]{4})/i.exec(source.slice(mark + 1, mark + 6))?.[1]
    const next = source[mark + 1] ?? ''
    at = Math.min(mark + (hex === undefined ? 2 : 6), end)
    map.decoded(
      hex === undefined ? (escapes[next] ?? next) : String.fromCharCode(Number.parseInt(hex, 16)),
      mark,
      at,
    )
  }
  return map.verbatim(source, at, end)
}

const escapes: Record<string, string> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}
