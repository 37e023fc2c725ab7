import type {Entity} from './entities.js'
import type {Mention} from './paragraph.js'
import {clash} from './same-entity.js'

/** “the official, surnamed | Li”, “a man identified as | Tom Bell”: whoever had no name yet. */
export function calledByName(
  {named, kind, start}: Mention,
  block: number,
  text: string,
  before: Entity | undefined,
): Entity | undefined {
  if (!named || before === undefined || before.named || before.lastBlock !== block) return undefined
  const between = text.slice(before.mentions.at(-1)?.end, start)
  if (before.kind === 'organisation') return bodyCalled.test(between) ? before : undefined
  if (kind !== 'person' || (before.kind !== 'person' && before.kind !== 'anonymous')) return undefined
  return /^,? (?:surnamed|named|(?:who was )?identified (?:only )?(?:as|by the name)|who gave (?:his|her) name as) $/.test(
    between,
  )
    ? before
    : undefined
}

/** “a rights group called | Zora” */
const bodyCalled = /^,? (?:called|named|known as|calling itself) (?:the )?$/

/** “The watchdog, | the Competition Authority,” is the watchdog of the words before. */
export function bodyApposed(
  {named, kind, start, end}: Mention,
  block: number,
  text: string,
  before: Entity | undefined,
): Entity | undefined {
  if (!named || kind !== 'organisation' || before === undefined || before.named) return undefined
  if (before.kind !== 'organisation' || before.titles.length === 0 || before.lastBlock !== block)
    return undefined
  const last = before.mentions.at(-1)
  const closed = end === text.length || /[,.]/.test(text.charAt(end))
  const definite = /^the |^(?:its|his|her|their) |['’]s? /i.test(text.slice(last?.start, last?.end))
  return definite && closed && /^,\s+$/.test(text.slice(last?.end, start)) ? before : undefined
}

/** “Harland Bank, | the country’s biggest lender,”: what a body is, told behind its name. */
export function asBody(
  {named, kind, title, start, end}: Mention,
  block: number,
  text: string,
  before: Entity | undefined,
): Entity | undefined {
  if (named || kind !== 'organisation' || title === undefined) return undefined
  if (before === undefined || !before.named || before.lastBlock !== block) return undefined
  // “Zora, | a rights group,”: nobody has heard yet what Zora is.
  const mayBe = before.kind === 'organisation' || (before.kind === 'person' && before.titles.length === 0)
  if (!mayBe || before.gender === 'he' || before.gender === 'she') return undefined
  const last = before.mentions.at(-1)
  // “in the harbour office, a group of traders met”
  if (/\b(?:in|at|near|outside|inside) $/i.test(text.slice(0, last?.start))) return undefined
  const joined = /^,\s+$/.test(text.slice(last?.end, start)) && tellsOn.test(text.slice(end, end + 15))
  return joined && sole.test(text.slice(start, end)) ? before : undefined
}

/** What goes on about a body: “a company | based in Arden”; “a group | of” is several. */
const tellsOn = /^(?:[,.;)]|$| (?:for|at|in|with|from|based|that|which|representing|led|run|owned|backed)\b)/

/** What tells of the body before, and does not go on with a list: “a rights group”, “the country’s biggest lender”. */
const sole =
  /^an? |['’]s? |\b(?:[a-z]{3,}est|most|main|only|sole|first|second|third|fourth|fifth|top|largest)\b/i

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
