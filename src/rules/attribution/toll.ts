import {people, property} from '../../language/claims/words.js'
import type {Claim} from '../../language/claims.js'
import type {BlockFacts} from '../../language/facts.js'
import {once} from '../../language/once.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {askForSource, bareClaimsOf} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'
import type {StoryFacts} from '../story-facts.js'

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
    'the same figure is given with its source elsewhere in the story, or the next sentence goes on with a source',
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
    story.blocks.forEach(({role, text, sentences}, block) => {
      if (role !== 'body') return
      for (const claim of bareClaimsOf(story, block)) {
        if (
          claim.kind !== 'toll' ||
          isSourcedElsewhere(story, block, claim) ||
          isSourcedNext(story, block, claim)
        )
          continue
        const sentence = sentences[claim.sentence] ?? claim
        report.toll({block, at: claim, scope: 'span', fixes: askForSource(text, sentence, 'who counted?')})
      }
    })
  },
})

/** The figure of the claim in other words, which a source stands behind. */
function isSourcedElsewhere({blocks}: StoryFacts, own: number, claim: TextSpan): boolean {
  const figures = figuresIn(blocks[own]?.text.slice(claim.start, claim.end) ?? '')
  if (figures.size === 0) return false
  return blocks.some((facts, block) => {
    const all = sourcedFigures(facts)
    return (
      all.length > 0 &&
      all.some(
        (sourced) =>
          isSubset(figures, sourced.figures) &&
          !(block === own && sourced.content.some((part) => overlaps(part, claim))),
      )
    )
  })
}

/** The next sentence tells more of the harm, with its source: "Two were in surgery, the hospital said." */
function isSourcedNext({blocks}: StoryFacts, block: number, {sentence}: Claim): boolean {
  const claims = blocks[block]?.claims ?? []
  return claims.some(
    (other) => other.sentence === sentence + 1 && other.kind === 'toll' && other.owner === 'attributed',
  )
}

/** What a source says that holds figures, a row for each stretch of its words. */
const sourcedFigures = once(({text, attributions}: BlockFacts) =>
  attributions
    .filter(({source}) => source !== undefined)
    .flatMap(({content}) =>
      content.map(({start, end}) => ({content, figures: figuresIn(text.slice(start, end))})),
    )
    .filter(({figures}) => figures.size > 0),
)

/** A figure, and the word after it. */
const figure =
  /\b(\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?:[ -](\p{Ll}+))?/gu

/** What each figure counts: people, things that are harmed, or whatever. */
type Figures = ReadonlyMap<string, ReadonlySet<Counted>>
type Counted = 'people' | 'things' | 'any'

function figuresIn(text: string): Figures {
  const figures = new Map<string, Set<Counted>>()
  for (const [, number = '', word = ''] of text.toLowerCase().matchAll(figure))
    figures.set(number, (figures.get(number) ?? new Set()).add(countedBy(word)))
  return figures
}

function countedBy(word: string): Counted {
  const singular = word.replace(/s$/, '')
  if (people.has(word) || people.has(singular)) return 'people'
  return property.has(word) || property.has(singular) ? 'things' : 'any'
}

/** Every figure stands there too, and counts the like: two wards are not two dead patients. */
function isSubset(some: Figures, all: Figures): boolean {
  for (const [number, counted] of some) {
    const others = all.get(number)
    if (others === undefined) return false
    const isAny = counted.has('any') || others.has('any')
    if (!isAny && ![...counted].some((one) => others.has(one))) return false
  }
  return true
}
