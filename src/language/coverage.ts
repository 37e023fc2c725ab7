import {isReport, takesStand} from './cues.js'
import type {BlockFacts} from './facts.js'
import type {Attribution} from './paragraph.js'
import type {CarriedSentence, Speakers} from './speakers.js'

/** What a body block rests on: a source of its own, an earlier one, nothing that needs one, or nobody. */
export type CoverageState = 'sourced' | 'carried' | 'exempt' | 'unsourced'

export interface Coverage {
  readonly block: number
  readonly state: CoverageState
}

/** The coverage of every body block, in order. */
export function coverageOf(blocks: readonly BlockFacts[], speakers: Speakers): readonly Coverage[] {
  return blocks.flatMap((facts, block) =>
    facts.role === 'body' && facts.sentences.length > 0
      ? [{block, state: stateOf(facts, speakers.carried[block] ?? [])}]
      : [],
  )
}

function stateOf(facts: BlockFacts, carried: readonly CarriedSentence[]): CoverageState {
  if (facts.attributions.some(isSourced)) return 'sourced'
  if (carried.length > 0) return 'carried'
  return needsSource(facts) ? 'unsourced' : 'exempt'
}

/** Somebody is named who says it; who only wants or likes something sources nothing. */
function isSourced({source, cue, cueLemma, quote}: Attribution): boolean {
  if (source === undefined) return cue === undefined
  return isReport(cueLemma) || quote !== 'indirect'
}

/**
 * Whether something in the block must have somebody behind it: a claim of one of the classes for which agencies ask a source, or words
 * such as "it was reported" that own to having one. A scene, a score, a schedule, a public act or background is neither.
 */
function needsSource({claims, attributions}: BlockFacts): boolean {
  return (
    claims.some(({owner}) => owner === 'nobody') ||
    attributions.some(
      ({source, cue, cueLemma}) => source === undefined && cue !== undefined && !takesStand(cueLemma),
    )
  )
}
