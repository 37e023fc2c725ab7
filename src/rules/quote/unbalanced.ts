import type {BlockFacts} from '../../language/facts.js'
import {once} from '../../language/once.js'
import {defineStoryRule} from '../define-story-rule.js'

/** A quotation that never closes: the reader cannot tell where somebody's words end and ours begin. */
export const unbalanced = defineStoryRule({
  id: 'quote/unbalanced',
  severity: 'error',
  roles: ['body'],
  quoted: 'see',
  attributed: 'see',
  why: 'With a mark missing, everything after it is in somebody else’s mouth, or somebody’s words are in ours.',
  basis: ['Reuters, Quotations', 'AP, Punctuation: quotation marks'],
  quiet: ['a quotation of several paragraphs, each of which opens anew', 'apostrophes'],
  messages: {
    open: () => 'Unexpected quotation that never closes, expected a closing mark',
    close: () => 'Unexpected closing mark with nothing open before it, expected an opening mark',
  },
  examples: [
    {bad: '“We have lost everything, said Ana Ruiz.', good: '“We have lost everything,” said Ana Ruiz.'},
  ],
  check({blocks}, report) {
    const prose = blocks.map((facts, block) => ({facts, block})).filter(({facts}) => facts.role === 'body')
    prose.forEach(({facts, block}, index) => {
      const {quotations} = facts
      const open = quotations.find(({openAfter}) => openAfter)
      const next = prose[index + 1]
      if (open !== undefined && !opensWithMark(next?.facts.text ?? '')) {
        report.open({block, at: {start: open.start, end: open.inner.start}, scope: 'span'})
      }
      const stray = strayClose(facts)
      if (stray !== undefined && !quotations.some(({start, end}) => start <= stray && stray < end)) {
        report.close({block, at: {start: stray, end: stray + 1}, scope: 'span'})
      }
    })
  },
})

function opensWithMark(text: string): boolean {
  return /^\s*(?:[“"]|``|['‘])/.test(text)
}

/** The first ” before which no “ stands. */
const strayClose = once(({text}: BlockFacts): number | undefined => {
  const close = text.indexOf('”')
  if (close < 0) return undefined
  const open = text.search(/[“„]/)
  return open >= 0 && open < close ? undefined : close
})
