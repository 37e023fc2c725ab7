import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {installServer, type Release} from './install.js'
import {quietSettings} from './settings.js'

const run = promisify(execFile)

/** A running VS Code server on a loopback address. */
export interface Server {
  readonly port: number
  /** Everything it has said so far. */
  output(): string
  /** Resolves when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

export interface ServerOptions {
  readonly release?: Release
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** A packed extension (`.vsix`), or the folder of an unpacked one; the window shows it as a user would see it. */
  readonly extension?: string
  /** Lets a page name an extension under development and a test suite in its address. */
  readonly takesTests?: boolean
}

/** Starts VS Code's server with settings of its own, in folders that go when it stops. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const {node, root} = await installServer(options.release ?? 'current')
  // A short path: the server's sockets stand here, and a socket's path has at most 107 characters.
  const home = await mkdtemp(join(tmpdir(), 'wd-'))
  await writeSettings(home, {...quietSettings, ...options.settings})
  const {extension} = options
  const extensions = join(home, 'extensions')
  await mkdir(extensions)
  const args = [
    join(root, 'out/server-main.js'),
    ...flags,
    '--server-data-dir',
    home,
    '--extensions-dir',
    extensions,
  ]
  if (extension?.endsWith('.vsix')) await run(node, [...args, '--install-extension', extension])
  else if (extension) await link(extension, extensions)
  if (options.takesTests) args.push('--enable-smoke-test-driver')
  const env = {...process.env, TMPDIR: home, XDG_RUNTIME_DIR: home, EXTENSIONS_GALLERY: '{}'}
  const child = spawn(node, args, {env, stdio: ['ignore', 'pipe', 'pipe'], detached: true})
  let output = ''
  // The server leads a process group: its extension hosts go with it, and hold no file in the folder that is removed.
  const signal = (name: NodeJS.Signals) => signalGroup(child, name)
  const ended = once(child, 'exit').then(async () => {
    signal('SIGKILL')
    await rm(home, {recursive: true, force: true, maxRetries: 5})
  })
  const port = new Promise<number>((resolve, reject) => {
    const read = (data: Buffer) => {
      output = `${output}${data}`.slice(-100_000)
      const listening = /Extension host agent listening on (\d+)/.exec(output)
      if (listening) resolve(Number(listening[1]))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`VS Code’s server ended with ${code}\n${output}`)))
  })
  const stop = async () => {
    const force = setTimeout(() => signal('SIGKILL'), 5000)
    signal('SIGTERM')
    await ended
    clearTimeout(force)
  }
  return {port: await port, output: () => output, ended, stop}
}

function signalGroup(leader: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (leader.pid) process.kill(-leader.pid, name)
  } catch {
    // Everybody has gone already.
  }
}

const flags = [
  '--host=127.0.0.1',
  '--port=0',
  '--without-connection-token',
  '--accept-server-license-terms',
  '--disable-telemetry',
  '--disable-workspace-trust',
]

async function writeSettings(home: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  for (const level of ['User', 'Machine']) {
    await mkdir(join(home, 'data', level), {recursive: true})
    await writeFile(join(home, 'data', level, 'settings.json'), JSON.stringify(settings))
  }
}

/** A link, so that a build shows after the window is reloaded. */
async function link(extension: string, extensions: string): Promise<void> {
  const {publisher, name, version} = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'))
  await symlink(extension, join(extensions, `${publisher}.${name}-${version}`))
}
