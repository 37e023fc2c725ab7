import assert from 'node:assert/strict'
import {type Language, loadLanguage} from '../../src/language/language.js'
import {inOrder, watch} from '../../src/language/places.js'

describe('watched words', () => {
  const written = watch(['talks'], 'norm')
  const meant = watch(['talk'], 'lemma')
  const either = watch(['talk', 'talks', 'harbour'], 'either')
  const absent = watch(['armistice'], 'either')
  const text = 'Talks began. The envoy talked of talks at the harbour.'
  let language: Language
  before(async () => {
    language = await loadLanguage([])
  })
  const read = () => language.readParagraph(text, {role: 'body', quotationOpen: false})
  const wordsAt = (places: readonly number[]) => places.map((index) => read().tokens[index]?.text)

  it('are found as they are written, whatever their case', () => {
    assert.deepEqual(wordsAt(read().places.of(written)), ['Talks', 'talks'])
  })
  it('are found in any form', () => {
    assert.deepEqual(wordsAt(read().places.of(meant)), ['talked', 'talks'])
  })
  it('stand in one place where both their form and their meaning are watched', () => {
    assert.deepEqual(wordsAt(read().places.of(either)), ['Talks', 'talked', 'talks', 'harbour'])
  })
  it('are told sentence by sentence', () => {
    const {places, sentences} = read()
    const [first, second] = sentences
    assert.ok(first && second)
    assert.deepEqual(wordsAt(places.within(written, second)), ['talks'])
    assert.equal(places.has(either, first), true)
    assert.equal(places.has(meant, first), false)
  })
  it('are nowhere where there is none', () => {
    assert.deepEqual(read().places.of(absent), [])
  })
  it('of several lists come in order, each place once', () => {
    assert.deepEqual(inOrder([4, 9], [0], [9, 2]), [0, 2, 4, 9])
  })
})
