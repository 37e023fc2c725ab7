import {ofDays} from './stamps.js'

/**
 * A byline without the day and the hour in front of the names and behind them: `August 18, 2031 | Ruth Amis`, `Posted on 18.08.2031 by Ruth
 * Amis`, `Ruth Amis 4:20PM, 10/28/2031`, `Ruth Amis, 3 hours ago`.
 */
export function withoutDay(byline: string): string {
  const found = [...byline.matchAll(/[|•·]|[^\s|•·]+/gu)]
  const words = found.map(([word]) => word)
  const from = behindDay(words)
  const to = beforeDay(words, from)
  if (to - from === words.length) return byline
  const names = byline.slice(found[from]?.index, found[to]?.index)
  return names.replace(/[\s|•·,:/–—-]+$/u, '')
}

/** Where the names begin behind a day, or at once. */
function behindDay(words: readonly string[]): number {
  const other = words.findIndex((word) => !isOfDay(word))
  return other > 0 && saysWhen(words.slice(0, other)) ? other : 0
}

/** Where the day behind the names begins, or the end. */
function beforeDay(words: readonly string[], from: number): number {
  const behind = words.findLastIndex((word) => !isOfDay(word)) + 1
  const names = words.slice(from, behind).filter((word) => bare(word) !== 'by')
  const start = names.length === 1 && isSurname(words, behind) ? behind + 1 : behind
  return names.length > 0 && saysWhen(words.slice(start)) ? start : words.length
}

/** A month may be a name: “Ruth May 4:20 PM”. */
function isSurname(words: readonly string[], index: number): boolean {
  return (
    /^\p{L}+$/u.test(words[index] ?? '') &&
    /\p{L}$/u.test(words[index - 1] ?? '') &&
    saysWhen(words.slice(index + 1))
  )
}

/** A figure, a month, a word like “at” or “posted”, or a mark between them. */
function isOfDay(word: string): boolean {
  const text = bare(word)
  return (
    ofDays.has(text) ||
    labels.has(text) ||
    ago.test(text) ||
    /^(?:\d[\d:./h-]*(?:st|nd|rd|th|am|pm|h|z)?)?$/.test(text)
  )
}

/** A figure alone says nothing: “By Channel 4”. */
function saysWhen(words: readonly string[]): boolean {
  const texts = words.map(bare)
  return (
    texts.some((text) => /^\d{1,2}[:.]\d\d|^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(text)) ||
    (texts.some((text) => /^\d/.test(text)) && texts.some((text) => text.length > 2 && /^\p{L}/u.test(text)))
  )
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
}

const labels = new Set(['filed', 'first', 'last', 'posted', 'published', 'updated', 'written'])
const ago = /^(?:ago|(?:min(?:ute)?|h(?:ou)?r|day|week|month)s?)$/
