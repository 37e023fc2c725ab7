import assert from 'node:assert/strict'
import {languages, Position, type TextDocument, type Uri, WorkspaceEdit, window, workspace} from 'vscode'
import {closeAll, hasRule, openUntitled, shownWhen} from './story.js'

const wire = `Kostra shuts border

BORDER, March 3 (Meridian) - Stalls in the odd NATO member Kostra shut on Monday, the trade union said.
`
const letter = 'Dear Ana,\n\nStalls in the odd NATO member Kostra shut on Monday, the trade union said.\n'

describe('an untitled document', () => {
  afterEach(closeAll)

  it('becomes Wire Copy when wire copy is pasted into it', async () => {
    const document = await openEmpty()
    await paste(document, wire)
    await languageIs(document, 'wire-copy')
    await shownWhen(document, hasRule('loaded/modifier'))
  })

  it('stays what it is with any other text in it', async () => {
    const document = await openEmpty()
    await paste(document, letter)
    await shownWhen(document, hasRule('loaded/modifier'))
    assert.equal(document.languageId, 'plaintext')
  })

  it('keeps the language that somebody chose for it', async () => {
    const document = await openEmpty()
    await paste(document, wire)
    await languageIs(document, 'wire-copy')
    await languages.setTextDocumentLanguage(document, 'plaintext')
    await paste(document, 'The minister reportedly left the capital on Monday.\n\n')
    await shownWhen(document, hasRule('source/reportedly'))
    assert.equal(document.languageId, 'plaintext')
  })

  it('is left alone where it held copy from the start, as a restored one does', async () => {
    const document = await openUntitled(wire)
    await shownWhen(document, hasRule('loaded/modifier'))
    assert.equal(document.languageId, 'plaintext')
  })
})

async function openEmpty(): Promise<TextDocument> {
  const document = await workspace.openTextDocument({content: '', language: 'plaintext'})
  await window.showTextDocument(document)
  return document
}

async function paste({uri}: {readonly uri: Uri}, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.insert(uri, new Position(0, 0), text)
  await workspace.applyEdit(edit)
}

/** A change of language opens the document anew. */
function languageIs(document: TextDocument, language: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.languageId !== language) return
      listener.dispose()
      resolve()
    }
    const listener = workspace.onDidOpenTextDocument(look)
    look()
  })
}
