import assert from 'node:assert/strict'
import {loadTagger} from '../../src/language/tagger.js'
import {terms} from '../../src/lexicon/data.js'
import {splitPhrase} from '../../src/lexicon/split-phrase.js'
import type {TermContext} from '../../src/lexicon/term.js'

describe('the short way to split a phrase', () => {
  it('splits every phrase of the term lists as the tagger does, or leaves it to the tagger', async () => {
    const tag = await loadTagger()
    const phrases = terms.flatMap(({variants, unless, onlyIf}) => [
      ...variants,
      ...wordsOf(unless),
      ...wordsOf(onlyIf),
    ])
    for (const phrase of new Set(phrases.map((words) => words.toLowerCase()))) {
      const short = splitPhrase(phrase)
      if (short !== undefined)
        assert.deepEqual(
          short,
          tag(phrase).map(({norm}) => norm),
        )
    }
  })
})

function wordsOf({followedBy = [], precededBy = [], within = [], sentence = []}: TermContext = {}) {
  return [...followedBy, ...precededBy, ...within, ...sentence]
}
