import type {Paragraph} from './paragraph.js'

/**
 * Works something out once a paragraph, for however many rules ask in a row. Only the last paragraph is remembered: the engine reads one
 * after the other, and a weak map of all of them costs the garbage collector more than it saves.
 */
export function oncePerParagraph<Known>(
  read: (paragraph: Paragraph) => Known,
): (paragraph: Paragraph) => Known {
  let last: {readonly paragraph: Paragraph; readonly known: Known} | undefined
  return (paragraph) => {
    if (last?.paragraph !== paragraph) last = {paragraph, known: read(paragraph)}
    return last.known
  }
}
