import {type Disposable, languages, type TextDocument, workspace} from 'vscode'
import {together} from './disposables.js'
import {looksLikeWire} from './looks-like-wire.js'
import type {Reviews} from './reviews.js'

/**
 * Gives an untitled document its language when what is pasted or typed into it is wire copy, as VS Code does with other languages. It
 * does so once, to a document that began empty: whoever chose a language, before or after, has the last word.
 */
export function recogniseWireCopy(reviews: Reviews): Disposable {
  const seen = new WeakSet(workspace.textDocuments)
  const blank = new WeakSet<TextDocument>()
  const open = (document: TextDocument) => {
    // A change of language closes a document and opens it again.
    if (seen.has(document) || !isBlank(document)) blank.delete(document)
    else blank.add(document)
    seen.add(document)
  }
  for (const document of workspace.textDocuments) if (isBlank(document)) blank.add(document)
  return together(
    workspace.onDidOpenTextDocument(open),
    reviews.onDidRead(({document, review}) => {
      if (!blank.has(document) || document.languageId !== 'plaintext') return
      if (!looksLikeWire(review) || !detectsLanguages(document)) return
      blank.delete(document)
      void languages.setTextDocumentLanguage(document, 'wire-copy')
    }),
  )
}

/** With neither copy nor the name of a file to come, which would tell its language. */
function isBlank(document: TextDocument): boolean {
  return document.isUntitled && !document.uri.path.includes('.') && document.getText() === ''
}

/** The editor's own setting for such guesses. */
function detectsLanguages(document: TextDocument): boolean {
  return workspace.getConfiguration('workbench.editor', document).get('languageDetection') !== false
}
