import assert from 'node:assert/strict'
import {namesIn} from '../../../src/story/formats/markup/byline.js'

describe('the names in a byline', () => {
  it('are what is left without the day, the title and the address beside them', () => {
    const left: readonly (readonly [line: string, names: string])[] = [
      ['Ruth AmisContributor', 'Ruth Amis'],
      ['Ruth AmisStaff Writer, Ports', 'Ruth Amis'],
      ['By Ruth AmisTransport Correspondent', 'By Ruth Amis'],
      ['By Ruth AmisQuay News', 'By Ruth Amis'],
      ['By Ruth Amis | ramis@ninewire.example | Nine Wire', 'By Ruth Amis | Nine Wire'],
      ['Posted by: Ruth Amis | Mar 1, 2031 | Ports | 0', 'by Ruth Amis'],
      ['Ruth Amis, a deputy editor who covers ports', 'Ruth Amis'],
    ]
    for (const [line, names] of left) assert.equal(namesIn(line), names)
  })
  it('are left alone where a name looks like a title', () => {
    for (const name of ['Tom Editor', 'Ann McDonald Editor', 'By Ann McTimes'])
      assert.equal(namesIn(name), name)
  })
})
