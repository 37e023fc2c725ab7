import type {TextSpan} from '../story/span.js'
import type {BlockFacts} from './facts.js'
import {isForename} from './mentioned.js'
import {crowds, organisationNouns} from './name-lists.js'
import type {Mention} from './paragraph.js'
import {canSpeak, isRole} from './source-kinds.js'

/**
 * Whether the word ahead of “and” tells of the same people as the mention behind it: “Local and | federal officials”, “Norwegian and |
 * Danish police”, “police and | hospital sources”; but no “Norway and Danish officials”, no “police and local officials”.
 */
export function sharesHead(lead: Mention | undefined, next: Mention | undefined, text: string): boolean {
  if (lead === undefined || next === undefined || next.named || lead.name.includes(' ')) return false
  if (text.slice(lead.end, next.start) !== ' and ' || text.slice(next.start, next.end) !== next.name)
    return false
  if (!next.name.includes(' ')) return false
  if (isModifier(lead.name)) return true
  if (/^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?)$/.test(lead.name)) return /^[A-Z]/.test(next.name)
  return (
    isService(lead, text) && shared.test(next.name) && !isModifier(next.name.slice(0, next.name.indexOf(' ')))
  )
}

/** The same where no word behind “and” is a mention: “Local and foreign | monitors”, “army and police | sources”. */
export function sharesUnmet(lead: Mention, text: string, end: number): boolean {
  const [, phrase = '', word] = / and (([a-z]+) [a-z]+s)$/.exec(text.slice(lead.end, end)) ?? []
  return (
    word !== undefined &&
    (isModifier(lead.name) || (isService(lead, text) && shared.test(phrase) && !isModifier(word)))
  )
}

/** “police”, “army” without an article. */
function isService({name, start, end}: Mention, text: string): boolean {
  return organisationNouns.has(name.toLowerCase()) && text.slice(start, end) === name
}

const shared =
  /^[a-z]+ (?:officials|sources|officers|leaders|commanders|spokes[a-z]+|authorities|investigators|workers|chiefs)$/

/** Whether a word tells what kind people are of, and is nobody itself: “local”, “Danish”. */
export function isModifier(word: string): boolean {
  const small = word.toLowerCase()
  if (modifiers.has(small)) return true
  return /^[A-Z]/.test(word) && (crowds.has(`${small}s`) || nations.test(word)) && !isForename(small)
}

const modifiers = new Set(
  'local federal state city county provincial regional national municipal senior junior civil civilian military religious political industry company government opposition health foreign aid rescue trade emergency security other union tribal'.split(
    ' ',
  ),
)

/** What people of a nation are called, “Danish”, “Qatari”, by its ending. */
const nations =
  /^(?:[A-Z][a-z]{2,}(?:ian|ean|ish|ese|ican)|Dutch|French|Greek|Thai|Czech|Swiss|Israeli|Iraqi|Pakistani|Afghan|Qatari|Kuwaiti|Saudi|Yemeni|Omani|Emirati|Bahraini|Somali|Nepali|Bangladeshi|Kashmiri|Kurdish)$/

/**
 * What a source is called whose name goes on from ahead of “and”: “health and family welfare ministry”; undefined where the mention has its
 * whole name.
 */
export function wholeName({mentions, text}: BlockFacts, source: TextSpan, index: number): string | undefined {
  const mention = mentions[index]
  if (mention === undefined || mention.named) return undefined
  const ahead = text.slice(source.start, mention.start)
  const [, field = ''] = fieldAhead.exec(ahead) ?? []
  const small = field.toLowerCase()
  const spoken = canSpeak(small) || isRole(small)
  if (field === '' || (spoken && !sharesHead(mentions[index - 1], mention, text))) return undefined
  return text.slice(source.start, mention.end).replace(/^(?:the|an?) /i, '')
}

/** The last of the words ahead of “and”, which is no plural: several people are another source. */
const fieldAhead = /^[A-Za-zÀ-ž,. -]*?\b([A-Za-zÀ-ž.]*[^s\s]|US|U\.S\.) and $/
