import assert from 'node:assert/strict'
import {
  ConfigurationTarget,
  commands,
  Position,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import {
  actionsAt,
  choose,
  closeAll,
  hasRule,
  inWorkspace,
  lacksRule,
  openFile,
  overwrite,
  readFile,
  remove,
  shown,
  shownWhen,
  writeFile,
} from './story.js'

const story =
  'It is summer.\n\nThe odd NATO member Kostra shut the border on Monday, the interior ministry said.\n'
const name = 'decisions.txt'

describe('leaving copy as it stands', () => {
  afterEach(async () => {
    await closeAll()
    await remove(name, `${name}.review.json`, 'wiredesk.yml')
  })

  it('keeps an accepted finding away through edits elsewhere, with its reason beside the story', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(await actionNamed(document, 'wiredesk.acceptFinding'), 'the alliance’s own joke')
    await shownWhen(document, lacksRule('loaded/modifier'))
    assert.match(await readFile(`${name}.review.json`), /the alliance’s own joke/)
    await overwrite(document, 'It is summer.', 'It is winter, and the passes are closed.')
    await overwrite(document, 'passes', 'roads')
    await shownWhen(document, lacksRule('loaded/modifier'))
    await overwrite(document, 'on Monday', 'on Tuesday')
    await shownWhen(document, hasRule('loaded/modifier'))
  })

  it('gives an accepted finding back when the decision is taken back', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(await actionNamed(document, 'wiredesk.allowInStory'))
    await shownWhen(document, lacksRule('loaded/modifier'))
    const {decisions} = JSON.parse(await readFile(`${name}.review.json`))
    await commands.executeCommand('wiredesk.takeBack', {subject: [document.uri, decisions[0]]})
    await shownWhen(document, hasRule('loaded/modifier'))
    assert.equal(await readFile(`${name}.review.json`), '')
  })

  it('adds to what another window has decided meanwhile', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    const other = {kind: 'term', rule: 'source/vague', text: 'critics'}
    await writeFile(`${name}.review.json`, JSON.stringify({version: 1, decisions: [other]}))
    await choose(await actionNamed(document, 'wiredesk.allowInStory'))
    await shownWhen(document, lacksRule('loaded/modifier'))
    const {decisions} = JSON.parse(await readFile(`${name}.review.json`))
    assert.deepEqual(decisions.map(({rule}: {rule: string}) => rule).sort(), [
      'loaded/modifier',
      'source/vague',
    ])
  })

  it('keeps both of two decisions that are made at once', async () => {
    const document = await openFile(name, `${story}\nThe minister reportedly left the capital on Monday.\n`)
    await shownWhen(document, (all) => hasRule('loaded/modifier')(all) && hasRule('source/reportedly')(all))
    const actions = [...(await actionsAt(document, 'odd')), ...(await actionsAt(document, 'reportedly'))]
    const allow = actions.filter(({command}) => command?.command === 'wiredesk.allowInStory')
    await Promise.all(allow.map((action) => choose(action)))
    const {decisions} = JSON.parse(await readFile(`${name}.review.json`))
    assert.ok(allow.length > 1)
    assert.equal(decisions.length, allow.length)
  })

  it('writes over no record that it cannot read', async () => {
    const conflict = '<<<<<<< ours\n{"version": 1, "decisions": []}\n=======\n'
    await writeFile(`${name}.review.json`, conflict)
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(await actionNamed(document, 'wiredesk.allowInStory'))
    assert.equal(await readFile(`${name}.review.json`), conflict)
    assert.ok(hasRule('loaded/modifier')(shown(document.uri)))
  })

  it('turns a rule off for the desk in the house lexicon, and on again', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(await actionNamed(document, 'wiredesk.turnOffForDesk'))
    await shownWhen(document, lacksRule('loaded/modifier'))
    assert.equal(await readFile('wiredesk.yml'), 'desks:\n  news:\n    loaded/modifier: off\n')
    const path = ['desks', 'news', 'loaded/modifier']
    await commands.executeCommand('wiredesk.takeBack', {subject: [document.uri, path]})
    await shownWhen(document, hasRule('loaded/modifier'))
  })

  it('drops a term from the house’s lists', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(await actionNamed(document, 'wiredesk.allowInHouse'))
    await shownWhen(document, lacksRule('loaded/modifier'))
    assert.match(await readFile('wiredesk.yml'), /^remove:\n {2}- \S+\n$/)
  })

  it('adds to a house lexicon as it stands on disk, whatever an open editor still shows of it', async () => {
    await openFile('wiredesk.yml', 'rules:\n  source/vague: off\n')
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await writeFile('wiredesk.yml', 'rules:\n  time/relative: off\n')
    await choose(await actionNamed(document, 'wiredesk.allowInHouse'))
    await shownWhen(document, lacksRule('loaded/modifier'))
    assert.match(await readFile('wiredesk.yml'), /time\/relative: off\nremove:\n {2}- \S+\n$/)
  })

  it('leaves the saving of a house lexicon to whoever is writing in it', async () => {
    const house = await openFile('wiredesk.yml', 'rules:\n  source/vague: off\n')
    await overwrite(house, 'source/vague', 'time/relative')
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(await actionNamed(document, 'wiredesk.allowInHouse'))
    assert.match(house.getText(), /time\/relative: off\nremove:\n {2}- \S+\n$/)
    assert.ok(house.isDirty)
  })

  it('takes an ignore line out of the copy', async () => {
    const ignored = story.replace('The odd', 'wiredesk-ignore loaded/modifier: their joke\nThe odd')
    const document = await openFile(name, ignored)
    await commands.executeCommand('wiredesk.reviewDocument')
    assert.ok(lacksRule('loaded/modifier')(shown(document.uri)))
    const start = ignored.indexOf('wiredesk-ignore')
    const span = {start, end: ignored.indexOf('\nThe odd')}
    await commands.executeCommand('wiredesk.takeBack', {subject: [document.uri, span]})
    assert.equal(document.getText(), story)
    await shownWhen(document, hasRule('loaded/modifier'))
  })

  it('takes nothing out of the copy where the ignore line stands no more', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await commands.executeCommand('wiredesk.takeBack', {subject: [document.uri, {start: 0, end: 9}]})
    assert.equal(document.getText(), story)
  })

  it('goes with a story that gets another name', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(await actionNamed(document, 'wiredesk.allowInStory'))
    await shownWhen(document, lacksRule('loaded/modifier'))
    const edit = new WorkspaceEdit()
    edit.renameFile(document.uri, inWorkspace('renamed.txt'))
    await workspace.applyEdit(edit)
    while ((await readFile('renamed.txt.review.json')) === '');
    assert.equal(await readFile(`${name}.review.json`), '')
    await remove('renamed.txt', 'renamed.txt.review.json')
  })

  it('goes with the copy of a story into a new file', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await choose(await actionNamed(document, 'wiredesk.allowInStory'))
    await shownWhen(document, lacksRule('loaded/modifier'))
    const copy = await openFile('copy.txt', '')
    await overwrite(copy, '', story)
    await copy.save()
    while ((await readFile('copy.txt.review.json')) === '');
    await shownWhen(copy, lacksRule('loaded/modifier'))
    assert.notEqual(await readFile(`${name}.review.json`), '')
    await remove('copy.txt', 'copy.txt.review.json')
  })

  it('goes with a story that gets its first name, and not with the next untitled one', async () => {
    const unnamed = inWorkspace(name).with({scheme: 'untitled', authority: ''})
    const untitled = await openUnnamed(unnamed)
    await shownWhen(untitled, hasRule('loaded/modifier'))
    await choose(await actionNamed(untitled, 'wiredesk.allowInStory'))
    await shownWhen(untitled, lacksRule('loaded/modifier'))
    assert.ok(await untitled.save())
    while ((await readFile(`${name}.review.json`)) === '');
    await closeAll()
    await remove(name)
    await shownWhen(await openUnnamed(unnamed), hasRule('loaded/modifier'))
  })

  it('obeys a severity in the settings as soon as it is set', async () => {
    const document = await openFile(name, story)
    await shownWhen(document, hasRule('loaded/modifier'))
    await commands.executeCommand('wiredesk.toggleRule', 'loaded/modifier')
    await shownWhen(document, lacksRule('loaded/modifier'))
    await commands.executeCommand('wiredesk.toggleRule', 'loaded/modifier')
    await shownWhen(document, hasRule('loaded/modifier'))
    assert.equal(rulesOfWorkspace(), undefined)
  })

  it('turns a rule on here that the user turned off everywhere, and leaves the user’s settings alone', async () => {
    const settings = workspace.getConfiguration('wiredesk')
    await settings.update(
      'rules',
      {'loaded/modifier': 'off', 'time/relative': 'off'},
      ConfigurationTarget.Global,
    )
    const document = await openFile(name, `${story}\nThe minister reportedly left the capital on Monday.\n`)
    await shownWhen(document, hasRule('source/reportedly'))
    assert.ok(lacksRule('loaded/modifier')(shown(document.uri)))
    await commands.executeCommand('wiredesk.toggleRule', 'loaded/modifier')
    await shownWhen(document, hasRule('loaded/modifier'))
    assert.deepEqual(Object.keys(rulesOfWorkspace() ?? {}), ['loaded/modifier'])
    await settings.update('rules', undefined, ConfigurationTarget.Workspace)
    await settings.update('rules', undefined, ConfigurationTarget.Global)
  })
})

/** Types the story into a document that has no file yet, and would get its first one at the path of `uri`. */
async function openUnnamed(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri)
  await window.showTextDocument(document)
  const edit = new WorkspaceEdit()
  edit.insert(uri, new Position(0, 0), story)
  await workspace.applyEdit(edit)
  return document
}

function rulesOfWorkspace(): Record<string, string> | undefined {
  return workspace.getConfiguration('wiredesk').inspect<Record<string, string>>('rules')?.workspaceValue
}

async function actionNamed(document: Parameters<typeof actionsAt>[0], command: string) {
  return (await actionsAt(document, 'odd')).find((action) => action.command?.command === command)
}
