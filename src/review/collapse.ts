import {severities} from '../lexicon/term.js'
import {contains} from '../story/span.js'
import type {Finding} from './types.js'

/**
 * One mark for one fault: where two findings stand at the same words, or one of the same family within another, the one that weighs
 * most stays and the other is told with it. Findings of different families that merely touch are different faults.
 */
export function collapse(findings: readonly Finding[]): readonly Finding[] {
  return clusters([...findings].sort(byPlace)).flatMap((cluster) =>
    cluster.length === 1 ? cluster : collapseCluster(cluster),
  )
}

/** Runs of findings, in order of place, that overlap: only they can be the same fault. */
function clusters(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const runs: Finding[][] = []
  let run: Finding[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const finding of findings) {
    if (finding.start <= end) {
      run.push(finding)
    } else {
      run = [finding]
      runs.push(run)
    }
    end = Math.max(end, finding.end)
  }
  return runs
}

function collapseCluster(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const finding of [...findings].sort(byWeight)) {
    const index = kept.findIndex((other) => sameFault(other, finding))
    const outer = kept[index]
    if (outer === undefined) kept.push(finding)
    else
      kept[index] = {
        ...outer,
        related: [
          ...outer.related,
          {rule: finding.rule, message: finding.message, start: finding.start, end: finding.end},
        ],
      }
  }
  return kept.sort(byPlace)
}

function byPlace(a: Finding, b: Finding): number {
  if (a.start !== b.start || a.end !== b.end) return a.start - b.start || a.end - b.end
  if (a.rule === b.rule) return 0
  return a.rule < b.rule ? -1 : 1
}

function sameFault(a: Finding, b: Finding): boolean {
  if (a.scope === 'story' || b.scope === 'story') return false
  if (a.start === b.start && a.end === b.end) return true
  return (
    (family(a) === family(b) || isUnnamedMind(a, b) || isUnnamedMind(b, a)) &&
    (contains(a, b) || contains(b, a))
  )
}

/** "Many observers doubt": who they are is the question, not how we know their minds. */
function isUnnamedMind(a: Finding, b: Finding): boolean {
  return (
    a.rule === 'source/vague' &&
    b.rule === 'attribution/mind-reading' &&
    severities.indexOf(a.severity) <= severities.indexOf(b.severity)
  )
}

function byWeight(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(b.rule === 'source/vague') - Number(a.rule === 'source/vague') ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  )
}

function family({rule}: Finding): string {
  return rule.slice(0, rule.indexOf('/'))
}
