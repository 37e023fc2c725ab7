import {isMap, isScalar, isSeq, type Node} from 'yaml'

/** What a value in a YAML file must look like: it reads the value, says where it breaks, and describes itself to an editor. */
export interface Shape<Value> {
  /** JSON Schema (draft 7) of the value. */
  readonly schema: Readonly<Record<string, unknown>>
  /** The value at `node`; undefined where it breaks, after saying so. What is sound around it is still read. */
  read(node: unknown, complain: Complain): Value | undefined
}

/** Takes what is wrong, and where. */
export type Complain = (message: string, node: unknown) => void

type Fields = Readonly<Record<string, Shape<unknown>>>
type ValueOf<S> = S extends Shape<infer Value> ? Value : never
type ObjectOf<Required extends Fields, Optional extends Fields> = {
  readonly [Key in keyof Required]: ValueOf<Required[Key]>
} & {readonly [Key in keyof Optional]?: ValueOf<Optional[Key]>}

/** Any text. A bare number or date counts as the text it was written as. */
export function text(description: string): Shape<string> {
  return {
    schema: {type: 'string', description},
    read(node, complain) {
      if (isScalar(node) && node.value !== null) return node.source ?? String(node.value)
      complain(`Expected ${description}`, node)
      return undefined
    },
  }
}

/** One of a few words. YAML 1.1 readers take a bare `off` for false; here it is a word. */
export function oneOf<const Word extends string>(words: readonly Word[], description: string): Shape<Word> {
  return {
    schema: {enum: [...words], description},
    read(node, complain) {
      const actual = isScalar(node) ? String(node.source ?? node.value) : undefined
      const word = words.find((candidate) => candidate === actual)
      if (word === undefined) complain(`Expected ${description}${listed(words)}`, node)
      return word
    },
  }
}

/** A list. Items that break are left out. */
export function list<Item>(item: Shape<Item>, description: string): Shape<readonly Item[]> {
  return {
    schema: {type: 'array', items: item.schema, description},
    read(node, complain) {
      if (!isSeq(node)) {
        complain(`Expected a list: ${description}`, node)
        return undefined
      }
      return node.items.flatMap((child) => item.read(child, complain) ?? [])
    },
  }
}

/** A map from `names`, or from names of the user's own, to values of one shape. Pairs that break are left out. */
export function record<Value>(
  values: Shape<Value>,
  description: string,
  names?: readonly string[],
): Shape<Readonly<Record<string, Value>>> {
  const keys =
    names === undefined
      ? {additionalProperties: values.schema}
      : {
          properties: Object.fromEntries(names.map((name) => [name, values.schema])),
          additionalProperties: false,
        }
  return {
    schema: {type: 'object', description, ...keys},
    read(node, complain) {
      if (!isMap(node)) {
        complain(`Expected a map: ${description}`, node)
        return undefined
      }
      const pairs = node.items.flatMap(({key, value}) => {
        const name = isScalar(key) ? String(key.value) : ''
        if (names !== undefined && !names.includes(name)) {
          complain(`There is no “${name}”`, key)
          return []
        }
        const read = values.read(value, complain)
        return read === undefined ? [] : [[name, read] as const]
      })
      return Object.fromEntries(pairs)
    },
  }
}

/** A map with known keys. It breaks where a required value does; an optional value that breaks is left out. */
export function object<const Required extends Fields, const Optional extends Fields>(
  description: string,
  required: Required,
  optional: Optional,
): Shape<ObjectOf<Required, Optional>> {
  const fields: Fields = {...required, ...optional}
  return {
    schema: {
      type: 'object',
      description,
      properties: Object.fromEntries(Object.entries(fields).map(([key, {schema}]) => [key, schema])),
      required: Object.keys(required),
      additionalProperties: false,
    },
    read(node, complain) {
      if (!isMap(node)) {
        complain(`Expected ${description}`, node)
        return undefined
      }
      const values = new Map<string, unknown>()
      for (const {key, value} of node.items) {
        const name = isScalar(key) ? String(key.value) : ''
        const field = fields[name]
        if (field === undefined) complain(unknownKey(name, Object.keys(fields)), key)
        else values.set(name, field.read(value, complain))
      }
      const missing = Object.keys(required).filter((name) => !values.has(name))
      for (const name of missing) complain(`Missing “${name}” in ${description}`, node)
      if (Object.keys(required).some((name) => values.get(name) === undefined)) return undefined
      const sound = [...values].filter(([, value]) => value !== undefined)
      // The fields above have read every value by its own shape.
      return Object.fromEntries(sound) as ObjectOf<Required, Optional>
    },
  }
}

/** Where `node` stands in the file; the start of the file where it stands nowhere. */
export function placeOf(node: unknown): {readonly start: number; readonly end: number} {
  const [start = 0, end = start] = (node as Node | undefined)?.range ?? []
  return {start, end}
}

function unknownKey(name: string, known: readonly string[]): string {
  return `Unexpected “${name}”, expected one of ${known.join(', ')}`
}

/** The words to choose from, where they are few enough to read. */
function listed(words: readonly string[]): string {
  return words.length > 12 ? '' : `: one of ${words.join(', ')}`
}
