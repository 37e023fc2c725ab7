import type {Token} from '../paragraph.js'
import {contentSpan, sentenceLimit} from './contents.js'
import {type Draft, isQuotedToken, phraseAt, type Reading, spanOf} from './reading.js'
import {extendRight} from './sources-behind.js'

/** "Police: two hurt in fire", "REPORTER: Why now?": a name at the head of the block, a colon, what it says. */
export function colonAttribution(reading: Reading): readonly Draft[] {
  const {tokens} = reading
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
  const source = {first: start, end: colon}
  const cue = spanOf(reading, {first: colon, end: colon + 1})
  return [
    {
      source: spanOf(reading, source),
      sourceRun: source,
      cue,
      lemma: ':',
      content: [content],
      at: cue.start,
      wraps: true,
    },
  ]
}

const labels =
  /^(?:latest|correction|corrections|clarification|note|update|updates|video|photo|photos|watch|related|more|exclusive|breaking|opinion|analysis|region|theme|topic|topics|tags|source|sources|editor|readers|part|chapter|caption|byline|contact|email|phone|date|time|where|when|who|what|location)$/

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
