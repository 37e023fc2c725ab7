import assert from 'node:assert/strict'
import {addToHouse, deleteFromHouse, setInHouse, takeFromHouse} from '../../src/lexicon/house-edit.js'

describe('an edit of the house lexicon', () => {
  it('keeps comments and everything else as it stands', () => {
    const before = `# Ours.
extends: ap # since May
paths:
  - {path: 'sport/**', desk: sport}
names:
  # Real ones.
  - Rebel Valley
`
    assert.equal(
      setInHouse(before, ['desks', 'sport', 'tone/puffery'], 'off'),
      `${before}desks:\n  sport:\n    tone/puffery: off\n`,
    )
  })

  it('starts a list in a file that has none, and in an empty file', () => {
    assert.equal(addToHouse('extends: ap\n', ['remove'], 'odd'), 'extends: ap\nremove:\n  - odd\n')
    assert.equal(addToHouse('', ['remove'], 'odd'), 'remove:\n  - odd\n')
    assert.equal(addToHouse('# Nothing yet.\n', ['remove'], 'odd'), '# Nothing yet.\n\nremove:\n  - odd\n')
  })

  it('adds an entry once', () => {
    const once = addToHouse('remove:\n  - regime\n', ['remove'], 'odd')
    assert.equal(once, 'remove:\n  - regime\n  - odd\n')
    assert.equal(addToHouse(once, ['remove'], 'odd'), once)
  })

  it('adds a term of the house', () => {
    assert.equal(
      addToHouse('terms:\n  - id: a\n    variants: [a b]\n', ['terms'], {id: 'c', variants: ['c d']}),
      'terms:\n  - id: a\n    variants: [a b]\n  - id: c\n    variants:\n      - c d\n',
    )
  })

  it('is undone without a trace', () => {
    const before = 'extends: ap\n'
    assert.equal(takeFromHouse(addToHouse(before, ['remove'], 'odd'), ['remove'], 'odd'), before)
    const path = ['desks', 'courts', 'hedge/alleged']
    assert.equal(deleteFromHouse(setInHouse(before, path, 'off'), path), before)
    assert.equal(deleteFromHouse(setInHouse('', path, 'off'), path), '')
  })

  it('leaves alone what it does not find', () => {
    assert.equal(takeFromHouse('remove: [odd]\n', ['remove'], 'regime'), 'remove: [odd]\n')
    assert.equal(deleteFromHouse('extends: ap\n', ['rules', 'a/b']), 'extends: ap\n')
  })

  it('keeps the line ends of the file', () => {
    assert.equal(addToHouse('extends: ap\r\n', ['remove'], 'odd'), 'extends: ap\r\nremove:\r\n  - odd\r\n')
  })
})
