import type {Token} from './paragraph.js'
import {retagged} from './tagger.js'

/** The word at `index` as another part of speech, where its neighbours show that the tagger took it for the wrong one; undefined where they do not. */
export function readOtherwise(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  switch (token.pos) {
    case 'ADJ':
      if (isGeneral(tokens, index) || isCalm(tokens, index)) return retagged(token, 'NOUN')
      if (isBareVerb(tokens, index)) return retagged(token, 'VERB', token.norm)
      return isAlleging(tokens, index) ? retagged(token, 'VERB', 'allege') : undefined
    case 'NOUN':
      return isBareVerb(tokens, index) ? retagged(token, 'VERB', token.norm) : undefined
    case 'VERB':
      if (isPolling(tokens, index) || isGerund(tokens, index)) return retagged(token, 'NOUN')
      return isHappening(tokens, index) || isGift(tokens, index) || isOwned(tokens, index)
        ? retagged(token, 'NOUN', token.norm)
        : undefined
    case 'CCONJ':
      return isNameOf(tokens, index) ? retagged(token, 'PROPN') : undefined
    default:
      return undefined
  }
}

/** What happens, and is no deed of whoever the sentence goes on to tell of: "Fighting since May has killed …". */
export const happenings = new Set(
  'fighting shelling bombing looting rioting flooding fishing overfishing mining logging trading'.split(' '),
)

/** “Salma Idris | Nor”: a conjunction begins no word with a capital behind a name. */
function isNameOf(tokens: readonly Token[], index: number): boolean {
  return /^(?:Nor|Or|Yet)$/.test(tokens[index]?.text ?? '') && tokens[index - 1]?.pos === 'PROPN'
}

/** "urges | calm", "called for | calm" */
function isCalm(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return (
    token?.norm === 'calm' &&
    /^(?:urge[sd]?|urging|for)$/.test(tokens[index - 1]?.norm ?? '') &&
    endsPhrase(tokens[index + 1])
  )
}

/** "the attorney general said", "the police chief said", “the major said”, “the secretary-general said” */
function isGeneral(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return (
    (token?.norm === 'general' ||
      token?.norm === 'chief' ||
      (token?.norm === 'major' && tokens[index - 1]?.pos === 'DET')) &&
    (/^(?:NOUN|DET|PROPN)$/.test(tokens[index - 1]?.pos ?? '') ||
      (tokens[index - 1]?.text === '-' &&
        /^(?:secretary|director|attorney)$/.test(tokens[index - 2]?.norm ?? ''))) &&
    endsPhrase(tokens[index + 1])
  )
}

function isPolling(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]?.pos
  return token?.norm === 'polling' && (next === 'VERB' || next === 'AUX')
}

/** "a break in shelling around the town": what happens, and nobody is shelled. */
function isHappening(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !happenings.has(token.norm)) return false
  const next = tokens[index + 1]
  return (
    /^(?:in|to|of)$/.test(tokens[index - 1]?.norm ?? '') &&
    (next === undefined || /^(?:ADP|AUX|PUNCT|VERB|CCONJ)$/.test(next.pos))
  )
}

/** "her lawyers also alleged", "“…,” he alleged", "Ruiz, who lost, alleged monitors were bribed": behind whoever speaks, and before a clause, it is no adjective; "an alleged thief", "of alleged fraud". */
function isAlleging(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.norm !== 'alleged') return false
  const next = tokens[index + 1]
  if (next?.norm === 'that' || next?.pos === 'DET' || next?.pos === 'PRON') return true
  let at = index - 1
  while (tokens[at]?.pos === 'ADV') at -= 1
  const before = tokens[at]
  if (before === undefined) return false
  if (before.text === ',') return closesRelative(tokens, at)
  return /^(?:NOUN|PROPN)$/.test(before.pos) || /^(?:he|she|they|who|which|it)$/.test(before.norm)
}

/** Whether a comma closes a relative clause: "Ruiz, who kept the books |,". */
function closesRelative(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at > 0 && !/^[,.;!?]$/.test(tokens[at]?.text ?? ''); at -= 1)
    if (/^(?:who|which)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.text === ',') return true
  return false
}

/** "has lost its shine": what is somebody's is a thing. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return (
    token !== undefined &&
    token.norm === token.lemma &&
    /^(?:its|their|his)$/.test(tokens[index - 1]?.norm ?? '') &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[index + 1]?.pos ?? '')
  )
}

/** "sold it rifle parts": no bare verb agrees with "it". */
function isGift(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return (
    token !== undefined &&
    token.norm === token.lemma &&
    /^(?:it|him)$/.test(tokens[index - 1]?.norm ?? '') &&
    /^(?:sell|give|send|offer|buy|lend|hand|grant|supply|bring|ship)$/.test(tokens[index - 2]?.lemma ?? '') &&
    tokens[index + 1]?.pos === 'NOUN'
  )
}

const modals = new Set(['will', 'would', 'could', 'can', 'may', 'might', 'must', 'should', 'wo', 'ca'])

/** Between a modal and the noun phrase, the preposition or the end behind it stands a verb: "will double by the summer". */
function isBareVerb(tokens: readonly Token[], index: number): boolean {
  if (!modals.has(tokens[index - 1]?.norm ?? '')) return false
  const next = tokens[index + 1]
  return (
    tokens[index - 1]?.pos === 'AUX' &&
    (next?.pos === 'DET' ||
      next?.pos === 'ADP' ||
      next?.text === '.' ||
      next?.norm === 'half' ||
      /^(?:its|his|her|their|to|within|again|soon)$/.test(next?.norm ?? ''))
  )
}

/** "a decade of logging has": between a preposition and a finite verb stands a thing. */
function isGerund(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    tokens[index - 1]?.norm === 'of' &&
    /ing$/.test(tokens[index]?.norm ?? '') &&
    (next?.pos === 'AUX' || (next?.pos === 'VERB' && /(?:ed|led|cost|left|broke)$/.test(next.norm)))
  )
}

/** Whether a phrase ends ahead of a word. */
export function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ')
}
