import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  type TextDocument,
  workspace,
} from 'vscode'
import {readHouseLexicon} from '../../review/house.js'
import {together} from '../disposables.js'
import {rangeOf} from '../reading.js'
import {isHouseLexicon} from './house-lexicons.js'

/** Shows where a house lexicon breaks, as one types it. The rest of it is used. */
export function showHouseProblems(): Disposable {
  const collection = languages.createDiagnosticCollection('wiredesk house lexicon')
  const show = (document: TextDocument) => {
    if (!isHouseLexicon(document)) return
    const {problems} = readHouseLexicon(document.getText())
    collection.set(
      document.uri,
      problems.map(({message, at}) => {
        const diagnostic = new Diagnostic(rangeOf(document, at), message, DiagnosticSeverity.Warning)
        diagnostic.source = 'Wiredesk'
        return diagnostic
      }),
    )
  }
  workspace.textDocuments.forEach(show)
  return together(
    collection,
    workspace.onDidOpenTextDocument(show),
    workspace.onDidChangeTextDocument(({document}) => show(document)),
    workspace.onDidCloseTextDocument(({uri}) => collection.delete(uri)),
  )
}
