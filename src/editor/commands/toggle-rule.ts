import {ConfigurationTarget, l10n, type QuickPickItem, type WorkspaceFolder, window, workspace} from 'vscode'
import {allRules} from '../../rules/all.js'
import type {Command} from '../command.js'
import {section} from '../settings.js'
import {subjectOf} from '../views/story-tree.js'

/** Turns a rule off for the folder in front, or on again. */
export const toggleRule: Command = {
  id: 'wiredesk.toggleRule',
  async run({settings}, asked) {
    const [id] = typeof asked === 'string' ? [asked] : subjectOf(asked)
    const uri = window.activeTextEditor?.document.uri
    const {rules} = settings.of(uri)
    const items = allRules.map(
      (rule): QuickPickItem => ({
        label: rule.id,
        description: rules[rule.id] === 'off' ? l10n.t('off') : (rules[rule.id] ?? rule.severity),
        detail: rule.why,
      }),
    )
    const rule =
      typeof id === 'string'
        ? id
        : (await window.showQuickPick(items, {title: l10n.t('Turn a rule off or on'), matchOnDetail: true}))
            ?.label
    if (rule === undefined) return
    const {[rule]: level, ...others} = rules
    const value = level === 'off' ? others : {...others, [rule]: 'off'}
    const folder = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri)
    await workspace.getConfiguration(section, folder ?? null).update('rules', value, targetFor(folder))
  },
}

function targetFor(folder: WorkspaceFolder | undefined): ConfigurationTarget {
  if (folder !== undefined) return ConfigurationTarget.WorkspaceFolder
  return workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace
}
