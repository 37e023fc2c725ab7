import {readStory} from '../../src/story/read.js'
import type {Format} from '../../src/story/story.js'
import {longStory} from './long-story.js'

/** Megabytes a second of every reader, over the same copy in its format, after a few readings to warm up. */
export function readerSpeeds(words: number): readonly (readonly [Format, number])[] {
  const paragraphs = longStory(words).split(/\n\s*\n/)
  return Object.entries(writers).map(([name, write]) => {
    const format = name as Format
    return [format, speed(write(paragraphs), format)]
  })
}

/** The same of Markdown that is all of one kind, which copy is not. */
export function markdownSpeeds(words: number): readonly (readonly [string, number])[] {
  const paragraphs = longStory(words)
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' '))
    .filter((text) => !text.startsWith('*'))
  const nested = paragraphs.map((text, index) => `${'  '.repeat(index % 12)}- ${text}`)
  const files: readonly (readonly [string, string])[] = [
    ['all quoted', paragraphs.map((text) => `> ${text}`).join('\n>\n')],
    ['nested lists', nested.join('\n')],
    ['a dozen quotations deep', paragraphs.map((text) => `${'> '.repeat(12)}${text}`).join('\n\n')],
    ['paragraphs of one letter', 'a\n\n'.repeat(words * 2)],
  ]
  return files.map(([name, file]) => [name, speed(file, 'markdown')])
}

/** A file of some kilobytes is read this often before V8 has compiled all that reads it. */
const warmUps = 40

function speed(file: string, format: Format): number {
  for (let warm = 0; warm < warmUps; warm += 1) readStory(file, format)
  const times = Array.from({length: 9}, () => {
    const start = performance.now()
    readStory(file, format)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return file.length / 1000 / (times[4] ?? 1)
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&#8217;')
const p = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${escaped(text)}</p>\n`).join('')
const wrapped = (text: string) => `   ${text.replace(/(.{50,64})\s/g, '$1\r\n')}\r\n`

const writers: Readonly<Record<Format, (paragraphs: readonly string[]) => string>> = {
  plain: (all) => all.join('\n\n'),
  markdown: (all) => `# Late\n\n${all.map((text) => text.replace(/(\w+)\.$/, '*$1*.')).join('\n\n')}\n`,
  html: (all) =>
    `<html><head><title>Late</title></head><body><article><h1>Late</h1>${p(all)}</article></body></html>`,
  nitf: (all) =>
    `<nitf><body><body.head><hedline><hl1>Late</hl1></hedline></body.head><body.content>${p(all)}</body.content></body></nitf>`,
  'newsml-g2': (all) =>
    `<newsItem><contentMeta><headline>Late</headline></contentMeta><contentSet><inlineXML><html><body>${p(all)}</body></html></inlineXML></contentSet></newsItem>`,
  ninjs: (all) => JSON.stringify({headline: 'Late', body_xhtml: p(all)}),
  anpa1312: (all) =>
    `\u0016\u0016\u0001a0001us\r\nu a BC-Late 01-01 0100\r\n\u0002^BC-Late,0100<\r\n^Late<\r\n${all.map((text) => `\t${text}\r\n`).join('')}\u0003`,
  iptc7901: (all) =>
    `\u0001nwa001 4 pl 100 nwa\r\n\r\nLate/\r\n\u0002Late =\r\n\r\n${all.map(wrapped).join('')}\u0003`,
}
