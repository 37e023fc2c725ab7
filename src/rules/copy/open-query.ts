import {defineRule} from '../define-rule.js'

/** "TK", "[QUERY: who says?]", "[SOURCE]": something that is still to come. */
const open =
  /\bTK(?:TK)*\b|\[(?:QUERY|SOURCE|CHECK|NAME|NUMBER|WHO|PLACE|PLACES|DAY|DATE|TIME|WHICH|WHERE|WHEN|HOW MANY|OUTLET|FACT)\b[^\]]{0,200}\]/g

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
    open: ({actual}) => `Unexpected open query “${actual}”, expected its answer before the story moves`,
  },
  examples: [{bad: 'The plant employs TK people.', good: 'The plant employs 340 people, the company said.'}],
  check({text}, report) {
    for (const match of text.matchAll(open)) {
      report.open({at: {start: match.index, end: match.index + match[0].length}})
    }
  },
})
