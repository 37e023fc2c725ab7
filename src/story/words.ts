/**
 * Calls `visit` for every word of `text`, from left to right: a run of letters, apostrophes and hyphens. Offsets are UTF-16, half-open.
 * A pattern with a Unicode class costs three times as much on a whole story.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWordPart(text, at)) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) visit(start, at)
    start = -1
  }
}

/**
 * `text` in lower case and with straight apostrophes, for looking words up by the offsets of the text itself. In the few letters whose
 * small form is longer the text stays as it is.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase().replaceAll('’', "'")
  return small.length === text.length ? small : text
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 0x27 || code === 0x2d
  return code === 0x2019 || letter.test(text.charAt(at))
}

const letter = /\p{L}/u
