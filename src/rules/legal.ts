import type {Paragraph} from '../language/paragraph.js'

/** Whether a paragraph is about somebody who stands accused: what it says of them can harm a trial. */
export function isAboutGuilt({tokens}: Paragraph): boolean {
  return tokens.some(({norm}) => caseWords.has(norm))
}

const caseWords: ReadonlySet<string> = new Set(
  'defendant defendants suspect suspects accused jurors jury trial prosecutor prosecutors prosecution charged indicted arrested pleaded lawyer custody'.split(
    ' ',
  ),
)
