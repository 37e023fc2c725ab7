import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  type Decision,
  decide,
  emptyRecord,
  formatRecord,
  judge,
  parseRecord,
  withdraw,
} from '../../src/review/accept.js'
import type {Finding} from '../../src/review/types.js'

describe('acceptance', () => {
  it('holds an accepted finding back wherever its sentence has moved to', () => {
    const moved = {...finding, start: 90, end: 93, line: 7}
    const {open, accepted} = judge([moved], decide(emptyRecord, acceptance))
    assert.deepEqual(open, [])
    assert.equal(accepted[0]?.decision, acceptance)
  })

  it('raises the finding again when its sentence has changed, and says that the decision is spent', () => {
    const {open, spent} = judge([{...finding, fingerprint: 'other'}], decide(emptyRecord, acceptance))
    assert.equal(open.length, 1)
    assert.deepEqual(spent, [acceptance])
  })

  it('lets an allowed term stand everywhere in the story, in any case and any quotation marks', () => {
    const record = decide(emptyRecord, {kind: 'term', rule: 'loaded/modifier', text: 'odd'})
    const {open} = judge(
      [
        {...finding, fingerprint: 'a', text: 'Odd'},
        {...finding, fingerprint: 'b', text: '“odd”'},
        {...finding, fingerprint: 'c', rule: 'quote/scare', text: 'odd'},
      ],
      record,
    )
    assert.deepEqual(
      open.map(({fingerprint}) => fingerprint),
      ['c'],
    )
  })

  it('keeps one decision a finding: the later reason counts', () => {
    const later = {...acceptance, reason: 'checked with standards'}
    assert.deepEqual(decide(decide(emptyRecord, acceptance), later).decisions, [later])
  })

  it('is taken back whole', () => {
    assert.deepEqual(withdraw(decide(emptyRecord, acceptance), acceptance), emptyRecord)
  })

  it('reads back every record it writes', () => {
    const text = fc.string({minLength: 1})
    const plain = {noNullPrototype: true} as const
    const kept = {kind: fc.constant<'finding'>('finding'), rule: text, fingerprint: text, text, reason: text}
    const finding = fc.record(kept, plain)
    const term = fc.record({kind: fc.constant<'term'>('term'), rule: text, text}, plain)
    fc.assert(
      fc.property(fc.array(fc.oneof(finding, term)), (decisions: Decision[]) => {
        const record = {version: 1, decisions} as const
        assert.deepEqual(parseRecord(formatRecord(record)), record)
      }),
    )
  })

  it('passes over what is no decision and takes text that is no record for none', () => {
    assert.deepEqual(parseRecord('{"decisions": [1, {"kind": "finding", "rule": "a/b"}]}'), emptyRecord)
    assert.equal(parseRecord('{"decisions": '), undefined)
    assert.equal(parseRecord('[]'), undefined)
  })
})

const finding: Finding = {
  rule: 'loaded/modifier',
  severity: 'warning',
  scope: 'span',
  message: 'Unexpected “odd”, expected nothing',
  text: 'odd',
  start: 4,
  end: 7,
  line: 1,
  column: 5,
  endLine: 1,
  endColumn: 8,
  fingerprint: 'abc',
  fixes: [],
  related: [],
}

const acceptance: Decision = {
  kind: 'finding',
  rule: 'loaded/modifier',
  fingerprint: 'abc',
  text: 'odd',
  reason: 'the mayor’s own word',
}
