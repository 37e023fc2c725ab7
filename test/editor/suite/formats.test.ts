import assert from 'node:assert/strict'
import {CodeActionKind, commands, type DocumentSymbol, type FoldingRange, type SemanticTokens} from 'vscode'
import {actionsAt, choose, closeAll, hasRule, lacksRule, openFile, remove, shownWhen} from './story.js'

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<nitf>
  <head><title>Border</title></head>
  <body>
    <body.head><hedline><hl1>Kostra shuts border</hl1></hedline></body.head>
    <body.content>
      <p>Fish &amp; chips sellers in the odd NATO member Kostra shut their stalls, the trade union said.</p>
    </body.content>
  </body>
</nitf>
`

const ninjs = `{
  "uri": "tag:example.com,2026:1",
  "type": "text",
  "headline": "Kostra shuts border",
  "pubstatus": "usable",
  "body_xhtml": "<p>Fish &amp; chips sellers in the \\u201codd\\u201d NATO town said so.</p>\\n<p>Stalls in the odd NATO member Kostra shut on Monday, the union \\"Sea\\" said.</p>"
}
`

describe('stories in feeds', () => {
  afterEach(async () => {
    await closeAll()
    await remove('feed.xml', 'feed.json')
  })

  it('are known by their content, and a fix beside an entity of NITF changes its word alone', async () => {
    const document = await openFile('feed.xml', nitf)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(preferred(await actionsAt(document, 'odd', CodeActionKind.QuickFix)))
    assert.equal(document.getText(), nitf.replace('odd ', ''))
    await shownWhen(document, lacksRule('loaded/modifier'))
    await commands.executeCommand('undo')
    assert.equal(document.getText(), nitf)
  })

  it('are known in a format that a service made for itself', async () => {
    const document = await openFile(
      'feed.xml',
      '<Story>\n<Headline>Border</Headline>\n<ContentText>Stalls in the odd NATO member Kostra shut on Monday, the union said.</ContentText>\n</Story>\n',
    )
    await shownWhen(document, hasRule('loaded/modifier'))
  })

  it('stay well-formed when a fix is made in HTML inside a JSON string', async () => {
    const document = await openFile('feed.json', ninjs)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(preferred(await actionsAt(document, 'odd NATO member', CodeActionKind.QuickFix)))
    assert.equal(document.getText(), ninjs.replace('odd NATO member', 'NATO member'))
    assert.equal(JSON.parse(document.getText()).headline, 'Kostra shuts border')
    await commands.executeCommand('undo')
    assert.equal(document.getText(), ninjs)
  })

  it('are XML and JSON by the names of their formats', async () => {
    assert.equal((await openFile('feed.nitf', nitf)).languageId, 'xml')
    assert.equal((await openFile('feed.ninjs', ninjs)).languageId, 'json')
    await remove('feed.nitf', 'feed.ninjs')
  })

  it('have an outline', async () => {
    const document = await openFile('feed.xml', nitf)
    await shownWhen(document, hasRule('loaded/modifier'))
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    const names = symbols.flatMap(({name, children}) => [name, ...children.map((child) => child.name)])
    assert.ok(names.includes('Kostra shuts border'), names.join(' | '))
    assert.ok(
      names.some((each) => each.startsWith('Fish')),
      names.join(' | '),
    )
  })

  it('are told apart in the outline of a file that holds several', async () => {
    const story = (headline: string, copy: string) =>
      `<newsItem><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML><html><body><p>${copy}</p></body></html></inlineXML></contentSet></newsItem>`
    const first = story(
      'Kostra shuts border',
      'Stalls in the odd NATO member Kostra shut on Monday, the union said.',
    )
    const second = story('Ferry late', 'The ferry to Pell was late on Monday, its captain said.')
    const document = await openFile(
      'feed.xml',
      `<newsMessage><itemSet>\n${first}\n${second}\n</itemSet></newsMessage>`,
    )
    await shownWhen(document, hasRule('loaded/modifier'))
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )
    assert.deepEqual(
      symbols.map(({name}) => name),
      ['Kostra shuts border', 'Ferry late'],
    )
    const [, ferry] = symbols
    const text = ferry?.children.find(({children}) => children.length > 0)
    assert.deepEqual(
      text?.children.map(({name}) => name.slice(0, 9)),
      ['The ferry'],
    )
  })

  it('show who says what in colour, and fold their paragraphs', async () => {
    const story = `BORDER, March 3 (Meridian) - Stalls in the odd NATO member Kostra shut
on Monday, the trade union said.
`
    const document = await openFile('feed.txt', story)
    await shownWhen(document, hasRule('loaded/modifier'))
    const tokens = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    )
    assert.ok(tokens.data.length >= 10)
    const ranges = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    )
    assert.ok(ranges.some(({start, end}) => start === 0 && end === 1))
    await remove('feed.txt')
  })
})

function preferred(actions: Awaited<ReturnType<typeof actionsAt>>) {
  return actions.find(({isPreferred}) => isPreferred === true)
}
