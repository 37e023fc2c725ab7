import type {TextSpan} from '../story/span.js'
import {isInitials} from './body-names.js'
import type {BlockFacts} from './facts.js'
import type {Mention} from './paragraph.js'
import {sharesHead, sharesUnmet} from './shared-heads.js'

/**
 * Which mention names a source, as an index into those of its block: the one at its head, or the name in apposition to it; -1 for none.
 * Whom a head belongs to is somebody else: “members of the board”, “a spokesman for Ana Ruiz”.
 */
export function mentionIn({mentions, text}: BlockFacts, {start, end}: TextSpan): number {
  const found = mentions.findIndex(
    (mention) => (mention.start >= start || holdsStart(mention, text, start)) && mention.end <= end,
  )
  const lead = mentions[found]
  if (lead === undefined) return -1
  if (owned.test(text.slice(start, lead.start))) return apposedIn(mentions, text, found, end)
  const first = whole(mentions, found)
  const head = mentions[first] ?? lead
  // “Bell’s family” is not Bell.
  if (first === found && kin.test(text.slice(head.end, end))) return apposedIn(mentions, text, found, end)
  // “the agency’s deputy head, | Kenji Mori”
  if (first === found && /^['’]s? /.test(text.slice(head.end, end))) {
    const name = mentions[found + 1]
    const between = text.slice(head.end, name?.start)
    if (
      name?.kind === 'person' &&
      name.end <= end &&
      name.name.includes(' ') &&
      /^['’]s? [a-z -]+, $/.test(between)
    )
      return found + 1
  }
  // “Local and | federal officials”; of “Local and foreign monitors” no word is a mention.
  if (first === found && /^(?:the )?$/i.test(text.slice(start, lead.start))) {
    const next = mentions[found + 1]
    if (next !== undefined && next.end <= end && sharesHead(lead, next, text)) return found + 1
    if ((next === undefined || next.start > end) && sharesUnmet(lead, text, end)) return -1
  }
  // “Bank of England | Governor Ana Ruiz”
  const further = mentions[first + 1]
  if (further !== undefined && further.start < head.end && further.end > head.end && further.end <= end)
    return first + 1
  // “lawyers | Ann Lee and Tom Bell”
  if (
    !head.named &&
    head.kind === 'group' &&
    further?.named === true &&
    further.kind === 'person' &&
    further.end <= end &&
    /^\s+$/.test(text.slice(head.end, further.start))
  )
    return first + 1
  // “Norland Renewal Party, NRP, | leader Ismat Karim”
  const leader = mentions[first + 2]
  if (
    further !== undefined &&
    leader?.kind === 'person' &&
    leader.title !== undefined &&
    leader.end <= end &&
    isInitials(further.name) &&
    /^(?:, | \()$/.test(text.slice(head.end, further.start)) &&
    /^(?:, |\) )$/.test(text.slice(further.end, leader.start))
  )
    return first + 2
  // “Missouri Secretary of State | John Kerry” holds the office.
  const holder = mentions.findIndex(
    ({kind, title, end: last}, index) =>
      index > first && last <= end && kind === 'person' && title !== undefined && endsIn(head.name, title),
  )
  if (holder > 0) return holder
  if (head.named || (head.kind !== 'person' && head.kind !== 'anonymous')) return first
  // “One pastor supporting Ms. Hall, | Noah Adler of Arden,”
  if (/^one /i.test(text.slice(start, start + 4))) {
    const name = apposedIn(mentions, text, first, end)
    return name < 0 ? first : name
  }
  // “The owner, Harrow Lines”: a body may own, make and run things too.
  const body = mentions[first + 1]
  if (
    trades.has(head.title ?? '') &&
    body?.kind === 'organisation' &&
    body.named &&
    body.end <= end &&
    /^,\s+$/.test(text.slice(head.end, body.start))
  )
    return first + 1
  // "His lawyer, Hal Brody": the apposition names the person.
  const named = mentions.findIndex(
    (mention, index) =>
      index > first &&
      mention.end <= end &&
      mention.named &&
      mention.kind === 'person' &&
      // “A local official, | Ana Ruiz” is named; “an official close to Ruiz” is not.
      (head.kind === 'person'
        ? !owned.test(text.slice(head.end, mention.start)) && text.charAt(mention.start - 1) !== '('
        : /^,\s+$/.test(text.slice(head.end, mention.start))),
  )
  return named < 0 ? first : whole(mentions, named)
}

/** “the Food and | Agriculture Organization”: a source that begins within a name. */
function holdsStart({named, start, end}: Mention, text: string, at: number): boolean {
  return named && start < at && end > at && text.slice(start, at).endsWith(' and ')
}

const trades = new Set(
  'owner operator maker developer publisher sponsor agent adviser advisor host rival partner'.split(' '),
)

/** “Harland Superintendent” is a superintendent, “Vice-President” a president. */
function endsIn(name: string, title: string): boolean {
  return ` ${name.toLowerCase().replaceAll('-', ' ')}`.endsWith(` ${title}`)
}

/** An owner's ending, and people of his: what his comments or his average say, he says. */
const kin =
  /^['’]s?\s+(?:\w+\s+){0,2}(?:family|families|media|press|troops|soldiers|forces|officials|lawyers|leaders|voters|supporters|players|workers|employees|relatives|relations|team|allies|friends|parents|children|camp|side|entourage|fans|followers|loyalists|estate|associates|colleagues|inner circle)\b/

/** “His partner at the club, | Tom Bell”: the name behind a comma belongs to the head, whatever that is called. */
function apposedIn(mentions: readonly Mention[], text: string, from: number, end: number): number {
  return mentions.findIndex(
    ({kind, name, start, end: last}, index) =>
      index > from &&
      last <= end &&
      kind === 'person' &&
      // One word behind a comma is a state: “in Arden, Calif.”
      /^\p{Lu}.* \p{Lu}/u.test(name) &&
      /^,\s+$/.test(text.slice(mentions[index - 1]?.end, start)),
  )
}

/** What ends in a preposition: the noun in front owns, or comes from, what follows. */
const owned = /\b(?:of|for|to|from|with|in|at|on|by|near|against|behind|inside|within)\s+$/i

/** "The fund's chairwoman" begins where its owner, "the fund", does, and comes after it. */
function whole(mentions: readonly Mention[], index: number): number {
  return mentions[index + 1]?.start === mentions[index]?.start ? index + 1 : index
}
