import assert from 'node:assert/strict'
import {isDatelineAbove, placeAlone} from '../../src/story/place-alone.js'

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
    ['Carrow—', 'Carrow'],
    ['Carrow city, Nordland Territories: ', 'Carrow city, Nordland Territories'],
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

  for (const [dateline, place, date] of [
    ['CARROW Dec 18 ', 'CARROW', 'Dec 18'],
    ['CARROW, Nordland, Dec. 18, 2031 ', 'CARROW, Nordland', 'Dec. 18, 2031'],
    ['PORT ELLEN 18 December ', 'PORT ELLEN', '18 December'],
    ['Carrow, Dec 18 ', 'Carrow', 'Dec 18'],
    ['Carrow, December 18. ', 'Carrow', 'December 18'],
  ] as const) {
    it(`has its day without a dash in “${dateline}A man …”`, () => {
      const found = placeAlone(dateline + rest)
      assert.deepEqual([found?.place, found?.date], [place, date])
      assert.equal((dateline + rest).slice(found?.copy), rest)
    })
  }

  it('stands before a stop where the story is set there', () => {
    assert.equal(
      placeAlone(`Carrow. ${rest}`, `Carrow. ${rest}\n\nThe last theft in Carrow was in May.`)?.place,
      'Carrow',
    )
    assert.equal(placeAlone(`ANKARA. ${rest}`)?.place, 'ANKARA')
    assert.equal(placeAlone(`Silence. ${rest}`), undefined)
    assert.equal(
      placeAlone(`U.S. Republicans ${rest}`, `U.S. Republicans ${rest}\n\nThe last theft in U.S. towns`),
      undefined,
    )
  })

  it('is none where the story writes it small, or lets it speak', () => {
    assert.equal(placeAlone(`Burglars: ${rest}`, `Burglars: ${rest}\n\nThe burglars had left.`), undefined)
    assert.equal(
      placeAlone(`Ruth Amis: ${rest}`, `Ruth Amis: ${rest}\n\nNobody was hurt, Amis said.`),
      undefined,
    )
  })

  for (const line of [
    'CARROW, Dec 18 (NWA)',
    'CARROW (NWA)',
    'Carrow, Nordland —',
    'Carrow, Nordland (NWA):',
    'CARROW, December 18',
    'Carrow:',
    'ANKARA',
  ])
    it(`stands above the lede in “${line}”`, () => assert.equal(isDatelineAbove(line, rest), true))
  for (const line of [
    'ANALYSIS',
    'THE THEFTS',
    'The facts —',
    'What happened',
    'Ruth Amis (NWA)',
    'Monday, December 18',
  ])
    it(`does not stand above the lede in “${line}”`, () => assert.equal(isDatelineAbove(line, rest), false))

  for (const lede of [
    // A few words are a label's, or somebody's.
    'Carrow: Two dead',
    'RUIZ: We will close the bridge if the board does not send the engineers before the first frost.',
    'MARSH: Why was the bridge never looked at in the ten years that went before the accident?',
    'Police: Two men were held on Monday for breaking into four houses in the old town.',
    'UPDATE: The harbour board has closed the bridge to all traffic until the end of the week.',
    'TENNIS: The top seed lost in the first round on Monday after a week without a match.',
    'Carrow – Nordland’s old port – is to have its first new bridge in more than a hundred years.',
    'On Monday, Dec 18 Ruth Amis opened the first new bridge that the town had seen in a hundred years.',
    'CARROW, Dec 18 and 19 were the coldest days that anybody in the valley could remember, farmers said.',
    'Yes – The farmers of the valley have a case, and the board should hear it before the next frost.',
    'Carrow: the harbour board has closed the bridge to all traffic until the end of the week.',
  ]) {
    it(`is none in “${lede}”`, () => assert.equal(placeAlone(lede), undefined))
  }
})
