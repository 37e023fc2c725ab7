import {isInitials, isOrganisation} from './body-names.js'
import {
  bodies,
  crowds,
  documentNouns,
  firmNouns,
  groupNouns,
  namelessHeads,
  organisationNouns,
  pairs,
  personal,
  powers,
  roleNouns,
} from './name-lists.js'
import type {SourceKind, Token} from './paragraph.js'
import {isPossessive, type Run} from './phrases.js'

/** What kind of source a noun phrase is, of which `speaks` tells whether it does what only people do. */
export function sourceKindOf(tokens: readonly Token[], {first, end}: Run, speaks: boolean): SourceKind {
  const start = tokens[first]
  if (start === undefined) return 'none'
  if (end - first === 1 && (personal.has(start.norm) || start.pos === 'PRON')) return 'pronoun'
  const head = headOf(tokens, first, end)
  const kind = kindOfHead(tokens, first, head)
  // “the move suggests”, “the bartender said”, “the trade said”
  if (kind === 'none' && speaks) return agents.test(tokens[head]?.norm ?? '') ? 'person' : 'group'
  return kind === 'group' && isBriefed(tokens, head + 1, end) ? 'anonymous' : kind
}

const agents = /[a-z]{3}(?:er|or|ee|ist|ian)$/

/** “two people | familiar with the talks”: what they know is told instead of who they are. */
function isBriefed(tokens: readonly Token[], from: number, end: number): boolean {
  const word = tokens[from]?.norm ?? ''
  if (from >= end) return false
  return (
    /^(?:familiar|briefed|close)$/.test(word) ||
    (word === 'with' && /^(?:direct|knowledge)$/.test(tokens[from + 1]?.norm ?? ''))
  )
}

/** The head of a source: the last noun before a preposition, a comma or a clause. */
export function headOf(tokens: readonly Token[], first: number, end: number): number {
  let head = first
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || token.text === '(') break
    if (token.pos === 'ADP' && at > first && !degree(tokens[at - 1])) {
      // “one of the officials”
      if (at > first + 1 || token.norm !== 'of' || tokens[first]?.pos !== 'NUM') break
    }
    // “Russian-backed separatists”
    const joined = tokens[at - 1]?.text === '-'
    if (
      token.pos === 'VERB' &&
      at > first &&
      !joined &&
      (token.norm === 'who' || tokens[at - 1]?.pos !== 'DET')
    )
      break
    if (token.norm === 'who' || token.norm === 'that') break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = at
    // "a growing number | of voters"
    if (isAmount(tokens, at)) at += 1
  }
  return head
}

/** “number of”, “majority of”: what is counted says who they are. */
export function isAmount(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.norm === 'of' &&
    /^(?:number|majority|handful|couple|dozen|string|host|range|count)$/.test(tokens[at]?.norm ?? '')
  )
}

function degree(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === 'some' || token.norm === 'many')
}

/** The kind of a source by its head: “the mayor”, “Harland Bank”, “a report”. */
export function kindOfHead(tokens: readonly Token[], first: number, head: number): SourceKind {
  const token = tokens[head]
  const start = tokens[first]
  if (token === undefined || start === undefined) return 'none'
  const noun = singular(token)
  // “The Post said”: a capital behind an article makes a name of it.
  const named = token.pos === 'PROPN' && head > first && start.norm === 'the'
  // “his Facebook account”
  if (noun === 'account' && tokens[head - 1]?.pos === 'PROPN') return 'document'
  if (!named && (documentNouns.has(noun) || token.norm === 'data')) return 'document'
  if (
    organisationNouns.has(noun) ||
    (token.pos === 'NOUN' && firmNouns.has(noun)) ||
    (token.pos === 'NOUN' && noun === token.norm && places.has(noun))
  )
    return 'organisation'
  if (token.pos === 'PROPN' && !((head === first || named) && roleNouns.has(noun))) {
    if (isInitials(token.text) && tokens[head - 1]?.pos !== 'PROPN') return 'organisation'
    if (acronyms.test(token.text) || crowds.has(token.norm)) return 'group'
    return isOrganisation(tokens, head) || isListed(tokens, first, head) ? 'organisation' : 'person'
  }
  const plural = isPlural(token) || groupNouns.has(token.norm) || /^(?:people|police)$/.test(token.norm)
  const definite = /^(?:the|his|her|their|its|this|that)$/.test(start.norm) || hasOwner(tokens, first, head)
  // “The source said”: that he is known by now tells nobody who he is.
  if (namelessHeads.has(noun) && (!definite || /^(?:source|insider)$/.test(noun))) return 'anonymous'
  if (plural || (start.pos === 'NUM' && start.norm !== 'one') || collectives.has(noun)) return 'group'
  if (isRole(noun) || (noun === 'old' && token.pos !== 'NUM')) return 'person'
  return token.pos === 'NOUN' ? 'none' : 'group'
}

/** Whether a noun calls somebody or something that speaks: an office, a body, a paper. */
export function canSpeak(noun: string): boolean {
  return organisationNouns.has(noun) || groupNouns.has(noun) || documentNouns.has(noun) || roleNouns.has(noun)
}

/** “PACs”, “NGOs”, “MPs”. */
export const acronyms = /^\p{Lu}{2,}s$/u

/** What has a government of its own: “the city | said”. */
export const places: ReadonlySet<string> = new Set(
  'city state county country nation kingdom province municipality borough township island command headquarters palace'.split(
    ' ',
  ),
)

/** Several who are one word. */
const collectives: ReadonlySet<string> = new Set(
  'family couple pair duo trio crowd audience camp side entourage estate household community public staff crew class congregation electorate jury opposition majority minority leadership media press'.split(
    ' ',
  ),
)

/** Whether a noun calls a person by an office, by what he is or by what he does: “minister”, “widow”, “speechwriter”. */
export function isRole(noun: string): boolean {
  return roleNouns.has(noun) || (doers.test(noun) && !firmNouns.has(noun))
}

const doers =
  /[a-z](?:writer|maker|holder|owner|worker|keeper|player|goer|fighter|woman|man|person|ologist|ographer|alist|ivist|ician)$/

/** “Hamas”, “South Korea”: names of bodies that look like a person's. */
function isListed(tokens: readonly Token[], first: number, head: number): boolean {
  if (head === first) return powers.has(tokens[head]?.norm ?? '') || bodies.has(tokens[head]?.norm ?? '')
  return head === first + 1 && pairs.has(`${tokens[first]?.norm ?? ''} ${tokens[head]?.norm ?? ''}`)
}

function hasOwner(tokens: readonly Token[], first: number, head: number): boolean {
  for (let at = first; at < head; at += 1) if (isPossessive(tokens[at])) return true
  return false
}

/** Whether a noun is in the plural. A tagger spells as Americans do, so that “organiser” differs from its lemma too. */
export function isPlural(token: Token): boolean {
  const {norm} = token
  return (
    singular(token) !== norm && (norm.endsWith('s') || /(?:men|people|children|media|folk|data)$/.test(norm))
  )
}

/** A noun in the singular, as far as lists need it. */
export function singular({norm, lemma, pos}: Token): string {
  // A tagger spells as Americans do: “neighbour”, “centre”, “programme” are no plurals.
  if (roleNouns.has(norm) || organisationNouns.has(norm)) return norm
  const noun = lemma === '' ? norm : lemma
  // "Figures", "Polls" at the head of a sentence look like names and keep their ending.
  return pos === 'PROPN' && /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun
}
