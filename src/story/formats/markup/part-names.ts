import {attribute, type Element, type Tree} from './tree.js'

/**
 * What a page names a part for its own programs and tests, beside its class: `<div data-testid="promo-box" class="css-1x2y3z">`. Where style
 * modules make the classes, nothing else says what a part is.
 */
export function partNames(tree: Tree, element: Element): string {
  const tag = tree.source.slice(element.start, element.openEnd)
  if (!tag.includes('data-')) return ''
  return attributes.map((name) => attribute(tree, element, name) ?? '').join(' ')
}

const attributes = ['data-component', 'data-component-name', 'data-testid', 'data-qa']
