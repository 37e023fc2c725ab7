import {Range, type TextDocument, WorkspaceEdit, workspace} from 'vscode'
import type {SourceSpan} from '../story/span.js'
import {rangeOf} from './reading.js'

/** Takes a `wiredesk-ignore` out of the copy, with the comment that holds it and the line that it leaves empty. Undo brings it back. */
export async function removeIgnore(document: TextDocument, span: SourceSpan): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.delete(document.uri, withComment(document, rangeOf(document, span)))
  await workspace.applyEdit(edit)
}

function withComment(document: TextDocument, range: Range): Range {
  const before = document.lineAt(range.start).text.slice(0, range.start.character)
  const after = document.lineAt(range.end).text.slice(range.end.character)
  const opens = /<!--\s*$/.exec(before)?.[0].length ?? 0
  const closes = /^\s*-->/.exec(after)?.[0].length ?? 0
  const whole = new Range(range.start.translate(0, -opens), range.end.translate(0, closes))
  const isAlone = before.slice(0, before.length - opens).trim() === '' && after.slice(closes).trim() === ''
  return isAlone ? new Range(whole.start.line, 0, whole.end.line + 1, 0) : whole
}
