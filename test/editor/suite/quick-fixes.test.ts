import assert from 'node:assert/strict'
import {type CodeAction, CodeActionKind, commands, Range, window} from 'vscode'
import {
  actionsAt,
  actionsIn,
  choose,
  closeAll,
  hasRule,
  lacksRule,
  openUntitled,
  placeOf,
  shownWhen,
} from './story.js'

const story = 'The odd NATO member Kostra shut the border on Monday, the interior ministry said.\n'

describe('quick fixes', () => {
  afterEach(closeAll)

  it('make the change that they promise, and the finding goes', async () => {
    const document = await openUntitled(story)
    await shownWhen(document, hasRule('loaded/modifier'))
    const actions = await actionsAt(document, 'odd', CodeActionKind.QuickFix)
    const swap = actions.find(({edit, isPreferred}) => edit !== undefined && isPreferred === true)
    await choose(swap)
    assert.equal(document.getText(), story.replace('odd ', ''))
    await shownWhen(document, lacksRule('loaded/modifier'))
  })

  it('are taken back by one undo', async () => {
    const document = await openUntitled(story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(
      (await actionsAt(document, 'odd', CodeActionKind.QuickFix)).find(({edit}) => edit !== undefined),
    )
    await commands.executeCommand('undo')
    assert.equal(document.getText(), story)
    await shownWhen(document, hasRule('loaded/modifier'))
  })

  it('leave the caret on a placeholder, for the source’s name to be written over it', async () => {
    const document = await openUntitled(
      'It rained.\n\nKostra goes on arming the rebels. The council met on Monday.\n',
    )
    await shownWhen(document, hasRule('attribution/allegation'))
    const actions = await actionsAt(document, 'arming', CodeActionKind.QuickFix)
    await choose(actions.find(({edit}) => insertedBy(edit).includes('[SOURCE]')))
    assert.match(document.getText(), /rebels, \[SOURCE\] said\./)
    const editor = window.activeTextEditor
    assert.equal(editor?.document.getText(editor.selection), '[SOURCE]')
  })

  it('offer a query to the reporter where only the reporter knows, and never prefer it', async () => {
    const document = await openUntitled('The minister reportedly left the capital on Monday.\n')
    await shownWhen(document, hasRule('source/reportedly'))
    const actions = await actionsAt(document, 'reportedly', CodeActionKind.QuickFix)
    const query = actions.find(({edit}) => insertedBy(edit).includes('[QUERY'))
    assert.ok(query)
    assert.ok(query.isPreferred !== true)
    await choose(query)
    assert.match(document.getText(), /\[QUERY: .+\]/)
  })

  it('all together make the safe swaps and leave every judgement to the editor', async () => {
    const text = `${story}\nThe minister reportedly left the capital on Monday.\n`
    const document = await openUntitled(text)
    await shownWhen(document, hasRule('loaded/modifier'))
    const [all] = await actionsAt(document, 'odd', CodeActionKind.SourceFixAll.append('wiredesk'))
    await choose(all)
    assert.equal(document.getText(), text.replace('odd ', ''))
  })

  it('all together take out a word and the word that leans on it', async () => {
    const text = 'The council met on the rather disappointing outcome of the vote, the mayor said.\n'
    const document = await openUntitled(text)
    await shownWhen(document, hasRule('tone/evaluation'))
    await commands.executeCommand('wiredesk.fixAllSwaps')
    assert.equal(document.getText(), text.replace('rather disappointing ', ''))
  })

  it('come before the ways to leave the copy, and two findings at the same words are told apart', async () => {
    const document = await openUntitled('The odd NATO member Kostra goes on arming the rebels.\n')
    await shownWhen(document, hasRule('balance/no-response'))
    const actions = await actionsAt(document, 'odd', CodeActionKind.QuickFix)
    const leaves = actions.map(({edit}) => edit === undefined)
    assert.deepEqual(leaves, [...leaves].sort())
    const titles = actions.map(({title}) => title)
    assert.equal(new Set(titles).size, titles.length, titles.join('\n'))
  })
})

describe('quick fixes beside a finding', () => {
  afterEach(closeAll)

  const copy =
    'The council met. The odd NATO member Kostra shut the border, and the minister reportedly left the capital on Monday. It rained.\n'

  it('are those of the nearest finding of the paragraph, and no others', async () => {
    const document = await openUntitled(copy)
    await shownWhen(document, hasRule('source/reportedly'))
    const titles = async (words: string) => {
      const {start} = placeOf(document, words)
      return (await actionsIn(document, new Range(start, start), CodeActionKind.QuickFix)).map(
        ({title}) => title,
      )
    }
    const atTheEnd = await titles('rained')
    assert.ok(
      atTheEnd.every((title) => !/odd/.test(title)),
      atTheEnd.join('\n'),
    )
    assert.ok(atTheEnd.some((title) => /“reportedly”/.test(title)))
    const atTheStart = await titles('council')
    assert.ok(atTheStart.every((title) => !/reportedly/.test(title)))
    assert.ok(atTheStart.some((title) => /odd/.test(title)))
  })

  it('leave the finding round a word to its own words', async () => {
    const document = await openUntitled('The odd NATO member Kostra goes on arming the rebels.\n')
    await shownWhen(document, hasRule('attribution/allegation'))
    const accepts = (actions: readonly CodeAction[]) =>
      actions.filter(({command}) => command?.command === 'wiredesk.acceptFinding').length
    assert.equal(accepts(await actionsAt(document, 'odd', CodeActionKind.QuickFix)), 1)
  })
})

function insertedBy(edit: CodeAction['edit']): string {
  return (edit?.entries() ?? []).flatMap(([, edits]) => edits.map(({newText}) => newText)).join('\n')
}
