import type {Token} from '../paragraph.js'

/** A comma or a dash. */
export function isBreak(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' || isDash(tokens, at)
}

/** A dash, which some desks write as a hyphen between spaces. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const {text} = token
  if (text === '-')
    return (tokens[at - 1]?.end ?? token.start) < token.start && (tokens[at + 1]?.start ?? 0) > token.end
  return text === '—' || text === '–' || text === '--'
}

/** The bracket that `close` closes. */
export function bracketBefore(tokens: readonly Token[], close: number, floor: number): number | undefined {
  for (let at = close - 1; at >= floor && at > close - 15; at -= 1) if (tokens[at]?.text === '(') return at
  return undefined
}

/** The bracket that `open` opens. */
export function bracketAfter(tokens: readonly Token[], open: number, limit: number): number | undefined {
  for (let at = open + 1; at < limit && at < open + 15; at += 1) if (tokens[at]?.text === ')') return at
  return undefined
}
