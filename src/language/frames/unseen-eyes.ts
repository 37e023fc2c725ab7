import type {TextSpan} from '../../story/span.js'
import {armed, words} from '../claims/words.js'
import {isOf} from '../noun-phrases.js'
import type {Paragraph, Passive, Token} from '../paragraph.js'
import {quotationAt} from '../paragraph.js'
import {watch} from '../places.js'

/** Seen and heard: somebody's eyes and ears. Words that also name a finding ("was detected", "was identified") are not among them. */
const sensed = words('glimpse notice spy espy descry discern overhear sight remark')
/** What is seen with a particle: "made out over the ridge", "picked out on rooftops". */
const sensedOut = words('make pick')
/** Gear hears and follows as well, of these only: "voices have been picked up". */
const intercepted = words(
  'voice chatter signal tanker lorry truck convoy ship vessel submarine drone aircraft plane boat',
)
/** Held to be so: of these a passive with an infinitive, or with "it … that", hides who holds it. */
const held = words(`
  believe think understand fear suspect reckon hold presume assume surmise conjecture guess judge whisper rumour rumor hint imagine
  repute feel allege claim report estimate say suggest speculate hypothesise hypothesize moot tip mutter murmur posit theorise theorize
  intimate bruit tout
`)
/** And of these with "it … that": "it is generally accepted that". */
const granted = words(
  'accept acknowledge recognise recognize concede argue note remark observe hope expect agree know regret imagine',
)
const crowd = words(
  'widely generally commonly universally popularly locally broadly openly privately quietly almost long increasingly freely darkly',
)
const seenAs = words(
  'see regard consider view expect perceive blame credit accept acknowledge agree recognise recognize know tip',
)

/** Passives of seeing, hearing and believing that leave out whose eyes, ears and minds: as long as the copy says no more, nobody's. */
export function unseenEyes(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens, text, passives} = paragraph
  const found: TextSpan[] = []
  for (const passive of passives) {
    if (passive.agent !== undefined || !telling.has(passive.lemma) || !isPlain(text, passive)) continue
    const verb = tokens.findIndex(({start}) => start === passive.participle.start)
    const end = endOf(tokens, verb, passive, text)
    if (end === undefined) continue
    const at = {start: startOf(paragraph, passive), end}
    if (quotationAt(paragraph, at) === undefined) found.push(at)
  }
  return found
}

/** Every verb that a frame needs. */
const telling: ReadonlySet<string> = new Set([
  ...sensed,
  ...sensedOut,
  ...held,
  ...granted,
  ...seenAs,
  'find',
  'show',
  'track',
  'detect',
  'trace',
])

/** Told as a fact: no "may be seen", "cannot be ruled out", "not believed". */
function isPlain(text: string, {start, participle}: Passive): boolean {
  const group = text.slice(Math.max(0, start - 14), participle.start).toLowerCase()
  return (
    !/\b(?:not|never|no|can|could|may|might|must|should|would|will|shall|to|ever|if|being|nobody|nothing|none)\b|n['’]t\b/.test(
      group,
    ) && /\b(?:is|are|was|were|been)\b/i.test(text.slice(start, participle.start))
  )
}

/** Where the words of seeing or believing end; `undefined` where the passive is none. */
function endOf(
  tokens: readonly Token[],
  verb: number,
  {lemma, participle, start}: Passive,
  text: string,
): number | undefined {
  const next = tokens[verb + 1]
  if (next?.norm === 'by') return undefined
  const isPast = /\b(?:was|were|been)\b/i.test(text.slice(start, participle.start))
  if (isPast && sensed.has(lemma)) return next?.norm === 'as' ? undefined : participle.end
  if (isPast && sensedOut.has(lemma) && next?.norm === 'out')
    return lookout.has(tokens[verb + 2]?.norm ?? '.') && !inspected.test(text) ? next.end : undefined
  if (
    isPast &&
    ((lemma === 'pick' && next?.norm === 'up') ||
      (/^(?:track|report|detect|trace)$/.test(lemma) && next?.pos === 'ADP'))
  )
    return tokens
      .slice(Math.max(0, verb - 6), verb)
      .some((token) => isOf(intercepted, token) || isOf(armed, token)) &&
      !/\bradar|satellite|coast ?guard|transponder\b/i.test(text)
      ? next?.end
      : undefined
  let at = verb + 1
  while (tokens[at]?.pos === 'ADV') at += 1
  const isIt = subjectIsIt(tokens, verb)
  if (tokens[at]?.norm === 'by') return undefined
  if (
    isIt &&
    (held.has(lemma) ||
      (granted.has(lemma) && !/^(?:agree|know|note|observe)$/.test(lemma)) ||
      (granted.has(lemma) && crowdBefore(tokens, verb)))
  )
    return tokens[at]?.norm === 'that' || (held.has(lemma) && tokens[at]?.norm === ',')
      ? participle.end
      : undefined
  if (
    (held.has(lemma) || (lemma === 'consider' && tokens[at + 1]?.norm === 'have')) &&
    tokens[at]?.norm === 'to' &&
    /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')
  )
    return lemma !== 'hold' || /^(?:have|be)$/.test(tokens[at + 1]?.norm ?? '') ? tokens[at]?.end : undefined
  // "have been found to share the flaw": by whom?
  if (
    (lemma === 'find' || lemma === 'show') &&
    /\bbeen\b/.test(text.slice(start, participle.start)) &&
    tokens[at]?.norm === 'to' &&
    /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')
  )
    return tokens[at]?.end
  if (
    (held.has(lemma) || seenAs.has(lemma)) &&
    crowdBefore(tokens, verb) &&
    lemma !== 'say' &&
    lemma !== 'hold'
  ) {
    if (lemma === 'know' || lemma === 'accept') return undefined
    return participle.end
  }
  return undefined
}

const lookout = words(
  'on in at near above beyond over under along off behind among through across between from . , ;',
)
const inspected = /\b(?:police|line-?up|parade|squad|team|menu|identity)\b/i

function subjectIsIt(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.norm === 'long') at -= 1
  return tokens[at]?.norm === 'it'
}

function crowdBefore(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]
  return before !== undefined && crowd.has(before.norm) && !/^(?:almost|increasingly)$/.test(before.norm)
}

function startOf({text}: Paragraph, {start}: Passive): number {
  const before = /\b(?:has|have|had)(?: \w+ly)? $/i.exec(text.slice(Math.max(0, start - 24), start))
  return before === null ? start : start - before[0].length
}

const opinion = watch(
  words(
    'feeling view consensus suspicion fear assumption thinking belief hope expectation wisdom betting theory mood impression hunch verdict calculation perception report rumour rumor claim allegation speculation',
  ),
  'lemma',
)
/** Told, and not held: of these only "there were reports that" hides who tells. */
const told = words('report rumour rumor claim allegation speculation')

/** "there were unconfirmed", right before. */
function isThereBefore(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (/^(?:ADJ|ADV)$/.test(tokens[at]?.pos ?? '')) at -= 1
  if (tokens[at]?.norm === 'been') at -= 1
  return /^(?:is|are|was|were|has|have|had)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === 'there'
}

const abroad = words(
  'general widespread common prevailing received popular local growing widely-held widely conventional dominant universal collective accepted unanimous strong overriding public diplomatic',
)

/** "The feeling in the capital is that", "there is a growing suspicion that": a thought that nobody thinks. */
export function opinionsAbroad(paragraph: Paragraph): readonly TextSpan[] {
  const {tokens} = paragraph
  const found: TextSpan[] = []
  for (const index of paragraph.places.of(opinion)) {
    const token = tokens[index]
    if (token === undefined) continue
    // "There were fears that": the tagger takes the noun for a verb.
    const isVerb = token.pos === 'VERB' && !/^(?:betting|feeling|fears|hopes)$/.test(token.norm)
    if (isVerb || (told.has(token.lemma) && !isThereBefore(tokens, index))) continue
    let first = index
    while (/^(?:ADJ|ADV|NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '') && index - first < 3) first -= 1
    const opener = tokens[first - 1]
    let end = index + 1
    if (/^(?:in|on|around|at|among|across|of|here)$/.test(tokens[end]?.norm ?? ''))
      while (
        end < index + 7 &&
        /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '') &&
        tokens[end]?.norm !== 'that'
      )
        end += 1
    const isThat = tokens[end]?.lemma === 'be' && tokens[end + 1]?.norm === 'that'
    const isThere =
      tokens[index + 1]?.norm === 'that' &&
      tokens.slice(Math.max(0, first - 5), first).some(({norm}) => norm === 'there')
    const loose = tokens.slice(first, index).some(({norm}) => abroad.has(norm))
    const last = isThat ? tokens[end + 1] : isThere ? tokens[index + 1] : undefined
    if (last === undefined || (isThat && opener?.norm !== 'the' && !loose)) continue
    if (
      tokens.slice(Math.max(0, first - 4), first).some(({norm}) => /^(?:no|not|little|n't|never)$/.test(norm))
    )
      continue
    const start = isThere ? index : opener?.norm === 'the' ? first - 1 : first
    const at = {start: tokens[start]?.start ?? token.start, end: last.end}
    if (quotationAt(paragraph, at) === undefined) found.push(at)
  }
  return found
}
