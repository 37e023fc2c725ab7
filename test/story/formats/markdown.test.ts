import assert from 'node:assert/strict'
import {decodeHTML} from 'entities'
import fc from 'fast-check'
import {micromark} from 'micromark'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {readMarkdown} from '../../../src/story/formats/markdown.js'
import {checkStory} from '../hostile/check-story.js'
import {outline} from './readers.js'

/** The roles and texts of a story, a line each. */
function reads(source: string): string {
  return readMarkdown(source)
    .blocks.map(({role, map}) => `${role}: ${map.text.trim().replace(/\s+/g, ' ')}\n`)
    .join('')
}

describe('Markdown', () => {
  it('has its headings at the head of a list as everywhere else', () => {
    assert.equal(
      reads('The port shut on Monday.\n\n- ## Repairs\n- Late boats\n  ===\n  They sailed.\n'),
      'body: The port shut on Monday.\nheadline: Repairs\nheadline: Late boats\nlist: They sailed.\n',
    )
  })

  it('takes what is indented below an item for a part of it, and what is not for copy', () => {
    assert.equal(
      reads('- Crews said no.\n\n  They left.\n\nThe port shut.\n\n  It stays shut.\n'),
      'list: Crews said no.\nlist: They left.\nbody: The port shut.\nbody: It stays shut.\n',
    )
  })

  it('ends a paragraph where a quotation begins, and a quotation where it is not gone on with', () => {
    assert.equal(
      reads('The mayor said:\n> We *shall\n> not* pay.\n> > Nor shall\nthey.\n\nHe left.\n'),
      'body: The mayor said:\nbody: We shall not pay.\nbody: Nor shall they.\nbody: He left.\n',
    )
  })

  it('reads the mark of a quotation inside a list as none of the copy', () => {
    assert.equal(reads('- > Crews said\n  > no.\n'), 'list: Crews said no.\n')
  })

  it('leaves out the marks of a quotation below a bracket that opens it', () => {
    assert.equal(
      reads('> [The mayor\r\n> said](http://x.y) that\n> he left.\n\n- > [QUERY\n  > no\n'),
      'body: The mayor said that he left.\nlist: [QUERY no\n',
    )
  })

  it('reads every cell of a table that says something', () => {
    assert.equal(
      reads('| Port | Boats |\n|:--|--:|\n| Carrow \\| Sound | 12 |\n| *Halden* | none |\n\nAll sailed.\n'),
      'list: Port\nlist: Boats\nlist: Carrow | Sound\nlist: Halden\nlist: none\nbody: All sailed.\n',
    )
  })

  it('leaves out code between fences, with blank lines and marks in it', () => {
    assert.equal(
      reads('Crews said no.\n\n~~~\nconst x\n\n# Late\n\n- y\n~~~\n\nThey left.\n'),
      'body: Crews said no.\nbody: They left.\n',
    )
  })

  it('takes indented text for copy, as the wire does', () => {
    assert.equal(
      reads('\tThe port shut on Monday.\n\n        It *stays* shut.\n'),
      'body: The port shut on Monday.\nbody: It stays shut.\n',
    )
  })

  it('leaves out where a link leads, however it says so', () => {
    assert.equal(
      reads(
        'The [mayor][] met [crews][1], [both](<http://x.y> "sides") and <http://a.b>.\n\n[1]: http://x.y\n[Mayor]: x\n',
      ),
      'body: The mayor met crews, both and http://a.b.\n',
    )
  })

  it('knows a link whose address stands after it, and none without an address', () => {
    assert.equal(
      reads('# The [mayor]\n\nThe [QUERY] left.\n\n> [mayor]: http://x.y\n'),
      'headline: The mayor\nbody: The [QUERY] left.\n',
    )
  })

  it('reads HTML inside a list as an item, and a comment as a note to Wiredesk', () => {
    const source = '- <!-- wiredesk-ignore loaded/label: fine --> Crews *said* no.\n'
    assert.equal(
      outline(readMarkdown(source)),
      'list        html        Crews *said* no.\n! loaded/label at 0: fine\n',
    )
  })

  it('parts two sentences at a hard break, and not at the end of a line', () => {
    assert.equal(
      reads('The port shut.  \nCrews left.\\\nBoats sank.\nAll is lost.\n'),
      'body: The port shut.\nbody: Crews left.\nbody: Boats sank. All is lost.\n',
    )
  })

  it('goes on behind a line of dashes that opens no front matter', () => {
    assert.equal(
      reads('---\n\n- Crews said no.\n\n> They left.\n'),
      'list: Crews said no.\nbody: They left.\n',
    )
  })

  it('finds front matter and headline behind a byte-order mark', () => {
    assert.equal(
      reads('\ufeff---\nslug: Port-Strike\n---\n# Late\n\nCrews left.\n'),
      'slug: Port-Strike\nheadline: Late\nbody: Crews left.\n',
    )
    assert.equal(reads('\ufeff# Late\n\nCrews left.\n'), 'headline: Late\nbody: Crews left.\n')
  })
})

describe('Markdown of any making', () => {
  const inline = [
    ...['**', '__', '*', '_', '[', ']', '(', ')', '`', '``', '\\', '!', ' ', '  ', '&amp;', '&#42;', '<b>'],
    ...['</b>', '](xx)', '-', '.', 'x_y', 'é', '😀', '"tt"', '[ll](uu)', '<http://aa.bb>', '<!-- cc -->'],
    ...['\\*', '\\\\', '\t', 'aa', 'bb cc', '[ref]', '[ref][]', '[so][ref]'],
  ]
  const blocks = [
    ...['\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n', '\n- ', '\n> ', '> ', '- ', '1. ', '2) '],
    ...['  ', '    ', '# ', '\n===\n', '\n---\n', '\n***\n', '\n```\n', '\n~~~\n\n', '\n\n[ref]: zz\n\n'],
    ...['\n| aa | bb |\n|--|--|\n| cc | *dd* |\n\n'],
  ]
  const source = fc
    .array(fc.constantFrom(...inline, ...blocks), {minLength: 2, maxLength: 24})
    .map((all) => `Crews aa${all.join('')}zz.`)

  it('is read as the standard says, but for its marks', () => {
    // Marks by themselves are taken for bullets and dashes.
    const word = /[\p{L}\p{N}]{2,}|[[\]`<>&\\]|(?<=[\p{L}\p{N}])[*_]|[*_](?=[\p{L}\p{N}])/gu
    const words = (text: string) => text.match(word)?.join(' ') ?? ''
    fc.assert(
      fc.property(source, (file) => {
        const html = micromark(file, {
          allowDangerousHtml: true,
          extensions: [{disable: {null: ['codeIndented']}}, gfmTable()],
          htmlExtensions: [gfmTableHtml()],
        })
        // A link in two pairs of brackets is a site’s; and code keeps the break at its end, which the standard takes off.
        fc.pre(!file.includes('[[') && !/\n[ >]*`/.test(file))
        // Words inside a block of HTML are read by the rules of HTML.
        fc.pre(!/^ *(?:<!--|<\/?b>)/m.test(file.replace(/[>\-\d.)# \t]+(?=<)/g, '')))
        const said = html
          .replace(/<pre>.*?<\/pre>|<!--.*?-->|<img[^>]*>/gs, '')
          .replace(/<\/?[a-z][^>]*>/g, gap)
        const read = readMarkdown(file).blocks.map(({map}) => map.text)
        assert.equal(words(read.join(' ')), words(decodeHTML(said)))
      }),
      {numRuns: 1000},
    )
  })

  it('puts every word where it stands in the file', () => {
    const glue = fc.constantFrom(
      ...inline,
      ...blocks,
      '\0',
      '\ufeff',
      '\r',
      '\u0301',
      '\ud83d',
      '|',
      '<br>',
      '![',
      ...'{% aa %}¦{{ aa }}¦{: .aa}¦[^1]¦\n[^1]: ¦[[¦]]¦~~¦$¦\n:::\n¦\n: ¦{% raw %}'.split('¦'),
    )
    const worded = fc.array(fc.tuple(glue, fc.boolean()), {minLength: 2, maxLength: 40}).map((all) =>
      // Every word is another one, so that its place is known.
      all.map(([mark, isAfterSpace], at) => `${mark}${isAfterSpace ? ' ' : ''}Crew${at}x`).join(''),
    )
    fc.assert(
      fc.property(worded, fc.constantFrom('', '\ufeff'), (text, mark) => {
        const file = mark + text
        const story = readMarkdown(file)
        checkStory(story, file)
        for (const {map} of story.blocks) {
          for (const {0: word, index} of map.text.matchAll(/Crew\d+x/g)) {
            const start = file.indexOf(word)
            const place = map.range({start: index, end: index + word.length})
            assert.deepEqual(place, {start, end: start + word.length})
          }
        }
      }),
      {numRuns: 2000},
    )
  })
})

/** A tag within a word parts no words; one that ends a block does. */
function gap(tag: string): string {
  return /^<\/?(?:b|em|strong|code|a)\b/.test(tag) ? '' : ' '
}

describe('Markdown that no story has', () => {
  const marks = (count: number) => Array.from({length: count}, (_, at) => `*w${at}*`).join(' ')
  const problems = (source: string) => readMarkdown(source).problems.map(({message}) => message)
  const bodies = (source: string) => readMarkdown(source).blocks.map(({map}) => map.text)

  it('is read in parts where a paragraph has very many marks, and says so', () => {
    const [text = ''] = bodies(`The crews ${marks(2000)} left.`)
    assert.equal(text, `The crews ${marks(2000).replaceAll('*', '')} left.`)
    assert.match(problems(`The crews ${marks(2000)} left.`).join(), /too many marks/)
    assert.deepEqual(problems(`The crews ${marks(200)} left.`), [])
  })

  it('is read as text from where the file has too many marks, and says so', () => {
    const paragraph = `The crews ${marks(200)} left.\n\n`
    const file = `${paragraph.repeat(400)}They sailed.\n`
    assert.match(problems(file).join(), /more marks of Markdown than a story/)
    const read = bodies(file)
    assert.equal(read[0], paragraph.trim().replaceAll('*', ''))
    assert.equal(read.at(-2), paragraph.trim())
    assert.equal(read.at(-1), 'They sailed.')
  })

  it('is read as text where a list goes on without end, and copy after it as copy', () => {
    const file = `${'- crews\n  > left\n'.repeat(2000)}\nThey sailed.\n`
    assert.match(problems(file).join(), /longer or deeper/)
    assert.equal(bodies(file).at(-1), 'They sailed.')
  })

  it('is read as text below a dozen quotations in each other, and says so once, where it is', () => {
    const file = `> The mayor left.\n\n${'> '.repeat(20)}The crews left.\n\n${'> '.repeat(20)}They sailed.\n`
    assert.deepEqual(
      readMarkdown(file).problems.map(({at}) => at?.start),
      [file.indexOf('> >') + 24],
    )
    assert.match(problems(file).join(), /nested deeper/)
    assert.match(bodies(file).at(-1) ?? '', /They sailed\.$/)
  })

  it('has nothing to say of a mark that opens no list at the end of a deep line', () => {
    assert.deepEqual(problems(`${'> '.repeat(12)}*The mayor* left in 1999 - by sea.\n`), [])
  })

  it('reads a quotation of any length, and bullets as deep as they are written', () => {
    const quotation = '> The crews left.\n>\n'.repeat(2000)
    const list = Array.from({length: 60}, (_, depth) => `${'  '.repeat(depth)}- Boats\n`).join('')
    const file = `${quotation}\n${list}`
    assert.deepEqual(problems(file), [])
    assert.equal(bodies(file).length, 2000 + 60)
    assert.equal(bodies(file).at(-1), 'Boats')
  })

  it('keeps a list of a hundred items and a table of five hundred rows', () => {
    const list = '- The crews left.\n  - Boats\n'.repeat(100)
    const table = `| Port | Boats |\n|--|--|\n${'| Carrow | none |\n'.repeat(500)}`
    const file = `${list}\n${table}`
    assert.deepEqual(problems(file), [])
    assert.equal(bodies(file).length, 200 + 2 + 1000)
  })
})
