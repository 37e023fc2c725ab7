import {people, property} from '../../language/claims/words.js'
import type {Claim} from '../../language/claims.js'
import type {BlockFacts} from '../../language/facts.js'
import {once} from '../../language/once.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {askForSource, bareClaimsOf} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'
import {bodyAfter, type StoryFacts} from '../story-facts.js'

/** How many died, were hurt or driven out, what was destroyed: a count that nobody gives. */
export const toll = defineStoryRule({
  id: 'attribution/toll',
  severity: 'error',
  roles: ['body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'Somebody counted the dead. Tolls change and are disputed, so each one stands with whoever gave it.',
  basis: ['Reuters, Sourcing', 'AP, Casualties', 'AFP, Principles of sourcing'],
  quiet: [
    'a source stands behind the clause or the run of sentences',
    'the same figure, or what it was rounded from, is given with its source elsewhere in the story',
    'the next sentence goes on with a source, or those on both sides have one',
    'a dated event of the past, or of a month that is over',
  ],
  messages: {
    toll: ({actual}) => `Unexpected toll “${actual}” without a source, expected who counted`,
  },
  examples: [
    {
      bad: 'At least 14 people were killed.',
      good: 'At least 14 people were killed, the regional governor said.',
    },
  ],
  check(story, report) {
    let sourced: Sourced | undefined
    story.blocks.forEach(({role, text, sentences}, block) => {
      if (role !== 'body') return
      for (const claim of bareClaimsOf(story, block)) {
        if (claim.kind !== 'toll') continue
        sourced ??= sourcedIn(story)
        if (isSourcedElsewhere(story, sourced, block, claim) || isSourcedNext(story, block, claim)) continue
        const sentence = sentences[claim.sentence] ?? claim
        report.toll({block, at: claim, scope: 'span', fixes: askForSource(text, sentence, 'who counted?')})
      }
    })
  },
})

/** The figure of the claim in other words, which a source stands behind; for “dozens”, the next toll that has one. */
function isSourcedElsewhere({blocks}: StoryFacts, known: Sourced, own: number, claim: Claim): boolean {
  const words = wordsOf(blocks[own], claim)
  const figures = figuresIn(words)
  const [rarest] = figures.keys()
  if (rarest === undefined)
    return (
      /\b(?:dozens|scores|hundreds|thousands)\b/i.test(words) &&
      blocks
        .slice(own, own + 4)
        .some(({claims}) => claims.some(({kind, owner}) => kind === 'toll' && owner !== 'nobody'))
    )
  const rows = figures.get(rarest)?.isRounded === true ? known.rows : (known.byFigure.get(rarest) ?? [])
  return rows.some(
    (row) =>
      isSubset(figures, row.figures) &&
      !(row.block === own && row.content.some((part) => overlaps(part, claim))),
  )
}

/** What the sources of a story say that holds figures, and where each figure stands. */
interface Sourced {
  readonly rows: readonly (SourcedFigures & {readonly block: number})[]
  readonly byFigure: ReadonlyMap<number, Sourced['rows']>
}

/** Gathered once a story: every toll without a source looks here. */
function sourcedIn({blocks}: StoryFacts): Sourced {
  const rows = blocks.flatMap((facts, block) => sourcedFigures(facts).map((row) => ({block, ...row})))
  const byFigure = new Map<number, (typeof rows)[number][]>()
  for (const row of rows)
    for (const number of row.figures.keys()) {
      const others = byFigure.get(number)
      if (others === undefined) byFigure.set(number, [row])
      else others.push(row)
    }
  return {rows, byFigure}
}

/** What a claim says, with what rounds its figure ahead of it; where that is no more than its verb, as in "More than 240 people died", the words before it. */
function wordsOf(facts: BlockFacts | undefined, {start, end, sentence}: Claim): string {
  if (facts === undefined) return ''
  const isVerb = !facts.text.slice(start, end).includes(' ')
  const from = Math.max(facts.sentences[sentence]?.start ?? 0, start - (isVerb ? 40 : longestRounder))
  const ahead = facts.text.slice(from, start)
  return (isVerb ? ahead : (rounder.exec(ahead)?.[0] ?? '')) + facts.text.slice(start, end)
}

const rounder = /\b(?:nearly|almost|about|around|some|roughly|over|than) $/i
const longestRounder = 8

/** The next sentence tells more of the harm, with its source: "Two were in surgery, the hospital said." */
function isSourcedNext({blocks}: StoryFacts, block: number, {sentence}: Claim): boolean {
  const facts = blocks[block]
  if (facts === undefined) return false
  const isLast = sentence === facts.sentences.length - 1
  const next = isLast ? bodyAfter(blocks, block) : facts
  const at = isLast ? 0 : sentence + 1
  return (
    next?.claims.some(
      (other) => other.sentence === at && other.kind === 'toll' && other.owner === 'attributed',
    ) ||
    (hasSource(facts, sentence - 1) && hasSource(facts, sentence + 1))
  )
}

/** Whether somebody stands behind words of a sentence. */
function hasSource({sentences, attributions}: BlockFacts, index: number): boolean {
  const sentence = sentences[index]
  return (
    sentence !== undefined &&
    attributions.some(
      ({source, content}) => source !== undefined && content.some((part) => overlaps(part, sentence)),
    )
  )
}

interface SourcedFigures {
  readonly content: readonly TextSpan[]
  readonly figures: Figures
}

/** What a source says that holds figures, a row for each stretch of its words. */
const sourcedFigures = once(({text, attributions}: BlockFacts): readonly SourcedFigures[] =>
  attributions
    .filter(({source}) => source !== undefined)
    .flatMap(({content}) =>
      content.map(({start, end}) => ({content, figures: figuresIn(text.slice(start, end))})),
    )
    .filter(({figures}) => figures.size > 0),
)

/** A figure, the word after it, and the one before that rounds it. */
const figure =
  /(?:\b(nearly|almost|about|around|some|roughly|over|than) )?\b(\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?:[ -](\p{Ll}+))?/gu

const spelled = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** What each figure counts: people, things that are harmed, or whatever. */
type Figures = ReadonlyMap<number, {readonly counted: ReadonlySet<Counted>; readonly isRounded: boolean}>
type Counted = 'people' | 'things' | 'any'

function figuresIn(text: string): Figures {
  const figures = new Map<number, {readonly counted: Set<Counted>; readonly isRounded: boolean}>()
  for (const [, rounder, digits = '', word = ''] of text.toLowerCase().matchAll(figure)) {
    const number = /\d/.test(digits) ? Number(digits.replaceAll(',', '')) : spelled.indexOf(digits)
    const known = figures.get(number) ?? {
      counted: new Set<Counted>(),
      isRounded: rounder !== undefined && number >= 20 && number % 10 === 0,
    }
    known.counted.add(countedBy(word))
    figures.set(number, known)
  }
  return figures
}

function countedBy(word: string): Counted {
  const singular = word.replace(/s$/, '')
  if (people.has(word) || people.has(singular)) return 'people'
  return property.has(word) || property.has(singular) ? 'things' : 'any'
}

/** Every figure stands there too, if need be before it was rounded, and counts the like: two wards are not two dead patients. */
function isSubset(some: Figures, all: Figures): boolean {
  for (const [number, {counted, isRounded}] of some) {
    const same = all.get(number)
    if (same !== undefined && countAlike(counted, same.counted)) continue
    if (!isRounded || !isNear(number, counted, all)) return false
  }
  return true
}

/** "nearly 240" of 238 */
function isNear(number: number, counted: ReadonlySet<Counted>, all: Figures): boolean {
  for (const [other, {counted: others}] of all)
    if (Math.abs(other - number) <= number / 10 && countAlike(counted, others)) return true
  return false
}

function countAlike(some: ReadonlySet<Counted>, others: ReadonlySet<Counted>): boolean {
  return some.has('any') || others.has('any') || [...some].some((one) => others.has(one))
}
