import assert from 'node:assert/strict'
import {completeHouse, describeHouseKey} from '../../src/lexicon/house-complete.js'

const names = {rules: ['tone/puffery', 'time/relative'], terms: ['odd-member', 'regime']}

/** The labels offered at the bar. */
function offered(yaml: string): readonly string[] {
  const offset = yaml.indexOf('|')
  return completeHouse(yaml.replace('|', ''), offset, names).items.map(({label}) => label)
}

describe('completion in a house lexicon', () => {
  it('offers the keys of the file at its margin', () => {
    assert.ok(offered('ex|').includes('extends'))
    assert.ok(offered('extends: ap\n|').includes('terms'))
  })

  it('offers the words that a key takes', () => {
    assert.deepEqual(offered('extends: |'), ['neutral', 'ap', 'reuters', 'bbc', 'afp'])
    assert.ok(offered('rules:\n  time/relative: |').includes('off'))
  })

  it('offers rules where rules are weighed, for the house and for a desk', () => {
    assert.deepEqual(offered('rules:\n  |'), names.rules)
    assert.deepEqual(offered('desks:\n  sport:\n    tone|'), names.rules)
    assert.deepEqual(offered('desks:\n  |'), ['news', 'courts', 'markets', 'sport', 'features'])
  })

  it('offers the keys of an entry, in its first line and in the next', () => {
    assert.ok(offered('terms:\n  - |').includes('variants'))
    assert.ok(offered('terms:\n  - id: cheap-shot\n    |').includes('alternatives'))
    assert.ok(offered('terms:\n  - id: a\n    variants: [b]\n  - id: c\n    sev|').includes('severity'))
    assert.ok(offered('terms:\n  - id: a\n    severity: |').includes('softer'))
  })

  it('offers entries to do without', () => {
    assert.deepEqual(offered('remove:\n  - |'), names.terms)
    assert.deepEqual(offered('names:\n  - Rebel Valley\nremove:\n  - odd|'), names.terms)
  })

  it('is silent inside a text', () => {
    assert.deepEqual(offered('names:\n  - Rebel Valley, the |'), [])
  })

  it('says what a key means', () => {
    const yaml = 'terms:\n  - id: a\n    variants: [b]\n'
    assert.equal(describeHouseKey(yaml, yaml.indexOf('variants') + 2)?.text, 'every form of the term')
    assert.equal(describeHouseKey(yaml, yaml.indexOf('[b]')), undefined)
  })
})
