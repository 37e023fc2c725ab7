import assert from 'node:assert/strict'
import {toNotes} from '../../src/report/notes.js'
import {createReviewer} from '../../src/review/review.js'

const story = `Kostra shuts border

The odd NATO member Kostra shut the border on Monday, the interior ministry said.

The minister reportedly left the capital.
`

describe('notes for the reporter', () => {
  it('tell what waits by line, with what the desk would write and asks', async () => {
    const review = await createReviewer().review({text: story, format: 'plain', path: '/news/border.wire'})
    const notes = toNotes(review, review.findings) ?? ''
    const [heading, first, second] = notes.trimEnd().split('\n\n')
    assert.equal(heading, 'Kostra shuts border · border.wire')
    assert.match(first ?? '', /^Line 3: .*“odd/)
    assert.match(second ?? '', /^Line 5: .*“reportedly”.*\n {2}Who [^[\]]+\?$/)
  })

  it('are none where nothing waits, or hints alone', async () => {
    const clean = await createReviewer().review({text: 'It rained on Monday.\n', format: 'plain'})
    assert.equal(toNotes(clean, clean.findings), undefined)
    const [finding] = (await createReviewer().review({text: story, format: 'plain'})).findings
    assert.ok(finding)
    assert.equal(toNotes(clean, [{...finding, severity: 'hint'}]), undefined)
  })
})
