import {l10n, type QuickPickItem, window} from 'vscode'
import {allRules} from '../../rules/all.js'
import {findingOf} from '../active-reading.js'
import type {Command} from '../command.js'
import {openRulePage} from '../rule-pages.js'
import {subjectOf} from '../views/story-tree.js'

/** Opens the page of a rule: the one that a link names, the one of a finding in a tree, the one under the caret, or one that is picked. */
export const explainRule: Command = {
  id: 'wiredesk.explainRule',
  async run(newsroom, ...values) {
    const [id] = values
    if (typeof id === 'string') return openRulePage(id)
    if (subjectOf(id).length > 0) {
      const found = await findingOf(newsroom, values)
      return found === undefined ? undefined : openRulePage(found.finding.rule)
    }
    const {reviews} = newsroom
    const editor = window.activeTextEditor
    const reading = editor === undefined ? undefined : await reviews.of(editor.document)
    const offset = editor?.document.offsetAt(editor.selection.active) ?? -1
    const here = reading?.open.find(({start, end}) => start <= offset && offset <= end)?.rule
    const items = allRules.map((rule): QuickPickItem => ({label: rule.id, detail: rule.why}))
    const picked = await window.showQuickPick(
      items.sort((a, b) => Number(b.label === here) - Number(a.label === here)),
      {title: l10n.t('Explain a rule'), matchOnDetail: true},
    )
    if (picked !== undefined) await openRulePage(picked.label)
  },
}
