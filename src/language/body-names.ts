import {organisationNouns, roleNouns} from './name-lists.js'
import {isOf} from './noun-phrases.js'
import type {Token} from './paragraph.js'
import {isDay, type NounPhrase, type Run} from './phrases.js'

/** Whether the last word of a name says that it is a body: “Harland Bank”, “Amnesty International”. */
export function isOrganisation(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]
  if (token === undefined) return false
  return (
    organisationNouns.has(token.norm) ||
    organisationNouns.has(token.lemma) ||
    isOf(severalBodies, token) ||
    bodyWords.test(token.norm) ||
    siteNames.test(token.norm) ||
    letters.test(token.text) ||
    isFirm(tokens, head)
  )
}

/** “Opposition Parties”, and no “Ana Banks”. */
const severalBodies: ReadonlySet<string> = new Set([
  'party',
  'ministry',
  'agency',
  'union',
  'company',
  'group',
])

/** “fairviewpost.com” */
const siteNames = /.\.(?:com|org|net|gov|edu|info)$/

/** Letters that nobody can speak as a word are no surname in capitals: “Saskatchewan RCMP”. */
const letters = /^[B-DF-HJ-NP-TV-XZ]{3,}$/

/** Letters that stand for a body: “WHO”, “U.N.”, “MoT”. */
export function isInitials(word: string): boolean {
  return /^[A-Z](?:[A-Z.&]+|[a-z][A-Z])$/.test(word)
}

const bodyWords =
  /^(?:transport|transportation|health|education|tourism|customs|immigration|corrections|fisheries|forestry|sa|times|post|news|journal|press|nations|states|international|watch|partners|railways|forum|initiative|research|programme|program|exchange|services|directorate|department|federation|confederation|academy|academies|city|united|wanderers|rovers|athletic|fc|afc|rfc|front|bloc|movement|mission|crescent|borders|frontières|chamber|opera|orchestra|consortium|syndicate)\.?$/

/** Whether the first word of a name says that it is a body: “NHS England”, “Radio Arden”. Two letters may be those of a first name. */
export function isBodyByFirst([first = '', second = '']: readonly string[]): boolean {
  return /[a-z]/.test(second) && /^(?:[A-Z]{3,5}|Radio|Team|Banco|Banque|Grupo|Groupe)$/.test(first)
}

/** Whether the last word of a name says that it does business. */
export function isFirm(tokens: readonly Token[], head: number): boolean {
  return firmWords.test(tokens[head]?.norm ?? '')
}

const firmWords =
  /^(?:inc|corp|ltd|plc|co|llc|llp|ag|nv|gmbh|company|corporation|resources|holdings|industries|motors|airlines|lines|ferries|cruises|railway|rail|airways|aviation|pharmaceuticals|technologies|solutions|systems|securities|petroleum|telecom|telecommunications|supermarkets|stores|energy|foods|mining|steel|minerals|metals|cement|textiles|chemicals|electronics|software|labs|laboratories|robotics|biotech|pharma|logistics|shipping|properties|homes|insurance|financial|bancorp|brands|beverages|breweries|wireless|networks|semiconductors|instruments|automotive|materials|gas|oil)\.?$/

/** Whether a phrase is a body that may be called by its field: “the Bank | of England”. */
export function isBody(tokens: readonly Token[], {head, end, owned}: NounPhrase): boolean {
  const link = tokens[end]?.norm
  return (
    (link === 'of' || link === 'for') &&
    tokens[head]?.pos === 'PROPN' &&
    // “the charity Bread | for All”, “the Buyers’ Council | of India”
    (owned === undefined
      ? isOrganisation(tokens, head) ||
        (tokens[head - 1]?.pos === 'NOUN' && organisationNouns.has(tokens[head - 1]?.lemma ?? ''))
      : tokens[owned - 1]?.norm === "'" && owned === head && isOrganisation(tokens, head))
  )
}

/** What a body is the body of: “England”, “Transport”, “Health and Social Care”. An office behind it begins another name. */
export function fieldOf(
  tokens: readonly Token[],
  nouns: readonly NounPhrase[],
  index: number,
): Run | undefined {
  const next = nouns[index + 1]
  const link = nouns[index]?.end ?? 0
  if (next?.first !== link + 1) return undefined
  const first = tokens[next.first]?.norm === 'the' ? next.first + 1 : next.first
  let end = first
  while (end < next.end && tokens[end]?.pos === 'PROPN' && !isOfficeIn(tokens, end, first, next.end)) end += 1
  const behind = tokens[end]
  if (end === first || (end < next.end && behind?.pos === 'ADJ')) return undefined
  const second = tokens[end]?.norm === 'and' ? nouns[index + 2] : undefined
  if (
    second?.first === end + 1 &&
    fields.test(tokens[second.head]?.norm ?? '') &&
    tokens[second.head]?.pos === 'PROPN'
  )
    return {first, end: second.end}
  // “Arbitration | for Sport”, “the Prohibition | of Chemical Weapons”
  const further =
    end === next.end && /^(?:of|for)$/.test(tokens[end]?.norm ?? '') ? nouns[index + 2] : undefined
  return further?.first === end + 1 && isAllName(tokens, further) ? {first, end: further.end} : {first, end}
}

/** “Sport”, “the United States”, and no “Immigrants campaigner Ana Ruiz”. */
function isAllName(tokens: readonly Token[], {first, end}: Run): boolean {
  const from = tokens[first]?.norm === 'the' ? first + 1 : first
  if (isDay(tokens[from])) return false
  for (let at = from; at < end; at += 1)
    if (tokens[at]?.pos !== 'PROPN' || roleNouns.has(tokens[at]?.norm ?? '')) return false
  return from < end
}

/** Two fields of one body: “Food | and Drug Administration”, “National Oceanic and Atmospheric Administration”; no “Navy and Coast Guard”. */
export function joinedBody(
  tokens: readonly Token[],
  nouns: readonly NounPhrase[],
  index: number,
): Run | undefined {
  const [one, other] = nouns.slice(index, index + 2)
  if (one === undefined || other?.first !== one.end + 1 || tokens[one.end]?.norm !== 'and') return undefined
  const field = tokens[one.head]
  const head = tokens[other.head]
  if (
    field === undefined ||
    !/^[A-Z]/.test(field.text) ||
    head?.pos !== 'PROPN' ||
    one.owned !== undefined ||
    other.owned !== undefined
  )
    return undefined
  if (!(fields.test(field.norm) || moreFields.test(field.norm)) || organisationNouns.has(field.norm))
    return undefined
  if (!/^[A-Z]/.test(tokens[other.first]?.text ?? '') || other.head - other.first < 1) return undefined
  const isOne = organisationNouns.has(head.norm) || /^(?:executive|directorate|exchange)$/.test(head.norm)
  return isOne ? {first: one.first, end: other.head + 1} : undefined
}

const moreFields =
  /^(?:justice|oil|gas|drugs?|mining|home|water|power|roads?|rail|air|land|arts?|labou?r|budget|safety|standards|exchange|fire|rescue|search|family|women|children|peace|freedom|truth|aid|budget|[a-z]+(?:ic|al))$/

/** “Bank of England | Governor Ana Ruiz”, but “Department of Justice”. */
function isOfficeIn(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  return at > first && at + 1 < end && roleNouns.has(tokens[at]?.norm ?? '')
}

const fields =
  /^(?:services|care|prevention|trade|sports?|culture|industry|development|science|technology|agriculture|commerce|forestry|fisheries|rights|tourism|housing|media|means|affairs|welfare|works|planning|skills|energy|investment|education|training|information|communications|broadcasting|statistics|medicine|security|food|health|cooperation|crime)$/
