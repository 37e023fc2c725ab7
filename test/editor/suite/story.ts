import {
  type CodeAction,
  type CodeActionKind,
  commands,
  type Diagnostic,
  languages,
  type Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'

/** One sentence with one fault, “odd”, and one source. */
export const story = 'The odd NATO member Kostra shut the border on Monday, the interior ministry said.\n'

/** Opens copy that has no file yet. */
export async function openUntitled(content: string, language = 'plaintext'): Promise<TextDocument> {
  const document = await workspace.openTextDocument({content, language})
  await window.showTextDocument(document)
  return document
}

/** Writes a file into the workspace and opens it. */
export async function openFile(name: string, content: string): Promise<TextDocument> {
  const uri = inWorkspace(name)
  await writeFile(name, content)
  // A document opened by `openTextDocument` outlives its tab by minutes; one opened as a user opens it does not.
  await commands.executeCommand('vscode.open', uri)
  const editor = window.activeTextEditor
  if (`${editor?.document.uri}` !== `${uri}` || editor === undefined) throw new Error(`${name} did not open`)
  const {document} = editor
  // A file that another journey had open may still show what that one left.
  if (document.getText() !== content) await commands.executeCommand('workbench.action.files.revert')
  return document
}

/** A file of the workspace. */
export function inWorkspace(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? []
  if (folder === undefined) throw new Error('The suite runs in a folder')
  return Uri.joinPath(folder.uri, name)
}

/** Writes a file of the workspace behind the editor's back. */
export async function writeFile(name: string, content: string): Promise<void> {
  await workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(content))
}

/** The text of a file of the workspace; empty where there is none. */
export async function readFile(name: string): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(inWorkspace(name)))
  } catch {
    return ''
  }
}

/** What Wiredesk shows of `uri`, in the order of the copy. */
export function shown(uri: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({source}) => source === 'Wiredesk')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
}

/** Waits until what Wiredesk shows of a document is as it should be; mocha's time limit ends a wait in vain. */
export function shownWhen(
  {uri}: {readonly uri: Uri},
  holds: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const diagnostics = shown(uri)
      if (!holds(diagnostics)) return
      listener.dispose()
      resolve(diagnostics)
    }
    const listener = languages.onDidChangeDiagnostics(look)
    look()
  })
}

/** The rule of a diagnostic. */
export function ruleOf({code}: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code)
}

export function hasRule(rule: string): (diagnostics: readonly Diagnostic[]) => boolean {
  return (diagnostics) => diagnostics.some((each) => ruleOf(each) === rule)
}

export function lacksRule(rule: string): (diagnostics: readonly Diagnostic[]) => boolean {
  return (diagnostics) => !hasRule(rule)(diagnostics)
}

/** The place of `words` in a document. */
export function placeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words)
  if (start < 0) throw new Error(`The copy does not hold “${words}”`)
  const {range} = document.lineAt(document.positionAt(start))
  return range.with(document.positionAt(start), document.positionAt(start + words.length))
}

/** The actions on offer at `words`. */
export function actionsAt(
  document: TextDocument,
  words: string,
  kind?: CodeActionKind,
): Promise<readonly CodeAction[]> {
  return actionsIn(document, placeOf(document, words), kind)
}

/** The actions on offer at `range`. The editor's main thread learns of markers after the extension host does, so this asks until there are some. */
export async function actionsIn(
  document: TextDocument,
  range: Range,
  kind?: CodeActionKind,
): Promise<readonly CodeAction[]> {
  for (;;) {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      ...(kind === undefined ? [] : [kind.value]),
    )
    if (actions.length > 0) return actions
  }
}

/** Does what the editor does when somebody chooses `action`. */
export async function choose(action: CodeAction | undefined, ...more: readonly unknown[]): Promise<void> {
  if (action === undefined) throw new Error('There is no such action')
  if (action.edit !== undefined) await workspace.applyEdit(action.edit)
  if (action.command !== undefined)
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []), ...more)
}

/** Writes `text` over `words`, as typing would. */
export async function overwrite(document: TextDocument, words: string, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, placeOf(document, words), text)
  await workspace.applyEdit(edit)
}

/** Closes every editor without saving, so that one journey leaves nothing to the next. */
export async function closeAll(): Promise<void> {
  for (const {document} of window.visibleTextEditors)
    if (document.isUntitled || document.isDirty) {
      await window.showTextDocument(document)
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    }
  await commands.executeCommand('workbench.action.closeAllEditors')
}

/** Deletes files of the workspace that a journey made. */
export async function remove(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    try {
      await workspace.fs.delete(inWorkspace(name))
    } catch {
      // It was never made.
    }
  }
}
