import assert from 'node:assert/strict'
import {findingsAt, nearestFinding} from '../../../src/editor/pointed-at.js'

const word = {start: 10, end: 14}
const claim = {start: 0, end: 40}
const far = {start: 50, end: 60}
const all = [claim, word, far]

describe('what an editor points at', () => {
  it('is the word rather than the sentence round it', () => {
    assert.deepEqual(findingsAt(all, {start: 12, end: 12}), {meant: [word], around: [claim]})
    assert.deepEqual(findingsAt(all, {start: 14, end: 14}), {meant: [word], around: [claim]})
    assert.deepEqual(findingsAt(all, {start: 20, end: 20}), {meant: [claim], around: []})
  })

  it('is the finding that is selected from end to end', () => {
    assert.deepEqual(findingsAt(all, claim), {meant: [claim], around: [word]})
  })

  it('is each of two findings at the same words, or of several in a selection', () => {
    const twin = {...word}
    assert.deepEqual(findingsAt([word, twin], {start: 12, end: 12}).meant, [word, twin])
    assert.deepEqual(findingsAt([word, far], {start: 0, end: 70}).meant, [word, far])
  })

  it('is the nearest finding of the line, where the caret is on none', () => {
    const line = {start: 0, end: 80}
    assert.deepEqual(findingsAt(all, {start: 47, end: 47}).meant, [])
    assert.equal(nearestFinding(all, 47, line), far)
    assert.equal(nearestFinding(all, 42, line), claim)
    assert.equal(nearestFinding(all, 47, {start: 90, end: 99}), undefined)
  })
})
