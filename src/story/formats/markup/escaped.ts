import {addTree, type Draft} from './draft.js'
import {htmlContext} from './html.js'
import {looksLikeMarkup, type Paragraph, type ProseOptions, readProse, readWhole} from './prose.js'
import {find} from './query.js'
import {type Element, parseMarkup, type Tree} from './tree.js'

/** Whether nothing but text stands in `element`: copy that is plain, or a document of its own with its tags escaped. */
export function isText({children}: Element): boolean {
  return !children.some(({kind}) => kind === 'element')
}

/** The paragraphs of a text (a note, a summary, the copy) that may be escaped HTML, or stand in CDATA. */
export function readContent(
  draft: Draft,
  tree: Tree,
  element: Element,
  options: ProseOptions,
): readonly Paragraph[] {
  if (!isText(element)) return readProse(tree, element, options)
  const {map, encoding} = readWhole(tree, element, options)
  return looksLikeMarkup(map.text)
    ? readHtmlIn(draft, {map, encoding}, options)
    : readProse(tree, element, options)
}

export type Whole = ReturnType<typeof readWhole>

/** The paragraphs of HTML that stands as text in another document. */
export function readHtmlIn(
  draft: Draft,
  {map, encoding}: Whole,
  options: ProseOptions,
): readonly Paragraph[] {
  const inner = parseMarkup(map.text, 'html')
  addTree(draft, inner, map)
  const root = find(inner.root, 'body') ?? inner.root
  return readProse(inner, root, {
    ...options,
    context: htmlContext(inner),
    encoding: ['html', ...encoding] as const,
    outer: map,
  })
}
