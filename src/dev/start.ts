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
  const [exitCode] = await once(spawned(code, args), 'exit')
  if (exitCode === 0) console.log('Wiredesk is open in VS Code.')
  return exitCode ?? 1
}

/** Windows runs a `.cmd` in a shell only, which takes what stands in quotation marks as one word: VS Code lives in a folder with blanks. */
function spawned(command: string, args: readonly string[]) {
  if (process.platform !== 'win32') return spawn(command, args, {stdio: 'inherit'})
  return spawn([command, ...args].map((word) => `"${word}"`).join(' '), {stdio: 'inherit', shell: true})
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
