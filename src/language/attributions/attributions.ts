import {contains, overlaps, type TextSpan} from '../../story/span.js'
import {takesStand} from '../cues.js'
import type {Attribution, Quotation} from '../paragraph.js'
import {quoteKind} from '../quotation-kinds.js'
import {sourceKindOf} from '../source-kinds.js'
import {accordingTo, inSurvey, viewpoints} from './according-to.js'
import {bareQuotations} from './bare-quotations.js'
import {layOutClauses} from './clauses.js'
import {colonAttribution} from './colons.js'
import {hearsayAdverbs} from './hearsay.js'
import {cueNounAttributions} from './nouns.js'
import {quotedSpeech} from './quoted-speech.js'
import type {Draft, Reading} from './reading.js'
import {isRelayed} from './relays.js'
import {reducedPassives} from './sourceless.js'
import {stanceAttributions} from './stances.js'
import {supportVerbAttributions} from './support-verbs.js'
import {verbAttributions} from './verb-attributions.js'

/** Finds who says what in a block. The ways of news stand one by one in the files beside this one. */
export function readAttributions(reading: Reading, quotations: readonly Quotation[]): readonly Attribution[] {
  const clauses = layOutClauses(reading)
  const spoken = quotedSpeech(reading, clauses, quotations)
  const drafts = outermost(reading, [
    ...spoken,
    ...colonAttribution(reading),
    ...accordingTo(reading),
    ...viewpoints(reading),
    ...supportVerbAttributions(reading, clauses),
    ...verbAttributions(reading, clauses, spoken),
    ...inSurvey(reading),
    ...hearsayAdverbs(reading),
    ...reducedPassives(reading),
    ...stanceAttributions(reading),
    ...cueNounAttributions(reading),
  ])
  const all = bareQuotations(reading, quotations, drafts)
  return [...all].sort((a, b) => a.at - b.at).map((draft) => attributionOf(reading, draft, quotations))
}

/**
 * Keeps the outermost attributions: what a speaker tells of others is his content, unless he only passes it on. Who takes a stand on
 * something tells nothing.
 */
function outermost(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const order = [...drafts].sort((a, b) => Number(b.wraps) - Number(a.wraps) || a.at - b.at)
  const kept: Draft[] = []
  for (const draft of order) {
    const {cue} = draft
    if (cue === undefined) continue
    let relayed = draft
    const held = kept.some((other) => {
      if (other.cue === undefined) return false
      if (overlaps(other.cue, cue)) return true
      const within = takesStand(other.lemma) ? undefined : other.content.find((part) => contains(part, cue))
      if (within === undefined) return false
      if (!isRelayed(reading, other, draft)) return true
      relayed = {...relayed, content: relayed.content.map((part) => clipped(part, within))}
      return false
    })
    if (!held) kept.push(relayed)
  }
  return kept.sort((a, b) => a.at - b.at)
}

/** What somebody says whose words another passes on ends where that one’s do. */
function clipped(part: TextSpan, {start, end}: TextSpan): TextSpan {
  return part.start < start || part.start >= end ? part : {start: part.start, end: Math.min(part.end, end)}
}

function attributionOf(
  reading: Reading,
  {source, sourceRun, cue, lemma, content}: Draft,
  quotations: readonly Quotation[],
): Attribution {
  const quote = quoteKind(reading.text, content, quotations)
  const speaks = spoken.has(lemma) || (quote === 'direct' && !shown.has(lemma))
  const sourceKind =
    source === undefined || sourceRun === undefined ? 'none' : sourceKindOf(reading.tokens, sourceRun, speaks)
  return {
    source,
    sourceKind,
    cue,
    cueLemma: lemma,
    content,
    quote,
    carried: false,
  }
}

/** What papers and signs do with words. */
const shown = new Set(
  'read show suggest reveal indicate feature include carry state describe call'.split(' '),
)

/** What only people do: whatever says, tells or asks is one. */
const spoken = new Set(
  'say tell ask add reply answer tweet argue insist recall testify shout yell whisper'.split(' '),
)
