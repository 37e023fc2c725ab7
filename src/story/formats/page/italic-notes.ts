import {roleOfLine} from '../../lines/role.js'
import {roleOfTail} from '../../lines/tail.js'
import {everyNamed, textOf} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {isUnderPicture} from './boxes.js'

/**
 * The paragraphs below all the copy that are set in italics, where none of the copy is: what the writer or the desk has to say of the story, of
 * herself, or of her newsletter. A story that closes on a line of a song has others in it.
 */
export function italicNotes(tree: Tree, article: Element): ReadonlySet<Element> {
  const paragraphs = everyNamed(article, 'p').filter(({openEnd, closeStart}) =>
    /\S/.test(tree.source.slice(openEnd, closeStart)),
  )
  const notes: Element[] = []
  for (const last of paragraphs.slice(-mostNotes - 1).reverse()) {
    if (!isInItalics(tree, last)) break
    notes.push(last)
  }
  if (notes.length === 0 || notes.length > mostNotes) return new Set()
  const copy = paragraphs
    .slice(0, -notes.length)
    .filter((element) => !isUnderPicture(tree, element) && !isQuotation(tree, element))
  if (copy.length < fewestParagraphs || copy.some((element) => isInItalics(tree, element))) return new Set()
  return new Set(notes.filter((element) => isNote(textOf(tree, element))))
}

/** `<p class="block-quote">`: what a report or a law says. */
function isQuotation({source}: Tree, {start, openEnd}: Element): boolean {
  return /\sclass=["']?[^"'>]{0,80}quot/i.test(source.slice(start, openEnd))
}

/** What a line says of itself counts for more. */
function isNote(text: string): boolean {
  if (text.length > longestNote || /^["“‘'«]/.test(text)) return false
  return roleOfLine(text) === undefined && roleOfTail(text) === undefined
}

const mostNotes = 3
const fewestParagraphs = 4
const longestNote = 700

/** Whether nearly all of a paragraph is in italics: a title in it may be set upright. */
function isInItalics(tree: Tree, paragraph: Element): boolean {
  let all = 0
  let inItalics = 0
  const read = (element: Element, isItalic: boolean) => {
    for (const child of element.children) {
      if (child.kind === 'element') read(child, isItalic || child.name === 'em' || child.name === 'i')
      else {
        const size = tree.source.slice(child.start, child.end).replace(/\s+/g, '').length
        all += size
        if (isItalic) inItalics += size
      }
    }
  }
  read(paragraph, false)
  return inItalics > all * mostly
}

const mostly = 0.8
