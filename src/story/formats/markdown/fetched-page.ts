import type {TextSpan} from '../../span.js'

/** What a tool that fetches pages as Markdown says above one. */
export interface FetchedPage {
  readonly title: TextSpan
  /** The other lines, each on its own. */
  readonly lines: readonly TextSpan[]
  /** Where the page begins. */
  readonly end: number
}

/**
 * Finds the lines above a page that was fetched as Markdown.
 *
 *     Title: Crane falls at Carrow
 *
 *     URL Source: https://quay.example/crane
 *
 *     Markdown Content:
 */
export function findFetchedPage(source: string): FetchedPage | undefined {
  const head = source.slice(0, longestHead)
  const found = header.exec(head)
  const [, title = ''] = found ?? []
  if (found === null || title === '') return undefined
  const [{length: end}] = found
  const from = head.indexOf(title)
  const rest = from + title.length
  const lines = [...head.slice(rest, end).matchAll(/[^\r\n]+/g)].map(({0: {length}, index}) => ({
    start: rest + index,
    end: rest + index + length,
  }))
  return {title: {start: from, end: rest}, lines, end}
}

const longestHead = 2000
const header =
  /^\ufeff?\s*Title: (\S[^\r\n]*)(?:\r?\n)+URL Source: [^\r\n]+(?:\r?\n)+(?:[A-Z][\w ]{2,30}: [^\r\n]*(?:\r?\n)+){0,6}Markdown Content:[ \t]*\r?\n/
