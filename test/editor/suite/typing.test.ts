import assert from 'node:assert/strict'
import {ConfigurationTarget, commands, type Diagnostic, languages, window, workspace} from 'vscode'
import {
  closeAll,
  hasRule,
  lacksRule,
  openFile,
  openUntitled,
  overwrite,
  placeOf,
  remove,
  ruleOf,
  shown,
  shownWhen,
  story,
} from './story.js'

describe('as one types', () => {
  afterEach(closeAll)

  it('marks a fault in an untitled story, with its rule and a link to the rule’s page', async () => {
    const document = await openUntitled(story)
    const [first] = await shownWhen(document, hasRule('loaded/modifier'))
    assert.ok(first)
    assert.match(document.getText(first.range), /^odd/)
    assert.ok(typeof first.code === 'object' && first.code.target.scheme === 'wiredesk-rule')
  })

  it('takes the mark away when the words go, and sets it where they come back', async () => {
    const document = await openUntitled(story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await overwrite(document, 'odd ', '')
    await shownWhen(document, lacksRule('loaded/modifier'))
    await overwrite(document, 'Kostra', 'Kostra, the odd member state,')
    const [again] = await shownWhen(document, hasRule('loaded/modifier'))
    assert.ok(again)
    assert.match(document.getText(again.range), /^odd/)
  })

  it('keeps the marks of the latest copy alone, however fast the changes come', async () => {
    const document = await openUntitled(story)
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday'])
      await overwrite(document, 'The odd', `It rained on ${day}. The odd`)
    const isInPlace = ({range}: Diagnostic) => range.start.isEqual(placeOf(document, 'odd').start)
    const all = await shownWhen(document, (diagnostics) => diagnostics.some(isInPlace))
    assert.equal(all.filter((each) => ruleOf(each) === 'loaded/modifier').length, 1)
  })

  it('marks a sentence in the making once it has ended, or typing has rested for longer', async () => {
    const document = await openUntitled('')
    const withoutTheOther: boolean[] = []
    const listener = languages.onDidChangeDiagnostics(() => {
      const all = shown(document.uri)
      if (hasRule('loaded/modifier')(all)) withoutTheOther.push(lacksRule('source/reportedly')(all))
    })
    await type(`${story.trim()} The minister reportedly left the capital`)
    await shownWhen(document, hasRule('source/reportedly'))
    listener.dispose()
    assert.equal(withoutTheOther[0], true)
    await type(' on Monday. Critics say he reportedly fled.')
    await shownWhen(document, (all) => all.filter((each) => ruleOf(each) === 'source/reportedly').length > 1)
  })

  it('clears a story when it is closed', async () => {
    const document = await openFile('closing.txt', story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await closeAll()
    await remove('closing.txt')
    await shownWhen(document, (diagnostics) => diagnostics.length === 0)
  })

  it('leaves other languages alone until it is asked', async () => {
    const document = await openUntitled(`// ${story}`, 'javascript')
    const other = await openUntitled(story)
    await shownWhen(other, hasRule('loaded/modifier'))
    assert.deepEqual(shown(document.uri), [])
    await window.showTextDocument(document)
    await commands.executeCommand('wiredesk.reviewDocument')
    await shownWhen(document, hasRule('loaded/modifier'))
  })

  it('leaves files alone that the settings exclude, and everything when it is turned off', async () => {
    const settings = workspace.getConfiguration('wiredesk')
    const target = ConfigurationTarget.Workspace
    const document = await openFile('excluded.txt', story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await settings.update('exclude', ['**/{excluded,other}.txt'], target)
    await shownWhen(document, (all) => all.length === 0)
    await settings.update('exclude', undefined, target)
    await shownWhen(document, hasRule('loaded/modifier'))
    await settings.update('enable', false, target)
    await shownWhen(document, (all) => all.length === 0)
    await settings.update('enable', undefined, target)
    await shownWhen(document, hasRule('loaded/modifier'))
    await remove('excluded.txt')
  })

  it('leaves XML and JSON that hold no story alone', async () => {
    const xml = await openUntitled(`<note><p>${story}</p></note>`, 'xml')
    const json = await openUntitled(`{"name": "a", "description": "${story.trim()}"}`, 'json')
    const other = await openUntitled(story)
    await shownWhen(other, hasRule('loaded/modifier'))
    assert.deepEqual([...shown(xml.uri), ...shown(json.uri)].map(ruleOf), [])
  })
})

/** Types key by key into the editor in front. */
async function type(text: string): Promise<void> {
  for (const key of text) await commands.executeCommand('type', {text: key})
}
