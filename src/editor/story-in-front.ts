import {commands, type Disposable, type Event, EventEmitter, type TextDocument, window} from 'vscode'
import {together} from './disposables.js'
import type {Reviews} from './reviews.js'

/** The story that the views are about. It stays in front while a rule's page, a search or another file is looked at. */
export interface StoryInFront extends Disposable {
  /** The last story that had the focus, as long as it is reviewed. */
  readonly document: TextDocument | undefined
  readonly onDidChange: Event<void>
}

/** Follows the focus, and tells menus and keys whether a story has it. */
export function followStoryInFront(reviews: Reviews): StoryInFront {
  const changed = new EventEmitter<void>()
  let last: TextDocument | undefined
  let told: boolean | undefined
  const look = () => {
    const active = window.activeTextEditor?.document
    const inFront = active !== undefined && reviews.follows(active)
    if (inFront !== told) void commands.executeCommand('setContext', 'wiredesk.storyInFront', inFront)
    told = inFront
    const kept = last !== undefined && reviews.follows(last) ? last : undefined
    const story = inFront ? active : kept
    if (story === last) return
    last = story
    changed.fire()
  }
  look()
  const subscriptions = together(
    changed,
    window.onDidChangeActiveTextEditor(look),
    reviews.onDidRead(look),
    reviews.onDidLeave(look),
  )
  return {
    get document() {
      return last
    },
    onDidChange: changed.event,
    dispose: subscriptions.dispose,
  }
}
