import assert from 'node:assert/strict'
import {applyEdits, safeEdits} from '../../src/review/edits.js'
import {createReviewer} from '../../src/review/review.js'

const reviewer = createReviewer()

describe('every safe swap at once', () => {
  it('takes a word and the word that leans on it out together', async () => {
    assert.equal(
      await swapped('The council met on the rather disappointing outcome of the vote.'),
      'The council met on the outcome of the vote.',
    )
  })

  it('leaves no two edits that overlap, which an editor would refuse', async () => {
    const {findings} = await review(
      'The odd member left.\n\nIt was a rather disappointing, rather stunning vote, he pointed out that day.',
    )
    const edits = safeEdits(findings)
    assert.ok(edits.length > 2)
    for (const [index, {start}] of edits.entries()) assert.ok(start >= (edits[index - 1]?.end ?? 0))
  })
})

function review(text: string) {
  return reviewer.review({text, format: 'plain', path: 'story.txt'})
}

async function swapped(text: string): Promise<string> {
  const {findings} = await review(text)
  return applyEdits(text, safeEdits(findings))
}
