import {plainWords} from './draft.js'
import type {Paragraph} from './prose.js'

/**
 * Marks the quotations that a page repeats in large type: a paragraph in quotation marks whose words stand, word for word, in a longer
 * paragraph of the same story. Whatever the class, no word of the copy is lost. What somebody quotes in part (“… to the pier …”) is copy.
 */
export function markPullQuotes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const quotes = paragraphs.filter(isQuotation).slice(0, mostQuotes)
  if (quotes.length === 0) return paragraphs
  const copy = paragraphs.filter(isCopy).map(({map}) => ` ${plainWords(map.text)} `)
  const pulled = new Set(
    quotes.filter(({map}) => {
      const words = plainWords(map.text)
      return copy.some((text) => text.length > words.length * leastLonger && text.includes(` ${words} `))
    }),
  )
  if (pulled.size === 0) return paragraphs
  return paragraphs.map((paragraph) =>
    pulled.has(paragraph) ? {...paragraph, context: 'furniture'} : paragraph,
  )
}

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
