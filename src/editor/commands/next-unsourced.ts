import {l10n, window} from 'vscode'
import {activeReading} from '../active-reading.js'
import type {Command} from '../command.js'
import {goTo} from '../pick-place.js'

/** Goes to the next paragraph that rests on nobody, and round the end of the story. */
export const nextUnsourced: Command = {
  id: 'wiredesk.nextUnsourced',
  async run(newsroom) {
    const active = await activeReading(newsroom)
    if (active === undefined) return
    const {editor, reading} = active
    const caret = editor.document.offsetAt(editor.selection.start)
    const unsourced = reading.review.coverage.filter(({state}) => state === 'unsourced')
    const next = unsourced.find(({start}) => start > caret) ?? unsourced[0]
    if (next === undefined) window.setStatusBarMessage(l10n.t('Every paragraph rests on somebody'), 4000)
    else goTo(editor, next)
  },
}
