import assert from 'node:assert/strict'
import {exampleAt} from '../../src/lexicon/house-place.js'

describe('the place of an example', () => {
  const yaml = `terms:
  - id: a
    variants: [shop]
    match: [The shop closed.]
  - id: b
    variants: [shop]
    match:
      - The shop closed.
    noMatch: ["He bought a shop."]
`
  const at = (term: string, list: 'match' | 'noMatch', copy: string) => {
    const {start, end} = exampleAt(yaml, term, list, copy)
    return [yaml.slice(0, start).split('\n').length, yaml.slice(start, end).trim().slice(0, 20)]
  }

  it('is its own line, in the entry and the list that it stands in', () => {
    assert.deepEqual(at('a', 'match', 'The shop closed.'), [4, 'The shop closed.'])
    assert.deepEqual(at('b', 'match', 'The shop closed.'), [8, 'The shop closed.'])
    assert.deepEqual(at('b', 'noMatch', 'He bought a shop.'), [9, '"He bought a shop."'])
  })

  it('is the entry where the example is not written as it reads', () => {
    assert.deepEqual(at('a', 'noMatch', 'Gone.')[0], 2)
    assert.deepEqual(exampleAt('', 'a', 'match', 'Gone.'), {start: 0, end: 0})
  })
})
