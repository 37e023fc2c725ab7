import assert from 'node:assert/strict'
import {loadLanguage} from '../../src/language/language.js'
import {terms} from '../../src/lexicon/data.js'
import {failedExamples} from '../../src/rules/examples.js'
import {blockRules} from '../../src/rules/index.js'

describe('the term lists', () => {
  it('mark and leave alone the copy that their entries show', async () => {
    assert.deepEqual(failedExamples(terms, await loadLanguage(terms), blockRules), [])
  })

  it('belong to rules that exist', () => {
    const rules = new Set(blockRules.map(({id}) => id))
    assert.deepEqual(
      terms.filter(({rule}) => !rules.has(rule)).map(({id}) => id),
      [],
    )
  })
})
