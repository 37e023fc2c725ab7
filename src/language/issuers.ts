import {contains} from '../story/span.js'
import type {Entity} from './entities.js'
import type {BlockFacts} from './facts.js'
import type {Attribution} from './paragraph.js'
import {surroundingsOf} from './surroundings.js'

/** Who has put out which paper: “the council said in a statement”, and below it “the statement said”. */
export interface Issuers {
  /** Takes note of who stands behind an attribution of a block; `known` are the entities of its mentions. */
  notice(
    facts: BlockFacts,
    block: number,
    known: readonly Entity[],
    attribution: Attribution,
    speaker: Entity,
  ): void
  /** Who speaks where a paper is said to: whoever put it out a few paragraphs ago, or the paper itself. */
  behind(paper: Entity, block: number): Entity
}

export function createIssuers(): Issuers {
  const issued = new Map<Entity, {readonly by: Entity; readonly block: number; readonly at: number}>()
  return {
    notice(facts, block, known, {cue}, speaker) {
      if (cue === undefined) return
      for (const [index, {mention, isWithin}] of surroundingsOf(facts).entries()) {
        if (!isWithin || mention.kind !== 'document' || !statements.has(mention.title ?? '')) continue
        const paper = known[index]
        if (paper === undefined || paper === speaker) continue
        const sentence = facts.sentences.find((one) => contains(one, mention))
        if (sentence === undefined || !contains(sentence, cue)) continue
        const last = issued.get(paper)
        // “The mill said in a letter that some of the banks had argued …”: the mill’s.
        if (last?.block !== block || last.at !== mention.start)
          issued.set(paper, {by: speaker, block, at: mention.start})
      }
    },
    behind(paper, block) {
      const last = issued.get(paper)
      if (last === undefined || block - last.block > 3) return paper
      issued.set(paper, {...last, block})
      return last.by
    },
  }
}

/** Papers that are their authors’ word, and no work of their own as a report is. */
const statements = new Set(
  'statement release email e-mail letter memo post tweet message note filing'.split(' '),
)
