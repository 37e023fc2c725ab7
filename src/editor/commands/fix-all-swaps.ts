import {l10n, window, workspace} from 'vscode'
import {safeEdits} from '../../review/edits.js'
import {activeReading} from '../active-reading.js'
import {workspaceEdit} from '../code-actions.js'
import type {Command} from '../command.js'

/** Makes every swap that cannot change what the copy says, in one step that undo takes back. */
export const fixAllSwaps: Command = {
  id: 'wiredesk.fixAllSwaps',
  async run(newsroom) {
    const active = await activeReading(newsroom)
    if (active === undefined) return
    const {document, open} = active.reading
    const edits = safeEdits(open)
    if (edits.length > 0) await workspace.applyEdit(workspaceEdit(document, edits))
    window.setStatusBarMessage(l10n.t('Wiredesk: {0} changes made', edits.length), 4000)
  },
}
