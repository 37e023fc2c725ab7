import assert from 'node:assert/strict'
import {createReviewer} from '../../src/review/review.js'

/** What the reporter is asked about the accused of a story. */
async function asked(sentence: string): Promise<readonly string[]> {
  const {findings} = await createReviewer().review({text: `ARDEN (NWA) — ${sentence}\n`, format: 'plain'})
  return findings
    .filter(({rule}) => rule === 'balance/no-response')
    .flatMap(({fixes}) => fixes.map(({title}) => title))
}

describe('the question after the accused', () => {
  for (const [sentence, question] of [
    ['The notorious chairman hid the losses from the board.', 'what does the notorious chairman say?'],
    ['Two firms hid the losses from the board.', 'what do two firms say?'],
    ['Its chief executive hid the losses from the board.', 'what does its chief executive say?'],
    ['Ruiz hid the losses from the board.', 'what does Ruiz say?'],
  ] as const) {
    it(`reads “${question}”`, async () => {
      assert.deepEqual(await asked(sentence), [`Ask the reporter: ${question}`])
    })
  }
})
