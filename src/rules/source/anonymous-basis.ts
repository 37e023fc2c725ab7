import {claimsOf} from '../../language/claims.js'
import type {Attribution, Paragraph} from '../../language/paragraph.js'
import {overlaps, type TextSpan} from '../../story/span.js'
import {givesReason, isAnothers, isInsider, unnamedSources} from '../anonymity.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'
import {beyondLists, termReport, termsOf} from '../terms.js'

/** A formula in place of a reason. */
export const anonymousBasis = defineRule({
  id: 'source/anonymous-basis',
  severity: 'info',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'see',
  why: 'Readers can weigh an unnamed source only when told how many, how placed, and why unnamed.',
  basis: ['AP: say why a source is not named', 'Reuters: number and access must be true'],
  quiet: [
    'where the copy says why, of this source or of all of them, or names the source in the next sentence',
    'whom another outlet does not name',
  ],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
    reason: ({actual}) =>
      `Unexpected unnamed source “${actual}” without a reason, expected why they are not named`,
  },
  examples: [
    {
      bad: 'The bank will sell, a person familiar with the matter said.',
      good: 'The bank will sell, said two people who saw the plan and asked not to be named because it is private.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'source/anonymous-basis')) {
      const [, number] = whose.exec(paragraph.text.slice(0, hit.start)) ?? []
      // "The person briefed on the matter": the one that was marked before.
      if (/^the$/i.test(number ?? '') || isAnothers(paragraph, hit) || givesReason(paragraph, hit)) continue
      const draft = {...termReport(paragraph, hit), settledBy: 'reason'} as const
      report.term(number === undefined ? draft : {...draft, values: {expected: 'why they are not named'}})
    }
    for (const at of beyondLists(paragraph, 'source/anonymous-basis', withoutReason(paragraph)))
      report.reason({at, settledBy: 'reason', fixes: [queryFix(at, 'why unnamed?')]})
  },
})

/** How many they are, right before: "a person", "two former officials". */
const whose =
  /\b(the|an?|one|another|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w.-]+ ){0,3}(?:person|people|individuals?|sources?|officials?|executives?|employees?|bankers?|advisers?|aides?|diplomats?|lawyers?|man|woman|men|women) $/i

/** "an industry source", and whoever of a circle is quoted word for word: placed, and still without the reason. */
function withoutReason(paragraph: Paragraph): readonly TextSpan[] {
  const sources = unnamedSources(paragraph).filter(
    ({start}) => !/^the\b/i.test(paragraph.text.slice(start, start + 4)),
  )
  const quoted = paragraph.attributions.flatMap((attribution) => {
    const {source, quote} = attribution
    return source !== undefined &&
      (quote !== 'indirect' || isClose(paragraph, attribution)) &&
      isInsider(paragraph, source)
      ? [source]
      : []
  })
  return [...sources, ...quoted.filter((one) => !sources.some((other) => overlaps(one, other)))].filter(
    (at) => !givesReason(paragraph, at) && !isAnothers(paragraph, at),
  )
}

/** "A party aide said": near enough to have a name; an official who gives a routine fact needs none, who makes a claim does. */
function isClose(paragraph: Paragraph, {source, content}: Attribution): boolean {
  if (source === undefined) return false
  const text = paragraph.text.slice(source.start, source.end)
  if (aides.test(text)) return true
  return (
    officials.test(text) &&
    claimsOf(paragraph).some((claim) => claim.grave && content.some((part) => overlaps(part, claim)))
  )
}

const aides =
  /^(?:an?|one|another) (?:[\w-]+ ){0,3}(?:diplomat|aide|adviser|advisor|insider|banker|board member|colleague)\b/i
const officials = /^(?:an?|one|another) (?:[\w-]+ ){0,3}(?:official|executive|manager|employee|inspector)\b/i
