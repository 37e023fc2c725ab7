import {l10n, window} from 'vscode'
import type {Command} from '../command.js'

/** Reviews the document in front, whatever its language; it stays reviewed until it is closed. */
export const reviewDocument: Command = {
  id: 'wiredesk.reviewDocument',
  async run({reviews}) {
    const document = window.activeTextEditor?.document
    if (document === undefined) return
    const reading = await reviews.follow(document)
    if (reading === undefined) return
    window.setStatusBarMessage(
      reading.open.length === 0
        ? l10n.t('Wiredesk: nothing to raise')
        : l10n.t('Wiredesk: {0} findings', reading.open.length),
      4000,
    )
  },
}
