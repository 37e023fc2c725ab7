import {type QuickPickItem, Selection, type TextEditor, TextEditorRevealType, window} from 'vscode'
import type {SourceSpan} from '../story/span.js'
import {rangeOf} from './reading.js'

/** An entry that stands for a place in the copy. */
export interface PlaceItem extends QuickPickItem {
  readonly at: SourceSpan
}

/** Lets an editor look through places: moving in the list shows each, Enter stays there, Escape returns to where the caret was. */
export function pickPlace(editor: TextEditor, title: string, items: readonly PlaceItem[]): void {
  const {selection, visibleRanges} = editor
  const pick = window.createQuickPick<PlaceItem>()
  let stayed = false
  pick.title = title
  pick.matchOnDescription = true
  pick.matchOnDetail = true
  pick.items = items
  pick.onDidChangeActive(([item]) => item !== undefined && goTo(editor, item.at))
  pick.onDidAccept(() => {
    stayed = true
    pick.hide()
  })
  pick.onDidHide(() => {
    pick.dispose()
    if (stayed) return
    editor.selection = selection
    const [seen] = visibleRanges
    if (seen !== undefined) editor.revealRange(seen, TextEditorRevealType.AtTop)
  })
  pick.show()
}

/** Selects `span` and brings it into view. */
export function goTo(editor: TextEditor, span: SourceSpan): void {
  const range = rangeOf(editor.document, span)
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
