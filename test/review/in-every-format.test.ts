import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {applyEdits, safeEdits} from '../../src/review/edits.js'
import {createReviewer} from '../../src/review/review.js'
import type {Review} from '../../src/review/types.js'
import {decode} from '../../src/story/decode.js'

const folder = new URL('../../seeds/stories/in-every-format/', import.meta.url)
const files = readdirSync(folder)
const reviewer = createReviewer()

describe('a story in every format', () => {
  it('is there in every format that Wiredesk reads', async () => {
    const formats = await Promise.all(files.map(async (name) => (await read(name)).review.format))
    assert.deepEqual(formats.sort(), [
      'anpa1312',
      'html',
      'iptc7901',
      'markdown',
      'newsml-g2',
      'ninjs',
      'nitf',
      'plain',
    ])
  })

  for (const name of files) {
    it(`has the same findings at the same words in ${name}`, async () => {
      const {text, review} = await read(name)
      const expected = (await read('bridge.wire')).review
      assert.deepEqual(marks(review), marks(expected))
      assert.deepEqual(review.problems, [])
      for (const {start, end, severity, rule} of review.findings) {
        assert.ok(start < end && end <= text.length, `${severity} ${rule} stands in the file`)
      }
    })

    it(`says the same in ${name} after every swap is made`, async () => {
      const fixed = await fixedReview(name)
      assert.deepEqual(marks(fixed), marks(await fixedReview('bridge.wire')))
      assert.deepEqual(safeEdits(fixed.findings), [])
      assert.deepEqual(fixed.problems, [])
    })
  }
})

async function read(name: string): Promise<{readonly text: string; readonly review: Review}> {
  const decoded = decode(readFileSync(new URL(name, folder)))
  assert.ok(decoded.kind === 'text', name)
  return {text: decoded.text, review: await reviewed(name, decoded.text)}
}

async function fixedReview(name: string): Promise<Review> {
  const {text, review} = await read(name)
  return reviewed(name, applyEdits(text, safeEdits(review.findings)))
}

function reviewed(name: string, text: string): Promise<Review> {
  return reviewer.review({text, format: 'auto', path: name})
}

/** The headline and what was raised, with the fixes; formats draw quotation marks and line breaks each in its own way. */
function marks({findings, metadata}: Review): readonly string[] {
  const raised = findings.map(
    ({severity, rule, text, fixes}) =>
      `${severity} ${rule}: ${text} -> ${fixes.map(({title}) => title).join(' | ')}`,
  )
  return [metadata.headline ?? '', ...raised].map((mark) =>
    mark.replaceAll(/“|”|``|''/g, '"').replaceAll(/\s+/g, ' '),
  )
}
