import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {carries, type Token, tokenize} from './tokens.js'

const stories = new URL('../../seeds/stories/', import.meta.url)

describe('the grammars over whole files', () => {
  for (const name of readdirSync(stories, {recursive: true, encoding: 'utf8'}).filter(isWireText)) {
    it(`see one headline, the dateline and the sources of ${name}`, async () => {
      const text = readFileSync(new URL(name, stories), 'utf8')
      const lines = await tokenize('text.wire', text)
      const count = (scope: string) =>
        lines.filter((tokens) => tokens.some((token) => carries(token, scope))).length
      assert.equal(count('markup.heading.wire'), 1, 'headlines')
      assert.equal(count('meta.dateline.wire'), 1, 'datelines')
      assert.equal(count('entity.name.author.wire') > 0, true, 'bylines')
      assert.equal(count('keyword.operator.cue.wire') > 3, true, 'words of saying')
      assert.equal(count('string.quoted.double.wire') > 0, true, 'quotations')
    })
  }

  it('leave XML that is not news as it was', async () => {
    await unchanged(
      'text.xml',
      `<?xml version="1.0"?>
<!-- he said "no" -->
<page title="he said “no”">
  <p>Critics said “no”, TK.</p>
  <body><headline>He said "yes"</headline><p>[QUERY: said]</p></body>
  <![CDATA[ <body.content><p>he said “no”</p></body.content> ]]>
</page>`,
    )
  })

  it('leave JSON that is not ninjs as it was', async () => {
    await unchanged(
      'source.json',
      `{
  "body": "Critics said “no”, TK.",
  "headline": "He said \\"no\\"",
  "texts": ["body_text", "he said “no”"],
  "said": {"text": "[QUERY: said]", "body_texts": "he said", "count": 3},
  "last": "\\"body_text\\": \\"he said\\""
}`,
    )
  })

  it('give JSON back its own scopes after the body of ninjs', async () => {
    const text = '{"body_text": "He said.", "version": "1", "nested": {"body_xhtml": "<p>“He"}, "count": 3}'
    const [line = []] = await tokenize('source.json', text)
    const [alone = []] = await tokenize('source.json', text, 'alone')
    for (const piece of ['"version"', '"1"', ', "nested"', '}, "count"', ': 3']) {
      const at = text.indexOf(piece)
      assert.deepEqual(scopesIn(line, at, at + piece.length), scopesIn(alone, at, at + piece.length), piece)
    }
  })

  for (const [what, line] of hostileLines()) {
    it(`get through ${what}`, async () => {
      for (const scope of ['text.wire', 'text.html.markdown', 'text.xml', 'source.json']) {
        const text = ['Headline', '', line, 'The end, she said.'].join('\n')
        assert.equal((await tokenize(scope, text)).length, 4)
      }
      const [first = []] = await tokenize('text.wire', line)
      assert.equal(first.at(-1)?.end, line.length)
    })
  }
})

function isWireText(file: string): boolean {
  return /\.(?:wire|anpa|iptc)$/.test(file)
}

/** Lines on which a regular expression that tries everything would never come back. */
function hostileLines(): readonly (readonly [string, string])[] {
  const size = 4_000
  return [
    ['a line of capitals', 'A'.repeat(size)],
    ['a line of capitals and hyphens', 'A-'.repeat(size / 2)],
    ['a line of capitals and dots', 'AB. '.repeat(size / 4)],
    ['a line of opening brackets', '('.repeat(size)],
    ['a line of opening quotation marks', '“'.repeat(size)],
    ['a line of backquotes', '`'.repeat(size)],
    ['a line of links', '[a](b), '.repeat(size / 8)],
    ['a line of sources', 'two senior security '.repeat(size / 20)],
    ['a line of months', 'Sundby, March '.repeat(size / 14)],
    ['a line of tags', '<p a="'.repeat(size / 6)],
    ['a line of ninjs keys', '"body_text": "\\"'.repeat(size / 16)],
    ['a line of blanks', ' '.repeat(size)],
    ['a line of rule names', `wiredesk-ignore ${'a/b, '.repeat(size / 5)}`],
  ]
}

async function unchanged(scope: string, text: string): Promise<void> {
  assert.deepEqual(await tokenize(scope, text), await tokenize(scope, text, 'alone'))
}

/** The scopes of each character from `start` to `end`. */
function scopesIn(tokens: readonly Token[], start: number, end: number): readonly string[] {
  return Array.from({length: end - start}, (_, index) => {
    const at = start + index
    return tokens.find((token) => token.start <= at && at < token.end)?.scopes.join(' ') ?? ''
  })
}
