import {commands, type TextEditor, Uri, window, workspace} from 'vscode'
import type {Command} from '../command.js'
import {goTo} from '../pick-place.js'

/** Shows a place of a story: the end of every link in a tree. */
export const goToPlace: Command = {
  id: 'wiredesk.goToPlace',
  async run(_newsroom, uri, start, end) {
    if (!(uri instanceof Uri) || typeof start !== 'number' || typeof end !== 'number') return
    goTo((await inFront(uri)) ?? (await window.showTextDocument(await workspace.openTextDocument(uri))), {
      start,
      end,
    })
  },
}

/** The editor in front, where it holds the story: shown anew, a story in a comparison would leave it for a tab of its own. */
async function inFront(uri: Uri): Promise<TextEditor | undefined> {
  const editor = window.activeTextEditor
  if (`${editor?.document.uri}` !== `${uri}`) return undefined
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
  return editor
}
