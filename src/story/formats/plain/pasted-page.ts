import {isByline} from '../../lines/bylines.js'
import {note} from './draft.js'
import type {Line} from './lines.js'
import {type Reading, take} from './reading.js'
import {endsSentence} from './words.js'

/**
 * Takes what somebody who pasted a whole page has above its headline. The title of the page, which is the headline with the site's name
 * behind it, comes first; ways about the site, whom to call and when it was sent follow, and no sentence, until the headline stands alone.
 *
 *     Crane falls at Carrow | Port of Carrow
 *     Skip to content
 *     Home
 *     News
 *     Crane falls at Carrow
 */
export function readPastedPage(reading: Reading): void {
  const {draft, lines} = reading
  const headline = findHeadline(lines)
  if (headline === undefined) return
  while (reading.index < headline) {
    const line = lines[reading.index]
    if (line !== undefined && isByline(line.text)) note(draft, 'byline', line.text)
    take(reading, line?.standing ?? 'furniture', reading.index + 1)
  }
  note(draft, 'headline', lines[headline]?.text)
  reading.hasHeadline = true
  take(reading, 'headline', headline + 1)
}

/** The last line above the copy that repeats the title of the page without its site. */
function findHeadline(lines: readonly Line[]): number | undefined {
  const [, title = ''] = pageTitle.exec(lines[0]?.text ?? '') ?? []
  if (title.split(/\s+/).length < fewestWords) return undefined
  let found: number | undefined
  for (let index = 1; index < Math.min(lines.length, longestHead); index += 1) {
    const text = lines[index]?.text ?? ''
    if (text.toLowerCase() === title.toLowerCase()) found = index
    else if (text.length > longestLine || (text.includes(' ') && endsSentence(text))) break
  }
  return found
}

const pageTitle = /^(.{15,200}?)\s+(?:[|–—»•·]|-{1,2})\s+[^|]{2,80}$/u
/** Shorter titles are repeated by chance: “Home - Carrow”. */
const fewestWords = 3
/** Menus of a page, written out. */
const longestHead = 250
const longestLine = 200
