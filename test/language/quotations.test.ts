import assert from 'node:assert/strict'
import {findQuotations, quotationOpenAfter} from '../../src/language/quotations.js'
import {read} from './marked.js'

/** What stands between marks, outer quotations first. */
const quoted = (text: string, open = false) =>
  findQuotations(text, open).map(({inner}) => text.slice(inner.start, inner.end))

describe('quotation marks', () => {
  it('are typographic, straight, doubled as agencies send them, and single', () => {
    assert.deepEqual(quoted('“We won,” she said.'), ['We won,'])
    assert.deepEqual(quoted('"We won," she said.'), ['We won,'])
    assert.deepEqual(quoted("``We won,'' she said."), ['We won,'])
    assert.deepEqual(quoted("''We won,'' she said."), ['We won,'])
    assert.deepEqual(quoted('‘We won,’ she said.'), ['We won,'])
    assert.deepEqual(quoted("'We won,' she said."), ['We won,'])
  })
  it('nest', () => {
    assert.deepEqual(quoted('“He said ‘never’ twice,” she said.'), ['He said ‘never’ twice,', 'never'])
  })
  it('may be of mixed make', () => {
    assert.deepEqual(quoted('"We won,” she said.'), ['We won,'])
  })
  it('are not apostrophes', () => {
    assert.deepEqual(quoted("The countries' ministers met in the '90s, rock 'n' roll years."), [])
    assert.deepEqual(quoted('It’s the workers’ day, and the ’90s are over.'), [])
  })
  it('go on in the next paragraph, which opens anew', () => {
    const first = '“We won. We will go on.'
    assert.equal(quotationOpenAfter(first, false), true)
    const [next] = findQuotations('“We will not rest,” she said.', true)
    assert.equal(next?.openBefore, true)
    assert.equal(quotationOpenAfter('“We will not rest,” she said.', true), false)
  })
  it('do not swallow a paragraph after a mark that nobody closed', () => {
    assert.deepEqual(quoted('The mayor left.', true), [])
    assert.equal(quotationOpenAfter('The mayor left.', true), false)
  })
})

describe('what stands between marks', () => {
  const kinds = (text: string) => read(text).quotations.map(({kind}) => kind)
  it('is speech', () => {
    assert.deepEqual(kinds('“We have lost everything that we built,” she said.'), ['speech'])
  })
  it('is held at arm’s length', () => {
    assert.deepEqual(kinds('The “peace plan” was signed.'), ['scare'])
  })
  it('is a title', () => {
    assert.deepEqual(kinds('She wrote the novel “The Long Bridge” in May.'), ['title'])
    assert.deepEqual(kinds('“The Long Bridge and a Half” star Ivo Marek left.'), ['title'])
    assert.deepEqual(kinds('“We have crossed the bridge,” star Ivo Marek said.'), ['speech'])
  })
  it('is a nickname', () => {
    assert.deepEqual(kinds('Joe “Red” Miller lost.'), ['title'])
  })
  it('is a rating', () => {
    assert.deepEqual(kinds('The bank kept its rating at “buy”.'), ['title'])
  })
})
