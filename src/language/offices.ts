import type {TextSpan} from '../story/span.js'

/**
 * Whether somebody of whom a story says `office`, as in “Iranian Foreign Minister Karim Jalali”, may be called `name` later: “Iran’s foreign
 * minister”, but not “Iran’s oil minister”, and “the Florida senator” for one from Florida only.
 */
export function mayHold(office: string, name: string): boolean {
  const place = placeIn(name)
  return (place === undefined || isOf(office, place)) && !isOther(office.toLowerCase(), name.toLowerCase())
}

/** A name with what its sentence says of the office around it: “Sen. Lee Park | of Oregon”. */
export function officeIn(text: string, {start, end}: TextSpan): string {
  const ahead =
    text
      .slice(Math.max(0, start - 30), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  const [behind = ''] = text.slice(end, end + 30).split(/[.?!;]['"”’]? |\b(?:said|says|told|met)\b/)
  return ahead + text.slice(start, end) + behind
}

const sentenceEnd = /(?<=[a-z][.?!]['"”’]?) /

/** The name that a description holds: “Florida” of “the Florida senator”, “UN” of “the UN chief”. */
export function placeIn(name: string): string | undefined {
  return partisan.test(name) ? undefined : capitals.exec(name)?.[0].replace(/['’]s?$/, '')
}

const partisan = /^(?:Republican|Democratic|GOP|Conservative|Labour|Tory|Liberal)\b/

/** “New Jersey” of “the former New Jersey governor”. */
export const capitals = /\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/u

/** Whether a name with its office says of where the office is: “U.S. President Ana Ruiz”, “Turkish Foreign Minister …”. */
export function isElsewhere(name: string): boolean {
  return /^(?:[A-Z]\.){2}|^[A-Z]{2,} |^[A-Z][a-z]+(?:an|ian|ish|ese|i|ch) [A-Z]/.test(name)
}

/** Whether words on an office tell of a place or a body: “Iranian Foreign Minister” is of Iran, “Turkish” of Turkey. */
export function isOf(office: string, place: string): boolean {
  if (place.includes(' ') || place.length < 4) return office.includes(place)
  return office.split(/[^\p{L}.-]+/u).some((word) => word === place || isNationOf(word, place))
}

/** “Turkish” and “Turkey” begin alike and end as nations and their people do; “Austrian” and “Australian” do not. */
function isNationOf(word: string, place: string): boolean {
  let same = 0
  while (same < word.length && word.charAt(same) === place.charAt(same)) same += 1
  // Of Niger and Nigeria the one is not the other.
  if (same < 4 || word === 'Niger' || place === 'Niger') return false
  return endings.test(word.slice(same)) && endings.test(place.slice(same))
}

const endings = /^(?:|a|e|i|y|ey|n|an|ian|ain|ain?ian|ine|ish|ese|ia|us|o|ean|r|er)$/

/** “The foreign minister” is not the one for defence, nor is a deputy the minister. */
function isOther(office: string, name: string): boolean {
  if (!/\b(?:minister|secretary)$/.test(name)) return false
  if (name.includes('deputy') && !office.includes('deputy')) return true
  const [field] = name.match(fields) ?? []
  return field !== undefined && !office.includes(field) && fields.test(office)
}

/** What a minister is for. */
const fields =
  /\b(?:prime|foreign|external|defen|financ|interior|home|justice|health|educat|transport|energy|oil|agricult|trade|commerce|environment|labo|econom|cultur|informat|press|treasury|housing)/

/** Who leads a body, and is its “chief” in a headline and in the line below. */
export const leading: ReadonlySet<string> = new Set(
  'general president director chairman chairwoman chair commissioner secretary head leader executive'.split(
    ' ',
  ),
)
