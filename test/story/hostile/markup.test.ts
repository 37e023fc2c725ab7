import assert from 'node:assert/strict'
import {readerOf} from '../formats/readers.js'
import {hostileMarkup} from './markup.js'

/** `HOSTILE=10000000` makes the files ten megabytes long; a reader takes at most a second for each. */
const size = Number(process.env.HOSTILE ?? 30_000)

describe('a hostile file', () => {
  for (const {name, format, text, expects} of hostileMarkup) {
    it(`does not stop the reader of ${format}: ${name}`, () => {
      const file = text(size)
      const story = readerOf(format)(file)
      for (const {map} of story.blocks.slice(0, 500)) {
        const {start, end} = map.range({start: 0, end: map.text.length})
        assert.ok(0 <= start && start <= end && end <= file.length)
      }
      for (const {at} of story.problems)
        if (at !== undefined) assert.ok(0 <= at.start && at.end <= file.length)
      assert.ok(
        expects === undefined || expects(story),
        'the rest of the copy is read, or a problem says why not',
      )
    })
  }
})
