import type {Passive, Sentence, Token} from '../paragraph.js'
import {type Places, watch} from '../places.js'
import {agentAfter} from './agents.js'
import {isNominal, isQuote} from './kinds.js'
import {isParticiple, isVerbal} from './participle-or-adjective.js'
import {irregularParticiples, participleLemma} from './participles.js'

/**
 * Finds be- and get-passives: the auxiliary, what may stand between, the participle, and the agent that "by …" names.
 *
 * Participles joined to the first by "and", "or" or a comma are passives of their own. Adjectives that look like participles ("is
 * interested in") are left out.
 */
export function findPassives(
  tokens: readonly Token[],
  places: Places,
  sentences: readonly Sentence[],
): readonly Passive[] {
  return sentences.flatMap((sentence) => inSentence(tokens, places.within(auxiliaries, sentence), sentence))
}

function inSentence(
  tokens: readonly Token[],
  starts: readonly number[],
  {endToken}: Sentence,
): readonly Passive[] {
  const passives: Passive[] = []
  let told = -1
  for (const index of starts) {
    if (index <= told || isOwn(tokens, index)) continue
    const participle = participleAfter(tokens, index, endToken)
    if (participle === undefined) continue
    let last = add(index, participle)
    for (let next = joined(tokens, last, endToken); next !== undefined; next = joined(tokens, last, endToken))
      last = add(next, next)
    told = last
  }
  return passives

  function add(from: number, at: number): number {
    const first = tokens[from]
    const word = tokens[at]
    if (first === undefined || word === undefined) return at
    const agent = agentAfter(tokens, at, endToken)
    passives.push({
      start: first.start,
      end: word.end,
      participle: {start: word.start, end: word.end},
      lemma: participleLemma(word.norm, word.lemma) ?? word.lemma,
      ...(agent === undefined ? {} : {agent}),
    })
    return at
  }
}

/** The forms of "be" and "get". */
const auxiliaries = watch(
  "is are was were be been being am 're 'm 's get gets got getting gotten".split(' '),
  'norm',
)

/** "He's told" and "it's believed" are "is"; "it's opened up a market" is "has", and "the firm's" an owner. */
function isOwn(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.norm === "'s" && (tokens[index - 1]?.pos !== 'PRON' || hasObject(tokens, index + 1))
}

function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || ['he', 'she', 'they', 'we', 'i', 'it'].includes(next.norm)) return false
  return isNominal(next) || next.norm === 'up' || next.norm === 'out'
}

/** What may stand between auxiliary and participle beside adverbs; the tagger seldom takes these for adverbs. */
const skipped = new Set(
  "not n't all both being been each never now then once twice just so also only later already still even first best last second least well".split(
    ' ',
  ),
)

/** The index of the participle that the auxiliary at `index` goes with. */
function participleAfter(tokens: readonly Token[], index: number, end: number): number | undefined {
  const inverted = isInverted(tokens, index)
  let bracket = false
  for (let at = index + 1; at < end && at < index + 12; at += 1) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (bracket || token.text === ',') {
      // "was, however, rejected", "were, police said, killed": one short parenthesis.
      if (token.text === ',') bracket = !bracket
      if (bracket && at > index + 5) return undefined
      continue
    }
    if (isParticiple(tokens, at)) return isVerbal(tokens, at) ? at : undefined
    if (token.pos === 'ADV' || skipped.has(token.norm) || isQuote(token)) continue
    // "quickly and safely returned"
    if (token.pos === 'CCONJ' && tokens[at - 1]?.pos === 'ADV' && tokens[at + 1]?.pos === 'ADV') continue
    if (inverted && isNominal(token) && at < index + 6) continue
    return undefined
  }
  return undefined
}

/** "Was the minister told?", "Nor were they asked", "Gone are …": the subject stands behind the auxiliary. */
function isInverted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined || /^[.:;"“(]$/.test(before.text)) return true
  return ['what', 'nor', 'neither', 'so', 'why', 'how', 'when', 'where', 'only', 'than', 'as'].includes(
    before.norm,
  )
}

/** The participle joined to the one at `index`: "was arrested and charged", "were beaten, robbed and left for dead". */
function joined(tokens: readonly Token[], index: number, end: number): number | undefined {
  let conjunction = false
  for (let at = index + 1; at < end && at < index + 10; at += 1) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (token.norm === 'and' || token.norm === 'or' || token.norm === 'but') {
      conjunction = true
      continue
    }
    if (conjunction) {
      if (token.pos === 'ADV' || token.norm === 'not') continue
      return isParticiple(tokens, at) && staysPassive(tokens, at) ? at : undefined
    }
    if (token.text === ',') {
      const next = tokens[at + 1]
      if (next?.pos === 'VERB' && isParticiple(tokens, at + 1) && listGoesOn(tokens, at + 2, end))
        return at + 1
      if (next?.norm !== 'and' && next?.norm !== 'or') return undefined
      continue
    }
    if (['VERB', 'AUX', 'SCONJ'].includes(token.pos) || token.text === ';' || token.text === ':')
      return undefined
  }
  return undefined
}

function listGoesOn(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens
    .slice(from, Math.min(end, from + 4))
    .some(({norm}) => norm === 'and' || norm === 'or' || norm === ',')
}

/** After "and", a regular participle could as well be a past tense: an object behind it makes it one ("was held and denied the charge"). */
function staysPassive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const token = tokens[at]
  if (next === undefined || token === undefined) return true
  if (token.norm === 'told' && next.pos !== 'PRON' && next.pos !== 'DET' && next.pos !== 'PROPN') return true
  if (['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'SCONJ'].includes(next.pos)) return false
  const onlyParticiple = irregularParticiples.has(token.norm) && !pastForms.has(token.norm)
  return onlyParticiple || ['ADP', 'PUNCT', 'ADV', 'CCONJ'].includes(next.pos) || next.norm === 'to'
}

/** Irregular participles that are past tenses too. */
const pastForms = new Set(
  'left lost won met held led said felt thought told heard made found kept put cut set hit let read paid sent spent built brought fought caught sought stood'.split(
    ' ',
  ),
)
