import {contains, overlaps} from '../../story/span.js'
import type {Clause, Clauses} from './clauses.js'
import {hearing} from './hearings.js'
import {hearsay} from './hearsay.js'
import {infinitive, participle, secondVerb} from './leaning.js'
import {type Draft, type Reading, spanOf} from './reading.js'
import {asked, emerged, passiveCue, seeming} from './sourceless.js'
import {contentFirst, inverted, speakerFirst} from './speaker-first.js'

/** One way in which a verb of a block can attribute; `last` is the attribution before. */
type Way = (reading: Reading, clauses: Clauses, clause: Clause, last: Draft | undefined) => Draft | undefined

const ways: readonly Way[] = [
  hearing,
  seeming,
  emerged,
  asked,
  passiveCue,
  inverted,
  speakerFirst,
  contentFirst,
  secondVerb,
  participle,
  infinitive,
]

/** Attributions whose cue is a verb, in order; `spoken` are those that quotations have claimed. */
export function verbAttributions(
  reading: Reading,
  clauses: Clauses,
  spoken: readonly Draft[],
): readonly Draft[] {
  const drafts: Draft[] = []
  let last: Draft | undefined
  for (const clause of clauses.all) {
    const {head} = clause.group
    const verb = spanOf(reading, {first: head, end: head + 1})
    if (isHearsay(reading, clause)) continue
    const claimed = spoken.find(({cue}) => cue !== undefined && overlaps(cue, verb))
    if (claimed !== undefined) {
      last = claimed
      continue
    }
    for (const way of ways) {
      const draft = way(reading, clauses, clause, last)
      if (draft === undefined) continue
      drafts.push(draft)
      // What stands inside the content of the attribution before does not pass its source on.
      if (last === undefined || draft.wraps || !holds(last, draft)) last = draft
      break
    }
  }
  return drafts
}

function holds({content}: Draft, {cue}: Draft): boolean {
  return cue !== undefined && content.some((part) => contains(part, cue))
}

/** "reportedly told": the adverb hides the speaker, so the verb names none. */
function isHearsay({tokens}: Reading, {group}: Clause): boolean {
  for (let at = group.first; at < group.end; at += 1) if (hearsay.has(tokens[at]?.norm ?? '')) return true
  return false
}
