import {words} from '../../language/claims/words.js'
import {isReport} from '../../language/cues.js'
import type {Paragraph, Quotation, Sentence, Token} from '../../language/paragraph.js'
import {sentenceAt, tokensIn} from '../../language/paragraph.js'
import type {TextSpan} from '../../story/span.js'
import {overlaps} from '../../story/span.js'
import {query} from '../claims.js'
import {defineRule} from '../define-rule.js'

/** Marks around a few words that nobody is quoted as saying. */
const naming = words(`
  call name title entitle dub nickname moniker epithet tag know describe term label style brand refer mean word phrase dictum adage maxim mantra slogan sign banner placard
  song film book album poem programme program play show novel series magazine newspaper game code-name codename motto read
  say tell feel think use ask shout utter hear introduce hail denounce portray depict cast bill tout identify speak
  deem consider declare declaration announce announcement pronounce proclaim commitment
  comment remark
  rate rating chant sing perform recite spell define headline caption translate alias hashtag
`)

/** What people do in words without a verb of saying: the marks in "thanked him for his “candour”" are hers. */
const speakingActs = words(`
  criticize criticise attack accuse thank praise blame warn question allege instruct order urge deny promise pledge vow claim
  complain complaint mock deride ridicule dismiss demand propose congratulate welcome reject argue insist believe apologize apologise
  admit concede request petition defend condemn lament promote pitch charge slam blast assail quip joke jab position reference forecast predict
`)

export const scare = defineRule({
  id: 'quote/scare',
  severity: 'warning',
  roles: ['body', 'list', 'summary'],
  quoted: 'see',
  attributed: 'see',
  why: 'Quotation marks need a speaker; without one they sneer, and the reader cannot tell at what.',
  basis: ['AP, Quotations: fragments', 'CJR, Scare quotes', 'Reuters, Quotations'],
  quiet: [
    'somebody in the sentence speaks or names, or goes on speaking',
    'titles, nicknames, ratings, words as words, terms that the copy explains',
    'the answers of a poll, the text of a law',
  ],
  messages: {
    marks: ({actual}) => `Unexpected marks around ${actual}, expected a speaker, or the words without marks`,
  },
  examples: [
    {
      bad: 'The “reform” passed on Friday.',
      good: 'The reform, which unions call “a swindle”, passed on Friday.',
    },
  ],
  check(paragraph, report) {
    for (const quotation of paragraph.quotations) {
      if (paragraph.text.slice(0, quotation.inner.end).endsWith(':')) continue
      // author="…": the code of a page
      if (paragraph.text[quotation.start - 1] === '=') continue
      if (quotation.kind !== 'scare' || quotation.openBefore || quotation.openAfter || quotation.nested)
        continue
      if (isNamed(paragraph, quotation) || isTitle(paragraph, quotation)) continue
      if (isTaken(paragraph, quotation) || isExplained(paragraph, quotation)) continue
      const {start, end} = quotation
      report.marks({
        at: {start, end},
        fixes: [query(sentenceAt(paragraph, quotation) ?? quotation, 'whose words?')],
      })
    }
  },
})

/** Somebody speaks in the sentence, or a word says that the marks hold a name. */
function isNamed(paragraph: Paragraph, quotation: Quotation): boolean {
  const sentence = sentenceAt(paragraph, quotation)
  if (sentence === undefined) return false
  const speaks = paragraph.attributions.some(
    ({source, cueLemma, content}) =>
      source !== undefined &&
      (cueLemma === '' || isReport(cueLemma)) &&
      content.some((part) => overlaps(part, sentence)) &&
      overlaps(source, sentence),
  )
  if (speaks) return true
  return namesIt(paragraph, quotation, sentence) || precededByCalled(paragraph, quotation)
}

/**
 * A word that says the marks hold a name or somebody's words. A verb of speaking may stand anywhere before them, or behind with whose words
 * they are; a noun ("sign", "film", "charge") only beside them, and a compound ("much-praised") never.
 */
function namesIt({tokens}: Paragraph, quotation: Quotation, sentence: Sentence): boolean {
  const first = tokens.findIndex(({start}) => start >= quotation.start)
  const end = tokens.findIndex(({start}) => start >= quotation.end)
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index]
    if (token === undefined || (index >= first && (end < 0 || index < end))) continue
    const {norm, lemma, pos} = token
    if (![lemma, ...stemsOf(norm)].some((word) => naming.has(word) || speakingActs.has(word))) continue
    if (norm === 'called' || norm === 'so-called' || tokens[index - 1]?.text === '-') continue
    const isBefore = index < first
    // “The ‘reform’ names no minister”: the tagger takes the verb for a noun.
    if (!isBefore && tokens[index + 1]?.pos === 'DET') continue
    const isBeside = isBefore ? first - index <= 12 : index - end <= 1
    if (
      pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && norm.endsWith('ing'))
        ? isBefore || speaksBehind(tokens, index, end)
        : isBeside
    )
      return true
  }
  return false
}

/** The tagger takes "is promising" for an adjective. */
function stemsOf(norm: string): readonly string[] {
  return norm.endsWith('ing') ? [norm.slice(0, -3), `${norm.slice(0, -3)}e`] : []
}

/** "the “safe zone” that residents call a trap"; and not what is done with the thing in marks: "the “reform” names nobody". */
function speaksBehind(tokens: readonly Token[], verb: number, end: number): boolean {
  return tokens
    .slice(Math.max(0, end), verb)
    .some(
      ({pos, norm, text}) =>
        pos === 'PRON' || pos === 'PROPN' || text === ',' || /^(?:that|which|what|who|as)$/.test(norm),
    )
}

/**
 * Whether the marks hold words that stand somewhere: the answers of a poll, the text of a law, a headline's quotation, or what somebody
 * who has just been cited goes on to say.
 */
function isTaken(paragraph: Paragraph, {start}: Quotation): boolean {
  const {text, sentences} = paragraph
  const index = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
  const sentence = sentences[index]
  if (sentence === undefined) return false
  const copy = text.slice(sentence.start, sentence.end)
  if (polls.test(copy) || laws.test(copy)) return true
  // A headline has no room for who said it, and single marks.
  if (/^['‘]/.test(text.slice(start)) && sentences.length === 1 && text.length < 110) return true
  const before = sentences[index - 1]
  return (
    before !== undefined && /^(?:\w+ ){0,3}(?:he|she|it|they)\b/i.test(copy) && isCited(paragraph, before)
  )
}

const polls =
  /\(\d+ ?%|(?:%|\bper ?cent) (?:of|said|chose|answered|thought|felt|rated|described)\b|\bvoters\b|\brespondents\b|\bsurveyed\b|\bpoll(?:ed|s|sters)?\b/i
const laws = /\bconstitution(?:al)?\b|\bstatut(?:e|es|ory)\b|\bamendment\b|\bclause\b/i

function isCited({attributions}: Paragraph, sentence: TextSpan): boolean {
  return attributions.some(
    ({source, cue}) => source !== undefined && cue !== undefined && overlaps(cue, sentence),
  )
}

/** A word that the copy goes on to explain, or that it takes as a word: "a “dry port” — with cranes", "“Top secret” is the highest level", "as a “belt”". */
function isExplained({text, tokens}: Paragraph, {start, end, inner}: Quotation): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 16)
  if (
    /^\s+(?:status|feature|button|option|category|provision|mode|visa|programme|program|policy|rule|law|list)\b/.test(
      after,
    )
  )
    return true
  if (/\bas (?:(?:an?|the|its|his|her|their) )?$/i.test(before)) return true
  // "banned it to “prevent immorality”": the purpose is theirs who did it.
  if (/\bto $/i.test(before)) return true
  if (/^\s*(?:[-–—]+|\()\s*(?:with|where|normally|which|that|meaning|or|in which|an?|the)\b/i.test(after))
    return true
  if (
    /(?:^|[.!?]\s+)$/.test(before) &&
    /^\s+(?:is|are|was|were|means|meant|refers|has|have|in|of)\b/.test(after)
  )
    return true
  const words = text.slice(inner.start, inner.end)
  // “state.gov”, “FBI-style”: an address, an abbreviation.
  if (/\b\p{Lu}{2,}\b|^\S+\.\w{2,4}$/u.test(words)) return true
  // The “at-large” seat: a set phrase before its noun; a “clean-up” is the noun itself.
  const next = tokens.find((token) => token.start >= end)
  return /^\p{Ll}+-\p{Ll}+$/u.test(words) && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '')
}

/** "which they called “a swindle”", but never "so-called “swindle”". */
function precededByCalled({text}: Paragraph, {start}: Quotation): boolean {
  return /(?<!\bso[-\u2010\u2011\s])\bcall(?:s|ed|ing)?\b[^.]{0,40}$/i.test(
    text.slice(Math.max(0, start - 60), start),
  )
}

/** Every word that can has a capital: "Lohengrin", "Good Will Hunting". The first word of a sentence has one anyway. */
function isTitle(paragraph: Paragraph, {start, inner}: Quotation): boolean {
  const opens = paragraph.sentences.some((sentence) => sentence.start === start)
  return tokensIn(paragraph, inner).every(({text, pos}, index, all) => {
    if (opens && index === 0 && all.length === 1) return false
    return /^\P{Ll}/u.test(text) || /^(?:ADP|DET|CCONJ|PART)$/.test(pos)
  })
}
