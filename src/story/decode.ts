import {windows1252} from './windows-1252.js'

/** A file's bytes as text, or why they are none. */
export type Decoded =
  | {readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly note?: string}
  | {readonly kind: 'refused'; readonly reason: string}

/** The most that is read of a file. A day of a busy wire is a tenth of this; more is a dump, and an editor would not open it either. */
export const mostBytes = 64 * 1024 * 1024

/**
 * Tells the encoding of a file by what is in it and gives back its text, without its byte-order mark.
 *
 * Labels lie in both directions, so well-formed UTF-8 is UTF-8 whatever an XML declaration or a charset says; a label counts only where
 * the bytes are something else. A stray byte in a UTF-8 file is read as Windows-1252 and the rest as what it is. U+FFFD and text that
 * somebody encoded twice stay as they are.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) {
    return {kind: 'refused', reason: 'too large; at most 64 MB'}
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeBytes(bytes.subarray(3))
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return text(decodeAs(wide.encoding, bytes.subarray(wide.skip)), wide.encoding)
  const kind = binaryKind(bytes)
  if (kind !== undefined) return {kind: 'refused', reason: `${kind}, not text`}
  return decodeBytes(bytes)
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const {sequences, strays} = countUtf8(bytes)
  if (strays === 0) return text(decodeAs('utf-8', bytes), 'utf-8')
  if (sequences <= strays) {
    const label = labelOf(bytes)
    return label === undefined
      ? text(windows1252(bytes), 'windows-1252')
      : text(decodeAs(label, bytes), label)
  }
  return {
    ...text(decodeMixed(bytes), 'utf-8'),
    note: `${strays} ${strays === 1 ? 'byte is' : 'bytes are'} not UTF-8 and ${strays === 1 ? 'was' : 'were'} read as Windows-1252`,
  }
}

function text(decoded: string, encoding: string): Decoded & {readonly kind: 'text'} {
  return {kind: 'text', text: decoded, encoding}
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
}

/** UTF-16 by its mark, or by zeros at every other byte. */
function wideEncoding(bytes: Uint8Array): {encoding: 'utf-16le' | 'utf-16be'; skip: number} | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'utf-16le', skip: 2}
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'utf-16be', skip: 2}
  const length = Math.min(bytes.length, sample) & ~1
  if (length < 4) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // English in UTF-16 has a zero in nearly every character; quotes and dashes have none.
  if (odd > length * 0.35 && even < length * 0.02) return {encoding: 'utf-16le', skip: 0}
  if (even > length * 0.35 && odd < length * 0.02) return {encoding: 'utf-16be', skip: 0}
  return undefined
}

const sample = 8192

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a WebAssembly file', [0x00, 0x61, 0x73, 0x6d]],
]

/** What a file is that is no text: by its signature, or by controls that no wire feed sends. */
function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [kind, signature] of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) return kind
  }
  const length = Math.min(bytes.length, sample)
  if (length < 16) return undefined
  let zeros = 0
  let controls = 0
  const kinds = new Set<number>()
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0) zeros += 1
    if (byte === 0 || byte >= 0x20 || wireControls.has(byte)) continue
    controls += 1
    kinds.add(byte)
  }
  // Whatever is compressed or enciphered has few controls and all kinds of them.
  return zeros > length / 10 || controls > length / 20 || kinds.size >= 6 ? 'a binary file' : undefined
}

/** Tab and line breaks, and what ANPA 1312 and IPTC 7901 send: SOH STX ETX EOT BS DLE DC1–DC4 SYN ESC FS GS RS US. */
const wireControls = new Set([
  0x01, 0x02, 0x03, 0x04, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x10, 0x11, 0x12, 0x13, 0x14, 0x16, 0x1b, 0x1c,
  0x1d, 0x1e, 0x1f,
])

/** How many characters beyond ASCII are well-formed UTF-8, and how many bytes are not. */
function countUtf8(bytes: Uint8Array): {sequences: number; strays: number} {
  let sequences = 0
  let strays = 0
  let at = 0
  while (at < bytes.length) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1
      continue
    }
    const width = sequenceWidth(bytes, at)
    if (width === 0) strays += 1
    else sequences += 1
    at += width || 1
  }
  return {sequences, strays}
}

/** The bytes of the well-formed UTF-8 sequence at `at`, which is not ASCII; 0 where there is none. */
function sequenceWidth(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const next = bytes[at + 1] ?? 0
  const rest = (offset: number) => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80
  if (lead >= 0xc2 && lead <= 0xdf) return rest(1) ? 2 : 0
  if (lead >= 0xe0 && lead <= 0xef) {
    // Overlong forms and halves of surrogate pairs are not well-formed.
    if ((lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f)) return 0
    return rest(1) && rest(2) ? 3 : 0
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    if ((lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f)) return 0
    return rest(1) && rest(2) && rest(3) ? 4 : 0
  }
  return 0
}

/** UTF-8 with stray bytes, each of them read as Windows-1252. */
function decodeMixed(bytes: Uint8Array): string {
  const parts: string[] = []
  let from = 0
  let at = 0
  while (at < bytes.length) {
    const width = (bytes[at] ?? 0) < 0x80 ? 1 : sequenceWidth(bytes, at)
    if (width > 0) {
      at += width
      continue
    }
    parts.push(decodeAs('utf-8', bytes.subarray(from, at)), windows1252(bytes.subarray(at, at + 1)))
    at += 1
    from = at
  }
  parts.push(decodeAs('utf-8', bytes.subarray(from)))
  return parts.join('')
}

/**
 * The encoding that an XML declaration or a charset names, where it can be what the bytes are. Windows-1252 is what everybody sends who
 * says ISO-8859-1 or ASCII, and it is not UTF-8 or UTF-16 any more when we ask.
 */
function labelOf(bytes: Uint8Array): string | undefined {
  const head = windows1252(bytes.subarray(0, 2048))
  const label = /(?:encoding|charset)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (
    label === undefined ||
    /^(?:utf|ucs|unicode|us-ascii|ascii|ansi|latin-?1$|iso-?8859-?1$|windows-?1252|cp-?1252)/.test(label)
  ) {
    return undefined
  }
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
