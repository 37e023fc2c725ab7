import {commands} from 'vscode'
import type {Finding} from '../../review/types.js'
import {activeReading} from '../active-reading.js'
import type {Command} from '../command.js'
import {goTo} from '../pick-place.js'
import {say} from '../say.js'
import {nothingToRaise} from '../what-waits.js'

export const nextFinding: Command = step('wiredesk.nextFinding', (findings, caret) =>
  findings.find(({start}) => start > caret),
)

export const previousFinding: Command = step('wiredesk.previousFinding', (findings, caret) =>
  findings.findLast(({start}) => start < caret),
)

/** Goes to the finding that `choose` takes, and round the end of the story where it takes none. */
function step(
  id: string,
  choose: (findings: readonly Finding[], caret: number) => Finding | undefined,
): Command {
  const forward = id === 'wiredesk.nextFinding'
  return {
    id,
    async run(newsroom) {
      const active = await activeReading(newsroom)
      if (active === undefined) return
      const {editor, reading} = active
      const caret = editor.document.offsetAt(editor.selection.start)
      const finding = choose(reading.open, caret) ?? reading.open.at(forward ? 0 : -1)
      if (finding === undefined) {
        say(nothingToRaise(reading))
        return
      }
      goTo(editor, finding)
      await commands.executeCommand('editor.action.showHover')
    },
  }
}
