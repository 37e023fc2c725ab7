import {plain} from './fingerprint.js'
import type {Finding} from './types.js'

/** What editors have decided about one story. It is kept beside the story and can be read and taken back line by line. */
export interface ReviewRecord {
  readonly version: 1
  readonly decisions: readonly Decision[]
}

export type Decision = Acceptance | Allowance

/** One finding accepted with a reason. It holds while its sentence stands, wherever it moves to. */
export interface Acceptance {
  readonly kind: 'finding'
  readonly rule: string
  readonly fingerprint: string
  /** The words it stood at, so that the record can be read by people. */
  readonly text: string
  readonly reason: string
  readonly by?: string
  /** Calendar date, ISO 8601. */
  readonly on?: string
}

/** Words that a rule leaves alone in this story, in whatever case they stand. */
export interface Allowance {
  readonly kind: 'term'
  readonly rule: string
  readonly text: string
  readonly reason?: string
  readonly by?: string
  readonly on?: string
}

export interface Accepted {
  readonly finding: Finding
  readonly decision: Decision
}

export interface Judged {
  /** Findings that wait for somebody. */
  readonly open: readonly Finding[]
  readonly accepted: readonly Accepted[]
  /** Decisions that no finding answers to any more: the copy has changed. */
  readonly spent: readonly Decision[]
}

/** What a story's record is called beside its file: `story.txt.review.json`. */
export const recordSuffix = '.review.json'

export const emptyRecord: ReviewRecord = {version: 1, decisions: []}

/** Parts the findings that somebody has decided about from those that wait. */
export function judge(findings: readonly Finding[], {decisions}: ReviewRecord): Judged {
  const open: Finding[] = []
  const accepted: Accepted[] = []
  const used = new Set<Decision>()
  for (const finding of findings) {
    const decision = decisions.find((each) => covers(each, finding))
    if (decision === undefined) {
      open.push(finding)
      continue
    }
    used.add(decision)
    accepted.push({finding, decision})
  }
  return {open, accepted, spent: decisions.filter((decision) => !used.has(decision))}
}

/** The record with `decision` in it; an earlier decision about the same finding or term gives way. */
export function decide(record: ReviewRecord, decision: Decision): ReviewRecord {
  return {...record, decisions: [...withdraw(record, decision).decisions, decision]}
}

/** The record without any decision about the finding or term that `decision` is about. */
export function withdraw(record: ReviewRecord, decision: Decision): ReviewRecord {
  return {...record, decisions: record.decisions.filter((each) => !sameMatter(each, decision))}
}

/** Reads a record. Whatever in it is no decision is left out; text that is no record at all gives `undefined`. */
export function parseRecord(text: string): ReviewRecord | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isFields(value) || !Array.isArray(value.decisions)) return undefined
  return {version: 1, decisions: value.decisions.flatMap((each) => decisionIn(each) ?? [])}
}

/** A record as text that a version control system can merge: one field a line, a newline at the end. */
export function formatRecord(record: ReviewRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`
}

function covers(decision: Decision, finding: Finding): boolean {
  if (decision.rule !== finding.rule) return false
  return decision.kind === 'finding'
    ? decision.fingerprint === finding.fingerprint
    : plain(decision.text) === plain(finding.text)
}

function sameMatter(a: Decision, b: Decision): boolean {
  if (a.rule !== b.rule) return false
  if (a.kind === 'finding') return b.kind === 'finding' && a.fingerprint === b.fingerprint
  return b.kind === 'term' && plain(a.text) === plain(b.text)
}

/** The decision that `value` holds, if it is one. */
export function decisionIn(value: unknown): Decision | undefined {
  if (!isFields(value)) return undefined
  const {kind, rule, fingerprint, text, reason, by, on} = value
  if (typeof rule !== 'string' || typeof text !== 'string') return undefined
  const who = {...(typeof by === 'string' ? {by} : {}), ...(typeof on === 'string' ? {on} : {})}
  if (kind === 'term') return {kind, rule, text, ...(typeof reason === 'string' ? {reason} : {}), ...who}
  if (kind !== 'finding' || typeof fingerprint !== 'string' || typeof reason !== 'string') return undefined
  return {kind, rule, fingerprint, text, reason, ...who}
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
