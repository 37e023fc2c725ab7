import type {TextSpan} from '../story/span.js'
import {contains, overlaps} from '../story/span.js'
import {accusationClaims} from './claims/accusation.js'
import {answeredClaims} from './claims/answered.js'
import {asideClaims} from './claims/aside.js'
import {causeClaims} from './claims/cause.js'
import {chargedClaims} from './claims/charged.js'
import type {ClaimKind, Detector, Scene, Sighting} from './claims/claim.js'
import {sceneOf} from './claims/claim.js'
import {crimeClaims} from './claims/crime.js'
import {forceClaims} from './claims/force.js'
import {mindClaims} from './claims/mind.js'
import {motiveClaims} from './claims/motive.js'
import {sweepingClaims} from './claims/sweeping.js'
import {talksClaims} from './claims/talks.js'
import {tollClaims} from './claims/toll.js'
import {verdictClaims} from './claims/verdict.js'
import {words} from './claims/words.js'
import {wrongdoingClaims} from './claims/wrongdoing.js'
import {spanOf, syntaxOf} from './clauses.js'
import {isReport} from './cues.js'
import {once} from './once.js'
import type {Paragraph, Token} from './paragraph.js'

/** Something in a paragraph that somebody must stand behind. */
export interface Claim extends TextSpan {
  readonly kind: ClaimKind
  /** Index of its sentence in the paragraph. */
  readonly sentence: number
  /** Who it is about: the accused, the one whose mind is read. */
  readonly about?: TextSpan
  readonly grave: boolean
  /** Whose it is: words in a quotation, a clause with its source, or nobody's. */
  readonly owner: 'quoted' | 'attributed' | 'nobody'
}

const detectors: readonly Detector[] = [
  wrongdoingClaims,
  accusationClaims,
  forceClaims,
  tollClaims,
  crimeClaims,
  motiveClaims,
  causeClaims,
  talksClaims,
  verdictClaims,
  asideClaims,
  sweepingClaims,
  chargedClaims,
  mindClaims,
]

/**
 * The claims of a paragraph, in order. The classes are those for which agencies ask a source (Reuters and AFP on sourcing;
 * AP on allegations); a dated fact, a score or a public act is none of them.
 */
export const claimsOf: (paragraph: Paragraph) => readonly Claim[] = once(readClaims)

/**
 * Words between quotation marks are somebody's, whatever they claim; but whom they accuse must still answer, and nobody judges or looks
 * into another's mind without a name.
 */
const detectorsInQuotations: readonly Detector[] = [
  wrongdoingClaims,
  accusationClaims,
  verdictClaims,
  mindClaims,
]

function readClaims(paragraph: Paragraph): readonly Claim[] {
  const syntax = syntaxOf(paragraph)
  return paragraph.sentences.flatMap((sentence, index) => {
    const scene = sceneOf(syntax, sentence)
    const isQuoted = isWithinSpeech(paragraph, sentence)
    const seen = (isQuoted ? detectorsInQuotations : detectors).flatMap((detect) => detect(scene))
    if (isQuoted && seen.length === 0) return []
    const sightings = seen.length > 0 ? seen : answered(scene, paragraph, index)
    return sightings
      .filter((sighting) => !sightings.some((other) => hides(other, sighting)))
      .filter(isFirstToll)
      .map((sighting) => claim(paragraph, sighting, index, sightings))
      .sort((a, b) => a.start - b.start)
  })
}

function isWithinSpeech({quotations}: Paragraph, {start, end}: TextSpan): boolean {
  return quotations.some(
    (quotation) => quotation.kind === 'speech' && quotation.start <= start && end <= quotation.end,
  )
}

/** What a sentence says in which no claim was seen, where the next one answers it. */
function answered(scene: Scene, {sentences, text, attributions}: Paragraph, index: number): Sighting[] {
  const next = sentences[index + 1]
  return next === undefined ? [] : answeredClaims(scene, text.slice(next.start, next.end), attributions)
}

/** One toll a sentence: "killing at least 40 and leaving dozens wounded" has one source to find. */
function isFirstToll({kind, at}: Sighting, _: number, all: readonly Sighting[]): boolean {
  return kind !== 'toll' || !all.some((other) => other.kind === 'toll' && other.at.start < at.start)
}

/** Two detectors on the same words: the one that comes first speaks. */
function hides(other: Sighting, sighting: Sighting): boolean {
  return (
    other !== sighting &&
    other.at.start === sighting.at.start &&
    other.at.end === sighting.at.end &&
    order(other) < order(sighting)
  )
}

const ranks: readonly ClaimKind[] = [
  'wrongdoing',
  'toll',
  'truce',
  'ground',
  'force',
  'crime',
  'motive',
  'cause',
  'talks',
  'forecast',
  'trend',
  'verdict',
  'mind',
  'accusation',
]

function order({kind}: Sighting): number {
  return ranks.indexOf(kind)
}

function claim(
  paragraph: Paragraph,
  {kind, at, about, grave, deed, manner = false}: Sighting,
  sentence: number,
  sightings: readonly Sighting[],
): Claim {
  const owner = ownerOf(paragraph, at, deed, sightings)
  return {
    kind,
    start: at.start,
    end: at.end,
    sentence,
    grave,
    owner: manner && owner === 'attributed' ? 'nobody' : owner,
    ...(about === undefined ? {} : {about: spanOf(paragraph.tokens, about.firstToken, about.endToken)}),
  }
}

const deeds: ReadonlySet<ClaimKind> = new Set(['wrongdoing', 'crime', 'force', 'ground', 'toll'])

/** Thoughts that somebody is said to have: the content is the thinker's, not ours. */
const thoughts = words(
  'believe think discover establish determine expect predict forecast estimate fear hope doubt consider suspect feel reckon conclude know find see project',
)

/** What a paper lays down stands behind nothing that was told before it: "the guns are silent, as the accord requires". */
const terms = words('require demand provide stipulate specify permit allow forbid')

/** A cue that tells where somebody stands, or what somebody did, vouches for nothing that is said after it: "approved", "turned down". */
function vouches(cueLemma: string): boolean {
  return cueLemma === '' || isReport(cueLemma) || thoughts.has(cueLemma)
}

/**
 * A source stands behind a claim where the claim touches what its cue governs. A cue inside the claim is no source of it:
 * "the two leaders agreed to meet" is what somebody must have said of them, and those who "attacked the crowd" did not do it in words.
 */
function ownerOf(
  {quotations, attributions, tokens}: Paragraph,
  at: TextSpan,
  deed: TextSpan | undefined,
  sightings: readonly Sighting[],
): Claim['owner'] {
  if (quotations.some(({kind, inner}) => kind === 'speech' && overlaps(inner, at))) return 'quoted'
  const owned = attributions.some(
    ({source, carried, cue, cueLemma, content}) =>
      (source !== undefined || carried) &&
      vouches(cueLemma) &&
      !(terms.has(cueLemma) && cue !== undefined && cue.start > at.start) &&
      (cue === undefined ||
        !(
          (overlaps(cue, at) && !isTakenForNoun(tokens, cue)) ||
          (deed !== undefined && overlaps(cue, deed)) ||
          (!isTakenForNoun(tokens, cue) &&
            sightings.some((other) => deeds.has(other.kind) && contains(other.at, cue)))
        )) &&
      content.some((part) => overlaps(part, at)),
  )
  return owned ? 'attributed' : 'nobody'
}

/** "The ministry claims rebels shelled it": the tagger makes one noun of the source, its verb and who shelled. The verb is no part of the claim. */
function isTakenForNoun(tokens: readonly Token[], cue: TextSpan): boolean {
  return tokens.find(({start}) => start === cue.start)?.pos === 'NOUN'
}
