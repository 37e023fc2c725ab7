import type {TextSpan} from '../../story/span.js'
import {syntaxOf} from '../clauses.js'
import {type Paragraph, quotationAt, sentenceAt} from '../paragraph.js'

/** "The rebels are accused of hiding among farmers": an accusation that nobody makes. Charges, and whom a clause only tells apart by them, are none. */
export function accusedByNobody(paragraph: Paragraph): readonly TextSpan[] {
  const {passives, tokens, text} = paragraph
  const found: TextSpan[] = []
  for (const {lemma, agent, participle, start} of passives) {
    if (lemma !== 'accuse' || agent !== undefined || atLaw.test(text)) continue
    const at = tokens.findIndex((token) => token.start === participle.start)
    const of = tokens[at + 1]
    if (of?.norm !== 'of') continue
    const clause = syntaxOf(paragraph).clauses.find(({verb}) => verb === at)
    if (clause === undefined || clause.negated || clause.modal !== '' || clause.form !== 'finite') continue
    const sentence = sentenceAt(paragraph, participle)
    if (/^(?:who|which|that|if|when|whether|after|before)$/.test(clause.opener) || sentence === undefined)
      continue
    if (/\bby\b/.test(text.slice(of.end, sentence.end))) continue
    // "since the days when he was accused of", "not the first time he has been accused of"
    if (/\b(?:when|times?)\b/.test(text.slice(sentence.start, start))) continue
    const span = {start: tokens[clause.firstToken]?.start ?? start, end: of.end}
    if (quotationAt(paragraph, span) === undefined) found.push(span)
  }
  return found
}

/** Where the law is at work, the accusers are known. */
const atLaw =
  /\b(?:charg(?:e|es|ed)|courts?|trial|judges?|prosecut\w+|arrest\w*|indict\w*|convict\w*|jail\w*|prison|lawsuits?|sued|complaints?|documents?|detain\w*|guilty|police|crimes?|defendants?|probe|den(?:y|ies|ied)|investigat\w+)\b/i
