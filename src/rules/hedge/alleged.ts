import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {sentenceAt} from '../../language/paragraph.js'
import {overlaps} from '../../story/span.js'
import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Alleged by nobody. */
export const alleged = defineRule({
  id: 'hedge/alleged',
  severity: 'info',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: '“Alleged” without an accuser leaves readers to guess who makes the charge.',
  basis: ['AP: specify who alleges'],
  quiet: [
    'where a charge, an arrest, a suit, a penalty or an accuser stands in the sentence',
    'the verb: “he alleged that …”',
  ],
  messages: {
    term: ({actual, expected}) => `Unexpected “${actual}”, expected ${expected}`,
  },
  examples: [
    {
      bad: 'The alleged theft shook the village.',
      good: 'The theft that the owner reported to police shook the village.',
    },
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'hedge/alleged'))
      if (!isVerb(paragraph, hit)) report.term(termReport(paragraph, hit))
  },
})

/** "he alleged", "the union alleged that …", "Ruiz, who lost, alleged monitors were bribed": the tagger takes the verb for an adjective. */
function isVerb(paragraph: Paragraph, hit: TermHit): boolean {
  const {attributions, text, tokens} = paragraph
  if (attributions.some(({cue}) => cue !== undefined && overlaps(cue, hit))) return true
  const before = tokens[hit.firstToken - 1]
  const after = tokens[hit.endToken]
  if (
    after === undefined ||
    after.pos === 'DET' ||
    after.pos === 'PRON' ||
    /^(?:that|[.,:;])$/.test(after.norm)
  )
    return true
  // "a tanker alleged to be carrying oil" has no accuser.
  if (after.norm === 'to') return false
  if (/^(?:it|he|she|they|who|was|were|is|been)$/.test(before?.norm ?? '')) return true
  if (before?.pos === 'NOUN' || before?.pos === 'PROPN') return true
  const sentence = sentenceAt(paragraph, hit)
  return /, (?:who|which)\b[^,]*, $/.test(text.slice(sentence?.start ?? 0, hit.start))
}
