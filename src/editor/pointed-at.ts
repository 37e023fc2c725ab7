import {overlaps, type SourceSpan} from '../story/span.js'

/** The findings at a selection or a caret. */
export interface PointedAt<Finding> {
  /** What is meant: the finding that is selected, else those that stand round no other, as an editor points at the word rather than the sentence round it. */
  readonly meant: readonly Finding[]
  /** What else stands there, the shortest first. */
  readonly around: readonly Finding[]
}

/** The findings that `selection` touches; a caret at either edge of one is on it. */
export function findingsAt<Finding extends SourceSpan>(
  findings: readonly Finding[],
  selection: SourceSpan,
): PointedAt<Finding> {
  const here = findings.filter((each) => touches(each, selection)).sort(byLength)
  const selected = here.filter(({start, end}) => start === selection.start && end === selection.end)
  const meant =
    selected.length > 0 ? selected : here.filter((each) => !here.some((other) => isRound(each, other)))
  return {meant, around: here.filter((each) => !meant.includes(each))}
}

/** The finding of a line that stands nearest to a caret on none. */
export function nearestFinding<Finding extends SourceSpan>(
  findings: readonly Finding[],
  caret: number,
  line: SourceSpan,
): Finding | undefined {
  const away = ({start, end}: Finding) => Math.max(start - caret, caret - end)
  const [nearest] = findings
    .filter((each) => overlaps(each, line))
    .sort((a, b) => away(a) - away(b) || byLength(a, b))
  return nearest
}

function touches({start, end}: SourceSpan, selection: SourceSpan): boolean {
  return start <= selection.end && selection.start <= end
}

/** Whether `outer` holds all of `inner` and more. */
function isRound(outer: SourceSpan, inner: SourceSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && byLength(outer, inner) > 0
}

function byLength(a: SourceSpan, b: SourceSpan): number {
  return a.end - a.start - (b.end - b.start)
}
