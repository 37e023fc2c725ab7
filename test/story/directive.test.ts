import assert from 'node:assert/strict'
import {parseDirective} from '../../src/story/directive.js'

describe('a directive', () => {
  it('names its rules and gives a reason', () => {
    assert.deepEqual(
      parseDirective('wiredesk-ignore loaded/label, tone/puffery: quoted from the charge sheet'),
      {
        rules: ['loaded/label', 'tone/puffery'],
        scope: 'block',
        reason: 'quoted from the charge sheet',
      },
    )
  })

  it('may speak for the whole story', () => {
    assert.deepEqual(parseDirective(' wiredesk-ignore-file hedge/adverb '), {
      rules: ['hedge/adverb'],
      scope: 'story',
    })
  })

  it('is none when it names no rule', () => {
    for (const text of [
      'wiredesk-ignore',
      'wiredesk-ignore : because',
      'wiredesk-ignored a/b',
      'see wiredesk-ignore a/b',
    ]) {
      assert.equal(parseDirective(text), undefined)
    }
  })
})
