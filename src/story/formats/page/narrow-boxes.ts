import {copyIn} from '../markup/runs.js'
import {attribute, type Element, type Tree} from '../markup/tree.js'

/**
 * Whether an element is a narrow box that the copy flows around: a table that is set to the left or the right, or is no wider than a margin, or
 * a container that floats and is as narrow. What it holds (facts, a quotation, ways to other stories) stands beside the copy.
 */
export function isNarrowBox(tree: Tree, element: Element, article: Element): boolean {
  if (element.name !== 'table' && element.name !== 'div') return false
  const tag = tree.source.slice(element.start, element.openEnd)
  // Few elements of a page say how wide they are.
  if (!/width|align/i.test(tag)) return false
  const isSet =
    element.name === 'table'
      ? isAside(tree, element) || isNarrow(tree, element)
      : floats.test(tag) && isNarrow(tree, element)
  if (!isSet || element.end - element.start > (article.end - article.start) * largestBox) return false
  return copyIn(tree, element, shortestCopy, mostCopy + 1).length <= mostCopy
}

function isAside(tree: Tree, element: Element): boolean {
  return /^(?:left|right)$/i.test(attribute(tree, element, 'align') ?? '')
}

/** In pixels; a share of the page is no measure. */
function isNarrow(tree: Tree, element: Element): boolean {
  const styled = /(?:^|[;\s])width\s*:\s*(\d{2,4})px/i.exec(attribute(tree, element, 'style') ?? '')?.[1]
  const width = styled ?? /^(\d{2,4})(?:px)?$/.exec(attribute(tree, element, 'width') ?? '')?.[1]
  return width !== undefined && Number(width) <= widestBox
}

const floats = /\sstyle\s*=\s*["'][^"']*float\s*:\s*(?:left|right)/i
/** Columns of copy are wider. */
const widestBox = 300
/** A larger part of the article is the article. */
const largestBox = 0.4
/** Several longer paragraphs are copy in a narrow column. */
const shortestCopy = 200
const mostCopy = 3
