import {commands} from 'vscode'
import type {Command} from '../command.js'

/** Brings the list of everything accepted and suppressed to the front. */
export const showDecisions: Command = {
  id: 'wiredesk.showDecisions',
  run: () => commands.executeCommand('wiredesk.decisions.focus'),
}
