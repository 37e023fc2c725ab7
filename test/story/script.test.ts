import assert from 'node:assert/strict'
import {closesScript, isScriptHeading, isShotNote, scriptPart} from '../../src/story/script.js'

describe('a video script', () => {
  for (const text of [
    'SHOTLIST',
    'SHOT LIST:',
    'STORYLINE',
    'STORY-LINE:',
    'LEAD IN:',
    'LEADIN',
    'VIDEO SHOWS: A CRANE',
  ])
    it(`is known by “${text}”`, () => assert.equal(isScriptHeading(text), true))

  for (const text of [
    'Storyline',
    'STORYLINE of the film',
    'STORY: a crane',
    'SHOWS',
    'LEAD IN CARROW',
    'LEADING',
  ])
    it(`is not known by “${text}”`, () => assert.equal(isScriptHeading(text), false))

  it('has shots and copy under their headings', () => {
    assert.deepEqual(scriptPart('SHOTLIST:'), {part: 'shots', from: 9})
    assert.deepEqual(scriptPart('STORY: A crane fell.'), {part: 'copy', from: 7})
    assert.equal(scriptPart('STORY NUMBER: 643683'), undefined)
    assert.equal(scriptPart('SHOWS that cranes fall'), undefined)
  })

  it('has notes between its shots, which describe none', () => {
    for (const text of ['++NIGHT SHOTS++', '(FIRST RUN 0930 PRIME NEWS)', 'CARROW POOL - CLIENTS ONLY'])
      assert.equal(isShotNote(text), true)
    for (const text of ['1. CRANE IN WATER', 'Carrow', '"It was old."']) assert.equal(isShotNote(text), false)
  })

  it('ends with what clients are told', () => {
    assert.equal(closesScript('Clients are reminded:'), true)
    assert.equal(closesScript('The clients are reminded of it.'), false)
  })
})
