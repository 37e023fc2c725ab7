import assert from 'node:assert/strict'
import {createReviewer} from '../../src/review/review.js'

describe('coverage', () => {
  const states = async (paragraphs: readonly string[]) => {
    const {coverage} = await createReviewer().review({text: paragraphs.join('\n\n')})
    return coverage.map(({state}) => state)
  }
  const sourced = 'The tunnel will cost 40 million crowns, Transport Minister Dora Kalin said on Monday.'

  const examples: readonly (readonly [string, string, string])[] = [
    ['calls a paragraph with its source sourced', 'The tunnel was late, auditor Ana Ruiz said.', 'sourced'],
    [
      'calls an accusation without one unsourced',
      'Contractors bribed two inspectors and hid the cracks.',
      'unsourced',
    ],
    ['calls hearsay unsourced', 'It was reported that the contractors had left the country.', 'unsourced'],
    ['asks for no source of a schedule', 'Parliament votes on the budget on Thursday.', 'exempt'],
    [
      'asks for no source of a closing price',
      'The main share index closed 0.8 percent lower at 2,114.6 points.',
      'exempt',
    ],
    ['asks for no source of a result', 'Marlow beat Linden 3-1 in the second match of the season.', 'exempt'],
    [
      'asks for no source of a public act',
      'The bank cut its growth forecast for this year to 1.1 percent from 1.4 percent.',
      'exempt',
    ],
  ]
  for (const [title, paragraph, state] of examples) {
    it(title, async () => assert.deepEqual(await states([sourced, paragraph]), ['sourced', state]))
  }
})
