import type {SourceKind} from './paragraph.js'

const suffixes = new Set(['jr', 'sr', 'ii', 'iii'])

/** What a name tells by itself. */
export interface NameTraits {
  /** It is a proper name, not only a role. */
  readonly named: boolean
  /** The words under which whoever it names can be found again: a surname, a title, a body's initials. */
  readonly keys: readonly string[]
}

/** Reads a name once, where it is met, so that linking a story need not. */
export function traitsOf(name: string, kind: SourceKind, title: string | undefined): NameTraits {
  const named = /^\p{Lu}/u.test(name) && /\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1))
  const plain = name.toLowerCase().replace(/[.’']/g, '')
  const parts = plain.includes(' ') ? plain.split(' ').filter((word) => !suffixes.has(word)) : [plain]
  const last = parts.at(-1)
  if (last === undefined) return {named, keys: []}
  if (named) return {named, keys: kind === 'organisation' ? [last, initials(parts)] : [last]}
  // A role or a kind of body: "the minister", "the ministry".
  return {named, keys: title === undefined ? [last] : [titleKey(title), title]}
}

/** The key under which everybody is found who holds `title`. */
export function titleKey(title: string): string {
  return `title ${title}`
}

function initials(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : parts.map((part) => part.charAt(0)).join('')
}
