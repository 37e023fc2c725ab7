import type {SourceSpan} from '../story/span.js'

/** A change of a document, as far as it is looked at here. */
export interface Change {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/** Where somebody typed, just behind it; `undefined` where the change was no typing, or stood in several places. */
export function typedAt([change, ...others]: readonly Change[]): number | undefined {
  if (change === undefined || others.length > 0) return undefined
  const {rangeOffset, rangeLength, text} = change
  // An opening mark may bring its closing one along.
  const isTyped = rangeLength === 0 && /^[^\n]{1,2}$/.test(text)
  return isTyped ? rangeOffset + 1 : undefined
}

/**
 * The last sentence of a paragraph, which stands at `start` in the file, where somebody is still writing it: they typed at `at`, nothing but
 * closing marks stands behind that, and no mark has ended the sentence.
 */
export function sentenceBeingWritten(paragraph: string, start: number, at: number): SourceSpan | undefined {
  const written = paragraph.slice(0, Math.max(0, at - start))
  const isLast = /^["”’')\]]*$/.test(paragraph.slice(written.length)) && !/\n\s*\n/.test(paragraph)
  if (!isLast || sentenceEnd.test(`${written} `)) return undefined
  const [before = ''] = /^.*[.!?]["”’')\]]*\s+/s.exec(written) ?? []
  return {start: start + before.length, end: start + paragraph.length}
}

const sentenceEnd = /[.!?]["”’')\]]*\s+$/
