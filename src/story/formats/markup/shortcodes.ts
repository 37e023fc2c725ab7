import {SourceMap} from '../../source-map.js'
import type {TextSpan} from '../../span.js'
import type {Paragraph} from './prose.js'
import {isCode} from './site-lines.js'

/**
 * A paragraph without the tags in square brackets that content systems and forums write amid the copy: `[dropcap]A[/dropcap] crane fell`.
 * What stands between them is copy, unless the site sets it elsewhere.
 */
export function withoutShortcodes(paragraph: Paragraph): Paragraph {
  const {text} = paragraph.map
  if (!text.includes('[/') || isCode(text)) return paragraph
  const map = new SourceMap()
  let at = 0
  for (const {start, end} of shortcodes(text)) {
    if (start > at) map.append(paragraph.map.slice({start: at, end: start}))
    at = Math.max(at, end)
  }
  if (at === 0) return paragraph
  return {...paragraph, map: map.append(paragraph.map.slice({start: at, end: text.length}))}
}

/** What to leave out, in order: the tags of every pair, or the pair with all between. A bracket that nothing closes is copy. */
function shortcodes(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = []
  const opened = new Map<string, TextSpan[]>()
  for (const {0: tag, 1: slash, 2: name = '', index} of text.matchAll(tags)) {
    const span = {start: index, end: index + tag.length}
    const open = opened.get(name)
    if (slash === '') {
      if (open === undefined) opened.set(name, [span])
      else open.push(span)
      continue
    }
    const opening = open?.pop()
    if (opening === undefined) continue
    if (setElsewhere.has(name)) spans.push({start: opening.start, end: span.end})
    else spans.push(opening, span)
  }
  return spans.sort((a, b) => a.start - b.start)
}

const tags = /\[(\/?)([a-z][a-z_-]{0,30})(?:[\s=][^[\]]{0,300})?\]/g

const setElsewhere = new Set(['caption', 'wp_caption', 'gallery', 'audio', 'video', 'playlist', 'embed'])
