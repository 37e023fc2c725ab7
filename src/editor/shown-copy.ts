import {decodeHTML} from 'entities/decode'
import type {Format} from '../story/story.js'

/** Formats whose copy stands between tags. */
const markup: ReadonlySet<Format> = new Set(['html', 'nitf', 'newsml-g2', 'ninjs'])

/** A stretch of a file as its readers see it, for a label: without tags, entities and escapes. Labels have no positions to keep. */
export function shownCopy(text: string, format: Format): string {
  if (!markup.has(format)) return text
  const unescaped = format === 'ninjs' ? text.replace(/\\(u[\da-f]{4}|.)/gi, characterOf) : text
  return decodeHTML(unescaped.replace(/<[^<>]*>/g, ' '))
}

/** The parts of a line of a file between its tags, as half-open ranges of columns. */
export function betweenTags(
  line: string,
  start: number,
  end: number,
  format: Format,
): readonly (readonly [number, number])[] {
  if (!markup.has(format)) return [[start, end]]
  const parts: [number, number][] = []
  let at = start
  for (const {index, 0: tag} of line.matchAll(/<[^<>]*>/g)) {
    if (index + tag.length <= at) continue
    if (index >= end) break
    if (index > at) parts.push([at, index])
    at = index + tag.length
  }
  if (at < end) parts.push([at, end])
  return parts
}

function characterOf(_: string, code: string): string {
  if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return /[nrtbf]/.test(code) ? ' ' : code
}
