import type {Claim} from '../../language/claims.js'
import {bareClaimsOf, query} from '../claims.js'
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
    'a source within the run or before it that still carries',
    'copy without claims: scenes, results, background',
  ],
  messages: {
    run: ({paragraphs, claims}) =>
      `Unexpected run of ${paragraphs} with ${claims} claims and no source, expected who stands behind them`,
  },
  examples: [],
  check(story, report) {
    for (const run of runsOf(story)) {
      const claims = run.flatMap((block) =>
        bareClaimsOf(story, block)
          .filter(counts)
          .map((claim) => ({block, claim})),
      )
      const sentences = new Set(claims.map(({block, claim}) => `${block}:${claim.sentence}`))
      for (const block of run)
        for (const sentence of hearsayIn(story, block)) sentences.add(`${block}:${sentence}`)
      const [first] = claims
      if (first === undefined || sentences.size < enoughClaims || wordsOf(story, run) < enoughWords) continue
      const paragraphs = run.length === 1 ? 'one paragraph' : `${run.length} paragraphs`
      const sentence = story.blocks[first.block]?.sentences[first.claim.sentence] ?? first.claim
      report.run({
        block: first.block,
        at: first.claim,
        values: {paragraphs, claims: String(sentences.size)},
        fixes: [query(sentence, 'source for these paragraphs?')],
      })
    }
  },
})

function counts({kind, grave}: Claim): boolean {
  return kind !== 'mind' && (grave || kind === 'force')
}

/** Sentences that own to a source and hide it: "have been sighted", "is thought to", "reportedly". */
function hearsayIn({blocks, drafts}: StoryFacts, block: number): readonly number[] {
  const {sentences = []} = blocks[block] ?? {}
  return (drafts[block] ?? []).flatMap(({rule, severity, at}) =>
    hidden.has(rule) && severity !== 'hint'
      ? [sentences.findIndex(({start, end}) => start <= at.start && at.start < end)]
      : [],
  )
}

const hidden: ReadonlySet<string> = new Set(['source/passive-evidential', 'source/reportedly'])

/** Body paragraphs in a row that name no source. Blocks of other roles do not break a run. */
function runsOf({blocks, coverage}: StoryFacts): readonly (readonly number[])[] {
  const runs: number[][] = []
  let open = false
  for (const {block, state} of coverage) {
    if (blocks[block]?.role !== 'body') continue
    if (state === 'sourced' || state === 'carried') open = false
    else if (open) runs.at(-1)?.push(block)
    else {
      runs.push([block])
      open = true
    }
  }
  return runs
}

function wordsOf({blocks}: StoryFacts, run: readonly number[]): number {
  return run.reduce((sum, block) => {
    const facts = blocks[block]
    return facts === undefined ? sum : sum + wordsIn(facts)
  }, 0)
}
