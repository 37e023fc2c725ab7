import {type Disposable, type DocumentSelector, EventEmitter, languages, type TextDocument} from 'vscode'
import {together} from './disposables.js'
import {foldingRanges} from './folding.js'
import type {Newsroom} from './newsroom.js'
import {registerOutline} from './outline.js'
import {legend, semanticTokens} from './semantic-tokens.js'

/**
 * Outline, folding and colours, for the documents that are stories and for no others: a provider for a whole language would take the
 * editor's own folding by indentation away from every other XML file, and would not be asked again for the outline of a document that
 * becomes a story while it is open.
 */
export function showStoryLanguages({reviews}: Newsroom): Disposable {
  const registered = new Map<TextDocument, Disposable>()
  const changed = new EventEmitter<void>()
  return together(
    changed,
    reviews.onDidRead(({document}) => {
      if (!registered.has(document)) registered.set(document, register(document))
      else changed.fire()
    }),
    reviews.onDidLeave((document) => {
      registered.get(document)?.dispose()
      registered.delete(document)
    }),
    {dispose: () => together(...registered.values()).dispose()},
  )

  function register({uri: {scheme, fsPath}}: TextDocument): Disposable {
    // A pattern that equals the path matches it whatever characters it holds.
    const selector: DocumentSelector = {scheme, pattern: fsPath}
    return together(
      registerOutline(selector, reviews),
      languages.registerFoldingRangeProvider(selector, {
        onDidChangeFoldingRanges: changed.event,
        provideFoldingRanges: async (document) => {
          const reading = await reviews.of(document)
          return reading === undefined ? undefined : foldingRanges(reading)
        },
      }),
      languages.registerDocumentSemanticTokensProvider(
        selector,
        {
          onDidChangeSemanticTokens: changed.event,
          provideDocumentSemanticTokens: async (document) => {
            const reading = await reviews.of(document)
            return reading === undefined ? undefined : semanticTokens(reading)
          },
        },
        legend,
      ),
    )
  }
}
