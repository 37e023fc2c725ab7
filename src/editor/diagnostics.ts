import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  Location,
  languages,
  Range,
  type TextDocument,
} from 'vscode'
import type {Severity} from '../lexicon/term.js'
import type {Finding, Review} from '../review/types.js'
import {together} from './disposables.js'
import {type Reading, rangeOf} from './reading.js'
import type {Reviews} from './reviews.js'
import {rulePage} from './rule-pages.js'

/** Shows what waits for an editor under the copy and in the Problems panel. */
export function showDiagnostics(reviews: Reviews): Disposable {
  const collection = languages.createDiagnosticCollection('wiredesk')
  return together(
    collection,
    reviews.onDidRead(({document, open, review}: Reading) =>
      collection.set(document.uri, [
        ...open.map((finding) => diagnosticOf(document, finding)),
        ...problemDiagnostics(document, review),
      ]),
    ),
    reviews.onDidLeave(({uri}) => collection.delete(uri)),
  )
}

export function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(document, finding), finding.message, severityOf[finding.severity])
  diagnostic.source = 'Wiredesk'
  diagnostic.code = {value: finding.rule, target: rulePage(finding.rule)}
  diagnostic.relatedInformation = finding.related.map(
    ({rule, message, ...span}) =>
      new DiagnosticRelatedInformation(
        new Location(document.uri, rangeOf(document, span)),
        `${message} (${rule})`,
      ),
  )
  return diagnostic
}

/** What the reader of a file could not make sense of, where it stands; the rest of the file is reviewed all the same. */
function problemDiagnostics(document: TextDocument, {problems}: Review): readonly Diagnostic[] {
  return problems.slice(0, mostProblems).flatMap(({message, start, end = start}) => {
    if (start === undefined || end === undefined) return []
    const range = rangeOf(document, {start, end})
    const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Information)
    diagnostic.source = 'Wiredesk'
    return [diagnostic]
  })
}

/** A file that is broken all through says so often enough. */
const mostProblems = 20

/** A finding in a file that nobody has open. */
export function placedDiagnostic(finding: Finding): Diagnostic {
  const {line, column, endLine, endColumn} = finding
  return bareDiagnostic(finding, new Range(line - 1, column - 1, endLine - 1, endColumn - 1))
}

function bareDiagnostic({message, severity, rule}: Finding, range: Range): Diagnostic {
  const diagnostic = new Diagnostic(range, message, severityOf[severity])
  diagnostic.source = 'Wiredesk'
  diagnostic.code = {value: rule, target: rulePage(rule)}
  return diagnostic
}

const severityOf: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}
