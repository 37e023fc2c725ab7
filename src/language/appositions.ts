import type {Entity} from './entities.js'
import type {Mention} from './paragraph.js'
import {clash} from './same-entity.js'

/** “The minister, | Ana Ruiz,” is the minister of the sentence before, who had no name yet. */
export function apposed(
  {named, kind, start, end, gender}: Mention,
  block: number,
  text: string,
  before: Entity | undefined,
): Entity | undefined {
  if (!named || kind !== 'person' || before === undefined || before.named || before.kind !== 'person')
    return undefined
  if (before.lastBlock !== block || before.titles.length === 0) return undefined
  if (clash(gender, before)) return undefined
  const last = before.mentions.at(-1)
  const definite = /^(?:the|its|his|her|their) |['’]s? /i.test(text.slice(last?.start, last?.end))
  const closed = end === text.length || /[,.]/.test(text.charAt(end))
  return definite && closed && /^,\s+$/.test(text.slice(last?.end, start)) ? before : undefined
}

/** “Ana Ruiz, | the mayor,” holds the office that a comma joins to the name. */
export function inOffice(
  {named, kind, title, gender, start, end}: Mention,
  block: number,
  text: string,
  before: Entity | undefined,
): Entity | undefined {
  if (
    named ||
    (kind !== 'person' && kind !== 'anonymous') ||
    title === undefined ||
    before?.kind !== 'person' ||
    !before.named
  )
    return undefined
  if (before.lastBlock !== block) return undefined
  if (clash(gender, before)) return undefined
  const joined = /^,(?: \d\d?,)?\s+$/.test(text.slice(before.mentions.at(-1)?.end, start))
  return joined && closesApposition.test(text.slice(end, end + 80)) ? before : undefined
}

/** “The Ministry of Transport (| MoT |)”: the short form of the name before. */
export function abbreviated(
  {named, name, start, end}: Mention,
  block: number,
  text: string,
  before: Entity | undefined,
): Entity | undefined {
  if (!named || before === undefined || text.charAt(end) !== ')' || text.charAt(start - 1) !== '(')
    return undefined
  if (before.lastBlock !== block || !(before.kind === 'organisation' || before.kind === 'group'))
    return undefined
  if (text.slice(before.mentions.at(-1)?.end, start) !== ' (' || !shortForms.test(name)) return undefined
  return before
}

/** What closes an apposition that an office begins: “, the mayor |,”, “, head of the union |,”; a verb behind it would be its own. */
const closesApposition =
  /^(?:[,.;)]|$|(?:[ -]turned[ -](?!.*\b(?:said|says)\b)[^,.;]{2,60}[,.;])|(?: (?:of|for|at|in|with|from) (?!.*\b(?:said|says|told|was|were|is|has|had|would|will)\b)[^,.;]{2,60}[,.;])| who\b)/

/** Letters in brackets behind a name; a country there says where a body is. */
const shortForms = /^(?!U\.?[KS]\.?A?$|E\.?U\.?$|UAE$)[A-Z][A-Z.&]*[a-z]?[A-Z]s?$/
