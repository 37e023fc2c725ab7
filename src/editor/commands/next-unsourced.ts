import {l10n} from 'vscode'
import {activeReading} from '../active-reading.js'
import type {Command} from '../command.js'
import {goTo} from '../pick-place.js'
import {say} from '../say.js'
import {problemsOfStory} from '../what-waits.js'

/** Goes to the next paragraph that rests on nobody, and round the end of the story. */
export const nextUnsourced: Command = {
  id: 'wiredesk.nextUnsourced',
  async run(newsroom) {
    const active = await activeReading(newsroom)
    if (active === undefined) return
    const {editor, reading} = active
    const caret = editor.document.offsetAt(editor.selection.start)
    const {coverage} = reading.review
    const unsourced = coverage.filter(({state}) => state === 'unsourced')
    const next = unsourced.find(({start}) => start > caret) ?? unsourced[0]
    if (next !== undefined) goTo(editor, next)
    else if (coverage.length > 0) say(l10n.t('every paragraph rests on somebody'))
    else say(problemsOfStory(reading.review)[0] ?? l10n.t('there are no paragraphs yet'))
  },
}
