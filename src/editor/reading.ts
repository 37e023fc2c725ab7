import {Range, type TextDocument} from 'vscode'
import type {Accepted} from '../review/accept.js'
import type {Finding, Review} from '../review/types.js'
import {overlaps, type Span} from '../story/span.js'
import {sentenceBeingWritten} from './being-written.js'

/** A review of one version of a document, with what its editors have decided. */
export interface Reading {
  readonly document: TextDocument
  readonly version: number
  readonly review: Review
  /** Findings that wait for somebody, in order. */
  readonly open: readonly Finding[]
  /** Findings that somebody accepted. */
  readonly accepted: readonly Accepted[]
}

/** The reading without what it holds against a sentence that somebody is writing at `at`; the same where nobody is. */
export function withoutSentenceAt(reading: Reading, at: number): Reading {
  const {document, review, open} = reading
  const block = review.blocks.findLast(({start}) => start < at)
  if (block === undefined) return reading
  const paragraph = document.getText(rangeOf(document, {start: block.start, end: Math.max(block.end, at)}))
  const sentence = sentenceBeingWritten(paragraph, block.start, at)
  if (sentence === undefined) return reading
  const coverage = review.coverage.map((each) =>
    each.state === 'unsourced' && overlaps(each, sentence) ? {...each, state: 'exempt' as const} : each,
  )
  return {
    ...reading,
    review: {...review, coverage},
    open: open.filter((finding) => !overlaps(finding, sentence)),
  }
}

/** The place of `span` in `document`. */
export function rangeOf(document: TextDocument, {start, end}: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}
