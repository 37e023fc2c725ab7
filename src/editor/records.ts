import {
  type Disposable,
  type Event,
  EventEmitter,
  FileSystemError,
  type LogOutputChannel,
  l10n,
  type Memento,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode'
import {whereItFailed} from '../report/where.js'
import {
  type Decision,
  decide,
  emptyRecord,
  formatRecord,
  parseRecord,
  type ReviewRecord,
  recordSuffix,
  withdraw,
} from '../review/accept.js'
import {together} from './disposables.js'
import {readText} from './files.js'
import {oneAtATime} from './one-at-a-time.js'
import {Refusal} from './refusal.js'

/** What editors decided about each story: in a file beside a saved story, in the workspace's memory for one that has no file yet. */
export interface Records extends Disposable {
  of(story: Uri): Promise<ReviewRecord>
  /** Like `remove`, starts from the record as it stands now, since other windows and other people write there too. Rejects where it cannot be read. */
  add(story: Uri, decision: Decision): Promise<void>
  remove(story: Uri, decision: Decision): Promise<void>
  /** The story whose record changed, here or on disk. */
  readonly onDidChange: Event<Uri>
}

export function createRecords(memory: Memento, log: LogOutputChannel): Records {
  const known = new Map<string, ReviewRecord>()
  /** Stories whose record is on its way to disk: what the disk tells meanwhile is older. */
  const writing = new Set<string>()
  /** Documents that held nothing when they were opened, as the target of “Save As” does. */
  const openedEmpty = new WeakSet<TextDocument>()
  const inTurn = oneAtATime()
  const changed = new EventEmitter<Uri>()
  const watcher = workspace.createFileSystemWatcher(`**/*${recordSuffix}`)
  const reread = (file: Uri) => {
    const story = file.with({path: file.path.slice(0, -recordSuffix.length)})
    if (!writing.has(story.toString()) && known.delete(story.toString())) changed.fire(story)
  }
  const subscriptions = [
    changed,
    watcher,
    watcher.onDidCreate(reread),
    watcher.onDidChange(reread),
    watcher.onDidDelete(reread),
    workspace.onDidRenameFiles(({files}) => files.forEach(({oldUri, newUri}) => void follow(oldUri, newUri))),
    workspace.onDidOpenTextDocument((document) => {
      if (hasFile(document.uri) && document.getText() === '') openedEmpty.add(document)
    }),
    workspace.onDidSaveTextDocument((document) => {
      takeOver(document).catch((error) =>
        log.error(`Decisions could not be taken over: ${whereItFailed(error)}`),
      )
    }),
    workspace.onDidCloseTextDocument(({uri}) => {
      // A change of language closes a document and opens it again.
      if (!isOpen(uri)) void forget(uri)
    }),
  ]

  return {
    onDidChange: changed.event,
    of: recordOf,
    add: (story, decision) => inTurn(() => change(story, (record) => decide(record, decision))),
    remove: (story, decision) => inTurn(() => change(story, (record) => withdraw(record, decision))),
    dispose: () => together(...subscriptions).dispose(),
  }

  async function recordOf(story: Uri): Promise<ReviewRecord> {
    const key = story.toString()
    const held = known.get(key)
    if (held !== undefined) return held
    const loaded = await load(story)
    if (loaded === undefined) log.warn('A review record could not be read and is passed over')
    // It may have been changed meanwhile.
    const record = known.get(key) ?? loaded ?? emptyRecord
    known.set(key, record)
    return record
  }

  /** A story that gets another name keeps its record. */
  async function follow(from: Uri, to: Uri): Promise<void> {
    known.delete(from.toString())
    try {
      await workspace.fs.rename(fileOf(from), fileOf(to))
    } catch (error) {
      // Most stories have no record.
      if (!(error instanceof FileSystemError)) throw error
    }
    if (known.delete(to.toString())) changed.fire(to)
  }

  /** A new file of a story takes over what was decided about the copy before: in the file that it was saved from, or while there was none. */
  async function takeOver(saved: TextDocument): Promise<void> {
    const isNew = openedEmpty.delete(saved)
    const sources = workspace.textDocuments.filter(
      (each) => each !== saved && (isNew || each.isUntitled) && each.getText() === saved.getText(),
    )
    // What is known of each is asked for before anything is awaited: an untitled story closes with its first save.
    const records = await Promise.all(sources.map(({uri}) => recordOf(uri)))
    const {decisions} = records.find((record) => record.decisions.length > 0) ?? emptyRecord
    if (decisions.length === 0) return
    await inTurn(() => change(saved.uri, (record) => decisions.reduce(decide, record)))
  }

  /** What happens to the file of a closed story need not come to our ears; and the next untitled one may get the same name. */
  async function forget(story: Uri): Promise<void> {
    known.delete(story.toString())
    if (!hasFile(story)) await memory.update(memoryKey(story), undefined)
  }

  /** The record as it stands; `undefined` where there is one that cannot be read. */
  async function load(story: Uri): Promise<ReviewRecord | undefined> {
    if (!hasFile(story)) return parseRecord(memory.get(memoryKey(story), '')) ?? emptyRecord
    try {
      const text = await readText(fileOf(story))
      return text === undefined ? emptyRecord : parseRecord(text)
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      return undefined
    }
  }

  async function change(story: Uri, make: (record: ReviewRecord) => ReviewRecord): Promise<void> {
    const before = await load(story)
    if (before === undefined)
      throw new Refusal(
        l10n.t('{0} cannot be read, so nothing is written there. Mend or delete it first.', nameOf(story)),
      )
    const record = make(before)
    const key = story.toString()
    writing.add(key)
    try {
      if (before.decisions.length + record.decisions.length > 0) await write(story, record)
    } finally {
      writing.delete(key)
    }
    known.set(key, record)
    changed.fire(story)
  }

  async function write(story: Uri, record: ReviewRecord): Promise<void> {
    const empty = record.decisions.length === 0
    if (!hasFile(story)) await memory.update(memoryKey(story), empty ? undefined : formatRecord(record))
    else if (empty) await workspace.fs.delete(fileOf(story))
    else await workspace.fs.writeFile(fileOf(story), new TextEncoder().encode(formatRecord(record)))
  }
}

/** The file that holds the record of a saved story. */
export function fileOf(story: Uri): Uri {
  return story.with({path: story.path + recordSuffix})
}

function nameOf(story: Uri): string {
  const {path} = fileOf(story)
  return path.slice(path.lastIndexOf('/') + 1)
}

function hasFile({scheme}: Uri): boolean {
  return scheme !== 'untitled' && workspace.fs.isWritableFileSystem(scheme) !== false
}

function isOpen(story: Uri): boolean {
  return workspace.textDocuments.some(({uri}) => uri.toString() === story.toString())
}

function memoryKey(story: Uri): string {
  return `record ${story}`
}
