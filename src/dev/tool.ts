import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import process from 'node:process'

/** Runs a tool that npm installed, on this terminal, and resolves with its exit code. */
export async function runTool(name: string, args: readonly string[]): Promise<number> {
  const child = spawn(join('node_modules/.bin', name), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  const [code] = await once(child, 'exit')
  return code ?? 1
}
