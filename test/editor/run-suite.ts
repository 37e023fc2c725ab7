import {existsSync} from 'node:fs'
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {runTests} from '@vscode/test-electron'
import {build} from 'esbuild'
import {findEditor} from './host/find.js'
import type {Release} from './host/install.js'
import {quietSettings} from './host/settings.js'
import type {Host, HostResults} from './run-in-host.js'

/** A folder of tests: `suite` runs in a window with one folder, `folders` in a workspace of two. */
export type Suite = 'suite' | 'folders'

/** Runs the tests of a folder in a real VS Code, in its Node extension host or in its web worker. Reads the built extension. */
export async function runSuite(
  kind: Host['kind'],
  release: Release,
  suite: Suite = 'suite',
): Promise<HostResults> {
  // A window that never learnt which folders its workspace has ran nothing, and is opened anew.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(kind, release, suite)
    } catch (error) {
      if (!(error instanceof NoResults) || attempt === 5) throw error
    }
  }
}

class NoResults extends Error {}

async function runOnce(kind: Host['kind'], release: Release, suite: Suite): Promise<HostResults> {
  const home = await mkdtemp(join(tmpdir(), 'wiredesk-'))
  try {
    const tests = await bundleSuite(suite)
    await cp('seeds/stories', join(home, 'stories'), {recursive: true})
    const opened = suite === 'folders' ? await severalFolders(home) : join(home, 'stories')
    const userData = join(home, 'user')
    await mkdir(join(userData, 'User'), {recursive: true})
    await writeFile(join(userData, 'User/settings.json'), JSON.stringify(quietSettings))
    const launchArgs = [opened, `--user-data-dir=${userData}`, `--extensions-dir=${join(home, 'extensions')}`]
    if (kind === 'web') launchArgs.push('--extensionDevelopmentKind=web')
    const crash = await runTests({
      vscodeExecutablePath: await findEditor(release),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: tests,
      launchArgs,
      extensionTestsEnv: {WIREDESK_RELEASE: release},
    }).then(() => undefined, String)
    const results = join(home, 'results.json')
    if (!existsSync(results)) throw new NoResults(`The suite left no results: ${crash}`)
    return inTheRightHost(kind, JSON.parse(await readFile(results, 'utf8')))
  } finally {
    await rm(home, {recursive: true, force: true, maxRetries: 5})
  }
}

/** A workspace of two folders, as a newsroom with a folder a desk has. */
async function severalFolders(home: string): Promise<string> {
  await mkdir(join(home, 'sport'))
  const file = join(home, 'newsroom.code-workspace')
  await writeFile(file, JSON.stringify({folders: [{path: 'stories'}, {path: 'sport'}]}))
  return file
}

/** One CommonJS file, as a web extension host loads nothing else; the Node host runs the very same. */
async function bundleSuite(suite: Suite): Promise<string> {
  const here = import.meta.dirname
  const files = (await readdir(join(here, suite))).filter((name) => name.endsWith('.test.ts')).sort()
  const contents = [
    'import "./mocha-in-host.ts"',
    ...files.map((name) => `import "./${suite}/${name}"`),
    'export {run} from "./run-in-host.ts"',
  ]
  // Inside the extension’s folder, or VS Code would run it in the Node host whatever the extension runs in.
  const outfile = resolve('test-results/suite.cjs')
  await build({
    stdin: {contents: contents.join('\n'), resolveDir: here, loader: 'ts'},
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: {'node:assert/strict': join(here, 'assert.ts')},
    // Mocha’s browser build takes any `module` for its own.
    define: {module: 'undefined', workspaceFolderCount: suite === 'folders' ? '2' : '1'},
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}

function inTheRightHost(kind: Host['kind'], results: HostResults): HostResults {
  if (results.host.kind !== kind)
    throw new Error(`Meant for the ${kind} host, the suite ran in ${results.host.name}`)
  return results
}
