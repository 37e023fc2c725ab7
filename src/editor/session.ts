import type {TextDocument} from 'vscode'
import {type Change, typedAt} from './being-written.js'
import {type Reading, withoutSentenceAt} from './reading.js'

/** How long typing must rest before a review, in milliseconds. */
const restBeforeReview = 250

/** How long typing must rest before a sentence is judged that has not ended, in milliseconds: who says so mostly comes last. */
const restBeforeJudging = 1200

export interface SessionWork {
  /** Reviews the document as it stands; rejects when the signal says so. */
  review(document: TextDocument, signal: AbortSignal): Promise<Reading>
  /** A reading of the document as it stands now. */
  published(reading: Reading): void
  failed(document: TextDocument, error: unknown): void
}

/** One open story: reviews it when typing rests, and holds the reading of its present version. A reading that was overtaken is published nowhere. */
export class Session {
  readonly document: TextDocument
  readonly #work: SessionWork
  #reading: Reading | undefined
  /** Whether the reading rests on settings or decisions that have changed. */
  #isStale = false
  #running: Run | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #typedAt: number | undefined

  constructor(document: TextDocument, work: SessionWork) {
    this.document = document
    this.#work = work
  }

  /** The reading of the document as it stands, where there is one. */
  get reading(): Reading | undefined {
    const isPresent = !this.#isStale && this.#reading?.version === this.document.version
    return isPresent ? this.#reading : undefined
  }

  /** The last reading, overtaken or not. */
  get lastReading(): Reading | undefined {
    return this.#reading
  }

  /** The copy changed: reviews it once typing rests. */
  changed(changes: readonly Change[]): void {
    this.#stop()
    this.#typedAt = typedAt(changes)
    this.#timer = setTimeout(() => void this.read(), restBeforeReview)
  }

  /** What the review rests on changed: settings, a house lexicon, an acceptance. */
  renew(): Promise<Reading | undefined> {
    this.#stop()
    this.#isStale = true
    this.#typedAt = undefined
    return this.read()
  }

  /** The reading of the document as it stands, made now unless it is there or under way; `undefined` when the copy overtook it. */
  read(): Promise<Reading | undefined> {
    const {version} = this.document
    if (this.reading !== undefined) return Promise.resolve(this.reading)
    if (this.#running?.version === version) return this.#running.reading
    this.#stop()
    const abort = new AbortController()
    const run = {version, abort, reading: this.#review(version, abort.signal)}
    this.#running = run
    return run.reading
  }

  dispose(): void {
    this.#stop()
  }

  async #review(version: number, signal: AbortSignal): Promise<Reading | undefined> {
    try {
      const all = await this.#work.review(this.document, signal)
      if (signal.aborted || this.document.isClosed || this.document.version !== version) return undefined
      const reading = this.#typedAt === undefined ? all : withoutSentenceAt(all, this.#typedAt)
      if (reading !== all) this.#timer = setTimeout(() => this.#publish(all), restBeforeJudging)
      this.#publish(reading)
      return reading
    } catch (error) {
      if (!signal.aborted) this.#work.failed(this.document, error)
      return undefined
    } finally {
      if (this.#running?.abort.signal === signal) this.#running = undefined
    }
  }

  #publish(reading: Reading): void {
    this.#reading = reading
    this.#isStale = false
    this.#work.published(reading)
  }

  #stop(): void {
    clearTimeout(this.#timer)
    this.#running?.abort.abort()
    this.#running = undefined
  }
}

interface Run {
  readonly version: number
  readonly abort: AbortController
  readonly reading: Promise<Reading | undefined>
}
