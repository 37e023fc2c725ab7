import {
  type Disposable,
  type Event,
  EventEmitter,
  FileSystemError,
  type LogOutputChannel,
  l10n,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import {deskOf, type House, houseFile} from '../../lexicon/house.js'
import {canBeEdited} from '../../lexicon/house-edit.js'
import type {Desk} from '../../lexicon/term.js'
import {readHouseLexicon} from '../../review/house.js'
import {together} from '../disposables.js'
import {readText} from '../files.js'
import {oneAtATime} from '../one-at-a-time.js'
import {Refusal} from '../refusal.js'

/** The house lexicons of the workspace: the nearest wiredesk.yml in the folders above a story speaks for it. */
export interface HouseLexicons extends Disposable {
  /** The house that a story belongs to; an empty one where there is none. */
  of(story: Uri): Promise<House>
  /** The desk that the house gives a story by its path. */
  deskOf(story: Uri): Promise<Desk | undefined>
  /** The file that speaks for a story, or would at the top of its workspace folder; `undefined` for a story in no folder. */
  fileOf(story: Uri): Promise<Uri | undefined>
  /** Changes the file by its text; makes it where there is none. What is unsaved in an editor stays unsaved. Rejects where the file is broken. */
  edit(story: Uri, change: (yaml: string) => string): Promise<void>
  readonly onDidChange: Event<void>
}

interface FoundHouse {
  readonly house: House
  /** The folder it speaks for. */
  readonly folder: Uri
}

export function createHouseLexicons(log: LogOutputChannel): HouseLexicons {
  const known = new Map<string, Promise<FoundHouse | undefined>>()
  const changed = new EventEmitter<void>()
  const inTurn = oneAtATime()
  const forget = () => {
    known.clear()
    changed.fire()
  }
  const watcher = workspace.createFileSystemWatcher(`**/${houseFile}`)
  const subscriptions = [
    changed,
    watcher,
    watcher.onDidCreate(forget),
    watcher.onDidChange(forget),
    watcher.onDidDelete(forget),
    // Not every file system of a virtual workspace tells what changed in it.
    workspace.onDidSaveTextDocument((document) => isHouseLexicon(document) && forget()),
    workspace.onDidChangeWorkspaceFolders(forget),
  ]

  return {
    onDidChange: changed.event,
    of: async (story) => (await nearest(story))?.house ?? {},
    async deskOf(story) {
      const found = await nearest(story)
      if (found === undefined) return undefined
      return deskOf(found.house, story.path.slice(found.folder.path.length).replace(/^\//, ''))
    },
    fileOf,
    edit: (story, change) => inTurn(() => edit(story, change)),
    dispose: () => together(...subscriptions).dispose(),
  }

  async function edit(story: Uri, change: (yaml: string) => string): Promise<void> {
    const file = await fileOf(story)
    if (file === undefined) return
    const open = workspace.textDocuments.find(({uri}) => uri.toString() === file.toString())
    if (open?.isDirty) return editUnsaved(open, (yaml) => edited(yaml, change))
    // By the file itself: the copy that the editor keeps of it may lag behind, and would then refuse to be saved.
    const text = edited((await readText(file)) ?? '', change)
    await workspace.fs.writeFile(file, new TextEncoder().encode(text))
    forget()
  }

  async function fileOf(story: Uri): Promise<Uri | undefined> {
    const folder = (await nearest(story))?.folder ?? folderOf(story)
    return folder === undefined ? undefined : Uri.joinPath(folder, houseFile)
  }

  /** Goes up from the story to its workspace folder; a story that no folder holds, up to the root. */
  function nearest(story: Uri): Promise<FoundHouse | undefined> {
    const top = folderOf(story)
    if (story.scheme !== 'untitled') return inOrAbove(Uri.joinPath(story, '..'), top?.path ?? '/')
    return top === undefined ? Promise.resolve(undefined) : inOrAbove(top, top.path)
  }

  function inOrAbove(folder: Uri, top: string): Promise<FoundHouse | undefined> {
    const key = folder.toString()
    const found = known.get(key) ?? look(folder, top)
    known.set(key, found)
    return found
  }

  async function look(folder: Uri, top: string): Promise<FoundHouse | undefined> {
    const house = await load(Uri.joinPath(folder, houseFile))
    if (house !== undefined) return {house, folder}
    const above = Uri.joinPath(folder, '..')
    return folder.path === top || above.path === folder.path ? undefined : inOrAbove(above, top)
  }

  async function load(file: Uri): Promise<House | undefined> {
    const yaml = await readText(file).catch((error) => {
      if (!(error instanceof FileSystemError)) throw error
      log.warn(`A house lexicon may be there that cannot be read: ${error.code}`)
      return undefined
    })
    if (yaml === undefined) return undefined
    const {house, problems} = readHouseLexicon(yaml)
    log.debug(`House lexicon: ${house.terms?.length ?? 0} terms, ${problems.length} problems`)
    return house
  }
}

function edited(yaml: string, change: (yaml: string) => string): string {
  if (canBeEdited(yaml)) return change(yaml)
  throw new Refusal(l10n.t('{0} is broken, so nothing is written there. Mend it first.', houseFile))
}

/** What somebody has not saved yet is theirs to save; they are shown what was added to it. */
async function editUnsaved(document: TextDocument, change: (yaml: string) => string): Promise<void> {
  const text = document.getText()
  const edit = new WorkspaceEdit()
  const all = new Range(document.positionAt(0), document.positionAt(text.length))
  edit.replace(document.uri, all, change(text))
  if (!(await workspace.applyEdit(edit)))
    throw new Refusal(l10n.t('{0} has changed meanwhile; try again.', houseFile))
  await window.showTextDocument(document)
}

/** The workspace folder of a story. One that has no file yet belongs to the only folder, where there is only one. */
function folderOf(story: Uri): Uri | undefined {
  const {workspaceFolders: [only, ...others] = []} = workspace
  const folder = workspace.getWorkspaceFolder(story)
  if (folder !== undefined) return folder.uri
  return story.scheme === 'untitled' && others.length === 0 ? only?.uri : undefined
}

/** Whether `document` is a house lexicon. */
export function isHouseLexicon({uri}: TextDocument): boolean {
  return uri.path.endsWith(`/${houseFile}`)
}
