import {findAll, value} from '../markup/query.js'
import type {Element, Tree} from '../markup/tree.js'
import {siteOf} from './houses.js'
import {isName} from './writer.js'

/** Who wrote the story, as the head of the page says: `<meta name="author">`. Many sites name themselves there. */
export function authorsInMeta(tree: Tree): readonly string[] {
  const isSite = siteOf(tree)
  const metas = findAll(tree.root, 'meta')
  // An address of the writer’s page says no name.
  const isNames = (names: string) => !names.includes('/') && !isSite(names)
  const found = metas.find((one) => authorMeta.test(nameOf(tree, one)) && isNames(namesIn(tree, one, isSite)))
  const written = found === undefined ? labelled(tree, metas) : namesIn(tree, found, isSite)
  // Where each writer has an element of the same name.
  const others = metas
    .filter((one) => one !== found && found !== undefined && nameOf(tree, one) === nameOf(tree, found))
    .map((one) => namesIn(tree, one, isSite))
    .filter(isName)
  const names = (isNames(written) ? written : '')
    .split(/\s*[,;]\s*|\s+(?:&|and)\s+/)
    .filter((name) => name !== '' && !webAddress.test(name))
  return [...new Set([...names, ...others])]
}

const authorMeta =
  /^(?:authors?|byl(?:ine)?|citation_author|(?:(?:og:)?article|bt|cxenseparse|dc(?:terms)?|mediator|og|parsely|rnews|sailthru|shareaholic)[.:_-](?:article_)?(?:authors?|creator)(?:[._]name)?)$/i

function nameOf(tree: Tree, meta: Element): string {
  return value(tree, meta, 'name') ?? value(tree, meta, 'property') ?? value(tree, meta, 'itemprop') ?? ''
}

/** “By Ruth Amis | Nine Wire”, “amis@ninewire.example (Ruth Amis)” */
function namesIn(tree: Tree, meta: Element, isSite: (name: string) => boolean): string {
  const written = (value(tree, meta, 'content') ?? '')
    .trim()
    .replace(/^by\s+/i, '')
    .replace(/^\S+@\S+\s+\((.+)\)$/, '$1')
  // Libraries set the surname first.
  if (/^(?:citation|dc)/i.test(nameOf(tree, meta)) && surnameFirst.test(written))
    return written.replace(surnameFirst, '$2 $1')
  const [names = '', ...rest] = written.split(/\s+\|\s+/)
  return rest.length > 0 && rest.every(isSite) ? names : written
}

const surnameFirst = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.]*)?)$/u

/** `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ruth Amis">` */
function labelled(tree: Tree, metas: readonly Element[]): string {
  const contentOf = (name: string) => {
    const meta = metas.find((one) => nameOf(tree, one) === name)
    return meta === undefined ? '' : (value(tree, meta, 'content') ?? '').trim()
  }
  const number = ['1', '2'].find((one) =>
    /^(?:author|(?:written )?by):?$/i.test(contentOf(`twitter:label${one}`)),
  )
  const name = number === undefined ? '' : contentOf(`twitter:data${number}`)
  return name
}

/** “Nine Wire (www.ninewire.example)”: a site that names itself as the author of all it has. */
const webAddress = /\bwww\.|\w\.(?:com|net|org)\b|^[\w-]+(?:\.[\w-]+)*\.(?:edu|gov|info|int|mil|[a-z]{2})$/i
