/**
 * Reads bytes as Windows-1252.
 *
 * Done by hand because Node 20's `TextDecoder('windows-1252')` gives control characters for 0x80 to 0x9F: ’ becomes U+0092.
 */
export function windows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += chunk) {
    const codes = Array.from(bytes.subarray(from, from + chunk), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? (upper[byte - 0x80] ?? byte) : byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** `fromCharCode` takes its characters as arguments, and there is a limit to those. */
const chunk = 8192

/** 0x80 to 0x9F; the five bytes that Windows-1252 leaves open stay controls. */
const upper = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
]
