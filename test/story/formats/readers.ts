import {readAnpa1312} from '../../../src/story/formats/anpa1312.js'
import {readHtml} from '../../../src/story/formats/html.js'
import {readIptc7901} from '../../../src/story/formats/iptc7901.js'
import {readMarkdown} from '../../../src/story/formats/markdown.js'
import {readNewsml} from '../../../src/story/formats/newsml.js'
import {readNinjs} from '../../../src/story/formats/ninjs.js'
import {readNitf} from '../../../src/story/formats/nitf.js'
import {readPlain} from '../../../src/story/formats/plain.js'
import type {Story} from '../../../src/story/story.js'

/** The reader of a sample, by the first word of its file name. */
export function readerOf(name: string): (text: string) => Story {
  const format = /^[a-z]+/.exec(name)?.[0] ?? ''
  const read = readers[format]
  if (read === undefined) throw new Error(`No reader for ${name}`)
  return read
}

const readers: Readonly<Record<string, (text: string) => Story>> = {
  nitf: readNitf,
  newsml: readNewsml,
  ninjs: readNinjs,
  html: readHtml,
  markdown: readMarkdown,
  plain: readPlain,
  anpa: readAnpa1312,
  iptc: readIptc7901,
}

/** A story as a page that a person can check: one line a block, then what is known of it. */
export function outline({blocks, metadata, items = [], directives, problems}: Story): string {
  const lines = blocks.map(({role, encoding, map}) => {
    return `${role.padEnd(12)}${encoding.join('+').padEnd(12)}${map.text.replace(/\s+/g, ' ')}`
  })
  const {dateline, ...rest} = metadata
  for (const [name, value] of Object.entries(rest).sort())
    lines.push(`= ${name}: ${value.replace(/\s+/g, ' ')}`)
  if (dateline !== undefined) {
    lines.push(
      `= dateline: ${[dateline.place, dateline.date, dateline.agency].map((part) => part || '–').join(' / ')}`,
    )
  }
  for (const {metadata: item} of items.slice(1))
    lines.push(
      `+ ${item.headline ?? '–'} / ${item.slug ?? '–'} / ${item.status ?? '–'} / ${item.dateline?.place ?? '–'}`,
    )
  for (const {rules, block, reason = '–'} of directives)
    lines.push(`! ${rules.join(', ')} at ${block ?? 'story'}: ${reason}`)
  for (const {message} of problems) lines.push(`? ${message}`)
  return `${lines.join('\n')}\n`
}
