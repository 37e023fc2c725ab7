import {l10n, type TextEditor, Uri, window, workspace} from 'vscode'
import type {Finding} from '../review/types.js'
import type {Newsroom} from './newsroom.js'
import type {Reading} from './reading.js'
import {subjectOf} from './views/story-tree.js'

/** The editor in front with the reading of its story; says so where there is no story in front. */
export async function activeReading({
  reviews,
}: Newsroom): Promise<{readonly editor: TextEditor; readonly reading: Reading} | undefined> {
  const editor = window.activeTextEditor
  const reading = editor === undefined ? undefined : await reviews.of(editor.document)
  if (editor !== undefined && reading !== undefined) return {editor, reading}
  void window.showInformationMessage(
    l10n.t('No story is open in front. “Wiredesk: Review Document” reviews a document of any kind.'),
  )
  return undefined
}

/** The finding that a quick fix names by the story's address and its fingerprint, or that a row of a tree is about; says so where it is gone. */
export async function findingOf(
  {reviews}: Newsroom,
  values: readonly unknown[],
): Promise<{readonly reading: Reading; readonly finding: Finding} | undefined> {
  const [uri, fingerprint] = values[0] instanceof Uri ? values : subjectOf(values[0])
  const document = workspace.textDocuments.find((each) => uri instanceof Uri && `${each.uri}` === `${uri}`)
  const reading = document === undefined ? undefined : await reviews.of(document)
  const finding = reading?.open.find((each) => each.fingerprint === fingerprint)
  if (reading !== undefined && finding !== undefined) return {reading, finding}
  void window.showInformationMessage(l10n.t('The copy has changed, and that finding is no longer there.'))
  return undefined
}
