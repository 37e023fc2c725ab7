import type {Block} from '../../story.js'
import {roleOfTail} from '../../wire-lines.js'

/**
 * Says of the paragraphs at the end of the copy what they are where they are none of it: credits, and ways to the writer or to the whole
 * text. Line by line, what was wrapped is seen only once it is whole. The last paragraph that is left is copy, whatever it says.
 */
export function markTail(blocks: Block[]): void {
  let left = blocks.filter(({role}) => role === 'body').length
  for (let index = blocks.length - 1; index >= 0 && left > 1; index -= 1) {
    const block = blocks[index]
    if (block?.role !== 'body') continue
    const role = roleOfTail(block.map.text)
    if (role === undefined) return
    blocks[index] = {...block, role}
    left -= 1
  }
}
