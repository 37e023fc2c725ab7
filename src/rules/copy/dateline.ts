import {defineStoryRule} from '../define-story-rule.js'

const enoughParagraphs = 3

/** Longer than this, an underline hides what it marks. */
const longest = 60

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
    const body = blocks.flatMap(({role, text, sentences}, block) =>
      role === 'body' ? [{block, text, sentences}] : [],
    )
    const [first] = body
    if (first === undefined || body.length < enoughParagraphs) return
    report.none({block: first.block, at: {start: 0, end: opening(first.text, first.sentences[0]?.end)}})
  },
})

/** Where the first words end: at a comma or with the sentence ("The St. Paul council" holds no end), and never past a word that fits. */
function opening(text: string, sentence = text.length): number {
  const clause = /^[^,;]+/.exec(text.slice(0, sentence))?.[0].replace(/[.!?\s]+$/, '') ?? ''
  if (clause.length <= longest) return Math.max(1, clause.length)
  const space = clause.lastIndexOf(' ', longest)
  return space > 0 ? space : longest
}
