import {isBoxTitle} from '../../lines/titles.js'
import {isCaption} from '../markup/captions.js'
import {isAllLink} from '../markup/links.js'
import type {Paragraph} from '../markup/prose.js'
import {isStamp} from '../markup/stamps.js'

/** Marks what stands among the captions of a gallery or a film and is none: buttons, and ways to other stories with their title. */
export function markAmongPictures(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const areWays = paragraphs.map((paragraph) => paragraph.context === 'caption' && isWay(paragraph))
  const isTitle = (index: number) => {
    const {text} = paragraphs[index]?.map ?? {text: ''}
    if (areWays[index + 1] !== true || text.length > longestTitle) return false
    return (
      isBoxTitle(text) || (areWays[index + 2] === true && !isCaption(text) && /[\p{L}\p{N}]$/u.test(text))
    )
  }
  return paragraphs.map((paragraph, index) =>
    paragraph.context === 'caption' &&
    (areWays[index] === true ||
      isTitle(index) ||
      isControl(paragraph.map.text) ||
      isStamp(paragraph.map.text))
      ? {...paragraph, context: 'furniture'}
      : paragraph,
  )
}

/** A line that leads elsewhere as a whole; a photographer’s name may as well, but a caption that is credited is one. */
function isWay(paragraph: Paragraph): boolean {
  const {text} = paragraph.map
  return text.length > shortestWay && text.length < longestWay && isAllLink(paragraph) && !isCaption(text)
}

const shortestWay = 12
const longestWay = 200
const longestTitle = 60

/** “Full screen”, “Play video”, “Show captions”, “Next slide”, “You may also like these photo galleries:” */
function isControl(text: string): boolean {
  return text.length < longestControl && control.test(text)
}

const longestControl = 80
const control =
  /^\W*(?:(?:play|watch|view|open|launch|see)(?: (?:all|the|this|full|larger))*(?: ?(?:clip|gallery|images?|photos?|screen|size|slide ?show|video)){1,2}|full ?screen|replay|(?:show|hide) (?:captions?|thumbnails?)|(?:(?:last|next|previous|prev|first) (?:image|photo|slide))+|gallery|graphic|video|photos?|slide ?show|enlarge(?: (?:this )?(?:image|photo))?|.{0,40}you may also like these (?:photo )?galleries)(?: \(\d+ \w+\))?\W*$/i
