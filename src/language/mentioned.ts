import type {TextSpan} from '../story/span.js'
import {traitsOf} from './name-keys.js'
import {familyNames, heNames, heTitles, sheNames, sheTitles} from './name-lists.js'
import type {Mention, SourceKind, Token} from './paragraph.js'

/** A mention with what its name tells by itself. */
export function mentioned(
  {start, end}: TextSpan,
  name: string,
  kind: SourceKind,
  title: string | undefined,
  gender: Mention['gender'],
  firm = false,
): Mention {
  const {named, keys} = traitsOf(name, kind, title, firm)
  return {
    start,
    end,
    name,
    named,
    keys,
    kind,
    title,
    gender,
    firm,
  }
}

/** What stands first of several words, or alone and is no family name: “Helen”, but not “Kelly”. */
export function forenameOf([first = '', ...more]: readonly string[]): string {
  const forename = first.toLowerCase()
  return more.length === 0 && familyNames.has(forename) ? '' : forename
}

/** Whether somebody is “he” or “she”, by what he is called and by a first name. */
export function genderOf(called: readonly string[], first: string): Mention['gender'] {
  if (called.some((title) => heTitles.has(title))) return 'he'
  if (called.some((title) => sheTitles.has(title))) return 'she'
  if (heNames.has(first)) return 'he'
  if (sheNames.has(first)) return 'she'
  return undefined
}

/** Whether somebody’s first name is known to be one. */
export function isForename(word: string): boolean {
  return heNames.has(word) || sheNames.has(word)
}

/** Words as one name, apostrophes and hyphens close to theirs. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to).map(({text}) => text)
  return words
    .join(' ')
    .replace(/ (?=['’-])/g, '')
    .replace(/- /g, '-')
}
