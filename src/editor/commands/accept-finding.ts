import {l10n, window} from 'vscode'
import {findingOf} from '../active-reading.js'
import type {Command} from '../command.js'
import {opening} from '../markdown.js'
import {signed} from '../signed.js'

/** Accepts one finding as it stands. The reason is kept with it, because the next editor will ask. */
export const acceptFinding: Command = {
  id: 'wiredesk.acceptFinding',
  async run(newsroom, ...values) {
    const found = await findingOf(newsroom, values)
    if (found === undefined) return
    const {rule, fingerprint, text} = found.finding
    const {uri} = found.reading.document
    const given = values[2]
    const reason =
      typeof given === 'string'
        ? given
        : await window.showInputBox({
            title: l10n.t('Accept “{0}”', opening(text, 60)),
            prompt: l10n.t('Why does this stand? The reason is kept beside the story.'),
            validateInput: (value) => (value.trim() === '' ? l10n.t('Give a reason') : undefined),
          })
    if (reason === undefined || reason.trim() === '') return
    await newsroom.records.add(uri, {
      kind: 'finding',
      rule,
      fingerprint,
      text,
      reason: reason.trim(),
      ...signed(newsroom.settings.of(uri)),
    })
  },
}
