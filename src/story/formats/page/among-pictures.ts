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
  const last = paragraphs.findLastIndex(
    ({context, map}) => context === undefined && map.text.length > shortestCopy,
  )
  return paragraphs.map((paragraph, index) =>
    paragraph.context === 'caption' &&
    (areWays[index] === true ||
      isTitle(index) ||
      isControl(paragraph.map.text) ||
      (last >= 0 && index > last && isLabel(paragraph.map.text)) ||
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

/** Below all the copy, what stands beside a picture and is neither a sentence nor credited is of an advertisement, or of another story. */
function isLabel(text: string): boolean {
  return text.length < longestTitle && !/[.!?…]["'”’»)\]]*$/.test(text) && !isCaption(text)
}

const shortestCopy = 50

/** “Full screen”, “Play video”, “Show captions”, “<< Previous | Next >>”, “0:00 / 2:31”, “You may also like these photo galleries:” */
function isControl(text: string): boolean {
  return text.length < longestControl && (!/\p{L}/u.test(text) || control.test(text))
}

const longestControl = 80
const control =
  /^\W*(?:(?:play|watch|view|open|launch|see)(?: (?:all|the|this|full|larger))*(?: ?(?:clip|gallery|images?|photos?|screen|size|slide ?show|video)){0,2}|full ?screen|loading|replay|(?:show|hide) (?:captions?|thumbnails?)|(?:(?:last|next|previous|prev|first)(?: (?:image|photo|slide))?\W*)+|gallery|graphic|video|photos?|slide ?show|(?:shop|buy) now|enlarge(?: (?:this )?(?:image|photo))?|.{0,40}you may also like these (?:photo )?galleries)(?: \(\d+ \w+\))?\W*$/i
