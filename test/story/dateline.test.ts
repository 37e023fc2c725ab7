import assert from 'node:assert/strict'
import {findDateline} from '../../src/story/dateline.js'

describe('a dateline', () => {
  const forms: readonly (readonly [
    copy: string,
    place: string,
    date: string | undefined,
    agency: string | undefined,
  ])[] = [
    ['CARROW, Sept 9 (NWA) - A shipping executive', 'CARROW', 'Sept 9', 'NWA'],
    ['(Nine Wire) CARROW, Norland -- The owners', 'CARROW, Norland', undefined, 'Nine Wire'],
    ['(NWA News) The mayor', '', undefined, 'NWA News'],
    ['WEDNESDAY, March 5 (NWA) -- Two late goals', '', 'WEDNESDAY, March 5', 'NWA'],
    ['PORT ELLEN (NWA) — Two late goals', 'PORT ELLEN', undefined, 'NWA'],
    ['Carrow (dpa) - The mayor', 'Carrow', undefined, 'dpa'],
    ['CARROW/PORT ELLEN, Nov 5 (Nine Wire) - A ship', 'CARROW/PORT ELLEN', 'Nov 5', 'Nine Wire'],
    ['CARROW, N.L. (AP) -- The', 'CARROW, N.L.', undefined, 'AP'],
    ['Carrow, 3 mar (EFE).- The', 'Carrow', '3 mar', 'EFE'],
    ['CARROW, March 5 — The', 'CARROW', 'March 5', undefined],
    ['CARROW, NORLAND, 2031 MAR 5 (NW) -- The', 'CARROW, NORLAND', '2031 MAR 5', 'NW'],
    ['CARROW (Aug. 13) -- The', 'CARROW', 'Aug. 13', undefined],
    ['Carrow, Nov 12 AAP - The', 'Carrow', 'Nov 12', 'AAP'],
    ['Carrow (tca/dpa) - The mayor', 'Carrow', undefined, 'tca/dpa'],
    ['Carrow (ats) The mayor', 'Carrow', undefined, 'ats'],
    ['Carrow /ritzau/: The mayor', 'Carrow', undefined, 'ritzau'],
    [
      'CARROW, Norland, Feb. 1, 2031 /Nine Wire-Asia/ -- The',
      'CARROW, Norland',
      'Feb. 1, 2031',
      'Nine Wire-Asia',
    ],
    ['CARROW, Norland, Dec. 9 Kyodo - The', 'CARROW, Norland', 'Dec. 9', 'Kyodo'],
    ['(NWA) - Carrow, October 11 - The', 'Carrow', 'October 11', 'NWA'],
    ['NWA PLUS - CARROW, 01 LUG - The', 'CARROW', '01 LUG', 'NWA PLUS'],
    ['(NWA) - CARROW, JUL 11 - The', 'CARROW', 'JUL 11', 'NWA'],
    ['(CNN)The', '', undefined, 'CNN'],
    ['Jan 30 (NWA) - The', '', 'Jan 30', 'NWA'],
    ['CARROW, N.L.--(BUSINESS WIRE)--March 29, 2031--The', 'CARROW, N.L.', 'March 29, 2031', 'BUSINESS WIRE'],
    ['CARROW, N.L.–(BUSINESS WIRE)–The', 'CARROW, N.L.', undefined, 'BUSINESS WIRE'],
    ['CARROW, NL – June 2, 2031 — The', 'CARROW, NL', 'June 2, 2031', undefined],
    ['CARROW--(BUSINESS WIRE)--The', 'CARROW', undefined, 'BUSINESS WIRE'],
    ['CARROW (Norland), March 4, 2031 (NWA) - A man', 'CARROW (Norland)', 'March 4, 2031', 'NWA'],
    ['Carrow [Norland], March 4 (ANI): A man', 'Carrow [Norland]', 'March 4', 'ANI'],
    ['Ellen (Skerry) [Norland], March 4 (ANI): A man', 'Ellen (Skerry) [Norland]', 'March 4', 'ANI'],
    ['PORT ELLEN, Apr 3, 2031 / 11:30 am (NWA).- The', 'PORT ELLEN', 'Apr 3, 2031', 'NWA'],
    ['CARROW, April 3 (Reuters) -The', 'CARROW', 'April 3', 'Reuters'],
    ['(Reuters) -The', '', undefined, 'Reuters'],
    ['(Carrow, Norland - October 21) The', 'Carrow, Norland', 'October 21', undefined],
    ['CARROW,  Norland, Dec.  03, 2031  (NWA) -- The', 'CARROW, Norland', 'Dec. 03, 2031', 'NWA'],
    ['CARROW, AAP - A man', 'CARROW', undefined, 'AAP'],
    ['PORT ELLEN March 22 NWA - A man', 'PORT ELLEN', 'March 22', 'NWA'],
    ['حلدن (ن و) - The', 'حلدن', undefined, 'ن و'],
    ['(Nine Wire Sport) - The', '', undefined, 'Nine Wire Sport'],
    [
      'CARROW, Norland--(Nine Wire Corp. - May 5, 2031) - The',
      'CARROW, Norland',
      'May 5, 2031',
      'Nine Wire Corp.',
    ],
    [
      'Port Ellen, Norland – (NineWire - Jan 5, 2031) - The',
      'Port Ellen, Norland',
      'Jan 5, 2031',
      'NineWire',
    ],
    ['CARROW, NL / NINEWIRE / May 5, 2031 / The', 'CARROW, NL', 'May 5, 2031', 'NINEWIRE'],
    ['CARROW - Nine Newswire - 5 May 2031 - The', 'CARROW', '5 May 2031', 'Nine Newswire'],
    ['CARROW & HALDEN--(BUSINESS WIRE)--The', 'CARROW & HALDEN', undefined, 'BUSINESS WIRE'],
    ['CARROW, Jan 15, 2031 - (Nine Newswire) - The', 'CARROW', 'Jan 15, 2031', 'Nine Newswire'],
    ['06.11.31 - The', '', '06.11.31', undefined],
    ['Nov. 6, 2031 -- The', '', 'Nov. 6, 2031', undefined],
    ['حلدن، ترنوف (NWA) -- The', 'حلدن، ترنوف', undefined, 'NWA'],
    ['PORT ELLEN--The', 'PORT ELLEN', undefined, undefined],
    ['CARROW _ The', 'CARROW', undefined, undefined],
    ['CARROW (AP) _ The', 'CARROW', undefined, 'AP'],
    ['CARROW (AP) ― The', 'CARROW', undefined, 'AP'],
    ['CARROW (AP) −The', 'CARROW', undefined, 'AP'],
    ['CARROW (AP): The', 'CARROW', undefined, 'AP'],
    ['CARROW, Norland (AFP) The', 'CARROW, Norland', undefined, 'AFP'],
    ['ST. ELLEN’S, N.L. - A man', 'ST. ELLEN’S, N.L.', undefined, undefined],
  ]
  for (const [copy, place, date, agency] of forms) {
    it(`is read off “${copy}”`, () => {
      const found = findDateline(copy)
      assert.deepEqual([found?.place, found?.date, found?.agency], [place, date, agency])
      assert.match(copy.slice(found?.copy), /^(?:A|Two|The)\b/)
    })
  }

  it('is not looked for without end in a run of hyphens', () => {
    assert.equal(findDateline(`Carrow${'-Fw'.repeat(200)}`), undefined)
  })

  for (const copy of [
    'The (BBC) - a report',
    'REAL EARNINGS - AUGUST 2031',
    'He said – it was over',
    'FARMERS — and there are many in the valley — said',
    'Prosecutor Miriam Vance told',
    'UPDATE - the',
    '(Corrected) - The',
    '(Nine Wire Sport) The',
    'Carrow (nato) said the talks would resume',
    'Associated Press (AP) President Ruth Amis said so',
    'Officials (and/or dpa) - the usual people',
  ]) {
    it(`is not seen in “${copy}”`, () => assert.equal(findDateline(copy), undefined))
  }
})
