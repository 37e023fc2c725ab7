import assert from 'node:assert/strict'
import fc from 'fast-check'
import {loadTagger} from '../../src/language/tagger.js'

const tag = await loadTagger()
const wordsOf = (text: string) => tag(text).map(({text}) => text)

describe('the tagger', () => {
  it('reads a sentence alike, whatever stray marks it has read before', () => {
    for (const before of ['"', '“', '(', '—', '…', '.', '-', '``'])
      for (const after of ['.', ',', '.”', '”', ')', '-built', "''"])
        tag(`They left ${before}Ostrander's${after} boats`)
    assert.deepEqual(wordsOf("Ostrander's boats left."), ['Ostrander', "'s", 'boats', 'left', '.'])
  })

  it('knows an owner from a contraction', () => {
    const tagged = (text: string) => tag(text).map(({text, pos}) => `${text}/${pos}`)
    assert.deepEqual(tagged("It's the mayor's."), [
      'It/PRON',
      "'s/AUX",
      'the/DET',
      'mayor/NOUN',
      "'s/PART",
      './PUNCT',
    ])
  })

  it('places every token where it stands in the text', () => {
    const word = fc.constantFrom('mayor', 'mayor’s', "it's", 'said', '1,000', 'U.S.', 'well-known', '7:30')
    const mark = fc.constantFrom(
      ' ',
      ', ',
      '“',
      '” ',
      '"',
      '(',
      ') ',
      ' — ',
      '—',
      '; ',
      '…',
      '. ',
      '‘',
      '\u00a0',
      '\u2008',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark)), (pieces) => {
        const text = pieces.flat().join('')
        for (const token of tag(text)) assert.equal(text.slice(token.start, token.end), token.text)
      }),
    )
  })

  it('reads a run of letters that is no word in pieces, and what follows in its place', () => {
    const text = `${'W'.repeat(5000)} The mayor left.`
    const tokens = tag(text)
    for (const token of tokens) {
      assert.equal(text.slice(token.start, token.end), token.text)
      assert.ok(token.text.length <= 300)
    }
    assert.deepEqual(
      tokens.slice(-4).map((token) => token.text),
      ['The', 'mayor', 'left', '.'],
    )
  })
})
