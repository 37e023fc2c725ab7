import {type Document, isCollection, parseDocument} from 'yaml'

/** A place in a house lexicon, from the top: `['desks', 'sport', 'tone/puffery']`. */
export type HousePath = readonly string[]

/** A term that a newsroom adds. */
export interface NewEntry {
  readonly id: string
  readonly variants: readonly string[]
  readonly alternatives?: readonly string[]
}

/** Whether a wiredesk.yml can be edited: one that does not even parse would lose what stands behind the fault. */
export function canBeEdited(yaml: string): boolean {
  return parseDocument(yaml).errors.length === 0
}

/** The text of a wiredesk.yml with `value` set at `path`. Comments and the order of things stay. */
export function setInHouse(yaml: string, path: HousePath, value: string): string {
  const document = parseDocument(yaml)
  document.setIn(path, value)
  return write(document, yaml)
}

/** With `value` added to the list at `path`: a word once, an entry as it is. */
export function addToHouse(yaml: string, path: HousePath, value: string | NewEntry): string {
  const document = parseDocument(yaml)
  const list = itemsAt(document, path)
  if (list.includes(value)) return yaml
  if (isCollection(document.getIn(path))) document.addIn(path, document.createNode(value))
  else document.setIn(path, document.createNode([value]))
  return write(document, yaml)
}

/** Without what stands at `path`; what is left empty above it goes too. */
export function deleteFromHouse(yaml: string, path: HousePath): string {
  const document = parseDocument(yaml)
  if (!document.hasIn(path)) return yaml
  document.deleteIn(path)
  prune(document, path.slice(0, -1))
  return write(document, yaml)
}

/** Without `value` in the list at `path`. */
export function takeFromHouse(yaml: string, path: HousePath, value: string): string {
  const document = parseDocument(yaml)
  const index = itemsAt(document, path).indexOf(value)
  if (index < 0) return yaml
  document.deleteIn([...path, index])
  prune(document, path)
  return write(document, yaml)
}

function itemsAt(document: Document, path: HousePath): readonly unknown[] {
  const value: unknown = document.toJS()
  const found = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  )
  return Array.isArray(found) ? found : []
}

function prune(document: Document, path: HousePath): void {
  if (path.length === 0) return
  const node = document.getIn(path)
  if (!isCollection(node) || node.items.length > 0) return
  document.deleteIn(path)
  prune(document, path.slice(0, -1))
}

function write(document: Document, before: string): string {
  if (isCollection(document.contents) && document.contents.items.length === 0 && !/#/.test(before)) return ''
  const text = document.toString({lineWidth: 0, flowCollectionPadding: !/[{[][^\s}\]]/.test(before)})
  return before.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text
}
