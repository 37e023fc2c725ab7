import {existsSync} from 'node:fs'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {format, parseArgs} from 'node:util'
import type {Page} from 'playwright-core'
import {launchChromium} from './chromium.js'
import type {Release} from './install.js'
import {type Server, startServer} from './server.js'
import {workbenchAddress} from './workbench.js'

/** Runs an extension’s test suite in VS Code’s server and a headless Chromium, as the desktop’s `code` would in its own window. */
async function main(): Promise<number> {
  const {values, positionals} = parseArgs({strict: false, allowPositionals: true})
  const extension = resolve(text(values.extensionDevelopmentPath))
  const tests = resolve(text(values.extensionTestsPath))
  const folder = resolve(positionals.find((path) => existsSync(path)) ?? '.')
  const settings = {
    ...(await userSettings(text(values['user-data-dir']))),
    ...(values.extensionDevelopmentKind === 'web' && (await runInWebWorker(extension))),
  }
  const server = await startServer({settings, release: releaseFrom(process.env), takesTests: true})
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}})
    const address = workbenchAddress({port: server.port, folder, extension, tests})
    return await exitCode(page, server, address)
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** How long a whole suite may take, in milliseconds. */
const timeLimit = 5 * 60_000

/** The workbench calls `codeAutomationExit` once, with 0 when the suite’s `run()` resolved. */
async function exitCode(page: Page, server: Server, address: string): Promise<number> {
  const log: string[] = []
  let timer: NodeJS.Timeout | undefined
  const code = new Promise<number>((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve)
    page.on('crash', () => reject(new Error('The page crashed')))
    void server.ended.then(() => reject(new Error('VS Code’s server ended')))
    timer = setTimeout(() => reject(new Error('The suite took too long')), timeLimit)
  })
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
    log.push(`[${type}] ${format(...args)}`),
  )
  try {
    await page.goto(address)
    return await code
  } catch (error) {
    log.push(String(error), server.output())
    return 1
  } finally {
    clearTimeout(timer)
    await keepEvidence(page, log)
  }
}

/** What a failed run leaves to look at: the last sight of the window, and every line logged in it. */
async function keepEvidence(page: Page, log: readonly string[]): Promise<void> {
  await mkdir('test-results', {recursive: true})
  await writeFile('test-results/editor-suite.log', log.join('\n'))
  await page.screenshot({path: 'test-results/editor-suite.png'}).catch(() => undefined)
}

async function userSettings(folder: string): Promise<Record<string, unknown>> {
  const file = join(folder, 'User/settings.json')
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {}
}

async function runInWebWorker(extension: string): Promise<Record<string, unknown>> {
  const {publisher, name} = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'))
  return {'remote.extensionKind': {[`${publisher}.${name}`]: ['web']}}
}

/** The desktop is downloaded in the release that is wanted; we are told by the environment. */
function releaseFrom({WIREDESK_RELEASE}: NodeJS.ProcessEnv): Release {
  return WIREDESK_RELEASE === 'oldest' ? 'oldest' : 'current'
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

process.exit(await main())
