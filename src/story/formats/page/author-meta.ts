import {plainWords} from '../markup/draft.js'
import {find, findAll, textOf, value} from '../markup/query.js'
import type {Tree} from '../markup/tree.js'

/** Who wrote the story, as the head of the page says: `<meta name="author">`. Many sites name themselves there. */
export function authorsInMeta(tree: Tree): readonly string[] {
  const houses = housesOf(tree)
  // An address of the writer’s page says no name.
  const written = findAll(tree.root, 'meta')
    .filter((one) => authorMeta.test(value(tree, one, 'name') ?? value(tree, one, 'property') ?? ''))
    .map((one) => value(tree, one, 'content')?.replace(/^by\s+/i, ''))
    .find((names) => names !== undefined && !names.includes('/') && !isHouse(tree, names, houses))
  return (written ?? '')
    .split(/\s*[,;]\s*|\s+(?:&|and)\s+/)
    .filter((name) => name !== '' && !webAddress.test(name))
}

const authorMeta = /^(?:authors?|byl(?:ine)?|article:author|parsely-author|sailthru\.author)$/i

/** What the page says of the site and of who publishes it. */
function housesOf(tree: Tree): readonly string[] {
  return findAll(tree.root, 'meta').flatMap((one) => {
    const name = value(tree, one, 'property') ?? value(tree, one, 'name') ?? ''
    const house = houseMeta.test(name) ? plainWords(value(tree, one, 'content') ?? '') : ''
    return house === '' ? [] : [house]
  })
}

const houseMeta = /^(?:og:site_name|(?:dc\.)?publisher)$/i

/** “Nine Wire Online” where the publisher is “Nine Wire Online GmbH”. */
function isHouse(tree: Tree, names: string, houses: readonly string[]): boolean {
  const words = plainWords(names)
  if (isNamedInTitle(tree, names)) return true
  return houses.some((house) => house === words || house.replace(legalForm, '') === words)
}

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

/** “Nine Wire (www.ninewire.example)”: a site that names itself as the author of all it has. */
const webAddress = /\bwww\.|\w\.(?:com|net|org)\b|^[\w-]+(?:\.[\w-]+)*\.(?:edu|gov|info|int|mil|[a-z]{2})$/i
