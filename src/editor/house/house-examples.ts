import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  type LogOutputChannel,
  l10n,
  languages,
  type TextDocument,
  workspace,
} from 'vscode'
import {exampleAt} from '../../lexicon/house-place.js'
import {whereItFailed} from '../../report/where.js'
import {readHouseLexicon} from '../../review/house.js'
import {failedHouseExamples} from '../../review/house-examples.js'
import type {FailedExample} from '../../rules/examples.js'
import {together} from '../disposables.js'
import {rangeOf} from '../reading.js'
import {isHouseLexicon} from './house-lexicons.js'

/** Runs the examples inside the entries of a house lexicon when it is opened or saved, and marks those that do not hold. */
export function runHouseExamples(log: LogOutputChannel): Disposable {
  const collection = languages.createDiagnosticCollection('wiredesk house examples')
  const run = (document: TextDocument) => {
    if (!isHouseLexicon(document)) return
    show(document).catch((error) => log.error(`Examples could not be run: ${whereItFailed(error)}`))
  }
  workspace.textDocuments.forEach(run)
  return together(
    collection,
    workspace.onDidOpenTextDocument(run),
    workspace.onDidSaveTextDocument(run),
    // Read anew from disk, it changes without being saved.
    workspace.onDidChangeTextDocument(({document}) => document.isDirty || run(document)),
    workspace.onDidCloseTextDocument(({uri}) => collection.delete(uri)),
  )

  async function show(document: TextDocument): Promise<void> {
    const {version} = document
    const yaml = document.getText()
    const failed = await failedHouseExamples(readHouseLexicon(yaml).house)
    if (document.isClosed || document.version !== version) return
    collection.set(
      document.uri,
      failed.map((example) => diagnosticOf(document, yaml, example)),
    )
  }
}

function diagnosticOf(
  document: TextDocument,
  yaml: string,
  {term, copy, expected}: FailedExample,
): Diagnostic {
  const list = expected === 'match' ? 'match' : 'noMatch'
  const message =
    expected === 'match'
      ? l10n.t('“{0}” does not mark this copy', term)
      : l10n.t('“{0}” marks this copy all the same', term)
  const range = rangeOf(document, exampleAt(yaml, term, list, copy))
  const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Warning)
  diagnostic.source = 'Wiredesk'
  return diagnostic
}
