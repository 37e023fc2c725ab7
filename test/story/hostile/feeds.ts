import type {Format, Story} from '../../../src/story/story.js'

/** A text that no desk would send. `text` is made to about `size` characters where size is the point. */
export interface HostileFeed {
  readonly name: string
  readonly format: Format & ('plain' | 'anpa1312' | 'iptc7901')
  readonly text: (size: number) => string
  /** What the reader must still say of it. */
  readonly expects?: (story: Story) => boolean
}

const fill = (part: string, size: number) => part.repeat(Math.max(1, Math.floor(size / part.length)))
const says =
  (words: string) =>
  ({blocks}: Story) =>
    blocks.some(({role, map}) => role === 'body' && map.text.includes(words))
const isEmpty = ({blocks}: Story) => blocks.length === 0
const isWhole = ({blocks}: Story) => blocks.length === 1

const anpa = (copy: string) =>
  `\u0016\u0016\u0001a0042\u001f-----\r\nu a\u0013\u0011 BC-Dam 01-02 0300\r\n\u0002^BC-Dam,300<\r\n${copy}\r\n\u0003NW-AA-01-02-31 0101GMT<\r\n\u0004`
const iptc = (copy: string) => `\u0001eca0042 4 pl 300  nwa 0045\r\n\r\n${copy}\r\n\u0003\r\n\u0004`

export const hostileFeeds: readonly HostileFeed[] = [
  {name: 'nothing', format: 'plain', text: () => '', expects: isEmpty},
  {name: 'blanks only', format: 'plain', text: (size) => fill(' \t\u00a0', size), expects: isEmpty},
  {name: 'empty lines only', format: 'plain', text: (size) => fill('\r\n', size), expects: isEmpty},
  {name: 'zeros only', format: 'plain', text: (size) => fill('\0', size), expects: isEmpty},
  {
    name: 'zeros in the copy',
    format: 'plain',
    text: () => 'Crews\0 said no.\0\n\nThey left.',
    expects: says('Crews said no.'),
  },
  {
    name: 'one line without end',
    format: 'plain',
    text: (size) => fill('Crews said no. ', size),
    expects: isWhole,
  },
  {name: 'one word without end', format: 'plain', text: (size) => fill('w', size), expects: isWhole},
  {name: 'one capital without end', format: 'plain', text: (size) => fill('W', size), expects: isWhole},
  {name: 'a paragraph a letter', format: 'plain', text: (size) => fill('a.\n\n', size)},
  {
    name: 'a story that ends again and again',
    format: 'plain',
    text: (size) => `Crews left the old pier at noon on Friday.\n${fill('###\n', size)}`,
    expects: says('Crews left the old pier at noon on Friday.'),
  },
  {name: 'a line a letter', format: 'plain', text: (size) => fill('a\n', size)},
  {
    name: 'lines that go on without end',
    format: 'plain',
    text: (size) => fill('and so it went on and on\n\n', size),
  },
  {
    name: 'blanks between the words of a row, in ANPA 1312',
    format: 'anpa1312',
    text: (size) => anpa(`\tCrews 4${fill(' ', size)}5\r\n\tIt rained.`),
    expects: says('It rained.'),
  },
  {
    name: 'blanks between the words of a headline, in IPTC 7901',
    format: 'iptc7901',
    text: (size) => iptc(`Crews${fill(' ', size)}wait\r\n\r\nIt rained all day at the dam.`),
    expects: says('It rained'),
  },
  {
    name: 'results whose names and figures are blanks apart',
    format: 'plain',
    text: (size) => fill(`1. A${' '.repeat(150)}x\n`, size),
  },
  {
    name: 'titles and prizes without end',
    format: 'plain',
    text: (size) => fill('Crews\n$60,000\n 1  2X1 Heron\n 2  3X1 Tide\n\n', size),
  },
  {
    name: 'end marks above tables without end',
    format: 'plain',
    text: (size) =>
      `${fill('###\n', size / 2)}${fill('a\n1. A (B) 1\n1. A (B) 1\n1. A (B) 1\n\n', size / 2)}`,
  },
  {
    name: 'header lines that are never closed, in ANPA 1312',
    format: 'anpa1312',
    text: (size) => anpa(`${fill('^Crews\r\nwait\r\n', size)}\tIt rained.`),
    expects: says('It rained.'),
  },
  {name: 'brackets that are never closed', format: 'plain', text: (size) => fill('(', size)},
  {
    name: 'a sign-off that is never closed',
    format: 'plain',
    text: (size) => `It rained.\n\n(Reporting by ${fill('Ana Ruiz; ', size)}`,
  },
  {name: 'advisories without end', format: 'plain', text: (size) => fill('(Adds mayor\n', size)},
  {name: 'links without end', format: 'plain', text: (size) => fill('[a](b) ', size)},
  {name: 'half links without end', format: 'plain', text: (size) => fill('[a](', size)},
  {name: 'end marks without end', format: 'plain', text: (size) => fill('###\n', size)},
  {name: 'bullets without end', format: 'plain', text: (size) => fill('* a\n', size)},
  {name: 'directives without end', format: 'plain', text: (size) => fill('wiredesk-ignore a/b\n', size)},
  {name: 'slugs without end', format: 'plain', text: (size) => fill('BC-A-B,100\n', size)},
  {name: 'headlines without end', format: 'plain', text: (size) => fill('Bridge Is Shut Again\n\n', size)},
  {name: 'datelines without end', format: 'plain', text: (size) => fill('CARROW (NWA) - ', size)},
  {
    name: 'hyphens, slashes and commas without end',
    format: 'plain',
    text: (size) =>
      `Ca${fill('-Fw', size)}\n\nCa${fill('/Fw', size)}\n\nCA, Fw (A${fill('-', size)}\n\nCa${fill(', Fw', size)}`,
  },
  {
    name: 'halves of surrogate pairs',
    format: 'plain',
    text: () => 'Crews \ud83d said \ude00 no.\n\n\udc00\ud800',
    expects: says('said'),
  },
  {
    name: 'letters under a tower of marks, and right to left',
    format: 'plain',
    text: (size) => `Crews said Z${fill('\u0301', size)} and \u202e\u05d0\u05d1\u202c left.`,
    expects: says('left'),
  },
  {
    name: 'every control there is',
    format: 'plain',
    text: () => Array.from({length: 160}, (_, at) => String.fromCharCode(at)).join(''),
  },
  {
    name: 'line breaks of every kind',
    format: 'plain',
    text: (size) => fill('a b c\r\r\n\n\u2028\u2029\f\v\u0085', size),
  },
  {
    name: 'a byte-order mark in mid-copy',
    format: 'plain',
    text: () => 'Crews said\ufeff no.',
    expects: says('Crews said'),
  },
  {name: 'markup in plain text', format: 'plain', text: (size) => fill('<p>Crews said no.</p>\n\n', size)},
  {name: 'a header and no more', format: 'anpa1312', text: () => '\u0016\u0016\u0001a0042\u001f-----\r\n'},
  {name: 'an open caret', format: 'anpa1312', text: (size) => anpa(`^${fill('A dam ', size)}`)},
  {name: 'carets only', format: 'anpa1312', text: (size) => anpa(fill('^', size))},
  {name: 'header lines without end', format: 'anpa1312', text: (size) => anpa(fill('^a<\r\n', size))},
  {name: 'header lines on one line', format: 'anpa1312', text: (size) => anpa(fill('^a< ', size))},
  {
    name: 'copy with no tab before it',
    format: 'anpa1312',
    text: () => anpa('CARROW (NW) _ The dam will hold.'),
    expects: says('The dam will hold.'),
  },
  {
    name: 'takes cut off at every point',
    format: 'anpa1312',
    text: (size) => {
      const take = anpa('^By ANA RUIZ=\r\n\tCARROW (NW) _ The dam will hold.')
      return fill(Array.from({length: 40}, (_, at) => take.slice(0, take.length - at * 3)).join(''), size)
    },
    expects: says('The dam will hold.'),
  },
  {
    name: 'service lines without end',
    format: 'anpa1312',
    text: (size) => fill('\u0016\u0016\u0001a1234\u001f\nu a BC\n', size),
  },
  {
    name: 'controls between all letters',
    format: 'anpa1312',
    text: (size) => anpa(`\t${fill('a\u0010', size)}`),
  },
  {
    name: 'columns without end',
    format: 'anpa1312',
    text: (size) => anpa(fill('\u0008Oats\u0010 12\u001f 14\r\n', size)),
  },
  {
    name: 'two ends of text',
    format: 'anpa1312',
    text: () => `${anpa('\tOne.')}\u0003\u0003`,
    expects: says('One.'),
  },
  {name: 'a header and no more', format: 'iptc7901', text: () => '\u0001eca0042 4 pl 300'},
  {
    name: 'a head without its end',
    format: 'iptc7901',
    text: (size) => iptc(`Halden/\r\n\u0002${fill('The dam\r\n', size)}`),
  },
  {name: 'heads without end', format: 'iptc7901', text: (size) => iptc(fill('The dam =\r\n', size))},
  {name: 'slugs without end', format: 'iptc7901', text: (size) => iptc(fill('a/', size))},
  {name: 'slug lines without end', format: 'iptc7901', text: (size) => iptc(fill('Halden/dam/\r\n', size))},
  {name: 'messages without end', format: 'iptc7901', text: (size) => fill('\u0001eca1234 4 pl 33 ', size)},
  {
    name: 'tables that never close',
    format: 'iptc7901',
    text: (size) => iptc(`Dam =\r\n<#>\r\n${fill('1   2   3\r\n', size)}`),
  },
  {
    name: 'initials without end',
    format: 'iptc7901',
    text: (size) => iptc(`Dam =\r\n${fill('ab/cd\r\n', size)}`),
  },
  {
    name: 'a notebook before any copy',
    format: 'iptc7901',
    text: () => iptc('Halden/\r\n\u0002Dam holds =\r\n\r\n# Notebook\r\n- none'),
    expects: ({blocks}) => !blocks.some(({role}) => role === 'body'),
  },
]
