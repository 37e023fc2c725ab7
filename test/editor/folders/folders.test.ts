import {commands, window, workspace} from 'vscode'
import {actionsAt, choose, closeAll, hasRule, lacksRule, shownWhen, story} from '../suite/story.js'

describe('a workspace of several folders', () => {
  afterEach(closeAll)

  it('reviews each story by the house lexicon of its own folder', async () => {
    await writeInto('sport', 'wiredesk.yml', 'rules:\n  loaded/modifier: off\n')
    const news = await openIn('stories', 'folders.txt')
    await shownWhen(news, hasRule('loaded/modifier'))
    const sport = await openIn('sport', 'folders.txt')
    await shownWhen(sport, lacksRule('loaded/modifier'))
  })

  it('keeps what is allowed in the house with the folder of the story', async () => {
    await writeInto('sport', 'wiredesk.yml', 'rules: {}\n')
    const sport = await openIn('sport', 'folders.txt')
    await shownWhen(sport, hasRule('loaded/modifier'))
    const actions = await actionsAt(sport, 'odd')
    await choose(actions.find(({command}) => command?.command === 'wiredesk.allowInHouse'))
    await shownWhen(sport, lacksRule('loaded/modifier'))
    const news = await openIn('stories', 'folders.txt')
    await shownWhen(news, hasRule('loaded/modifier'))
  })

  it('reviews the stories of every folder together', async () => {
    await writeInto('sport', 'wiredesk.yml', 'rules: {}\n')
    const unopened = [
      await writeInto('sport', 'unopened.txt', story),
      await writeInto('stories', 'unopened.txt', story),
    ]
    // It ends with a message that waits for somebody to answer.
    void commands.executeCommand('wiredesk.reviewWorkspace')
    await Promise.all(unopened.map((uri) => shownWhen({uri}, hasRule('loaded/modifier'))))
  })
})

async function openIn(folder: string, name: string) {
  await commands.executeCommand('vscode.open', await writeInto(folder, name, story))
  const editor = window.activeTextEditor
  if (editor === undefined) throw new Error(`${folder}/${name} did not open`)
  return editor.document
}

async function writeInto(folder: string, name: string, text: string) {
  const found = workspace.workspaceFolders?.find((each) => each.name === folder)
  if (found === undefined) throw new Error(`There is no folder ${folder}`)
  const file = found.uri.with({path: `${found.uri.path}/${name}`})
  await workspace.fs.writeFile(file, new TextEncoder().encode(text))
  return file
}
