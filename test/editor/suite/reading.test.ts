import assert from 'node:assert/strict'
import {
  type CodeLens,
  type CompletionList,
  commands,
  type Hover,
  MarkdownString,
  TabInputCustom,
  type TextDocument,
  window,
  workspace,
} from 'vscode'
import {
  actionsAt,
  closeAll,
  hasRule,
  inWorkspace,
  lacksRule,
  openFile,
  openUntitled,
  overwrite,
  placeOf,
  readFile,
  remove,
  ruleOf,
  shown,
  shownWhen,
  story,
  writeFile,
} from './story.js'

describe('reading a story', () => {
  afterEach(closeAll)

  it('tells in a hover why a finding was raised, and who stands behind a cue', async () => {
    const document = await openUntitled(story)
    await shownWhen(document, hasRule('loaded/modifier'))
    assert.match(await hoverAt(document, 'odd'), /NATO member|dispassionate|Reuters/)
    assert.match(await hoverAt(document, 'said'), /interior ministry/i)
  })

  it('counts sources in a line above the story', async () => {
    const document = await openUntitled(`${story}\nIt rained.\n`)
    await shownWhen(document, hasRule('loaded/modifier'))
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri)
    assert.match(lenses.map(({command}) => command?.title).join(' '), /1 source/)
  })

  it('goes from finding to finding, and round the end', async () => {
    const document = await openUntitled(`${story}\nThe odd member state Ardania said no.\n`)
    await shownWhen(document, (all) => all.length > 1)
    const lines = new Set<number>()
    // No story as short as this has more findings than there are steps here.
    for (let step = 0; step < 12; step += 1) {
      await commands.executeCommand('wiredesk.nextFinding')
      lines.add(window.activeTextEditor?.selection.active.line ?? -1)
    }
    assert.deepEqual([...lines].sort(), [0, 2])
  })

  it('goes back from finding to finding, and round the beginning', async () => {
    const document = await openUntitled(`${story}\nIt rained.\n\nThe odd member state Ardania said no.\n`)
    await shownWhen(document, (all) => all.length > 1)
    const lines: number[] = []
    for (let step = 0; step < 12; step += 1) {
      await commands.executeCommand('wiredesk.previousFinding')
      lines.push(window.activeTextEditor?.selection.active.line ?? -1)
    }
    assert.equal(lines[0], 4)
    assert.ok(lines.includes(0))
    assert.ok(lines.lastIndexOf(4) > lines.indexOf(0))
  })

  it('opens a rule’s page without a network', async () => {
    const document = await openUntitled(story)
    const marks = await shownWhen(document, hasRule('loaded/modifier'))
    const code = marks.find((each) => ruleOf(each) === 'loaded/modifier')?.code
    assert.ok(typeof code === 'object')
    await commands.executeCommand('vscode.open', code.target)
    const tab = window.tabGroups.activeTabGroup.activeTab
    assert.ok(tab?.input instanceof TabInputCustom, tab?.label)
    assert.equal(`${tab.input.uri}`, `${code.target}`)
    assert.match((await workspace.openTextDocument(code.target)).getText(), /loaded\/modifier/)
  })

  it('opens the page of the rule that a row of the findings is about', async () => {
    const document = await openFile('row.txt', story)
    await shownWhen(document, hasRule('loaded/modifier'))
    const accept = (await actionsAt(document, 'odd')).find(
      ({command}) => command?.command === 'wiredesk.acceptFinding',
    )
    await commands.executeCommand('wiredesk.explainRule', {subject: accept?.command?.arguments})
    const tab = window.tabGroups.activeTabGroup.activeTab
    assert.ok(tab?.input instanceof TabInputCustom, tab?.label)
    assert.equal(tab.input.uri.path, '/loaded/modifier.md')
    await remove('row.txt')
  })

  it('reviews the whole workspace, and forgets a file that changes', async () => {
    await workspace.fs.writeFile(inWorkspace('unopened.txt'), new TextEncoder().encode(story))
    await workspace.fs.writeFile(inWorkspace('unopened.json'), new TextEncoder().encode('{"odd": 1}'))
    void commands.executeCommand('wiredesk.reviewWorkspace')
    await shownWhen({uri: inWorkspace('unopened.txt')}, hasRule('loaded/modifier'))
    assert.deepEqual(shown(inWorkspace('unopened.json')), [])
    await remove('unopened.txt', 'unopened.json')
    await shownWhen({uri: inWorkspace('unopened.txt')}, (all) => all.length === 0)
  })
})

describe('a review of the workspace', () => {
  afterEach(async () => {
    await closeAll()
    await remove('unopened.txt', 'wiredesk.yml')
  })

  it('lists a story again that was opened and closed', async () => {
    const uri = inWorkspace('unopened.txt')
    await writeFile('unopened.txt', story)
    void commands.executeCommand('wiredesk.reviewWorkspace')
    await shownWhen({uri}, hasRule('loaded/modifier'))
    const document = await openFile('unopened.txt', story)
    await commands.executeCommand('wiredesk.reviewDocument')
    const closed = new Promise<void>((resolve) => {
      const listener = workspace.onDidCloseTextDocument((each) => {
        if (each !== document) return
        listener.dispose()
        resolve()
      })
    })
    await closeAll()
    await closed
    await shownWhen({uri}, hasRule('loaded/modifier'))
  })

  it('is made again by what the house lexicon says now', async () => {
    const uri = inWorkspace('unopened.txt')
    await writeFile('unopened.txt', `${story}\nThe council, a talking shop, met on Monday, the mayor said.\n`)
    void commands.executeCommand('wiredesk.reviewWorkspace')
    await shownWhen({uri}, hasRule('loaded/modifier'))
    const document = await openUntitled(story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await commands.executeCommand('wiredesk.addHouseTerm', 'talking shop', '')
    await shownWhen({uri}, hasRule('house/term'))
  })
})

describe('the house lexicon', () => {
  afterEach(async () => {
    await closeAll()
    await remove('wiredesk.yml', 'house.txt')
  })

  it('is shown where it breaks, and the rest of it is used', async () => {
    const house = await openFile('wiredesk.yml', 'extends: nobody\nrules:\n  loaded/modifier: off\n')
    const [problem] = await shownWhen(house, (all) => all.length > 0)
    assert.equal(problem?.range.start.line, 0)
    const document = await openFile(
      'house.txt',
      `${story}\nThe minister reportedly left the capital on Monday.\n`,
    )
    await shownWhen(document, hasRule('source/reportedly'))
    assert.ok(lacksRule('loaded/modifier')(shown(document.uri)))
  })

  it('raises its own terms as soon as it is saved', async () => {
    const document = await openFile(
      'house.txt',
      'The council, a talking shop, met on Monday, the mayor said.\n',
    )
    const house = await openFile('wiredesk.yml', '')
    await overwrite(house, '', 'terms:\n  - id: talking-shop\n    variants: [talking shop]\n')
    assert.ok(await house.save())
    await commands.executeCommand('vscode.open', document.uri)
    await shownWhen(document, hasRule('house/term'))
  })

  it('takes words from the copy, with what the house writes instead', async () => {
    const copy = 'The council, a talking shop, met on Monday, the mayor said.\n'
    const document = await openFile('house.txt', copy)
    await commands.executeCommand('wiredesk.addHouseTerm', 'talking shop', 'assembly, chamber')
    await shownWhen(document, hasRule('house/term'))
    const actions = await actionsAt(document, 'talking shop')
    const titles = actions.map(({title}) => title)
    assert.ok(
      titles.some((title) => /assembly/.test(title)),
      titles.join('\n'),
    )
    assert.match(await readFile('wiredesk.yml'), /- id: talking-shop\n/)
    // What the house has ruled is changed where it stands.
    assert.ok(actions.every(({command}) => command?.command !== 'wiredesk.allowInHouse'))
  })

  it('runs the examples of its entries', async () => {
    const house = await openFile(
      'wiredesk.yml',
      'terms:\n  - id: talking-shop\n    variants: [talking shop]\n    match:\n      - The talking shop met.\n      - The council met.\n',
    )
    const [failed, ...others] = await shownWhen(house, (all) => all.length > 0)
    assert.equal(failed?.range.start.line, 5)
    assert.deepEqual(others, [])
  })

  it('completes weights and rules', async () => {
    const house = await openFile('wiredesk.yml', 'rules:\n  loaded/modifier: ')
    const end = house.lineAt(1).range.end
    const {items} = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      house.uri,
      end,
    )
    const labels = items.map(({label}) => (typeof label === 'string' ? label : label.label))
    assert.ok(labels.includes('softer') && labels.includes('off'), labels.join())
  })
})

async function hoverAt(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words).start,
  )
  return hovers
    .flatMap(({contents}) => contents)
    .map((part) => (part instanceof MarkdownString ? part.value : String(part)))
    .join('\n')
}
