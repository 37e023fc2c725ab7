import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {encode} from '../../../src/story/encode.js'
import type {Block, Story} from '../../../src/story/story.js'
import {decodeSlice} from './decode-slice.js'
import {documents} from './documents.js'
import {readerOf} from './readers.js'

const folder = 'test/story/formats/samples'
const samples = readdirSync(folder)
  .filter((name) => !name.endsWith('.outline.txt'))
  .map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}))

describe('a place in the file', () => {
  for (const {name, text} of samples) {
    it(`decodes to the text it stands for, anywhere in ${name}`, () => {
      for (const block of readerOf(name)(text).blocks) checkPlaces(text, block)
    })
  }

  for (const {name, document} of documents) {
    it(`decodes to the text it stands for, in ${name} of any making`, () => {
      fc.assert(
        fc.property(document, ({file, paragraphs}) => {
          const {blocks} = readerOf(name)(file)
          const copy = blocks.filter(({role}) => role === 'body').map(({map}) => map.text)
          assert.deepEqual(copy, paragraphs)
          for (const block of blocks) checkPlaces(file, block)
        }),
      )
    })
  }
})

describe('a fix', () => {
  const nasty = [
    'Z&<b>"q"\'s ]]> \\ *y* _z_ [a](b) `c` & |d| $é😀 end',
    'said',
    'w: x #y',
    'AT&amp;T',
    'x\ny',
  ]
  for (const {name, text} of samples) {
    it(`changes its words and nothing else in ${name}`, () => {
      const read = readerOf(name)
      const before = read(text)
      let at = 0
      for (const [index, block] of before.blocks.entries()) {
        if (block.role !== 'body') continue
        for (const word of words(block.map.text)) {
          const replacement = nasty[at++ % nasty.length] ?? ''
          const written = block.map.contiguous(word) ? encode(replacement, block.encoding) : undefined
          if (written === undefined) continue
          const {start, end} = block.map.range(word)
          const after = read(text.slice(0, start) + written + text.slice(end))
          const expected = block.map.text.slice(0, word.start) + replacement + block.map.text.slice(word.end)
          assert.equal(all(after), all(before, index, expected))
        }
      }
    })
  }
})

/** Every word, every character and every run of words of a block against the file. */
function checkPlaces(file: string, {map, encoding}: Block): void {
  const spans = words(map.text)
  const runs = spans.flatMap(({start}, index) => spans.slice(index, index + 4).map(({end}) => ({start, end})))
  for (const span of runs) {
    if (!map.contiguous(span)) continue
    const {start, end} = map.range(span)
    const slice = file.slice(start, end)
    // What the file's own document type defines is known to its reader alone.
    if (file.includes('<!ENTITY') && slice.includes('&')) continue
    const decoded = decodeSlice(slice, encoding)
    assert.equal(decoded, map.text.slice(span.start, span.end))
  }
  let last = 0
  for (let at = 0; at < map.text.length; at += 1) {
    const {start, end} = map.range({start: at, end: at + 1})
    assert.ok(start >= last && end >= start, 'places run forward')
    if (end - start === 1 && map.contiguous({start: at, end: at + 1}))
      assert.equal(file.slice(start, end), map.text[at])
    last = start
  }
}

function words(text: string): readonly {readonly start: number; readonly end: number}[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
  }))
}

/** All text of a story, with the text of one block changed; how paragraphs are divided does not matter. */
function all({blocks}: Story, index = -1, text = ''): string {
  return blocks
    .map(({map}, at) => (at === index ? text : map.text))
    .join(' ')
    .replace(/\s+/g, ' ')
}
