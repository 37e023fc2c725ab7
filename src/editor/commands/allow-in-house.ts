import {l10n, window} from 'vscode'
import {addToHouse} from '../../lexicon/house-edit.js'
import {findingOf} from '../active-reading.js'
import type {Command} from '../command.js'
import {termOf} from '../house/term-of.js'
import {say} from '../say.js'

/** Takes the entry that raised a finding off the house's lists, in its wiredesk.yml. */
export const allowInHouse: Command = {
  id: 'wiredesk.allowInHouse',
  async run(newsroom, ...values) {
    const found = await findingOf(newsroom, values)
    if (found === undefined) return
    const term = termOf(found.finding)
    if (term === undefined) {
      void window.showInformationMessage(
        l10n.t(
          'None of the product’s lists raised this, so there is no entry to drop. Accept it, allow it in this story, or change the house’s own entry in wiredesk.yml.',
        ),
      )
      return
    }
    await newsroom.houses.edit(found.reading.document.uri, (yaml) => addToHouse(yaml, ['remove'], term))
    say(l10n.t('“{0}” is off the house’s lists, in wiredesk.yml', term))
  },
}
