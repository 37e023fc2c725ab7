import assert from 'node:assert/strict'
import {loadLanguage} from '../../src/language/language.js'
import {terms} from '../../src/lexicon/data.js'
import {createReviewer} from '../../src/review/review.js'
import {failedExamples} from '../../src/rules/examples.js'
import {blockRules} from '../../src/rules/index.js'
import {overlaps} from '../../src/story/span.js'

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

  it('have no word marked that the house has taken off them, by whatever else would find it', async () => {
    const usual = createReviewer()
    const house = createReviewer({lexicons: [{remove: terms.map(({id}) => id)}]})
    const left: string[] = []
    let marked = 0
    for (const {id, rule, match} of terms) {
      for (const example of match) {
        const copy = {text: `The council met on Friday.\n\n${example}`}
        const own = (await usual.review(copy)).findings.filter((finding) => finding.term === id)
        const ofRule = (await house.review(copy)).findings.filter((finding) => finding.rule === rule)
        marked += own.length
        if (ofRule.some((finding) => own.some((one) => overlaps(one, finding)))) left.push(example)
      }
    }
    assert.deepEqual(left, [])
    assert.ok(marked > terms.length, 'the examples are marked where no house says otherwise')
  })
})
