import assert from 'node:assert/strict'
import {sentenceBeingWritten, typedAt} from '../../../src/editor/being-written.js'

const copy = 'It rained. The union left the'

describe('a sentence that is being written', () => {
  it('is the last of its paragraph, as long as nothing ends it', () => {
    assert.deepEqual(sentenceBeingWritten(copy, 100, 100 + copy.length), {start: 111, end: 129})
    assert.deepEqual(sentenceBeingWritten('The union', 0, 9), {start: 0, end: 9})
    assert.equal(sentenceBeingWritten(`${copy} talks.`, 0, copy.length + 7), undefined)
    assert.equal(sentenceBeingWritten('He said: “We left.”', 0, 19), undefined)
  })

  it('may stand before a closing mark that came with its opening one', () => {
    assert.deepEqual(sentenceBeingWritten('He said: "We"', 0, 12), {start: 0, end: 13})
  })

  it('is none amid a paragraph, or where the next one begins', () => {
    assert.equal(sentenceBeingWritten(copy, 0, 5), undefined)
    assert.equal(sentenceBeingWritten(`${copy}\n\n`, 0, copy.length + 2), undefined)
  })

  it('is told by typing, not by pasting, deleting or several carets', () => {
    assert.equal(typedAt([{rangeOffset: 4, rangeLength: 0, text: 'a'}]), 5)
    assert.equal(typedAt([{rangeOffset: 4, rangeLength: 0, text: '""'}]), 5)
    assert.equal(typedAt([{rangeOffset: 4, rangeLength: 0, text: 'a sentence'}]), undefined)
    assert.equal(typedAt([{rangeOffset: 4, rangeLength: 1, text: ''}]), undefined)
    const twice = {rangeOffset: 4, rangeLength: 0, text: 'a'}
    assert.equal(typedAt([twice, twice]), undefined)
  })
})
