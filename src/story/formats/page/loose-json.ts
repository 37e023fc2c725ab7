/** The JSON of a script, in a comment or with breaks in its strings as some templates write it; nothing where it is none. */
export function parsedData(written: string): unknown {
  const bare = written.trim().replace(opening, '').replace(closing, '')
  return tried(bare) ?? tried(bare.replace(controls, ' ').replace(/,\s*(?=[}\]])/g, ''))
}

/** A comment or a section of character data around it all, and a semicolon behind. */
const opening = /^(?:<!--|(?:\/\*|\/\/)?\s{0,4}<!\[CDATA\[\s{0,4}(?:\*\/)?)/
const closing = /(?:-->|(?:\/\*|\/\/)?\s{0,4}\]\]>\s{0,4}(?:\*\/)?|;)$/
/** A string of JSON may hold none of them as such. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001f]+/g

function tried(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The values of a key in a script that is no JSON as a whole, each read by itself. */
export function valuesOf(written: string, key: string): readonly unknown[] {
  const found: unknown[] = []
  for (const {index, 0: match} of [...written.matchAll(new RegExp(`"${key}"\\s*:\\s*`, 'g'))].slice(
    0,
    mostValues,
  )) {
    const from = index + match.length
    const value = tried(written.slice(from, valueEnd(written, from)))
    if (value !== undefined) found.push(value)
  }
  return found
}

const mostValues = 4
const longestValue = 4000

/** Where the string, the object or the array ends that begins at an index. */
function valueEnd(written: string, from: number): number {
  let depth = 0
  let inString = false
  for (let at = from; at < Math.min(written.length, from + longestValue); at += 1) {
    const character = written[at]
    if (character === '\\') at += 1
    else if (character === '"') inString = !inString
    else if (!inString && (character === '{' || character === '[')) depth += 1
    else if (!inString && (character === '}' || character === ']')) depth -= 1
    if (depth <= 0 && !inString && at > from) return depth < 0 ? at : at + 1
  }
  return from
}
