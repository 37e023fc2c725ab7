import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {delimiter, join, resolve} from 'node:path'
import process from 'node:process'
import {serverRunsHere} from '../../test/editor/host/install.js'
import {startServer} from '../../test/editor/host/server.js'
import {workbenchAddress} from '../../test/editor/host/workbench.js'
import {buildAll} from './build.js'

const folder = resolve('seeds/stories')
const story = join(folder, 'ceasefire.wire')

/** Opens VS Code on the sample stories with the extension in it; `--browser` never looks for a desktop one. */
async function main(): Promise<number> {
  await buildAll()
  const code = process.argv.includes('--browser') ? undefined : desktopCode()
  if (code) return openDesktop(code)
  if (serverRunsHere()) return serveBrowser()
  console.error(
    'Install VS Code (https://code.visualstudio.com) with its `code` command on the PATH, then run npm start again.',
  )
  return 1
}

function desktopCode(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code'
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((path) => join(path, name)).find((path) => existsSync(path))
}

async function openDesktop(code: string): Promise<number> {
  const args = [`--extensionDevelopmentPath=${resolve('.')}`, '--disable-workspace-trust', folder, story]
  const [exitCode] = await once(
    spawn(code, args, {stdio: 'inherit', shell: process.platform === 'win32'}),
    'exit',
  )
  console.log('Wiredesk is open in VS Code.')
  return exitCode ?? 1
}

/** Serves until Ctrl+C. */
async function serveBrowser(): Promise<number> {
  const server = await startServer({extension: resolve('.')})
  // Ctrl+C reaches us twice, from the terminal and from tsx.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.stop())
  console.log(`Wiredesk is open at ${workbenchAddress({port: server.port, folder, file: story})}`)
  console.log('Ctrl+C ends it.')
  await server.ended
  return 0
}

process.exitCode = await main()
