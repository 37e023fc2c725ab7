import {hasName} from '../markup/byline.js'
import {apart} from '../markup/class-names.js'
import {isInAside, isSwitchedOff} from '../markup/html.js'
import {isInQuote} from '../markup/layout.js'
import {partNames} from '../markup/part-names.js'
import {everyNamed, isInside, isMarked, isWithin, textOf, value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {ofThisStory, type Place, startOfCopy} from './byline-place.js'
import {isMarkedWriter} from './writer.js'
import {aroundWriters} from './writers-listed.js'

/** The line that names the writers, wherever the page has it; those of comments, pictures and other stories are not this one's. */
export function bylineOf(tree: Tree, place: Place): Element | undefined {
  const candidates = everyNamed(tree.root, ...elements).filter((element) => {
    const size = element.closeStart - element.openEnd
    return size > 0 && size < longestByline && isBylineElement(tree, element)
  })
  const lines = ofThisStory(tree, candidates, place).filter((element) => {
    const text = textOf(tree, element)
    return text.length < 160 && hasName(text) && !site.test(text) && !isInside(element, 'figure')
  })
  const initials = lines.filter((element) => areInitials(tree, element, lines))
  const named = lines.filter((element) => !initials.some((badge) => isWithin(badge, element)))
  const own = named.filter((element) => !isInAside(tree, element, place.headline))
  // A line that is hidden may be for machines; where another is shown, that of a film or another story.
  const line =
    own.find((element) => !isSwitchedOff(tree, element)) ?? own[0] ?? besideCopy(tree, named, place)
  if (line === undefined) return undefined
  const whole = textOf(tree, line)
  // A line may hold the names and then a date: the names are marked once more.
  const names = candidates.find((inner) => {
    const text = textOf(tree, inner)
    const at = whole.indexOf(text)
    if (inner === line || !isWithin(inner, line) || !hasName(text)) return false
    const ahead = whole.slice(0, at)
    const isBelowDate = /\d/.test(ahead)
    // `<span>By</span><span>Ruth Amis</span>`, without a space between them.
    const isFirst = at === 0 || /^by$/i.test(ahead)
    return isBelowDate || (isFirst && /\d/.test(whole.slice(at + text.length)))
  })
  return names ?? aroundWriters(tree, line)
}

/** “RA” in the place of a portrait, where another line names Ruth Amis. An agency has no more than its letters. */
function areInitials(tree: Tree, element: Element, lines: readonly Element[]): boolean {
  const text = textOf(tree, element)
  if (!/^\p{Lu}{2,3}$/u.test(text)) return false
  const name = new RegExp(Array.from(text, (letter) => `${letter}[\\p{L}.’'-]+`).join(' '), 'u')
  return lines.some((line) => name.test(textOf(tree, line)))
}

/** Below the headline, or the only one above it: what heads a page may be other stories, each with its writer. */
function besideCopy(tree: Tree, named: readonly Element[], place: Place): Element | undefined {
  const copy = startOfCopy(tree, place.article)
  const beside = named.filter((element) => isBesideCopy(tree, element, {...place, copy}))
  const below = beside.find(({start}) => place.headline !== undefined && start > place.headline.end)
  if (below !== undefined) return below
  const [first, ...others] = beside
  return others.length === 0 ? first : undefined
}

/**
 * A margin that opens before the copy may say “By Ruth Amis”, and one between headline and copy, or a footer there, names her by the markup
 * alone; one below the copy speaks of other stories.
 */
function isBesideCopy(
  tree: Tree,
  element: Element,
  {headline, copy}: Pick<Place, 'headline'> & {readonly copy: number},
): boolean {
  if (element.end > copy) return false
  const isBelowHeadline = headline !== undefined && element.start > headline.end
  if (/^by\s/i.test(textOf(tree, element))) return true
  return (
    isBelowHeadline &&
    (element.name === 'address' || isMarkedWriter(tree, element) || isInside(element, 'footer'))
  )
}

const longestByline = 2000
const elements = ['p', 'div', 'span', 'address', 'a', 'li', 'cite', 'dl', 'dd', 'ul', 'h3', 'h4', 'h5', 'h6']
/** A link to the writer elsewhere is marked as the writer’s too. */
const site = /^(?:(?:follow|find) .{0,40} )?(?:on )?(?:Facebook|Google ?\+?|LinkedIn|Twitter)$/i

/** Whether markup or class calls the element a byline or an author. */
export function isBylineElement(tree: Tree, element: Element): boolean {
  if (
    !/by[-_]?line|author|writer|reporter|journalist|contributor|creator/i.test(
      tree.source.slice(element.start, element.openEnd),
    )
  )
    return false
  if (isInQuote(tree, element) || isCredit(tree, element)) return false
  if (isMarked(tree, element, /(?:^|[\s:.])creator(?:$|\s)/i)) return !isOfOther(tree, element)
  const words = `${value(tree, element, 'class') ?? ''} ${value(tree, element, 'id') ?? ''} ${value(tree, element, 'itemprop') ?? ''} ${value(tree, element, 'rel') ?? ''} ${partNames(tree, element)}`
  return bylineClass.test(apart(words)) || isOfSeveral(tree, element, apart(words))
}

const bylineClass =
  /(?:^|[\s_-])(?:by[-_]?line|author(?:name)?|contributor|journalist|reporter|writer)(?:$|[\s_-])/

/** `<ul class="authors">`, where no writer in it is marked as one. */
function isOfSeveral(tree: Tree, element: Element, words: string): boolean {
  return (
    /(?:^|[\s_-])(?:author|contributor|journalist|reporter|writer)s(?:$|[\s_-])/.test(words) &&
    !marked.test(tree.source.slice(element.openEnd, element.closeStart))
  )
}

const marked = /\b(?:class|itemprop|rel)=["'][^"']{0,60}(?:author|by-?line|writer)/i

/** Who took a picture made that, not the story: `<span class="photo-credit" property="dc:creator">`, “Photo by Ruth Amis”. */
function isCredit(tree: Tree, element: Element): boolean {
  const text = textOf(tree, element)
  if (ofPicture.test(text)) return true
  return pictureCredit.test(apart(value(tree, element, 'class') ?? '')) && !/^by\s/i.test(text)
}

const ofPicture = /^(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy of)\b/i

const pictureCredit =
  /(?:^|[\s_-])(?:(?:photo|image|img|picture|media|video)[_-]?(?:author|by|credits?|source)|credits?)(?:$|[\s_-])/

/** Whether the nearest thing that the page describes around an element is a picture or a comment, which has a creator of its own. */
export function isOfOther(tree: Tree, {parent}: Element): boolean {
  for (let outer = parent; outer !== undefined; outer = outer.parent) {
    const type = value(tree, outer, 'itemtype') ?? value(tree, outer, 'typeof')
    if (type !== undefined) return /(?:Image|Photo|Video|Audio|Media|Comment|Review)\w*$/i.test(type)
  }
  return false
}
