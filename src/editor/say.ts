import {l10n, window} from 'vscode'

/** Tells in the status bar what a command came to, where a message box would stop the work. */
export function say(message: string): void {
  window.setStatusBarMessage(l10n.t('Wiredesk: {0}', message), 4000)
}
