import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {applyEdits} from '../../src/review/edits.js'
import {createReviewer} from '../../src/review/review.js'
import type {Review} from '../../src/review/types.js'
import {decode} from '../../src/story/decode.js'

const folders = ['seeds/stories/in-every-format/', 'test/review/samples/']
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.outline.txt'))
    .map((name) => folder + name),
)
const reviewer = createReviewer()

describe('every fix of every finding', () => {
  for (const path of files) {
    it(`leaves ${path} as it was but for its words`, async () => {
      const decoded = decode(readFileSync(path))
      assert.ok(decoded.kind === 'text')
      const {text} = decoded
      const before = await reviewed(path, text)
      for (const {rule, text: found, start, fixes} of before.findings) {
        for (const {title, kind, edits} of fixes) {
          if (edits.length === 0) continue
          const after = await reviewed(path, applyEdits(text, edits))
          const what = `${rule} “${found}”: ${title}`
          assert.deepEqual(shape(after), shape(before), what)
          assert.equal(after.problems.length, before.problems.length, what)
          const isThere = after.findings.some(
            (finding) => finding.rule === rule && finding.start === start && finding.text === found,
          )
          // A query leaves the words to the reporter, and so the finding.
          assert.ok(kind !== 'swap' || !isThere, `${what} is gone`)
        }
      }
    })
  }
})

function reviewed(path: string, text: string): Promise<Review> {
  return reviewer.review({text, format: 'auto', path})
}

function shape({blocks}: Review): readonly string[] {
  return blocks.map(({role}) => role)
}
