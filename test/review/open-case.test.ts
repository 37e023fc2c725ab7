import assert from 'node:assert/strict'
import {bareFacts} from '../../src/language/facts.js'
import {isOpenCase} from '../../src/review/open-case.js'

const story = (...blocks: readonly string[]) => blocks.map((text) => bareFacts('body', text))

describe('an open case', () => {
  it('is one where somebody stands accused and no verdict is told of', () => {
    assert.equal(isOpenCase(story('The ferry sank.', 'Its captain was charged with fraud.')), true)
    assert.equal(isOpenCase(story('The trial began.', 'A driver was convicted of fraud in 2019.')), false)
    assert.equal(isOpenCase(story('The ferry sank.')), false)
  })

  it('is not a trial of a drug', () => {
    assert.equal(isOpenCase(story('The clinical trial ended early.')), false)
  })
})
