import {findAll, value} from '../markup/query.js'
import type {Tree} from '../markup/tree.js'

/**
 * The address that a page gives as its own, without what all addresses begin with; `undefined` where it gives none or that of a whole site. A line
 * that spells it out tells readers of the printed page where it stood: “Read this story at ninewire.example/crane-falls”.
 */
export function addressOf(tree: Tree): string | undefined {
  const link = findAll(tree.root, 'link').find((one) => /^canonical$/i.test(value(tree, one, 'rel') ?? ''))
  const meta = findAll(tree.root, 'meta').find((one) => value(tree, one, 'property') === 'og:url')
  const address = bare(value(tree, link, 'href') ?? value(tree, meta, 'content') ?? '')
  return /^[^/]+\/.{12,}/.test(address) ? address : undefined
}

/** Whether a line holds that address, and little else. */
export function spellsAddress(text: string, address: string | undefined): boolean {
  if (address === undefined || text.length > address.length + longestLabel) return false
  return text.includes(address)
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#]+$/, '')
}

/** “This article was printed from Nine Wire, and may be found at https://www.” */
const longestLabel = 140
