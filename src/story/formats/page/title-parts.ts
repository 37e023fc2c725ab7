import type {TextSpan} from '../../span.js'
import {plainWords} from '../markup/draft.js'
import {everyNamed, find, findAll, textOf, value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {startOfCopy} from './byline-place.js'

/**
 * The line above the copy that says, word for word, the page’s title or a part of it, on a page that sets no heading: “NINE WIRE | Ports | Ferry late
 * again” and `<div class="sh">Ferry late again</div>`.
 */
export function lineOfTitle(tree: Tree, article: Element): Element | undefined {
  const title = textOf(tree, find(tree.root, 'title'))
  const runs = runsOf(title).map(({start, end}) => title.slice(start, end))
  const parts = new Set([...[...runs, title].map(plainWords).filter(isHeadline), ...toldTitles(tree)])
  if (parts.size === 0) return undefined
  const copy = startOfCopy(tree, article)
  return everyNamed(tree.root, 'div', 'p', 'span', 'td', 'b', 'strong', 'font').find((element) => {
    const size = element.closeStart - element.openEnd
    if (element.end > copy || size > longestLine) return false
    const words = plainWords(textOf(tree, element))
    return parts.has(words) && plainWords(textOf(tree, find(element, 'a'))) !== words
  })
}

/** Whether the page’s title begins with a heading. Words as few as the name of a site may be that name. */
export function opensTitle(tree: Tree, heading: Element): boolean {
  const words = plainWords(textOf(tree, heading))
  return (
    words.length > longestSiteName && plainWords(textOf(tree, find(tree.root, 'title'))).startsWith(words)
  )
}

export const longestSiteName = 25

/** Where in the page’s title the headline stands that the page tells machines apart from its own name and section: `<meta name="headline">`. */
export function headlineInTitle(tree: Tree, title: string): TextSpan | undefined {
  const told = new Set(toldTitles(tree))
  if (told.size === 0) return undefined
  return runsOf(title).find(({start, end}) => told.has(plainWords(title.slice(start, end))))
}

function toldTitles(tree: Tree): readonly string[] {
  return findAll(tree.root, 'meta')
    .filter((meta) => titleMeta.test(value(tree, meta, 'property') ?? value(tree, meta, 'name') ?? ''))
    .map((meta) => plainWords(value(tree, meta, 'content') ?? ''))
    .filter(isHeadline)
}

const titleMeta = /^(?:headline|(?:og|twitter|sailthru|dc|dcterms)[:.]title)$/i

/** Parts of a title that follow upon one another, whole titles left out: a headline may have a dash of its own. */
function runsOf(title: string): readonly TextSpan[] {
  const marks = [...title.matchAll(/\s+(?:[|•·»>–—-]|::|\/\/?)\s+/g)].slice(0, mostParts)
  const starts = [0, ...marks.map(({index, 0: mark}) => index + mark.length)]
  const ends = [...marks.map(({index}) => index), title.length]
  return starts.flatMap((start, from) =>
    ends
      .slice(from)
      .map((end) => ({start, end}))
      .filter((run) => run.end - run.start < title.length),
  )
}

const mostParts = 8

/** A shorter part is the name of a site or a section. */
function isHeadline(words: string): boolean {
  return words.length >= shortestHeadline && words.split(' ').length >= fewestWords
}

const shortestHeadline = 12
const fewestWords = 3
/** Tags and all. */
const longestLine = 600
