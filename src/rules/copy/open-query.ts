import {defineRule} from '../define-rule.js'

/** "TK": something that is still to come. */
const open = /\bTK(?:TK)*\b/g

export const openQuery = defineRule({
  id: 'copy/open-query',
  severity: 'error',
  roles: ['slug', 'headline', 'summary', 'byline', 'dateline', 'body', 'list', 'caption'],
  quoted: 'see',
  attributed: 'see',
  why: 'A question to the reporter or a gap in the copy must be closed before it moves.',
  basis: ['Trade'],
  quiet: ['words in brackets that explain a quotation', 'checked marks [CQ]'],
  messages: {
    open: ({asked}) => `Unexpected open query “${asked}”, expected its answer before the story moves`,
  },
  examples: [{bad: 'The plant employs TK people.', good: 'The plant employs 340 people, the company said.'}],
  check({text, gaps}, report) {
    for (const gap of gaps) report.open({at: gap, values: {asked: gap.text}})
    for (const {0: asked, index} of text.matchAll(open)) {
      report.open({at: {start: index, end: index + asked.length}, values: {asked}})
    }
  },
})
