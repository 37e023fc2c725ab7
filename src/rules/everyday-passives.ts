import {headIs} from '../language/claims/claim.js'
import {words} from '../language/claims/words.js'
import {type Clause, syntaxOf} from '../language/clauses.js'
import type {Paragraph, Passive} from '../language/paragraph.js'
import type {TextSpan} from '../story/span.js'
import {deathsByChance, harmedBy, putAside, toDeath} from './deeds.js'

// Everyday verbs whose passive hides somebody only by what stands around it: "was bought", "were turned down", "was kept secret".

/** The clause whose verb is a participle. */
export function clauseOf(paragraph: Paragraph, {start}: TextSpan): Clause | undefined {
  return syntaxOf(paragraph).clauses.find(({verb}) => paragraph.tokens[verb]?.start === start)
}

/** "the witness was bought". */
export function isBought(paragraph: Paragraph, {lemma, participle}: Passive): boolean {
  if (lemma !== 'buy' && lemma !== 'nobble' && lemma !== 'square') return false
  return headIs(syntaxOf(paragraph), clauseOf(paragraph, participle)?.subject, buyable)
}

const buyable = words(
  'witness juror judge vote referee official voter silence jury verdict election senator deputy lawmaker',
)

/** "mistakes were made", "a decision was taken". */
export function isMade({text}: Paragraph, {lemma, start}: Passive): boolean {
  if (lemma !== 'make' && lemma !== 'take') return false
  return /\b(?:mistakes?|errors?|decisions?|threats?|promises?|concessions?|payments?|bribes?)(?: \w+)? $/i.test(
    text.slice(Math.max(0, start - 30), start),
  )
}

/** Everyday passives that hide somebody only where they made somebody do something, or paid for it: "were paid to keep quiet", "was watered down". */
export const weakly = words(
  'pay force press compel switch turn water release free ground sell tap divert dump',
)

export function isMadeTo({text}: Paragraph, {end, start, lemma}: Passive): boolean {
  const after = text.slice(end, end + 12)
  if (/^ (?:off|down|away)\b/.test(after)) return lemma !== 'pay'
  if (lemma === 'force') return outrages.test(text.slice(end, end + 24))
  if (/^ to\b/.test(after)) return true
  return (
    lemma === 'pay' &&
    /\b(?:ransom|bribe|kickback|hush)\w*\b/i.test(text.slice(Math.max(0, start - 40), start))
  )
}

/** What somebody makes one do, where events may force one "to reverse course" or "to flee". */
const outrages =
  /^ to (?:resign|quit|step|leave|stand|withdraw|retire|sign|confess|recant|apologi[sz]e|lie|kneel|strip|undress|dig|work|fight|sell|pay|hand|give up|surrender|marry|convert|watch|drink|eat|sleep|crawl|march|share|repay|train|serve|hold|swear)\b/

/** "were turned down", "was called off", "were left to rot": the particle makes a decision of an everyday verb. */
export function isPutAside({text}: Paragraph, {lemma, end}: Passive): boolean {
  return putAside.get(lemma)?.test(text.slice(end, end + 24)) ?? false
}

/** "was blown up", "was kicked to death", "was hanged": the words behind make harm of it. */
export function isHarmed({text}: Paragraph, {lemma, participle, end}: Passive): boolean {
  const after = text.slice(end, end + 24)
  if (harmedBy.get(lemma)?.test(after)) return true
  if (lemma === 'hang') return /^hanged$/i.test(text.slice(participle.start, participle.end))
  return toDeath.test(after) && !deathsByChance.has(lemma)
}

/** "was kept secret", "were held back". */
export function isKeptSecret({text}: Paragraph, {lemma, end}: Passive): boolean {
  return (
    (lemma === 'keep' && /^ (?:secret|quiet|hidden|from|in the dark)\b/.test(text.slice(end, end + 14))) ||
    (lemma === 'hold' && /^ back\b/.test(text.slice(end, end + 6)))
  )
}
