import type {Gap} from './paragraph.js'

const bracketed =
  /\[(?:QUERY|SOURCE|CHECK|NAME|NUMBER|WHO|PLACE|PLACES|DAY|DATE|TIME|WHICH|WHERE|WHEN|HOW MANY|OUTLET|FACT)\b[^\]]{0,200}\]/g

/** What is still to come, in brackets: "[SOURCE]", "[QUERY: who says?]". */
export function findGaps(text: string): readonly Gap[] {
  if (!text.includes('[')) return []
  return [...text.matchAll(bracketed)].map(({0: asked, index}) => ({
    start: index,
    end: index + asked.length,
    text: asked,
  }))
}

/** The text with its gaps blank: a question to the reporter is no copy, so nobody speaks in it and nothing in it is claimed. */
export function withoutGaps(text: string, gaps: readonly Gap[]): string {
  let out = ''
  let from = 0
  for (const {start, end} of gaps) {
    out += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return out + text.slice(from)
}
