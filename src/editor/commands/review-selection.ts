import {l10n, window} from 'vscode'
import type {Finding} from '../../review/types.js'
import type {Command} from '../command.js'
import {formatOf} from '../documents.js'
import {type PlaceItem, pickPlace} from '../pick-place.js'
import {Refusal} from '../refusal.js'
import {problemsOfStory} from '../what-waits.js'

/** Reviews the selected words alone, in a document of any kind, and lists what it finds there. */
export const reviewSelection: Command = {
  id: 'wiredesk.reviewSelection',
  async run({reviews}) {
    const editor = window.activeTextEditor
    if (editor === undefined || editor.selection.isEmpty) {
      void window.showInformationMessage(l10n.t('Select the words to review first.'))
      return
    }
    const {document, selection} = editor
    const {version} = document
    const base = document.offsetAt(selection.start)
    const copy = {
      text: document.getText(selection),
      // A piece of a markup file may lack the tags that would tell its format.
      format: reviews.known(document)?.review.format ?? formatOf(document),
      path: document.uri.path,
    }
    const {findings, problems} = await reviews.review(document.uri, copy, new AbortController().signal)
    if (document.version !== version || document.isClosed)
      throw new Refusal(l10n.t('The copy has changed meanwhile; select the words again.'))
    if (findings.length === 0) {
      const [problem] = problemsOfStory({problems})
      void window.showInformationMessage(problem ?? l10n.t('Nothing to raise in the selection.'))
      return
    }
    pickPlace(
      editor,
      l10n.t('Findings in the selection'),
      findings.map((finding) => itemOf(finding, base)),
    )
  },
}

function itemOf({rule, text, message, start, end}: Finding, base: number): PlaceItem {
  return {label: text, description: rule, detail: message, at: {start: base + start, end: base + end}}
}
