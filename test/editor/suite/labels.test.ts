import assert from 'node:assert/strict'
import {anyOf} from '../../../src/editor/braces.js'
import {looksLikeNews} from '../../../src/editor/documents.js'
import {betweenTags, shownCopy} from '../../../src/editor/shown-copy.js'
import {whatWaits} from '../../../src/editor/what-waits.js'

describe('labels', () => {
  it('show copy without tags, entities and escapes', () => {
    assert.equal(shownCopy('Fish &amp; <em>chips</em>', 'nitf').replace(/\s+/g, ' '), 'Fish & chips ')
    assert.equal(shownCopy('\\u201cFish\\u201d &lt;\\/b', 'ninjs'), '“Fish” </b')
    assert.equal(shownCopy('a < b &amp; c', 'plain'), 'a < b &amp; c')
  })

  it('leave tags out of what they colour', () => {
    const line = '<p>Council leader <person>Inga Rosas</person> said.</p>'
    const parts = betweenTags(line, 3, line.length, 'nitf').map(([from, to]) => line.slice(from, to))
    assert.deepEqual(parts, ['Council leader ', 'Inga Rosas', ' said.'])
    assert.deepEqual(betweenTags(line, 3, 8, 'plain'), [[3, 8]])
  })
})

describe('what waits in a story', () => {
  const clean = {open: [], accepted: [], review: {problems: []}}

  it('is counted in words', () => {
    assert.equal(whatWaits(clean), 'nothing to raise')
    assert.equal(whatWaits({...clean, open: ['a']}), '1 finding waits')
    assert.equal(whatWaits({...clean, open: ['a', 'b'], accepted: ['c']}), '2 findings wait, 1 accepted')
  })

  it('is not called clean where the story was left alone', () => {
    const message = 'This copy does not read as English; it was left alone'
    assert.equal(whatWaits({...clean, review: {problems: [{message}]}}), message)
  })

  it('is clean for all that one place in it could not be read', () => {
    const problems = [{message: 'An element is never closed', start: 3, end: 4}]
    assert.equal(whatWaits({...clean, review: {problems}}), 'nothing to raise')
  })
})

describe('the opening of a file', () => {
  it('tells a story from any other XML or JSON', () => {
    assert.ok(looksLikeNews('<?xml version="1.0"?>\n<!-- a -->\n<nitf>', 'xml'))
    assert.ok(looksLikeNews('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">', 'xml'))
    assert.ok(looksLikeNews('<x:newsMessage >', 'xml'))
    assert.ok(looksLikeNews('{"headline": "a", "body_text": "b"}', 'json'))
    assert.ok(!looksLikeNews('<project><headline/></project>', 'xml'))
    assert.ok(!looksLikeNews('<html><body><h1>Dam holds</h1></body></html>', 'xml'))
    assert.ok(!looksLikeNews('{"name": "headline", "headline": 1, "scripts": {}}', 'json'))
  })

  it('knows the story of a service that has a format of its own', () => {
    const text = 'The dam held on Monday, the river board said, and nobody was hurt.'
    assert.ok(
      looksLikeNews(`<Story><Headline>Dam holds</Headline><ContentText>${text}</ContentText></Story>`, 'xml'),
    )
    const elements = JSON.stringify({
      headlines: {basic: 'Dam'},
      content_elements: [{type: 'text', content: text}],
    })
    assert.ok(looksLikeNews(elements, 'json'))
  })
})

describe('globs to leave out', () => {
  it('become one pattern without braces in braces', () => {
    assert.equal(anyOf(['**/{A,B}*', 'c/**']), '{**/A*,**/B*,c/**}')
  })
})
