import type {Role} from '../../story.js'

/** A line of a coded header: what it is, and where its words begin. */
export interface CodedLine {
  readonly role: Role
  readonly from: number
}

/**
 * Reads a line of the header that Australian relays put under `ZCZC`: a mark or two letters and `#` say what the line is.
 *
 *     ZCZC NWA        TI#Bridge closes
 *     #Bridge         BY#Ruth Amis
 *     $Bridge closes  TX#
 *     :(CARROW)
 */
export function codedLine(text: string): CodedLine | undefined {
  const labelled = /^([A-Z]{2})#\s*/.exec(text)
  if (labelled !== null) return coded(text, labels[labelled[1] ?? ''], labelled[0].length)
  if (/^YY(?:\s|$)/.test(text)) return coded(text, undefined, 0)
  const [mark] = /^[%#$:*@~]/.exec(text) ?? []
  if (mark === undefined) return undefined
  if (mark === ':') return coded(text, /^:\(.+\)$/.test(text) ? 'dateline' : undefined, 1)
  return coded(text, marks[mark], 1)
}

const labels: Readonly<Record<string, Role>> = {TI: 'headline', AB: 'summary', BY: 'byline', DL: 'dateline'}
const marks: Readonly<Record<string, Role>> = {'#': 'slug', $: 'headline'}

/** A code of a letter (`$J`) is no headline. */
function coded(text: string, role: Role | undefined, from: number): CodedLine {
  const isCode = text.length - from < shortest
  return role === undefined || isCode ? {role: 'furniture', from: 0} : {role, from}
}

const shortest = 3

/** The mark that opens such a header. */
export function opensCoded(text: string): boolean {
  return /^zczc\b/i.test(text)
}
