import {type Paragraph, sentenceAt, type TermHit} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {queryFix, sourceFix} from '../fixes.js'
import {termReport, termsOf} from '../terms.js'

/** What somebody said, believed or saw, in a passive that leaves out who. */
export const passiveEvidential = defineRule({
  id: 'source/passive-evidential',
  severity: 'warning',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Nothing is believed or seen by itself; readers need to know who believes or saw it.',
  basis: [
    'Ganter and Strube (2009): the agentless evidential passive',
    'Wikipedia, Words to watch: unsupported attribution',
  ],
  quiet: ['where “by …” or a source in the sentence says who', 'of what a reporter or a camera saw'],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}” without a source, expected ${expected}`,
    seen: ({actual}) => `Unexpected “${actual}” without a source, expected who saw it or holds it`,
  },
  examples: [
    {
      bad: 'Two tanks have been observed near the ford.',
      good: 'Villagers saw two tanks near the ford.',
    },
    {
      bad: 'It emerged that the bridge was never inspected.',
      good: 'The council said the bridge was never inspected.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'source/passive-evidential')) {
      if (hasAgent(paragraph, hit) || isSourced(paragraph, hit)) continue
      const fixes = [...sourceFix(paragraph, hit), queryFix(hit, 'who says so?')]
      report.term({...termReport(paragraph, hit), fixes})
    }
    for (const at of evidentials(paragraph)) {
      if (termsOf(paragraph, 'source/passive-evidential').some((hit) => overlaps(hit, at))) continue
      if (!isSourced(paragraph, at)) report.seen({at, fixes: [queryFix(at, 'who says so?')]})
    }
  },
})

/** What was seen or heard from afar. */
const sights = new Set('glimpse spot sight observe detect overhear'.split(' '))
/** Of these the ones that see only with their second word. */
const makesOut = new Set('make pick'.split(' '))
/** What is held to be so. */
const beliefs = new Set('hold reckon presume deem suspect assume rumour rumor tip take judge'.split(' '))

/** "have been made out over the ridge", "is held to have been cut": the verbs that no list of phrases can close. */
function evidentials({passives, text}: Paragraph): readonly TextSpan[] {
  return passives.flatMap(({start, end, lemma, agent}) => {
    if (agent !== undefined) return []
    const group = text.slice(start, end)
    const after = /^ \w+(?: \w+)?/.exec(text.slice(end, end + 24))?.[0] ?? ''
    const isSight =
      /\bbeen\b/i.test(`${text.slice(Math.max(0, start - 5), start)}${group}`) &&
      (sights.has(lemma) || (makesOut.has(lemma) && /^ out\b/.test(after)))
    if (isSight) return [{start, end: end + (makesOut.has(lemma) ? ' out'.length : 0)}]
    const isBelief =
      beliefs.has(lemma) && /^(?:is|are|was|were)\b/i.test(group) && /^ to (?:be|have)\b/.test(after)
    return isBelief ? [{start, end: end + ' to'.length}] : []
  })
}

/** "… seen near the ford by villagers": the agent need not follow at once. */
function hasAgent({passives}: Paragraph, hit: TermHit): boolean {
  return passives.some((passive) => passive.agent !== undefined && overlaps(passive, hit))
}

/** A source before it, or one that reaches back over the whole sentence: "…, police said". What follows "it emerged that" is no such source. */
function isSourced(paragraph: Paragraph, hit: TextSpan): boolean {
  const sentence = sentenceAt(paragraph, hit)
  if (sentence === undefined) return false
  return paragraph.attributions.some(
    ({source, cue, content}) =>
      source !== undefined &&
      cue !== undefined &&
      !overlaps(cue, hit) &&
      overlaps(cue, sentence) &&
      (cue.start < hit.start || content.some((part) => part.start <= hit.start)),
  )
}
