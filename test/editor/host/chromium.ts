import {execFile} from 'node:child_process'
import {accessSync, constants, existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {type Browser, chromium} from 'playwright-core'

const run = promisify(execFile)

/** A headless Chromium: one that is there, or Debian's. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? (await installChromium())
  return chromium.launch({executablePath, args: quietFlags})
}

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** The path of a Chromium on this machine; `CHROME_PATH` names one that stands elsewhere. */
function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin')
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.CHROME_PATH ?? '', ...candidates].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}

async function installChromium(): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(whatToInstall)
  console.log('Installing Chromium with apt-get, once …')
  await aptGet('update')
  await aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
  const path = findChromium()
  if (!path) throw new Error(whatToInstall)
  return path
}

const whatToInstall =
  'No Chromium was found. Install chromium or google-chrome (on Debian: apt-get install chromium), or set CHROME_PATH to one.'

async function aptGet(...args: string[]): Promise<void> {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  await run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {env, maxBuffer: 1 << 26})
}
