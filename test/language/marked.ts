import assert from 'node:assert/strict'
import {factsOf} from '../../src/language/facts.js'
import {loadLanguage} from '../../src/language/language.js'
import {linkSpeakers} from '../../src/language/speakers.js'
import type {TextSpan} from '../../src/story/span.js'

const language = await loadLanguage([])

/** The paragraph that a text is read as, standing alone. */
export function read(text: string, quotationOpen = false) {
  return language.readParagraph(text, {role: 'body', quotationOpen})
}

/**
 * Holds a text to what its marks show: [source] _cue_ {content}. A text without marks attributes nothing.
 *
 *     reads('[The mayor] _said_ {the bridge would close}.')
 */
export function reads(marked: string): void {
  const text = marked.replace(/[[\]{}_]/g, '')
  assert.equal(mark(text), marked)
}

/** The text with every source, cue and content of its attributions marked. */
export function mark(text: string): string {
  const marks: {at: number; sign: string; closes: boolean; reach: number}[] = []
  const add = ({start, end}: TextSpan, open: string, close: string) => {
    marks.push({at: start, sign: open, closes: false, reach: end})
    marks.push({at: end, sign: close, closes: true, reach: start})
  }
  const seen = new Set<string>()
  for (const {source, cue, content} of read(text).attributions) {
    // Two cues may share a source: it is marked once.
    const place = source === undefined ? '' : `${source.start}:${source.end}`
    if (source !== undefined && !seen.has(place)) add(source, '[', ']')
    seen.add(place)
    if (cue !== undefined) add(cue, '_', '_')
    for (const part of content) add(part, '{', '}')
  }
  marks.sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes) || b.reach - a.reach)
  let out = ''
  let from = 0
  for (const {at, sign} of marks) {
    out += text.slice(from, at) + sign
    from = at
  }
  return out + text.slice(from)
}

/** The ledger of a story of body paragraphs, an entry a line: “Ana Ruiz person 2”, the number of her attributions last. */
export function ledger(...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text) => factsOf(read(text)))
  return linkSpeakers(blocks).ledger.map(({name, kind, attributions}) => `${name} ${kind} ${attributions}`)
}

/** Holds a story of body paragraphs to its ledger. */
export function holds(paragraphs: readonly string[], entries: readonly string[]): void {
  assert.deepEqual(ledger(...paragraphs), entries)
}
