import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readStory} from '../../../src/story/read.js'
import type {Format} from '../../../src/story/story.js'
import {checkStory} from '../hostile/check-story.js'

const word = fc.constantFrom(
  'harbour',
  'crews',
  'Zoë’s',
  'e\u0301lan',
  '😀',
  'שלום',
  "``late''",
  '“no”',
  '_',
  'U.S.-led',
  '10{',
)
const sentence = fc
  .array(word, {minLength: 4, maxLength: 40})
  .map((words) => `Crews of the harbour ${words.join(' ')} said so.`)
const paragraphs = fc.array(sentence, {minLength: 2, maxLength: 6})
const lineEnd = fc.constantFrom('\n', '\r\n')

/** The ways in which copy is laid out. Each takes paragraphs and gives back lines. */
const layouts: readonly {
  readonly name: string
  readonly format: Format
  readonly write: (copy: readonly string[]) => readonly string[]
}[] = [
  {
    name: 'a line each, parted by empty lines',
    format: 'plain',
    write: (copy) => copy.flatMap((text) => [text, '']),
  },
  {
    name: 'wrapped, parted by empty lines',
    format: 'plain',
    write: (copy) => copy.flatMap((text) => [...wrap(text), '']),
  },
  {
    name: 'wrapped, the first line indented',
    format: 'plain',
    write: (copy) => copy.flatMap((text) => indent(wrap(text), '     ')),
  },
  {
    name: 'wrapped and indented, parted by empty lines',
    format: 'plain',
    write: (copy) => copy.flatMap((text) => [...indent(wrap(text), '    '), '']),
  },
  {
    name: 'a tab each, in ANPA 1312',
    format: 'anpa1312',
    write: (copy) => [
      '\u0016\u0016\u0001a0042\u001f-----',
      'u a\u0013\u0011 BC-Dam 01-02 0300',
      '\u0002^BC-Dam,300<',
      '^Late at the dam<',
      ...copy.map((text) => `\t${text}`),
      '\u0003',
    ],
  },
  {
    name: 'wrapped, the first line indented, in ANPA 1312',
    format: 'anpa1312',
    write: (copy) => [
      'a0042-----',
      'u a BC-Dam 01-02 0300',
      '^BC-Dam,300<',
      '^Late at the dam<',
      ...copy.flatMap((text) => indent(wrap(text), '     ')),
    ],
  },
  {
    name: 'wrapped, the first line indented, in IPTC 7901',
    format: 'iptc7901',
    write: (copy) => [
      '\u0001eca0042 4 pl 300  nwa 0045',
      '',
      'Halden-dam/',
      '\u0002Late at the dam =',
      '',
      ...copy.flatMap((text) => indent(wrap(text), '   ')),
      '\u0003',
    ],
  },
  {
    name: 'wrapped, parted by empty lines, in IPTC 7901',
    format: 'iptc7901',
    write: (copy) => [
      'eca0042 4 pl 300  nwa 0045',
      '',
      'Halden-dam/',
      'Late at the dam =',
      '',
      ...copy.flatMap((text) => [...wrap(text), '']),
    ],
  },
]

describe('paragraphs', () => {
  for (const {name, format, write} of layouts) {
    it(`are told apart when they stand ${name}`, () => {
      fc.assert(
        fc.property(paragraphs, lineEnd, (copy, end) => {
          const file = write(copy).join(end)
          const story = readStory(file, 'auto')
          assert.equal(story.format, format)
          const body = story.blocks.filter(({role}) => role === 'body')
          assert.deepEqual(
            body.map(({map}) => map.text.replace(/\s+/g, ' ')),
            copy,
          )
          checkStory(story, file)
        }),
      )
    })
  }

  it('are told apart where bare carriage returns end the lines of ninjs', () => {
    const file =
      '{"headline": "Late", "body_text": "Crews left at noon.\\rThey came back.\\r\\rNobody said why."}'
    const body = readStory(file, 'ninjs').blocks.filter(({role}) => role === 'body')
    assert.deepEqual(
      body.map(({map}) => map.text),
      ['Crews left at noon.', 'They came back.', 'Nobody said why.'],
    )
  })

  it('broken by an empty line in mid-sentence are one', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (text, cut) => {
        const spaces = [...text.matchAll(/(?<=\p{L}{2}) (?=\p{Ll})/gu)]
          .map(({index}) => index)
          .filter((at) => at > 20 && at < text.length - 12)
        const at = spaces[cut % Math.max(1, spaces.length)]
        if (at === undefined) return
        const file = `Late at the dam\n\n${text.slice(0, at)}\n\n${text.slice(at + 1)}\n\nThe end is near.`
        const body = readStory(file, 'plain').blocks.filter(({role}) => role === 'body')
        assert.equal(body[0]?.map.text.replace(/\s+/g, ' '), text)
      }),
    )
  })
})

/** Wraps at 69 characters, as text feeds do. */
function wrap(text: string): readonly string[] {
  const lines: string[] = []
  for (const part of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + part.length > 69) lines.push(part)
    else lines[lines.length - 1] = `${line} ${part}`
  }
  return lines
}

function indent([first = '', ...rest]: readonly string[], space: string): readonly string[] {
  return [space + first, ...rest]
}
