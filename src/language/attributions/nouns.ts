import {type CueNoun, cueNouns, equatedNouns} from '../cue-nouns.js'
import {settings} from '../name-lists.js'
import {beForms, isPossessive, type NounPhrase, possessives, type Run} from '../phrases.js'
import {singular} from '../source-kinds.js'
import {leadsClause} from './asides.js'
import {strikesInWords} from './blows.js'
import {mainVerbAfter} from './clause-ends.js'
import {contentSpan, sentenceLimit} from './contents.js'
import {commaAfter} from './extents.js'
import {
  type Draft,
  draftFrom,
  isQuotedToken,
  phraseAt,
  quoteOf,
  type Reading,
  spanOf,
  tokenFrom,
} from './reading.js'
import {extendRight} from './sources-behind.js'
import {isTime} from './times.js'

/** "the mayor's claim that …", "fears about …", "his support for …": a noun holds what somebody says, and its owner says it. */
export function cueNounAttributions(reading: Reading): readonly Draft[] {
  const drafts: Draft[] = []
  for (const phrase of reading.phrases.nouns) {
    const head = reading.tokens[phrase.head]
    if (
      head === undefined ||
      (head.pos !== 'NOUN' && phrase.end - phrase.first > 1) ||
      isQuotedToken(reading, phrase.head)
    )
      continue
    const word = singular(head)
    const noun = cueNouns.get(word)
    const held =
      (noun?.that === true || rulings.has(word) ? issuedBy(reading, phrase, word) : undefined) ??
      (noun === undefined ? undefined : nounAttribution(reading, phrase, noun))
    const draft = held ?? (equatedNouns.has(word) ? equated(reading, phrase, word) : undefined)
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

/** What courts, inquiries and auditors give out, beside the nouns of speech. */
const rulings = new Set('ruling finding verdict judgment judgement decision report study'.split(' '))

/** "a ruling | by the regulator | in March | that the firm had lied": who gave out what the noun holds. */
function issuedBy(reading: Reading, {first, end}: NounPhrase, lemma: string): Draft | undefined {
  const {tokens} = reading
  if (!/^(?:by|from)$/.test(tokens[end]?.norm ?? '')) return undefined
  const limit = sentenceLimit(reading, end)
  const issuer = phraseAt(reading, end + 1)
  if (issuer?.first !== end + 1 || isTime(reading, issuer)) return undefined
  const source = {first: issuer.first, end: extendRight(reading, issuer.end, limit)}
  let that = source.end
  const when = phraseAt(reading, tokens[that]?.pos === 'ADP' ? that + 1 : that)
  if (when !== undefined && when.first >= that && isTime(reading, when)) that = when.end
  if (tokens[that]?.norm !== 'that' || !leadsClause(reading, that, limit)) return undefined
  const content = contentSpan(reading, that, clauseEnd(reading, {first, end: that}, limit))
  if (content === undefined) return undefined
  return draftFrom(reading, {source, cue: {first, end: end + 1}, lemma, content: [content]})
}

function nounAttribution(reading: Reading, phrase: NounPhrase, noun: CueNoun): Draft | undefined {
  const {tokens} = reading
  const limit = sentenceLimit(reading, phrase.head)
  const lead = tokens[phrase.end]
  const next = tokens[phrase.end + 1]
  const owner = ownerOf(reading, phrase)
  const head = singularOf(reading, phrase)
  if (lead === undefined || next === undefined || phrase.end >= limit) return undefined
  // "said in a statement that …", "on a conference call that …": where it was said.
  const where = tokens[phrase.first - 1]?.norm
  if (owner === undefined && (where === 'in' || (where === 'on' && settings.has(head)))) return undefined
  const that =
    lead.norm === 'that' &&
    noun.that &&
    opensClause(reading, phrase.end + 1) &&
    !isGapped(reading, phrase.end + 1)
  const to = lead.norm === 'to' && noun.to && next.pos === 'VERB' && owner !== undefined
  const prep = noun.prep.includes(lead.norm)
  // "Attacks on the convoy" are no words.
  if (head === 'attack' && (owner === undefined || !isAttackInWords(reading, phrase.end + 1, limit)))
    return undefined
  // Without an owner only a clause or "about" shows that the noun speaks.
  if (
    !that &&
    !to &&
    !(
      prep &&
      (owner !== undefined ||
        lead.norm === 'about' ||
        lead.norm === 'over' ||
        plural(tokens[phrase.head]?.norm ?? ''))
    )
  )
    return undefined
  const cueEnd = prep && !that && !to ? phrase.end + 1 : phrase.end
  const end = that
    ? clauseEnd(reading, phrase, commaAfter(reading, phrase.end, limit))
    : to
      ? deedEnd(reading, phrase, limit)
      : shortEnd(reading, cueEnd, limit)
  const content = contentSpan(reading, cueEnd, end)
  if (content === undefined) return undefined
  const first = owner === undefined ? (that ? phrase.first : phrase.first) : (phrase.owned ?? phrase.first)
  const cue = spanOf(reading, {
    first: owner === undefined && tokens[phrase.first]?.pos === 'DET' && !that ? phrase.first + 1 : first,
    end: cueEnd,
  })
  const draft = {cue, lemma: head, content: [content], at: cue.start, wraps: false}
  return owner === undefined ? draft : {...draft, source: spanOf(reading, owner), sourceRun: owner}
}

/** "The plan is to close it", "one question is whether it works", "his hope is that it will": what somebody holds is all of it. */
function equated(reading: Reading, phrase: NounPhrase, lemma: string): Draft | undefined {
  const {tokens} = reading
  const limit = sentenceLimit(reading, phrase.head)
  const be = extendRight(reading, phrase.end, limit)
  const lead = tokens[be + 1]
  if (lead === undefined || be + 1 >= limit || !beForms.has(tokens[be]?.norm ?? '')) return undefined
  const clause = /^(?:that|whether|how|why)$/.test(lead.norm)
  const deed = lead.norm === 'to' && tokens[be + 2]?.pos === 'VERB'
  const before = tokens[phrase.first - 1]
  const opens =
    before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'SCONJ'
  if (!(clause || deed) || !opens) return undefined
  const content = contentSpan(reading, be + 1, limit)
  if (content === undefined) return undefined
  const owner = ownerOf(reading, phrase)
  const first = owner === undefined ? phrase.first : (phrase.owned ?? phrase.first)
  const cue = spanOf(reading, {first, end: be + 1})
  const draft = {cue, lemma, content: [content], at: cue.start, wraps: false}
  return owner === undefined ? draft : {...draft, source: spanOf(reading, owner), sourceRun: owner}
}

function isAttackInWords(reading: Reading, first: number, limit: number): boolean {
  const object = phraseAt(reading, first)
  return object !== undefined && strikesInWords(reading, 'attack', object, limit)
}

function singularOf({tokens}: Reading, {head}: NounPhrase): string {
  const token = tokens[head]
  return token === undefined ? '' : singular(token)
}

function plural(word: string): boolean {
  return word.endsWith('s')
}

/** Whose claim it is: "the mayor's", "his". */
function ownerOf({tokens}: Reading, {first, owned}: NounPhrase): {first: number; end: number} | undefined {
  if (owned === undefined || owned <= first) return undefined
  if (possessives.has(tokens[first]?.norm ?? '')) return {first, end: first + 1}
  return isPossessive(tokens[owned - 1]) ? {first, end: owned} : undefined
}

/** "that the vote was over", against "that was made": a clause has a subject of its own. */
function opensClause(reading: Reading, first: number): boolean {
  const token = reading.tokens[first]
  const phrase = phraseAt(reading, first)
  return phrase !== undefined && phrase.first === first && token?.pos !== 'VERB' && token?.pos !== 'AUX'
}

/** "the plan that | critics say will fail": the clause tells which plan, and not what is planned. */
function isGapped({tokens, cueAt}: Reading, first: number): boolean {
  const cue = cueAt[first + 1]?.cue
  const behind = tokens[first + 2]
  if (tokens[first]?.pos !== 'NOUN' || cue === undefined || behind === undefined) return false
  const verb = behind.pos === 'AUX' || (behind.pos === 'VERB' && !behind.norm.endsWith('ing'))
  // "the plan that | unions called illegal"
  return (verb && /[cs]/.test(cue.frames)) || (behind.pos === 'ADJ' && cue.frames.includes('a'))
}

/** Where the clause behind "the claim that" ends: before the verb that the noun is the subject of, where it opens a clause. */
function clauseEnd(reading: Reading, {first, end}: Run, limit: number): number {
  const before = reading.tokens[first - 1]
  const opens = before === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(before.pos)
  return opens ? mainVerbAfter(reading, end + 1, limit) : limit
}

/** Where the deed behind "his promise to" ends: "to cut taxes | was not kept". */
function deedEnd(reading: Reading, {first, end}: NounPhrase, limit: number): number {
  const before = reading.tokens[first - 1]
  const opens = before === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(before.pos)
  const short = shortEnd(reading, end, limit)
  return opens ? Math.min(short, mainVerbAfter(reading, end + 2, limit, 0)) : short
}

/** The end of a noun phrase or an infinitive behind a cue noun. */
function shortEnd(reading: Reading, first: number, limit: number): number {
  const quote = quoteOf(reading, first)
  if (quote !== undefined) return tokenFrom(reading, quote.end)
  const phrase = phraseAt(reading, first)
  if (phrase !== undefined && phrase.first === first) return extendRight(reading, phrase.end, limit)
  return commaAfter(reading, first, limit)
}
