import {l10n, type QuickPickItem, window} from 'vscode'
import {allRules} from '../../rules/all.js'
import {findingOf} from '../active-reading.js'
import type {Command} from '../command.js'
import {openRulePage} from '../rule-pages.js'
import {subjectOf} from '../views/story-tree.js'

/** Opens the page of a rule: the one that a link names, the one of a finding in a tree, the one under the caret, or one that is picked, those of this story first. */
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
    const open = (editor === undefined ? undefined : await reviews.of(editor.document))?.open ?? []
    const offset = editor?.document.offsetAt(editor.selection.active) ?? -1
    const here = open.find(({start, end}) => start <= offset && offset <= end)?.rule
    const raised = new Set(open.map(({rule}) => rule))
    const rank = (id: string) => (id === here ? 0 : raised.has(id) ? 1 : 2)
    const items = [...allRules]
      .sort((a, b) => rank(a.id) - rank(b.id))
      .map(
        ({id, why}): QuickPickItem => ({
          label: id,
          detail: why,
          ...(raised.has(id) ? {description: l10n.t('in this story')} : {}),
        }),
      )
    const picked = await window.showQuickPick(items, {title: l10n.t('Explain a rule'), matchOnDetail: true})
    if (picked !== undefined) await openRulePage(picked.label)
  },
}
