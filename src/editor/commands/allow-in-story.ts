import {findingOf} from '../active-reading.js'
import type {Command} from '../command.js'
import {signed} from '../signed.js'

/** Lets the words of a finding stand wherever they are in this story. */
export const allowInStory: Command = {
  id: 'wiredesk.allowInStory',
  async run(newsroom, ...values) {
    const found = await findingOf(newsroom, values)
    if (found === undefined) return
    const {rule, text} = found.finding
    const {uri} = found.reading.document
    await newsroom.records.add(uri, {kind: 'term', rule, text, ...signed(newsroom.settings.of(uri))})
  },
}
