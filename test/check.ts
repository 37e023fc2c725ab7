import assert from 'node:assert/strict'
import {type Desk, desks, type Profile, profiles} from '../src/lexicon/term.js'
import {applyEdits} from '../src/review/edits.js'
import {readHouseLexicon} from '../src/review/house.js'
import {createReviewer} from '../src/review/review.js'
import type {Finding, Reviewer} from '../src/review/types.js'
import {type Format, formats} from '../src/story/story.js'

/** A fenced piece of copy with what is expected of it. */
export interface Case {
  readonly format: Format
  readonly profile: Profile
  readonly desk: Desk
  readonly copy: string
  readonly expected: readonly Expectation[]
  /** The newsroom's wiredesk.yml, where the section shows one. */
  readonly house?: string
  /** The copy after the preferred fix of every expected finding. */
  readonly fixed?: string
}

/** A line of carets: where a finding stands, and what of it the page names. */
export interface Expectation {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly message?: string
  readonly fixes?: readonly string[]
}

/** Reviews the copy of a case and holds the findings of `rule`, and of every rule that the case names, against what it expects. */
export async function check(
  {format, profile, desk, house, copy, expected, fixed}: Case,
  rule: string,
): Promise<void> {
  const {findings} = await reviewerFor(profile, desk, house).review({text: copy, format})
  const named = new Set([rule, ...expected.map((expectation) => expectation.rule)])
  const actual = findings.filter((finding) => named.has(finding.rule))
  assert.equal(
    draw(
      copy,
      actual.map((finding) => matching(finding, expected)),
    ),
    draw(copy, expected),
    'the carets in the page and the findings differ',
  )
  if (fixed === undefined) return
  const edits = actual.flatMap(({fixes}) => fixes[0]?.edits ?? [])
  assert.equal(applyEdits(copy, edits), fixed, 'the copy after the preferred fixes differs')
}

/** Parses the info string of a fence ("wire", "nitf profile=bbc") and its lines; undefined where the fence is not copy. */
export function parseCase(info: string, lines: readonly string[]): Case | undefined {
  const [language = '', ...settings] = info.split(/\s+/)
  const format = language === 'wire' ? 'plain' : formats.find((name) => name === language)
  if (format === undefined) return undefined
  const setting = (name: string) =>
    settings.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1)
  let copy = ''
  let lineStart = 0
  const expected: Expectation[] = []
  for (const line of lines) {
    const carets = /^( *)(\^+) ([a-z]+\/[a-z-]+)(?:: "(.*?)")?(?: -> (.*))?$/.exec(line)
    if (carets === null) {
      lineStart = copy.length
      copy += `${line}\n`
      continue
    }
    const [, indent = '', marks = '', rule = '', message, fixes] = carets
    const start = lineStart + indent.length
    expected.push({
      rule,
      start,
      end: start + marks.length,
      ...(message === undefined ? {} : {message}),
      ...(fixes === undefined ? {} : {fixes: fixes.split(' | ')}),
    })
  }
  return {
    format,
    profile: profiles.find((name) => name === setting('profile')) ?? 'neutral',
    desk: desks.find((name) => name === setting('desk')) ?? 'news',
    copy: copy.replace(/\n$/, ''),
    expected,
  }
}

const reviewers = new Map<string, Reviewer>()

function reviewerFor(profile: Profile, desk: Desk, house = ''): Reviewer {
  const key = `${profile} ${desk} ${house}`
  const reviewer =
    reviewers.get(key) ?? createReviewer({profile, desk, lexicons: [readHouseLexicon(house).house]})
  reviewers.set(key, reviewer)
  return reviewer
}

/** A finding as the page would write it: with message and fixes only where the page names them. */
function matching(
  {rule, start, end, message, fixes}: Finding,
  expected: readonly Expectation[],
): Expectation {
  const wanted = expected.find((other) => other.rule === rule && other.start === start && other.end === end)
  return {
    rule,
    start,
    end,
    ...(wanted?.message === undefined
      ? {}
      : {message: message.includes(wanted.message) ? wanted.message : message}),
    ...(wanted?.fixes === undefined ? {} : {fixes: fixes.map(({title}) => title)}),
  }
}

/** Writes copy and carets the way a fixture page does, ready to paste. */
function draw(copy: string, marks: readonly Expectation[]): string {
  let drawn = ''
  let lineStart = 0
  for (const line of copy.split('\n')) {
    drawn += `${line}\n`
    const here = marks.filter(({start}) => start >= lineStart && start <= lineStart + line.length)
    for (const {rule, start, end, message, fixes} of [...here].sort(
      (a, b) => a.start - b.start || a.rule.localeCompare(b.rule),
    )) {
      drawn += `${' '.repeat(start - lineStart)}${'^'.repeat(Math.max(1, end - start))} ${rule}`
      drawn += `${message === undefined ? '' : `: "${message}"`}${fixes === undefined ? '' : ` -> ${fixes.join(' | ')}`}\n`
    }
    lineStart += line.length + 1
  }
  return drawn
}
