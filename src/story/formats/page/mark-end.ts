import {roleOfLine} from '../../lines/role.js'
import {roleOfTail} from '../../lines/tail.js'
import {isBoxTitle, isClosingTitle} from '../../lines/titles.js'
import type {Paragraph} from '../markup/prose.js'
import {isLife, isSigned} from './lives.js'

/** Paragraphs, which of them are prose, and what they are marked as so far. */
export interface Marking {
  readonly prose: readonly boolean[]
  readonly marks: Map<number, Paragraph['context']>
}

/** What follows the last of the copy: headings with nothing below them, all that comes after a closing title, and the writers’ lives. */
export function markEnd(
  paragraphs: readonly Paragraph[],
  {prose, marks}: Marking,
  names: readonly string[],
): void {
  const from = closingFrom(paragraphs, prose)
  for (let index = from; index < paragraphs.length; index += 1) {
    const {context} = paragraphs[index] ?? {}
    if (context === undefined || context === 'heading' || context === 'list') marks.set(index, 'furniture')
  }
  const isCopy = (index: number) => {
    const {context, map, linked = 0} = paragraphs[index] ?? {}
    if (map === undefined || context !== undefined || marks.has(index)) return false
    return (linked <= mostlyLink || map.text.length > longestTeaserText) && !isNoCopy(map.text)
  }
  const lastCopy = (to: number) => {
    let last = to - 1
    while (last >= 0 && !isCopy(last)) last -= 1
    return last
  }
  const isLong = prose.filter(Boolean).length >= fewestProse
  const sourced = (index: number) => isSource(paragraphs[index]?.map.text ?? '')
  // Tags and buttons may stand below the sources and the writers’ lives.
  const lastProse = (to: number) => {
    let last = lastCopy(to)
    while (last > 0 && prose[last] !== true && !sourced(last) && isButton(paragraphs[last]?.map.text ?? ''))
      last = lastCopy(last)
    return last
  }
  for (
    let left = longestLives, last = lastProse(from);
    isLong && left > 0 && last > 0;
    last = lastProse(last)
  ) {
    if (sourced(last)) {
      marks.set(last, 'furniture')
      continue
    }
    if (!isLife(paragraphs[last]?.map.text ?? '', names)) break
    marks.set(last, 'signoff')
    left -= 1
  }
  // Where several wrote a story, their lives may be a list below it.
  const lastAbove = prose.lastIndexOf(true)
  for (const [index, {map, context, linked}] of paragraphs.entries()) {
    if (context !== 'list' || index <= lastAbove || marks.has(index)) continue
    if (isLong && isLife(map.text, names)) marks.set(index, 'signoff')
    else if (linked > fewestLinked && linkLabel.test(map.text)) marks.set(index, 'furniture')
  }
  // Below “… contributed to this report.” no list and no heading belongs to the story.
  if (isSignoff(paragraphs[lastAbove]))
    for (const [index, {context}] of paragraphs.entries())
      if (index > lastAbove && (context === 'list' || context === 'heading')) marks.set(index, 'furniture')
  const end = paragraphs.findLastIndex(
    ({map, context, linked}, index) =>
      prose[index] === true ||
      (context === 'list' && linked <= mostlyLink && !marks.has(index)) ||
      (context === undefined && !marks.has(index) && map.text.length >= shortestProse),
  )
  for (let index = Math.max(end, 0) + 1; index < paragraphs.length; index += 1)
    if (end >= 0 && paragraphs[index]?.context === 'heading')
      marks.set(index, isSignoff(paragraphs[index]) ? 'signoff' : 'furniture')
}

function isSignoff(paragraph: Paragraph | undefined): boolean {
  const text = paragraph?.map.text ?? ''
  return roleOfLine(text) === 'signoff' || roleOfTail(text) === 'signoff'
}

/** A short line without the end of a sentence, and no writer’s address. */
function isButton(text: string): boolean {
  return text.length < longestButton && !/[.!?…]["”’)]*$/.test(text) && !isSigned(text)
}

/** A number, “2031-186”, or a line that its words give away, wherever it stands or at the end. */
function isNoCopy(text: string): boolean {
  return !/\p{L}/u.test(text) || roleOfLine(text) !== undefined || roleOfTail(text) !== undefined
}

/** A line that is nearly all link leads elsewhere. */
export const mostlyLink = 0.9
/** How many writers may have a line each: a story about its writer keeps its copy. */
const longestLives = 3
/** In a shorter story the line about a person may be the story. */
const fewestProse = 3

/** “Via Nine Wire”, “Related items ferry harbour”: a label, and links behind it. */
const linkLabel = /^(?:filed under|related(?: items| topics)?|sources?|tags?|topics?|via)\b/i
const fewestLinked = 0.3

/** Where a closing title stands that has more copy above it than below; the number of paragraphs when there is none. */
function closingFrom(paragraphs: readonly Paragraph[], prose: readonly boolean[]): number {
  const sizes = paragraphs.map(({map}, index) => (prose[index] === true ? map.text.length : 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let above = 0
  const firstLinked = paragraphs.findIndex(
    ({context, linked}) => context === 'heading' && linked > mostlyLink,
  )
  for (const [index, {map, context}] of paragraphs.entries()) {
    const {text} = map
    const isTitle =
      text.length < longestTitle &&
      (isClosingTitle(text) ||
        (index === firstLinked && opensTeaser(paragraphs, prose, index)) ||
        (context === 'heading' && isBoxTitle(text) && !goesOnBelow(paragraphs, prose, index)))
    if (isTitle && above > total * mostAbove && (context === 'heading' || context === undefined)) return index
    above += sizes[index] ?? 0
  }
  return paragraphs.length
}

/** Whether a heading that is a link is the title of a box, not of copy: no paragraph follows it but those of a text that is cut off. */
function opensTeaser(paragraphs: readonly Paragraph[], prose: readonly boolean[], title: number): boolean {
  const headings = paragraphs.filter(
    ({context, linked}, index) => index >= title && context === 'heading' && linked > mostlyLink,
  )
  // One heading that is a link may stand over a part of the copy.
  if (prose[title + 1] === true && headings.length < fewestTeasers) return false
  const isSentence = ({map, context, linked}: Paragraph) =>
    context === 'list' && linked < 0.5 && map.text.length >= shortestProse
  const below = [...paragraphs.keys()].filter((index) => {
    const paragraph = paragraphs[index]
    return index > title && paragraph !== undefined && (prose[index] === true || isSentence(paragraph))
  })
  const isCutOff = /\p{L}(?:\.\.\.|\s?…)$/u.test(paragraphs[below.at(-1) ?? -1]?.map.text ?? '')
  const isTeaser = (index: number) => isBelowLink(paragraphs, index)
  return below.every(isTeaser) || (isCutOff && below.length <= longestTeaser)
}

/** Whether a short paragraph follows a headline that is a link, or the byline below one. */
function isBelowLink(paragraphs: readonly Paragraph[], index: number): boolean {
  const isShort = (paragraphs[index]?.map.text.length ?? 0) < longestTeaserText
  const above = paragraphs[index - (paragraphs[index - 1]?.context === 'byline' ? 2 : 1)]
  return isShort && above?.context === 'heading' && above.linked > mostlyLink
}

const fewestTeasers = 2
/** Paragraphs of a text that is cut off to make one click. */
const longestTeaser = 2
/** What a page says of another story below the headline that leads there. */
const longestTeaserText = 200

/** “More on this story” and a list of links may stand in the midst of a story: a paragraph right below the list is copy again. */
function goesOnBelow(paragraphs: readonly Paragraph[], prose: readonly boolean[], title: number): boolean {
  let below = title + 1
  while (paragraphs[below]?.context === 'list') below += 1
  return below > title + 1 && prose[below] === true
}

const longestButton = 70
/** A shorter line is a label or a button. */
export const shortestProse = 40

const longestTitle = 80
/** A title that has less of the copy above it may be a crosshead. */
const mostAbove = 0.6

/** “More information: R. Amis, Cranes of the Skerry Coast (2031)” below all the copy. */
function isSource(text: string): boolean {
  return text.length < longestSource && sourceLine.test(text)
}

const sourceLine =
  /^(?:(?:more|further) information|journal (?:information|references?)|citation|(?:primary )?source|source reference):\s|^(?:preferred|recommended|suggested)\scitation\b/i
const longestSource = 600
