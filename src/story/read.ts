import {detectFormat, type Place} from './detect.js'
import {readAnpa1312} from './formats/anpa1312.js'
import {readHtml} from './formats/html.js'
import {readIptc7901} from './formats/iptc7901.js'
import {readMarkdown} from './formats/markdown.js'
import {readNewsml} from './formats/newsml.js'
import {readNinjs} from './formats/ninjs.js'
import {readNitf} from './formats/nitf.js'
import {readPlain} from './formats/plain.js'
import {mailHeaderEnd, subjectIn} from './mail.js'
import {SourceMap} from './source-map.js'
import type {Block, Format, Role, Story} from './story.js'

/** Reads a file of any format into a story; `auto` tells the format by the content, then by the name. */
export function readStory(text: string, format: Format | 'auto', place: Place = {}): Story {
  const header = format === 'auto' || format === 'plain' ? mailHeaderEnd(text) : undefined
  if (header !== undefined) return readMail(text, header, place)
  const detected = format === 'auto' ? detectFormat(text, place) : format
  if (detected === undefined) return nobodysCopy
  return readers[detected](text)
}

/** Reads copy of any format below the header of an e-mail. Blanks stand in for the header, so that every place in the file stays. */
function readMail(text: string, header: number, place: Place): Story {
  const copy = `${text.slice(0, header).replace(/[^\r\n]/g, ' ')}${text.slice(header)}`
  const story = readers[detectFormat(copy.slice(header), place) ?? 'plain'](copy)
  const end = text.slice(0, header).trimEnd().length
  const block = (role: Role, from: number, to: number): Block => ({
    role,
    map: new SourceMap().verbatim(text, from, to),
    encoding: [],
  })
  const subject = story.metadata.headline === undefined ? subjectIn(text.slice(0, end)) : undefined
  const above =
    subject === undefined
      ? [block('furniture', 0, end)]
      : [
          block('furniture', 0, subject.start),
          block('headline', subject.start, subject.end),
          block('furniture', subject.end, end),
        ]
  const headline = subject === undefined ? {} : {headline: text.slice(subject.start, subject.end)}
  return {
    ...story,
    metadata: {...story.metadata, ...headline},
    blocks: [...above, ...story.blocks],
    directives: story.directives.map((directive) =>
      directive.block === undefined ? directive : {...directive, block: directive.block + above.length},
    ),
  }
}

const readers: Readonly<Record<Format, (text: string) => Story>> = {
  plain: readPlain,
  markdown: readMarkdown,
  html: readHtml,
  nitf: readNitf,
  'newsml-g2': readNewsml,
  ninjs: readNinjs,
  anpa1312: readAnpa1312,
  iptc7901: readIptc7901,
}

/** XML and JSON that hold no story are left alone. */
const nobodysCopy: Story = {
  format: 'plain',
  blocks: [],
  metadata: {},
  directives: [],
  problems: [{message: 'This is neither copy nor a format that holds any (NITF, NewsML, ninjs)'}],
}
