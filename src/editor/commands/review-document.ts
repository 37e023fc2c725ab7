import {l10n, window} from 'vscode'
import type {Command} from '../command.js'
import {say} from '../say.js'
import {findingsWords, nothingToRaise} from '../what-waits.js'

/** Reviews the document in front, whatever its language; it stays reviewed until it is closed. */
export const reviewDocument: Command = {
  id: 'wiredesk.reviewDocument',
  async run({reviews}) {
    const document = window.activeTextEditor?.document
    if (document === undefined) {
      void window.showInformationMessage(l10n.t('What is in front holds no text to review.'))
      return
    }
    const reading = await reviews.follow(document)
    if (reading === undefined) return
    say(reading.open.length === 0 ? nothingToRaise(reading) : findingsWords(reading.open.length))
  },
}
