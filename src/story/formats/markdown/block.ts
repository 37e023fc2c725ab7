/** A block of Markdown that holds text: its lines, without the marks of lists, quotations and headings. */
export interface MarkdownBlock {
  readonly kind: 'text' | 'cell' | 'html'
  /** What it stands in; `undefined` where only the words can tell. A cell of a table stands for itself, as an item of a list does. */
  readonly context: 'heading' | 'list' | undefined
  /** One part where the lines follow each other in the file, several where marks stand between them. */
  readonly parts: readonly {readonly start: number; readonly end: number}[]
}

/** A block that may still get lines. */
export interface OpenBlock extends MarkdownBlock {
  parts: {readonly start: number; end: number}[]
}

/** Adds a block, whose lines are to come, to the end of `blocks`. */
export function begin(
  blocks: MarkdownBlock[],
  kind: MarkdownBlock['kind'],
  context: MarkdownBlock['context'],
): OpenBlock {
  const block: OpenBlock = {kind, context, parts: []}
  blocks.push(block)
  return block
}

/** Adds the text from `start` to `end` to the end of the block. */
export function extend(block: OpenBlock, start: number, end: number): void {
  if (start >= end) return
  const last = block.parts.at(-1)
  if (last === undefined) block.parts = [{start, end}]
  else if (last.end === start) last.end = end
  else block.parts.push({start, end})
}
