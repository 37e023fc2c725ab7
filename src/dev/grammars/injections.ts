import {type Grammar, include, type Pattern, quotation} from './grammar.js'

const notInMarkdown =
  '-comment -markup.inline.raw -markup.raw -markup.fenced_code -meta.embedded -markup.underline.link -meta.separator -punctuation -string'
const inMarkdownLine = {
  paragraphEnd: '$',
  patterns: include('text.wire.prose#query', 'text.html.markdown#inline'),
}

/** The paragraphs and headings of Markdown, but not code, links, front matter or HTML. */
export const markdown: Grammar = {
  name: 'Wire prose in Markdown',
  scopeName: 'text.wire.markdown',
  injectionSelector: ['meta.paragraph.markdown', 'entity.name.section.markdown']
    .map((place) => `L:text.html.markdown ${place} ${notInMarkdown}`)
    .join(', '),
  patterns: include('#quotation', 'text.wire.prose'),
  repository: {
    quotation: {
      patterns: [
        quotation('“', '”', inMarkdownLine),
        {
          name: 'string.quoted.double.wire',
          match: String.raw`(?<![\p{L}\p{N}(=])"(?=\S)[^"\n]{1,600}"(?![\p{L}\p{N})>])`,
          captures: {0: {patterns: inMarkdownLine.patterns}},
        },
      ],
    },
  },
}

const prefix = String.raw`(?:[\w-]+:)?`
const stories = String.raw`body\.head|body\.content|inlineXML|contentMeta|DataContent`
const inElement = {
  paragraphEnd: String.raw`(?=</${prefix}(?:p|li|hl1|hl2|h[1-6]|headline|byline|by|person|dateline|${stories})\s*>|<${prefix}p\b)`,
  patterns: include('text.wire.prose#query', 'text.xml'),
}
const tagOfXml = {0: {patterns: include('text.xml')}}

function startTag(names: string): string {
  return String.raw`<${prefix}(?:${names})(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?(?<!/)>`
}

function element(names: string, contentName: string, ...patterns: readonly Pattern[]): Pattern {
  return {
    begin: startTag(names),
    beginCaptures: tagOfXml,
    end: String.raw`</${prefix}(?:${names})\s*>|(?=</${prefix}(?:${stories})\s*>)`,
    endCaptures: tagOfXml,
    contentName,
    patterns,
  }
}

/** NITF and NewsML. Only elements that news formats alone have open a story, so that other XML keeps its colours. */
export const xml: Grammar = {
  name: 'Wire prose in NITF and NewsML',
  scopeName: 'text.wire.xml',
  injectionSelector: 'L:text.xml -comment -string -meta.tag -meta.story.wire',
  patterns: include('#story'),
  repository: {
    story: {
      name: 'meta.story.wire',
      begin: startTag(stories),
      beginCaptures: tagOfXml,
      end: String.raw`</${prefix}(?:${stories})\s*>`,
      endCaptures: tagOfXml,
      patterns: include('#story', '#headline', '#byline', '#dateline', '#paragraph', 'text.xml'),
    },
    headline: element('hl1|hl2|headline|h1|h2', 'markup.heading.wire', ...include('#prose')),
    byline: element(
      'byline|by',
      'entity.name.author.wire entity.name.function.author.wire',
      ...include('text.xml'),
    ),
    dateline: element('dateline', 'meta.dateline.wire', ...include('text.xml')),
    paragraph: element('p|li|blockquote', 'meta.prose.wire', ...include('#prose')),
    prose: {patterns: include('#quotation', 'text.wire.prose', 'text.xml')},
    quotation: {
      patterns: [
        quotation('“|&ldquo;|&#8220;|&#[xX]201[cC];', '”|&rdquo;|&#8221;|&#[xX]201[dD];', inElement),
        quotation(String.raw`(?<![\p{L}\p{N}])(?:"|&quot;|&#34;)(?=\S)`, '"|&quot;|&#34;', inElement),
        quotation(String.raw`\x60\x60`, "''", inElement),
      ],
    },
  },
}

const bodyKeys = ['body_text', 'body_xhtml', 'body_html', 'body_main']
const behindBodyKey = bodyKeys
  .flatMap((key) => [':', ': ', ' : '].map((colon) => `"${key}"${colon}`))
  .join('|')
const inString = {
  paragraphEnd: String.raw`(?=(?<!\\)")`,
  patterns: include('text.wire.prose#query', '#escape', '#tag'),
}

/** The bodies of ninjs: a string right behind one of its body keys. The comma behind it stays with the grammar of JSON. */
export const ninjs: Grammar = {
  name: 'Wire prose in ninjs',
  scopeName: 'text.wire.json',
  injectionSelector: 'L:source.json meta.structure.dictionary.value.json -string -comment',
  patterns: include('#body'),
  repository: {
    body: {
      name: 'string.quoted.double.json',
      begin: `(?<=${behindBodyKey})"`,
      beginCaptures: {0: {name: 'punctuation.definition.string.begin.json'}},
      end: '"',
      endCaptures: {0: {name: 'punctuation.definition.string.end.json'}},
      contentName: 'meta.embedded.prose.wire',
      patterns: include('#quotation', '#escape', '#tag', 'text.wire.prose'),
    },
    escape: {
      name: 'constant.character.escape.json',
      match: String.raw`\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`,
    },
    tag: {
      name: 'meta.tag.wire',
      match: String.raw`<(?:/|\\/)?[A-Za-z][^<>\n]{0,300}>|&(?:[A-Za-z][A-Za-z0-9]{1,20}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});`,
    },
    quotation: {
      patterns: [
        quotation(
          String.raw`“|\\u201[cC]|&ldquo;|&#8220;`,
          String.raw`”|\\u201[dD]|&rdquo;|&#8221;`,
          inString,
        ),
        quotation(
          String.raw`(?:(?<![\p{L}\p{N}=])|(?<=\\[nrt]))(?:\\"|&quot;)(?=[\p{L}\p{N}'’‘\[])`,
          String.raw`\\"|&quot;`,
          inString,
        ),
      ],
    },
  },
}
