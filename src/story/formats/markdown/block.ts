import type {TextSpan} from '../../span.js'

/** A block of Markdown that holds text: its lines, without the marks of lists, quotations and headings. */
export interface MarkdownBlock {
  readonly kind: 'text' | 'cell' | 'html'
  /** What it stands in; `undefined` where only the words can tell. A cell of a table stands for itself, as an item of a list does. */
  readonly context: 'heading' | 'list' | undefined
  /** One part where the lines follow each other in the file, several where marks stand between them. */
  readonly parts: TextSpan[]
}

/** Adds a block, whose lines are to come, to the end of `blocks`. */
export function begin(
  blocks: MarkdownBlock[],
  kind: MarkdownBlock['kind'],
  context: MarkdownBlock['context'],
): MarkdownBlock {
  const block: MarkdownBlock = {kind, context, parts: []}
  blocks.push(block)
  return block
}

/** Adds the text from `start` to `end` to the end of the block. */
export function extend({parts}: MarkdownBlock, start: number, end: number): void {
  const last = parts.at(-1)
  if (last?.end === start) parts[parts.length - 1] = {start: last.start, end}
  else if (start < end) parts.push({start, end})
}
