import type {Story} from '../../../src/story/story.js'

/** A file that no desk would send, for one reader. `text` is made to about `size` characters where size is the point. */
export interface HostileFile {
  readonly name: string
  readonly format: 'nitf' | 'newsml' | 'ninjs' | 'html' | 'markdown'
  readonly text: (size: number) => string
  /** What the reader must still say of it. */
  readonly expects?: (story: Story) => boolean
}

const fill = (part: string, size: number) => part.repeat(Math.max(1, Math.floor(size / part.length)))
const nitf = (content: string) =>
  `<nitf><body><body.head><hedline><hl1>Late</hl1></hedline></body.head><body.content>${content}</body.content></body></nitf>`
const g2 = (content: string) =>
  `<newsItem><contentMeta><headline>Late</headline></contentMeta><contentSet><inlineData>${content}</inlineData></contentSet></newsItem>`
const hasProblem = ({problems}: Story) => problems.length > 0
const says =
  (words: string) =>
  ({blocks}: Story) =>
    blocks.some(({map}) => map.text.includes(words))
const both =
  (...tests: readonly ((story: Story) => boolean)[]) =>
  (story: Story) =>
    tests.every((test) => test(story))

const bomb = (levels: number) => {
  const entities = Array.from({length: levels}, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
  return `<!DOCTYPE nitf [<!ENTITY l0 "lol">${entities.join('')}]>${nitf(`<p>Crews said &l${levels}; and left.</p>`)}`
}

export const hostileMarkup: readonly HostileFile[] = [
  {name: 'an empty file', format: 'nitf', text: () => ''},
  {name: 'nothing but blanks', format: 'newsml', text: (size) => fill(' \n\t', size)},
  {
    name: 'a paragraph that is one run of capitals',
    format: 'nitf',
    text: (size) => nitf(`<p>${fill('W', size)}</p>`),
  },
  {
    name: 'a paragraph that is one rule',
    format: 'html',
    text: (size) => `<p>Crews said it.</p><p>${fill('-', size)} x</p>`,
  },
  {
    name: 'a bomb of entities',
    format: 'nitf',
    text: () => bomb(12),
    expects: both(hasProblem, says('Crews said')),
  },
  {
    name: 'an entity that stands for itself',
    format: 'nitf',
    text: () => `<!DOCTYPE nitf [<!ENTITY a "&b;"><!ENTITY b "&a;">]>${nitf('<p>Crews &a; said.</p>')}`,
    expects: hasProblem,
  },
  {
    name: 'one entity used without end',
    format: 'nitf',
    text: (size) =>
      `<!DOCTYPE nitf [<!ENTITY a "${'x'.repeat(5000)}">]>${nitf(`<p>${fill('&a;', Math.min(size, 3000))}</p>`)}`,
  },
  {
    name: 'a short entity bomb, which stays a short story',
    format: 'nitf',
    text: () =>
      `<!DOCTYPE nitf [<!ENTITY a "${'x '.repeat(950)}">]>${nitf(`<p>Crews said ${'&a;'.repeat(2000)}</p>`)}`,
    expects: both(
      says('Crews said'),
      ({blocks}) => blocks.reduce((sum, {map}) => sum + map.length, 0) < 25_000,
    ),
  },
  {
    name: 'thousands of entities declared',
    format: 'nitf',
    text: (size) =>
      `<!DOCTYPE nitf [${Array.from({length: Math.floor(size / 40)}, (_, at) => `<!ENTITY e${at} "&e${at + 1};&e${at + 1};">`).join('')}]>${nitf('<p>Crews &e1; said.</p>')}`,
  },
  {
    name: 'a document type that never ends',
    format: 'nitf',
    text: (size) => `<!DOCTYPE nitf [ <!ENTITY a "${fill('x "y" ', size)}`,
  },
  {
    name: 'a document type of comments',
    format: 'nitf',
    text: (size) => `<!DOCTYPE nitf [${fill('<!-- ', size)}${nitf('<p>Crews said.</p>')}`,
  },
  {
    name: 'a document type with signs in its values and comments',
    format: 'nitf',
    text: () =>
      `<!DOCTYPE nitf [<!-- a > it's --><!ENTITY co "Marsh > Sons"><!ENTITY x '[1]'>]>${nitf('<p>&co; said &x;.</p>')}`,
    expects: says('Marsh > Sons said [1].'),
  },
  {
    name: 'document types without end',
    format: 'nitf',
    text: (size) => `${fill('<!DOCTYPE nitf [>', size)}${nitf('<p>Crews said.</p>')}`,
    expects: both(hasProblem, says('Crews said.')),
  },
  {
    name: 'an external entity',
    format: 'nitf',
    text: () => `<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>${nitf('<p>Crews &x; said.</p>')}`,
    expects: both(hasProblem, says('&x;')),
  },
  {
    name: 'elements nested without end',
    format: 'nitf',
    text: (size) => nitf(`${fill('<block>', size)}<p>Crews said.</p>`),
    expects: both(hasProblem, says('Crews said')),
  },
  {
    name: 'inline elements nested without end',
    format: 'nitf',
    text: (size) => nitf(`<p>${fill('<em>x', size)}</p>`),
    expects: hasProblem,
  },
  {
    name: 'elements closed without being opened',
    format: 'nitf',
    text: (size) => nitf(`<p>Crews said.</p>${fill('</block>', size)}<p>They left.</p>`),
    expects: both(hasProblem, says('They left')),
  },
  {name: 'tags that are never finished', format: 'nitf', text: (size) => nitf(fill('<p ', size))},
  {
    name: 'attributes without end',
    format: 'nitf',
    text: (size) => nitf(`<p ${fill('a="b" ', size)}>Crews said.</p>`),
    expects: says('Crews said'),
  },
  {
    name: 'quotation marks that are never closed',
    format: 'nitf',
    text: (size) => nitf(fill('<p a="b>Crews said "no" to it.</p>', size)),
    expects: says('Crews said "no"'),
  },
  {
    name: 'comments that are never closed',
    format: 'nitf',
    text: (size) => nitf(fill('<p>Crews said.</p><!-- x >', size)),
    expects: both(hasProblem, says('Crews said')),
  },
  {
    name: 'a comment that only looks closed',
    format: 'nitf',
    text: () => nitf('<p>Crews said.</p><!--><p>They left.</p>'),
    expects: both(hasProblem, says('They left')),
  },
  {
    name: 'an instruction that is never closed',
    format: 'nitf',
    text: (size) => `<?xml version="1.0">${nitf(fill('<p>Crews said.</p><?x>', size))}`,
    expects: both(hasProblem, says('Crews said.')),
  },
  {
    name: 'figures set off by signs',
    format: 'nitf',
    text: (size) =>
      nitf(`<p>Growth was <5 % and <!5 and </5 %. ${fill('1 < 2 <', size)}</p><p>They left.</p>`),
    expects: both(says('Growth was <5 % and <!5 and </5 %.'), says('They left.')),
  },
  {
    name: 'tags that end where the next begins',
    format: 'nitf',
    text: (size) => nitf(fill('<p class="a" b<em>Crews</em> said.</p<p id=a<em>They</em> left.</p>', size)),
    expects: both(says('Crews said.'), says('They left.')),
  },
  {name: 'names without end', format: 'nitf', text: (size) => nitf(fill('<p<p', size))},
  {name: 'closing tags that are never finished', format: 'nitf', text: (size) => nitf(fill('</p ', size))},
  {
    name: 'values without quotation marks or end',
    format: 'html',
    text: (size) => fill('<p/a=', size),
  },
  {
    name: 'quotation marks of two kinds that are never closed',
    format: 'html',
    text: (size) => fill(`<p a='x>"Crews said so," she said. `, size),
    expects: says('Crews said so,'),
  },
  {
    name: 'CDATA that is never closed',
    format: 'nitf',
    text: (size) => nitf(`<p><![CDATA[${fill('Crews said. ', size)}`),
    expects: both(hasProblem, says('Crews said')),
  },
  {
    name: 'openings of CDATA without end',
    format: 'newsml',
    text: (size) => g2(fill('<![CDATA[ <', size)),
    expects: hasProblem,
  },
  {
    name: 'bare ampersands',
    format: 'nitf',
    text: (size) => nitf(`<p>${fill('A&B & ', size)}</p>`),
    expects: both(hasProblem, says('A&B')),
  },
  {
    name: 'entities that nobody knows',
    format: 'nitf',
    text: (size) => nitf(`<p>${fill('&nobody; ', size)}</p>`),
    expects: hasProblem,
  },
  {
    name: 'character references out of range',
    format: 'nitf',
    text: () => nitf('<p>Crews &#0; &#xFFFFFFFF; &#xD800; &#99999999999999999999; said.</p>'),
    expects: says('Crews'),
  },
  {
    name: 'one paragraph on one line',
    format: 'nitf',
    text: (size) => nitf(`<p>${fill('The crews said they would go back to work on Monday. ', size)}</p>`),
    expects: says('The crews said'),
  },
  {
    name: 'a paragraph of line breaks',
    format: 'nitf',
    text: (size) => nitf(`<p>${fill('Crews said so.<br/>', size)}</p>`),
    expects: says('Crews said so.'),
  },
  {
    name: 'a paragraph of wrapped lines',
    format: 'newsml',
    text: (size) => g2(fill('Crews at the port said\n   they left.\n', size)),
    expects: says('Crews at the port'),
  },
  {
    name: 'a paragraph of indented lines',
    format: 'nitf',
    text: (size) => nitf(`<p>${fill('Crews said so.\n    They left.\n\n', size)}</p>`),
    expects: says('Crews said so.'),
  },
  {name: 'processing instructions without end', format: 'newsml', text: (size) => fill('<?x ', size)},
  {
    name: 'a file cut off in a tag',
    format: 'newsml',
    text: () => '<newsItem><contentMeta><headline>Crews back at wor</headl',
    expects: both(hasProblem, says('Crews back')),
  },
  {
    name: 'control characters',
    format: 'nitf',
    text: () => nitf('<p>Crews\u0000 said\u0007 so\uFFFE\uFFFF.</p>'),
    expects: says('Crews'),
  },
  {
    name: 'halves of surrogate pairs',
    format: 'nitf',
    text: () => nitf('<p>Crews \uD83D said \uDE00 so.</p>'),
    expects: says('Crews'),
  },
  {
    name: 'thousands of items',
    format: 'newsml',
    text: (size) =>
      `<newsMessage><itemSet>${fill('<newsItem><contentMeta><headline>Late</headline></contentMeta><contentSet><inlineXML><html><body><p>Crews said.</p></body></html></inlineXML></contentSet></newsItem>', size)}</itemSet></newsMessage>`,
    expects: says('Crews said.'),
  },
  {
    name: 'components within components',
    format: 'newsml',
    text: (size) =>
      `<NewsML><NewsItem>${fill('<NewsComponent>', size)}<ContentItem><DataContent><p>Crews said.</p></DataContent></ContentItem>`,
    expects: hasProblem,
  },
  {
    name: 'thousands of components',
    format: 'newsml',
    text: (size) =>
      `<NewsML><NewsItem>${fill('<NewsComponent><ContentItem><DataContent><p>Crews said.</p></DataContent></ContentItem></NewsComponent>', size)}</NewsItem></NewsML>`,
    expects: says('Crews said.'),
  },
  {
    name: 'HTML escaped over and over',
    format: 'newsml',
    text: () => g2('&amp;amp;lt;p&amp;amp;gt;Crews said.'),
    expects: says('Crews said.'),
  },
  {
    name: 'JSON nested without end',
    format: 'ninjs',
    text: (size) => `{"headline": "Late", "x": ${fill('[', size)}`,
    expects: both(hasProblem, says('Late')),
  },
  {
    name: 'JSON objects nested without end',
    format: 'ninjs',
    text: (size) => fill('{"a":', size),
    expects: hasProblem,
  },
  {
    name: 'a JSON string that is never closed',
    format: 'ninjs',
    text: (size) => `{"headline": "Late", "body_text": "${fill('Crews said. ', size)}`,
    expects: both(hasProblem, says('Crews said.')),
  },
  {
    name: 'one line without end, and a bare carriage return',
    format: 'ninjs',
    text: (size) =>
      `{"headline": "Late", "body_text": "Crews left. ${fill('Crews said. ', size)}\\rThey came back."}`,
    expects: both(says('Crews left.'), says('They came back.')),
  },
  {
    name: 'backslashes to the end',
    format: 'ninjs',
    text: (size) => `{"body_text": "Crews said.${fill('\\', size)}`,
    expects: says('Crews said.'),
  },
  {name: 'quotation marks without end', format: 'ninjs', text: (size) => fill('"', size)},
  {
    name: 'broken escapes',
    format: 'ninjs',
    text: () => '{"headline": "Crews \\x said \\u12 so \\ud83d", "body_text": "Crews\\u00',
    expects: says('Crews'),
  },
  {
    name: 'line breaks inside JSON strings',
    format: 'ninjs',
    text: () => '{"headline": "Crews\nsaid", "body_text": "They left.\n\nThey came back."}',
    expects: says('They came back.'),
  },
  {
    name: 'stray commas and colons',
    format: 'ninjs',
    text: (size) => `{,,"headline":: "Late",,${fill(',:', size)} "body_text": "Crews said."}`,
    expects: says('Late'),
  },
  {
    name: 'white space that JSON does not know',
    format: 'ninjs',
    text: (size) => `\ufeff{"headline":\u00a0"Late",\u2028${fill(' \n', size)}\f"body_text": "Crews said."}`,
    expects: both(says('Late'), says('Crews said.')),
  },
  {
    name: 'comments in JSON',
    format: 'ninjs',
    text: (size) => `{"headline": "Late" // ${fill('/* // ', size)}, "body_text": "Crews // said /* so."}`,
    expects: both(says('Late'), says('Crews // said /* so.')),
  },
  {name: 'JSON that is no object', format: 'ninjs', text: () => '"Crews said."', expects: hasProblem},
  {
    name: 'HTML with tags escaped in JSON',
    format: 'ninjs',
    text: (size) =>
      JSON.stringify({headline: 'Late', body_html: fill('<p>Crews &lt;said&gt; "so".</p>', size)}),
    expects: says('Crews <said> "so".'),
  },
  {
    name: 'associations within associations',
    format: 'ninjs',
    text: (size) => `{"associations": {"a": ${fill('{"associations": {"a": ', size)}`,
  },
  {
    name: 'a page of divs',
    format: 'html',
    text: (size) => `${fill('<div>', size)}Crews at the port said that they had left it for good.`,
    expects: hasProblem,
  },
  {
    name: 'a page of unclosed paragraphs',
    format: 'html',
    text: (size) => fill('<p>Crews said.', size),
    expects: says('Crews said.'),
  },
  {
    name: 'a script that is never closed',
    format: 'html',
    text: (size) => `<p>Crews said.</p><script>${fill('if (a < b) { "</p>" }', size)}`,
    expects: says('Crews said.'),
  },
  {
    name: 'scripts that write scripts',
    format: 'html',
    text: (size) =>
      `<p>Crews said.</p>${fill('<script><!-- document.write("<script>x</script>") --></script>', size)}<p>They left.</p>`,
    expects: says('They left.'),
  },
  {
    name: 'a title that is never closed',
    format: 'html',
    text: () => '<html><head><title>Late<body><p>Crews at the port said that they had left.</p>',
    expects: says('Crews at the port'),
  },
  {
    name: 'titles that are never closed',
    format: 'html',
    text: (size) => fill('<title>Late<p>Crews at the port said that they had left.', size),
    expects: says('Crews at the port'),
  },
  {
    name: 'CDATA in HTML that is never closed',
    format: 'html',
    text: (size) => `<p>Crews said.</p>${fill('<![CDATA[ x >', size)}<p>They left.</p>`,
    expects: says('They left.'),
  },
  {
    name: 'tables within tables',
    format: 'html',
    text: (size) => fill('<table><tr><td>Crews said.', size),
    expects: hasProblem,
  },
  {
    name: 'lists within lists',
    format: 'html',
    text: (size) => fill('<ul><li>Crews said.', size),
    expects: hasProblem,
  },
  {
    name: 'formatting that is never closed',
    format: 'html',
    text: (size) => fill('<b><i>Crews', size),
    expects: hasProblem,
  },
  {
    name: 'a rule across the page without end',
    format: 'html',
    text: (size) => `<p>Crews said.</p><p>${fill('- ', size)}</p>`,
    expects: says('Crews said.'),
  },
  {name: 'angle brackets', format: 'html', text: (size) => fill('<', size)},
  {
    name: 'thousands of classes',
    format: 'html',
    text: (size) =>
      `<article>${fill('<div class="related-ad story share-tags byline x y z"><p>Crews</p></div>', size)}</article>`,
  },
  {name: 'links without end', format: 'html', text: (size) => fill('<a href="x">Crews <a>', size)},
  {
    name: 'front matter that is never closed',
    format: 'markdown',
    text: () => '---\ntitle: "Late\nbyline: [\n\nCrews said so.\n',
    expects: says('Crews said so.'),
  },
  {
    name: 'front matter that is no YAML',
    format: 'markdown',
    text: () => '---\ntitle: "Late\n\tx: {[}\n---\n\nCrews said so.\n',
    expects: both(hasProblem, says('Crews said so.')),
  },
  {
    name: 'front matter of aliases',
    format: 'markdown',
    text: () =>
      `---\na: &a [x,x]\n${Array.from({length: 20}, (_, at) => `b${at}: &b${at} [*a,*a,*a]`).join('\n')}\ntitle: Late\n---\n\nCrews said so.\n`,
    expects: says('Crews said so.'),
  },
  {
    name: 'front matter without end',
    format: 'markdown',
    text: (size) => `---\n${fill('a: b\n', size)}---\n\nCrews said so.\n`,
    expects: says('Crews said so.'),
  },
  {name: 'stars without end', format: 'markdown', text: (size) => fill('*a **b ', size)},
  {name: 'brackets without end', format: 'markdown', text: (size) => fill('[', size)},
  {name: 'links within links', format: 'markdown', text: (size) => fill('[a](', size)},
  {
    name: 'quotations within quotations',
    format: 'markdown',
    text: (size) => `${fill('> ', size)}Crews said.`,
  },
  {
    name: 'lists within lists of Markdown',
    format: 'markdown',
    text: (size) =>
      Array.from({length: Math.floor(Math.sqrt(size))}, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
  },
  {
    name: 'one line of Markdown',
    format: 'markdown',
    text: (size) => fill('The *crews* said they would go back to work on Monday. ', size),
    expects: says('The crews said'),
  },
  {
    name: 'one paragraph of very many lines',
    format: 'markdown',
    text: (size) => fill('a\n', size),
  },
  {
    name: 'backquotes without end',
    format: 'markdown',
    text: (size) => Array.from({length: Math.floor(Math.sqrt(size))}, (_, at) => '`'.repeat(at)).join(' '),
  },
  {
    name: 'HTML in Markdown that is never closed',
    format: 'markdown',
    text: (size) => `<div><!-- ${fill('x <b ', size)}\n\nCrews said so.\n`,
  },
  {
    name: 'definitions without end',
    format: 'markdown',
    text: (size) => `${fill('[a]: b\n', size)}\nCrews said so.\n`,
    expects: says('Crews said so.'),
  },
  {name: 'a table without end', format: 'markdown', text: (size) => `|a|b|\n|-|-|\n${fill('|c|d|\n', size)}`},
  {name: 'tables without end', format: 'markdown', text: (size) => fill('|a|b|\n|-|-|\n|c|d|\n\n', size)},
  {
    name: 'a row of cells without end',
    format: 'markdown',
    text: (size) => `${fill('|a', size / 2)}\n${fill('|-', size / 2)}`,
  },
  {
    name: 'closing stars that nothing opened',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill('a* _b* ', size)}`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'strong and emphasis in turns',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill('**a *b** c* ', size)}`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'brackets within brackets',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill('[a', size / 2)}${fill(']', size / 2)}`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'images within links within images',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill('![[a', size / 2)}${fill('](b)', size / 2)}`,
    expects: says('Crews said no.'),
  },
  {
    name: 'links to every label of a thousand',
    format: 'markdown',
    text: (size) => {
      const labels = Array.from({length: Math.ceil(size / 20)}, (_, at) => at)
      return `${labels.map((at) => `[l${at}]: b\n`).join('')}\nCrews said ${labels.map((at) => `[l${at}]`).join(' ')}\n`
    },
    expects: says('Crews said'),
  },
  {
    name: 'comments in a line that are never closed',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill('a <!-- ', size)}`,
    expects: says('Crews said no.'),
  },
  {
    name: 'instructions and declarations that are never closed',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill('a <?b <!C <![CDATA[ ', size)}`,
    expects: says('Crews said no.'),
  },
  {
    name: 'titles that are never closed',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill(`[a](b "c [a](b 'c [a](<b `, size)}`,
    expects: says('Crews said no.'),
  },
  {
    name: 'escaped backquotes without end',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill('\\`` ', size)}`,
    expects: says('Crews said no.'),
  },
  {
    name: 'underlined headings without a blank line',
    format: 'markdown',
    text: (size) => `Crews said no.\n\n${fill('a\n=\n', size)}`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'quotations that a list keeps apart',
    format: 'markdown',
    text: (size) => `- a\n\n${fill('  > b\n\n', size)}Crews said no.\n`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'lists that open and close',
    format: 'markdown',
    text: (size) => `${fill('- a\n  - b\n    > c\n', size)}\nCrews said no.\n`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'a line of list marks',
    format: 'markdown',
    text: (size) => `${fill('- ', size)}a\n\nCrews said no.\n`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'lines of numbers in a list',
    format: 'markdown',
    text: (size) => `${fill('1. ', size)}a\n\nCrews said no.\n`,
    expects: says('Crews said no.'),
  },
  {
    name: 'lists of details inside one another',
    format: 'html',
    text: (size) =>
      `<html><body><article><h1>Late</h1><p>The crews left.</p>${fill('<dl><dt>Details of the ferry that stops for a week and a day at the pier of Carrow ', Math.min(size, 25_000))}</article></body></html>`,
    expects: says('The crews left.'),
  },
  {
    name: 'blank lines below a deep list',
    format: 'markdown',
    text: (size) => `${'- '.repeat(50)}a\n${fill('\n', size)} b\n\nCrews said no.\n`,
    expects: says('Crews said no.'),
  },
  {
    name: 'quotation marks without end',
    format: 'markdown',
    text: (size) => `${fill(`${'>'.repeat(90)}a\nb\n`, size)}\nCrews said no.\n`,
    expects: says('Crews said no.'),
  },
  {
    name: 'a block mark a line',
    format: 'markdown',
    text: (size) => fill('-\n#\n>\n1.\n|\n', size),
    expects: hasProblem,
  },
  {
    name: 'code that is never closed',
    format: 'markdown',
    text: (size) => `Crews said no.\n\n\`\`\`\n${fill('a\n\n', size)}`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'tags of a site that are never closed',
    format: 'markdown',
    text: (size) => `Crews said no. ${fill('{% a {{ b [[c [^d ~~e $f {: g {{< h {/* i ', size)}`,
    expects: says('Crews said no.'),
  },
  {
    name: 'tags of a site without end',
    format: 'markdown',
    text: (size) => `Crews said no.\n\n${fill('{% raw %}\n:::\n[^a]: $x_y$ [[b|c]] ~~d~~\n: e\n', size)}`,
    expects: says('Crews said no.'),
  },
  {
    name: 'blanks without end beside a sum of money',
    format: 'markdown',
    text: (size) => `Crews said no: $5${fill(' ', size)}{`,
    expects: says('Crews said no: $5'),
  },
  {
    name: 'money, braces and colons without end',
    format: 'markdown',
    text: (size) =>
      `Crews said no.\n\n${fill('$', size / 4)}${fill('{', size / 4)}\n\n${fill('{%{{', size / 4)}\n\n${fill(':\n', size / 4)}`,
    expects: says('Crews said no.'),
  },
  {
    name: 'carriage returns for lines',
    format: 'markdown',
    text: (size) => `Crews said no.\r\r${fill('- a\r\r', size)}`,
    expects: both(hasProblem, says('Crews said no.')),
  },
  {
    name: 'zeros, halves of pairs and byte-order marks among marks',
    format: 'markdown',
    text: (size) => `Crews *said* no.\n\n${fill('\ufeff*\0* \ud83d_a_\ude00 ', size)}`,
    expects: says('Crews said no.'),
  },
]
