import {commands, type Disposable, l10n, window} from 'vscode'
import {whereItFailed} from '../report/where.js'
import {together} from './disposables.js'
import type {Newsroom} from './newsroom.js'
import {Refusal} from './refusal.js'

/** One entry of the palette, a menu or a link. */
export interface Command {
  readonly id: string
  /** What links and menus pass on comes as `unknown`; a command narrows what it takes. */
  run(newsroom: Newsroom, ...values: readonly unknown[]): unknown
}

/** Registers every command. One that refuses says why; one that fails says so, and the log keeps where. */
export function registerCommands(newsroom: Newsroom, all: readonly Command[]): Disposable {
  return together(
    ...all.map(({id, run}) =>
      commands.registerCommand(id, async (...values: readonly unknown[]) => {
        try {
          return await run(newsroom, ...values)
        } catch (error) {
          if (error instanceof Refusal) {
            void window.showWarningMessage(error.message)
            return undefined
          }
          newsroom.log.error(`${id} failed: ${whereItFailed(error)}`)
          void window.showErrorMessage(
            l10n.t('Wiredesk could not do that. The output “Wiredesk” says where it failed.'),
          )
          return undefined
        }
      }),
    ),
  )
}
