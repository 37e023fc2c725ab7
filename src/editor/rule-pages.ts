import {
  commands,
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode'
import {allRules} from '../rules/all.js'
import {ruleReference} from '../rules/reference.js'

const scheme = 'wiredesk-rule'

/** The page of a rule. It is a file of ours, not an address: links under findings take no command, and no network is needed. */
export function rulePage(rule: string): Uri {
  return Uri.from({scheme, path: `/${rule}.md`})
}

/** Opens the page of `rule`; the manifest has Markdown's preview draw it. */
export async function openRulePage(rule: string): Promise<void> {
  await commands.executeCommand('vscode.open', rulePage(rule), {preview: true})
}

/** Serves the pages of all rules as files that nobody can change. */
export function serveRulePages(): Disposable {
  const options = {isCaseSensitive: true, isReadonly: true}
  return workspace.registerFileSystemProvider(scheme, pages, options)
}

const unchanging = new EventEmitter<FileChangeEvent[]>()

const pages: FileSystemProvider = {
  onDidChangeFile: unchanging.event,
  watch: () => ({dispose: () => {}}),
  stat(uri) {
    if (uri.path === '/') return {type: FileType.Directory, ctime: 0, mtime: 0, size: 0}
    return {type: FileType.File, ctime: 0, mtime: 0, size: contentOf(uri).length}
  },
  readFile: contentOf,
  readDirectory: () => allRules.map(({id}) => [`${id}.md`, FileType.File]),
  createDirectory: refuse,
  writeFile: refuse,
  delete: refuse,
  rename: refuse,
}

function contentOf(uri: Uri): Uint8Array {
  const id = uri.path.slice(1).replace(/\.md$/, '')
  const rule = allRules.find((each) => each.id === id)
  if (rule === undefined) throw FileSystemError.FileNotFound(uri)
  return new TextEncoder().encode(`${ruleReference(rule)}\n`)
}

function refuse(): never {
  throw FileSystemError.NoPermissions()
}
