import retextRepeatedWords from 'retext-repeated-words'
import {invite} from '../../language/guest.js'
import type {Token} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'

const ask = invite(retextRepeatedWords)

/** The same word twice: "the the". */
export const repeatedWord = defineRule({
  id: 'copy/repeated-word',
  severity: 'warning',
  roles: ['headline', 'summary', 'body', 'list', 'caption'],
  quoted: 'see',
  attributed: 'see',
  why: 'A doubled word is a slip of the keyboard; a desk strikes one of the two.',
  basis: ['Trade'],
  quiet: ['“had had”, “that that”', 'names and numbers said twice', 'a comma between the two'],
  messages: {
    twice: ({word}) => `Unexpected “${word}” twice, expected it once`,
  },
  examples: [
    {
      bad: 'The minister said the the vote would go ahead.',
      good: 'The minister said the vote would go ahead.',
    },
  ],
  check(paragraph, report) {
    if (!paragraph.tokens.some(isRepeated)) return
    for (const {at, expected} of ask(paragraph)) {
      const [word = ''] = expected
      if (isName(word)) continue
      report.twice({
        at,
        values: {word},
        fixes: [
          {
            title: `Write “${word}” once`,
            kind: 'swap',
            edits: [{at: {start: at.start + word.length, end: at.end}, text: ''}],
          },
        ],
      })
    }
  },
})

/** Words that English says twice, and cries. */
const fine = new Set(
  'had that can very is fine tsk tut ha no yes now so hear knock bye chop blah yada la na cha boom bang really'.split(
    ' ',
  ),
)

function isRepeated({norm, text}: Token, index: number, tokens: readonly Token[]): boolean {
  return (
    tokens[index - 1]?.norm === norm &&
    /^\p{Ll}+$/u.test(text) &&
    !fine.has(norm) &&
    !isParticle(tokens, index)
  )
}

/** "The troops came in in 1979", "moved on on Friday": a verb's own particle, then a preposition. */
function isParticle(tokens: readonly Token[], index: number): boolean {
  return /^(?:in|on)$/.test(tokens[index]?.norm ?? '') && tokens[index - 2]?.pos === 'VERB'
}

/** "Duran Duran", "Walla Walla". The first word of a sentence may be one as well. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\d/.test(word)
}
