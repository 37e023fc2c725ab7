import {plainWords} from '../markup/draft.js'
import {find, findAll, textOf, value} from '../markup/query.js'
import type {Tree} from '../markup/tree.js'

/** Tells whether a name is that of the site and no writer’s: “Nine Wire Online” where the publisher is “Nine Wire Online GmbH”. */
export function siteOf(tree: Tree): (name: string) => boolean {
  const houses = housesOf(tree)
  return (name) => {
    const words = plainWords(name)
    return (
      isNamedInTitle(tree, name) ||
      houses.some((house) => house === words || house.replace(legalForm, '') === words)
    )
  }
}

/** What the page says of the site and of who publishes it. */
function housesOf(tree: Tree): readonly string[] {
  return findAll(tree.root, 'meta').flatMap((one) => {
    const name = value(tree, one, 'property') ?? value(tree, one, 'name') ?? ''
    const house = houseMeta.test(name) ? plainWords(value(tree, one, 'content') ?? '') : ''
    return house === '' ? [] : [house]
  })
}

const houseMeta = /^(?:og:site_name|(?:dc\.)?publisher)$/i

const legalForm =
  /(?: (?:ag|co|company|corp|corporation|gmbh|inc|limited|llc|ltd|mbh|plc|sa|spa|verlags?(?:gesellschaft)?))+$/

/** Whether one word is what the page’s title calls its site: “NineWire” and “Ferry late again - Nine Wire”. */
function isNamedInTitle(tree: Tree, name: string): boolean {
  if (/\s/.test(name)) return false
  const letters = (text: string) => plainWords(text).replaceAll(' ', '')
  return textOf(tree, find(tree.root, 'title'))
    .split(/[|:»–—-]/)
    .some((part) => letters(part) === letters(name))
}
