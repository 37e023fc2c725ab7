import assert from 'node:assert/strict'
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {type Server, startServer} from './host/server.js'
import {workbenchAddress} from './host/workbench.js'
import {EditorWindow} from './window.js'

/** Committed pictures change only when somebody asks for new ones. */
const pictures = process.env.SCREENSHOTS ?? 'test-results/screenshots'

describe('an editor at a desk', () => {
  let home: string
  let server: Server
  let window: EditorWindow
  let story: string

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'wiredesk-'))
    const folder = join(home, 'stories')
    await cp('seeds/stories', folder, {recursive: true})
    story = join(folder, 'ceasefire.wire')
    server = await startServer({extension: resolve('dist/wiredesk.vsix')})
    window = await EditorWindow.open(workbenchAddress({port: server.port, folder, file: story}))
  })

  after(async () => {
    await window?.close()
    await server?.stop()
    await rm(home, {recursive: true, force: true, maxRetries: 5})
  })

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.screenshot('test-results/drive.png')
  })

  const picture = (name: string) => window.screenshot(join(pictures, `${name}.png`))

  it('sees a squiggle under a claim that nobody stands behind', async () => {
    await window.squiggleUnder('reportedly')
    await picture('squiggles')
  })

  it('reads in a hover what is wrong, why, and who says so', async () => {
    const said = await window.hover('reportedly')
    assert.match(said, /who reported it/)
    assert.match(said, /readers need to know who/)
    assert.match(said, /source\/reportedly/)
    await picture('hover')
  })

  it('finds every finding in the Problems panel', async () => {
    const rows = await window.problems()
    assert.ok(rows.some((row) => row.includes('source/reportedly')))
    assert.ok(rows.some((row) => row.includes('attribution/conflict-claim')))
    await picture('problems')
    await window.closePanel()
  })

  it('is offered the change a desk would make', async () => {
    const fixes = await window.quickFixes('odd')
    assert.match(fixes.join('\n'), /odd/)
    await picture('quick-fixes')
  })

  it('makes the change, and the finding goes', async () => {
    await window.apply('odd')
    await window.untilGone('The odd NATO')
    await picture('fixed')
  })

  it('takes the change back, and the finding comes back', async () => {
    await window.undo()
    await window.squiggleUnder('odd')
    assert.equal(await readFile(story, 'utf8'), await readFile('seeds/stories/ceasefire.wire', 'utf8'))
  })

  it('finds every command in the palette', async () => {
    const rows = await window.palette('Wiredesk: ')
    for (const command of ['Review Document', 'Next Finding', 'Show Sources', 'Explain Rule']) {
      assert.ok(
        rows.some((row) => row.includes(command)),
        `${command} is not among ${rows.join(', ')}`,
      )
    }
    await picture('palette')
  })

  it('sees the count of findings in a narrow window too', async () => {
    await window.narrow()
    await window.untilStatusShows('Wiredesk: ')
  })
})

describe('wire copy in its colours', () => {
  const themes = {
    light: 'Default Light Modern',
    dark: 'Default Dark Modern',
    contrast: 'Default High Contrast',
  }

  for (const [name, theme] of Object.entries(themes)) {
    it(`tells sources from the words around them in a ${name} theme`, async () => {
      const folder = resolve('seeds/stories')
      const settings = {'workbench.colorTheme': theme}
      const server = await startServer({extension: resolve('dist/wiredesk.vsix'), settings})
      const file = join(folder, 'robbery.wire')
      const window = await EditorWindow.open(workbenchAddress({port: server.port, folder, file}))
      try {
        await window.hideSideBar()
        await window.squiggleUnder('illegal immigrant')
        await window.untilColoured('The council')
        await window.screenshot(join(pictures, `grammar-${name}.png`))
      } finally {
        await window.close()
        await server.stop()
      }
    })
  }
})
