import {type SemanticTokens, SemanticTokensBuilder, SemanticTokensLegend} from 'vscode'
import type {SourceSpan} from '../story/span.js'
import {type Reading, rangeOf} from './reading.js'
import {betweenTags} from './shown-copy.js'

const types = ['wireSource', 'wireCue', 'wireContent'] as const
type TokenType = (typeof types)[number]

export const legend = new SemanticTokensLegend([...types])

/** Colours who says what, which no grammar can know: sources, cues, and what they are said to have said. */
export function semanticTokens({document, review}: Reading): SemanticTokens {
  const builder = new SemanticTokensBuilder(legend)
  for (const {type, ...span} of layers(review.attributions ?? [])) {
    const range = rangeOf(document, span)
    // A token may not run over a line's end.
    for (let line = range.start.line; line <= range.end.line; line += 1) {
      const {text} = document.lineAt(line)
      const indent = text.length - text.trimStart().length
      const start = line === range.start.line ? range.start.character : indent
      const end = line === range.end.line ? range.end.character : text.trimEnd().length
      for (const [from, to] of betweenTags(text, start, end, review.format))
        builder.push(line, from, to - from, types.indexOf(type))
    }
  }
  return builder.build()
}

interface Layer extends SourceSpan {
  readonly type: TokenType
}

/** The spans in order and without overlaps: a source or a cue inside somebody's words is cut out of them. */
function layers(attributions: NonNullable<Reading['review']['attributions']>): readonly Layer[] {
  const over: Layer[] = []
  for (const {source, cue} of attributions) {
    if (source !== null) over.push({start: source.start, end: source.end, type: 'wireSource'})
    if (cue !== null) over.push({start: cue.start, end: cue.end, type: 'wireCue'})
  }
  const under = attributions.flatMap(({content}) =>
    content.map(({start, end}): Layer => ({start, end, type: 'wireContent'})),
  )
  const taken = inOrder(over)
  return [...taken, ...between(inOrder(under), taken)].sort((a, b) => a.start - b.start)
}

/** Sorted, each beginning where the one before it has ended. */
function inOrder(spans: readonly Layer[]): readonly Layer[] {
  const kept: Layer[] = []
  let at = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, at)
    if (start >= span.end) continue
    kept.push({...span, start})
    at = span.end
  }
  return kept
}

/** What is left of `spans` between `holes`; both are in order. */
function between(spans: readonly Layer[], holes: readonly Layer[]): readonly Layer[] {
  const left: Layer[] = []
  let first = 0
  for (const span of spans) {
    while ((holes[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first += 1
    let at = span.start
    for (let index = first; at < span.end; index += 1) {
      const hole = holes[index]
      if (hole === undefined || hole.start >= span.end) break
      if (hole.start > at) left.push({...span, start: at, end: hole.start})
      at = Math.max(at, hole.end)
    }
    if (at < span.end) left.push({...span, start: at})
  }
  return left
}
