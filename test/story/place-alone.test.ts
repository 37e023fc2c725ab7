import assert from 'node:assert/strict'
import {placeAlone} from '../../src/story/place-alone.js'

describe('a place alone at the head of a lede', () => {
  const rest = 'A man was held on Monday for breaking into four houses in the old town, police said.'
  for (const [dateline, place] of [
    ['Carrow: ', 'Carrow'],
    ['CARROW: ', 'CARROW'],
    ['Port Ellen: ', 'Port Ellen'],
    ['Carrow (Upper Skerry): ', 'Carrow (Upper Skerry)'],
    ['Carrow/Hal’da/Port Ellen: ', 'Carrow/Hal’da/Port Ellen'],
    ['Carrow, Nordland -- ', 'Carrow, Nordland'],
    ['Carrow - ', 'Carrow'],
    ['Carrow – ', 'Carrow'],
  ] as const) {
    it(`is a dateline in “${dateline}A man …”`, () => {
      const found = placeAlone(dateline + rest)
      assert.equal(found?.place, place)
      assert.equal((dateline + rest).slice(found?.copy), rest)
    })
  }

  it('may stand above copy on the US', () => {
    assert.equal(
      placeAlone('Carrow: The US is to send ten ships to the port by the end of June.')?.place,
      'Carrow',
    )
  })

  for (const lede of [
    // A few words are a label's, or somebody's.
    'Carrow: Two dead',
    'RUIZ: We will close the bridge if the board does not send the engineers before the first frost.',
    'MARSH: Why was the bridge never looked at in the ten years that went before the accident?',
    'Police: Two men were held on Monday for breaking into four houses in the old town.',
    'UPDATE: The harbour board has closed the bridge to all traffic until the end of the week.',
    'TENNIS: The top seed lost in the first round on Monday after a week without a match.',
    'Carrow – Nordland’s old port – is to have its first new bridge in more than a hundred years.',
    'Carrow: the harbour board has closed the bridge to all traffic until the end of the week.',
  ]) {
    it(`is none in “${lede}”`, () => assert.equal(placeAlone(lede), undefined))
  }
})
