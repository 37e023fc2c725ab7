import type {ClaimKind} from '../../language/claims/claim.js'
import {type Claim, claimsOf} from '../../language/claims.js'
import {insults} from '../../language/opinion-words.js'
import {opinionsOf} from '../../language/opinions.js'
import type {Paragraph, TermHit} from '../../language/paragraph.js'
import {contains, overlaps, type TextSpan} from '../../story/span.js'
import {isInsider, isUnnamed, unnamedSources} from '../anonymity.js'
import {defineRule} from '../define-rule.js'
import {queryFix} from '../fixes.js'

/** An opinion or an attack by somebody who is not named. */
export const anonymousOpinion = defineRule({
  id: 'source/anonymous-opinion',
  severity: 'error',
  roles: ['summary', 'body'],
  quoted: 'see',
  attributed: 'see',
  why: 'People who are not named may give facts; their opinions and attacks need a name.',
  basis: [
    'AP: anonymous material must be fact, not opinion or speculation',
    'Reuters: no anonymous attacks; in a conflict unnamed sources give facts, not views',
  ],
  quiet: ['where the unnamed source gives facts', 'why the source is not named'],
  messages: {
    opinion: ({actual}) => `Unexpected opinion “${actual}” from an unnamed source, expected facts, or a name`,
  },
  examples: [
    {
      bad: 'The minister is incompetent, a source in his party said.',
      good: 'The minister missed three votes, a source in his party said, asking not to be named because the count is secret.',
    },
  ],
  check(paragraph, report) {
    for (const content of anonymousContents(paragraph)) {
      const opinion = opinionRules
        .flatMap((rule) => paragraph.terms.get(rule) ?? [])
        .sort((a, b) => a.start - b.start)
        // “Very” is no opinion: what weighs a hint in our own words weighs nothing here.
        .find(
          (hit) =>
            hit.term.severity !== 'hint' &&
            contains(content, hit) &&
            !isThing(paragraph, hit) &&
            !isOnPaper(paragraph, hit),
        )
      const at = opinion ?? insultIn(paragraph, content) ?? chargeIn(paragraph, content)
      if (at === undefined) continue
      report.opinion({
        at,
        fixes: [queryFix(at, 'can this be on the record?')],
        ...(opinion === undefined ? {} : {term: opinion.term.id}),
      })
    }
  },
})

/** Lists whose words, in somebody's mouth, are an opinion. */
const opinionRules = [
  'tone/evaluation',
  'loaded/modifier',
  'loaded/label',
  'loaded/noun',
  'tone/editorial-adverb',
]

/** What sources that are not named are made to say. */
function anonymousContents(paragraph: Paragraph): readonly TextSpan[] {
  const sources = unnamedSources(paragraph)
  return paragraph.attributions
    .filter(
      ({source, cue}) =>
        (cue !== undefined && isUnnamed(paragraph, cue)) ||
        (source !== undefined &&
          (sources.some((phrase) => overlaps(phrase, source)) || isInsider(paragraph, source))),
    )
    .flatMap(({content}) => content)
}

/** A charge, a verdict or a look into somebody's mind: "She never wanted the job", "The lab faked the results". */
function chargeIn(paragraph: Paragraph, content: TextSpan): TextSpan | undefined {
  return claimsOf(paragraph).find(
    (claim) =>
      claim.grave &&
      charges.has(claim.kind) &&
      contains(content, claim) &&
      claim.owner !== 'nobody' &&
      !isWhyUnnamed(paragraph, claim),
  )
}

/** "asked not to be named because she feared for her job": why the name is left out, and nobody's opinion. */
function isWhyUnnamed({text, sentences}: Paragraph, {start, sentence}: Claim): boolean {
  const before = text.slice(sentences[sentence]?.start ?? start, start)
  return /\b(?:anonymity|anonymously|named|identified|names?)\b[^.]{0,30}\b(?:because|since|as|for fear|out of fear|saying|citing)\b[^.]*$/i.test(
    before,
  )
}

const charges: ReadonlySet<ClaimKind> = new Set(['wrongdoing', 'verdict', 'mind'])

/** A word for a person, or about one, that nobody says to his face. */
function insultIn(paragraph: Paragraph, content: TextSpan): TextSpan | undefined {
  const noun = paragraph.tokens.find(
    (token, index) =>
      contains(content, token) &&
      token.pos === 'NOUN' &&
      insults.has(token.lemma) &&
      !isOnPaper(paragraph, {endToken: index + 1}),
  )
  return noun === undefined
    ? opinionsOf(paragraph).find((opinion) => !opinion.mild && contains(content, opinion))
    : {start: noun.start, end: noun.end}
}

/** "traces of explosive": a thing that is named, and nobody judged. */
function isThing({tokens}: Paragraph, {firstToken, endToken, term}: TermHit): boolean {
  const verb = tokens[endToken]?.pos
  return (
    endToken - firstToken === 1 &&
    (tokens[firstToken]?.pos === 'NOUN' ||
      (tokens[firstToken - 1]?.norm === 'of' && (verb === 'AUX' || verb === 'VERB'))) &&
    (term.rule === 'tone/evaluation' || term.rule === 'loaded/modifier')
  )
}

/** "fraud charges": the name of a case, and nobody's view. */
function isOnPaper({tokens}: Paragraph, {endToken}: Pick<TermHit, 'endToken'>): boolean {
  return /^(?:charges?|counts?|case|cases|trial|investigation|inquiry|laws?|indictment)$/.test(
    tokens[endToken]?.norm ?? '',
  )
}
