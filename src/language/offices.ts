/**
 * Whether somebody of whom a story says `office`, as in “Iranian Foreign Minister Karim Jalali”, may be called `name` later: “Iran’s foreign
 * minister”, but not “Iran’s oil minister”, and “the Florida senator” for one from Florida only.
 */
export function mayHold(office: string, name: string): boolean {
  const place = placeIn(name)
  return (place === undefined || isOf(office, place)) && !isOther(office.toLowerCase(), name.toLowerCase())
}

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
  if (office.includes(place)) return true
  const isNation = place.length > 3 && !place.includes(' ')
  return isNation && office.includes(place.slice(0, Math.max(4, place.length - 3)))
}

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
