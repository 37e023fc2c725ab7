import assert from 'node:assert/strict'
import {retext} from 'retext'
import {blockRules} from '../src/rules/index.js'

describe('a rule in anybody’s retext pipeline', () => {
  it('tells of its fault at its place', async () => {
    const rule = blockRules.find(({id}) => id === 'source/reportedly')
    assert.ok(rule)
    const file = await retext()
      .use(rule)
      .process('The talks failed.\n\nThe two sides reportedly met on Monday.')
    assert.deepEqual(
      file.messages.map(({ruleId, source, line, column}) => ({ruleId, source, line, column})),
      [{ruleId: 'reportedly', source: 'source', line: 3, column: 15}],
    )
  })
})
