import assert from 'node:assert/strict'
import fc from 'fast-check'
import {type Language, loadLanguage} from '../../src/language/language.js'

describe('sentences', () => {
  let language: Language
  before(async () => {
    language = await loadLanguage([])
  })
  const split = (text: string) => {
    const {sentences} = language.readParagraph(text, {role: 'body', quotationOpen: false})
    return sentences.map(({start, end}) => text.slice(start, end))
  }

  const examples: readonly (readonly [string, readonly string[]])[] = [
    ['ends after a word that a state is short for', ['He was ill.', 'Bell went to Mass.', 'He prayed.']],
    ['goes on after a title', ['Sen. Ada Smith met Gov. Lee.', 'They talked.']],
    ['goes on after a place', ['He was born in St. Louis, Mo., on Jan. 6.', 'He left.']],
    ['goes on after a country', ['U.S. Secretary of Trade Ada Smith arrived.', 'She spoke.']],
    [
      'ends at a country before a word that only a sentence capitalises',
      ['He went to the U.S.', 'The visit was short.'],
    ],
    ['goes on before a number', ['The seat of power is No. 10 Downing Street.', 'It is small.']],
    ['ends after a number', ['She left home aged 14.', 'In 1995 she came back.']],
    ['goes on through a decimal', ['Shares rose 5.2 percent to $1,000.50 a piece.', 'They fell later.']],
    ['goes on after initials', ['J. F. Marsh and A. B. Cole resigned.', 'Nobody said why.']],
    ['goes on through a name with a mark in it', ['Yahoo! Inc. hired her.', 'She stayed.']],
    ['goes on after a company ending', ['Acme Corp. Chief Executive Ada Smith resigned.', 'Shares fell.']],
    ['ends with the quotation that ends it', ['“We will go.”', 'She left.']],
    ['goes on after a question inside a quotation', ['“Will you go?” she asked.', 'He did not answer.']],
    ['ends with the bracket that ends it', ['(He declined to comment.)', 'She did not.']],
    ['goes on after an ellipsis before a small letter', ['“We … may go,” she said.', '“Or not ... yet.”']],
    ['begins anew at a credit', ['The harbour at dawn', 'Photo: Ada Smith.']],
    ['goes on after the hour', ['It began at 5 p.m. on Monday.', 'It ended late.']],
  ]
  for (const [title, sentences] of examples) {
    it(title, () => assert.deepEqual(split(sentences.join(' ')), sentences))
  }

  it('cover every token once and in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', '!', ' ', '"', '”', '1', '…', '(', ')', 'U.S.', 'Mr.'),
        }),
        (text) => {
          const {sentences, tokens} = language.readParagraph(text, {role: 'body', quotationOpen: false})
          let next = 0
          for (const {firstToken, endToken, start, end} of sentences) {
            assert.equal(firstToken, next)
            assert.ok(endToken > firstToken && start < end)
            next = endToken
          }
          assert.equal(next, tokens.length)
        },
      ),
    )
  })
})
