/** A place in a text, 1-based, in UTF-16 columns. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Turns offsets of `text` into lines and columns. Lines end at LF, CR or CRLF. */
export function createLineIndex(text: string): (offset: number) => Place {
  const starts = [0]
  for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1}
  }
}
