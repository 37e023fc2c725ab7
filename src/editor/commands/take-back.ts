import {l10n, Uri, workspace} from 'vscode'
import {deleteFromHouse, takeFromHouse} from '../../lexicon/house-edit.js'
import {decisionIn} from '../../review/accept.js'
import type {SourceSpan} from '../../story/span.js'
import type {Command} from '../command.js'
import {removeIgnore} from '../ignore-lines.js'
import {Refusal} from '../refusal.js'
import {subjectOf} from '../views/story-tree.js'

/** Takes back what silences a finding, in the story's record, in its copy or in the house lexicon: the finding waits again. */
export const takeBack: Command = {
  id: 'wiredesk.takeBack',
  async run({records, houses, reviews}, row) {
    const [uri, subject] = subjectOf(row)
    if (!(uri instanceof Uri)) return
    const span = spanIn(subject)
    if (span !== undefined) {
      const document = await workspace.openTextDocument(uri)
      const {directives = []} = (await reviews.of(document))?.review ?? {}
      if (!directives.some(({start, end}) => start === span.start && end === span.end))
        throw new Refusal(l10n.t('The copy has changed, and that line is no longer there.'))
      return removeIgnore(document, span)
    }
    if (Array.isArray(subject)) {
      const path = subject.filter((each) => typeof each === 'string')
      await houses.edit(uri, (yaml) => withoutEntry(yaml, path))
      return
    }
    const decision = decisionIn(subject)
    if (decision !== undefined) await records.remove(uri, decision)
  },
}

/** The place of a line in the copy, which is what a row of the copy's own lines is about. */
function spanIn(value: unknown): SourceSpan | undefined {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value))
    return undefined
  const {start, end} = value
  return typeof start === 'number' && typeof end === 'number' ? {start, end} : undefined
}

function withoutEntry(yaml: string, path: readonly string[]): string {
  const [list, id] = path
  return list === 'remove' && id !== undefined ? takeFromHouse(yaml, [list], id) : deleteFromHouse(yaml, path)
}
