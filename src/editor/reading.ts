import {Range, type TextDocument} from 'vscode'
import type {Accepted} from '../review/accept.js'
import type {Finding, Review} from '../review/types.js'
import type {Span} from '../story/span.js'

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

/** The place of `span` in `document`. */
export function rangeOf(document: TextDocument, {start, end}: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}
