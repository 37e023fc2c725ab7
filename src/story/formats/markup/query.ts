import {SourceMap} from '../../source-map.js'
import {decodeInto} from './entities.js'
import {firstFrom} from './sorted.js'
import {attributeAt, type Element, type Tree} from './tree.js'

/** The first element of that name inside `element`, in source order. `within` says which elements are looked into. */
export function find(
  element: Element,
  name: string,
  within?: (element: Element) => boolean,
): Element | undefined {
  if (within === undefined) return everyNamed(element, name)[0]
  for (const child of element.children) {
    if (child.kind !== 'element' || within?.(child) === false) continue
    if (child.name === name) return child
    const inner = find(child, name, within)
    if (inner !== undefined) return inner
  }
  return undefined
}

/** All elements of those names inside `element`, in source order; an element inside one that was found is not looked for. */
export function findAll(element: Element, ...names: readonly string[]): readonly Element[] {
  let end = 0
  return everyNamed(element, ...names).filter((found) => {
    const isOutermost = found.start >= end
    if (isOutermost) end = found.end
    return isOutermost
  })
}

/** All elements of those names inside `element`, in source order, those inside one another too. */
export function everyNamed(element: Element, ...names: readonly string[]): readonly Element[] {
  if (element.parent !== undefined) return inside(element, everyNamed(rootOf(element), ...names))
  const {byName, ofNames} = indexOf(element)
  if (names.length === 1) return byName.get(names[0] ?? '') ?? []
  const key = names.join(' ')
  const known = ofNames.get(key)
  if (known !== undefined) return known
  const all = names.flatMap((one) => byName.get(one) ?? []).sort((a, b) => a.start - b.start)
  ofNames.set(key, all)
  return all
}

function rootOf(element: Element): Element {
  let root = element
  while (root.parent !== undefined) root = root.parent
  return root
}

/** Those of some elements in source order that stand inside another. */
function inside({openEnd, end}: Element, elements: readonly Element[]): readonly Element[] {
  return elements.slice(firstFrom(elements, openEnd), firstFrom(elements, end))
}

/** The elements of a whole file by name, and by the names that were asked for together: a page is asked for many of them, again and again. */
interface Index {
  readonly byName: ReadonlyMap<string, readonly Element[]>
  readonly ofNames: Map<string, readonly Element[]>
}

const indexes = new WeakMap<Element, Index>()

function indexOf(root: Element): Index {
  const known = indexes.get(root)
  if (known !== undefined) return known
  const byName = new Map<string, Element[]>()
  const add = (element: Element) => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue
      const named = byName.get(child.name)
      if (named === undefined) byName.set(child.name, [child])
      else named.push(child)
      add(child)
    }
  }
  add(root)
  const index = {byName, ofNames: new Map<string, readonly Element[]>()}
  indexes.set(root, index)
  return index
}

/** The children of `element` of that name. */
export function childrenNamed(element: Element | undefined, name: string): readonly Element[] {
  if (element === undefined) return []
  return element.children.filter((child): child is Element => child.kind === 'element' && child.name === name)
}

/** Whether an element of that name stands around `element`. */
export function isInside(element: Element, name: string): boolean {
  return nearestAround(element, name) !== undefined
}

/** The innermost element of a name around another. */
export function nearestAround(element: Element, name: string): Element | undefined {
  let outer = element.parent
  while (outer !== undefined && outer.name !== name) outer = outer.parent
  return outer
}

/** Whether `element` is `outer` or stands inside it. */
export function isWithin(element: Element, outer: Element): boolean {
  return outer.start <= element.start && element.end <= outer.end
}

/** The decoded value of an attribute, trimmed; `undefined` when it is absent or blank. */
export function value(tree: Tree, element: Element | undefined, name: string): string | undefined {
  return element && valueMap(tree, element, name)?.text.trim()
}

/** The value of an attribute with its place in the file. */
export function valueMap(tree: Tree, element: Element, name: string): SourceMap | undefined {
  const at = attributeAt(tree, element, name)
  if (at === undefined) return undefined
  const map = new SourceMap()
  const {source, syntax, entities} = tree
  decodeInto(map, source, {start: at.start, end: at.end, syntax, entities})
  return map.text.trim() === '' ? undefined : map
}

/** Decoded text of an element without the tags and the scripts in it, white space made single spaces. */
export function textOf(tree: Tree, element: Element | undefined): string {
  if (element === undefined) return ''
  const map = new SourceMap()
  gather(tree, element, map)
  return map.text.replace(/\s+/g, ' ').trim()
}

/** Appends the text inside `element`, tags left out, with the place of every character. */
function gather(tree: Tree, element: Element, map: SourceMap): void {
  const {source, syntax, entities} = tree
  for (const child of element.children) {
    if (child.kind === 'element') {
      if (syntax === 'xml' || !scripts.has(child.name)) gather(tree, child, map)
    } else if (child.kind === 'text')
      decodeInto(map, source, {start: child.start, end: child.end, syntax, entities})
    else if (child.kind === 'cdata') map.verbatim(source, child.start, child.end)
  }
}

const scripts = new Set(['script', 'style'])

/** Whether schema.org or rNews, as microdata or as RDFa, calls the element so. */
export function isMarked(tree: Tree, element: Element, name: RegExp): boolean {
  return ['itemprop', 'property', 'rel'].some((attribute) => name.test(value(tree, element, attribute) ?? ''))
}
