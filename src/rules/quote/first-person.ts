import type {BlockFacts} from '../../language/facts.js'
import {once} from '../../language/once.js'
import {sentenceAt} from '../../language/paragraph.js'
import {query} from '../claims.js'
import {defineStoryRule} from '../define-story-rule.js'

/** A piece that says "I", or "we" in so many paragraphs, is a column and means to. */
const paragraphsOfAColumn = 4

const pronoun =
  /(?<![\p{L}\d.'’-])(?:we|ours|ourselves|us|our|my|myself|me|I(?!\.|\s+(?:of|in|at|was won|and II)\b))(?![\p{L}\d-]|\.[A-Z])/giu
const singular = /^(?:I|my|me|myself)$/i

interface Slip {
  readonly start: number
  readonly end: number
}

/** "We" or "our" outside quotation marks: somebody's text has been pasted in. */
export const firstPerson = defineStoryRule({
  id: 'quote/first-person',
  severity: 'error',
  roles: ['body'],
  quoted: 'see',
  attributed: 'see',
  why: 'Outside quotation marks “we” is the agency: copy that says “our” with somebody else’s mouth has taken over that text unmarked.',
  basis: ['Reuters', 'AP'],
  quiet: [
    'inside quotation marks',
    'columns and reports written in the first person',
    'Roman numerals and initials',
    'our planet, sun and species',
  ],
  messages: {
    person: ({actual}) =>
      `Unexpected “${actual}” outside quotation marks, expected the third person or marks around the speaker’s words`,
  },
  examples: [
    {
      bad: 'The ministry praised cooperation between our countries.',
      good: 'The ministry praised cooperation between the two countries.',
    },
  ],
  check({blocks}, report) {
    const found = blocks.flatMap((facts, block) =>
      facts.role === 'body'
        ? slipsIn(facts).map((at) => ({block, at, text: facts.text.slice(at.start, at.end)}))
        : [],
    )
    if (found.some(({text}) => singular.test(text))) return
    if (new Set(found.map(({block}) => block)).size >= paragraphsOfAColumn) return
    for (const {block, at} of found) {
      const facts = blocks[block]
      const sentence = (facts && sentenceAt(facts, at)) ?? at
      report.person({block, at, scope: 'span', fixes: [query(sentence, 'is this quoted?')]})
    }
  },
})

const idiom =
  /\b(?:tell|remind|show|give|let|make|teach|bring|take)(?:s|ing)?\s+$|\b(?:most|many|some|all|both|each|one|two) of\s+$/i

/** "our solar system": the readers' as much as the agency's. */
const everybodys =
  /^ (?:own |home |nearby )*(?:solar system|planet|sun|moon|galaxy|milky way|universe|cosmos|world|earth|species|atmosphere|oceans|ancestors|closest|nearest)\b/i

const slipsIn = once(({text, quotations, sentences}: BlockFacts): readonly Slip[] => {
  return [...text.matchAll(pronoun)].flatMap(({0: word, index}) => {
    const end = index + word.length
    if (word === 'US' || (word.length > 1 && word === word.toUpperCase())) return []
    if (word === 'i' || quotations.some((quotation) => quotation.start <= index && index < quotation.end))
      return []
    // "World War I", "Let us pray", "Give Us a Clue".
    if (word === 'I' && /\p{Lu}[\p{L}’']*\s+$/u.test(text.slice(Math.max(0, index - 20), index))) return []
    if (/^Us|^Our|^My|^We|^Me/.test(word) && !sentences.some(({start}) => start === index)) return []
    // "The book reminds us": the reader, not the agency.
    if (/^us$/i.test(word) && idiom.test(text.slice(Math.max(0, index - 16), index))) return []
    if (/^our$/i.test(word) && everybodys.test(text.slice(end, end + 30))) return []
    return [{start: index, end: /^our$/i.test(word) ? endOfPhrase(text, end) : end}]
  })
})

/** "our" runs on to its noun: "our countries' military". */
function endOfPhrase(text: string, from: number): number {
  const rest = /^\s+[\p{L}-]+(?:['’]s?\s+[\p{L}-]+)?/u.exec(text.slice(from))
  return from + (rest?.[0].length ?? 0)
}
