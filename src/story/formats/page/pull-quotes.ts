import {plainWords} from '../markup/draft.js'
import type {Paragraph} from '../markup/prose.js'
import {everyNamed} from '../markup/query.js'
import {attribute, type Element, type Tree} from '../markup/tree.js'

/**
 * Marks the quotations that a page repeats in large type: a paragraph in quotation marks, in a block, or in an element that is named after it,
 * whose words stand, word for word, in a longer paragraph of the same story, and who said them behind it. Whatever the class, no word of the
 * copy is lost. What somebody quotes in part (“… to the pier …”) is copy.
 */
export function markPullQuotes(
  tree: Tree,
  article: Element,
  written: readonly Paragraph[],
): readonly Paragraph[] {
  const paragraphs = markAnnounced(written)
  const large = new Set(inLargeType(tree, article, paragraphs))
  const apart = new Set(inside(everyNamed(article, 'blockquote').slice(0, mostQuotes), paragraphs))
  const quotes = paragraphs
    .filter((one) => (large.has(one) ? isSentence(one) : isQuotation(one, apart.has(one))))
    .slice(0, mostQuotes)
  if (quotes.length === 0) return paragraphs
  // What is set in large type with a name behind it is no source of another.
  const copy = paragraphs
    .filter((one) => isCopy(one) && !large.has(one) && !citation.test(one.map.text))
    .map(({map}) => ` ${plainWords(map.text)} `)
  const whole = copy.join('')
  const pulled = new Set(
    quotes.filter((quote) => {
      const {text} = quote.map
      return large.has(quote)
        ? isIn(copy, text.replace(nameBehind, ''), 1) || isNearlyIn(whole, text)
        : isIn(copy, text, leastLonger)
    }),
  )
  return paragraphs.map((paragraph, index) => {
    const above = paragraphs[index - 1]
    const isPulled =
      pulled.has(paragraph) || (above !== undefined && pulled.has(above) && isCitation(paragraph))
    return isPulled ? {...paragraph, context: 'furniture'} : paragraph
  })
}

/** The paragraphs inside elements that their class calls a pull quote, or quotations that it sets to one side of the copy. */
function inLargeType(tree: Tree, article: Element, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (!pullQuote.test(tree.source) && everyNamed(article, 'blockquote').length === 0) return []
  const named: Element[] = []
  const gather = (element: Element): void => {
    for (const child of element.children) {
      if (child.kind !== 'element' || named.length === mostQuotes) continue
      const name = attribute(tree, child, 'class') ?? ''
      if (pullQuote.test(name) || (child.name === 'blockquote' && setAside.test(name))) named.push(child)
      else gather(child)
    }
  }
  gather(article)
  return inside(named, paragraphs)
}

function inside(elements: readonly Element[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (elements.length === 0) return []
  return paragraphs.filter(({map}) => {
    const {start} = map.range({start: 0, end: 1})
    return elements.some((element) => start >= element.start && start < element.end)
  })
}

const pullQuote = /pull[-_]?quote/i
/** `<blockquote class="pull-right">`, `<blockquote class="alignleft">` */
const setAside = /(?:^|[\s"'])(?:pull-?|float-?|align-?)(?:left|right)(?:$|[\s"'])/i

/** “… to the pier. Ruth Amis, harbour master” */
const nameBehind = /(?<=[.!?]["”“»]?)\s+[—–~-]?\s?\p{Lu}[^.!?]{2,80}$/u

/** Whether a paragraph of copy has the words of a quotation, or all its sentences: “… to the pier,” she said. “We had no choice.” */
function isIn(copy: readonly string[], quote: string, longer: number): boolean {
  const said = quote.replace(citation, '')
  const words = plainWords(said)
  // Where the large type says who said it, the copy need not.
  const least = words.length * (said === quote ? longer : 1)
  const sentences = said.split(/(?<=[.!?])\s+/).map(plainWords)
  return copy.some((text) =>
    text.includes(` ${words} `) ? text.length > least : sentences.every((one) => text.includes(` ${one} `)),
  )
}

/**
 * Whether the copy has most of the words in a row: desks shorten what they set in large type, and put together what was said in two
 * paragraphs.
 */
function isNearlyIn(copy: string, quote: string): boolean {
  const words = plainWords(quote).split(' ')
  const rows = words.slice(inRow - 1).map((_, index) => ` ${words.slice(index, index + inRow).join(' ')} `)
  if (rows.length < fewestRows) return false
  return rows.filter((row) => copy.includes(row)).length > rows.length * mostRows
}

const inRow = 3
const fewestRows = 6
const mostRows = 0.7

/** “— Ruth Amis” below a quotation. */
function isCitation(paragraph: Paragraph): boolean {
  const {text} = paragraph.map
  return isCopy(paragraph) && text.length < longestCitation && citation.test(`” ${text}`)
}

/** “… to the pier.” — Ruth Amis, harbour master */
const citation = /(?<=["”“»])\s*[—–~-]{1,2}\s?(?:\p{Ll}[\p{Ll} -]{2,40} )?\p{Lu}[^.!?"“”]{2,80}$/u
const longestCitation = 90

/** Marks what a page announces for those who hear it read: “Start Quote”, the quotation, “End Quote Ruth Amis”. */
function markAnnounced(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const marked = new Set<Paragraph>()
  for (const [index, opening] of paragraphs.entries()) {
    if (!/^["“]?Start Quote$/i.test(opening.map.text)) continue
    const quote = paragraphs.slice(index, index + mostAnnounced)
    const end = quote.findIndex(({map}) => /^End Quote\b/i.test(map.text))
    for (const paragraph of quote.slice(0, end + 1)) marked.add(paragraph)
  }
  if (marked.size === 0) return paragraphs
  return paragraphs.map((paragraph) =>
    marked.has(paragraph) ? {...paragraph, context: 'furniture'} : paragraph,
  )
}

/** The two labels and a quotation of a few paragraphs. */
const mostAnnounced = 6

function isCopy({context}: Paragraph): boolean {
  return context === undefined
}

/** What an element that is named after a pull quote holds, with quotation marks or without. */
function isSentence(paragraph: Paragraph): boolean {
  const {text} = paragraph.map
  return isCopy(paragraph) && text.length >= shortestNamed && text.length < longestQuote
}

const shortestNamed = 25

/** What stands in quotation marks, or in a block of its own. */
function isQuotation(paragraph: Paragraph, isApart: boolean): boolean {
  if (!isCopy(paragraph) || paragraph.map.text.length >= longestQuote) return false
  const text = paragraph.map.text.replace(citation, '')
  if (text.length < shortestQuote || /…|\.\.\./.test(text)) return false
  return isApart || /^["“„«].*["”“»][.,]?$/su.test(text)
}

/** What is said over and over is shorter: “We will not go.” */
const shortestQuote = 40
const longestQuote = 300
/** A story with more of them is an interview, in which nothing is pulled out. */
const mostQuotes = 20
/** An answer that is given again, with a word more, is no source of the first. */
const leastLonger = 1.3
