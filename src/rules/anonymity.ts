import {newsAgencies} from '../language/name-lists.js'
import {once} from '../language/once.js'
import {attributionOf, type Paragraph, sentenceAt, type Token} from '../language/paragraph.js'
import {watch} from '../language/places.js'
import type {TextSpan} from '../story/span.js'
import {overlaps} from '../story/span.js'

/** The noun phrases headed by "source" or "sources" that say something: "a source close to the talks told", "a person familiar with the plan said". */
export const unnamedSources: (paragraph: Paragraph) => readonly TextSpan[] = once(findUnnamedSources)

function findUnnamedSources({tokens, places}: Paragraph): readonly TextSpan[] {
  const found: TextSpan[] = []
  for (const index of places.of(heads)) {
    const norm = tokens[index]?.norm
    if (norm !== 'source' && norm !== 'sources' && !isRankOnly(tokens, index) && !isInTheKnow(tokens, index))
      continue
    const first = phraseStart(tokens, index)
    const last = phraseEnd(tokens, index)
    const from = tokens[first]
    const to = tokens[last]
    if (from !== undefined && to !== undefined && isCited(tokens, first, last))
      found.push({start: from.start, end: to.end})
  }
  return found
}

/** "a former colleague", "one board member": near enough to judge, and not named. */
export function isInsider({text}: Paragraph, {start, end}: TextSpan): boolean {
  const source = text.slice(start, end)
  return insiders.test(source) && !/\s\p{Lu}/u.test(source.replace(/^\w+ \p{Lu}\S*/u, 'a'))
}

const insiders =
  /^(?:an?|one|another) (?:[\w-]+ ){0,3}(?:colleague|friend|aide|ally|rival|insider|executive|member|minister|lawmaker|associate|adviser|advisor|employee|officer|diplomat|official|director|partner|manager|priest|teacher|nurse|alderman|councillor|councilor|senator|deputy|delegate|trader|clerk|delegate|envoy|negotiator|participant|banker|trader|investor|guest|lawyer|soldier|teammate|team[- ]mate|player|resident|neighbou?r|voter|worker)\b/i

/** "a senior official", "one top diplomat": a rank, and nothing that it is the rank of. */
function isRankOnly(tokens: readonly Token[], head: number): boolean {
  return (
    ranked.has(tokens[head]?.norm ?? '') &&
    /^(?:senior|top|high-ranking|ranking|well-placed|leading)$/.test(tokens[head - 1]?.norm ?? '') &&
    /^(?:an?|one|another)$/.test(tokens[head - 2]?.norm ?? '')
  )
}

/** "a person close to the defence", "people briefed on the plan": all that is told of them is what they may know. */
function isInTheKnow(tokens: readonly Token[], head: number): boolean {
  if (!whoever.has(tokens[head]?.norm ?? '')) return false
  const [next, second] = [tokens[head + 1]?.norm ?? '', tokens[head + 2]?.norm ?? '']
  // "a person who has heard the tape"
  if (next === 'who') {
    const at = /^(?:has|have|had|was|were)$/.test(second) ? head + 3 : head + 2
    return /^(?:heard|seen|read|attended|knows?|knew|listened|watched|viewed|took|present)$/.test(
      tokens[at]?.norm ?? '',
    )
  }
  if (next === 'with') return /^(?:direct|knowledge|first|inside)$/.test(second)
  return (knowing.get(next)?.has(second) ?? false) && !isOnTheSpot(tokens, head + 3)
}

/** "people close to the river", "people involved in the crash": where they were, not what they know. */
function isOnTheSpot(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 4; index += 1) {
    const {pos, lemma} = tokens[index] ?? {pos: 'X', lemma: ''}
    if (spots.has(lemma)) return true
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return false
  }
  return false
}

const spots: ReadonlySet<string> = new Set(
  'river coast shore border site scene road street blast explosion crash collision accident fire fight brawl riot protest march station airport house building beach front lake sea wall village town bridge stage'.split(
    ' ',
  ),
)

const whoever: ReadonlySet<string> = new Set([
  'person',
  'people',
  'someone',
  'somebody',
  'individual',
  'individuals',
])
const knowing: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['close', new Set(['to'])],
  ['familiar', new Set(['with'])],
  ['briefed', new Set(['on', 'about'])],
  ['involved', new Set(['in', 'with'])],
  ['privy', new Set(['to'])],
])

const ranked: ReadonlySet<string> = new Set(['official', 'diplomat', 'insider', 'figure', 'executive'])

/** Every noun that may head such a phrase. */
const heads = watch(['source', 'sources', ...ranked, ...whoever], 'norm')

/** Whether the sentence of `source`, or the next one where it goes on about the same source, says why it is not named. */
export function givesReason({text, sentences}: Paragraph, source: TextSpan): boolean {
  const index = sentences.findIndex(({start, end}) => start <= source.start && source.start < end)
  const [own, next] = [sentences[index], sentences[index + 1]]
  if (own === undefined || reason.test(text.slice(own.start, own.end))) return true
  const after = next === undefined ? '' : text.slice(next.start, next.end)
  return (
    reason.test(after) &&
    /^(?:he|she|they|both|all|none|neither|the (?:sources?|people|officials?|person))\b/i.test(after)
  )
}

const reason =
  /\b(?:anonym|not (?:to )?be (?:named|identified)|(?:would|did) not (?:give|want to give) (?:his|her|their) names?|declin(?:ed|ing) to be (?:named|identified)|not authori[sz]ed to|withheld (?:his|her|their) names?)/i

/**
 * Whether it was another who promised not to name the source, and who answers for it: "an aide told the Carrow Herald", "the paper said,
 * citing officials", "a friend wrote on Facebook". An agency that is told is the one whose copy it is.
 */
export function isAnothers(paragraph: Paragraph, source: TextSpan): boolean {
  const {text} = paragraph
  const sentence = sentenceAt(paragraph, source)
  if (sentence === undefined) return false
  const before = text.slice(sentence.start, source.start)
  const after = text.slice(source.end, sentence.end)
  const [, told] = hearer.exec(after) ?? []
  const isOther = told !== undefined && !newsAgencies.has(told.toLowerCase())
  if (isOther || handedOn.test(before) || posted.test(after)) return true
  const {sourceKind, source: outer} = attributionOf(paragraph, source) ?? {}
  return outer !== undefined && !overlaps(outer, source) && sourceKind === 'organisation'
}

/** Whom a source told: “, told the | Carrow Herald”. */
const hearer =
  /^(?: [\w-]+){0,3},? told (?!(?:the )?(?:Associated|United|Canadian) Press|Agence)(?:the )?([A-Z][\w-]*)/
const handedOn = /\b(?:citing|quot(?:ed|ing|es))(?: [\w-]+){0,4} $/
const posted = /\b(?:on|in an?|his|her) (?:Facebook|Twitter|Instagram|Weibo|Telegram|X)\b/

/** Whether the copy tells elsewhere, of all its unnamed sources, why they are not named: "The people asked not to be named because …". */
export function explainsAll(text: string): boolean {
  return text.includes('named') ||
    text.includes('nonym') ||
    text.includes('identified') ||
    text.includes('authori')
    ? ofAll.test(text)
    : false
}

const ofAll = new RegExp(
  String.raw`\b(?:the|all|both|these|those)(?: of)?(?: the| those| these)?(?: [\w-]+)? (?:people|person|sources?|officials?|employees|diplomats?|executives?|bankers?|aides?)\b[^.;]{0,60}?${reason.source}`,
  'i',
)

/** Whether what stands at `cue` is said by somebody who asked not to be named. */
export function isUnnamed(paragraph: Paragraph, cue: TextSpan): boolean {
  const sentence = sentenceAt(paragraph, cue)
  return sentence !== undefined && reason.test(paragraph.text.slice(sentence.start, sentence.end))
}

function phraseStart(tokens: readonly Token[], head: number): number {
  let first = head
  while (first > 0) {
    const before = tokens[first - 1]
    if (before === undefined || !modifierTags.has(before.pos) || /^[“"”]/.test(before.norm)) break
    first -= 1
  }
  return first
}

/** The head with "close to the talks", "in the ministry", "with knowledge of …". */
function phraseEnd(tokens: readonly Token[], head: number): number {
  const next = tokens[head + 1]
  if (next === undefined || !(linkWords.has(next.norm) || knowing.has(next.norm))) return head
  for (let index = head + 1; index < head + 12; index += 1) {
    const token = tokens[index]
    if (token === undefined || isSaying(token) || token.pos === 'PUNCT') return index - 1
  }
  return head
}

function isCited(tokens: readonly Token[], first: number, last: number): boolean {
  if (isSaying(tokens[last + 1]) || (tokens[last + 1]?.norm === ',' && isSaying(tokens[last + 2])))
    return true
  if (tokens[first - 1]?.norm === 'to' && tokens[first - 2]?.norm === 'according') return true
  const after = tokens[last + 1]
  return isSaying(tokens[first - 1]) && (after === undefined || /^[.,;]/.test(after.norm))
}

function isSaying(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'NOUN') && sayingVerbs.has(token.lemma)
}

const modifierTags: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV'])
const linkWords: ReadonlySet<string> = new Set([
  'in',
  'at',
  'within',
  'inside',
  'with',
  'familiar',
  'from',
  'near',
  'on',
  'who',
])
const sayingVerbs: ReadonlySet<string> = new Set(
  'say tell add claim reveal confirm suggest report warn indicate disclose describe insist believe note quote'.split(
    ' ',
  ),
)
