import {closesScript, isScriptHeading, isShotNote, scriptPart} from '../../script.js'
import type {Context, Paragraph} from './prose.js'

/**
 * Says of the paragraphs of a video script what they are: its headings, the shots that it lists, and the story below them, which alone is
 * copy. Paragraphs without such a heading are left as they came.
 */
export function markScript(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (!paragraphs.some(({map}) => isScriptHeading(map.text))) return paragraphs
  let part: 'above' | 'shots' | 'copy' | 'below' = 'above'
  return paragraphs.flatMap((paragraph): Paragraph | readonly Paragraph[] => {
    const {text} = paragraph.map
    const found = part === 'above' && /^STORY\s?:/.test(text) ? undefined : scriptPart(text)
    if (found !== undefined) {
      part = found.part
      return found.from === text.length ? marked(paragraph, 'furniture') : cut(paragraph, found.from, part)
    }
    if (closesScript(text)) part = 'below'
    if (part === 'below') return marked(paragraph, 'furniture')
    if (part === 'above') return label.test(text) ? marked(paragraph, 'furniture') : paragraph
    if (part === 'copy') return paragraph
    return marked(paragraph, isShotNote(text) ? 'furniture' : 'caption')
  })
}

/** `LENGTH: 01:12`, `RESTRICTIONS: None` */
const label = /^[A-Z][A-Z /-]{2,24}\s?:\s*\S/

/** “STORYLINE: The crane …” is a heading and its paragraph. */
function cut(paragraph: Paragraph, from: number, part: 'shots' | 'copy'): readonly Paragraph[] {
  const {map} = paragraph
  const heading = {...paragraph, map: map.slice({start: 0, end: from})}
  const rest = {...paragraph, map: map.slice({start: from, end: map.length})}
  return [marked(heading, 'furniture'), part === 'copy' ? rest : marked(rest, 'caption')]
}

function marked(paragraph: Paragraph, context: Context): Paragraph {
  return paragraph.context === undefined ? {...paragraph, context} : paragraph
}
