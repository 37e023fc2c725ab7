import type {Claim} from '../../language/claims.js'
import {isReport} from '../../language/cues.js'
import type {BlockFacts} from '../../language/facts.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {bareClaimsOf, query} from '../claims.js'
import type {Draft} from '../define-rule.js'
import {defineStoryRule} from '../define-story-rule.js'
import type {StoryFacts} from '../story-facts.js'
import {wordsIn} from '../story-facts.js'

const enoughWords = 45
const enoughClaims = 3

/** A run of paragraphs full of claims, with nobody behind any of them. */
export const unsourcedRun = defineStoryRule({
  id: 'attribution/unsourced-run',
  severity: 'warning',
  roles: ['body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'One bare sentence may lean on the one before; a whole stretch of contested copy without a source leans on nothing.',
  basis: ['Reuters', 'AFP'],
  quiet: [
    'a source within the run or before it that still carries; “observers” and “it is thought” are none',
    'copy without claims: scenes, results, background',
  ],
  messages: {
    run: ({paragraphs, claims}) =>
      `Unexpected run of ${paragraphs} with ${claims} claims and no source, expected who stands behind them`,
  },
  examples: [],
  check(story, report) {
    for (const run of runsOf(story)) {
      if (wordsOf(story, run) < enoughWords) continue
      const claims = run.flatMap((block) => bareSentences(story, block))
      const [first] = claims
      if (first === undefined || claims.length < enoughClaims) continue
      // Scenes and schedules at either end are none of it.
      const length = run.indexOf(claims.at(-1)?.block ?? first.block) - run.indexOf(first.block) + 1
      const paragraphs = length === 1 ? 'one paragraph' : `${length} paragraphs`
      report.run({
        block: first.block,
        at: first.at,
        values: {paragraphs, claims: String(claims.length)},
        fixes: [query(first.sentence, 'source for these paragraphs?')],
      })
    }
  },
})

/** A sentence that somebody should stand behind, and the words in it that ask for him. */
interface BareSentence {
  readonly block: number
  readonly sentence: TextSpan
  readonly at: TextSpan
}

/** The sentences of a block that rest on nobody: by a grave claim, or by what a rule has against them. */
function bareSentences(story: StoryFacts, block: number): readonly BareSentence[] {
  const claims: readonly TextSpan[] = bareClaimsOf(story, block).filter(counts)
  const faults = (story.drafts[block] ?? []).filter(hidesSource).map(({at}) => at)
  const facts = story.blocks[block]
  const anybody = (facts?.attributions ?? []).flatMap(({source}) =>
    facts !== undefined && source !== undefined && isAnybody(facts, source) ? [source] : [],
  )
  const spans = [...claims, ...faults, ...anybody]
  if (spans.length === 0) return []
  return (facts?.sentences ?? []).flatMap((sentence) => {
    const at = spans.find((span) => sentence.start <= span.start && span.start < sentence.end)
    return at === undefined ? [] : [{block, sentence, at}]
  })
}

function counts({kind, grave}: Claim): boolean {
  return kind !== 'mind' && (grave || kind === 'force')
}

/** Faults of a sentence whose source or agent is left out. */
const hidden: ReadonlySet<string> = new Set([
  'attribution/mind-reading',
  'source/vague',
  'source/passive-evidential',
  'source/reportedly',
  'passive/hidden-agent',
])

function hidesSource({rule, severity}: Draft): boolean {
  return hidden.has(rule) && (severity === 'warning' || severity === 'error')
}

/** Body paragraphs in a row that name no source. Blocks of other roles do not break a run. */
function runsOf(story: StoryFacts): readonly (readonly number[])[] {
  const {blocks, coverage} = story
  const runs: number[][] = []
  let open = false
  for (const {block, state} of coverage) {
    if (blocks[block]?.role !== 'body') continue
    if (state === 'carried' || (state === 'sourced' && !restsOnVague(story, block))) open = false
    else if (open) runs.at(-1)?.push(block)
    else {
      runs.push([block])
      open = true
    }
  }
  return runs
}

/** "Sundry experts maintain", "more than one analyst argues": whoever they are, they give the paragraph no source. */
function restsOnVague({blocks, drafts}: StoryFacts, block: number): boolean {
  const facts = blocks[block]
  if (facts === undefined) return false
  const vague = (drafts[block] ?? []).filter(({rule}) => rule === 'source/vague')
  return facts.attributions.every(
    ({source, cue, cueLemma, quote}) =>
      (source === undefined && cue !== undefined) ||
      // Who is told to want or to wish says nothing.
      (quote === 'indirect' && !isReport(cueLemma)) ||
      (source !== undefined &&
        (isAnybody(facts, source) ||
          vague.some(({at}) => overlaps(at, source) || (cue !== undefined && overlaps(at, cue))))),
  )
}

function isAnybody({text}: BlockFacts, {start, end}: TextSpan): boolean {
  return unplaced.test(text.slice(start, end))
}

/** A count or a kind of people that is anybody: told by no place, body or name. */
const unplaced =
  /^(?:certain|some|many|several|sundry|various|numerous|countless|a (?:few|number of|handful of)|(?:more|no fewer|fewer) than \w+|any number of|not a few)\b[^,]*\b(?:observers?|experts?|analysts?|critics|commentators?|insiders?|pundits?|people|voices|sources?)$/i

function wordsOf({blocks}: StoryFacts, run: readonly number[]): number {
  return run.reduce((sum, block) => {
    const facts = blocks[block]
    return facts === undefined ? sum : sum + wordsIn(facts)
  }, 0)
}
