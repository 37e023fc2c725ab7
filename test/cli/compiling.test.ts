import assert from 'node:assert/strict'
import {limitsOf} from '../../src/cli/compiling.js'

describe('what V8 is told', () => {
  const flags = (v8: string) => limitsOf(v8).map(({flag}) => flag)

  it('is told in the words of its version', () => {
    assert.ok(flags('11.3.244.8-node.38').includes('--interrupt-budget'))
    assert.ok(flags('13.6.233.17-node.40').includes('--invocation-count-for-turbofan'))
    assert.ok(!flags('13.6.233.17-node.40').includes('--interrupt-budget'))
  })

  it('is nothing where nobody has tried it', () => {
    assert.deepEqual(flags('99.1'), [])
  })
})
