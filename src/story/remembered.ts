import {Recent} from './recent.js'

/**
 * Keeps what `read` made of the texts met last, at least `most` of them and at most twice as many. For a reading that depends on the
 * text alone: after an edit, every line of a story but one is as it was.
 */
export function remembered<Value>(read: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Recent<{readonly value: Value}>(most)
  return (text) => {
    const had = known.get(text)
    if (had !== undefined) return had.value
    const value = read(text)
    known.set(text, {value})
    return value
  }
}
