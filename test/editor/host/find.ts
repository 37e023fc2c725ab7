import {join} from 'node:path'
import process from 'node:process'
import {downloadAndUnzipVSCode} from '@vscode/test-electron'
import {cache, type Release, serverRunsHere} from './install.js'

/** The executable to test in: desktop VS Code where it can be downloaded and shown, else ours, which runs VS Code’s server. */
export async function findEditor(release: Release): Promise<string> {
  if (!hasDisplay()) return serverInstead('there is no display')
  try {
    return await downloadAndUnzipVSCode({cachePath: cache, version: versions[release]})
  } catch (error) {
    return serverInstead(`it cannot be downloaded (${error instanceof Error ? error.message : error})`)
  }
}

const versions: Readonly<Record<Release, string>> = {current: 'stable', oldest: '1.100.3'}

function hasDisplay(): boolean {
  const {DISPLAY, WAYLAND_DISPLAY} = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

function serverInstead(why: string): string {
  if (!serverRunsHere())
    throw new Error(`No desktop VS Code: ${why}. Elsewhere than on linux-x64 the tests need one.`)
  console.log(`No desktop VS Code, as ${why}: running in VS Code’s server from npm.`)
  return join(import.meta.dirname, 'code.mjs')
}
