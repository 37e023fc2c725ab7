import {env, l10n} from 'vscode'
import {toNotes} from '../../report/notes.js'
import {activeReading} from '../active-reading.js'
import type {Command} from '../command.js'
import {say} from '../say.js'
import {nothingToRaise} from '../what-waits.js'

/** Puts what waits in the story on the clipboard, for whoever wrote it. */
export const copyNotes: Command = {
  id: 'wiredesk.copyNotes',
  async run(newsroom) {
    const active = await activeReading(newsroom)
    if (active === undefined) return
    const notes = toNotes(active.reading.review, active.reading.open)
    if (notes === undefined) {
      say(nothingToRaise(active.reading))
      return
    }
    await env.clipboard.writeText(notes)
    say(l10n.t('notes for the reporter are on the clipboard'))
  },
}
