import {
  ConfigurationTarget,
  l10n,
  type QuickPickItem,
  Uri,
  type WorkspaceConfiguration,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode'
import {allRules} from '../../rules/all.js'
import type {Command} from '../command.js'
import {say} from '../say.js'
import {section} from '../settings.js'
import {subjectOf} from '../views/story-tree.js'

/** Turns a rule off for the folder in front, or on again. */
export const toggleRule: Command = {
  id: 'wiredesk.toggleRule',
  async run({settings, reviews}, asked) {
    const [id, story] = typeof asked === 'string' ? [asked] : subjectOf(asked)
    const document = window.activeTextEditor?.document
    const uri = story instanceof Uri ? story : document?.uri
    const {rules} = settings.of(uri)
    const raised = new Set(
      (document === undefined ? undefined : reviews.last(document))?.open.map(({rule}) => rule),
    )
    // First what somebody is looking for: a rule that is off, or one that speaks in this story.
    const rank = (id: string) => (rules[id] === 'off' ? 0 : raised.has(id) ? 1 : 2)
    const items = [...allRules]
      .sort((a, b) => rank(a.id) - rank(b.id))
      .map(({id, severity, why}): QuickPickItem => {
        const weight = rules[id] === 'off' ? l10n.t('off') : (rules[id] ?? severity)
        return {
          label: id,
          description: raised.has(id) ? l10n.t('{0} · in this story', weight) : weight,
          detail: why,
        }
      })
    const rule =
      typeof id === 'string'
        ? id
        : (await window.showQuickPick(items, {title: l10n.t('Turn a rule off or on'), matchOnDetail: true}))
            ?.label
    if (rule === undefined) return
    const folder = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri)
    const configuration = workspace.getConfiguration(section, folder ?? null)
    const isOff = rules[rule] === 'off'
    const target = targetFor(folder)
    await configuration.update('rules', changed(configuration, target, rule, isOff), target)
    say(isOff ? l10n.t('{0} is on again', rule) : l10n.t('{0} is off, in the settings', rule))
  },
}

/** A folder that is open by itself keeps its settings as the workspace's. */
function targetFor(folder: WorkspaceFolder | undefined): ConfigurationTarget {
  if (workspace.workspaceFolders === undefined) return ConfigurationTarget.Global
  return folder === undefined || workspace.workspaceFile === undefined
    ? ConfigurationTarget.Workspace
    : ConfigurationTarget.WorkspaceFolder
}

/**
 * The weights that `target` itself holds, with `rule` turned on or off. What other settings hold stays theirs; where one of them turns
 * the rule off, it takes a weight to turn it on.
 */
function changed(
  configuration: WorkspaceConfiguration,
  target: ConfigurationTarget,
  rule: string,
  turnOn: boolean,
): Readonly<Record<string, unknown>> | undefined {
  const {globalValue, workspaceValue, workspaceFolderValue} =
    configuration.inspect<Record<string, unknown>>('rules') ?? {}
  const levels = [globalValue, workspaceValue, workspaceFolderValue]
  const level = levelOf[target]
  const {[rule]: _before, ...others} = levels[level] ?? {}
  const isOffBelow = levels.slice(0, level).some((weights) => weights?.[rule] === 'off')
  const weight = allRules.find(({id}) => id === rule)?.severity
  const value = turnOn ? (isOffBelow ? {...others, [rule]: weight} : others) : {...others, [rule]: 'off'}
  return Object.keys(value).length === 0 ? undefined : value
}

/** Which settings outweigh which. */
const levelOf: Record<ConfigurationTarget, number> = {
  [ConfigurationTarget.Global]: 0,
  [ConfigurationTarget.Workspace]: 1,
  [ConfigurationTarget.WorkspaceFolder]: 2,
}
