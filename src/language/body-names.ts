import {organisationNouns, roleNouns} from './name-lists.js'
import {isOf} from './noun-phrases.js'
import type {Token} from './paragraph.js'
import type {NounPhrase, Run} from './phrases.js'

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
  /^(?:transport|transportation|health|education|tourism|customs|immigration|corrections|fisheries|forestry|sa|times|post|news|journal|press|nations|states|international|watch|partners|railways|forum|initiative|research|programme|program|exchange|services|directorate|department|federation|confederation|academy|academies|city|united|wanderers|rovers|athletic|fc|afc|rfc)\.?$/

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
    owned === undefined &&
    tokens[head]?.pos === 'PROPN' &&
    isOrganisation(tokens, head)
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
  return second?.first === end + 1 &&
    fields.test(tokens[second.head]?.norm ?? '') &&
    tokens[second.head]?.pos === 'PROPN'
    ? {first, end: second.end}
    : {first, end}
}

/** “Bank of England | Governor Ana Ruiz”, but “Department of Justice”. */
function isOfficeIn(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  return at > first && at + 1 < end && roleNouns.has(tokens[at]?.norm ?? '')
}

const fields =
  /^(?:services|care|prevention|trade|sports?|culture|industry|development|science|technology|agriculture|commerce|forestry|fisheries|rights|tourism|housing|media|means|affairs|welfare|works|planning|skills|energy|investment|education|training|information|communications|broadcasting|statistics|medicine|security|food|health|cooperation|crime)$/
