import {l10n, Uri, window, workspace} from 'vscode'
import {houseFile} from '../../lexicon/house.js'
import type {Command} from '../command.js'
import {readText} from '../files.js'

/** Opens the wiredesk.yml that speaks for the story in front; a new one shows what can stand in it. */
export const openHouseLexicon: Command = {
  id: 'wiredesk.openHouseLexicon',
  async run({houses}) {
    const story = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri
    const file = story === undefined ? undefined : ((await houses.fileOf(story)) ?? firstFolderFile())
    if (file === undefined) {
      void window.showInformationMessage(
        l10n.t('Open a folder first: the house lexicon is its wiredesk.yml.'),
      )
      return
    }
    if ((await readText(file)) === undefined)
      await workspace.fs.writeFile(file, new TextEncoder().encode(template))
    await window.showTextDocument(await workspace.openTextDocument(file))
  },
}

function firstFolderFile(): Uri | undefined {
  const [folder] = workspace.workspaceFolders ?? []
  return folder === undefined ? undefined : Uri.joinPath(folder.uri, houseFile)
}

const template = `# The house lexicon: what this newsroom rules for itself. Every line is optional.

# The agency style it starts from: neutral, ap, reuters, bbc or afp.
extends: neutral

# Desks by path; the first that fits counts.
# paths:
#   - {path: 'sport/**', desk: sport}

# What the house makes of rules: error, warning, info, hint, softer or off.
# rules:
#   time/relative: off

# Terms of its own.
# terms:
#   - id: cheap-shot
#     variants: [cheap shot, cheap shots]
#     alternatives: [criticism]

# Names in which no term counts.
# names:
#   - Rebel Valley
`
