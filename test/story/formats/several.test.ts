import assert from 'node:assert/strict'
import {assert as always, array, constantFrom, oneof, property, record, tuple} from 'fast-check'
import {readPlain} from '../../../src/story/formats/plain.js'
import type {Story} from '../../../src/story/story.js'

/** A story as a desk might send it: its header in one of its orders, a few paragraphs, and what may stand below them. */
const dateline = constantFrom(
  'CARROW, Dec 18 (NWA) - ',
  'PORT ELLEN, Nordland — ',
  'HALDEN (Nine Wire) -- ',
  'CARROW Dec 18 ',
  'Carrow – ',
)
const slug = constantFrom('', 'BC-Frost,100\n', 'NORDLAND-FROST/ (UPDATE 2)\n')
const headline = constantFrom(
  'Frost takes apples',
  'FLOOD TAKES PEARS',
  'Storm Takes Plums From Western Valleys',
)
const byline = constantFrom('', 'By Ruth Amis\n\n', 'By TOM ACHEBE\n\n')
const lede = constantFrom(
  'Farmers in the northern valleys said on Sunday that frost had taken most of the apples.',
  'A flood took the pears of the southern valleys on Monday, farmers said,\nand the board did not say what it would do.',
)
const paragraph = constantFrom(
  'The harbour board has not answered a request for comment.',
  '“The water came fast,” Ruth Amis said.',
  'Apples have fallen in price since the spring,\nwhen the board let the first boats in.',
)
const foot = constantFrom('', '\n\n(Reporting by Tom Achebe; Editing by Ana Ruiz)', '\n\n– Sapa')
const story = record({
  slug,
  headline,
  byline,
  dateline,
  lede,
  body: array(paragraph, {minLength: 1, maxLength: 4}),
  foot,
}).map(
  (parts) =>
    `${parts.slug}${parts.headline}\n\n${parts.byline}${parts.dateline}${parts.lede}\n\n${parts.body.join('\n\n')}${parts.foot}`,
)
const mark = oneof(
  constantFrom('-30-', '-0-', '###', 'END', 'ENDS', '(END)', 'NNNN', '----', '* * *', '____'),
).map((text) => `\n\n${text}\n\n`)

function placed({blocks}: Story, shift = 0): readonly string[] {
  return blocks.map(({role, map}) => {
    const {start, end} = map.range({start: 0, end: map.text.length})
    return `${role} ${start + shift}–${end + shift} ${map.text}`
  })
}

describe('stories that stand end to end in one text', () => {
  it('are each read as alone', () => {
    always(
      property(tuple(story, mark, story), ([one, between, other]) => {
        const start = one.length + between.length
        const first = readPlain(one + between)
        const second = readPlain(other)
        const both = readPlain(one + between + other)
        assert.deepEqual(placed(both), [...placed(first), ...placed(second, start)])
        assert.deepEqual(
          both.items?.map(({at}) => at),
          [
            {start: 0, end: start},
            {start, end: start + other.length},
          ],
        )
        assert.equal(both.metadata.headline, first.metadata.headline)
        assert.equal(both.items?.[1]?.metadata.headline, second.metadata.headline)
        assert.equal(both.items?.[1]?.metadata.dateline?.place, second.metadata.dateline?.place)
      }),
    )
  })

  for (const note of [
    'EDITORS: Ruth Amis is at the desk until six.',
    'Editor’s note: A picture is at BC-Frost-Photo.',
    'MEDIA CONTACT\nRuth Amis\nHalden Ferries\n201-555-0100',
    'About Halden Ferries\n\nHalden Ferries runs nine boats between Carrow and Port Ellen all the year round.',
    'Ruth Amis contributed to this report.',
    'Follow Ruth Amis: @amis',
    'NOTES TO EDITORS\n\nThe board was founded in 2004 and keeps the harbours of the northern valleys.',
  ])
    it(`are one where a note stands behind the end: “${note.split('\n')[0]}”`, () => {
      const text = `Frost takes apples\n\nCARROW, Dec 18 (NWA) - Farmers said on Sunday that frost had taken the apples.\n\nThe board has not answered.\n\n-30-\n\n${note}\n`
      assert.equal(readPlain(text).items, undefined)
    })

  for (const section of [
    'What she says\n\nAmis: The frost took most of the apples in the valley, and nobody came to look at the trees.',
    'Apples in figures\n\nNorthern valleys\n\nThe northern valleys grow four thousand tons of apples a year, the board said.',
    'THE BOARD\n\nThe board has not answered a request for comment, and will not meet before the spring.',
    'The price of pears\n\nBy Friday the price had gone up by a tenth, and the board said that it would not step in.',
    'Additional reporting by Tom Achebe',
  ])
    it(`are one where a rule stands above a section: “${section.split('\n')[0]}”`, () => {
      const text = `Frost takes apples\n\nBy Ruth Amis\n\nCARROW, Dec 18 (NWA) - Farmers said on Sunday that frost had taken the apples.\n\nThe board has not answered.\n\n* * *\n\n${section}\n\nIt was the third frost of the month.\n`
      assert.equal(readPlain(text).items, undefined)
    })
})
