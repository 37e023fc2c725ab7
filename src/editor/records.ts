import {
  type Disposable,
  type Event,
  EventEmitter,
  FileSystemError,
  type LogOutputChannel,
  type Memento,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode'
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

/** What editors decided about each story: in a file beside a saved story, in the workspace's memory for one that has no file yet. */
export interface Records extends Disposable {
  of(story: Uri): Promise<ReviewRecord>
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
    workspace.onDidSaveTextDocument((document) => void takeOver(document)),
    workspace.onDidCloseTextDocument(({uri}) => {
      // A change of language closes a document and opens it again.
      if (!hasFile(uri) && !isOpen(uri)) void forget(uri)
    }),
  ]

  return {
    onDidChange: changed.event,
    of: recordOf,
    async add(story, decision) {
      await keep(story, decide(await recordOf(story), decision))
    },
    async remove(story, decision) {
      await keep(story, withdraw(await recordOf(story), decision))
    },
    dispose: () => together(...subscriptions).dispose(),
  }

  async function recordOf(story: Uri): Promise<ReviewRecord> {
    const key = story.toString()
    const record = known.get(key) ?? (await load(story))
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
    const source = workspace.textDocuments.find(
      (each) =>
        each !== saved &&
        (isNew || each.isUntitled) &&
        decisionsOf(each.uri).length > 0 &&
        each.getText() === saved.getText(),
    )
    if (source === undefined) return
    const decisions = decisionsOf(source.uri)
    await keep(saved.uri, decisions.reduce(decide, await recordOf(saved.uri)))
  }

  function decisionsOf(story: Uri): readonly Decision[] {
    return known.get(story.toString())?.decisions ?? []
  }

  /** The next untitled story may get the same name. */
  async function forget(story: Uri): Promise<void> {
    known.delete(story.toString())
    await memory.update(memoryKey(story), undefined)
  }

  async function load(story: Uri): Promise<ReviewRecord> {
    if (!hasFile(story)) return parseRecord(memory.get(memoryKey(story), '')) ?? emptyRecord
    const text = await readText(fileOf(story))
    const record = text === undefined ? emptyRecord : parseRecord(text)
    if (record === undefined) log.warn('A review record could not be read and is passed over')
    return record ?? emptyRecord
  }

  async function keep(story: Uri, record: ReviewRecord): Promise<void> {
    const key = story.toString()
    known.set(key, record)
    writing.add(key)
    try {
      await write(story, record)
    } finally {
      writing.delete(key)
    }
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

function hasFile({scheme}: Uri): boolean {
  return scheme !== 'untitled' && workspace.fs.isWritableFileSystem(scheme) !== false
}

function isOpen(story: Uri): boolean {
  return workspace.textDocuments.some(({uri}) => uri.toString() === story.toString())
}

function memoryKey(story: Uri): string {
  return `record ${story}`
}
