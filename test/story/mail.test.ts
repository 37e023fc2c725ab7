import assert from 'node:assert/strict'
import {readStory} from '../../src/story/read.js'

const header = [
  'Received: by mail.example with SMTP id z3;',
  '        Wed, 4 May 2031 21:11:46 -0700 (PDT)',
  'Date: Wed, 4 May 2031 21:11:46 +0000',
  'Subject: A story',
  'From: desk@ninewire.example',
  '',
  '',
].join('\n')

const copy = 'CARROW (NWA) - The dam held on Monday.\n\nNobody was hurt, the mayor said.\n'

describe('copy in an e-mail', () => {
  it('begins below the header', () => {
    const {blocks} = readStory(header + copy, 'auto')
    assert.deepEqual(
      blocks.map(({role}) => role),
      ['furniture', 'dateline', 'body', 'body'],
    )
  })

  it('may have blanks above its header', () => {
    const {blocks} = readStory(`${' '.repeat(200)}\n\n${header}${copy}`, 'auto')
    assert.deepEqual(
      blocks.map(({role}) => role),
      ['furniture', 'dateline', 'body', 'body'],
    )
  })

  it('keeps its place in the file', () => {
    const text = header + copy
    const {blocks} = readStory(text, 'auto')
    for (const {map} of blocks.slice(1)) {
      const {start, end} = map.range({start: 0, end: map.text.length})
      assert.equal(text.slice(start, end), map.text)
    }
  })

  it('may be of any format', () => {
    const {format, metadata, blocks} = readStory(
      `${header}{"Headline": ["Dam holds"], "Body": ["The dam held on Monday."]}`,
      'auto',
    )
    assert.equal(format, 'ninjs')
    assert.equal(metadata.headline, 'Dam holds')
    assert.equal(blocks.at(-1)?.map.text, 'The dam held on Monday.')
  })

  it('has its headline in the subject, where the copy has none', () => {
    const wired = header.replace('A story', '[NEWS] ***Dam at Carrow holds')
    const {metadata, blocks} = readStory(wired + copy, 'auto')
    assert.equal(metadata.headline, 'Dam at Carrow holds')
    assert.deepEqual(
      blocks.map(({role}) => role),
      ['furniture', 'headline', 'furniture', 'dateline', 'body', 'body'],
    )
    assert.equal(readStory(`${wired}Dam holds\n\n${copy}`, 'auto').metadata.headline, 'Dam holds')
  })

  it('is not taken for one because a release says who sent it and when', () => {
    const {blocks} = readStory(`Date: 4 May 2031\nSubject: dams\n\n${copy}`, 'auto')
    assert.equal(blocks.filter(({role}) => role === 'body').length, 2)
    assert.equal(blocks.filter(({role}) => role === 'dateline').length, 1)
  })

  it('leaves a directive with the paragraph it speaks for', () => {
    const {blocks, directives} = readStory(
      `${header}CARROW (NWA) - The dam held.\n\nwiredesk-ignore hedge/adverb\nNobody was hurt.\n`,
      'auto',
    )
    const [directive] = directives
    assert.equal(blocks[directive?.block ?? -1]?.map.text, 'Nobody was hurt.')
  })
})
