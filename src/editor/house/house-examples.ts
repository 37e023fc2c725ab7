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
import {loadLanguage} from '../../language/language.js'
import {terms} from '../../lexicon/data.js'
import {exampleAt} from '../../lexicon/house-place.js'
import {resolveTerms} from '../../lexicon/resolve.js'
import {readHouseLexicon} from '../../review/house.js'
import {type FailedExample, failedExamples} from '../../rules/examples.js'
import {blockRules} from '../../rules/index.js'
import {together} from '../disposables.js'
import {rangeOf} from '../reading.js'
import {whereItFailed} from '../where.js'
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
    const failed = await failedIn(yaml)
    if (document.isClosed || document.version !== version) return
    collection.set(
      document.uri,
      failed.map((example) => diagnosticOf(document, yaml, example)),
    )
  }
}

async function failedIn(yaml: string): Promise<readonly FailedExample[]> {
  const {house} = readHouseLexicon(yaml)
  const own = (house.terms ?? []).filter(({match, noMatch}) => match.length + noMatch.length > 0)
  // Without examples there is nothing to load the tagger for.
  if (own.length === 0) return []
  const all = resolveTerms(terms, {profile: house.extends ?? 'neutral', desk: house.desk ?? 'news', house})
  return failedExamples(own, await loadLanguage(all, house.names), blockRules)
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
