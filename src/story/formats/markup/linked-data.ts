import {authorOfBox} from './author-box.js'
import {authorOfFacts} from './author-facts.js'
import {authorSigned} from './author-signed.js'
import {hasName} from './byline.js'
import {isOfOther} from './byline-element.js'
import {plainWords} from './draft.js'
import {decodeAll} from './entities.js'
import {posterOf} from './posted-by.js'
import {everyNamed, find, findAll, textOf, value} from './query.js'
import {attribute, type Tree} from './tree.js'

/** Who wrote the story, as the page tells machines: schema.org in JSON-LD, then `<meta name="author">`, then the one author of its microdata or links. */
export function authorsOf(tree: Tree): readonly string[] {
  for (const script of findAll(tree.root, 'script')) {
    if (!/ld\+json/i.test(attribute(tree, script, 'type') ?? '')) continue
    const written = tree.source.slice(script.openEnd, script.closeStart)
    if (written.length > longestData || !written.includes('"author"')) continue
    const names = namesIn(parsed(written), 0)
    if (names.length > 0) return names
  }
  const houses = housesOf(tree)
  // An address of the writer’s page says no name.
  const written = findAll(tree.root, 'meta')
    .filter((one) => authorMeta.test(value(tree, one, 'name') ?? value(tree, one, 'property') ?? ''))
    .map((one) => value(tree, one, 'content')?.replace(/^by\s+/i, ''))
    .find((names) => names !== undefined && !names.includes('/') && !isHouse(tree, names, houses))
  const named = (written ?? '')
    .split(/\s*[,;]\s*|\s+(?:&|and)\s+/)
    .filter((name) => name !== '' && !webAddress.test(name))
  return named.length > 0 ? named : authorMarked(tree)
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

/** The author of a blog's post stands below it as often as above; where several are marked, most of them wrote something else. */
function authorMarked(tree: Tree): readonly string[] {
  const authors = everyNamed(tree.root, 'span', 'div', 'p', 'a', 'address').filter(
    (element) =>
      element.openEnd - element.start > shortestMark &&
      /\bauthor\b/.test(`${value(tree, element, 'itemprop') ?? ''} ${value(tree, element, 'rel') ?? ''}`) &&
      !isOfOther(tree, element),
  )
  const names = new Set(
    authors.slice(0, mostAuthors).flatMap((author) => {
      const part = everyNamed(author, 'span', 'a').find((one) => value(tree, one, 'itemprop') === 'name')
      const name = textOf(tree, part ?? author)
      return name.length < longestName && hasName(name) ? [name] : []
    }),
  )
  if (names.size > 0) return names.size === 1 ? [...names] : []
  for (const read of [authorOfBox, authorOfFacts, authorSigned, posterOf]) {
    const found = read(tree)
    if (found.length > 0) return found
  }
  return []
}

/** `<p itemprop="author">` has more characters. */
const shortestMark = 18
const longestName = 60
const mostAuthors = 20

/** “Nine Wire (www.ninewire.example)”: a site that names itself as the author of all it has. */
const webAddress = /\bwww\.|\w\.(?:com|net|org)\b|^[\w-]+(?:\.[\w-]+)*\.(?:edu|gov|info|int|mil|[a-z]{2})$/i

const longestData = 200_000
/** `@graph`, an article in it, an author in that. */
const deepest = 5

/** What is no JSON names nobody. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

function namesIn(data: unknown, depth: number): readonly string[] {
  if (depth > deepest || typeof data !== 'object' || data === null) return []
  if (Array.isArray(data))
    return data.map((one) => namesIn(one, depth + 1)).find((names) => names.length > 0) ?? []
  if ('author' in data) {
    const names = (Array.isArray(data.author) ? data.author : [data.author]).flatMap(nameOf)
    if (names.length > 0) return names
  }
  return (
    Object.values(data)
      .map((one) => namesIn(one, depth + 1))
      .find((names) => names.length > 0) ?? []
  )
}

function nameOf(author: unknown): readonly string[] {
  // The script holds what the page would show: `Siobhan O&#039;Hara`.
  if (typeof author === 'string')
    return [decodeAll(author).trim()].filter((name) => name !== '' && !name.includes('/'))
  if (typeof author !== 'object' || author === null || !('name' in author)) return []
  return nameOf(author.name)
}
