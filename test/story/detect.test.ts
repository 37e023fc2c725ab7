import assert from 'node:assert/strict'
import {detectFormat, type Place} from '../../src/story/detect.js'
import {readStory} from '../../src/story/read.js'

describe('the format of a file', () => {
  const cases: readonly (readonly [string, string, string | undefined, Place?])[] = [
    ['copy', 'CARROW (NWA) - The dam will hold.', 'plain'],
    ['nothing at all', '', 'plain'],
    ['copy that opens with a bracket', '[The dam] will hold, she said.', 'plain'],
    ['copy that opens with a ticker', '<DAM.LN> shares rose 3 percent.', 'plain'],
    ['Markdown by its name', '# Dam', 'markdown', {path: 'dam.md'}],
    ['Markdown by its front matter', '---\ntitle: Dam\n---\nIt holds.', 'markdown'],
    ['Markdown in the editor', 'Dam', 'markdown', {languageId: 'markdown'}],
    ['a page by its document type', '<!DOCTYPE html>\n<html lang="en">', 'html'],
    ['a page by its root, below a comment', '<!-- x --><HTML><body>', 'html'],
    ['a fragment of a page', '<p>The dam will hold.</p>', 'html'],
    ['NITF', '<?xml version="1.0"?><nitf><head/></nitf>', 'nitf'],
    [
      'NITF below its document type',
      '\n<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "b>c">]><nitf/>',
      'nitf',
    ],
    ['NITF with a prefix', '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/">', 'nitf'],
    ['NewsML-G2', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">', 'newsml-g2'],
    ['a message of NewsML-G2', '<?xml version="1.0"?>\n<newsMessage>', 'newsml-g2'],
    ['NewsML 1', '<!DOCTYPE NewsML PUBLIC "x" "y"><NewsML>', 'newsml-g2'],
    ['ninjs', '{"uri": "x", "headline": "Dam", "body_text": "It holds."}', 'ninjs'],
    ['JSON with a headline and a body', '{"headline": "Dam", "body_xhtml": "<p>It holds.</p>"}', 'ninjs'],
    ['a part of NewsML-G2', '<contentSet><inlineXML/></contentSet>', 'newsml-g2'],
    [
      'NITF in XML of its own',
      '<Publication><DataContent><nitf><body.content/></nitf></DataContent></Publication>',
      'nitf',
    ],
    [
      'NITF in the entry of a feed',
      '<feed><entry><content><nitf><body.content/></nitf></content></entry></feed>',
      'newsml-g2',
    ],
    [
      'a feed with its copy',
      '<feed><entry><title>Dam</title><content type="html">&lt;p&gt;The dam above Carrow held on Monday, they said.&lt;/p&gt;</content></entry></feed>',
      'newsml-g2',
    ],
    [
      'a feed whose copy is short',
      '<rss><channel><item><title>Dam</title><content:encoded><![CDATA[<strong>It holds.</strong>]]></content:encoded></item></channel></rss>',
      'newsml-g2',
    ],
    [
      'a feed whose copy is a page with a type of its own',
      '<rss><channel><item><title>Dam</title><content:encoded><![CDATA[<!doctype html><html><body><p>It holds.</p></body></html>]]></content:encoded></item></channel></rss>',
      'newsml-g2',
    ],
    [
      'a feed with its copy in the description',
      '<rss><channel><item><title>Dam</title><description>&lt;p&gt;It holds.&lt;/p&gt;&lt;p&gt;So they said.&lt;/p&gt;&lt;p&gt;Twice.&lt;/p&gt;</description></item></channel></rss>',
      'newsml-g2',
    ],
    [
      'a feed with the full text',
      '<rss><channel><item><title>Dam</title><nw:full-text>The dam above Carrow held on Monday, they said.</nw:full-text></item></channel></rss>',
      'newsml-g2',
    ],
    [
      'a feed of summaries',
      '<rss><channel><item><title>Dam</title><description>The dam above Carrow held on Monday, they said.</description></item></channel></rss>',
      'newsml-g2',
    ],
    [
      'a feed of titles',
      '<rss><channel><title>Dams</title><description>All that is new about the dams of the north.</description><item><title>Dam</title></item></channel></rss>',
      undefined,
    ],
    [
      'an article in XML of its own',
      '<?xml version="1.0"?><article><headline>Dam</headline><body>&lt;p&gt;The dam above Carrow held on Monday, they said.&lt;/p&gt;</body></article>',
      'newsml-g2',
    ],
    [
      'XML in Italian, its copy plain in CDATA',
      '<notizia><titolo>Diga</titolo><occhiello>Acqua</occhiello><testo><![CDATA[La diga sopra Carrow ha retto lunedi, dicono.]]></testo></notizia>',
      'newsml-g2',
    ],
    [
      'fields that tell their names in an attribute',
      '<import><field name="title">Dam</field><field name="byline">Ruth Amis</field><field name="body">The dam above Carrow held on Monday, they said.</field></import>',
      'newsml-g2',
    ],
    [
      'XML that a service made for itself',
      '<XYNews><headline>Dam holds</headline><content>&lt;p&gt;The dam above Carrow held on Monday, they said.&lt;/p&gt;</content></XYNews>',
      'newsml-g2',
    ],
    [
      'a release in XML of its own, its title below the copy',
      '<release><body>The dam above Carrow held on Monday, they said.</body><leadtext>It held.</leadtext><title>Dam</title></release>',
      'newsml-g2',
    ],
    [
      'a picture in XML of its own',
      '<Publish><Byline>Ruth Amis</Byline><Headline>Dam</Headline><ContentText/></Publish>',
      'newsml-g2',
    ],
    [
      'XML with a title and a text that are not news',
      '<page><title>Dam</title><text>The dam above Carrow held on Monday, they said.</text></page>',
      undefined,
    ],
    ['XML with a headline and no copy', '<menu><headline>Open</headline><text>open</text></menu>', undefined],
    [
      'a topic of a manual',
      '<topic><title>Dam</title><body>How to look after the dam that you have.</body></topic>',
      undefined,
    ],
    [
      'a release in JSON without angle brackets',
      String.raw`{"title": "Dam", "body": "\u003cp\u003eIt holds.\u003c/p\u003e"}`,
      'ninjs',
    ],
    ['a story in JSON', '{"story": {"headline": "Dam", "storyHtml": "<p>It holds.</p>"}}', 'ninjs'],
    ['a release in JSON', '{"title": "Dam", "body": "\\n<p>It holds.</p>"}', 'ninjs'],
    [
      'what a system exports in JSON',
      '{"db": [{"data": {"posts": [{"title": "Dam", "html": "<p>It holds.</p>", "custom_excerpt": null}]}}]}',
      'ninjs',
    ],
    [
      'a release in JSON that opens with its standfirst',
      '{"title": "Dam", "body": "<h2>Nobody hurt</h2>\\n<p>It holds.</p>"}',
      'ninjs',
    ],
    [
      'a wire story under names of a service’s own',
      '{"data": {"title": "Dam", "content": "CARROW, Jan 5 (NWA) -- The dam above Carrow held on Monday, they said.", "time": "10:00"}}',
      'ninjs',
    ],
    [
      'copy that an editor keeps as a tree',
      '{"title": "Dam", "body": [{"type": "paragraph", "children": [{"text": "The dam above Carrow held on Monday, they said."}]}, {"type": "paragraph", "children": [{"text": "Nobody in the town below it was hurt."}]}]}',
      'ninjs',
    ],
    [
      'copy in a tree with its title in two languages',
      '{"fields": {"title": {"en-GB": "Dam"}, "body": {"en-GB": {"nodeType": "document", "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "The dam above Carrow held on Monday, they said."}]}, {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "Nobody in the town below it was hurt."}]}]}}}}',
      'ninjs',
    ],
    [
      'an article with its writer and its day',
      '[{"title": "Dam", "author": "Ruth Amis", "created": "Mon, 6 Jan", "body": "<div>The dam above Carrow held on Monday, they said.</p><p>Nobody in the town below it was hurt.</div>"}]',
      'ninjs',
    ],
    [
      'copy on cards',
      '{"story": {"headline": "Dam", "cards": [{"story-elements": [{"type": "text", "text": "<p>It holds.</p>"}]}]}}',
      'ninjs',
    ],
    [
      'a form whose labels are kept as a tree',
      '{"title": "Sign up", "fields": [{"type": "paragraph", "text": "Your name"}, {"type": "paragraph", "text": "Your address"}]}',
      undefined,
    ],
    ['an issue in JSON', '{"title": "Dam", "body": "It does not hold.", "number": 4}', undefined],
    ['ninjs whose headline comes first', '{"headline": "Dam", "versioncreated": "2031-01-01"}', 'ninjs'],
    ['ninjs 2', '{"uri": "x", "headlines": [], "bodies": [{"value": "It holds."}]}', 'ninjs'],
    [
      'a node of a site',
      '{"data": {"attributes": {"title": "Dam", "body": {"value": "<p>It holds.</p>", "processed": "<p>It holds.</p>"}}}}',
      'ninjs',
    ],
    [
      'a list of posts',
      '[{"title": {"rendered": "Dam"}, "content": {"rendered": "<p>It holds.</p>"}}]',
      'ninjs',
    ],
    [
      'an article in JSON of its own',
      '{"title": "Dam", "publishedAt": "2031-01-05", "text": "The dam above Carrow held on Monday, they said.\\nNobody in the town below it was hurt."}',
      'ninjs',
    ],
    [
      'an article whose slashes are escaped',
      String.raw`{"title": "Dam", "pubDate": "2031-01-05", "content": "<p>The dam above Carrow held on Monday, they said.<\/p><p>Nobody in the town below it was hurt.<\/p>"}`,
      'ninjs',
    ],
    [
      'a page of a manual in JSON',
      '{"title": "Dam", "version": 2, "text": "The dam above Carrow is to be held by you.\\nNobody in the town below it may be hurt."}',
      undefined,
    ],
    [
      'what was published without any copy',
      '{"title": "Dam", "publishedAt": "2031-01-05", "text": "A dam", "summary": "The dam above Carrow held on Monday, they said. Nobody in the town below it was hurt."}',
      undefined,
    ],
    [
      'ANPA 1312',
      '\u0016\u0016\u0001a0042\u001f-----\r\nu a\u0013\u0011 BC-Dam 01-02 0300\r\n\u0002^BC-Dam<',
      'anpa1312',
    ],
    ['ANPA 1312 without its controls', 'W2870asian\nf l BC-Dam     11-13 1049\n^BC-Dam,466<\n', 'anpa1312'],
    [
      'ANPA 1312 whose category runs into the keyword',
      'W2870asian\nf lBC-Dam     11-13 1049\n^BC-Dam,466<\n',
      'anpa1312',
    ],
    ['ANPA 1312 from its first header line on', '^BC-Dam,100<\n^Dam holds<\n\tCARROW', 'anpa1312'],
    ['IPTC 7901', '\u0001eca0042 4 pol 345  nwa 0045\r\n', 'iptc7901'],
    ['IPTC 7901 without its controls', 'eca0003 3 i 380  nwa 0045\n\nHalden/dam/', 'iptc7901'],
    ['IPTC 7901 with a short number', 'eca062 4 i 211 ccccb   nwa 061\r\n\r\nHalden/dam/', 'iptc7901'],
    ['copy that opens like IPTC 7901', 'RX100 4 k 300 is what the dam cost.', 'plain'],
    [
      'ANPA 1312 below the line that says whom it is for',
      '\u0005axx\r\n\u0016\u0016\u0001a0007\nr f\u0013\u0011 bc-Dam   07-18 0103\r\n\u0002Dam holds\r\nDam\r\n   CARROW',
      'anpa1312',
    ],
    ['a feed in a file with any name', 'eca0003 3 i 380  nwa 0045\n', 'iptc7901', {path: 'x.txt'}],
    [
      'the rows of a sheet',
      '"Subject","Start","End","Place"\r\n"Catch, landed, May 2031","3/9/2031",,"Quay"\r\n"Tolls, June 2031","4/9/2031",,"Quay"\r\n',
      undefined,
    ],
    [
      'copy with quotations at the beginning of its lines',
      '"No," she said, "it holds."\n"Yes","no","perhaps": that was all.\n"It holds," he said.\n',
      'plain',
    ],
    [
      'rows of a sheet that have copy in them',
      '"Title","Day","Copy","Desk"\n"Dam","3/9","The dam above Carrow held.","City"\n"Ferry","4/9","It was late.","City"\n',
      'plain',
    ],
    ['XML of another kind', '<?xml version="1.0"?><project><name>x</name></project>', undefined],
    [
      'a program that writes NITF',
      '<xsl:stylesheet version="1.0"><xsl:template match="/"><nitf><body.content/></nitf></xsl:template></xsl:stylesheet>',
      undefined,
    ],
    ['a broken XML file', '<?xml version="1.0"?>', undefined],
    [
      'a style sheet that speaks of NITF',
      '<xsl:stylesheet><xsl:template match="nitf"/></xsl:stylesheet>',
      undefined,
    ],
    ['JSON of another kind', '{"name": "x", "version": "1.0.0", "description": "headline"}', undefined],
    [
      'an article of schema.org',
      '{"@context": "https://schema.org", "headline": "Dam", "uri": "x"}',
      undefined,
    ],
    ['a list', '[{"headline": "Dam", "uri": "x"}]', undefined],
    ['an export of items', '[{"headline": "Dam", "pubstatus": "usable", "body_html": ""}]', 'ninjs'],
    [
      'a review of the press',
      '{"data": [{"title": "Dam", "lead": "It holds.", "body": null, "mediumType": "WEB"}]}',
      'ninjs',
    ],
    ['an XML file that is only begun', '', undefined, {languageId: 'xml'}],
    ['a house lexicon', 'names:\n  - Rebel Valley\n', undefined, {path: 'desk/wiredesk.yml'}],
    ['a JSON file that is only begun', ' ', undefined, {path: 'dam.json'}],
  ]
  for (const [title, text, format, place] of cases) {
    it(`is told: ${title} is ${format ?? 'nobody’s copy'}`, () => {
      assert.equal(detectFormat(text, place), format)
      assert.equal(detectFormat(`\ufeff${text}`, place), format)
    })
  }

  it('does not take longer for a longer file', () => {
    assert.equal(detectFormat(`<nitf>${'<p>'.repeat(3_000_000)}`), 'nitf')
    assert.equal(
      detectFormat(`{"a": "${'x'.repeat(9_000_000)}", "headline": "too late", "uri": "x"}`),
      undefined,
    )
  })

  it('that holds no copy yields no blocks, and says so', () => {
    const {blocks, problems} = readStory('{"name": "x"}', 'auto')
    assert.equal(blocks.length, 0)
    assert.match(problems[0]?.message ?? '', /NITF, NewsML, ninjs/)
  })
})
