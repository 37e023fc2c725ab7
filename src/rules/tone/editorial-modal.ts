import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {defineRule} from '../define-rule.js'
import {termReport, termsOf} from '../terms.js'

/** Advice in the agency’s own voice. */
export const editorialModal = defineRule({
  id: 'tone/editorial-modal',
  severity: 'hint',
  roles: ['summary', 'body'],
  quoted: 'skip',
  attributed: 'skip',
  why: 'What should be done is somebody’s demand; copy says whose.',
  basis: ['Economist: easy on oughts and shoulds'],
  quiet: [
    'in rules, laws and agreements',
    'what need not be, what would have to be, and the question whether it should',
  ],
  messages: {
    term: ({actual, expected}) => `Unexpected advice “${actual}”, expected ${expected}`,
  },
  examples: [
    {bad: 'The council must act before winter.', good: 'The council must act before winter, the union said.'},
  ],
  check(paragraph, report) {
    for (const hit of termsOf(paragraph, 'tone/editorial-modal'))
      if (!isNoAdvice(paragraph, hit)) report.term(termReport(paragraph, hit))
  },
})

/** "does not need to", "would have to", "the need to", "whether it should", "how much leeway they have to go on", and a question. */
function isNoAdvice({tokens, sentences, text}: Paragraph, {start, firstToken}: TermHit): boolean {
  const before = tokens[firstToken - 1]
  const norm = tokens[firstToken]?.norm ?? ''
  if (
    /^(?:need|needs|have|has)$/.test(norm) &&
    /^(?:not|n't|never|would|no|the|a|any|all)$/.test(before?.norm ?? '')
  )
    return true
  // "should he travel": if he does; "the jury must find": the law says what.
  if (norm === 'should' && /^(?:he|she|it|they|you|we|i)$/.test(tokens[firstToken + 1]?.norm ?? ''))
    return true
  if (/^(?:jury|jurors)$/.test(before?.norm ?? '')) return true
  const sentence = sentences.find((one) => one.start <= start && start < one.end)
  if (sentence === undefined) return false
  const told = text.slice(sentence.start, start)
  if (/\bwhether\b[^,;]*$/i.test(told) || /\bhow (?:much|many|little) \w+ \w+ $/i.test(told)) return true
  return text[sentence.end - 1] === '?'
}
