import {organisationNouns} from '../name-lists.js'
import type {Token} from '../paragraph.js'
import {isRole, singular} from '../source-kinds.js'
import {isDash} from './breaks.js'
import {contentSpan, sentenceLimit} from './contents.js'
import {type Draft, isQuotedToken, phraseAt, type Reading, signedDraft} from './reading.js'
import {extendRight} from './sources-behind.js'

/** "Police: two hurt in fire", "REPORTER: Why now?": a name at the head of the block, a colon, what it says. */
export function colonAttribution(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const signed = signedHeadline(reading)
  if (signed !== undefined) return [signed]
  const start = tokens[0]?.pos === 'PUNCT' ? 1 : 0
  const phrase = phraseAt(reading, start)
  if (phrase === undefined || phrase.first !== start) return []
  const colon = extendRight(reading, phrase.end, tokens.length)
  if (
    tokens[colon]?.text !== ':' ||
    colon - start > 8 ||
    isQuotedToken(reading, colon) !== isQuotedToken(reading, start)
  )
    return []
  const next = tokens[colon + 1]
  // "Turnout: 64 percent" gives a figure its name.
  if (next === undefined || (/^\d/.test(next.text) && !carriesSpeech.has(tokens[phrase.head]?.lemma ?? '')))
    return []
  const transcript = tokens.slice(start, colon).every(({text}) => text === text.toUpperCase())
  const opens = /^[\p{Lu}“"‘'\d]/u.test(next.text)
  const named =
    transcript ||
    (opens && tokens[phrase.head]?.pos === 'PROPN') ||
    carriesSpeech.has(tokens[phrase.head]?.lemma ?? '')
  if (!named || isLabel(tokens, start, colon) || !/[a-z]/i.test(reading.text.slice(next.start))) return []
  const content = contentSpan(
    reading,
    colon + 1,
    transcript ? tokens.length : sentenceLimit(reading, colon + 1),
  )
  if (content === undefined) return []
  return [signedDraft(reading, {first: start, end: colon}, colon, ':', content)]
}

/** "Two dead in fire - police", "Port unsafe: union": who says so stands at the end of a line without a full stop. */
function signedHeadline(reading: Reading): Draft | undefined {
  const {tokens} = reading
  const last = tokens.length - 1
  const phrase = tokens.length < 30 ? phraseAt(reading, last) : undefined
  if (
    phrase === undefined ||
    phrase.end !== tokens.length ||
    phrase.first < 3 ||
    phrase.end - phrase.first > 4
  )
    return undefined
  const mark = phrase.first - 1
  const sign = tokens[mark]
  const dash = isDash(tokens, mark) && (tokens[mark - 1]?.end ?? 0) < (sign?.start ?? 0)
  if ((!dash && sign?.text !== ':') || isQuotedToken(reading, last) || reading.sentences.length > 1)
    return undefined
  if (labels.test(tokens[mark - 1]?.norm ?? '') || reading.text === reading.text.toUpperCase())
    return undefined
  const head = tokens[phrase.head]
  if (
    head === undefined ||
    !(
      isRole(singular(head)) ||
      carriesSpeech.has(singular(head)) ||
      organisationNouns.has(singular(head)) ||
      /^[A-Z]{2,5}$/.test(head.text)
    )
  )
    return undefined
  const content = contentSpan(reading, 0, mark)
  if (content === undefined) return undefined
  return signedDraft(reading, {first: phrase.first, end: phrase.end}, mark, ':', content)
}

const labels =
  /^(?:latest|correction|corrections|clarification|note|update|updates|video|photo|photos|image|images|picture|credit|watch|related|more|exclusive|breaking|opinion|analysis|region|theme|topic|topics|tags|source|sources|editor|readers|part|chapter|caption|byline|contact|email|phone|date|time|where|when|who|what|location)$/

/** "The Latest:", "Correction:", "Editor's Note:": a label of the desk, nobody who speaks. */
function isLabel(tokens: readonly Token[], start: number, colon: number): boolean {
  const last = tokens[colon - 1]
  return (
    last === undefined ||
    labels.test(last.norm) ||
    (labels.test(tokens[start]?.norm ?? '') && colon - start < 4)
  )
}

const carriesSpeech = new Set(
  'police report poll study survey official officials source sources lawyer attorney expert prosecutor analyst judge court document minister ministry spokesman spokeswoman president mayor governor senator critic witness doctor analysis data census'.split(
    ' ',
  ),
)
