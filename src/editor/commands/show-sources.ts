import {l10n, QuickPickItemKind, window} from 'vscode'
import type {Source} from '../../review/types.js'
import {activeReading} from '../active-reading.js'
import {counted, kindIcon, kindWords, sourceName} from '../attribution-hover.js'
import type {Command} from '../command.js'
import {opening} from '../markdown.js'
import {type PlaceItem, pickPlace} from '../pick-place.js'
import {type Reading, rangeOf} from '../reading.js'
import {shownCopy} from '../shown-copy.js'
import {problemsOfStory} from '../what-waits.js'

/** Lists who says what in the story in front; every mention is an entry that goes to its place. */
export const showSources: Command = {
  id: 'wiredesk.showSources',
  async run(newsroom) {
    const active = await activeReading(newsroom)
    if (active === undefined) return
    const {editor, reading} = active
    const items = reading.review.ledger.flatMap((source) => entries(reading, source))
    if (items.length > 0) pickPlace(editor, l10n.t('Sources of this story'), items)
    else
      void window.showInformationMessage(
        problemsOfStory(reading.review)[0] ?? l10n.t('This story names no source.'),
      )
  },
}

function entries({document, review: {format}}: Reading, source: Source): PlaceItem[] {
  const heading = {
    label: `${sourceName(source)} · ${kindWords(source.kind)} · ${counted(source.attributions, source.quotes)}`,
    kind: QuickPickItemKind.Separator,
    at: {start: 0, end: 0},
  }
  const mentions = source.mentions.map((at): PlaceItem => {
    const {start} = rangeOf(document, at)
    const {text} = document.lineAt(start)
    const before = lineStart(text, start.character)
    return {
      at,
      label: `$(${kindIcon(source.kind)}) ${shownCopy(document.getText(rangeOf(document, at)), format)}`,
      description: l10n.t('line {0}', start.line + 1),
      detail: (before > 0 ? '…' : '') + opening(shownCopy(text.slice(before), format), 110),
    }
  })
  return [heading, ...mentions]
}

/** Where to begin to show a line, for what stands at `character` to be seen: at a word. */
function lineStart(text: string, character: number): number {
  if (character <= 40) return 0
  const space = text.indexOf(' ', character - 40)
  return space < 0 || space >= character ? character : space + 1
}
