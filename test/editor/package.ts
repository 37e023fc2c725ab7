import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {stat} from 'node:fs/promises'
import process from 'node:process'
import {promisify} from 'node:util'
import {build} from 'esbuild'
import {installServer, serverRunsHere} from './host/install.js'

const run = promisify(execFile)

describe('the packed extension', () => {
  it('holds what an editor needs and nothing else', async () => {
    const {stdout} = await run('node_modules/.bin/vsce', ['ls', '--no-dependencies'])
    const folders = new Set(stdout.trim().split('\n').map(topOf))
    assert.deepEqual(
      [...folders].filter((name) => !shipped.has(name)),
      [],
    )
    assert.ok(stdout.includes('dist/extension.cjs'))
  })

  it('is at most four megabytes', async () => {
    await run('npm', ['run', 'package'])
    assert.ok((await stat('dist/wiredesk.vsix')).size <= 4_000_000)
  })
})

describe('the library', () => {
  it('asks for nothing that a browser has not', async () => {
    // esbuild refuses what only Node has when it bundles for a browser.
    const forBrowser = {bundle: true, platform: 'browser', format: 'esm', write: false} as const
    await assert.doesNotReject(build({...forBrowser, entryPoints: ['dist/index.js'], logLevel: 'silent'}))
  })
})

describe('the command line', () => {
  it('writes nothing but its answer, whichever Node it runs in', async () => {
    const nodes = [process.execPath]
    // The editor brings a newer one.
    if (serverRunsHere()) nodes.push((await installServer('current')).node)
    for (const node of nodes) {
      const {stderr, stdout} = await run(node, ['dist/cli.js', 'rules'])
      assert.equal(stderr, '')
      assert.match(stdout, /source\/reportedly/)
    }
  })
})

const shipped = new Set([
  'package.json',
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/extension.cjs',
  'dist/third-party.txt',
  'seeds/wiredesk.schema.json',
  'media',
  'syntaxes',
])

/** A file of `dist` or `seeds` by its whole path, anything else by the folder it stands in. */
function topOf(path: string): string {
  return /^(dist|seeds)\//.test(path) ? path : (path.split('/')[0] ?? path)
}
