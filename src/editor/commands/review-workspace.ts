import {commands, l10n, ProgressLocation, window} from 'vscode'
import type {Command} from '../command.js'

/** Reviews every story of the workspace, with a progress bar that cancels. */
export const reviewWorkspace: Command = {
  id: 'wiredesk.reviewWorkspace',
  async run({workspaceReview}) {
    const {stories, findings} = await window.withProgress(
      {location: ProgressLocation.Notification, title: l10n.t('Reviewing the workspace'), cancellable: true},
      (progress, token) =>
        workspaceReview.run(
          (done, all) => progress.report({message: `${done + 1}/${all}`, increment: 100 / all}),
          token,
        ),
    )
    const show = l10n.t('Show Problems')
    const chosen = await window.showInformationMessage(
      l10n.t('{0} stories reviewed, {1} findings.', stories, findings),
      ...(findings === 0 ? [] : [show]),
    )
    if (chosen === show) await commands.executeCommand('workbench.actions.view.problems')
  },
}
