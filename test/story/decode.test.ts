import assert from 'node:assert/strict'
import fc from 'fast-check'
import {decode} from '../../src/story/decode.js'

describe('the bytes of a file', () => {
  it('become text whatever encoding they are in', () => {
    const copy = 'Café owners’ union — “no comment”'
    const utf8 = new TextEncoder().encode(copy)
    assert.equal(read(utf8), copy)
    assert.equal(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)), copy, 'with a byte-order mark')
    assert.equal(read(utf16(copy, 'little', 'mark')), copy)
    assert.equal(read(utf16(copy, 'big', 'mark')), copy)
    assert.equal(read(utf16(copy, 'little', 'bare')), copy)
    assert.equal(read(utf16(copy, 'big', 'bare')), copy)
  })

  it('are read as Windows-1252 where they are no UTF-8, with its quotes and dashes', () => {
    assert.equal(read(latin('The union\x92s \x93no\x94 \x97 80 \x80')), 'The union’s “no” — 80 €')
  })

  it('are UTF-8 though the label says otherwise, and Windows-1252 though the label says UTF-8', () => {
    const declared = (encoding: string, body: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><p>${body}</p>`
    assert.match(read(new TextEncoder().encode(declared('ISO-8859-1', 'Łódź’s'))), /Łódź’s/)
    assert.match(read(latin(declared('utf8', 'caf\xe9'))), /café/)
    assert.match(
      read(latin(declared('iso-8859-2', '\xa3\xf3d\xbc'))),
      /Łódź/,
      'a label that can be true is believed',
    )
    assert.match(read(latin(declared('no-such-thing', 'caf\xe9'))), /café/)
  })

  it('survive a stray byte, and say so', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('Zürich and Genève: '), 0x92, 0x41)
    const decoded = decode(bytes)
    assert.ok(decoded.kind === 'text')
    assert.equal(decoded.text, 'Zürich and Genève: ’A')
    assert.equal(decoded.note, '1 byte is not UTF-8 and was read as Windows-1252')
    assert.equal(read(latin('A plain file with one \x92 in it')), 'A plain file with one ’ in it')
  })

  it('keep replacement characters and text that was encoded twice', () => {
    assert.equal(
      read(new TextEncoder().encode('the council\ufffds plan â€™ Ã©')),
      'the council\ufffds plan â€™ Ã©',
    )
  })

  it('keep the control characters of a text feed', () => {
    const feed = '\x16\x16\x01a0042US\r\n\x02^Slug<\r\n\tCopy.\r\n\x03\x04\x7f'
    assert.equal(read(latin(feed)), feed)
  })

  it('are refused with a reason where they are no text', () => {
    assert.deepEqual(decode(latin('%PDF-1.7 and so on')), {kind: 'refused', reason: 'a PDF file, not text'})
    assert.deepEqual(decode(Uint8Array.from({length: 400}, (_, at) => (at * 37) % 9)), {
      kind: 'refused',
      reason: 'a binary file, not text',
    })
    const enciphered = Uint8Array.from({length: 2000}, (_, at) => (at * at * 31 + at * 7919) >> 5)
    assert.deepEqual(decode(enciphered), {kind: 'refused', reason: 'a binary file, not text'})
    assert.deepEqual(decode(new Uint8Array(65 * 1024 * 1024)), {
      kind: 'refused',
      reason: 'too large; at most 64 MB',
    })
  })

  it('may be none', () => {
    assert.equal(read(new Uint8Array()), '')
    assert.equal(read(Uint8Array.of(0xef, 0xbb, 0xbf)), '')
  })

  it('come back as the text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme-composite'}), (copy) => {
        const printed = copy.replace(/[\p{Cc}\ufeff]/gu, '')
        assert.equal(read(new TextEncoder().encode(`Copy: ${printed}`)), `Copy: ${printed}`)
      }),
    )
  })

  it('never throw', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 400}), (bytes) => void decode(bytes)))
  })
})

function read(bytes: Uint8Array): string {
  const decoded = decode(bytes)
  assert.ok(decoded.kind === 'text', decoded.kind === 'refused' ? decoded.reason : '')
  return decoded.text
}

/** One byte a character. */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function utf16(text: string, order: 'little' | 'big', start: 'mark' | 'bare'): Uint8Array {
  const marked = start === 'mark' ? `\ufeff${text}` : text
  const bytes = new Uint8Array(marked.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), order === 'little')
  }
  return bytes
}
