import {isBoxTitle} from '../../lines/titles.js'
import type {Paragraph} from '../markup/prose.js'

/** Takes the title of a list of links out of the copy, with the list: `### Most read`. */
export function withoutBoxTitles(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph, index) => {
    const below = paragraphs[index + 1]
    const isTitle = paragraph.context === 'heading' && below?.context === 'list' && below.linked > mostlyLink
    return isTitle && isBoxTitle(paragraph.map.text) ? {...paragraph, context: 'furniture'} : paragraph
  })
}

const mostlyLink = 0.9
