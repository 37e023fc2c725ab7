import assert from 'node:assert/strict'
import {toSources} from '../../src/report/sources.js'
import {createReviewer} from '../../src/review/review.js'

const story = `Ana Ruiz, a baker, said the ferry was late.

Residents of the village of Tarn said no boat had come.
`

describe('the ledger in words', () => {
  it('sets an apposition apart with a comma, and what belongs to the phrase with none', async () => {
    const review = await createReviewer().review({text: story, format: 'plain', path: 'ferry.wire'})
    assert.equal(
      toSources(review, story),
      `ferry.wire
  Ana Ruiz, a baker (person, on record): 1 attribution, 0 quotes; line 1
  Residents of the village of Tarn (group, not on record): 1 attribution, 0 quotes; line 3

`,
    )
  })

  it('says that nobody is named where nobody is', async () => {
    const copy = 'It rained on Monday.\n'
    const review = await createReviewer().review({text: copy, format: 'plain'})
    assert.equal(toSources(review, copy), 'standard input\n  nobody is named as a source\n\n')
  })
})
