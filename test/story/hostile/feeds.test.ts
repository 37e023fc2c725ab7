import assert from 'node:assert/strict'
import {readStory} from '../../../src/story/read.js'
import {checkStory} from './check-story.js'
import {hostileFeeds} from './feeds.js'

/** `HOSTILE=10000000` makes the files ten megabytes long; a reader takes at most a second for each megabyte. */
const size = Number(process.env.HOSTILE ?? 30_000)

describe('a hostile text', () => {
  for (const {name, format, text, expects} of hostileFeeds) {
    it(`does not stop the reader of ${format}: ${name}`, () => {
      const file = text(size)
      const story = readStory(file, format)
      checkStory(story, file)
      assert.ok(expects === undefined || expects(story), 'the copy in it is read')
    })
  }
})
