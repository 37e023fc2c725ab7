import {gettingVerbs, gotNouns, standNouns} from '../cue-nouns.js'
import type {CueForm} from '../cues.js'
import type {NounPhrase, Run} from '../phrases.js'
import {singular} from '../source-kinds.js'
import {contentSpan, sentenceLimit} from './contents.js'
import {type Draft, isQuotedToken, phraseAt, type Reading, sentenceOf, spanOf} from './reading.js'
import {subjectBefore} from './sources.js'
import {extendRight, subjectAfter} from './sources-behind.js'
import {verbGroupAt} from './verb-groups.js'

const borrowed: CueForm = {cue: {lemma: '', frames: '', prep: [], sense: 'stand'}, form: 'past'}
const leads = new Set('of for in from among over'.split(' '))
const copulas = new Set('be remain become stay'.split(' '))

/** Nouns that tell where somebody stands: "Marsh is a critic of the plan", "the plan drew criticism from the union". */
export function stanceAttributions(reading: Reading): readonly Draft[] {
  const {tokens} = reading
  const drafts: Draft[] = []
  for (const phrase of reading.phrases.nouns) {
    const lead = tokens[phrase.end]?.norm
    if (lead === undefined || !leads.has(lead)) continue
    const head = tokens[phrase.head]
    if (head?.pos !== 'NOUN' || isQuotedToken(reading, phrase.head)) continue
    const noun = singular(head)
    const draft =
      standNouns.has(noun) && (lead === 'of' || lead === 'for' || lead === 'in')
        ? standing(reading, phrase, noun)
        : gotNouns.has(noun)
          ? getting(reading, phrase, noun)
          : undefined
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

/** "Marsh is (a critic of | the plan)", "Marsh, (a critic of | the plan), …", "(critics of | the plan)". */
function standing(reading: Reading, phrase: NounPhrase, noun: string): Draft | undefined {
  const {tokens} = reading
  const limit = sentenceLimit(reading, phrase.head)
  const content = objectAfter(reading, phrase.end + 1, limit)
  if (content === undefined) return undefined
  const before = tokens[phrase.first - 1]
  const floor = sentenceOf(reading, phrase.first)?.firstToken ?? 0
  if (before !== undefined && copulas.has(before.lemma)) {
    const group = verbGroupAt(tokens, phrase.first - 1, borrowed, floor)
    const subject = subjectBefore(reading, group.first, floor)
    if (subject === undefined) return undefined
    return draftOf(reading, noun, subject.source, {first: group.first, end: phrase.end + 1}, content)
  }
  const named = before?.text === ',' ? phraseAt(reading, phrase.first - 2) : undefined
  if (named === undefined || tokens[phrase.first]?.pos !== 'DET' || tokens[named.head]?.pos !== 'PROPN')
    return undefined
  const source = {first: named.first, end: named.end}
  return draftOf(reading, noun, source, {first: phrase.first, end: phrase.end + 1}, content)
}

/** "The plan (drew criticism from) the union": who is behind the noun stands behind it; "(faced criticism over) the plan": nobody does. */
function getting(reading: Reading, phrase: NounPhrase, noun: string): Draft | undefined {
  const {tokens} = reading
  const at = phrase.first - 1
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' || !gettingVerbs.has(verb.lemma)) return undefined
  const limit = sentenceLimit(reading, phrase.head)
  const matter = /^(?:for|over)$/.test(tokens[phrase.end]?.norm ?? '')
  if (matter && (noun === 'support' || noun === 'endorsement')) return undefined
  const source = matter ? undefined : subjectAfter(reading, phrase.end + 1, limit)
  const floor = sentenceOf(reading, at)?.firstToken ?? 0
  const group = verbGroupAt(tokens, at, borrowed, floor)
  const subject = subjectBefore(reading, group.first, floor)
  if ((source === undefined && !matter) || subject === undefined) return undefined
  const object = matter ? objectAfter(reading, phrase.end + 1, limit) : undefined
  const cue = {first: group.first, end: phrase.end + 1}
  return draftOf(reading, noun, source, cue, subject.source, object)
}

function objectAfter(reading: Reading, first: number, limit: number): Run | undefined {
  const phrase = phraseAt(reading, first)
  return phrase?.first === first ? {first, end: extendRight(reading, phrase.end, limit)} : undefined
}

function draftOf(
  reading: Reading,
  lemma: string,
  source: Run | undefined,
  cue: Run,
  ...runs: readonly (Run | undefined)[]
): Draft | undefined {
  const content = runs.flatMap((run) =>
    run === undefined ? [] : (contentSpan(reading, run.first, run.end) ?? []),
  )
  if (content.length === 0) return undefined
  const words = spanOf(reading, cue)
  const draft = {cue: words, lemma, content, at: words.start, wraps: false}
  return source === undefined ? draft : {...draft, source: spanOf(reading, source), sourceRun: source}
}
