import assert from 'node:assert/strict'
import {blockRules, storyRules} from '../src/rules/index.js'
import {check} from './check.js'
import {type Page, readPages} from './pages.js'

const pages = readPages('test/rules')

for (const {rule, sections} of pages) {
  describe(rule, () => {
    for (const {title, cases} of sections) {
      it(title, async () => {
        for (const one of cases) await check(one, rule)
      })
    }
  })
}

describe('the fixture pages', () => {
  it('hold one page for every rule', () => {
    const rules = [...blockRules, ...storyRules].map(({id}) => id)
    assert.deepEqual(pages.map(({rule}) => rule).sort(), rules.sort())
  })

  for (const {id, quoted} of blockRules) {
    it(`show ${id} at work, holding back, in a quotation, at the start of a sentence, and beyond plain text`, () => {
      const cases = pages.filter(({rule}) => rule === id).flatMap(casesOf)
      const raised = cases.filter(({expected}) => expected.some(({rule}) => rule === id))
      const silent = cases.filter(({expected}) => !expected.some(({rule}) => rule === id))
      assert.ok(raised.length > 0, 'no copy that it marks')
      assert.ok(silent.length > 0, 'no copy that it leaves alone')
      assert.ok(
        quoted === 'see' || silent.some(({copy}) => /[“"]/.test(copy)),
        'no quotation that it leaves alone',
      )
      assert.ok(
        raised.some(({copy, expected}) =>
          expected.some(({start}) => /(?:^|[.>\n]\s*)["“]?$/.test(copy.slice(0, start))),
        ),
        'nothing at the start of a sentence',
      )
      assert.ok(
        raised.some(({format}) => format !== 'plain'),
        'no format but plain text',
      )
    })
  }
})

function casesOf({sections}: Page) {
  return sections.flatMap(({cases}) => cases)
}
