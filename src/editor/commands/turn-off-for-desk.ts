import {l10n} from 'vscode'
import {setInHouse} from '../../lexicon/house-edit.js'
import {findingOf} from '../active-reading.js'
import type {Command} from '../command.js'
import {say} from '../say.js'

/** Turns a rule off for the desk that the story belongs to, in the house's wiredesk.yml. */
export const turnOffForDesk: Command = {
  id: 'wiredesk.turnOffForDesk',
  async run(newsroom, ...values) {
    const found = await findingOf(newsroom, values)
    if (found === undefined) return
    const {uri} = found.reading.document
    const {rule} = found.finding
    const desk = newsroom.settings.of(uri).desk ?? (await newsroom.houses.deskOf(uri)) ?? 'news'
    await newsroom.houses.edit(uri, (yaml) => setInHouse(yaml, ['desks', desk, rule], 'off'))
    say(l10n.t('{0} is off for the {1} desk, in wiredesk.yml', rule, desk))
  },
}
