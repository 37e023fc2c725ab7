import {mostBytes} from '../story/decode.js'

/**
 * The lines of a byte stream; `undefined` for one that is longer than any file may be. Only LF ends a line: a JSON string may hold U+2028,
 * at which Node's readline would break.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.decode(chunk, {stream: true}).split('\n')
    add(first)
    for (const line of others) {
      yield taken()
      add(line)
    }
  }
  add(decoder.decode())
  if (length > 0) yield taken()

  function add(part: string): void {
    length += part.length
    if (length > mostBytes) parts = []
    else parts.push(part)
  }

  function taken(): string | undefined {
    const line = length > mostBytes ? undefined : parts.join('')
    parts = []
    length = 0
    return line
  }
}
