import {months, weekdays} from './calendar.js'
import type {NounPhrase} from './noun-phrases.js'
import {openers, relative} from './noun-phrases.js'
import type {Sentence, Token} from './paragraph.js'

/** The noun phrase that holds each token. */
export type Holder = readonly (NounPhrase | undefined)[]

interface EarlierVerb {
  readonly endToken: number
  readonly subject?: NounPhrase | undefined
  readonly opener?: string
}

/**
 * The subject of the verb group that begins at token `first`, and the word that opens its clause. `shared` verbs take the subject
 * of the one before.
 */
export function findSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  holder: Holder,
  first: number,
  previous: EarlierVerb | undefined,
  shared: boolean,
): {readonly subject: NounPhrase | undefined; readonly opener: string} {
  if (shared) return {subject: previous?.subject, opener: ''}
  let at = first - 1
  while (at >= sentence.firstToken && (tokens[at]?.pos === 'ADV' || tokens[at]?.norm === 'no')) at -= 1
  const token = tokens[at]
  if (token === undefined || at < sentence.firstToken) return {subject: undefined, opener: ''}
  // "those who land come for work": the relative clause has closed, and its noun goes on.
  if (previous?.endToken === first && at === first - 1 && previous.opener === 'who')
    return {subject: previous.subject, opener: ''}
  if (relative.has(token.norm))
    return {subject: phraseBefore(tokens, holder, sentence, at), opener: token.norm}
  if (token.text === ',' || token.text === '—' || token.text === ')') {
    return {subject: beforeAside(tokens, holder, sentence, at), opener: ''}
  }
  const subject = topPhrase(tokens, holder, sentence, at, previous?.endToken ?? sentence.firstToken)
  return {subject, opener: subject === undefined ? '' : openerBefore(tokens, sentence, subject.firstToken)}
}

/** The phrase that ends at `at`, or the one that it hangs on: "the head" in "the head of the union". */
function topPhrase(
  tokens: readonly Token[],
  holder: Holder,
  {firstToken}: Sentence,
  at: number,
  verbBefore: number,
): NounPhrase | undefined {
  let phrase = holder[at]
  while (phrase !== undefined) {
    const before = tokens[phrase.firstToken - 1]
    const above = holder[phrase.firstToken - 2]
    if (phrase.firstToken - 2 < firstToken || above === undefined) break
    if (openers.has(before?.norm ?? '') && !isTime(tokens, phrase)) break
    // What follows the verb before is its object: in "seized the town and the army fled" two clauses meet at "and".
    if (before?.pos === 'CCONJ' && above.firstToken >= verbBefore && verbBefore > firstToken) break
    if (before?.pos === 'ADP' || before?.pos === 'CCONJ' || isTime(tokens, phrase)) phrase = above
    else break
  }
  if (phrase === undefined) return undefined
  const before = tokens[phrase.firstToken - 1]
  if (before?.pos !== 'ADP' || openers.has(before.norm)) return phrase
  // "About 90 people were treated": roughly so many.
  return /^(?:about|around|over|under)$/.test(before.norm) && tokens[phrase.firstToken]?.pos === 'NUM'
    ? phrase
    : undefined
}

/** "the fighting since October": what hangs on a noun there opens no clause. */
function isTime(tokens: readonly Token[], {firstToken, endToken, head}: NounPhrase): boolean {
  return (
    /^(?:since|after|before|until)$/.test(tokens[firstToken - 1]?.norm ?? '') &&
    firstToken === head &&
    endToken === head + 1 &&
    times.has(tokens[head]?.norm ?? '')
  )
}

const times = new Set([
  ...months,
  ...weekdays,
  'dawn',
  'noon',
  'midnight',
  'easter',
  'christmas',
  'then',
  'yesterday',
])

function phraseBefore(
  tokens: readonly Token[],
  holder: Holder,
  sentence: Sentence,
  at: number,
): NounPhrase | undefined {
  const before = tokens[at - 1]?.pos === 'PUNCT' ? at - 2 : at - 1
  return before < sentence.firstToken ? undefined : holder[before]
}

/** The subject before an aside: "the mayor" in "the mayor, who was ill, resigned", "Ruiz" in "Ruiz, 41, a former teacher, resigned". */
function beforeAside(
  tokens: readonly Token[],
  holder: Holder,
  sentence: Sentence,
  close: number,
): NounPhrase | undefined {
  let found: NounPhrase | undefined
  for (let index = close - 1; index > sentence.firstToken; index -= 1) {
    const {text = ''} = tokens[index] ?? {}
    if (text !== ',' && text !== '—' && text !== '(') continue
    const phrase = topPhrase(tokens, holder, sentence, index - 1, sentence.firstToken)
    if (found !== undefined && (phrase === undefined || !isNamed(tokens, phrase))) return found
    found = phrase
    if (phrase === undefined || !isApposition(tokens, phrase)) return phrase
    index = phrase.firstToken
  }
  return found
}

/** An age or a description between two commas, told of the name before it. */
function isApposition(tokens: readonly Token[], {firstToken, head}: NounPhrase): boolean {
  if (tokens[firstToken - 1]?.text !== ',') return false
  return tokens[head]?.pos === 'NUM' || /^(?:a|an|the|its|his|her)$/.test(tokens[firstToken]?.norm ?? '')
}

function isNamed(tokens: readonly Token[], {head}: NounPhrase): boolean {
  const token = tokens[head]
  return token?.pos === 'NUM' || (token?.pos === 'PROPN' && !times.has(token.norm))
}

function openerBefore(tokens: readonly Token[], {firstToken}: Sentence, subject: number): string {
  const before = tokens[subject - 1]
  return before !== undefined && subject - 1 >= firstToken && openers.has(before.norm) ? before.norm : ''
}
