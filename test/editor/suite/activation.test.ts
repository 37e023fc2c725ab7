import assert from 'node:assert/strict'
import {extensions} from 'vscode'

describe('the extension', () => {
  it('activates', async () => {
    const extension = extensions.getExtension('wiredesk.wiredesk')
    assert.ok(extension)
    await extension.activate()
    assert.equal(extension.isActive, true)
  })
})
