/** Half-open range of UTF-16 code units, 0-based. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span of a block's decoded text. Not assignable to a `SourceSpan`: only a `SourceMap` turns one into the other. */
export interface TextSpan extends Span {
  readonly space?: 'text'
}

/** A span of the file as it was given. */
export interface SourceSpan extends Span {
  readonly space?: 'source'
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}

/** Whether `inner` lies within `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
