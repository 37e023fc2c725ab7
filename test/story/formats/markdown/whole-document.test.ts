import assert from 'node:assert/strict'
import {decodeHTML} from 'entities'
import fc from 'fast-check'
import {micromark} from 'micromark'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {readBlocks} from '../../../../src/story/formats/markdown/blocks.js'
import {newParser} from '../../../../src/story/formats/markdown/parser.js'
import {readText} from '../../../../src/story/formats/markdown/text.js'
import {SourceMap} from '../../../../src/story/source-map.js'

/** The texts that stand by themselves, as the reader finds them: a stretch of lines at a time, most of them without micromark. */
function ours(file: string): readonly string[] {
  const parser = newParser(file, [])
  return readBlocks(parser, file, 0)
    .filter(({kind}) => kind !== 'html')
    .map(({parts, context}) => {
      const outer = new SourceMap()
      for (const {start, end} of parts) outer.verbatim(file, start, end)
      return `${context ?? 'text'}: ${onOneLine(readText(parser, outer).map.text)}`
    })
    .filter((line) => !/: $/.test(line))
}

/** The same as micromark finds them, which reads the document as one. */
function theirs(file: string): readonly string[] {
  const html = micromark(file, {
    allowDangerousHtml: true,
    extensions: [{disable: {null: ['codeIndented', 'htmlFlow']}}, gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  })
  let lists = 0
  let context = 'text'
  const texts: string[] = []
  for (const piece of html.replace(/<pre>.*?<\/pre>|<!--.*?-->|<img[^>]*>/gs, '').split(blockTag)) {
    const [, close, name = ''] = /^<(\/?)(\w+)/.exec(piece) ?? []
    if (/^<\/?(?:ul|ol)\b/.test(piece)) lists += close === '' ? 1 : -1
    if (blockTag.test(piece)) {
      context = /^(?:h\d|td|th)$/.test(name) && close === '' ? name : 'text'
      continue
    }
    const text = onOneLine(decodeHTML(piece.replace(/<\/?[a-z][^>]*>/g, '')))
    const inside = lists > 0 ? 'list' : 'text'
    if (text !== '')
      texts.push(`${context === 'text' ? inside : context.startsWith('h') ? 'heading' : 'list'}: ${text}`)
  }
  return texts
}

const blockTag = /(<\/?(?:p|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|t[dh]|hr)\b[^>]*>)/

function onOneLine(text: string): string {
  return text.replace(/[ \t\r\n\u00a0]+/g, ' ').trim()
}

/** What may stand in a line, parted by bars that stand for themselves nowhere here. */
const oneOf = (all: string) => fc.constantFrom(...all.split('¦'))

const plain = oneOf('The crews left.¦aa¦bb cc¦*aa* bb¦aa **bb**¦[aa](bb)¦[ref]¦`aa`¦&amp;¦—¦\u00a0')
const odd = oneOf(
  '-5 aa¦1999. aa¦#aa¦| aa¦aa | bb¦2) aa¦1. aa¦10. aa¦aa  ¦aa\\¦_aa¦aa_¦**¦--¦[ref]: zz¦aa]: bb¦+aa¦\\> aa¦*¦***¦```¦~~~ aa¦[ ] aa¦aa #¦#¦=¦===¦---¦--|--¦¦5',
)
const heads =
  '¦- ¦* ¦+ ¦1. ¦2. ¦2) ¦> ¦>¦# ¦## ¦-¦-\t¦>\t¦\t¦- - ¦> > ¦> - ¦- > ¦-   ¦-      ¦1.    ¦>  ¦>    ¦- # ¦|--|--|¦:--|'
const indents = oneOf('¦¦¦¦ ¦  ¦  ¦   ¦    ¦     ¦      ¦\t¦\u00a0')
const ends = oneOf('\n¦\n¦\n¦\n\n¦\r\n¦\r\n¦\r\n\r\n¦ \n¦  \n¦\n \n¦\n>\n¦\n> \n¦\r')

/** Lines most of which begin alike, as those of a list and a quotation do; what seldom stands in copy stands in one of four. */
const document = fc.oneof(...['', '- ', '1. ', '> ', heads].map(linesOf))

function linesOf(head: string): fc.Arbitrary<string> {
  const line = fc.tuple(
    indents,
    fc.oneof({weight: 3, arbitrary: oneOf(head)}, {weight: 1, arbitrary: oneOf(heads)}),
    fc.oneof({weight: 3, arbitrary: plain}, {weight: 1, arbitrary: odd}),
    ends,
  )
  return fc
    .array(
      line.map((parts) => parts.join('')),
      {minLength: 1, maxLength: 10},
    )
    .map((lines) => lines.join(''))
}

/** Whether a row of a table has more cells than its head. GitHub drops those; here no word of the copy is lost. */
function hasExcess(file: string): boolean {
  let columns = Number.POSITIVE_INFINITY
  return file.split(/\r\n?|\n/).some((line) => {
    const row = line.replace(/^[\s>]*\|?|\|?\s*$/g, '').split('|')
    if (row.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) columns = row.length
    return row.length > columns
  })
}

describe('Markdown read a stretch at a time', () => {
  it('is what it is as a whole: the same texts, in the same headings and lists', () => {
    fc.assert(
      fc.property(document, (file) => {
        // The standard has a backslash at the end of a paragraph for itself; micromark drops it above a line of blanks.
        fc.pre(!/\\\r?\n[ \t]+\r?\n/.test(file))
        fc.pre(!hasExcess(file))
        assert.deepEqual(ours(file), theirs(file))
      }),
      {numRuns: 4000},
    )
  })

  it('knows a lone bullet from the words of the item above, whatever ends its line', () => {
    for (const file of ['1. *\r\naa\r\n', '- *\r\n  aa\r\n', '> -\r\n> aa\r\n'])
      assert.deepEqual(ours(file), theirs(file))
  })

  it('goes on with what follows a heading and the bare mark of a quotation', () => {
    for (const file of [
      '# aa\nbb\ncc\n',
      '# aa\n  - bb\n\n  cc\n',
      '# aa\rbb\ncc\n',
      '```\n# aa\n```\nbb\n',
      '> aa\n>\n>   bb\n> cc\n',
      '> aa\n>\nbb\n',
    ])
      assert.deepEqual(ours(file), theirs(file))
  })
})
