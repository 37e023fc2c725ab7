import assert from 'node:assert/strict'
import {isGame, isKey, isListNote, isResult} from '../../../src/story/formats/feed/rows.js'
import {isTimeStamp} from '../../../src/story/formats/feed/time-stamp.js'

describe('a line of a feed', () => {
  const kinds = [
    {
      name: 'when a take was sent',
      is: isTimeStamp,
      lines: [
        'NW-WF-02-20-31 0337GMT<',
        '^NW-WF-02-20-31 0337GMT<',
        'NW-NR-02-12-31 1637EST<',
        'NW-CS-07-12-31 1637CDT',
        'NWTV-07-12-31 1637PDT',
        'KWS-21:37-09-12-31',
      ],
      others: ['NW-WF-02-20-31', 'Talks end at 1637EST', 'NW-NR-02-12-31 1637EST was the last of them'],
    },
    {
      name: 'a result',
      is: isResult,
      lines: [
        '1. Ana Reed (Carrow)          1hr14mins50.0418sec',
        '2. Shane van der Amis (Halden)  1:14:51.8575',
        '3 Tom Achebe (Carrow/NW) at 0:32',
        '22. Ruth Okafor (Ternov)  +1 Lap',
        '23. R. Okafor and J. Mott (Ternov) + 4 Laps',
        '24. Ana Reed (Carrow)  DNF',
        '4. Ana Reed (Carrow) 3364',
      ],
      others: [
        '1. Close the port of Halden (Carrow) 2031',
        '2. Build ten cranes at the pier 2033',
        '3. Carrow spent 300',
        '4. Who pays?  300',
        'Ana Reed (Carrow) 3364',
      ],
    },
    {
      name: 'a game',
      is: isGame,
      lines: [
        'Carrow 6, Port Velm 5',
        'Halden 3, Pell 2, 11 innings',
        'Dune at Carrow, ppd.',
        'Pell at Halden, 7:05 p.m.',
        'Pell (Amis 3-2) at St. Halden (de la Mott 1-10), 7:05 p.m.',
        'Dune at Carrow, ppd., 2nd game',
        'Dune (TBD) at Carrow, 8:05 p.m., 1st game',
        'Halden 3, Pell 2, 11 innings, 1st game',
        'Port Velm vs. Pell at Dune, 7 p.m. EDT',
        'Carrow at Halden, noon',
        'Carrow at Halden, TBA',
      ],
      others: [
        'On January 6, 2031',
        'Carrow beat Velm 6, 5',
        'Fire at Carrow, two dead',
        'Crews left Carrow 6, Halden 5 and Velm 3.',
        'Ana Reed at Carrow, who rode Late Ferry.',
        'Ana Reed (Carrow) at Halden, where she won, 7:05 p.m.',
        'Ministers meet at Carrow, noon.',
        'Crews left Carrow 6, Halden 5, then Velm 3, and that was all',
      ],
    },
    {
      name: 'a note to a list',
      is: isListNote,
      lines: [
        'x-clinched playoff spot',
        'z-Clinched the title',
        'e-eliminated from the cup',
        'All Times EDT',
        'All times Local',
      ],
      others: [
        'e-mail the harbour',
        'x-ray of the pier',
        'Clinched at last',
        'All times were given by the harbour',
      ],
    },
    {
      name: 'a line of a key',
      is: isKey,
      lines: ['x - Indicates missing information.', 'clr - clear', 'W - won'],
      others: ['It snowed - as usual - at Ternov.', 'clr -4', 'UN - Council meets'],
    },
  ]
  for (const {name, is, lines, others} of kinds) {
    for (const line of lines) it(`is ${name}: ${line}`, () => assert.ok(is(line)))
    for (const line of others) it(`is not ${name}: ${line}`, () => assert.ok(!is(line)))
  }
})
