import type {BlockFacts} from '../language/facts.js'
import type {Attribution} from '../language/paragraph.js'
import type {CarriedSentence, SpeakerLink, Speakers} from '../language/speakers.js'
import type {SourceSpan, TextSpan} from '../story/span.js'
import type {Story} from '../story/story.js'
import type {ReviewAttribution, ReviewPassive, Source} from './types.js'

/** The ledger with its mentions as places in the file. */
export function ledgerOf({blocks}: Story, {ledger}: Speakers): readonly Source[] {
  return ledger.map((entry) => ({
    ...entry,
    mentions: entry.mentions.flatMap((mention) => blocks[mention.block]?.map.range(mention) ?? []),
  }))
}

/** Sentences, attributions and passives as places in the file. */
export function factsIn(story: Story, facts: readonly BlockFacts[], speakers: Speakers) {
  return {
    sentences: facts.flatMap(({role, text, sentences}, block) =>
      // A dateline is no prose, but a unit of its own to whoever counts sentences.
      role === 'dateline'
        ? [place(story, block, {start: 0, end: text.length})]
        : sentences.map((sentence) => place(story, block, sentence)),
    ),
    attributions: facts.flatMap(({attributions}, block) => [
      ...attributions.map((attribution, index) =>
        attributionIn(story, block, attribution, speakers.links[block]?.[index] ?? {}),
      ),
      ...(speakers.carried[block] ?? []).map((sentence) => carriedIn(story, block, sentence)),
    ]),
    passives: facts.flatMap(({passives}, block) =>
      passives.map(
        (passive): ReviewPassive => ({
          ...place(story, block, passive),
          participle: place(story, block, passive.participle),
          agent: passive.agent === undefined ? null : place(story, block, passive.agent),
        }),
      ),
    ),
  }
}

function attributionIn(
  story: Story,
  block: number,
  attribution: Attribution,
  link: SpeakerLink,
): ReviewAttribution {
  const {cue, content, quote, sourceKind, carried} = attribution
  const source = attribution.source === undefined ? link.source : {...attribution.source, block}
  return {
    source: source === undefined ? null : quoted(story, source.block, source),
    sourceKind,
    cue: cue === undefined ? null : quoted(story, block, cue),
    content: content.map((part) => place(story, block, part)),
    quote,
    speaker: link.speaker ?? null,
    carried,
  }
}

function carriedIn(story: Story, block: number, sentence: CarriedSentence): ReviewAttribution {
  return {
    source: null,
    sourceKind: 'none',
    cue: null,
    content: [place(story, block, sentence)],
    quote: 'indirect',
    speaker: sentence.speaker,
    carried: true,
  }
}

function place(story: Story, block: number, span: TextSpan): SourceSpan {
  return story.blocks[block]?.map.range(span) ?? {start: 0, end: 0}
}

function quoted(story: Story, block: number, span: TextSpan): SourceSpan & {readonly text: string} {
  return {...place(story, block, span), text: story.blocks[block]?.map.text.slice(span.start, span.end) ?? ''}
}
