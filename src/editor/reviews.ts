import {
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode'
import {whereItFailed} from '../report/where.js'
import {judge} from '../review/accept.js'
import type {Copy, Review} from '../review/types.js'
import {together} from './disposables.js'
import {formatOf, isStory, prefix} from './documents.js'
import type {HouseLexicons} from './house/house-lexicons.js'
import type {Reading} from './reading.js'
import type {Records} from './records.js'
import {createReviewers} from './reviewers.js'
import {Session} from './session.js'
import type {SettingsStore} from './settings.js'
import {inSlices} from './slices.js'

/** The readings of every open story, kept up with its copy. */
export interface Reviews extends Disposable {
  readonly onDidRead: Event<Reading>
  /** The document is no longer reviewed: it was closed, or the settings leave it alone now. */
  readonly onDidLeave: Event<TextDocument>
  /** The review of the document failed, by a fault of ours; nothing is known of it as it stands. */
  readonly onDidFail: Event<TextDocument>
  /** Whether the document is reviewed as one types. */
  follows(document: TextDocument): boolean
  /** The reading of the document as it stands, where there is one already. */
  known(document: TextDocument): Reading | undefined
  /** The last reading, overtaken or not, for what may lag behind the copy by a moment. */
  last(document: TextDocument): Reading | undefined
  /** The reading of the document as it stands; `undefined` where it is not reviewed, or the copy overtook it. */
  of(document: TextDocument): Promise<Reading | undefined>
  /** Reviews a document that the settings leave alone, until it is closed. */
  follow(document: TextDocument): Promise<Reading | undefined>
  /** Reviews any text as a story at `uri` would be, and shows nothing of it. */
  review(uri: Uri, copy: Copy, signal: AbortSignal): Promise<Review>
}

/** What a review of a story rests on beside its copy. */
export interface Grounds {
  readonly settings: SettingsStore
  readonly houses: HouseLexicons
  readonly records: Records
  readonly log: LogOutputChannel
}

export function createReviews({settings, houses, records, log}: Grounds): Reviews {
  const sessions = new Map<TextDocument, Session>()
  const asked = new WeakSet<TextDocument>()
  const read = new EventEmitter<Reading>()
  const left = new EventEmitter<TextDocument>()
  const failed = new EventEmitter<TextDocument>()
  const reviewerOf = createReviewers()

  const subscriptions = [
    read,
    left,
    failed,
    workspace.onDidOpenTextDocument(open),
    workspace.onDidCloseTextDocument(close),
    workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      if (contentChanges.length === 0) return
      const session = sessions.get(document)
      if (session !== undefined) session.changed(contentChanges)
      // A new file of a feed is no story until its first lines are there.
      else if (contentChanges.some(({rangeOffset}) => rangeOffset < prefix)) open(document)
    }),
    settings.onDidChange(renewAll),
    houses.onDidChange(renewAll),
    records.onDidChange((story) => {
      for (const session of sessions.values()) {
        if (session.document.uri.toString() === story.toString()) void session.renew()
      }
    }),
  ]
  workspace.textDocuments.forEach(open)

  return {
    onDidRead: read.event,
    onDidLeave: left.event,
    onDidFail: failed.event,
    follows: (document) => sessions.has(document),
    known: (document) => sessions.get(document)?.reading,
    last: (document) => sessions.get(document)?.lastReading,
    of: async (document) => sessions.get(document)?.read(),
    follow(document) {
      asked.add(document)
      open(document)
      return sessions.get(document)?.read() ?? Promise.resolve(undefined)
    },
    review,
    dispose() {
      together(...subscriptions, ...sessions.values()).dispose()
      sessions.clear()
    },
  }

  function open(document: TextDocument): void {
    if (sessions.has(document)) return
    if (!asked.has(document) && !isStory(document, settings.of(document.uri))) return
    const session = new Session(document, {
      review: reading,
      published: (made) => read.fire(made),
      failed: fail,
    })
    sessions.set(document, session)
    void session.read()
  }

  function close(document: TextDocument): void {
    const session = sessions.get(document)
    if (session === undefined) return
    session.dispose()
    sessions.delete(document)
    left.fire(document)
  }

  function renewAll(): void {
    for (const document of workspace.textDocuments) {
      const session = sessions.get(document)
      if (session === undefined) open(document)
      else if (asked.has(document) || isStory(document, settings.of(document.uri))) void session.renew()
      else close(document)
    }
  }

  async function reading(document: TextDocument, signal: AbortSignal): Promise<Reading> {
    const {version, uri} = document
    const began = performance.now()
    const copy = {text: document.getText(), format: formatOf(document), path: uri.path}
    const [made, record] = await Promise.all([review(uri, copy, signal), records.of(uri)])
    const {open, accepted} = judge(made.findings, record)
    log.debug(summary(made, performance.now() - began))
    return {document, version, review: made, open, accepted}
  }

  async function review(uri: Uri, copy: Copy, signal: AbortSignal): Promise<Review> {
    const {profile, desk, rules} = settings.of(uri)
    const [house, seat] = await Promise.all([houses.of(uri), desk ?? houses.deskOf(uri)])
    const reviewer = reviewerOf({
      ...(profile === undefined ? {} : {profile}),
      ...(seat === undefined ? {} : {desk: seat}),
      rules,
      lexicons: [house],
    })
    return reviewer.review(copy, {signal, facts: true, pause: inSlices()})
  }

  function fail(document: TextDocument, error: unknown): void {
    log.error(`A review failed: ${whereItFailed(error)}`)
    failed.fire(document)
  }
}

/** What a log may hold of a review: counts, rule ids, milliseconds. */
function summary({format, blocks, findings, problems}: Review, milliseconds: number): string {
  const rules = [...new Set(findings.map(({rule}) => rule))].sort()
  return `${format}, ${blocks.length} blocks, ${findings.length} findings, ${problems.length} problems in ${milliseconds.toFixed(0)} ms: ${rules.join(', ')}`
}
