import assert from 'node:assert/strict'
import {Recent} from '../../src/story/recent.js'
import {remembered} from '../../src/story/remembered.js'

describe('what was used last', () => {
  it('is kept, and what was not used for as long is forgotten', () => {
    const recent = new Recent<number>(3)
    for (let value = 0; value < 3; value += 1) recent.set(String(value), value)
    recent.set('3', 3)
    assert.equal(recent.get('0'), 0)
    for (let value = 4; value < 8; value += 1) recent.set(String(value), value)
    assert.equal(recent.get('7'), 7)
    assert.equal(recent.get('0'), 0)
    assert.equal(recent.get('1'), undefined)
  })

  it('is read once, be it nothing', () => {
    let reads = 0
    const read = remembered((text) => {
      reads += 1
      return text === '' ? undefined : text
    }, 10)
    assert.deepEqual([read(''), read('a'), read(''), read('a')], [undefined, 'a', undefined, 'a'])
    assert.equal(reads, 2)
  })
})
