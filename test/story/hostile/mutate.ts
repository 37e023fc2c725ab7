/** Makes files that nobody wrote from files that somebody did. */
export interface Mutator {
  readonly random: () => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly mutate: (sample: string) => string
}

/** A mutator that makes the same files from the same samples and the same seed. */
export function createMutator(samples: readonly string[], seed: number): Mutator {
  const random = seededRandom(seed)

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  /** Any place in a file, and one a little further on. */
  function part(file: string): readonly [number, number] {
    const from = Math.floor(random() * (file.length + 1))
    return [from, Math.min(file.length, from + Math.floor(random() ** 3 * 400))]
  }

  const mutations: readonly ((file: string) => string)[] = [
    (file) => {
      const [from, to] = part(file)
      return file.slice(0, from) + file.slice(to)
    },
    (file) => {
      const [from, to] = part(file)
      return file.slice(0, to) + file.slice(from)
    },
    (file) => {
      const [from, to] = part(file)
      return (
        file.slice(0, from) +
        file.slice(from, to).repeat(2 + Math.floor(random() ** 4 * 300)) +
        file.slice(to)
      )
    },
    (file) => {
      const [from] = part(file)
      return file.slice(0, from) + pick(tokens) + file.slice(from)
    },
    (file) => {
      const [from, to] = part(file)
      const other = pick(samples)
      const [start, end] = part(other)
      return file.slice(0, from) + other.slice(start, end) + file.slice(to)
    },
    (file) => file.slice(0, Math.floor(random() * file.length)),
    (file) => {
      const [from, to] = part(file)
      return file.slice(0, from) + file.slice(from, to).replace(/\s+/g, '') + file.slice(to)
    },
    (file) => (random() < 0.5 ? file.replaceAll('\n', '\r\n') : file.replaceAll('\n', '\r')),
  ]

  function mutate(sample: string): string {
    let file = sample
    for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) file = pick(mutations)(file)
    return file.slice(0, 400_000)
  }

  return {random, pick, mutate}
}

/** What the formats are made of, where it does most harm. */
const tokens = [
  '\0',
  '\u0003',
  '\u0001eca0042 4 pl 300\r\n',
  '\u0016\u0016\u0001a0042\u001f\r\nu a BC-X\r\n\u0002',
  '^Late<\r\n',
  '###\n',
  '-30-\n\n',
  '(Reporting by ',
  'wiredesk-ignore a/b\n',
  'Disclaimer: ',
  '* * * *\n',
  '\n\n',
  '\t',
  '     ',
  '\r',
  '&amp;',
  '&#x1F600;',
  '&lt;',
  '&',
  '<p>',
  '</p>',
  '<br/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE nitf [',
  '"',
  '\\u00e9',
  '\\',
  '{',
  '}',
  '[a](b)',
  '```\n',
  '---\n',
  '\ud83d',
  '\u0301',
  '\u202e',
  '\ufeff',
]

/** A small generator of numbers from 0 to 1 (mulberry32), so that a fault can be made again. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
