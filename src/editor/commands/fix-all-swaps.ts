import {l10n, workspace} from 'vscode'
import {safeEdits} from '../../review/edits.js'
import {activeReading} from '../active-reading.js'
import {workspaceEdit} from '../code-actions.js'
import type {Command} from '../command.js'
import {say} from '../say.js'
import {nothingToRaise} from '../what-waits.js'

/** Makes every swap that cannot change what the copy says, in one step that undo takes back. */
export const fixAllSwaps: Command = {
  id: 'wiredesk.fixAllSwaps',
  async run(newsroom) {
    const active = await activeReading(newsroom)
    if (active === undefined) return
    const {document, open} = active.reading
    const edits = safeEdits(open)
    if (open.length === 0) say(nothingToRaise(active.reading))
    else if (edits.length === 0) say(l10n.t('no finding here has a safe swap'))
    else if (!(await workspace.applyEdit(workspaceEdit(document, edits))))
      say(l10n.t('the copy could not be changed'))
    else say(edits.length === 1 ? l10n.t('1 change made') : l10n.t('{0} changes made', edits.length))
  },
}
