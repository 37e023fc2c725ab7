import assert from 'node:assert/strict'
import fc from 'fast-check'
import {openingOf, openingsOf} from '../../src/story/lines/openings.js'

describe('with what the lines of an expression may begin', () => {
  const cases: readonly [RegExp, readonly string[]][] = [
    [/^read more/i, ['read']],
    [/^(?:follow|see|watch) us/i, ['foll', 'see ', 'watc']],
    [/^(?:please )?share\b/i, ['plea', 'shar']],
    [/^[Rr]ead/, ['read']],
    [/^\(?By\s(?=\p{Lu})\S+/u, ['(by ', 'by ']],
    [/^(?!never)now(?: or later)?$/i, ['now', 'now ']],
    [/^#{2,}$/, ['#']],
    [/^-*more/i, ['-', 'more']],
    [/^(?:\d+ shares|likes)/i, ['', 'like']],
    [/^\p{Lu}[a-z]+ reports/u, ['']],
    [/^[^.]{3,40} said/, ['']],
    [/more to come/i, ['']],
    [/^one|two/i, ['', 'one']],
    [/^\bby (?<name>\S+)/i, ['by ']],
  ]
  for (const [form, openings] of cases)
    it(`${form}: ${openings.map((opening) => `“${opening}”`).join(' ')}`, () =>
      assert.deepEqual([...openingsOf(form)].sort(), [...new Set(openings)].sort()))

  /** An expression and a line that it takes. */
  const expression: fc.Memo<readonly [source: string, line: string]> = fc.memo((depth) => {
    const literal = fc.stringMatching(/^[a-z ]{1,3}$/).map((text) => [text, text] as const)
    const letters = fc.constantFrom(
      ['[Rr]', 'R'],
      ['[a-z]', 'k'],
      ['\\s', ' '],
      ['.', '%'],
      ['\\p{Lu}', 'Š'],
      ['\\b', ''],
    )
    if (depth <= 1) return fc.oneof(literal, letters as fc.Arbitrary<readonly [string, string]>)
    const inner = expression(depth - 1)
    return fc.oneof(
      literal,
      fc.tuple(inner, inner).map(([[a, first], [b, second]]) => [a + b, first + second] as const),
      fc.tuple(inner, inner).map(([[a], [b, second]]) => [`(?:${a}|${b})`, second] as const),
      inner.map(([source]) => [`(?:${source})?`, ''] as const),
      inner.map(([source, line]) => [`(?:${source})+`, line + line] as const),
      inner.map(([source]) => [`(?:${source}){0,3}`, ''] as const),
    )
  })

  it('leaves out no line that the expression takes', () =>
    fc.assert(
      fc.property(expression(4), ([source, line]) => {
        const form = new RegExp(`^(?:${source})`, 'u')
        fc.pre(form.test(line))
        const opening = openingOf(line)
        assert.ok([...openingsOf(form)].some((known) => opening.startsWith(known)))
      }),
    ))
})
