import {defineStoryRule} from '../define-story-rule.js'

const enoughParagraphs = 3

/** A story that does not say where it was written. */
export const dateline = defineStoryRule({
  id: 'copy/dateline',
  severity: 'hint',
  roles: ['body'],
  quoted: 'see',
  attributed: 'see',
  why: 'The dateline tells a reader where the reporter was, and an editor when.',
  basis: ['AP', 'Reuters', 'AFP'],
  quiet: ['briefs, lists and captions', 'copy that is not a news story: no headline, slug or byline'],
  messages: {
    none: () => 'Unexpected story without a dateline, expected PLACE, Month D (AGENCY) —',
  },
  examples: [],
  check({metadata, blocks}, report) {
    if (metadata.dateline !== undefined) return
    if (metadata.headline === undefined && metadata.slug === undefined && metadata.byline === undefined)
      return
    const body = blocks.flatMap(({role, text}, block) => (role === 'body' ? [{block, text}] : []))
    const [first] = body
    if (first === undefined || body.length < enoughParagraphs) return
    const end = /^.{0,60}?(?=[,.;]|$)/s.exec(first.text)?.[0].length ?? first.text.length
    report.none({block: first.block, at: {start: 0, end: Math.max(1, end)}})
  },
})
