import assert from 'node:assert/strict'
import {workspace} from 'vscode'
import {unsourcedRanges} from '../../../src/editor/coverage.js'

describe('the line beside paragraphs that rest on nobody', () => {
  it('stands beside each, and beside no line that a paragraph with a source shares', async () => {
    const document = await workspace.openTextDocument({content: 'One.\nTwo. Three.\nFour.\nFive. Six.\n'})
    const at = (words: string, state: 'unsourced' | 'sourced') => {
      const start = document.getText().indexOf(words)
      return {start, end: start + words.length, state}
    }
    const coverage = [
      at('One.', 'unsourced'),
      at('Two.', 'unsourced'),
      at('Three.', 'sourced'),
      at('Four.', 'sourced'),
      at('Five.', 'unsourced'),
      at('Six.', 'unsourced'),
    ]
    const marked = unsourcedRanges({document, review: {coverage}}).map((range) => document.getText(range))
    assert.deepEqual(marked, ['One.', 'Five.', 'Six.'])
  })
})
