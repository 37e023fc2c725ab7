import {env, extensions, Uri, version, workspace} from 'vscode'
import {mocha} from './mocha-in-host.js'

/** Where a suite ran. */
export interface Host {
  readonly kind: 'node' | 'web'
  readonly name: string
  /** How long the extension took to activate, in milliseconds: a figure to look at, since machines differ. */
  readonly activation: number
}

/** What a suite leaves in `results.json` beside its workspace folder: where it ran, and mocha’s figures. */
export interface HostResults {
  readonly host: Host
  readonly passes: readonly {readonly fullTitle: string}[]
  readonly pending: readonly {readonly fullTitle: string}[]
  readonly failures: readonly {readonly fullTitle: string; readonly err: {readonly stack: string}}[]
}

/** How many folders the workspace of this bundle has; written into it where it is bundled. */
declare const workspaceFolderCount: number

/** Runs every test of the bundle in the extension host; VS Code calls it by name. */
export async function run(): Promise<void> {
  await foldersAreThere()
  const passes: {fullTitle: string}[] = []
  const pending: {fullTitle: string}[] = []
  const failures: {fullTitle: string; err: {stack: string}}[] = []
  // An extension that does not start would cost every test its whole time limit.
  const start = performance.now()
  await extensions.getExtension('wiredesk.wiredesk')?.activate()
  const activation = Math.round(performance.now() - start)
  await new Promise((resolve) => {
    const runner = mocha.run(resolve)
    runner.on('pass', (test) => passes.push({fullTitle: test.fullTitle()}))
    runner.on('pending', (test) => pending.push({fullTitle: test.fullTitle()}))
    runner.on('fail', (test, error: Error) =>
      failures.push({fullTitle: test.fullTitle(), err: {stack: error.stack ?? String(error)}}),
    )
  })
  await leave({host: {...host(), activation}, passes, pending, failures})
  if (failures.length > 0) throw new Error(`${failures.length} failed`)
}

/**
 * Waits until the window knows the folders of its workspace. VS Code's server now and then opens a workspace file before it has read it;
 * where the folders never come, no test runs and the window is opened anew.
 */
async function foldersAreThere(): Promise<void> {
  const known = () => workspace.workspaceFolders?.length ?? 0
  if (known() >= workspaceFolderCount) return
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`The window has ${known()} of ${workspaceFolderCount} folders`)),
      20_000,
    )
    const listener = workspace.onDidChangeWorkspaceFolders(() => {
      if (known() < workspaceFolderCount) return
      clearTimeout(limit)
      listener.dispose()
      resolve()
    })
  })
}

function host(): Omit<Host, 'activation'> {
  const node = globalThis.process?.versions?.node
  const kind = node ? 'node' : 'web'
  return {kind, name: `${env.appName} ${version}, ${node ? `Node ${node}` : 'web worker'} extension host`}
}

/** Through VS Code’s own file system, as a web worker has no other. */
async function leave(results: HostResults): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('The suite needs a workspace folder to leave its results beside')
  const file = Uri.joinPath(folder.uri, '../results.json')
  await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)))
}
