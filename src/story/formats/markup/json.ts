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

export interface JsonOther {
  readonly kind: 'other'
  readonly text: string
}

/** More levels than any news item has; what lies deeper is left out. */
const deepest = 64

/**
 * Reads JSON as far as it goes: a file that is cut off, has a stray comma or a line break inside a string gives up what it holds.
 * `undefined` when there is no value at all.
 *
 * Parsers at hand either refuse such a file or descend by recursion, which a file of brackets turns into a crash.
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

  const token = /["{}[\],:]|[^\s"{}[\],:]+/g
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    const [mark] = found
    if (mark === '{') open({kind: 'object', start: found.index, end: source.length, entries: new Map()})
    else if (mark === '[') open({kind: 'array', items: []})
    else if (mark === '}' || mark === ']') close(token.lastIndex)
    else if (mark === ',') isKey = stack.at(-1)?.kind === 'object'
    else if (mark === ':') isKey = false
    else if (mark !== '"') put({kind: 'other', text: mark})
    else {
      const string = stringAt(source, found.index, problems)
      token.lastIndex = Math.min(string.end + 1, source.length)
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
  return root.items[0]
}

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

/** The string whose opening quotation mark stands at `open`, to its closing one, over line breaks, or to the end of a file cut off. */
function stringAt(source: string, open: number, problems: Problem[]): JsonString {
  const mark = /["\\]/g
  mark.lastIndex = open + 1
  for (let found = mark.exec(source); found !== null; found = mark.exec(source)) {
    if (found[0] === '"') return {kind: 'string', start: open + 1, end: found.index}
    mark.lastIndex = found.index + 2
  }
  problems.push({message: 'This string is never closed', at: {start: open, end: open + 1}})
  return {kind: 'string', start: open + 1, end: source.length}
}
