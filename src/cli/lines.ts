/** The lines of a byte stream. Only LF ends a line: a JSON string may hold U+2028, at which Node's readline would break. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const rest: string[] = []
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.decode(chunk, {stream: true}).split('\n')
    rest.push(first)
    for (const line of others) {
      yield rest.splice(0).join('')
      rest.push(line)
    }
  }
  const last = rest.join('') + decoder.decode()
  if (last !== '') yield last
}
