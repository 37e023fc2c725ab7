import type {Directive} from './story.js'

/** What a `wiredesk-ignore` line says, before it is known which block it speaks for. */
export interface DirectiveLine extends Pick<Directive, 'rules' | 'reason'> {
  readonly scope: 'block' | 'story'
}

/**
 * Reads `wiredesk-ignore RULE[, RULE…] [: reason]` (the paragraph after it) or `wiredesk-ignore-file …` (the story).
 *
 * `text` is the whole line, or the inside of a comment. A line that names no rule is no directive.
 */
export function parseDirective(text: string): DirectiveLine | undefined {
  const [, file, rest = ''] = /^\s*wiredesk-ignore(-file)?\s+(\S.*)$/s.exec(text) ?? []
  // A rule id holds a slash and no space, so the reason begins at the first colon.
  const colon = rest.indexOf(':')
  const named = colon === -1 ? rest : rest.slice(0, colon)
  const reason = colon === -1 ? '' : rest.slice(colon + 1).trim()
  const rules = named
    .split(/[\s,]+/)
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
  if (rules.length === 0) return undefined
  return {rules, scope: file === undefined ? 'block' : 'story', ...(reason === '' ? {} : {reason})}
}
