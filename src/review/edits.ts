import type {FileEdit, Finding} from './types.js'

/** Makes `edits` in `text`. Of two that overlap the later one is left out. */
export function applyEdits(text: string, edits: readonly FileEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/**
 * The edits of every finding that has one safe change: fix-all makes these and leaves every judgement to the editor. No two overlap,
 * as an editor would then make none at all: of two changes that start together the longer one does for both, else the first is made.
 */
export function safeEdits(findings: readonly Finding[]): readonly FileEdit[] {
  const swaps = findings
    .map(({fixes}) => inOrder(fixes.find(({kind}) => kind === 'swap')?.edits ?? []))
    .filter((edits) => edits.length > 0)
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  let at = 0
  return swaps.flatMap((edits) => {
    if (startOf(edits) < at) return []
    at = endOf(edits)
    return edits
  })
}

function inOrder(edits: readonly FileEdit[]): readonly FileEdit[] {
  return [...edits].sort((a, b) => a.start - b.start)
}

function startOf(edits: readonly FileEdit[]): number {
  return edits[0]?.start ?? 0
}

function endOf(edits: readonly FileEdit[]): number {
  return edits.at(-1)?.end ?? 0
}
