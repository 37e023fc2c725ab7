import type {Severity} from '../lexicon/term.js'
import type {Finding, Review} from '../review/types.js'

export interface PrettyOptions {
  readonly colour: boolean
  /** Width of the terminal; 100 where there is none. */
  readonly columns: number | undefined
}

/** For people at a terminal: every finding with the copy and carets under it, then what the story rests on. */
export function toPretty(
  {path, findings, accepted = [], problems, ledger, coverage}: Review,
  text: string,
  {colour, columns = 100}: PrettyOptions,
): string {
  const paint = colour ? ansi : plain
  const lines = text.split(/\r\n?|\n/)
  const parts = [
    paint.bold(path === undefined || path === '-' ? 'standard input' : path),
    ...problems.map(({message}) => `  ${paint.faint(message)}`),
    ...findings.map((finding) => excerpt(finding, lines[finding.line - 1] ?? '', columns, paint)),
    `  ${summary(findings)}${accepted.length === 0 ? '' : `, ${accepted.length} accepted`}; ${sources(ledger.length)}; ${rests(coverage)}`,
  ]
  return `${parts.join('\n')}\n\n`
}

interface Paint {
  readonly bold: (text: string) => string
  readonly faint: (text: string) => string
  readonly severity: Readonly<Record<Severity, (text: string) => string>>
}

const same = (text: string) => text
const plain: Paint = {bold: same, faint: same, severity: {error: same, warning: same, info: same, hint: same}}
const style = (code: number, end: number) => (text: string) => `\u001b[${code}m${text}\u001b[${end}m`
const ansi: Paint = {
  bold: style(1, 22),
  faint: style(2, 22),
  severity: {error: style(31, 39), warning: style(33, 39), info: style(34, 39), hint: style(2, 22)},
}

/** The line of copy around a finding, cut to the terminal's width, with carets. A finding that runs on is marked to its line's end. */
function excerpt(
  {rule, severity, message, line, column, endLine, endColumn, fixes}: Finding,
  copy: string,
  columns: number,
  paint: Paint,
): string {
  const width = Math.max(40, columns - 6)
  const from = column - 1
  const to = Math.max(from + 1, endLine === line ? endColumn - 1 : copy.length)
  const first = copy.length <= width ? 0 : Math.max(0, Math.min(from - 20, copy.length - width))
  const visible = show(copy.slice(first, first + width))
  const carets = '^'.repeat(Math.max(1, Math.min(to, first + width) - from))
  const rows = [
    `  ${line}:${column} ${paint.severity[severity](severity)} ${message} ${paint.faint(rule)}`,
    `    ${visible}`,
    `    ${' '.repeat(from - first)}${paint.severity[severity](carets)}`,
  ]
  const offers = fixes.map(({title}) => title)
  if (offers.length > 0) rows.push(`    ${paint.faint(offers.join(' · '))}`)
  return rows.join('\n')
}

/** Control characters of text feeds would drive the terminal: each is shown as a blank of the same width. */
function show(copy: string): string {
  return copy.replace(/\p{Cc}/gu, ' ')
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing to raise'
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const parts = (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) =>
    count(severity) === 0 ? [] : [`${count(severity)} ${severity}`],
  )
  return `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} (${parts.join(', ')})`
}

function sources(count: number): string {
  return count === 1 ? '1 source' : `${count} sources`
}

function rests(coverage: Review['coverage']): string {
  const nobody = coverage.filter(({state}) => state === 'unsourced').length
  return `${nobody} of ${coverage.length} paragraphs ${nobody === 1 ? 'rests' : 'rest'} on nobody`
}
