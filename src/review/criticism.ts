import type {BlockFacts} from '../language/facts.js'
import type {Draft} from '../rules/define-rule.js'

/** What the critic of a film, a dinner or a journey is paid for. */
const verdicts: ReadonlySet<string> = new Set([
  'tone/evaluation',
  'tone/puffery',
  'tone/editorial-adverb',
  'loaded/modifier',
])

/** The faults of a block in a review, a recital notice, a travel or a first-person piece: verdicts are drawn faintly there. */
export function asCriticism(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.some(({rule}) => verdicts.has(rule))
    ? drafts.map((draft) => (verdicts.has(draft.rule) ? {...draft, severity: 'hint' as const} : draft))
    : drafts
}

/**
 * Whether a story is criticism or a first-person piece, by its words: the arts, the table and the road in every ninetieth word and four
 * different ones at least, or a writer who says "I" and "you" outside quotations. Desks mark such copy as a view.
 */
export function isCriticism(blocks: readonly BlockFacts[]): boolean {
  let words = 0
  let arts = 0
  let persons = 0
  const kinds = new Set<string>()
  for (const facts of blocks) {
    if (facts.role !== 'body') continue
    const count = counts.get(facts) ?? countWords(facts)
    counts.set(facts, count)
    words += count.words
    arts += count.arts.length
    persons += count.persons
    for (const word of count.arts) kinds.add(word)
  }
  if (words < 150) return false
  return (kinds.size >= 4 && arts >= words / 90) || persons >= Math.max(4, words / 80)
}

interface Count {
  readonly words: number
  readonly arts: readonly string[]
  readonly persons: number
}

/** Facts live as long as their block is unchanged, and so do their counts. */
const counts = new WeakMap<BlockFacts, Count>()

function countWords({text, quotations}: BlockFacts): Count {
  const arts: string[] = []
  let words = 0
  let persons = 0
  for (const {0: word, index} of text.matchAll(/[\p{L}’']+/gu)) {
    words += 1
    const plain = word.toLowerCase()
    if (artsWords.has(plain)) arts.push(plain)
    if (personWords.has(plain) && !quotations.some(({start, end}) => start <= index && index < end))
      persons += 1
  }
  return {words, arts, persons}
}

// "us" and "may" are left out: they are a country and a month too.
const personWords: ReadonlySet<string> = new Set(
  "i i'm i've i'd me my myself you your you're you'll".split(' '),
)

// Words that news has other uses for ("role", "scene", "director", "sea") are left out.
const artsWords: ReadonlySet<string> = new Set(
  `novel novel's novelist novels fiction memoir poem poems poet poetry narrator chapter plot book books protagonist heroine storyteller
  film films film's movie movies actor actress screenplay documentary comedy drama sequel hollywood
  album songs song lyrics melody singer guitar piano flute whistle drums orchestra conductor symphony sonata recital opera soprano
  tenor music musical musicians band concert ballet dance dancer dancers choreographer choreography
  theater theatre staging playwright production premiere
  exhibition gallery painting paintings painter sculpture sculptor canvas portrait portraits
  fashion designer designers runway gown gowns skirt skirts dress dresses silk velvet fabrics hairdos
  restaurant chef menu dishes dish dining sauce cuisine wine dessert flavors flavours shrimp seafood cooking
  beach beaches resort resorts villa chalets snorkeling hiking picnic scenery`.split(/\s+/),
)
