import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {EditorWindow} from './window.js'

describe('npm start', () => {
  it('opens a story with its findings at the address it prints, and ends on a signal', async () => {
    const npm = spawn('npm', ['start', '--', '--browser'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    const ended = once(npm, 'close')
    const address = await addressFrom(npm.stdout)
    try {
      const window = await EditorWindow.open(address)
      await window.squiggleUnder('was delayed').finally(() => window.close())
    } finally {
      if (npm.pid) process.kill(-npm.pid, 'SIGINT')
    }
    await ended
    await assert.rejects(fetch(address))
  })
})

/** Goes on reading after the address: whoever is not read cannot print, and ends. */
function addressFrom(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    output.on('data', (data) => {
      said += data
      const address = /http:\S+/.exec(said)
      if (address) resolve(address[0])
    })
    output.on('end', () => reject(new Error(`npm start printed no address:\n${said}`)))
  })
}
