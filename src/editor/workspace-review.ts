import {
  type CancellationToken,
  type Disposable,
  type LogOutputChannel,
  languages,
  RelativePattern,
  type Uri,
  workspace,
} from 'vscode'
import {whereItFailed} from '../report/where.js'
import {judge} from '../review/accept.js'
import type {Finding} from '../review/types.js'
import {decode} from '../story/decode.js'
import {anyOf} from './braces.js'
import {placedDiagnostic} from './diagnostics.js'
import {together} from './disposables.js'
import {formatOf, looksLikeNews} from './documents.js'
import type {HouseLexicons} from './house/house-lexicons.js'
import type {Records} from './records.js'
import type {Reviews} from './reviews.js'
import type {SettingsStore} from './settings.js'

/** Languages of the files that a review of the workspace looks at, by extension; the settings and the content decide as for open files. */
const languageOf: Readonly<Record<string, string>> = {
  txt: 'plaintext',
  anpa: 'wire-copy',
  iptc: 'wire-copy',
  md: 'markdown',
  markdown: 'markdown',
  wire: 'wire-copy',
  wirecopy: 'wire-copy',
  nitf: 'xml',
  newsml: 'xml',
  xml: 'xml',
  json: 'json',
  ninjs: 'json',
  html: 'html',
  htm: 'html',
}

/** A bigger file is no story. Bytes. */
const largest = 4_000_000

/** How many files are on their way at a time: fetching them takes longer than reviewing them. */
const atOnce = 8

/** What a review of the whole workspace came to. */
export interface WorkspaceCount {
  readonly stories: number
  readonly findings: number
  /** Those of them that the Problems panel does not list. */
  readonly hints: number
  /** Files that could not be read. */
  readonly unread: number
  /** Whether somebody stopped it before the end. */
  readonly stopped: boolean
}

/**
 * Reviews the files that nobody has open. What it finds is shown until the file changes; while one is open it shows its own findings, and is
 * listed again when it is closed. Where the settings or a house lexicon change, all of it is reviewed again.
 */
export interface WorkspaceReview extends Disposable {
  run(report: (done: number, all: number) => void, token: CancellationToken): Promise<WorkspaceCount>
}

export interface WorkspaceGrounds {
  readonly settings: SettingsStore
  readonly houses: HouseLexicons
  readonly records: Records
  readonly reviews: Reviews
  readonly log: LogOutputChannel
}

export function createWorkspaceReview(grounds: WorkspaceGrounds): WorkspaceReview {
  const {settings, houses, records, reviews, log} = grounds
  const collection = languages.createDiagnosticCollection('wiredesk workspace')
  /** The files that the last review looked at. */
  let listed: ReadonlySet<string> = new Set()
  /** When each file was last written that has been reviewed. */
  const written = new Map<string, number>()
  const forget = (uri: Uri) => collection.delete(uri)
  const forgetChanged = async (uri: Uri) => {
    const seen = written.get(uri.toString())
    // News of a change may come long after it, when the review has seen it.
    if (seen !== undefined && (await writtenAt(uri)) !== seen) forget(uri)
  }
  const subscriptions: Disposable[] = [
    collection,
    reviews.onDidRead(({document}) => forget(document.uri)),
    reviews.onDidLeave(({uri}) => void listAgain(uri)),
    settings.onDidChange(renew),
    houses.onDidChange(renew),
  ]
  let watching = false
  let running: AbortController | undefined

  return {
    async run(report, token) {
      watch()
      const abort = startAnew()
      const listener = token.onCancellationRequested(() => abort.abort())
      try {
        return await reviewAll(filesOf(token), report, abort.signal)
      } finally {
        listener.dispose()
      }
    },
    dispose() {
      running?.abort()
      together(...subscriptions).dispose()
    },
  }

  function startAnew(): AbortController {
    running?.abort()
    running = new AbortController()
    return running
  }

  /** What is shown was found by other rules. */
  function renew(): void {
    if (!watching) return
    reviewAll(filesOf(), () => {}, startAnew().signal).catch((error) =>
      log.warn(`The workspace could not be reviewed again: ${whereItFailed(error)}`),
    )
  }

  async function reviewAll(
    found: Promise<readonly Uri[]>,
    report: (done: number, all: number) => void,
    signal: AbortSignal,
  ): Promise<WorkspaceCount> {
    const files = await found
    if (!signal.aborted) forgetAllBut(files)
    const left = files.entries()
    let stories = 0
    let count = 0
    let hints = 0
    let unread = 0
    await Promise.all(Array.from({length: atOnce}, reviewThoseLeft))
    return {stories, findings: count, hints, unread, stopped: signal.aborted}

    async function reviewThoseLeft(): Promise<void> {
      for (const [index, uri] of left) {
        if (signal.aborted) return
        report(index, files.length)
        try {
          const findings = await reviewFile(uri, signal)
          if (signal.aborted) return
          if (findings === undefined) {
            forget(uri)
            continue
          }
          stories += 1
          count += findings.length
          hints += findings.filter(({severity}) => severity === 'hint').length
          list(uri, findings)
        } catch (error) {
          if (signal.aborted) return
          unread += 1
          log.warn(`A file could not be reviewed: ${whereItFailed(error)}`)
        }
      }
    }
  }

  /** What waits in a file; nothing where it holds no story. Open stories show their own findings. */
  async function reviewFile(uri: Uri, signal: AbortSignal): Promise<readonly Finding[] | undefined> {
    const open = workspace.textDocuments.find((document) => `${document.uri}` === `${uri}`)
    if (open !== undefined && reviews.follows(open)) return (await reviews.of(open))?.open
    const languageId = languageOf[uri.path.slice(uri.path.lastIndexOf('.') + 1).toLowerCase()] ?? ''
    if (!settings.of(uri).languages.has(languageId)) return undefined
    const {size, mtime} = await workspace.fs.stat(uri)
    if (size > largest) return undefined
    written.set(uri.toString(), mtime)
    const decoded = decode(await workspace.fs.readFile(uri))
    if (decoded.kind === 'refused') return undefined
    const {text} = decoded
    if ((languageId === 'xml' || languageId === 'json') && !looksLikeNews(text, languageId)) return undefined
    const copy = {text, format: formatOf({languageId}), path: uri.path}
    const [{findings}, record] = await Promise.all([reviews.review(uri, copy, signal), records.of(uri)])
    return judge(findings, record).open
  }

  function list(uri: Uri, findings: readonly Finding[]): void {
    if (!isOpen(uri)) collection.set(uri, findings.map(placedDiagnostic))
  }

  async function listAgain(uri: Uri): Promise<void> {
    if (!listed.has(`${uri}`) || running === undefined) return
    const {signal} = running
    try {
      const findings = await reviewFile(uri, signal)
      if (findings !== undefined && !signal.aborted) list(uri, findings)
    } catch (error) {
      // Most likely it is gone.
      log.debug(`A file could not be listed again: ${whereItFailed(error)}`)
    }
  }

  function forgetAllBut(files: readonly Uri[]): void {
    listed = new Set(files.map(String))
    collection.forEach((uri) => {
      if (!listed.has(`${uri}`)) forget(uri)
    })
  }

  async function filesOf(token?: CancellationToken): Promise<readonly Uri[]> {
    const {workspaceFolders = []} = workspace
    const found = await Promise.all(
      workspaceFolders.map((folder) => {
        const {enable, exclude} = settings.of(folder.uri)
        if (!enable) return []
        const names = `**/*.{${Object.keys(languageOf).join(',')}}`
        const left = exclude.length === 0 ? undefined : new RelativePattern(folder, anyOf(exclude))
        return workspace.findFiles(new RelativePattern(folder, names), left, undefined, token)
      }),
    )
    return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  function watch(): void {
    if (watching) return
    watching = true
    const watcher = workspace.createFileSystemWatcher('**/*', true)
    subscriptions.push(watcher, watcher.onDidChange(forgetChanged), watcher.onDidDelete(forget))
  }
}

async function writtenAt(uri: Uri): Promise<number | undefined> {
  return workspace.fs.stat(uri).then(
    ({mtime}) => mtime,
    () => undefined,
  )
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => `${document.uri}` === `${uri}`)
}
