import type {TextSpan} from '../story/span.js'
import type {BlockFacts} from './facts.js'
import type {Mention} from './paragraph.js'

/** One of several who say a thing together. */
export interface Joined {
  /** Index into the mentions of the block. */
  readonly mention: number
  /** Where what is said of this one begins: “her deputy, Tom Bell”. */
  readonly start: number
}

/**
 * Who shares a source with the mention at `first`: “Ana Ruiz | and Tom Bell”, “Norway, | Sweden and | Finland”, “the ministry | and the
 * police”. An office in apposition is no other person: “Ruiz, the mayor and party leader”. The story may know a single name more fully.
 */
export function joinedTo(
  {mentions, text}: BlockFacts,
  source: TextSpan,
  first: number,
  fullName: string,
): readonly Joined[] {
  const joined: Joined[] = []
  let listed: Joined[] = []
  let last = mentions[first]
  let apposed = false
  const several = areSeveral(text, source)
  const half = !several && last !== undefined && isHalf(last, text) && !fullName.includes(' ')
  for (let at = first + 1; last !== undefined; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.end > source.end) break
    // An owner, “the club’s | Tom Bell”, is a mention before the one it belongs to.
    if (mention.start < last.end || mentions[at + 1]?.start === mention.start) continue
    const between = text.slice(last.end, mention.start)
    const before = joined.at(-1)
    if (joint.test(between)) {
      if (half && !determined(mention, text)) break
      if (!(mention.named ? several || isWhole(mention) : !apposed && isAnother(mention, text))) break
      joined.push(...listed, {mention: at, start: mention.start})
      listed = []
    } else if (!/^,\s+$/.test(between)) break
    else if (before?.start === last.start && isNameOf(mention, last))
      joined[joined.length - 1] = {mention: at, start: before.start}
    else if (mention.named) listed.push({mention: at, start: mention.start})
    else apposed = true
    last = mention
  }
  return joined
}

const joint = /^,?\s+(?:and|or|&)\s+$/

/** Whether the verb or the pronoun behind it shows that more than one speaks: “Norland and Tarn | said they would sign”, “| have said”, “both Norland and Tarn”. */
function areSeveral(text: string, {start, end}: TextSpan): boolean {
  return (
    /^both\b/i.test(text.slice(start, start + 5)) ||
    /^(?: (?:both|jointly|each)\b| (?:have|are|were|say|do)\b| \w+ (?:that )?they\b)/.test(
      text.slice(end, end + 30),
    )
  )
}

/** Two single names may be those of a firm, “Harland and Bowes”, so a person joins by more than one. */
function isWhole({name, kind}: Mention): boolean {
  return kind !== 'person' || name.includes(' ')
}

/** One word may be half of a name: “Health | and Human Services”, “the Ways | and Means Committee”. */
function isHalf({start, kind, name, named}: Mention, text: string): boolean {
  return named && !name.includes(' ') && (kind === 'person' || /^the\s/i.test(text.slice(start, start + 4)))
}

/** “the mayor and party leader” is one person, “the mayor and the governor” are two. A body or a crowd is never the person before it. */
function isAnother(mention: Mention, text: string): boolean {
  return mention.kind !== 'person' || determined(mention, text)
}

function determined({start}: Mention, text: string): boolean {
  return /^(?:the|his|her|its|their|other)\s/i.test(text.slice(start, start + 6))
}

/** “her deputy, | Tom Bell”: the apposition names the person. */
function isNameOf(mention: Mention, office: Mention): boolean {
  return !office.named && office.kind === 'person' && mention.named && mention.kind === 'person'
}
