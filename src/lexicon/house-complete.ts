import type {Span} from '../story/span.js'
import {houseSchema, type KnownNames} from './house.js'

/** What may stand at a place of a house lexicon. */
export interface Completions {
  /** The word begun there. */
  readonly at: Span
  readonly items: readonly Completion[]
}

export interface Completion {
  readonly label: string
  /** What to write: the label, with what a key needs after it. */
  readonly text: string
  readonly detail: string
}

/** What may be written at `offset` of a wiredesk.yml. It reads indentation rather than a tree, as copy in the making rarely parses. */
export function completeHouse(yaml: string, offset: number, names: KnownNames): Completions {
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1
  const before = yaml.slice(lineStart, offset)
  const [, lead = '', key, word = ''] = /^(\s*(?:- +)*)(?:([\w/.-]+): *)?([\w/.-]*)$/.exec(before) ?? []
  const at = {start: offset - word.length, end: offset}
  if (!/^(\s*(?:- +)*)(?:([\w/.-]+): +)?([\w/.-]*)$/.test(before)) return {at, items: []}
  const path = pathTo(yaml.slice(0, lineStart), lead)
  if (key !== undefined) return {at, items: values(schemaAt([...path, key]))}
  return {
    at,
    items: [...keys(schemaAt(path), path, names), ...values(schemaAt(path)), ...entries(path, names)],
  }
}

/** What a house lexicon means by the key at `offset`; `undefined` where no key of ours stands. */
export function describeHouseKey(
  yaml: string,
  offset: number,
): {readonly at: Span; readonly text: string} | undefined {
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1
  const line = yaml.slice(lineStart).split('\n', 1)[0] ?? ''
  const [, lead = '', key = ''] = /^(\s*(?:- +)*)([\w/.-]+):/.exec(line) ?? []
  const start = lineStart + lead.length
  if (key === '' || offset < start || offset > start + key.length) return undefined
  const {description} = schemaAt([...pathTo(yaml.slice(0, lineStart), lead), key])
  return typeof description === 'string'
    ? {at: {start, end: start + key.length}, text: description}
    : undefined
}

/** The keys above a line whose own text begins after `lead`; `-` stands for an item of a list. */
function pathTo(above: string, lead: string): readonly string[] {
  const path: string[] = []
  let indent = lead.length
  if (lead.includes('-')) path.unshift('-')
  let limit = lead.includes('-') ? lead.indexOf('-') + 1 : indent
  for (const line of above.split('\n').reverse()) {
    const [, own = '', dash = '', key] = /^(\s*)((?:- +)*)([\w/.-]+):/.exec(line) ?? []
    if (key === undefined) continue
    const keyIndent = own.length + dash.length
    if (dash !== '' && keyIndent === indent && path[0] !== '-' && limit === indent) {
      // The first key of the list item that this line belongs to.
      path.unshift('-')
      limit = own.length + 1
      indent = own.length
      continue
    }
    if (keyIndent >= limit) continue
    path.unshift(key)
    indent = keyIndent
    limit = keyIndent
    if (dash !== '') {
      path.unshift('-')
      limit = own.length + 1
      indent = own.length
    }
  }
  return path
}

type Schema = Readonly<Record<string, unknown>>

function schemaAt(path: readonly string[]): Schema {
  return path.reduce<Schema>((schema, key) => {
    if (key === '-') return fields(schema.items)
    return fields(fields(schema.properties)[key] ?? schema.additionalProperties)
  }, houseSchema)
}

function keys(schema: Schema, path: readonly string[], {rules, terms}: KnownNames): readonly Completion[] {
  const named = Object.entries(fields(schema.properties)).map(([label, value]) => {
    const {type, description} = fields(value)
    const text = type === 'object' || type === 'array' ? `${label}:` : `${label}: `
    return {label, text, detail: typeof description === 'string' ? description : ''}
  })
  const own = path.join('/')
  const free = own === 'rules' || /^desks\/\w+$/.test(own) ? rules : own === 'change' ? terms : []
  return [...named, ...free.map((label) => ({label, text: `${label}: `, detail: ''}))]
}

function values({enum: words}: Schema): readonly Completion[] {
  return Array.isArray(words)
    ? words.map((word) => ({label: String(word), text: String(word), detail: ''}))
    : []
}

/** Items of lists that hold names. */
function entries(path: readonly string[], {terms}: KnownNames): readonly Completion[] {
  return path.join('/') === 'remove/-' ? terms.map((label) => ({label, text: label, detail: ''})) : []
}

function fields(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {}
}
