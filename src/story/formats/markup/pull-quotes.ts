import {plainWords} from './draft.js'
import type {Paragraph} from './prose.js'

/**
 * Marks the quotations that a page repeats in large type: a paragraph in quotation marks whose words stand, word for word, in a longer
 * paragraph of the same story. Whatever the class, no word of the copy is lost. What somebody quotes in part (“… to the pier …”) is copy.
 */
export function markPullQuotes(written: readonly Paragraph[]): readonly Paragraph[] {
  const paragraphs = markAnnounced(written)
  const quotes = paragraphs.filter(isQuotation).slice(0, mostQuotes)
  if (quotes.length === 0) return paragraphs
  const copy = paragraphs.filter(isCopy).map(({map}) => ` ${plainWords(map.text)} `)
  const said = new Set(paragraphs.filter(isCopy).flatMap(({map}) => saidIn(map.text)))
  const pulled = new Set(
    quotes.filter(({map}) => {
      const words = plainWords(map.text)
      if (said.has(words)) return true
      return copy.some((text) => text.length > words.length * leastLonger && text.includes(` ${words} `))
    }),
  )
  if (pulled.size === 0) return paragraphs
  return paragraphs.map((paragraph, index) => {
    const above = paragraphs[index - 1]
    const isPulled =
      pulled.has(paragraph) || (above !== undefined && pulled.has(above) && isSignature(paragraph))
    return isPulled ? {...paragraph, context: 'furniture'} : paragraph
  })
}

/** The words of a quotation that its speaker is named in the midst of: “We asked,” Reed said. “Nobody came.” */
function saidIn(text: string): readonly string[] {
  if (!/^["“„«]/.test(text)) return []
  const parts = text.match(/["“„«][^"“”„«»]+["“”»]/gu) ?? []
  return parts.length > 1 ? [plainWords(parts.join(' '))] : []
}

/** “– Lena Reed”, below a quotation in large type. */
function isSignature(paragraph: Paragraph): boolean {
  const {text} = paragraph.map
  return isCopy(paragraph) && text.length < longestSignature && /^[-–—~]\s?\p{Lu}[^.!?]*$/u.test(text)
}

const longestSignature = 80

/** Marks what a page announces for those who hear it read: “Start Quote”, the quotation, “End Quote Ruth Amis”. */
function markAnnounced(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const marked = new Set<Paragraph>()
  for (const [index, opening] of paragraphs.entries()) {
    if (opening.map.text.length > longestLabel || !/^["“]?Start Quote$/i.test(opening.map.text)) continue
    const quote = paragraphs.slice(index, index + mostAnnounced)
    const end = quote.findIndex(({map}) => /^End Quote\b/i.test(map.text))
    for (const paragraph of quote.slice(0, end + 1)) marked.add(paragraph)
  }
  if (marked.size === 0) return paragraphs
  return paragraphs.map((paragraph) =>
    marked.has(paragraph) ? {...paragraph, context: 'furniture'} : paragraph,
  )
}

const longestLabel = 20
/** The two labels and a quotation of a few paragraphs. */
const mostAnnounced = 6

function isCopy({context}: Paragraph): boolean {
  return context === undefined || context === 'body'
}

function isQuotation(paragraph: Paragraph): boolean {
  const {text} = paragraph.map
  return (
    isCopy(paragraph) &&
    text.length >= shortestQuote &&
    text.length < longestQuote &&
    /^["“„«].*["”“»][.,]?$/su.test(text) &&
    !/…|\.\.\./.test(text)
  )
}

/** What is said over and over is shorter: “We will not go.” */
const shortestQuote = 40
const longestQuote = 300
/** A story with more of them is an interview, in which nothing is pulled out. */
const mostQuotes = 20
/** An answer that is given again, with a word more, is no source of the first. */
const leastLonger = 1.3
