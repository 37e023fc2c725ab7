import {existsSync} from 'node:fs'
import {mkdir, readFile, rm} from 'node:fs/promises'
import process from 'node:process'
import {runSuite, type Suite} from '../../test/editor/run-suite.js'
import {runTool} from './tool.js'

/** What mocha’s JSON reporter writes, as far as it is read here. */
interface Results {
  readonly passes: readonly {readonly fullTitle: string}[]
  readonly pending: readonly {readonly fullTitle: string}[]
  readonly failures: readonly {readonly fullTitle: string; readonly err: {readonly stack?: string}}[]
}

interface Step {
  readonly name: string
  readonly run: () => Promise<Results>
}

const steps: readonly Step[] = [
  {name: 'lint', run: () => check('biome', 'check', '--error-on-warnings', '.')},
  {name: 'types', run: () => check('tsc', '--noEmit')},
  {name: 'generated', run: () => checkGenerated()},
  {name: 'build', run: () => check('tsx', 'src/dev/build.ts')},
  {name: 'unit', run: () => mocha('unit')},
  {name: 'node', run: () => editor('node', 'current')},
  {name: 'web', run: () => editor('web', 'current')},
  {name: 'oldest', run: () => editor('node', 'oldest')},
  {name: 'folders', run: () => editor('node', 'current', 'folders')},
  {name: 'user', run: () => mocha('user', ...userSuites)},
]

/** What a user meets: the packed extension, `npm start`, and a tour of the editor. */
const userSuites = [
  '--no-config',
  '--node-option=import=tsx',
  '--timeout=120000',
  // A browser on a busy machine now and then misses a click: what fails twice is ours.
  '--retries=1',
  'test/editor/package.ts',
  'test/editor/start.ts',
  'test/editor/drive.ts',
]

/** Runs every step, or those named, and sums them up on the last line. */
async function main(names: readonly string[]): Promise<number> {
  let passed = 0
  let failed = 0
  const asked = names.length === 0 ? steps : steps.filter(({name}) => names.includes(name))
  for (const step of asked) {
    console.log(`\n■ ${step.name}`)
    const results = await step.run().catch((error) => failure(step.name, error))
    show(results)
    passed += results.passes.length
    failed += results.failures.length
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

const nothing: Results = {passes: [], pending: [], failures: []}

/** A tool counts only when it fails; it prints for itself. */
async function check(tool: string, ...args: string[]): Promise<Results> {
  const code = await runTool(tool, args)
  return code === 0 ? nothing : failure(tool, `ended with ${code}`)
}

async function checkGenerated(): Promise<Results> {
  return existsSync('src/dev/generate.ts') ? check('tsx', 'src/dev/generate.ts', '--check') : nothing
}

async function mocha(name: string, ...args: string[]): Promise<Results> {
  const file = `test-results/${name}.json`
  await mkdir('test-results', {recursive: true})
  await rm(file, {force: true})
  const code = await runTool('mocha', [...args, '--reporter=json', `--reporter-option=output=${file}`])
  if (!existsSync(file)) return failure(name, `mocha ended with ${code} and left no results`)
  return JSON.parse(await readFile(file, 'utf8'))
}

async function editor(kind: 'node' | 'web', release: 'current' | 'oldest', suite?: Suite): Promise<Results> {
  const results = await runSuite(kind, release, suite)
  const {name, activation} = results.host
  console.log(`Ran in ${name}; Wiredesk was there after ${activation} ms`)
  return results
}

function failure(fullTitle: string, error: unknown): Results {
  const stack = error instanceof Error ? error.stack : undefined
  return {...nothing, failures: [{fullTitle, err: {stack: stack ?? String(error)}}]}
}

function show({passes, pending, failures}: Results): void {
  for (const {fullTitle} of passes) console.log(`  ✔ ${fullTitle}`)
  for (const {fullTitle} of pending) console.log(`  – ${fullTitle} (skipped)`)
  for (const {fullTitle, err} of failures) console.log(`  ✘ ${fullTitle}\n${err.stack ?? ''}`)
}

process.exitCode = await main(process.argv.slice(2))
