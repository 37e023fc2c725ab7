import type {BlockFacts} from './facts.js'
import {officeIn} from './offices.js'
import {once} from './once.js'
import type {Mention} from './paragraph.js'

/** How a mention stands in its block, as far as it tells who is meant. */
export interface Surroundings {
  readonly mention: Mention
  /** “the officials” */
  readonly isDefinite: boolean
  /** “a senator”: none of those who have a name. */
  readonly isAnother: boolean
  /** “one passenger”, “another official”: somebody else each time. */
  readonly isFresh: boolean
  /** It begins a sentence or its main clause, and a verb follows. */
  readonly acts: boolean
  /** “in a letter to ministers, it argued” */
  readonly isWithin: boolean
  /** The words of a person’s name but the last, in small letters. */
  readonly forenames: readonly string[]
  /** What the sentence says of the office of somebody with a name; empty for others. */
  readonly office: string
}

/** The surroundings of every mention of a block, read once a block: the whole story is gone through at every edit. */
export const surroundingsOf = once((facts: BlockFacts): readonly Surroundings[] =>
  facts.mentions.map((mention) => around(facts, mention)),
)

function around({text}: BlockFacts, mention: Mention): Surroundings {
  const {start, end, kind, name, named, title} = mention
  const words = text.slice(start, start + 8)
  return {
    mention,
    isDefinite: /^the /i.test(words),
    isAnother: /^an? /i.test(words),
    isFresh: /^(?:one|another) /i.test(words),
    acts: opensClause.test(text.slice(Math.max(0, start - 3), start)) && doesSomething(text, end),
    isWithin: /\bin (?:an? |the |its )?$/i.test(text.slice(Math.max(0, start - 7), start)),
    forenames: named && kind === 'person' ? name.toLowerCase().split(' ').slice(0, -1) : [],
    office: named && title !== undefined ? officeIn(text, mention) : '',
  }
}

/** What stands in front of whoever a sentence or its main clause is about. */
const opensClause = /^$|[.?!]['"”’]? $|, $/

/** Whether a verb stands behind whoever `end` closes, and no comma, “and” or “of”. */
export function doesSomething(text: string, end: number): boolean {
  return verbBehind.test(text.slice(end, end + 6))
}

const verbBehind = /^ (?!and\b|or\b|of\b|in\b|at\b|on\b|from\b|with\b)\p{Ll}/u
