/**
 * `text` without `mark` at its end and the blanks before it; `text` itself where it does not end so. A pattern that begins with the blanks
 * is tried at every blank of a row.
 */
export function withoutMark(text: string, mark: string): string {
  return text.endsWith(mark) ? text.slice(0, -mark.length).trimEnd() : text
}
