import {isMap, isScalar, isSeq, parseDocument} from 'yaml'
import type {Span} from '../story/span.js'
import {placeOf} from './shape.js'

/** Where a house lexicon writes the example `copy` of the entry `term`, in its list `match` or `noMatch`; the entry itself where it does not. */
export function exampleAt(yaml: string, term: string, list: 'match' | 'noMatch', copy: string): Span {
  const {contents} = parseDocument(yaml)
  const terms = isMap(contents) ? contents.get('terms') : undefined
  const entry = isSeq(terms)
    ? terms.items.find((item) => isMap(item) && isText(item.get('id', true), term))
    : undefined
  const examples = isMap(entry) ? entry.get(list) : undefined
  const example = isSeq(examples) ? examples.items.find((item) => isText(item, copy)) : undefined
  return placeOf(example ?? entry)
}

function isText(node: unknown, text: string): boolean {
  return isScalar(node) && node.value === text
}
