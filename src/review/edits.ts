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

/** The edits of every finding that has one safe change: fix-all makes these and leaves every judgement to the editor. */
export function safeEdits(findings: readonly Finding[]): readonly FileEdit[] {
  return findings.flatMap(({fixes}) => fixes.find(({kind}) => kind === 'swap')?.edits ?? [])
}
