import type {Paragraph} from '../language/paragraph.js'
import {watch} from '../language/places.js'

/** Whether a paragraph is about somebody who stands accused: what it says of them can harm a trial. */
export function isAboutGuilt({places}: Paragraph): boolean {
  return places.of(caseWords).length > 0
}

const caseWords = watch(
  'defendant defendants suspect suspects accused jurors jury trial prosecutor prosecutors prosecution charged indicted arrested pleaded lawyer custody'.split(
    ' ',
  ),
  'norm',
)
