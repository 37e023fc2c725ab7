import {commands, l10n, ProgressLocation, window} from 'vscode'
import type {Command} from '../command.js'
import {findingsWords} from '../what-waits.js'

/** Reviews every story of the workspace, with a progress bar that cancels. */
export const reviewWorkspace: Command = {
  id: 'wiredesk.reviewWorkspace',
  async run({workspaceReview}) {
    const {stories, findings, hints, unread, stopped} = await window.withProgress(
      {location: ProgressLocation.Notification, title: l10n.t('Reviewing the workspace'), cancellable: true},
      (progress, token) =>
        workspaceReview.run(
          (done, all) => progress.report({message: `${done + 1}/${all}`, increment: 100 / all}),
          token,
        ),
    )
    const show = l10n.t('Show Problems')
    const chosen = await window.showInformationMessage(
      [outcome(stories, withHints(findings, hints), stopped), ...unreadWords(unread)].join(' '),
      ...(findings === 0 ? [] : [show]),
    )
    if (chosen === show) await commands.executeCommand('workbench.actions.view.problems')
  },
}

function withHints(findings: number, hints: number): string {
  const words = findingsWords(findings)
  if (hints === 0) return words
  return `${words} (${hints === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hints)})`
}

function unreadWords(count: number): readonly string[] {
  if (count === 0) return []
  return [
    count === 1
      ? l10n.t('1 file could not be read; the output “Wiredesk” says where it failed.')
      : l10n.t('{0} files could not be read; the output “Wiredesk” says where it failed.', count),
  ]
}

function outcome(stories: number, findings: string, stopped: boolean): string {
  const read = stories === 1 ? l10n.t('1 story') : l10n.t('{0} stories', stories)
  if (stopped) return l10n.t('Stopped after {0}: {1} so far.', read, findings)
  return stories === 0
    ? l10n.t('There is no story in the workspace to review.')
    : l10n.t('{0} reviewed: {1}.', read, findings)
}
