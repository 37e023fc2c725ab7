import {isByline} from '../../lines/bylines.js'
import {leadsElsewhere} from '../markup/links.js'
import type {ProseOptions} from '../markup/prose.js'
import {find, isWithin, textOf} from '../markup/query.js'
import {runsIn} from '../markup/runs.js'
import {type Element, standsApart, type Tree} from '../markup/tree.js'
import {isAskingBox} from './asking-boxes.js'
import {isBox, isHouseRules, isPictureBox, isTeaser, isUnderPicture} from './boxes.js'
import {isBylineElement} from './byline-element.js'
import {italicNotes} from './italic-notes.js'
import {laterStories} from './later-story.js'
import {isNarrowBox} from './narrow-boxes.js'
import {signedBoxes} from './signed-boxes.js'

/** A label says what to do, not who wrote: “The writer has answered comments”. */
export const silent = new Set(['script', 'style', 'label', 'button'])

/** The headline is added once, so the copy is read without it; a byline that stands on its own is one whatever its class. */
export function inArticle(
  tree: Tree,
  {context}: ProseOptions,
  {
    article,
    headline,
    byline,
    isApart,
  }: {
    readonly article: Element
    readonly headline: Element | undefined
    readonly byline: Element | undefined
    /** Whether the line of the byline has titles or an hour beside the name, each in an element of its own. */
    readonly isApart: boolean
  },
): ProseOptions['context'] {
  const hasPictures = find(article, 'img') !== undefined
  const inParagraphs =
    runsIn(tree, article, shortestParagraph).filter(({isParagraph}) => isParagraph).length >= fewestParagraphs
  const line = byline?.parent
  const others = new Set([
    ...laterStories(tree, {article, headline}),
    ...signedBoxes(tree, {article, headline}),
  ])
  const notes = italicNotes(tree, article)
  const said = textOf(tree, byline)
  // A list of who and when, above the copy.
  const isItem = line?.name === 'li'
  // `<div><span><span class="author">`: spans within spans make one line.
  let block = line
  while (block?.name === 'span') block = block.parent
  const isBlock = block !== undefined && standsApart(block)
  // “By Ruth Amis” is a byline beside the hour of publication too, in a line that is set like a heading.
  const stands = line !== undefined && (isBlock || isItem || isByline(said) || isBylineElement(tree, line))
  return (element) => {
    if (element === headline) return 'skip'
    if (others.has(element)) return context(element) ?? 'furniture'
    if ((stands || isApart) && element === byline) return 'byline'
    if (isApart && element.parent === line) return 'furniture'
    // A title below a name in bold has no element of its own.
    if (isApart && element === line && isBold(byline)) return 'furniture'
    if (stands && element.name === 'time' && element.parent === line) return 'furniture'
    const known = context(element)
    if (byline !== undefined && silent.has(element.name) && isWithin(element, byline)) return 'skip'
    // A class that says “caption” may be that of any small type, and one that says “image” that of what stands over one.
    const holds = (part: Element | undefined) => part !== undefined && isWithin(part, element)
    if (known === 'caption' && (holds(headline) || holds(byline))) return 'furniture'
    if (known !== undefined && known !== 'list') return known
    if (
      isBox(tree, element, article) ||
      isTeaser(tree, element, article) ||
      isNarrowBox(tree, element, article) ||
      isAskingBox(tree, element, article) ||
      isHouseRules(tree, element)
    )
      return 'furniture'
    // A portrait in the byline has the name below it.
    const isOfByline = holds(byline) || (byline !== undefined && isWithin(element, byline))
    if (hasPictures && inParagraphs && !holds(headline) && !isOfByline && isPictureBox(tree, element))
      return leadsElsewhere(tree, element) ? 'furniture' : 'caption'
    if (known !== undefined) return known
    if (hasPictures && isUnderPicture(tree, element) && !isByline(textOf(tree, element))) return 'caption'
    return notes.has(element) ? 'signoff' : undefined
  }
}

const shortestParagraph = 80
const fewestParagraphs = 3

function isBold(element: Element | undefined): boolean {
  return element?.name === 'b' || element?.name === 'strong'
}
