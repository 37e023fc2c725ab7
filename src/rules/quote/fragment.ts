import {hasAttribution, type Paragraph, sentenceAt, tokensIn} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {defineRule} from '../define-rule.js'

/** One plain word in marks inside reported speech. */
export const fragment = defineRule({
  id: 'quote/fragment',
  severity: 'hint',
  roles: ['body', 'list', 'summary'],
  quoted: 'see',
  attributed: 'see',
  why: 'Marks around a single plain word slow the reader and hint at doubt; keep them for what must be pinned on the speaker.',
  basis: ['AP, Quotations: fragments', 'CJR, Partial quotes'],
  quiet: ['two words or more', 'words that only the speaker would use', 'names and labels'],
  messages: {
    single: ({actual}) =>
      `Unexpected marks around one plain word, ${actual}, expected the word without marks or the whole quotation`,
  },
  examples: [{bad: 'She said the talks were “good”.', good: 'She said the talks were good.'}],
  check(paragraph, report) {
    for (const {kind, start, end, inner, openBefore, openAfter} of paragraph.quotations) {
      const sentence = sentenceAt(paragraph, {start, end})
      if (kind === 'title' || openBefore || openAfter || sentence === undefined) continue
      if (!hasAttribution(paragraph, sentence)) continue
      const [word, ...rest] = tokensIn(paragraph, inner).filter(({pos}) => pos !== 'PUNCT')
      if (word === undefined || rest.length > 0 || !plain.has(word.norm)) continue
      if (isAnswer(paragraph, {start, end})) continue
      report.single({
        at: {start, end},
        fixes: [
          {
            title: 'Drop the quotation marks',
            kind: 'swap',
            edits: [
              {at: {start, end: inner.start}, text: ''},
              {at: {start: inner.end, end}, text: ''},
            ],
          },
        ],
      })
    }
  },
})

const plain = new Set(
  `good bad great important necessary possible likely unlikely happy pleased sad sorry disappointed disappointing satisfied
  concerned worried confident optimistic hopeful positive negative constructive productive fruitful useful successful difficult
  hard easy safe ready open clear close new old serious significant strong weak fair unfair surprised normal stable critical
  busy angry proud ready willing sure wrong right`.split(/\s+/),
)

/** "“Strong,” he said": the one word is all that was said. */
function isAnswer({sentences, text}: Paragraph, {start, end}: TextSpan): boolean {
  return /[,.?!]$/.test(text.slice(start, end - 1)) && sentences.some((sentence) => sentence.start === start)
}
