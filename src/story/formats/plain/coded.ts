import type {Role} from '../../story.js'
import type {Line} from './lines.js'

/** A line of a coded header: what it is, and where its words begin. */
export interface CodedLine {
  readonly role: Role
  readonly from: number
  /** Where the slug ends that stands before those words. */
  readonly slugEnd?: number
}

/** The lines above and below, where there are any. */
interface Beside {
  readonly above: string | undefined
  readonly below: string | undefined
}

/**
 * Reads a line of the header that Australian relays put under `ZCZC`: a mark or two letters and `#` say what the line is.
 *
 *     ZCZC NWA        TI#Bridge closes
 *     #Bridge         BY#Ruth Amis
 *     $Bridge closes  TX#
 *     :(CARROW)
 *
 * Most have the slug behind `:`; where `#` has it in the line above, or another `:` in the line below, that is the headline.
 */
export function codedLine(text: string, {above = '', below = ''}: Beside): CodedLine | undefined {
  const labelled = /^([A-Z]{2})#\s*/.exec(text)
  if (labelled !== null) return coded(text, labels[labelled[1] ?? ''], labelled[0].length)
  if (/^([A-Z])\1(?:\s+[A-Z]{2}.*)?$/.test(text)) return coded(text, undefined, 0)
  const titled = sportTitle.exec(text)
  if (titled !== null)
    return {...coded(text, 'headline', titled[0].length), slugEnd: titled[0].search(/\P{Lu}*$/u)}
  const listed = /^:[A-Z]{4,} :(?=\S)/.exec(text)
  if (listed !== null) return coded(text, 'slug', listed[0].length)
  const [mark] = /^[%#$:*@~&=^+]/.exec(text) ?? []
  if (mark === undefined) return undefined
  if (/^:\(.+\)$/.test(text)) return coded(text, 'dateline', 1)
  if (/^:\d[\d./-]+$/.test(text)) return {role: 'furniture', from: 0}
  if (mark === ':' && (above.startsWith('#') || /^:\p{Lu}/u.test(below))) return coded(text, 'headline', 1)
  return coded(text, marks[mark], 1)
}

const labels: Readonly<Record<string, Role>> = {
  TI: 'headline',
  AB: 'summary',
  BY: 'byline',
  DL: 'dateline',
  KY: 'slug',
}
const marks: Readonly<Record<string, Role>> = {'#': 'slug', ':': 'slug', $: 'headline', '^': 'headline'}

/** `:POTTED :Carrow Regatta Thursday`, `RACING : Carrow FIELDS`: lists of sports have their slug and title in one, and none below. */
const sportTitle = /^(?::(?:POTTED|SPORT|RACING)\s*[:-]|(?:POTTED|SPORT|RACING) :)\s*/

/**
 * Reads a line of a header whose lines say what they are: `Headline: Bridge closes`, `Dateline: CARROW`. One such line alone may be copy,
 * so the one above or below has to be labelled too; only a headline is called one nowhere else.
 */
export function labelledLine(text: string, beside: readonly (string | undefined)[]): CodedLine | undefined {
  const found = label.exec(text)
  if (found === null) {
    // Archives announce the copy below their labels.
    return /^body\s?:$/i.test(text) && label.test(beside[0] ?? '') ? {role: 'furniture', from: 0} : undefined
  }
  const isAlone = !beside.some((line) => line !== undefined && label.test(line))
  if (isAlone && !/^headline$/i.test(found[1] ?? '')) return undefined
  const role = labelRoles[(found[1] ?? '').toLowerCase()] ?? 'furniture'
  return role === 'furniture' ? {role, from: 0} : {role, from: found[0].length}
}

const label =
  /^(headline|title|byline|by-line|author|dateline|date|published|time|category|section|desk|genre|priority|urgency|keywords?|subject|summary|abstract|subhead|source|slug(?:line)?|embargo|location|place|version|word ?count|words|length|load-date|language|publication-type|document-type|graphic|highlight|series|journal-code)\s?:\s+(?=\S)/i
const labelRoles: Readonly<Record<string, Role>> = {
  headline: 'headline',
  title: 'headline',
  byline: 'byline',
  'by-line': 'byline',
  author: 'byline',
  dateline: 'dateline',
  summary: 'summary',
  abstract: 'summary',
  subhead: 'summary',
  slug: 'slug',
  slugline: 'slug',
  embargo: 'embargo',
  highlight: 'summary',
}

/**
 * Whether the labels of the story stand from `index` to the end of the file, as downloads have them: `Slugline: BRIDGE`, `Category: Domestic`.
 * A date and a place at the foot of a release are no labels but when its event takes place, so one of them has to be a newsroom's own.
 */
export function isLabelledFoot(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (lines.length - index > mostLabels) return false
  if (line?.opens !== true || !line.text.slice(0, longestLabel).includes(':') || !label.test(line.text))
    return false
  const foot = lines.slice(index)
  return (
    foot.length > 1 &&
    foot.every(({text, standing}) => standing !== undefined || label.test(text)) &&
    foot.some(({text}) => newsroomLabel.test(text))
  )
}

/** A download has a dozen. */
const mostLabels = 40

/** No label is longer, its colon included; most paragraphs are done with at a glance. */
const longestLabel = 18

const newsroomLabel =
  /^(?:load-date|publication-type|headline|byline|slug(?:line)?|category|genre|urgency|priority|word ?count|keywords?|version)\s?:/i

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
