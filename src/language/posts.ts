import {wordsOf} from './mentioned.js'
import {organisationNouns, pairs, roleNouns, titles} from './name-lists.js'
import type {Token} from './paragraph.js'
import {portfolios} from './titles.js'

/** The office ahead of a preposition that the holder’s name stands behind, and of how many of its words the field takes. */
export function postAhead(
  tokens: readonly Token[],
  first: number,
  from: number,
  named: readonly string[],
): {readonly title: string; readonly field: number} | undefined {
  const ahead = tokens[first - 2]?.norm ?? ''
  const title = ahead.slice(ahead.lastIndexOf('-') + 1)
  const [field = '', second = ''] = named
  // “secretary of state | John Kerry”, “Secretary of State | John Kerry”, “Superintendent of Police | Anita Rao”
  if (tokens[first - 1]?.norm === 'of') {
    if (from === first + 1 && titles.has(title) && tokens[first]?.norm === 'state') return {title, field: 0}
    const holds = titles.has(title) || (roleNouns.has(title) && portfolios.test(field))
    if (!holds || named.length < 3) return undefined
    // “Vice-President of the European Commission | Kaja Kallas”
    const body = named.findIndex((word) => organisationNouns.has(word.toLowerCase()))
    return {title, field: body < 0 || body > named.length - 2 ? 1 : body + 1}
  }
  // “Norland’s envoy to Doran | Lin Weiming”
  if (tokens[first - 1]?.norm !== 'to' || !/^(?:envoy|ambassador|consul|representative)$/.test(title))
    return undefined
  const length = field === 'United' || pairs.has(`${field} ${second}`.toLowerCase()) ? 2 : 1
  return named.length > length + 1 ? {title, field: length} : undefined
}

/** “RBI governor”, “India’s prime minister”: in small letters what names an office and no place. */
export function officeOf(tokens: readonly Token[], first: number, head: number): string {
  const name = wordsOf(tokens, tokens[first]?.norm === 'the' ? first + 1 : first, head + 1)
  return name.replace(/[A-Z][a-z]+/g, (word) => {
    const small = word.toLowerCase()
    return titles.has(small) || roleNouns.has(small) || portfolios.test(word) || word === 'High'
      ? small
      : word
  })
}
