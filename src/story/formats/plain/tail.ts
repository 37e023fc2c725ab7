import {roleOfTail} from '../../lines/tail.js'
import type {Block} from '../../story.js'

/**
 * Says of the paragraphs at the end of the copy, in the blocks of a story that begin at `from`, what they are where they are none of it: credits, footnotes, and ways to the writer or to
 * the whole text. Line by line, what was wrapped is seen only once it is whole. The last paragraph that is left is copy, whatever it says.
 */
export function markTail(blocks: Block[], from = 0): void {
  let left = blocks.slice(from).filter(({role}) => role === 'body').length
  for (let index = blocks.length - 1; index >= from && left > 1; index -= 1) {
    const block = blocks[index]
    if (block?.role !== 'body') continue
    const role = roleOfTail(block.map.text) ?? (isFootnote(blocks, index) ? 'list' : undefined)
    if (role === undefined) return
    blocks[index] = {...block, role}
    left -= 1
  }
}

/** `Note (*1): The ferries find …`, `[1] See the report.`: stands for itself, and the copy above refers to it by its mark. */
function isFootnote(blocks: readonly Block[], index: number): boolean {
  const [, mark] = footnote.exec(blocks[index]?.map.text.slice(0, longestMark) ?? '') ?? []
  if (mark === undefined) return false
  return blocks.slice(0, index).some(({role, map}) => role === 'body' && map.text.indexOf(mark) > 0)
}

const footnote =
  /^(?:notes?:?\s+)?(\(\*{1,2}\d{1,2}\)|\*{1,2}\d{1,2}\b|\[\d{1,2}\]|\((?:note\s?)\d{1,2}\))(?:\s?[:.])?\s/i
const longestMark = 24
