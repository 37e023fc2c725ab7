import type {Paragraph} from './prose.js'
import {everyNamed} from './query.js'
import {attribute, type Element, type Tree} from './tree.js'

/** Whether a line is a link and nothing else but the day of what it leads to. */
export function isAllLink({map: {text}, linked}: Paragraph): boolean {
  if (linked > mostlyLink) return true
  if (linked < fewestLinked) return false
  return linked * text.length > mostlyLink * text.replace(dayBehind, '').length
}

const mostlyLink = 0.9
/** Of a short headline and a long day. */
const fewestLinked = 0.5
/** “… 04.15.31”, “… (5 March 2031)” */
const dayBehind =
  /\s+[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.? \d{4})[)]?$/u

/** “➤ The crane in pictures [Nine Wire]”: a line that points with an arrow, and leads there. */
export function isPointed({map: {text}, linked}: Paragraph): boolean {
  return linked > fewestLinked && arrow.test(text)
}

const arrow = /^[➔➜➞➤►▶→⇒]\uFE0F?\s*[\p{L}\p{N}“‘"']/u

/** A button in the words of a heading, which leads nowhere: `<h1>Ferry late <a href="#">Save</a></h1>`. */
export function isButton(tree: Tree, link: Element): boolean {
  const {name, parent, start} = link
  if (name !== 'a' || parent === undefined || !heading.test(parent.name)) return false
  if (attribute(tree, link, 'href') !== '#') return false
  return /\S/.test(tree.source.slice(parent.openEnd, start).replace(/<[^>]*>/g, ''))
}

const heading = /^h[1-6]$/

/** Headlines that are links, in a box beside a film or a picture, are of other stories: `<div class="video"><h2><a …>`. */
export function leadsElsewhere({source}: Tree, element: Element): boolean {
  if (element.end - element.start > largestBox) return false
  const headings = everyNamed(element, 'h2', 'h3', 'h4', 'h5')
  return (
    headings.length > 0 &&
    headings.every(({openEnd, closeStart}) =>
      /^\s*<a\s[^>]*>[\s\S]*<\/a>\s*$/.test(source.slice(openEnd, closeStart)),
    )
  )
}

const largestBox = 20_000
