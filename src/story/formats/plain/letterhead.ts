import type {Line} from './lines.js'
import {endsSentence} from './words.js'

/**
 * Whether a line above the title of a release says who sends it, or from where: `Exhibit 99.1`, `85 Shannon Road`, `CARROW, NL 17112`,
 * `(313) 555-0100`, `59 minutes ago`. No headline has a telephone or a postcode.
 */
export function isLetterhead(text: string): boolean {
  if (text.length >= 100 || endsSentence(text)) return false
  return (
    /(?:\(\d{3}\)?\s?|\b\d{3}[-.])\d{3}[-.]\d{4}\b/.test(text) ||
    isOffice(text) ||
    /^(?:exhibit \d+(?:\.\d+)?|\d{1,2}[:.]\d\d ?[ap]\.?m\.?(?: [a-z]{2,4})?|rns number\s?:\s?\w+|issued on behalf of .{2,60}|\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?) ago|share|print)$/i.test(
      text,
    ) ||
    /^\d{1,5}[A-Z]? (?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:road|rd|street|st|avenue|ave|boulevard|blvd|drive|lane|way|place|square|suite)\b[.,]?[^.]{0,30}$/iu.test(
      text,
    ) ||
    /^\p{Lu}[\p{L} .’'-]{1,30},? [A-Z]{2}\s{1,3}\d{5}(?:-\d{4})?$|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, [A-Z]{2}$/u.test(
      text,
    )
  )
}

/** `Office of the Press Secretary`: who speaks for the house above it. */
export function isOffice(text: string): boolean {
  return /^office of (?:the )?(?:press secretary|spokes(?:man|woman|person)|public affairs|communications)$/i.test(
    text,
  )
}

/**
 * Where a block ends (exclusive) that says whom to call: names, offices and a line that is a number or an address and nothing else.
 * `undefined` where the lines at `index` are no such block.
 */
export function callersEnd(lines: readonly Line[], index: number): number | undefined {
  let end = index + 1
  while (lines[end]?.opens === false) end += 1
  const block = lines.slice(index, end)
  const isBlock =
    block.length <= longestBlock &&
    block.every(({text}) => text.length <= 80) &&
    (block[0]?.text.split(' ').length ?? 0) <= longestName
  return isBlock && block.some(({text}) => number.test(text)) ? end : undefined
}

const longestBlock = 6
/** Words of a name, or two; a title has more. */
const longestName = 5
const number = /^(?:(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}(?:\/\d{4})?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/

/** `Carrow Marine plc`: the name of a company alone, above the title of what it says. */
export function isCompanyName(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:[\p{Lu}\d][\p{L}\d&.,()’'-]* ){1,5}(?:PLC|plc|Inc\.?|INC\.?|Ltd\.?|LTD\.?|Limited|LIMITED|LLC|AG|SE|N\.?V\.?|S\.?A\.?|GmbH|AB|ASA|Oyj|COMPANY|CORPORATION)$/u.test(
      text,
    )
  )
}
