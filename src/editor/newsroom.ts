import type {LogOutputChannel} from 'vscode'
import type {HouseLexicons} from './house/house-lexicons.js'
import type {Records} from './records.js'
import type {Reviews} from './reviews.js'
import type {SettingsStore} from './settings.js'
import type {StoryInFront} from './story-in-front.js'
import type {WorkspaceReview} from './workspace-review.js'

/** What every part of the editor shell works with. */
export interface Newsroom {
  readonly settings: SettingsStore
  readonly houses: HouseLexicons
  readonly records: Records
  readonly reviews: Reviews
  readonly front: StoryInFront
  readonly workspaceReview: WorkspaceReview
  readonly log: LogOutputChannel
}
