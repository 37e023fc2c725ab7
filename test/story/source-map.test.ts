import assert from 'node:assert/strict'
import fc from 'fast-check'
import {SourceMap} from '../../src/story/source-map.js'

describe('a source map', () => {
  it('points past an entity at the right characters', () => {
    const source = '<p>AT&amp;T said</p>'
    const map = new SourceMap().verbatim(source, 3, 5).decoded('&', 5, 10).verbatim(source, 10, 16)
    assert.equal(map.text, 'AT&T said')
    assert.deepEqual(map.range({start: 5, end: 9}), {start: 12, end: 16})
    assert.deepEqual(map.range({start: 0, end: 4}), {start: 3, end: 11})
  })

  it('does not call a span contiguous when a tag stands inside it', () => {
    const source = 'the <b>odd</b> member'
    const map = new SourceMap().verbatim(source, 0, 4).verbatim(source, 7, 10).verbatim(source, 14, 21)
    assert.equal(map.contiguous({start: 4, end: 7}), true)
    assert.equal(map.contiguous({start: 4, end: 9}), false)
  })

  it('does not call half of what an entity stands for contiguous', () => {
    const source = 'from &agency; today'
    const map = new SourceMap().verbatim(source, 0, 5).decoded('Nine Wire', 5, 13).verbatim(source, 13, 19)
    assert.equal(map.contiguous({start: 5, end: 14}), true)
    assert.equal(map.contiguous({start: 0, end: 14}), true)
    assert.equal(map.contiguous({start: 5, end: 9}), false)
    assert.equal(map.contiguous({start: 10, end: 18}), false)
    assert.equal(map.contiguous({start: 14, end: 14}), true)
  })

  it('points into sealed text but does not let an edit in', () => {
    const source = 'say <![CDATA[A&B]]> now'
    const map = new SourceMap().verbatim(source, 0, 4).sealed(source, 13, 16).verbatim(source, 19, 23)
    assert.equal(map.text, 'say A&B now')
    assert.deepEqual(map.range({start: 5, end: 7}), {start: 14, end: 16})
    assert.equal(map.contiguous({start: 4, end: 7}), false)
    assert.equal(map.contiguous({start: 0, end: 3}), true)
  })

  it('keeps every place when a paragraph is cut out of a longer text', () => {
    const source = 'One.&#10;AT&amp;T said.'
    const map = new SourceMap()
      .verbatim(source, 0, 4)
      .decoded('\n', 4, 9)
      .verbatim(source, 9, 11)
      .decoded('&', 11, 16)
      .verbatim(source, 16, 23)
    const part = map.slice({start: 5, end: 15})
    assert.equal(part.text, 'AT&T said.')
    assert.deepEqual(part.range({start: 5, end: 9}), {start: 18, end: 22})
  })

  it('finds HTML inside a JSON string', () => {
    const file = String.raw`"say \"A&amp;B\" now"`
    const json = new SourceMap()
      .verbatim(file, 1, 5)
      .decoded('"', 5, 7)
      .verbatim(file, 7, 14)
      .decoded('"', 14, 16)
      .verbatim(file, 16, 20)
    const html = new SourceMap()
      .verbatim(json.text, 0, 6)
      .decoded('&', 6, 11)
      .verbatim(json.text, 11, json.text.length)
    const map = html.through(json)
    assert.equal(map.text, 'say "A&B" now')
    assert.deepEqual(map.range({start: 5, end: 8}), {start: 7, end: 14})
  })

  it('gives back the very characters of verbatim text, whatever stands between', () => {
    const piece = fc.record({
      kind: fc.constantFrom('verbatim', 'decoded', 'synthetic', 'skipped'),
      raw: fc.string({minLength: 1, maxLength: 6}),
    })
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1}), (pieces) => {
        const source = pieces.map((p) => (p.kind === 'synthetic' ? '' : p.raw)).join('')
        const map = new SourceMap()
        const expected: (number | undefined)[] = []
        let at = 0
        for (const {kind, raw} of pieces) {
          if (kind === 'synthetic') {
            map.synthetic(raw, at)
            for (const _ of raw) expected.push(undefined)
            while (expected.length < map.text.length) expected.push(undefined)
            continue
          }
          if (kind === 'verbatim') {
            map.verbatim(source, at, at + raw.length)
            for (let i = 0; i < raw.length; i += 1) expected.push(at + i)
          }
          if (kind === 'decoded') {
            map.decoded('x', at, at + raw.length)
            expected.push(undefined)
          }
          at += raw.length
        }
        expected.forEach((place, offset) => {
          if (place !== undefined)
            assert.deepEqual(map.range({start: offset, end: offset + 1}), {start: place, end: place + 1})
        })
      }),
    )
  })
})
