import {type ExtensionContext, l10n, window} from 'vscode'
import {registerCommands} from './editor/command.js'
import {allCommands} from './editor/commands/index.js'
import {showFaces} from './editor/faces.js'
import {createHouseLexicons} from './editor/house/house-lexicons.js'
import type {Newsroom} from './editor/newsroom.js'
import {createRecords} from './editor/records.js'
import {createReviews} from './editor/reviews.js'
import {createSettings} from './editor/settings.js'
import {followStoryInFront} from './editor/story-in-front.js'
import {createWorkspaceReview} from './editor/workspace-review.js'

/** Wires the parts and returns; the tagger is loaded by the first review. */
export function activate(context: ExtensionContext): void {
  try {
    wire(context)
  } catch (error) {
    // VS Code does not tell anybody when an extension fails to start.
    void window.showErrorMessage(l10n.t('Wiredesk could not start.'))
    throw error
  }
}

function wire({subscriptions, workspaceState}: ExtensionContext): void {
  const log = window.createOutputChannel('Wiredesk', {log: true})
  log.info(
    'Wiredesk is ready. Its reviews are told here at the log level Debug, in counts and rules, never in words of a story.',
  )
  const settings = createSettings()
  const houses = createHouseLexicons(log)
  const records = createRecords(workspaceState, log)
  const reviews = createReviews({settings, houses, records, log})
  const front = followStoryInFront(reviews)
  const workspaceReview = createWorkspaceReview({settings, houses, records, reviews, log})
  const newsroom: Newsroom = {settings, houses, records, reviews, front, workspaceReview, log}
  subscriptions.push(log, settings, houses, records, reviews, front, workspaceReview)
  subscriptions.push(showFaces(newsroom), registerCommands(newsroom, allCommands))
}
