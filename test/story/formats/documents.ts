import fc from 'fast-check'

/** A document of any making, with the paragraphs that its body says. */
export interface GeneratedDocument {
  readonly file: string
  readonly paragraphs: readonly string[]
}

/** A piece of a paragraph, as text and as its format writes it. */
interface Piece {
  readonly text: string
  readonly xml: string
  readonly html: string
  readonly markdown: string
}

const same = (text: string): Piece => ({text, xml: text, html: text, markdown: text})
const word = fc.constantFrom(
  'harbour',
  'e\u0301lan',
  '😀',
  'שלום',
  'مرحبا',
  'naïve',
  'Zoë’s',
  '𝒳𝓎',
  'crews',
  'strike',
  '“late”',
)
const pieces: fc.Arbitrary<Piece> = fc.oneof(
  {weight: 8, arbitrary: word.map(same)},
  word.map((text) => ({text, xml: `<em>${text}</em>`, html: `<b>${text}</b>`, markdown: `**${text}**`})),
  word.map((text) => ({
    text,
    xml: `<person><!-- x -->${text}</person>`,
    html: `<a href="x?a=1&b">${text}</a>`,
    markdown: `[${text}](http://x.y/z)`,
  })),
  fc.constant({text: '&', xml: '&amp;', html: '&amp;', markdown: '&amp;'}),
  fc.constant({text: '—', xml: '&#8212;', html: '&mdash;', markdown: '&mdash;'}),
  fc.constant({text: '<x>', xml: '&#x3C;x&gt;', html: '&lt;x>', markdown: '\\<x>'}),
  fc.constant({text: '😀', xml: '&#128512;', html: '&#x1F600;', markdown: '&#128512;'}),
  fc.constant({text: 'é', xml: '&eacute;', html: '&eacute;', markdown: '&eacute;'}),
  fc.constant({text: '*', xml: '*', html: '*', markdown: '\\*'}),
)

const separator = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n')
const paragraph = fc
  .array(fc.record({piece: pieces, space: separator}), {minLength: 3, maxLength: 12})
  .map((parts) => {
    const write = (format: keyof Piece) =>
      `Crews${parts.map(({piece, space}) => space + piece[format]).join('')} said.`
    return {text: write('text'), xml: write('xml'), html: write('html'), markdown: write('markdown')}
  })
  // A line that begins with a bullet is an item of a list.
  .filter(({text}) => !/\n\*/.test(text))
const paragraphs = fc.array(paragraph, {minLength: 1, maxLength: 5})

function written(
  format: keyof Piece,
  write: (paragraphs: readonly string[]) => string,
): fc.Arbitrary<GeneratedDocument> {
  return paragraphs.map((all) => ({
    file: write(all.map((each) => each[format])),
    paragraphs: all.map(({text}) => text),
  }))
}

const p = (all: readonly string[]) => all.map((each) => `<p>${each}</p>\n`).join('')
const json = (value: string) => JSON.stringify(value).replace(/[\u0080-\uffff]/g, escaped)
const escaped = (unit: string, at: number) =>
  at % 2 === 0 ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const nitf = (all: readonly string[]) =>
  `<nitf><body><body.head><hedline><hl1>Late</hl1></hedline></body.head><body.content>${p(all)}</body.content></body></nitf>`

/** Generators by the first word of a format's name. */
export const documents: readonly {
  readonly name: string
  readonly document: fc.Arbitrary<GeneratedDocument>
}[] = [
  {name: 'nitf', document: written('xml', nitf)},
  {
    name: 'newsml with NITF',
    document: written(
      'xml',
      (all) => `<newsItem><contentSet><inlineXML>${nitf(all)}</inlineXML></contentSet></newsItem>`,
    ),
  },
  {
    name: 'newsml with HTML in CDATA',
    document: written(
      'html',
      (all) => `<newsItem><contentSet><inlineData><![CDATA[${p(all)}]]></inlineData></contentSet></newsItem>`,
    ),
  },
  {
    name: 'newsml with escaped HTML',
    document: written('html', (all) => {
      const inner = p(all).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      return `<newsItem><contentSet><inlineData>${inner}</inlineData></contentSet></newsItem>`
    }),
  },
  {
    name: 'ninjs with HTML',
    document: written('html', (all) => `{"headline": "Late", "body_html": ${json(p(all))}}`),
  },
  {name: 'ninjs with NITF', document: written('xml', (all) => `{"body_nitf": ${json(nitf(all))}}`)},
  {name: 'ninjs with text', document: written('text', (all) => `{"body_text": ${json(all.join('\n\n'))}}`)},
  {name: 'html', document: written('html', (all) => `<article><h1>Late</h1>${p(all)}</article>`)},
  {name: 'markdown', document: written('markdown', (all) => `# Late\n\n${all.join('\n\n')}\n`)},
]
