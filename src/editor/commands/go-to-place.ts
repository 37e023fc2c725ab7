import {Uri, window, workspace} from 'vscode'
import type {Command} from '../command.js'
import {goTo} from '../pick-place.js'

/** Shows a place of a story: the end of every link in a tree. */
export const goToPlace: Command = {
  id: 'wiredesk.goToPlace',
  async run(_newsroom, uri, start, end) {
    if (!(uri instanceof Uri) || typeof start !== 'number' || typeof end !== 'number') return
    goTo(await window.showTextDocument(await workspace.openTextDocument(uri)), {start, end})
  },
}
