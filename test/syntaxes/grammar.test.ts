import assert from 'node:assert/strict'
import {type Case, type Expectation, readCases} from './pages.js'
import {carries, type Token, tokenize} from './tokens.js'

describe('the grammars', () => {
  for (const found of readCases()) {
    it(found.title, async () => {
      const lines = await tokenize(found.scope, found.copy)
      for (const expectation of found.expected) holds(found, expectation, lines[expectation.line] ?? [])
    })
  }
})

/** Every character over the carets carries the scope, or none does. */
function holds({copy}: Case, {line, start, end, scope, absent}: Expectation, tokens: readonly Token[]): void {
  const text = copy.split('\n')[line] ?? ''
  assert.ok(end <= text.length, `the carets run past the end of “${text}”`)
  for (const token of tokens) {
    if (token.end <= start || token.start >= end) continue
    const piece = text.slice(token.start, token.end)
    assert.equal(
      carries(token, scope),
      !absent,
      `“${piece}” in “${text}” has ${token.scopes.join(' ')}; expected ${absent ? 'no ' : ''}${scope}`,
    )
  }
}
