import {apart} from './class-names.js'
import {everyNamed, find, textOf} from './query.js'
import {attribute, type Element, standsApart, type Tree} from './tree.js'

/** `<p><img …><span class="image-caption">…</span>`: a picture may stand in a paragraph, and its caption in the same. */
export function isBesidePicture(tree: Tree, element: Element): boolean {
  if (!caption.test(apart(attribute(tree, element, 'class') ?? ''))) return false
  const holdsImage = (part: Element) => find(part, 'img') !== undefined
  let outer = element.parent
  for (let level = 0; level < 2 && outer?.name === 'span' && !holdsImage(outer); level += 1)
    outer = outer.parent
  return outer !== undefined && !standsApart(outer) && holdsImage(outer)
}

const caption = /(?:^|[\s_-])captions?(?:$|[\s_-])/

/** `<div><img …><span class="credit">Ruth Amis / NWA</span></div>`: elsewhere a credit may be that of the story. */
export function isByPicture({parent}: Element): boolean {
  let outer = parent
  for (let level = 0; level < 2 && outer !== undefined; level += 1) {
    if (outer.end - outer.start > longestCredited) return false
    if (find(outer, 'img') !== undefined) return true
    outer = outer.parent
  }
  return false
}

export const pictureCredit = /(?:^|[\s_-])credits?(?:$|[\s_-])/
/** A picture, its address, its caption and the credit, tags and all. */
const longestCredited = 2000

/** `two-columns-big-photo`: what goes on for several paragraphs, each longer than a caption, is copy beside a picture. */
export function isAroundPicture(tree: Tree, element: Element): boolean {
  const isLong = (part: Element) => textOf(tree, part).length > longestCaption
  return everyNamed(element, 'p').filter(isLong).length > 1
}

const longestCaption = 500
const largestPictureBox = 10_000

/** Old pages set a picture and its caption in a table of their own: the picture is in a cell, and hardly another cell is there. */
export function holdsPicture(tree: Tree, table: Element): boolean {
  if (table.end - table.start > largestPictureBox || find(table, 'img') === undefined) return false
  const cells = everyNamed(table, 'td', 'th')
  const isMargin = (cell: Element) => find(cell, 'img') === undefined && textOf(tree, cell) === ''
  const isSmall =
    cells.length <= mostCells ||
    (cells.length <= mostWithMargins && cells.filter((cell) => !isMargin(cell)).length < mostCells)
  return isSmall && everyNamed(table, 'img').length === 1 && cells.every(({name}) => name === 'td')
}

/** The picture, its caption, and a margin or two. */
const mostCells = 4
/** The credit has a cell too, and margins stand on both sides. */
const mostWithMargins = 6
