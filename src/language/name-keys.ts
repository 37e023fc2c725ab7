import {powers} from './name-lists.js'
import type {SourceKind} from './paragraph.js'

/** What follows a name and is none: “Jr.”, “KC”, “MP”. */
export const suffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv kc qc sc mp mep msp mla md phd dphil obe cbe mbe esq rn'.split(' '),
)

/** What a name tells by itself. */
export interface NameTraits {
  /** It is a proper name, not only a role. */
  readonly named: boolean
  /** The words under which whoever it names can be found again: a surname, a title, a body's initials. */
  readonly keys: readonly string[]
}

/** Reads a name once, where it is met, so that linking a story need not. */
export function traitsOf(
  name: string,
  kind: SourceKind,
  title: string | undefined,
  firm = false,
): NameTraits {
  const named = /^\p{Lu}/u.test(name) && /\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1))
  const plain = name.toLowerCase().replace(/[.’']/g, '')
  const parts = plain.includes(' ') ? plain.split(' ').filter((word) => !suffixes.has(word)) : [plain]
  // “Ashraf al-Hadid” is “Hadid” and “Al-Hadid”.
  const last = kind === 'person' ? parts.at(-1)?.replace(/^[ae]l-/, '') : parts.at(-1)
  if (last === undefined) return {named, keys: []}
  const letters = initials(
    (dotted.test(name) ? spacedOut(name).split(' ') : parts).filter((word) => word !== 'and'),
  )
  const field =
    kind === 'organisation' && named ? parts.findIndex((word) => word === 'of' || word === 'for') : -1
  // “the Bank of England” is “the bank” and not “England”, “the Office for National Statistics” is the ONS.
  if (field > 0)
    return {
      named,
      keys: [parts[field - 1] ?? last, letters, initials(parts.filter((word) => !small.has(word)))],
    }
  // “Harland” is “Harland Resources”, “Osmar” the “Osmar News Agency”.
  if (named && (firm || / News Agency$/.test(name)) && parts.length > 1)
    return {named, keys: [last, letters, parts[0] ?? last]}
  // “Air France” is not France.
  if (named && kind === 'organisation' && parts.length > 1 && powers.has(last))
    return {named, keys: [parts.join(' '), letters]}
  if (named) return {named, keys: kind === 'organisation' ? [last, letters] : [last]}
  // A role or a kind of body: "the minister", "the ministry".
  return {named, keys: title === undefined ? [last] : [titleKey(title), title]}
}

/** The key under which everybody is found who holds `title`. */
export function titleKey(title: string): string {
  return `title ${title}`
}

/** “U.S. Geological Survey” is the USGS. */
const dotted = /[A-Z]\.[A-Z]\. /

function spacedOut(name: string): string {
  return name
    .replace(/([A-Z])\./g, '$1 ')
    .replace(/ +/g, ' ')
    .toLowerCase()
}

const small = new Set(['of', 'for', 'the', 'and'])

function initials(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : parts.map((part) => part.charAt(0)).join('')
}
