import {particles} from './name-lists.js'
import type {Token} from './paragraph.js'
import {endsPhrase} from './read-otherwise.js'

/** Whether a small word in a name leads to more of it: “von der | Leyen”, “al-|Hadid”. */
export function leadsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !particles.has(token.text)) return false
  let from = index - 1
  while (particles.has(tokens[from]?.text ?? '')) from -= 1
  let to = index + 1
  while (particles.has(tokens[to]?.text ?? '') || tokens[to]?.text === '-') to += 1
  return [from, to].every((at) => tokens[at]?.pos === 'PROPN' && /^[A-ZÀ-Þ]/.test(tokens[at]?.text ?? ''))
}

/** A short word hyphened to the second of two names, with nothing behind that it could describe: no “Arden Bay-based firm”. */
export function endsGivenName(tokens: readonly Token[], index: number): boolean {
  const [family, given, hyphen, token] = tokens.slice(Math.max(0, index - 3), index + 1)
  return (
    family?.pos === 'PROPN' &&
    given?.pos === 'PROPN' &&
    /^[A-Z][a-z]{1,5}$/.test(given.text) &&
    given.end === hyphen?.start &&
    token?.start === hyphen.end &&
    /^[a-z]{1,6}$/.test(token.text) &&
    !/(?:ed|led|wide|born)$/.test(token.text) &&
    endsPhrase(tokens[index + 1]) &&
    tokens[index + 1]?.text !== '-'
  )
}
