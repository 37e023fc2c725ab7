import {plainWords} from '../markup/draft.js'

/** “Ruth Amis covers ports for Nine Wire.” below a story by Ruth Amis; a reporter’s life below any; a writer’s address. */
export function isLife(text: string, names: readonly string[]): boolean {
  if (text.length > longestLife) return false
  if (reporter.test(text) || isSigned(text) || follow.test(text)) return true
  const [, subject = ''] = subjectOf.exec(text) ?? []
  const person = bareName(subject)
  if (person === '') return false
  const isGiven = givenName.test(text)
  return names
    .map(bareName)
    .some(
      (name) => name === person || name.endsWith(` ${person}`) || (isGiven && name.startsWith(`${person} `)),
    )
}

/** A name and an address below the copy: “Ruth Amis amis@example.com”, or with “기자” (reporter) after the name. */
export function isSigned(text: string): boolean {
  return withNumber.test(text) || withAddress.test(text)
}

/** A name without titles and initials: “Professor Ruth B. Amis” and “Ruth Amis” are one. */
function bareName(name: string): string {
  return plainWords(name)
    .replace(/^(?:(?:associate|assistant) )?(?:dr|prof|professor|mr|mrs|ms) /, '')
    .replace(/ \p{L}(?= )/gu, '')
}

const longestLife = 700
/** “… Follow them on Twitter @amisokafor or visit their site quay.example.” */
const follow =
  /\bFollow (?:him|her|them|me) (?:@|(?:at|on)\b)[^!?]{0,30}(?:@|Bluesky|Facebook|Instagram|LinkedIn|Mastodon|Threads|Twitter|\bX\b)[^!?]{0,80}$/
const subjectOf =
  /^((?:\p{Lu}[\p{L}.’'-]+,? ){1,4})(?:(?<=, )(?:an?|the) [^.,]{3,80}, )?(?:also )?(?:is|was|has|covers?|covered|writes?|reports?|reported|joined|works?|lives|can be)\b/u
/** “Ruth covers ports”, “Ruth has written of cranes”: her work, as whoever is in the story by a given name has seldom told of it. */
const givenName =
  /^\p{Lu}[\p{L}’'-]+ (?:covers|reports|writes|has (?:covered|reported|written)|is (?:an?|our|the) (?:[^.,]{0,50} )?(?:columnist|contributor|correspondent|editor|journalist|reporter|writer))\b/u
const reporter =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3},? is (?:an?|the) (?:[^.,]{0,50} )?(?:reporter|correspondent|columnist|writer|blogger|contributor|journalist) (?:for|at|with|based|in|covering|who)\b/u
const withNumber = /^(?:\p{Lu}[\p{L}.’'-]* ){2,4}\(?\d{3}[-. )/]{1,2}\d{3}[-. ]\d{4}\b.{0,120}\s\S+@\S+$/su
const withAddress =
  /^(?:(?:\p{Lu}[\p{L}.’'-]+ ){1,4}|\p{Script=Hangul}{2,4} (?:\p{Script=Hangul}{2,4} )?)[^\s@]+@[^\s@]+\.\p{L}{2,}$/u
