import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {outline, readerOf} from './readers.js'

const folder = 'test/story/formats/samples'
const samples = readdirSync(folder).filter((name) => !name.endsWith('.outline.txt'))

/** Set `OUTLINES=write` to write the outlines anew; read every line of the difference before it is committed. */
const rewrites = process.env.OUTLINES === 'write'

describe('the sample', () => {
  for (const name of samples) {
    it(`${name} is read as its outline says`, () => {
      const page = outline(readerOf(name)(readFileSync(join(folder, name), 'utf8')))
      const path = join(folder, `${name}.outline.txt`)
      if (rewrites) writeFileSync(path, page)
      assert.equal(page, readFileSync(path, 'utf8'))
    })
  }
})
