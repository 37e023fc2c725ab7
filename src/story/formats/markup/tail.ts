import {findDateline, isDatelineBelow} from '../../dateline.js'
import {isByline} from '../../lines/bylines.js'
import {roleOfTail} from '../../lines/tail.js'
import type {Role} from '../../story.js'
import {isAllBelowHead} from './below-heading.js'
import type {Paragraph} from './prose.js'

/**
 * Marks the credits after the last paragraph, which no words give away (“NWA lg/jw”), what follows an end mark, and the short lines of a
 * longer story that are labels. On a page the first line may be one too.
 */
export function markTail(
  paragraphs: readonly Paragraph[],
  roles: readonly (Role | undefined)[],
  isPage: boolean,
): readonly (Role | undefined)[] {
  const marked = isPage ? [...roles] : markHead(paragraphs, roles)
  const bodies = marked.filter((role) => role === 'body').length
  for (let index = marked.length - 1, left = bodies; index >= 0 && left > 1; index -= 1) {
    if (marked[index] !== 'body') continue
    const text = paragraphs[index]?.map.text ?? ''
    const tail =
      (isDatelineBelow(text) ? 'dateline' : roleOfTail(text)) ??
      (marked[index - 1] === 'take-mark' && initials.test(text.trim()) ? 'signoff' : undefined) ??
      (text.length < longestLabel && isByline(text.trim()) ? 'byline' : undefined) ??
      (isPage && isCounter(text) ? 'furniture' : undefined) ??
      (isOpenEnd(text) && !marked.includes('list', index) ? 'furniture' : undefined)
    // What will be told as a label further down hides no credit above it.
    if (
      tail === undefined &&
      bodies >= fewestForLabels &&
      labelled(text.trim(), longestLabel) === 'furniture'
    )
      continue
    if (tail === undefined) break
    marked[index] = tail
    left -= 1
  }
  if (bodies < fewestForLabels) return marked
  const first = marked.indexOf('body')
  const last = marked.lastIndexOf('body')
  const withLabels = marked.map((role, index) => {
    if (role !== 'body' || isAllBelowHead(paragraphs, marked, index)) return role
    if (isQuotedHead(paragraphs, index, {first, last})) return 'furniture'
    const text = paragraphs[index]?.map.text.trim() ?? ''
    if (index !== first) return labelled(text, longestLabel)
    if (isPage && isWord(text)) return 'furniture'
    return isPage || isTitled(text) ? labelled(text, longestKicker) : role
  })
  // Where nearly every paragraph is short, that is how the story is written. The first is no label by its place, and may read like one.
  const left = withLabels.filter(
    (role, index) =>
      role === 'body' && labelled(paragraphs[index]?.map.text.trim() ?? '', longestLabel) === 'body',
  ).length
  return left * 3 < bodies ? marked : withLabels
}

/**
 * Marks the lines above a release that are its letterhead, two or more in front of the first sentence: who sends it, the day, its title. One
 * alone may be all that a short story opens with.
 */
function markHead(
  paragraphs: readonly Paragraph[],
  roles: readonly (Role | undefined)[],
): (Role | undefined)[] {
  const textAt = (index: number) => paragraphs[index]?.map.text.trim() ?? ''
  const lede = roles.findIndex((role, index) => role === 'body' && opensStory.test(textAt(index)))
  const head = roles.flatMap((role, index) => (role === 'body' && index < lede ? [index] : []))
  const isHead =
    head.length > 1 && head.every((index) => labelled(textAt(index), longestLabel) === 'furniture')
  return roles.map((role, index) => (isHead && role === 'body' && index < lede ? 'furniture' : role))
}

/** A sentence of some length. */
const opensStory = /^.{80,}[.!?…][”"»’)]*$/s

/** “ra”, “ra ta”: the desk below the mark that ends its take. */
const initials = /^[a-z]{2,4}(?: [a-z]{2,4}){0,2}$/

/** “update”, “Live”: what a page sets ahead of the copy; no story opens with a word of its own. */
function isWord(text: string): boolean {
  return /^\p{L}+$/u.test(text)
}

/** “1 of 12”, or what is left of it where a script fills in the figures. */
function isCounter(text: string): boolean {
  return /^\d{0,3}\s?(?:of|\/|von|de|sur|di)\s?\d{0,3}$/.test(text.trim())
}

/** “READ the whole statement:”, with nothing left that it could announce. */
function isOpenEnd(text: string): boolean {
  if (!text.endsWith(':')) return false
  return (
    text.length < longestLabel ||
    (text.length < longestAppeal && /\bfor (?:more|further) information\b/i.test(text))
  )
}

/** In a story of fewer paragraphs a short one may be all the copy there is. */
const fewestForLabels = 3

/** A crosshead that somebody said: “‘We had no choice’”. Several in a row are what was chanted, or an exchange. */
function isQuotedHead(
  paragraphs: readonly Paragraph[],
  index: number,
  {first, last}: {readonly first: number; readonly last: number},
): boolean {
  const isQuoted = (at: number) => {
    const text = paragraphs[at]?.map.text.trim() ?? ''
    return text.length < longestLabel && quotedLine.test(text)
  }
  return index > first && index < last && isQuoted(index) && !isQuoted(index - 1) && !isQuoted(index + 1)
}

/** A short line without an end mark is a kicker, a crosshead or a credit (“Courtesy of Nine Wire”, “N.W. Report”), not a sentence. */
function labelled(text: string, longest: number): Role {
  const isLine =
    text.length < longest &&
    /[\p{L}\p{N})]$/u.test(text) &&
    /^[\p{Lu}\p{N}(]/u.test(text) &&
    !/(?:[!?]|(?<!\b\p{Lu})\.)[”"»’]?\s/u.test(text) &&
    !signed.test(text) &&
    !announcing.test(text) &&
    findDateline(text) === undefined
  return isLine ? 'furniture' : 'body'
}

/** “… who will pay.NWA”: a sentence with the agency’s name behind it. */
const signed = /[.!?][”"»]?\p{Lu}{2,6}$/u

/** “Working across four platforms we found that”: the beginning of a sentence that a list goes on with. */
const announcing = /(?:^| )\p{Ll}\S* (?:\S+ )*(?:that|the|an?|and|or|includ(?:es?|ing))$/u

/** “On This Day in Sport”, and not “Trade of today”: agencies set no kicker above their copy that reads like the beginning of a sentence. */
function isTitled(text: string): boolean {
  return !/(?:^|\s)\p{Ll}[\p{L}-]{2}/u.test(text)
}

/** All in quotation marks, with no mark of a sentence before the last one. */
const quotedLine = /^["“„«”‘']\p{Lu}[^"“„«»”]*\s[^"“„«»”]*[\p{L}\p{N}]["“”»’']$/u

const longestLabel = 70
/** “For further information on the ferry, please contact:” */
const longestAppeal = 120
/** The first paragraph of a story is short more often than a crosshead is long. */
const longestKicker = 40
